"""GB/T 7714: which mark and which layout a CSL type takes."""

from factcheck.styles.parts.item import Item

_MARKS = {
    "J": "article-journal article-magazine periodical review",
    "N": "article-newspaper",
    "A": "bill collection hearing legal_case legislation manuscript personal_communication regulation treaty",
    "M": "book chapter classic entry-dictionary entry-encyclopedia pamphlet",
    "C": "paper-conference",
    "D": "thesis",
    "R": "report",
    "S": "standard",
    "P": "patent",
    "PP": "article",
    "DS": "dataset",
    "CM": "map",
    "CP": "software",
}
_MARK = {kind: mark for mark, kinds in _MARKS.items() for kind in kinds.split()}

_ALWAYS_WEB = frozenset({"post", "post-weblog", "webpage"})
_WEB_TYPES = """article broadcast dataset entry figure graphic interview motion_picture post post-weblog
    regulation song speech webpage"""
_WEB = frozenset(_WEB_TYPES.split())
_CONTAINED = frozenset({"chapter", "entry-dictionary", "entry-encyclopedia", "paper-conference"})
_UNNUMBERED = frozenset({"article", "article-journal", "article-magazine", "article-newspaper", "standard"})

PUBLISHED = frozenset({"article", "dataset"})
"""Types that live on the web and yet name their publisher: preprints and data sets."""

DATED = frozenset({"broadcast", "event", "interview", "patent", "performance", "report", "speech"})
"""Types whose date of publication is a day, not a year."""


def mark(item: Item) -> str:
    """文献类型标识: M, J, N, …; Z for what has none."""
    if item.type in _MARK:
        return _MARK[item.type]
    if item["archive"]:
        return "A"
    if online(item):
        return "EB"
    return "M" if item["publisher"] and item.type not in DATED else "Z"


def layout(item: Item) -> str:
    """The name of the layout in `gb.LAYOUTS`."""
    if item.type in {"article-journal", "article-magazine"}:
        return "article"
    if item.type == "article-newspaper":
        return "newspaper"
    if item["container-title"] and item.type in _CONTAINED:
        return "contained"
    if item.type == "paper-conference":
        return "conference"
    return "web" if item.type in _WEB and online(item) else "monograph"


def online(item: Item) -> bool:
    """Whether the medium is OL; a web page is online even where its address is not known any more."""
    return item.online or item.type in _ALWAYS_WEB


def number(item: Item) -> str:
    """The number that follows the title: of a report, a standard (2015), a patent, an archive file."""
    if item.type == "standard":
        return item["number"]
    if item.type in _UNNUMBERED:
        return ""
    if item.type == "patent" and item["call-number"]:
        return item["call-number"]
    return item["number"] or (item["archive_location"] if mark(item) == "A" else "")
