"""Writes a fact base of any size for `bench/`, with labelled queries and a draft on it.

    python scripts/registry.py OUT --claims 100000 --format yaml [--queries 300] [--draft 200]

Each claim is of one subject, one attribute and one year that no other has, so that a query has one answer.
Subjects are places and firms, all with a second name that texts use; every other source is Traditional. The
same arguments write the same files.
"""

import argparse
import hashlib
import json
from collections.abc import Iterator, Sequence
from itertools import product
from math import gcd
from pathlib import Path
from random import Random
from typing import NamedTuple

from opencc import OpenCC

PROVINCES = (
    "四川 云南 贵州 陕西 甘肃 青海 江苏 浙江 安徽 福建 江西 "
    "山东 河南 湖北 湖南 广东 海南 河北 山西 辽宁 吉林 黑龙江"
).split()
CITIES = (
    "成都 绵阳 德阳 宜宾 泸州 南充 昆明 曲靖 贵阳 遵义 西安 宝鸡 兰州 天水 西宁 南京 "
    "苏州 无锡 杭州 宁波 温州 合肥 芜湖 福州 厦门 南昌 赣州 济南 青岛 烟台 郑州 洛阳 "
    "武汉 宜昌 长沙 株洲 广州 深圳 佛山 海口 石家庄 唐山 太原 大同 沈阳 大连 长春 哈尔滨"
).split()
SYLLABLES = "华 鼎 瑞 恒 远 科 创 博 晶 云 汇 启 信 联 盛 泰 航 睿 锐 宏 嘉 奥 凌 天 方 安".split()
TRADES = "机器人 新能源 生物医药 半导体 新材料 软件 物流".split()
# attribute, and its unit; % is a growth, 位 a rank
OF_PLACES = (
    "地区生产总值 亿元|地区生产总值增速 %|固定资产投资 亿元|进出口总额 亿元|进出口总额增速 %|"
    "一般公共预算收入 亿元|粮食产量 万吨|高新技术企业数量 家|普通高校数量 所|公共图书馆数量 个|"
    "常住人口 万人|铁路营业里程 公里|高速公路里程 公里|医院床位数 张|森林覆盖率 百分比|"
    "城镇化率 百分比|综合排名 位|营商环境排名 位|创新能力排名 位|机场旅客吞吐量 万人次"
)
OF_FIRMS = (
    "营业收入 亿元|营业收入增速 %|净利润 亿元|净利润增速 %|研发投入 亿元|研发投入增速 %|"
    "专利申请量 件|员工总数 人|子公司数量 家|生产线数量 条|门店数量 家|客户数量 家|"
    "产品出口国家数量 个|市场占有率 百分比|研发人员占比 百分比|产能利用率 百分比|"
    "品牌价值排名 位|研发投入排名 位|服务质量排名 位|年产量 万台"
)
BASES = ("中国区域竞争力评价指数", "全国创新发展指数", "中国品牌质量评价")
YEARS = range(2024, 2004, -1)
OF_ONE_SUBJECT = 60  # claims, as far as there are subjects enough
IN_A_FILE, IN_A_SOURCE = 5_000, 200
STRIDE = 7_919  # from one key to the next, so that each file has all sorts
TRUE = 0.7  # of the sentences of a draft


class Claim(NamedTuple):
    """One figure: `long` is the subject's other name, `basis` is "" but for a rank."""

    id: str
    subject: str
    long: str
    attribute: str
    value: str
    year: int
    basis: str

    def told(self, subject: str, verb: str) -> str:
        """The claim in a sentence without its full stop."""
        if self.basis:
            return f"在{self.year}年{self.basis}中，{subject}{self.attribute}{self.value}"
        if self.attribute.endswith("增速"):
            return f"{self.year}年{subject}{self.attribute.removesuffix('增速')}同比增长{self.value}"
        return f"{self.year}年{subject}{self.attribute}{verb}{self.value}"


def subjects() -> list[tuple[str, str, bool]]:
    """Name, other name, whether it is a place; the places first."""
    places = [(name, f"{name}省", True) for name in PROVINCES] + [
        (name, f"{name}市", True) for name in CITIES
    ]
    named = product(TRADES, SYLLABLES, SYLLABLES)
    firms = [(a + b + trade, f"{a}{b}{trade}股份有限公司", False) for trade, a, b in named if a != b]
    return places + firms


def value_of(unit: str, chance: Random) -> str:
    if unit == "位":
        return f"第{chance.randint(1, 31)}位"
    if unit in ("%", "百分比"):
        return f"{chance.randint(11, 299) / 10}%"
    if unit in ("亿元", "万吨"):
        return f"{chance.randint(101, 99_999) / 10}{unit}"
    return f"{chance.randint(2, 9_999)}{unit}"


