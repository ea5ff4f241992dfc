"""Small fact bases of any number of claims, and what an index answers about them."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from factcheck.base.factbase import FactBase
from factcheck.base.index.candidates import Sought, Wanted
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from pathlib import Path

PLACES = ["四川", "重庆", "成都", "绵阳", "德阳", "北京", "上海", "广州", "深圳", "杭州", "合肥", "武汉"]
MEASURES = {
    "地区生产总值": "{}.{}亿元",
    "高校数量": "{}{}所",
    "综合排名": "第{}{}",
    "城镇化率": "{}.{}%",
    "人工智能企业数量": "{}{}家",
}
NAMES = """四川: {kind: place, aliases: [四川省, 川], part_of: 中国}
重庆: {kind: place, aliases: [重慶, 渝]}
地区生产总值: {kind: attribute, aliases: [GDP]}
"""
SOURCES = """references:
- id: report
  type: report
  title: 公报
  issued: 2024
  custom: {file: report.txt}
"""
WANTED = (
    Wanted(fold("2021年综合排名"), 3, 3),
    Wanted(fold("2021年综合排名"), 9, 3, behind=0.12, years=frozenset({2021})),
    Wanted(fold("高校数量比2021年增长"), 9, 9, years=frozenset({2021, 2022})),
)
QUERIES = (
    "四川综合排名",
    "成都的高校有多少",
    "重慶GDP",
    "2021年城镇化率",
    "人工智能企业",
    "第7",
    "深圳 2023",
)


def claim(number: int, rng: random.Random) -> dict[str, str]:
    """A claim that says something else each time."""
    place, measure = rng.choice(PLACES), rng.choice(list(MEASURES))
    year, value = rng.randint(2015, 2024), MEASURES[measure].format(rng.randint(1, 99), rng.randint(1, 9))
    statement = f"{year}年{place}{measure}为{value}，编号{number}"
    return {
        "id": f"c{number}",
        "statement": statement,
        "subject": place,
        "attribute": measure,
        "value": value,
        "period": str(year),
    }


def as_yaml(claims: list[dict[str, str]]) -> str:
    """As a claims file."""
    return "".join(
        "- " + "\n  ".join(f"{key}: {value}" for key, value in one.items())
        + f"\n  evidence:\n  - source: report\n    quote: {one['statement']}\n"
        for one in claims
    )  # fmt: skip


def as_jsonl(claims: list[dict[str, str]]) -> str:
    """As a file of JSON lines."""
    evidence = [{"source": "report", "quote": "公报"}]
    return "".join(json.dumps({**one, "evidence": evidence}, ensure_ascii=False) + "\n" for one in claims)


def write_base(root: Path, files: int, each: int, seed: int = 1) -> random.Random:
    """A fact base of files `f0.yaml`, `f1.jsonl`, … with claims `c0`, `c1`, …"""
    rng = random.Random(seed)
    for folder in ("claims", "sources"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    (root / "claims/names.yaml").write_text(NAMES, "utf-8")
    (root / "sources/references.yaml").write_text(SOURCES, "utf-8")
    (root / "sources/report.txt").write_text("公报\n", "utf-8")
    for number in range(files):
        write_file(root, number, list(range(number * each, (number + 1) * each)), rng)
    return rng


def write_file(root: Path, number: int, ids: list[int], rng: random.Random) -> None:
    """One of its files, with these claims."""
    claims = [claim(each, rng) for each in ids]
    as_text = as_jsonl if number % 2 else as_yaml
    path = root / f"claims/f{number}.{'jsonl' if number % 2 else 'yaml'}"
    path.write_text(as_text(claims), "utf-8")


def answers(base: FactBase) -> list[object]:
    """What a base says to a set of questions: equal for equal files, however its index came about."""
    said: list[object] = [len(base), [claim.id for claim in base.claims()]]
    for query in QUERIES:
        folded = fold(query)
        said.append([(hit.start, hit.end, hit.entry) for hit in base.subjects_in(folded)])
        said.append([(one.id, one.statement, score) for one, score in base.similar(folded, 7)])
        sought = Sought(
            (folded,), frozenset(base.names.spellings("四川")), frozenset({"综合排名"}), ("2021",)
        )
        said.append([(one.id, one.value, score) for one, score in base.candidates(sought, 7)])
        said.append(base.weights([folded]))
    said += [[one.id for one in base.claims_of(place)] for place in PLACES]
    said += [[one.id for one in base.claims_of(place, wanted)] for place in PLACES for wanted in WANTED]
    said += [base.find_claim(f"c{number}") for number in range(0, 60, 7)]
    return said


def fresh(root: Path, elsewhere: Path) -> list[object]:
    """The same of an index that is built anew, in another place."""
    base = FactBase.open(root, rebuild=True) if elsewhere == root else _apart(root, elsewhere)
    said = answers(base)
    base.close()
    return said


def _apart(root: Path, elsewhere: Path) -> FactBase:
    """The same files, copied, so that their index has no past."""
    for path in sorted(root.rglob("*")):
        to = elsewhere / path.relative_to(root)
        if path.is_dir() and path.name != ".factcheck":
            to.mkdir(parents=True, exist_ok=True)
        elif path.is_file() and ".factcheck" not in path.parts:
            to.write_bytes(path.read_bytes())
    return FactBase.open(elsewhere)
