"""The page of files and outputs names everything that people may write and programs may read."""

import re
from pathlib import Path

import pytest

from factcheck.base.claim import CERTAINTIES, STATUSES
from factcheck.base.shapes import CLAIM, EVIDENCE
from factcheck.judging.finding import Verdict

DOCS = Path(__file__).parents[1] / "docs"
FORMATS = (DOCS / "formats.md").read_text(encoding="utf-8")
WORDS = [*CLAIM.keys, *EVIDENCE.keys, *CERTAINTIES, *STATUSES]


@pytest.mark.parametrize("word", sorted(set(WORDS)))
def test_every_key_and_word_of_a_claim_is_explained(word: str) -> None:
    assert f"`{word}`" in FORMATS


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_is_explained(verdict: str) -> None:
    assert f"| `{verdict}` |" in (DOCS / "verdicts.md").read_text(encoding="utf-8")


def test_every_variable_that_is_read_is_explained(repository: Path) -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in (repository / "src").rglob("*.py"))
    assert {name for name in re.findall(r"FACTCHECK_[A-Z]+", code) if f"`{name}`" not in FORMATS} == set()


def test_every_link_between_the_pages_leads_somewhere(repository: Path) -> None:
    pages = [*repository.glob("*.md"), *DOCS.rglob("*.md")]
    dead = [
        f"{page.relative_to(repository)}: {target}"
        for page in pages
        for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]
    assert dead == []


def test_every_heading_that_is_cited_is_there(repository: Path) -> None:
    code = [path for folder in ("src", "tests", "bench") for path in (repository / folder).rglob("*.py")]
    cited = {
        (path, repository / page, anchor)
        for path in code
        for page, anchor in re.findall(r"\b(docs/[\w/-]+\.md)#([\w-]+)", path.read_text(encoding="utf-8"))
    } | {
        (path, path.parent / page if page else path, anchor)
        for path in [*repository.glob("*.md"), *DOCS.rglob("*.md")]
        for page, anchor in re.findall(r"\]\(((?!https?:)[^)#\s]*)#([^)\s]+)\)", path.read_text("utf-8"))
    }
    assert len(cited) > 3
    lost = [f"{path.name}: {page.name}#{a}" for path, page, a in cited if a not in _anchors(page)]
    assert sorted(lost) == []


def test_code_cites_pages_by_their_headings(repository: Path) -> None:
    numbered = re.compile(r"§ ?\d")
    assert [p.name for p in (repository / "src").rglob("*.py") if numbered.search(p.read_text("utf-8"))] == []


def test_no_recipe_pins_a_release_that_the_changelog_does_not_have(repository: Path) -> None:
    released = re.findall(
        r"^## \[?v?(\d[\w.]*)", (repository / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE
    )
    pinned = re.findall(r"\brev: v?(\d[\w.]*)", (DOCS / "recipes.md").read_text("utf-8"))
    assert set(pinned) <= set(released)


def _anchors(page: Path) -> set[str]:
    """What GitHub makes of a page's headings."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
