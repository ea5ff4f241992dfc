"""Words with which a clause says, and gives no figure, that something grew or fell. Folded; data, no rules."""

from factcheck.judging.wording.tables.words import ADVERBS_OF_CHANGE

RISING = "增长 增加 上涨 上升 提高 提升 攀升 走高 成长 激增 回升".split()
FALLING = "下降 减少 降低 下跌 下滑 回落 萎缩 衰退 走低 锐减".split()
NOT = "没有 并没有 并未 未 没 不再".split()

# Between what changes and that word: since when, and how.
HOW = f"""
{" ".join(ADVERBS_OF_CHANGE)}
比上年 较上年 比上年末 较上年末 比去年 较去年 比上年同期 较上年同期 比上一年 较上一年 仍在 有所 略微 迅速 不断 稳定 出现
却 则 再次 再度 首次 还在 在 的
""".split()
# Beside its name and its subject: of when it is told.
WHEN = "全年 全年度 年度 年末 年底 年 末 底 当年 在 的 其 , 到 截至 而 但 不过 同时".split()
