"""Shares that nobody added up, as claims of a fact base: told when they are more than all, and only then."""

from datetime import date
from pathlib import Path

import pytest

from factcheck.tasks.verify import Request, verify
from tests.sample import write_sample

TODAY = date(2025, 1, 1)
ONLY = Request(only=("derived-mismatch",))
Row = tuple[str, str, str, str]  # subject, attribute, value, whatever else


def told(root: Path, rows: list[Row]) -> list[tuple[str, ...]]:
    """The claims concerned by each problem, by their places in `rows`."""
    blocks = []
    for number, (subject, attribute, value, more) in enumerate(rows):
        lead = more if more.endswith("，") else ""
        statement = (
            f"{lead}2023年{subject}的{more.partition('的')[0] if '的' in more else ''}{attribute}为{value}"
        )
        lines = "" if "的" in more or lead else more
        blocks.append(
            f"- id: c{number}\n  statement: {statement}\n  subject: {subject}\n  attribute: {attribute}\n"
            f"  value: {value}\n{lines}  evidence:\n  - {{source: library-2024, quote: {statement}}}\n"
        )
    write_sample(root, ("claims/more.yaml", "", "\n".join(blocks)))
    return [tuple(sorted(problem.claims)) for problem in verify(root, TODAY, ONLY).problems]


def of_2023(*rows: tuple[str, str, str]) -> list[Row]:
    return [(*row, "  period: 2023\n") for row in rows]


OVERFULL = [
    of_2023(("海力士", "HBM市占率", "53%"), ("三星", "HBM市占率", "38%"), ("美光", "HBM市占率", "19%")),
    of_2023(("甲公司", "HBM市场份额", "三分之二"), ("乙公司", "HBM市场份额", "四成")),
    [(name, "市场份额", value, "HBM的") for name, value in (("海力士", "53%"), ("三星", "58%"))],
    [(name, "持股比例", value, "  scope: 青石公司\n") for name, value in (("宏达", "60%"), ("瑞丰", "49%"))],
    of_2023(("青石中学", "女生占比", "53%"), ("青石中学", "男生占比", "57%")),
    of_2023(("青石中学", "女生占比", "43%"), ("青石中学", "男生占比", "47%")),
    of_2023(("青石市", "公办学校比重", "83%"), ("青石市", "民办学校比重", "27%")),
]
FITTING = [
    of_2023(("海力士", "HBM市占率", "53%"), ("三星", "HBM市占率", "38%"), ("美光", "HBM市占率", "9%")),
    of_2023(("海力士", "HBM市占率", "53.4%"), ("三星", "HBM市占率", "38%"), ("美光", "HBM市占率", "9%")),
    of_2023(("海力士", "HBM市占率", "53%"), ("三星", "DRAM市占率", "58%")),
    [(name, "HBM市占率", "58%", f"  period: {year}\n") for name, year in (("海力士", 2022), ("三星", 2023))],
    [(name, "HBM市占率", "58%", f"  basis: {by}\n") for name, by in (("海力士", "销量"), ("三星", "销售额"))],
    [(name, "市场份额", "58%", "") for name in ("海力士", "比亚迪")],
    [(name, "市场份额", "58%", "调研发现，") for name in ("海力士", "比亚迪")],
    [("海力士", "市场份额", "58%", "HBM的"), ("比亚迪", "市场份额", "58%", "新能源车的")],
    of_2023(("四川", "全国市场份额", "58%"), ("成都", "全国市场份额", "48%")),
    of_2023(("机电产品", "出口份额", "58%"), ("民营企业", "出口份额", "53%")),
    of_2023(("一中", "及格率", "93%"), ("二中", "及格率", "88%")),
    of_2023(("青石中学", "女生占比", "53%"), ("青石中学", "党员占比", "57%")),
    of_2023(("青石中学", "女生占比", "53%"), ("青石中学", "男生占比", "47%")),
    of_2023(("青石中学", "女教师占比", "73%"), ("青石中学", "男生占比", "57%")),
    of_2023(("青石中学", "女生占比", "53%"), ("青石小学", "男生占比", "57%")),
]


@pytest.mark.parametrize("rows", OVERFULL)
def test_what_is_more_than_all_is_told_once(rows: list[Row], tmp_path: Path) -> None:
    assert told(tmp_path, rows) == [tuple(f"c{number}" for number in range(len(rows)))]


@pytest.mark.parametrize("rows", FITTING)
def test_what_may_well_be_is_not(rows: list[Row], tmp_path: Path) -> None:
    assert told(tmp_path, rows) == []
