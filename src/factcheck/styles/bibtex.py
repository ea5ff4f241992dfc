"""BibTeX, as the classic styles read it."""

from collections.abc import Sequence

from factcheck.styles.parts.citation import Citation, by_item, excerpt
from factcheck.styles.parts.item import Item
from factcheck.styles.parts.tex import Field, address, entry, escaped, people

TITLE = "BibTeX"

_KINDS = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
    "entry-dictionary": "incollection",
    "entry-encyclopedia": "incollection",
    "paper-conference": "inproceedings",
    "report": "techreport",
    "thesis": "phdthesis",
    "speech": "unpublished",
    "manuscript": "unpublished",
}
_CONTAINER = {"article": "journal", "incollection": "booktitle", "inproceedings": "booktitle"}
_PUBLISHER = {
    "techreport": "institution",
    "phdthesis": "school",
    "mastersthesis": "school",
    "misc": "howpublished",
}


def cite(citations: Sequence[Citation]) -> str:
    """One entry a source; the quotes stand in `annote`, which the classic styles do not print."""
    return "\n\n".join(_entry(item, group) for item, group in by_item(citations))


def _kind(item: Item) -> str:
    kind = _KINDS.get(item.type, "misc")
    if kind == "phdthesis" and any(word in item["genre"].lower() for word in ("硕士", "碩士", "master")):
        return "mastersthesis"
    return kind


def _entry(item: Item, group: Sequence[Citation]) -> str:
    kind, issued = _kind(item), item.issued
    day = issued.first if issued else ()
    article = kind == "article"
    publisher = item["publisher"] or (
        "" if kind in _CONTAINER else item["container-title"] or item["event-title"]
    )
    fields = [
        Field("author", people(item.authors)),
        Field("editor", people(item.editors)),
        # The second pair of braces keeps capitals and keeps "and" from meaning anything.
        Field("title", f"{{{escaped(item.title)}}}"),
        Field(_CONTAINER.get(kind, ""), escaped(item["container-title"]))
        if kind in _CONTAINER
        else Field("", ""),
        Field(_PUBLISHER.get(kind, "publisher"), escaped(publisher)),
        Field("address", escaped(item["publisher-place"] or item["event-place"])),
        Field("edition", escaped(item["edition"])),
        Field("volume", escaped(item["volume"])),
        Field("number", escaped(item["issue"] if article else item["number"])),
        Field("pages", escaped(item["page"]).replace("-", "--")),
        Field("year", escaped(issued.year) if issued else ""),
        Field("month", str(day[1]) if len(day) > 1 else ""),
        Field("doi", address(item["DOI"])),
        Field("url", address(item["URL"])),
        Field("urldate", escaped(item.accessed.iso) if item.accessed else ""),
        Field("language", escaped(item["language"])),
        Field("annote", escaped("；".join(dict.fromkeys(filter(None, map(excerpt, group)))))),
    ]
    return entry(kind, item, fields)
