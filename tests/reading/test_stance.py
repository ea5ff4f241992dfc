"""How a value stands in its sentence, as tables: direction, its part in a change, denial, targets."""

from pathlib import Path

import pytest

from factcheck.reading.stance import change_before, is_future, is_target, names_growth, negator_at, role_of
from factcheck.text.fold import fold

CASES = Path(__file__).parents[1] / "cases" / "judging"


def rows(name: str) -> list[list[str]]:
    lines = (CASES / name).read_text(encoding="utf-8").splitlines()
    return [line.split(" ; ") for line in lines if line and not line.startswith("#")]


def marked(text: str) -> tuple[str, int, int]:
    """The folded text without its bars, and where the value between them is."""
    before, value, after = fold(text).split("|")
    return before + value + after, len(before), len(before + value)


@pytest.mark.parametrize(("text", "direction", "mode"), rows("stance.txt"))
def test_the_words_before_a_value_say_its_change(text: str, direction: str, mode: str) -> None:
    folded, start, _ = marked(text)
    change = change_before(folded, start)
    assert (change.direction or "-", change.mode or "-") == (direction, mode)


@pytest.mark.parametrize(("text", "role"), rows("roles.txt"))
def test_a_value_has_its_part_in_a_change(text: str, role: str) -> None:
    assert (role_of(*marked(text)) or "-") == role


@pytest.mark.parametrize(("text", "negator"), rows("negators.txt"))
def test_negators_deny_and_their_look_alikes_do_not(text: str, negator: str) -> None:
    found = negator_at(text, 0, len(text))
    assert (text[slice(*found)] if found else "-") == negator


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("2014年的经济增长预期目标是7.5%", True),
        ("力争增长6%", True),
        ("2024年计划发表论文600篇", True),
        ("拟投资9亿元", True),
        ("打算再举办50场", True),
        ("2024年发表论文600篇", False),
        ("五年计划发表论文600篇", False),
        ("该计划资助论文600篇", False),
        ("模拟发射12次", False),
        ("增长7.5%,如期实现了目标", False),
        ("上涨2.1%,低于预期目标", False),
        ("增长7.5%", False),
    ],
)
def test_a_target_is_told_from_one_only_spoken_of(text: str, target: bool) -> None:
    assert is_target(text) is target


def test_what_is_to_come_is_told_from_what_is() -> None:
    assert is_future("将会普及国产算力生态")
    assert not is_future("国产算力生态尚未普及")


@pytest.mark.parametrize(
    ("written", "mode"),
    [
        ("城镇新增就业", "by"),
        ("城镇添加就业", "by"),
        ("食品添加剂产量", ""),
        ("新增到", ""),
        ("添加物数量", ""),
    ],
)
def test_what_came_to_be_before_a_noun_is_growth(written: str, mode: str) -> None:
    assert names_growth(written).mode == mode
