"""What an open fact base answers: names, subjects, claims, sources, places of quotes."""

from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.base.factbase import FactBase
from factcheck.base.index.candidates import Wanted
from factcheck.problem import FactcheckError
from factcheck.tasks.lookup import lookup
from factcheck.text.fold import fold
from tests.base.index.registry import write_base

NAMES = """英伟达: {kind: organization, aliases: [輝達, NVIDIA]}
四川: {kind: place, aliases: [四川省, 川, 蜀], part_of: 中国}
四川大学: {kind: organization, aliases: [川大]}
综合排名: {kind: attribute, aliases: [综合名次]}
陈章: {kind: person, offices: [{office: 副院长, of: 四川大学, period: 2024}]}
长江: {kind: place, aliases: [江]}
嘉陵江: {kind: place, aliases: [江]}
"""
CLAIMS = """- id: rank
  statement: 四川综合排名第9
  subject: 四川省
  attribute: 综合名次
  value: 第9
  period: 2024
  evidence:
  - source: one
    quote: 四川綜合排名第9
- id: rank-before
  statement: 2023年川综合排名第8
  subject: 蜀
  attribute: 综合排名
  value: 第8
  period: 2023
  differs: {rank: 年份不同}
  evidence:
  - source: one
    quote: 第9
    prefix: 又是
- id: price
  statement: 某公司的NVIDIA显卡单价为10万元
  subject: 某公司显卡
  attribute: 单价
  value: 10万元
  evidence:
  - source: lost
    quote: 不在
- id: said
  statement: 陈章说他认为四川大学的资讯专业很好
  subject: 资讯专业
  attribute: 评价
  value: 很好
  evidence:
  - source: one
    quote: 第9
"""
SOURCES = """references:
- id: one
  type: report
  title: 一
  issued: {date-parts: [[2024, 8]]}
  custom: {file: one.txt}
- id: lost
  type: report
  title: 二
  custom: {file: lost.txt}
"""


@pytest.fixture
def base(tmp_path: Path) -> FactBase:
    for folder in ("claims", "sources"):
        (tmp_path / folder).mkdir()
    (tmp_path / "claims/names.yaml").write_text(NAMES, "utf-8")
    (tmp_path / "claims/a.yaml").write_text(CLAIMS, "utf-8")
    (tmp_path / "sources/references.yaml").write_text(SOURCES, "utf-8")
    (tmp_path / "sources/one.txt").write_text("四川綜合排名第9。\r\n又是第9。", "utf-8", newline="")
    return FactBase.open(tmp_path)


@pytest.mark.parametrize(
    ("word", "canonical"),
    [
        ("輝達", "英伟达"),
        ("nvidia", "英伟达"),
        ("四川省", "四川"),
        ("四川", "四川"),
        ("綜合名次", "综合排名"),
        ("江", None),
        ("火星", None),
        ("", None),
    ],
)
def test_canonical_names(base: FactBase, word: str, canonical: str | None) -> None:
    """In any script; None for a word that is none's, or several's."""
    assert base.names.canonical(word) == canonical


def test_a_name_is_what_the_file_says(base: FactBase) -> None:
    """With its offices, and the place it stands at."""
    name = base.names["陈章"]
    assert (name.kind, [(o.office, o.of, o.period) for o in name.offices]) == (
        "person",
        [("副院长", "四川大学", "2024")],
    )
    assert (name.place.path, name.place.line) == ("claims/names.yaml", 5)
    assert base.names["四川"].part_of == "中国"
    assert base.names.get("火星") is None
    assert "火星" not in base.names
    with pytest.raises(KeyError):
        base.names["火星"]
    assert list(base.names) == sorted(["英伟达", "四川", "四川大学", "综合排名", "陈章", "长江", "嘉陵江"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("四川大学在四川", ["四川大学", "四川"]),
        ("川大、NVIDIA和xnvidia", ["四川大学", "英伟达"]),
        ("四川綜合名次", ["四川", "综合排名"]),
        ("嘉陵江水", ["嘉陵江"]),
        ("某公司显卡单价", ["某公司显卡"]),
        ("没有", []),
        ("", []),
    ],
)
def test_subjects_in_a_text(base: FactBase, text: str, found: list[str]) -> None:
    """The longest at each place: names, and subjects that are no names; Latin words whole only."""
    assert [hit.entry[0] for hit in base.subjects_in(fold(text))] == found


def test_a_word_that_means_several_is_told_as_such(base: FactBase) -> None:
    (hit,) = base.names.find("江")
    assert set(hit.entry) == {"长江", "嘉陵江"}


def test_claims_of_a_subject_however_it_is_written(base: FactBase) -> None:
    """The claims say 四川省 and 蜀."""
    for word in ("四川", "四川省", "蜀"):
        assert [claim.id for claim in base.claims_of(word)] == ["rank", "rank-before"]
    assert [claim.id for claim in base.claims_of("某公司显卡")] == ["price"]
    assert [claim.id for claim in base.claims_of("四川", Wanted(fold("2023年排名"), 1, 1))] == ["rank-before"]
    assert [claim.id for claim in base.claims_of("四川", Wanted(fold("2024年排名"), 1, 1))] == ["rank"]
    assert base.claims_of("火星") == []


@pytest.mark.parametrize(
    ("said", "behind", "years", "found"),
    [
        ("2024年综合排名", 1.0, (), ["rank", "rank-before"]),
        ("2024年综合排名", 0.12, (), ["rank"]),
        ("综合排名", 0.12, (), ["rank", "rank-before"]),  # no year: each may be the one that is meant
        ("2024年综合排名", 1.0, (2024,), ["rank", "rank-before"]),  # from which it may have changed
        ("2026年综合排名", 1.0, (2026,), ["rank", "rank-before"]),  # none is of that year
        ("2024年人口", 1.0, (2024,), ["rank"]),
    ],
)
def test_claims_of_a_subject_that_a_text_is_likeliest_about(
    base: FactBase, said: str, behind: float, years: tuple[int, ...], found: list[str]
) -> None:
    wanted = Wanted(fold(said), 9, 9, behind, frozenset(years))
    assert [claim.id for claim in base.claims_of("四川", wanted)] == found


