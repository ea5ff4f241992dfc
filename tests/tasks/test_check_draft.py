"""A draft checked by the library is the draft checked by the command."""

from datetime import date
from pathlib import Path

import pytest

from factcheck.base.factbase import FactBase
from factcheck.formats.check_lines import jsonl
from factcheck.judging.judge import Judge
from factcheck.judging.wording.lexicon import Lexicon
from factcheck.tasks.check import Asked
from factcheck.tasks.check_draft import check_draft
from tests.process import Run

DRAFTS = [
    "四川全国排名第9 {claim:sichuan-ai-competitiveness-rank}。",
    "四川全国排名第9。",
    "四川全国排名第7[@sichuan-foundation-2024]，居全国前列[^1]。\n\n[^1]: 四川日报，2024-08。\n",
]
SOURCE = "sources/sichuan-foundation-2024.txt"


@pytest.fixture(scope="module")
def base() -> FactBase:
    return FactBase.open(Path(__file__).parents[2])


def checked(base: FactBase, asked: Asked, path: str, *, allow_self: bool = False) -> list[str]:
    judge = Judge(base, Lexicon(base))
    return list(jsonl(check_draft(asked, path, base, judge, allow_self=allow_self), "en"))


@pytest.mark.parametrize("draft", DRAFTS)
def test_the_library_says_what_the_command_says(
    call: Run, repository: Path, base: FactBase, draft: str
) -> None:
    said = call("check", "--format", "jsonl", "--lang", "en", cwd=repository, stdin=draft).out
    assert checked(base, Asked(draft, markdown=True), "-") == said.splitlines()


@pytest.mark.parametrize("day", [None, date(2020, 1, 1)])
@pytest.mark.parametrize("allow_self", [False, True])
def test_of_a_source_too(
    call: Run, repository: Path, base: FactBase, day: date | None, *, allow_self: bool
) -> None:
    options = [*(["--allow-self"] if allow_self else []), *(["--as-of", str(day)] if day else [])]
    said = call("check", "--format", "jsonl", "--lang", "en", *options, SOURCE, cwd=repository).out
    asked = Asked((repository / SOURCE).read_text("utf-8"), as_of=day)
    assert checked(base, asked, SOURCE, allow_self=allow_self) == said.splitlines()


def test_a_mark_and_a_source_of_its_own_are_seen(repository: Path, base: FactBase) -> None:
    judge = Judge(base, Lexicon(base))
    marked = check_draft(Asked(DRAFTS[0], markdown=True), "-", base, judge)
    assert [s.verdict for s in marked.sentences] == ["supported"]
    own = Asked((repository / SOURCE).read_text("utf-8"))
    assert check_draft(own, SOURCE, base, judge).itself == "sichuan-foundation-2024"
    assert check_draft(own, SOURCE, base, judge, allow_self=True).itself == ""
