"""Reading takes time in proportion to the text, whatever the text is."""

import json
import random
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from factcheck.reading.read import read
from factcheck.text.text import Text
from tests.timing import TIMES, grows_in_proportion

REPOSITORY = Path(__file__).parents[2]
REPORTS = REPOSITORY.parent / "shared" / "corpus" / "reports-1954-2011.jsonl"
LENGTH = 60_000
UNITS = [
    "9",
    "一",
    "百",
    "，",
    "第",
    "1,",
    "一 ",
    "9.",
    "1 ",
    "1-",
    "五、",
    "2又",
    "百分之",
    "十四五",
    "1:",
    "2019年",
    "3元5",
    "近",
    "半",
]


def _random(length: int) -> str:
    rng = random.Random(7)
    invisible = "\u200b"  # what only a long text would have by chance, and which costs another way of reading
    return invisible + "".join(
        chr(rng.choice((rng.randrange(0xD800), rng.randrange(0x4E00, 0x9FFF)))) for _ in range(length)
    )


def _prose(length: int) -> str:
    if REPORTS.exists():
        raw = "".join(json.loads(line)["text"] for line in REPORTS.read_text("utf-8").splitlines())
    else:
        raw = "".join(path.read_text("utf-8") for path in sorted((REPOSITORY / "sources").glob("*.txt")))
    piece = raw[: LENGTH // TIMES]  # the same prose again and again, since its density of values varies
    return (piece * (length // len(piece) + 1))[:length]


def _text(unit: str, length: int) -> str:
    if unit == "random":
        return _random(length)
    return _prose(length) if unit == "prose" else unit * (length // len(unit))


@pytest.mark.parametrize("unit", [*UNITS, "random", "prose"])
def test_time_grows_with_the_length_only(unit: str) -> None:
    def reading(length: int) -> Callable[[], object]:
        text = Text(_text(unit, length))
        assert len(text.folded) == len(text.raw)
        return partial(read, text)

    assert grows_in_proportion(reading, LENGTH)
