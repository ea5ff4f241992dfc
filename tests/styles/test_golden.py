"""Every style on the references of tests/cases/styles: what it prints is what was reviewed."""

from collections.abc import Callable
from pathlib import Path

import pytest

import factcheck.styles
from factcheck.problem import FactcheckError
from factcheck.styles import ALSO_CALLED, BY_PANDOC, DEFAULT, STYLES, style
from factcheck.styles.parts.citation import Citation
from tests.styles.case import citations, claim, items, passage

FOR_LINKS = [
    Citation(item, passage(), claim())
    for item in items()
    if item["URL"].startswith("https://") or item["DOI"]
]
FOR_CLAIMS = [
    Citation(items()[0], passage(), claim()),
    Citation(items()[1], passage("陈章"), claim("陈章任副院长", speaker=("陈章",), status="disputed")),
]
ASKED = {"link": FOR_LINKS, "claim-review": FOR_CLAIMS, "web-annotation": FOR_CLAIMS}


@pytest.mark.parametrize("name", STYLES)
def test_style(name: str, golden: Callable[[str, str], None]) -> None:
    golden(f"styles/{name}.txt", style(name).cite(ASKED.get(name, citations())) + "\n")


@pytest.mark.parametrize("name", STYLES)
def test_every_style_has_a_title_and_cites_nothing_without_a_fault(name: str) -> None:
    module = style(name)
    assert module.TITLE
    assert module.cite([]).strip() in {"", "[]"}


def test_the_table_is_the_folder() -> None:
    modules = {path.stem for path in Path(factcheck.styles.__path__[0]).glob("*.py")} - {"__init__"}
    assert set(STYLES.values()) == modules
    assert DEFAULT in STYLES
    assert not set(STYLES) & set(BY_PANDOC)
    assert all(style(short) is style(name) for short, name in ALSO_CALLED.items())


def test_an_unknown_style_is_refused_with_the_names_of_the_others() -> None:
    with pytest.raises(FactcheckError, match=r"no citation style 'harvard'.*gb7714-2025, .*apa"):
        style("harvard")


def test_a_source_without_address_has_no_link() -> None:
    with pytest.raises(
        FactcheckError, match="sichuan-foundation-2024: no link can be made, it has no URL; add an"
    ):
        style("link").cite(citations()[:1])


def test_a_claim_review_needs_a_claim() -> None:
    with pytest.raises(FactcheckError, match="made from a claim"):
        style("claim-review").cite(citations()[1:2])
