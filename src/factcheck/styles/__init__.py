"""Citation styles: a file each, and this table, which equals the folder's contents."""

from collections.abc import Sequence
from importlib import import_module
from typing import Protocol, cast

from factcheck.problem import FactcheckError
from factcheck.styles.parts.citation import Citation

DEFAULT = "gb7714-2025"

STYLES = {
    "gb7714-2025": "gb7714_2025",
    "gb7714-2025-author-date": "gb7714_2025_author_date",
    "gb7714-2015": "gb7714_2015",
    "gb7714-2015-author-date": "gb7714_2015_author_date",
    "bibtex": "bibtex",
    "biblatex": "biblatex",
    "ris": "ris",
    "csl-json": "csl_json",
    "footnote": "footnote",
    "link": "link",
    "web-annotation": "web_annotation",
    "claim-review": "claim_review",
}

ALSO_CALLED = {
    "gb7714": "gb7714-2025",
    "gb7714-author-date": "gb7714-2025-author-date",
    "markdown": "footnote",
    "csl": "csl-json",
    "annotation": "web-annotation",
    "claimreview": "claim-review",
}

BY_PANDOC = {
    "apa": "apa.csl",
    "chicago": "chicago-author-date.csl",
    "mla": "modern-language-association.csl",
}
"""Styles that `pandoc --citeproc` sets, with the file each is in; any other `.csl` file may be named too."""


class Style(Protocol):
    """A module of this folder."""

    TITLE: str

    def cite(self, citations: Sequence[Citation]) -> str:
        """The citations as one text without a line end; FactcheckError when that cannot be."""
        ...


def style(name: str) -> Style:
    """The style of that name; raises FactcheckError that lists the names."""
    name = ALSO_CALLED.get(name, name)
    if name not in STYLES:
        known = ", ".join([*STYLES, *BY_PANDOC])
        raise FactcheckError(f"no citation style {name!r}; choose one of {known}, or a .csl file")
    return cast("Style", import_module(f"factcheck.styles.{STYLES[name]}"))
