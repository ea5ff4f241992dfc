"""RIS, as EndNote, Zotero and NoteExpress read it."""

from collections.abc import Iterator, Sequence

from factcheck.styles.parts.citation import Citation, by_item, excerpt
from factcheck.styles.parts.date import CslDate
from factcheck.styles.parts.item import Item
from factcheck.styles.parts.name import CJK, Name

TITLE = "RIS"

_TYPES = {
    "article": "UNPB",
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "bill": "BILL",
    "book": "BOOK",
    "broadcast": "VIDEO",
    "chapter": "CHAP",
    "dataset": "DATA",
    "entry-dictionary": "DICT",
    "entry-encyclopedia": "ENCYC",
    "hearing": "HEAR",
    "legal_case": "CASE",
    "legislation": "STAT",
    "manuscript": "UNPB",
    "map": "MAP",
    "motion_picture": "MPCT",
    "paper-conference": "CPAPER",
    "patent": "PAT",
    "personal_communication": "PCOMM",
    "post": "BLOG",
    "post-weblog": "BLOG",
    "regulation": "STAT",
    "report": "RPRT",
    "software": "COMP",
    "standard": "STAND",
    "thesis": "THES",
    "webpage": "ELEC",
}


def cite(citations: Sequence[Citation]) -> str:
    """One record a source, each quote in a note of its own (`N1`)."""
    return "\n\n".join("\n".join(_record(item, group)) for item, group in by_item(citations))


def _record(item: Item, group: Sequence[Citation]) -> Iterator[str]:
    first, _, last = item["page"].partition("-")
    fields: list[tuple[str, str]] = [
        ("TY", _TYPES.get(item.type, "GEN")),
        ("ID", item.id),
        *(("AU", _person(name)) for name in item.authors),
        *(("A2", _person(name)) for name in item.editors),
        *(("A4", _person(name)) for name in item.translators),
        ("TI", item.title),
        ("T2", item["container-title"] or item["event-title"] or item["event"]),
        ("PB", item["publisher"]),
        ("CY", item["publisher-place"] or item["event-place"]),
        ("ET", item["edition"] or item["version"]),
        ("PY", item.issued.year if item.issued else ""),
        ("DA", _day(item.issued)),
        ("VL", item["volume"]),
        ("IS", item["issue"] or item["number"]),
        ("SP", first),
        ("EP", last),
        ("DO", item["DOI"]),
        ("UR", item["URL"]),
        ("Y2", _day(item.accessed)),
        ("LA", item["language"]),
        *(("N1", note) for note in dict.fromkeys(map(excerpt, group))),
    ]
    # Every value is one line (see `name.clean`), so that none can start a tag of its own.
    yield from (f"{tag}  - {value}" for tag, value in fields if value)
    yield "ER  - "


def _person(name: Name) -> str:
    if name.literal or CJK.search(name.family):
        return name.full
    family = " ".join(part for part in (name.dropping, name.family) if part)
    return ", ".join(part for part in (family, name.given, name.suffix) if part)


def _day(date: CslDate | None) -> str:
    """`2024/08/29/`, with the slashes that RIS wants where month or day are not known."""
    if date is None or not date.first:
        return ""
    written = [f"{date.first[0]:04d}", *(f"{part:02d}" for part in date.first[1:])]
    return "/".join([*written, "", "", ""][:4])
