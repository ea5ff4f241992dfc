"""YAML as written, with places; the fast reader of blocks says what the event reader says, or nothing."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.base.blocks import read_lines, read_list
from factcheck.base.layout import ENOUGH, Layouts
from factcheck.base.write import scalar
from factcheck.base.yaml import read_yaml

REPOSITORY = Path(__file__).parents[2]

AS_WRITTEN = [
    "36.50",
    "NO",
    "1:30",
    "2024",
    "0x1F",
    "~",
    "null",
    "1e3",
    "2024-08-29",
    "007",
    "+5",
    ".5",
    "yes",
]


def _unlearnt(block: str) -> dict[str, Any] | None:
    """What the fast reader makes of a block whose layout it has not met."""
    return Layouts().read(block)[0]


@pytest.mark.parametrize("text", AS_WRITTEN)
def test_a_scalar_is_the_text_that_stands_there(text: str) -> None:
    node, faults = read_yaml(f"a: {text}\n", "x")
    assert not faults
    assert node is not None
    assert node.plain() == {"a": text}
    assert _unlearnt(f"- a: {text}\n") in (None, {"a": text})


def test_ten_mistakes_give_ten_problems() -> None:
    text = (
        "- {a: 1, a: 2}\n- &x {b: 1}\n- *x\n- !!float 1\n- <<: {c: 1}\n- {d: 1, d: 2, d: 3}\n"
        "- !!python/name:os.system e\n- [[f]]: g\n- h: &y i\n"
    )
    _, faults = read_yaml(text, "x")
    assert [(f.rule, f.place.line, f.place.column) for f in faults] == [
        ("duplicate-key", 1, 10),
        ("yaml-alias", 2, 3),
        ("yaml-alias", 3, 3),
        ("yaml-tag", 4, 3),
        ("yaml-alias", 5, 3),
        ("duplicate-key", 6, 10),
        ("duplicate-key", 6, 16),
        ("yaml-tag", 7, 3),
        ("yaml-syntax", 8, 3),
        ("yaml-alias", 9, 6),
    ]


def test_a_slip_in_one_entry_does_not_hide_the_others() -> None:
    text = '- id: a\n- id: "b\n- id: c\n- id: [d\n- id: e\n'
    entries, faults = read_list(text, "x")
    assert not faults
    assert [entry.data and entry.data["id"] for entry in entries] == ["a", None, "c", None, "e"]
    assert [fault.place.line for entry in entries for fault in entry.faults] == [2, 4]


def test_a_slip_hides_no_other_entry_where_lines_end_as_on_windows() -> None:
    """Each item stands alone there too, with the places that it has in the file as it is."""
    text = '# 注\n- id: a\n  note: 好\n- id: "b\n- id: c\n  evidence:\n  - source: s\n    quote: 引\n'
    text += "- id: [d\n- id: e"
    windows = text.replace("\n", "\r\n")
    (entries, faults), (others, _) = read_list(windows, "x"), read_list(text, "x")
    assert not faults
    assert [entry.data and entry.data["id"] for entry in entries] == ["a", None, "c", None, "e"]
    assert [fault.place.line for entry in entries for fault in entry.faults] == [4, 9]
    assert [entry.data for entry in entries] == [entry.data for entry in others]
    assert [dict(entry.places) for entry in entries] == [dict(entry.places) for entry in others]
    for entry in entries:
        assert windows.startswith("- id: ", entry.start)
        assert entry.end == len(windows) or windows.startswith("- id: ", entry.end)


def test_a_quoted_text_may_hold_what_looks_like_an_entry() -> None:
    entries, faults = read_list('- id: "a\n- id: b"\n- id: c\n', "x")
    assert not faults
    assert [entry.data for entry in entries] == [{"id": "a - id: b"}, {"id": "c"}]


def test_places_count_from_the_file() -> None:
    text = "# head\n- id: a\n  evidence:\n  - source: s\n    quote: q\n- id: b\n  note: '了'\n"
    entries, _ = read_list(text, "x")
    assert (entries[0].line, entries[1].line) == (2, 6)
    assert str(entries[0].places["evidence.0.quote"]) == "x:5:12"
    assert str(entries[1].places["note"]) == "x:7:9"
    node = entries[1].tree()
    assert node is not None
    assert text[node.start : node.end] == "id: b\n  note: '了'"


def test_jsonl_has_places_and_sees_duplicate_keys() -> None:
    text = '{"id": "a", "value": 36.50, "negated": true}\n\n{"id": "b", "id": "c"}\n{"id": \n'
    entries, _ = read_lines(text, "x")
    assert entries[0].data == {"id": "a", "value": "36.50", "negated": "true"}
    assert str(entries[0].places["value"]) == "x:1:22"
    assert [str(f.place) + " " + f.rule for e in entries for f in e.faults] == [
        "x:3:13 duplicate-key",
        "x:4:8 yaml-syntax",
    ]


WORDS = "- |  |    |      |id|a|b|:|: |\n|#| #|\"|'|[|]|, |{|}|-|?|四川|，|1|.|>|&x|*x|!t|\\|%|@|~|\u3000"
PIECES = st.sampled_from([*WORDS.split("|"), "|"])


@given(st.lists(PIECES, max_size=24).map("".join))
def test_the_fast_reader_agrees_or_stands_back(text: str) -> None:
    block = "- id: " + text
    read = _unlearnt(block)
    if read is not None and "\n- " not in block:
        node, faults = read_yaml(block, "x")
        assert not faults
        assert node is not None
        assert node.plain() == [read]


LINES = st.lists(
    st.tuples(st.sampled_from(["  ", "  - ", "    "]), st.sampled_from(["a", "b", "c"]),
              st.sampled_from(["", " x", ' "y"', " [p, q]", " 四川：好", " a:b", " -5", " 'z'", " [a,]"])),
    max_size=7,
)  # fmt: skip


@given(st.tuples(LINES, LINES))
def test_lines_that_end_as_on_windows_say_the_same(items: tuple[list[tuple[str, str, str]], ...]) -> None:
    text = "".join(
        f"- id: n{number}\n" + "".join(f"{indent}{key}:{value}\n" for indent, key, value in lines)
        for number, lines in enumerate(items)
    )
    (entries, faults), (others, same) = read_list(text.replace("\n", "\r\n"), "x"), read_list(text, "x")
    assert [(entry.data, entry.line, entry.faults) for entry in entries] == [
        (entry.data, entry.line, entry.faults) for entry in others
    ]
    assert faults == same


@given(LINES)
def test_the_fast_reader_agrees_on_lines(lines: list[tuple[str, str, str]]) -> None:
    block = "- id: n\n" + "".join(f"{indent}{key}:{value}\n" for indent, key, value in lines)
    read = _unlearnt(block)
    if read is not None:
        node, faults = read_yaml(block, "x")
        assert not faults
        assert node is not None
        assert node.plain() == [read]


VALUES = st.sampled_from(
    [" x", " x: y", " x #", " x ", ' "y"', ' " "', " [p, q]", " [p, -]", " [　]", " -5", "", " 四川：好"]
)


@given(LINES, st.lists(VALUES, min_size=8, max_size=8), st.sampled_from(["", "\n", "\n\n"]))
def test_a_learnt_layout_reads_what_is_read_without_it(
    lines: list[tuple[str, str, str]], others: list[str], end: str
) -> None:
    layouts = Layouts()
    first = "- id: n\n" + "".join(f"{indent}{key}:{value}\n" for indent, key, value in lines)
    other = "- id: m\n" + "\n".join(
        f"{indent}{key}:{changed if value else value}"
        for (indent, key, value), changed in zip(lines, others, strict=False)
    )
    for _ in range(ENOUGH):
        assert layouts.read(first) == (_unlearnt(first), None)
    assert layouts.read(first)[0] == _unlearnt(first)
    assert (layouts.read(first)[1] is None) == (_unlearnt(first) is None)
    assert layouts.read(other + end)[0] == _unlearnt(other + end)


@given(st.text(max_size=30))
def test_a_written_scalar_reads_back(text: str) -> None:
    clean = "".join(c for c in text if c != "\x00" and not "\ud800" <= c <= "\udfff")
    node, faults = read_yaml(f"a: {scalar(clean)}\n", "x")
    if not faults:
        assert node is not None
        assert node.plain() == {"a": clean}


def test_the_files_here_read_alike_both_ways() -> None:
    for path in sorted((REPOSITORY / "claims").glob("*.yaml")):
        if path.name not in ("names.yaml", "waivers.yaml"):
            text = path.read_text("utf-8")
            node, _ = read_yaml(text, path.name)
            assert node is not None
            assert [entry.data for entry in read_list(text, path.name)[0]] == node.plain()


@pytest.mark.parametrize("item", ["? ", "- ", "? - ", "- ? "])
@pytest.mark.parametrize("times", [13, 24, 25, 30, 3000])
def test_what_is_nested_in_keys_is_a_fault_too(item: str, times: int) -> None:
    _, faults = read_yaml(item * times, "x.yaml")
    deep = len(item) // 2 * times > 24
    assert {fault.rule for fault in faults} == ({"yaml-syntax"} if deep or "?" in item else set())
    assert sum("nested more than 24 deep" in fault.message for fault in faults) == deep


@pytest.mark.parametrize("text", ["{a: " * 30 + "x" + "}" * 30, "{? " * 30 + "x" + "}" * 30])
def test_so_is_what_is_nested_in_braces(text: str) -> None:
    assert "nested more than 24 deep" in read_yaml(text, "x.yaml")[1][0].message


def test_json_is_not_nested_without_end() -> None:
    entries, _ = read_lines("[" * 100_000, "x")
    assert [fault.rule for fault in entries[0].faults] == ["yaml-syntax"]


@pytest.mark.parametrize(
    ("text", "at"), [("甲: {kind: ", (1, 11)), ("甲: 1\n乙: [", (2, 5)), ("- a: '", (1, 6))]
)
def test_a_text_that_is_cut_off_is_told_in_its_last_line(text: str, at: tuple[int, int]) -> None:
    node, faults = read_yaml(text, "x")
    assert node is None
    assert [(f.rule, f.place.line, f.place.column) for f in faults] == [("yaml-syntax", *at)]


@pytest.mark.parametrize("odd", ["\x85", "\u2028", "\u2029"])
def test_lines_are_those_of_editors(odd: str) -> None:
    """YAML ends lines where editors and GitHub do not."""
    node, faults = read_yaml(f"a: '一{odd}二'\nb: 三\n", "x")
    assert not faults
    assert node is not None
    assert isinstance(node.value, dict)
    assert (node.value["b"][0].line, node.value["b"][1].column) == (2, 4)
    _, faults = read_yaml(f"a: '一{odd}二'\nb: &x 三\n", "x")
    assert [(f.rule, f.place.line, f.place.column) for f in faults] == [("yaml-alias", 2, 4)]


def test_what_ends_with_the_text_is_in_its_last_line() -> None:
    node, _ = read_yaml("a: 一\nb:", "x")
    assert node is not None
    assert isinstance(node.value, dict)
    assert (node.value["b"][1].line, node.value["b"][1].column) == (2, 3)