@pytest.mark.parametrize(("year", "found"), [(2024, []), (2023, ["rank-before"])])
def test_others_about_the_same_of_a_year(base: FactBase, year: int, found: list[str]) -> None:
    others = base.also_about(base.claim("rank"), 5, years=frozenset({year}))
    assert [claim.id for claim in others] == found


@pytest.mark.parametrize(("year", "found"), [(2024, {"rank"}), (2023, {"rank-before"})])
def test_claims_worded_like_a_text_of_a_year(base: FactBase, year: int, found: set[str]) -> None:
    """A claim without a period may be of any year."""
    claims = base.similar(fold("四川综合排名第几"), 9, years=frozenset({year}))
    assert {claim.id for claim, _ in claims} - {"price", "said"} == found


def test_others_about_the_same(base: FactBase) -> None:
    """By subject and attribute, each under any of its names; and those that name a claim in `differs`."""
    assert [claim.id for claim in base.also_about(base.claim("rank"), 5)] == ["rank-before"]
    assert [claim.id for claim in base.naming("rank")] == ["rank-before"]
    assert base.naming("rank-before") == []


def test_words_of_another_region_find_ours(base: FactBase) -> None:
    """資訊 and 信息 are one thing, either way round."""
    assert next(claim.id for claim, _ in base.similar(fold("信息专业"), 3)) == "said"


def test_sources_and_places(base: FactBase) -> None:
    """A quote in the other script has a place; one that stands twice needs its prefix."""
    source = base.source("one")
    assert (source.title, source.issued) == ("一", "2024-08")
    (evidence,) = base.claim("rank").evidence
    span = base.anchor(evidence)
    assert span is not None
    assert base.text("one").raw[slice(*span)] == "四川綜合排名第9"
    twice = base.anchor(base.claim("rank-before").evidence[0])
    assert twice is not None
    assert base.text("one").line_column(twice.start) == (2, 3)
    assert base.anchor(base.claim("said").evidence[0]) is None


def test_what_is_not_there(base: FactBase) -> None:
    """Each with what to do."""
    for ask in (lambda: base.claim("no"), lambda: base.source("no"), lambda: base.text("lost")):
        with pytest.raises(FactcheckError) as raised:
            ask()
        assert "factcheck " in str(raised.value) or "put the raw text there" in str(raised.value)
    assert base.find_claim("no") is None
    assert base.find_source("no") is None


def test_a_base_without_names_sources_or_claims(tmp_path: Path) -> None:
    """Opens, and has nothing to say."""
    (tmp_path / "claims").mkdir()
    (tmp_path / "sources").mkdir()
    base = FactBase.open(tmp_path)
    assert (len(base), list(base.claims()), list(base.names)) == (0, [], [])
    assert base.similar("四川", 3) == []
    assert base.subjects_in("四川") == []


def test_another_folder_for_claims(tmp_path: Path) -> None:
    """As the configuration says; the same index serves no longer when that changes."""
    write_base(tmp_path, files=2, each=3)
    assert len(FactBase.open(tmp_path)) == 6
    (tmp_path / "claims").rename(tmp_path / "facts")
    (tmp_path / "factcheck.toml").write_text('claims = "facts"\n')
    base = FactBase.open(tmp_path)
    assert len(base) == 6
    assert base.claim("c1").place.path == "facts/f0.yaml"


def test_it_counts_what_it_holds(base: FactBase) -> None:
    """For `factcheck index --stats`."""
    held = base.index
    assert (held.claims, held.files, held.names, held.sources, held.dead) == (4, 1, 7, 2, 0)
    assert held.size > 0
    assert held.where.endswith(".factcheck")


CLOSED: dict[str, Callable[[FactBase], object]] = {
    "claim": lambda base: base.claim("rank"),
    "claims": lambda base: list(base.claims()),
    "source": lambda base: base.source("one"),
    "text": lambda base: base.text("one"),
    "names": lambda base: base.names,
    "lookup": lambda base: lookup(base, "四川排名"),
    "refresh": FactBase.refresh,
    "len": len,
}


@pytest.mark.parametrize("ask", CLOSED)
def test_a_closed_base_answers_nothing(base: FactBase, ask: str) -> None:
    CLOSED[ask](base)
    base.close()
    base.close()
    with pytest.raises(FactcheckError, match="was closed; open it again"):
        CLOSED[ask](base)


def test_a_base_is_closed_behind_the_block_that_opened_it(base: FactBase) -> None:
    with FactBase.open(base.root) as opened:
        assert opened.claim("rank").value == ("第9",)
    with pytest.raises(FactcheckError, match="was closed"):
        opened.claim("rank")


def test_a_folder_that_is_no_fact_base_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(FactcheckError) as caught:
        FactBase.open(tmp_path / "empty")
    assert "factcheck init" in caught.value.problems[0].message
    assert list((tmp_path / "empty").iterdir()) == []


def test_a_base_is_opened_by_its_name_from_where_one_is(
    base: FactBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(base.root.parent)
    for root in (base.root.name, f"./{base.root.name}", Path(base.root.name)):
        opened = FactBase.open(root)
        assert opened.root == base.root
        monkeypatch.chdir(base.root)
        assert opened.claim("rank").value == ("第9",)
        assert opened.text("one").raw
        monkeypatch.chdir(base.root.parent)
        opened.close()
