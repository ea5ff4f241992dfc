"""Citations of claims: their evidence, formatted in a style."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.problem import FactcheckError
from factcheck.styles import BY_PANDOC, DEFAULT, style
from factcheck.styles.parts.citation import Citation, Passage
from factcheck.styles.parts.item import Item, read_item

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.base.claim import Claim, Evidence
    from factcheck.base.factbase import FactBase
    from factcheck.base.source import Source
    from factcheck.text.text import Span, Text

PAGE_BREAK = "\f"
"""Stands between the pages of a text that was taken out of a paged document."""


@dataclass(frozen=True, slots=True)
class Pandoc:
    """Where pandoc is ("" when it is not on the PATH), and the folders that may hold `.csl` files."""

    program: str = ""
    folders: tuple[Path, ...] = ()


def cite(
    base: FactBase, names: Sequence[str], style_name: str = DEFAULT, pandoc: Pandoc | None = None
) -> str:
    """The citations of claims (or of whole sources), as one text without a line end.

    Raises FactcheckError for an unknown name or style, and for a quote that its source no longer has.
    """
    citations = [citation for name in names for citation in citations_of(base, name)]
    if style_name in BY_PANDOC or style_name.endswith(".csl"):
        return _by_pandoc(citations, style_name, pandoc or Pandoc())
    return style(style_name).cite(citations)


def citations_of(base: FactBase, name: str) -> list[Citation]:
    """One citation for each piece of a claim's evidence; one without a passage for a source.

    Raises FactcheckError for a name of neither, and for a quote that its source no longer has.
    """
    claim = base.find_claim(name)
    if claim:
        return [_citation(base, claim, evidence) for evidence in claim.evidence]
    try:
        return [Citation(item_of(base.source(name)))]
    except FactcheckError:
        raise FactcheckError(
            f"no claim or source is called {name}; find one with: factcheck lookup"
        ) from None


def doubtful(base: FactBase, names: Sequence[str]) -> list[Claim]:
    """Those of the claims that are not reviewed: proposed, disputed or retracted."""
    claims = (base.find_claim(name) for name in names)
    return [claim for claim in claims if claim and claim.status != "reviewed"]


def item_of(source: Source) -> Item:
    """The source's CSL entry, read."""
    return read_item(source.csl)


def passage_of(text: Text, span: Span) -> Passage:
    """A span of a raw text with its line and, where the text has pages, its page."""
    before = text.raw[: span.start]
    page = str(before.count(PAGE_BREAK) + 1) if PAGE_BREAK in text.raw else ""
    return Passage(text.raw, span.start, span.end, text.line_column(span.start)[0], page)


def _citation(base: FactBase, claim: Claim, evidence: Evidence) -> Citation:
    span = base.anchor(evidence)
    if span is None:
        raise FactcheckError(
            f"{claim.id}: its quote does not stand in {evidence.source}, or not in one place only; "
            "see: factcheck verify"
        )
    return Citation(
        item_of(base.source(evidence.source)), passage_of(base.text(evidence.source), span), claim
    )


def _by_pandoc(citations: Sequence[Citation], name: str, pandoc: Pandoc) -> str:
    from factcheck.base.pandoc import bibliography, find_style
    from factcheck.styles.csl_json import items

    if not pandoc.program:
        raise FactcheckError(
            f"the style {name} is set by pandoc, which is not on the PATH; install it from your system's "
            "packages (apt-get install pandoc, brew install pandoc, winget install JohnMacFarlane.Pandoc)"
        )
    wanted = BY_PANDOC.get(name, name)
    csl = find_style(wanted, (Path(), *pandoc.folders))
    if csl is None and name != "chicago":  # pandoc has Chicago built in
        folders = ", ".join(map(str, pandoc.folders))
        raise FactcheckError(
            f"{wanted} is not here; install the styles (apt-get install citation-style-language-styles), "
            f"or put it in one of {folders}, or name the file: --style path/to/{Path(wanted).name}"
        )
    # `note` and `annote` are for the people who keep the fact base; some styles would print them.
    listed = [{k: v for k, v in item.items() if k not in {"note", "annote"}} for item in items(citations)]
    return bibliography(pandoc.program, json.dumps(listed), csl)