def claims(count: int) -> Iterator[Claim]:
    """So many claims; SystemExit where there are not so many keys."""
    every = subjects()
    sorts = [[row.split() for row in rows.split("|")] for rows in (OF_FIRMS, OF_PLACES)]
    wanted = every[: max(count // OF_ONE_SUBJECT, len(PROVINCES))]
    keys = len(wanted) * len(sorts[0]) * len(YEARS)
    if count > keys:
        raise SystemExit(f"no more than {keys} claims can be told apart")
    stride = next(step for step in range(STRIDE, STRIDE + keys) if gcd(step, keys) == 1)
    for number in range(count):
        rest, place = divmod(number * stride % keys, len(wanted))
        at, sort = divmod(rest, len(sorts[0]))
        subject, long, is_place = wanted[place]
        attribute, unit = sorts[is_place][sort]
        chance = Random(number)  # noqa: S311 - the same figures each time are what is wanted
        basis = chance.choice(BASES) if unit == "位" else ""
        value = value_of(unit, chance)
        yield Claim(f"c{place:05}-{sort:02}-{YEARS[at]}", subject, long, attribute, value, YEARS[at], basis)


def write(root: Path, count: int, form: str, queries: int = 0, sentences: int = 0) -> None:
    """The fact base of so many claims at `root`, in files of `form` (yaml or jsonl)."""
    made = list(claims(count))
    for folder in ("claims", "sources"):
        (root / folder).mkdir(parents=True)
    references = ["references:"]
    for number, start in enumerate(range(0, count, IN_A_SOURCE), 1):
        references.append(_write_source(root / "sources", number, made[start : start + IN_A_SOURCE]))
    _put(root / "sources/references.yaml", "\n".join(references))
    for start in range(0, count, IN_A_FILE):
        some = (
            (claim, place // IN_A_SOURCE + 1) for place, claim in enumerate(made[start:][:IN_A_FILE], start)
        )
        shape = _as_yaml if form == "yaml" else _as_json
        path = root / f"claims/claims-{start // IN_A_FILE + 1:05}.{form}"
        _put(path, "\n".join(shape(claim, source) for claim, source in some))
    used = {claim.subject: claim for claim in made}
    firms = {name for name, _, is_place in subjects() if not is_place}
    lines = [
        f"{name}: {{kind: {'organization' if name in firms else 'place'}, aliases: [{claim.long}]}}"
        for name, claim in used.items()
    ]
    _put(root / "claims/names.yaml", "\n".join([*lines, *(f"{basis}: {{kind: work}}" for basis in BASES)]))
    if queries:
        _put(root / "queries.jsonl", "\n".join(_queries(made, queries)))
    if sentences:
        _put(root / "draft.md", "\n\n".join(_sentences(made, sentences)))


def _put(path: Path, text: str) -> None:
    path.write_text(f"{text}\n", encoding="utf-8")


def _source_id(number: int) -> str:
    return f"report-{number:05}"


_TRADITIONAL = OpenCC("s2t")


def _quote(claim: Claim, source: int) -> str:
    said = claim.told(claim.long, "达到")
    return _TRADITIONAL.convert(said) if source % 2 else said


def _write_source(folder: Path, number: int, some: Sequence[Claim]) -> str:
    """A text that tells the claims, and its entry among the references."""
    name = _source_id(number)
    text = "".join(f"{_quote(claim, number)}。{'' if at % 8 else chr(10)}" for at, claim in enumerate(some))
    _put(folder / f"{name}.txt", text)
    pin = hashlib.sha256((folder / f"{name}.txt").read_bytes()).hexdigest()
    return (
        f"- id: {name}\n  type: report\n  title: 统计资料汇编第{number}辑\n"
        "  publisher: 统计资料社\n  issued: 2025-03\n"
        f"  language: zh-Han{'t' if number % 2 else 's'}\n  custom: {{file: {name}.txt, sha256: {pin}}}"
    )


def _shape(claim: Claim, source: int) -> dict[str, object]:
    shape: dict[str, object] = {
        "id": claim.id,
        "statement": claim.told(claim.subject, "为"),
        "subject": claim.subject,
        "attribute": claim.attribute,
        "value": claim.value,
    }
    if claim.basis:
        shape |= {"basis": claim.basis, "scope": "全国"}
    evidence = [{"source": _source_id(source), "quote": _quote(claim, source)}]
    return shape | {"period": str(claim.year), "evidence": evidence, "status": "reviewed"}


def _as_json(claim: Claim, source: int) -> str:
    return json.dumps(_shape(claim, source), ensure_ascii=False)


def _as_yaml(claim: Claim, source: int) -> str:
    shape = _shape(claim, source)
    del shape["evidence"], shape["status"]
    lines = "\n  ".join(f"{key}: {value}" for key, value in shape.items())
    quoted = f"  - source: {_source_id(source)}\n    quote: {_quote(claim, source)}"
    return f"- {lines}\n  evidence:\n{quoted}\n  status: reviewed"


def _queries(made: Sequence[Claim], count: int) -> Iterator[str]:
    """In the words of an editor: the other name, the other order, the other script."""
    chance = Random(count)  # noqa: S311 - as above
    for number in range(count):
        claim = chance.choice(made)
        name = claim.long if number % 3 else claim.subject
        asked = f"{name}{claim.year}年{claim.attribute}" if number % 2 else claim.told(name, "是")
        query = _TRADITIONAL.convert(asked) if number % 4 == 0 else asked
        yield json.dumps({"query": query, "claim": claim.id}, ensure_ascii=False)


def _sentences(made: Sequence[Claim], count: int) -> Iterator[str]:
    chance = Random(-count)  # noqa: S311 - as above
    for _ in range(count):
        claim, other = chance.choice(made), chance.choice(made)
        alike = other.value if claim.value[-1] == other.value[-1] else claim.value
        said = claim if chance.random() < TRUE else claim._replace(value=alike)
        yield f"{said.told(chance.choice((claim.subject, claim.long)), '达')}。"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("root", type=Path)
    parser.add_argument("--claims", type=int, default=10_000)
    parser.add_argument("--format", choices=("yaml", "jsonl"), default="yaml")
    parser.add_argument("--queries", type=int, default=0)
    parser.add_argument("--draft", type=int, default=0, help="sentences")
    wanted = parser.parse_args()
    write(wanted.root, wanted.claims, wanted.format, wanted.queries, wanted.draft)


if __name__ == "__main__":
    main()
