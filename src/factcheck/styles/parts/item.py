"""A CSL item with its fields as the styles use them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from factcheck.styles.parts.date import CslDate, read_date
from factcheck.styles.parts.name import CJK, Name, clean, read_names
from factcheck.text.patterns import lazy_pattern

_KANA = lazy_pattern("[\u3040-\u30ff]")
_HANGUL = lazy_pattern("[\uac00-\ud7af]")
_CYRILLIC = lazy_pattern("[\u0400-\u04ff]")


@dataclass(frozen=True)
class Item:
    """One reference. `fields` has CSL's plain fields as one-line texts; look-ups of others give ""."""

    id: str
    type: str
    fields: Mapping[str, str]
    authors: tuple[Name, ...] = ()
    editors: tuple[Name, ...] = ()
    translators: tuple[Name, ...] = ()
    interviewers: tuple[Name, ...] = ()
    container_authors: tuple[Name, ...] = ()
    issued: CslDate | None = None
    accessed: CslDate | None = None

    def __getitem__(self, key: str) -> str:
        return self.fields.get(key, "")

    @property
    def title(self) -> str:
        return self["title"] or ("[无题名]" if self.chinese else "[Untitled]")

    @property
    def online(self) -> bool:
        return bool(self["URL"] or self["DOI"])

    @property
    def language(self) -> str:
        """`zh`, `ja`, `ko`, `ru`, `en`, …: as recorded, else by the script of title and names."""
        recorded = re.match(r"[A-Za-z]{2,3}", self["language"])
        if recorded:
            return recorded[0].lower()
        written = self["title"] + "".join(name.full for name in self.authors) + self["container-title"]
        for code, script in (("ja", _KANA), ("ko", _HANGUL), ("zh", CJK), ("ru", _CYRILLIC)):
            if script.search(written):
                return code
        return "en"

    @property
    def chinese(self) -> bool:
        """Whether the entry's own words (等, 译, 版) are Chinese; Japanese entries take them too."""
        return self.language in {"zh", "ja", "cmn", "yue", "lzh", "zho", "chi"}


def read_item(csl: Mapping[str, Any]) -> Item:
    """The item that stands in `references.yaml`; nothing in it is required."""
    # A title that is all comments or tags is still text: every style escapes for its own format.
    fields = {str(key): clean(value) for key, value in csl.items()}

    def people(*keys: str) -> tuple[Name, ...]:
        return next((names for key in keys if (names := read_names(csl.get(key), clean))), ())

    authors = people("author", "composer", "director", "illustrator")
    return Item(
        id=fields.get("id", ""),
        type=fields.get("type") or "document",
        fields=fields,
        authors=authors,
        editors=people("editor", "editorial-director", "collection-editor"),
        translators=people("translator"),
        interviewers=people("interviewer"),
        container_authors=people("container-author"),
        issued=read_date(csl.get("issued")),
        accessed=read_date(csl.get("accessed")),
    )
