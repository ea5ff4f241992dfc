"""biblatex, as biber reads it."""

from collections.abc import Sequence

from factcheck.styles.parts.citation import Citation, by_item, excerpt
from factcheck.styles.parts.item import Item
from factcheck.styles.parts.tex import Field, address, entry, escaped, people

TITLE = "biblatex"

_KINDS = {
    "article": "online",
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "bill": "legislation",
    "book": "book",
    "broadcast": "video",
    "chapter": "incollection",
    "dataset": "dataset",
    "entry-dictionary": "inreference",
    "entry-encyclopedia": "inreference",
    "legal_case": "jurisdiction",
    "legislation": "legislation",
    "manuscript": "unpublished",
    "motion_picture": "video",
    "paper-conference": "inproceedings",
    "patent": "patent",
    "post": "online",
    "post-weblog": "online",
    "regulation": "legislation",
    "report": "report",
    "software": "software",
    "speech": "unpublished",
    "standard": "standard",
    "thesis": "thesis",
    "webpage": "online",
}
_SUBTYPES = {"article-newspaper": "newspaper", "article-magazine": "magazine"}
_CONTAINER = {
    "article": "journaltitle",
    "incollection": "booktitle",
    "inproceedings": "booktitle",
    "inreference": "booktitle",
    "online": "organization",
}
_INSTITUTION = frozenset({"report", "thesis"})
_LANGUAGES = {"zh": "chinese", "en": "english", "ja": "japanese", "ru": "russian", "ko": "korean"}


def cite(citations: Sequence[Citation]) -> str:
    """One entry a source; the quotes stand in `annotation`."""
    return "\n\n".join(_entry(item, group) for item, group in by_item(citations))


def _entry(item: Item, group: Sequence[Citation]) -> str:
    kind = _KINDS.get(item.type, "misc")
    article = kind == "article"
    held = _CONTAINER.get(kind, "howpublished")
    publisher = "institution" if kind in _INSTITUTION else "publisher"
    fields = [
        Field("entrysubtype", _SUBTYPES.get(item.type, "")),
        Field("author", people(item.authors)),
        Field("editor", people(item.editors)),
        Field("translator", people(item.translators)),
        Field("title", f"{{{escaped(item.title)}}}"),
        Field(held, escaped(item["container-title"])),
        Field("eventtitle", escaped(item["event-title"] or item["event"])),
        Field(publisher, escaped(item["publisher"])),
        Field("location", escaped(item["publisher-place"] or item["event-place"])),
        Field("type", escaped(item["genre"] or ("phdthesis" if kind == "thesis" else ""))),
        Field("edition", escaped(item["edition"])),
        Field("version", escaped(item["version"])),
        Field("volume", escaped(item["volume"])),
        Field("number", escaped(item["issue"] if article else item["number"])),
        Field("pages", escaped(item["page"]).replace("-", "--")),
        Field("date", escaped(item.issued.iso) if item.issued else ""),
        Field("doi", address(item["DOI"])),
        Field("url", address(item["URL"])),
        Field("urldate", escaped(item.accessed.iso) if item.accessed else ""),
        Field("langid", _LANGUAGES.get(item.language, "")),
        Field("annotation", escaped("；".join(dict.fromkeys(filter(None, map(excerpt, group)))))),
    ]
    return entry(kind, item, fields)
