"""What one person is to another, or to a work. Folded; data, no rules."""

from factcheck.judging.wording.tables.kin import COLLEAGUES, RELATIVES

# Said of the same two, one of these excludes the others.
ROLES = [*RELATIVES, *COLLEAGUES, *"作者 译者 编者 导演 编剧 主演".split()]
