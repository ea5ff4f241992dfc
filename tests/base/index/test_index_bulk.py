"""Lines of JSON: read many at a time, or one by one, it is the same claims that are found."""

import json
from pathlib import Path
from typing import Any

import pytest

from factcheck.base.factbase import FactBase
from factcheck.base.index import postings
from factcheck.problem import FactcheckError
from factcheck.text.fold import fold
from tests.base.index.registry import answers, as_jsonl, claim, fresh, write_base

USUAL: dict[str, Any] = {
    "id": "one",
    "statement": "四川有27所高校",
    "subject": "四川",
    "attribute": "高校数量",
    "value": "27所",
    "evidence": [{"source": "report", "quote": "公报"}],
}
ODD = {
    "as usual": json.dumps(USUAL, ensure_ascii=False),
    "escaped": json.dumps(USUAL),
    "spaced": json.dumps(USUAL, ensure_ascii=False).replace('": ', '" : '),
    "a number": json.dumps({**USUAL, "value": 27}),
    "a number in exponents": json.dumps({**USUAL, "value": 27}).replace(" 27", " 2.70e1"),
    "a list": json.dumps({**USUAL, "value": ["甲", "乙", "等"]}),
    "true": json.dumps({**USUAL, "negated": True}),
    "nothing": json.dumps({**USUAL, "basis": None}),
    "no number": json.dumps({**USUAL, "value": float("nan")}),
    "an unknown key": json.dumps({**USUAL, "colour": {"red": [1, 2.5, None]}}),
    "a surrogate pair": json.dumps({**USUAL, "note": "😀"}),
    "beyond the basic plane": json.dumps({**USUAL, "statement": "𠮷野家有27所高校"}, ensure_ascii=False),
    "a line end within": json.dumps({**USUAL, "statement": "四川有\n27所高校"}),
    "a carriage return": json.dumps(USUAL) + "\r",
    "white space before": "  " + json.dumps(USUAL),
    "a key twice": json.dumps(USUAL)[:-1] + ', "note": "a", "note": "b"}',
}


def with_line(root: Path, line: str, before: int = 40, after: int = 40) -> FactBase:
    """A base with this line among others of its file."""
    rng = write_base(root, files=1, each=2)
    others = [as_jsonl([claim(number, rng)]) for number in range(100, 100 + before + after)]
    text = "".join([*others[:before], line, "\n", *others[before:]])
    (root / "claims/lines.jsonl").write_bytes(text.encode("utf-8", "surrogatepass"))
    return FactBase.open(root)


@pytest.mark.parametrize("how", ODD)
def test_an_odd_line_is_found_like_any_other(tmp_path: Path, how: str) -> None:
    """By its id, its subject and its words, from the place where it stands; so are those around it."""
    base = with_line(tmp_path, ODD[how])
    assert len(base) == 83
    one = base.claim("one")
    assert one.place.line == 41
    assert "one" in [found.id for found in base.claims_of("四川")]
    assert "one" in [found.id for found, _ in base.similar(fold("27所高校"), 3)]
    assert base.claim("c139").place.line == 40
    assert base.claim("c140").place.line == 42
    base.close()


@pytest.mark.parametrize("line", ["", "   ", "null", "[]", '{"id": "x"}', '{"statement": "四川"}'])
def test_a_line_without_a_claim_hides_none(tmp_path: Path, line: str) -> None:
    """Empty ones and such as `verify` complains of."""
    base = with_line(tmp_path, line)
    assert len(base) == 82
    assert base.claim("c140").place.line == 42
    base.close()


@pytest.mark.parametrize(
    "line",
    [
        '{"id": "x"',
        "{}{}",
        '{"id": "x", "colour": 01}',
        '"\x01"',
        json.dumps({**USUAL, "note": "\ud800"}),
        json.dumps({**USUAL, "statement": "\udfff"}),
        json.dumps({**USUAL, "\ud83d": "key"}),
    ],
)
def test_what_is_no_json_is_told(tmp_path: Path, line: str) -> None:
    """Wherever in the line it is, in a field that the index takes or in another."""
    with pytest.raises(FactcheckError) as raised:
        with_line(tmp_path, line)
    assert [(p.rule, p.place.line) for p in raised.value.problems] == [("yaml-syntax", 41)]


def test_bytes_that_are_no_text_are_told_in_any_field(tmp_path: Path) -> None:
    """Also in one that the index goes over."""
    write_base(tmp_path, files=1, each=2)
    line = json.dumps({**USUAL, "note": "NOTE"}).encode().replace(b"NOTE", b"\xff")
    (tmp_path / "claims/lines.jsonl").write_bytes(line + b"\n")
    with pytest.raises(FactcheckError) as raised:
        FactBase.open(tmp_path)
    assert [p.rule for p in raised.value.problems] == ["file-unreadable"]


def test_a_key_that_stands_twice_has_its_last_value(tmp_path: Path) -> None:
    """`verify` says that it is wrong; what is shown meanwhile is what every JSON reader shows."""
    base = with_line(tmp_path, json.dumps(USUAL)[:-1] + ', "value": "28所"}')
    assert base.claim("one").value == ("28所",)
    base.close()


def test_characters_beyond_the_basic_plane_find_their_claim(tmp_path: Path) -> None:
    """𠮷 is one, and no figure or word of another claim."""
    base = with_line(tmp_path, ODD["beyond the basic plane"])
    assert [found.id for found, _ in base.similar(fold("𠮷野家"), 3)] == ["one"]
    assert base.similar("𠮷𠮷", 3) == []
    assert base.similar("😀😀", 3) == []
    base.close()


@pytest.mark.parametrize("many", [1, 7, 10**9])
def test_blocks_and_batches_make_no_difference(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    """Claims are gathered by blocks, and counted by one way or another."""
    write_base(tmp_path, files=6, each=20)
    wanted = fresh(tmp_path, tmp_path / "fresh")
    for module in ("postings", "reader", "shared"):
        monkeypatch.setattr(f"factcheck.base.index.{module}.BLOCK", 16)
    monkeypatch.setattr(postings, "MANY", many)
    monkeypatch.setattr("factcheck.base.index.columns.BATCH", 9)
    monkeypatch.setattr("factcheck.base.index.columns.CHUNK", 2000)
    base = FactBase.open(tmp_path, rebuild=True)
    assert answers(base) == wanted
    (tmp_path / "claims/f2.yaml").unlink()
    base.refresh()
    assert answers(base) == fresh(tmp_path, tmp_path / "other")
    base.close()


def test_one_large_file_is_told_of_as_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In steps, the total known better at each, and right at the last."""
    monkeypatch.setattr("factcheck.base.index.columns.CHUNK", 8000)
    rng = write_base(tmp_path, files=1, each=2)
    (tmp_path / "claims/lines.jsonl").write_text(as_jsonl([claim(n, rng) for n in range(400)]), "utf-8")
    told: list[tuple[int, int]] = []
    FactBase.open(tmp_path, tick=lambda done, total: told.append((done, total))).close()
    assert len(told) > 8
    assert told == sorted(told, key=lambda each: each[0])
    assert told[0][0] == 0
    assert told[-1] == (402, 402)
