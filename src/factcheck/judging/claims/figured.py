"""The figures that a claim's own text holds: its value as it is written there, and those beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.reading.read import read
from factcheck.text.text import Text

if TYPE_CHECKING:
    from factcheck.reading.value import Value


def is_size(value: Value) -> bool:
    """Whether a figure measures what an attribute speaks of, and is no count or grade (三、四级手术)."""
    counted = (value.dimension or "count:").startswith("count:") and value.unit != "岁"
    return value.kind in ("measure", "duration", "money") and not counted


def frame_values(statement: str, value: Value | None) -> tuple[Value, ...]:
    """What the statement says in figures beside its value: 按6毛度电计算, 60岁以上."""
    mentions = (m.value for m in read(Text(statement)))
    return tuple(v for v in mentions if v is not None and v.kind != "date" and not _same_number(v, value))


def written(statement: str, value: Value | None) -> tuple[str, ...]:
    """The claim's value as its statement writes it (约有12万人, of 约12万人): no words of its own."""
    if value is None or value.kind not in ("measure", "number", "rank"):
        return ()
    found = (m for m in read(Text(statement)) if m.value is not None)
    if value.kind == "rank":  # 最大的湖泊, of 第1
        return tuple(m.text for m in found if m.text.startswith("最"))
    return tuple(m.text for m in found if m.value and _same_number(m.value, value))


def without_rank(said: str, value: Value | None) -> str:
    """What a claim says with its rank barred, however that is written: 世界第五大宗教 of 第5."""
    if value is None or value.kind != "rank":
        return said
    for mention in reversed(read(Text(said))):
        if _same_number(mention.value, value):
            said = f"{said[: mention.start]}|{said[mention.end :]}"
    return said


def _same_number(one: Value | None, other: Value | None) -> bool:
    if one is None or other is None:
        return False
    return one.dimension == other.dimension and one.number == other.number
