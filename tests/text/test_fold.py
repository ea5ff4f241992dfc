"""Folding: what must meet and what must not, and what holds for any string."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from opencc import OpenCC

from factcheck.text import fold as folding
from factcheck.text.data import characters
from factcheck.text.finder import Finder
from factcheck.text.fold import fold, spellings
from factcheck.text.regional import regional_pairs

REPOSITORY = Path(__file__).parents[2]
CASES = Path(__file__).parents[1] / "cases/text"
ANY = st.text(st.characters(codec=None, exclude_categories=[]), max_size=60)
CHINESE = st.text(
    st.sampled_from(
        characters.CONTESTED
        + characters.BEFORE_FROM
        + characters.WORDS
        + characters.QIAN
        + "著名顯着ΣİßA「，"
    ),
    max_size=40,
)


def pairs(name: str, kind: str) -> list[list[str]]:
    lines = (CASES / name).read_text("utf-8").splitlines()
    return [line.split("\t")[1:] for line in lines if line.startswith(f"{kind}\t")]


def with_mainland_words(text: str) -> str:
    folded = fold(text)
    for hit in reversed(Finder(regional_pairs()).find(folded)):
        folded = folded[: hit.start] + hit.entry + folded[hit.end :]
    return folded


@pytest.fixture(params=["by tables", "by OpenCC"])
def path(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Short texts are folded by tables, long ones by OpenCC: here all of them by the one or the other."""
    if request.param == "by OpenCC":
        monkeypatch.setattr(folding, "SHORT", -1)


@pytest.mark.usefixtures("path")
@pytest.mark.parametrize(("one", "other"), pairs("meet.tsv", "fold"))
def test_two_writings_meet(one: str, other: str) -> None:
    assert one != other
    assert fold(one) == fold(other)


@pytest.mark.usefixtures("path")
@pytest.mark.parametrize(("one", "other"), pairs("apart.tsv", "fold"))
def test_two_things_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(("regional", "mainland"), pairs("meet.tsv", "word"))
def test_regional_words_meet(regional: str, mainland: str) -> None:
    assert fold(regional) != fold(mainland)
    assert with_mainland_words(regional) == with_mainland_words(mainland)


@pytest.mark.parametrize(("one", "other"), pairs("apart.tsv", "word"))
def test_everyones_words_are_no_regional_ones(one: str, other: str) -> None:
    assert with_mainland_words(one) != with_mainland_words(other)


def test_the_tables_are_as_long_as_promised() -> None:
    assert sum(len(pairs("meet.tsv", kind)) for kind in ("fold", "word")) >= 150
    assert sum(len(pairs("apart.tsv", kind)) for kind in ("fold", "word")) >= 60


@given(ANY | CHINESE)
@example("\ud800臺\udfff灣\0")
@example("\ud800打壞\udfff破壞\0")
@example("乾\u0301隆İΣ")
def test_length_stays_and_folding_twice_changes_nothing(raw: str) -> None:
    folded = fold(raw)
    assert len(folded) == len(raw)
    assert fold(folded) == folded


@given(ANY | CHINESE)
@example("打壞")
@example("土壞土坏")
def test_long_texts_are_folded_by_the_same_rules(raw: str) -> None:
    """Padded beyond the length up to which tables do, the text goes through OpenCC."""
    long = raw + "\n" + "。" * folding.SHORT
    folded = fold(long)
    assert len(folded) == len(long)
    assert fold(folded) == folded
    assert folded[: len(raw)] == fold(raw)


def test_every_character_is_as_long_and_final_beside_others() -> None:
    raw = "\n".join(chr(code) for code in range(0x110000))
    folded = fold(raw)
    assert len(folded) == len(raw)
    assert folded[1::2].strip("\n") == ""
    assert fold(folded) == folded


@pytest.mark.parametrize("config", ["s2t", "s2tw", "s2hk"])
def test_the_sources_fold_alike_when_written_in_traditional(config: str) -> None:
    for source in sorted((REPOSITORY / "sources").glob("*.txt")):
        raw = source.read_text("utf-8")
        assert fold(OpenCC(config).convert(fold(raw))) == fold(raw)


@pytest.mark.parametrize("config", ["s2t", "s2tw", "s2hk"])
def test_real_reports_fold_alike_when_written_in_traditional(config: str) -> None:
    reports = REPOSITORY.parent / "shared/corpus/reports-1954-2011.jsonl"
    if not reports.exists():
        pytest.skip("no shared corpus here")
    raw = reports.read_text("utf-8")[:300_000]
    folded, back = fold(raw), fold(OpenCC(config).convert(raw))
    assert len(folded) == len(back)
    assert sum(a != b for a, b in zip(folded, back, strict=True)) <= 3


@pytest.mark.parametrize("script", ["fold_data.py", "regional_words.py"])
def test_the_generated_tables_are_those_of_the_opencc_installed(script: str) -> None:
    done = subprocess.run([sys.executable, REPOSITORY / "scripts" / script, "--check"], check=False)
    assert done.returncode == 0, f"run scripts/{script}"


@pytest.mark.parametrize("text", ["四川综合排名第9", "四川綜合排名第９，臺灣", "NVIDIA's AI"])
def test_a_short_text_does_not_import_opencc(text: str) -> None:
    code = "from factcheck.text.fold import fold; fold(sys.argv[1]); sys.exit('opencc' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", f"import sys; {code}", text], check=False)
    assert done.returncode == 0


@pytest.mark.parametrize("word", ["预计", "将成为", "传闻", "应当", "假设"])
def test_a_word_is_spelled_as_either_script_has_it(word: str) -> None:
    written = spellings(word)
    assert {word, OpenCC("s2t").convert(word)} <= set(written)
    assert {fold(spelling) for spelling in written} == {word}
