"""How fast values are read out of real prose: against a bare scan for numerals, and other recognisers.

The other recognisers are measured where they can be imported, each in this process on the same text; a line
says so where they cannot. They want an environment of their own, away from the repository
(`recognizers-text-suite` with `emoji<2`, `jionlp`), whose `site-packages` is then named in PYTHONPATH.
The growth of the time with the text is held by `tests/reading/test_linear.py`.
"""

import json
import re
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from factcheck.reading.read import read
from factcheck.text.text import Text

REPOSITORY = Path(__file__).parents[1]
REPORTS = REPOSITORY.parent / "shared/corpus/reports-1954-2011.jsonl"
ROUNDS = 9
SAMPLE = 20_000  # characters for the slow ones
MOST = 7.0  # times the bare scan: 5.4 to 6.4 are measured; the aim is 6
NUMERALS = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[零〇一二两三四五六七八九十百千万亿]+")


def prose() -> list[str]:
    """The reports where they are at hand, else the sources."""
    if REPORTS.exists():
        return [json.loads(line)["text"] for line in REPORTS.read_text("utf-8").splitlines()]
    return [path.read_text("utf-8") for path in sorted((REPOSITORY / "sources").glob("*.txt"))]


def fastest(*works: Callable[[], object]) -> list[float]:
    """The best of some rounds for each, taken in turns."""
    best = [float("inf")] * len(works)
    for _ in range(ROUNDS):
        for number, work in enumerate(works):
            start = time.process_time()
            work()
            best[number] = min(best[number], time.process_time() - start)
    return best


def against_a_bare_scan(raws: list[str]) -> bool:
    texts = [Text(raw) for raw in raws]
    folded = [text.folded for text in texts]
    size = sum(map(len, folded))
    start = time.process_time()
    mentions = sum(len(read(text)) for text in texts)
    first = time.process_time() - start
    scan, ours, folding = fastest(
        lambda: [sum(1 for _ in NUMERALS.finditer(text)) for text in folded],
        lambda: [read(text) for text in texts],
        lambda: [Text(raw).folded for raw in raws],
    )
    print(f"{size:,} characters, {mentions:,} mentions")
    print(f"{'bare scan for numerals':34}{size / scan:14,.0f} characters/s")
    print(f"{'reading':34}{size / ours:14,.0f} characters/s {ours / scan:6.1f} x the scan (at most {MOST})")
    print(f"{'  the first time':34}{size / first:14,.0f} characters/s {first / scan:6.1f} x the scan")
    print(f"{'folding and reading':34}{size / (ours + folding):14,.0f} characters/s")
    return ours / scan <= MOST


def recognizers(sample: str) -> float | None:
    """Seconds that Recognizers-Text takes for numbers, currencies and dates."""
    if find_spec("recognizers_suite") is None:
        return None
    from recognizers_suite import Culture, recognize_currency, recognize_datetime, recognize_number

    start = time.process_time()
    for recognize in (recognize_number, recognize_currency, recognize_datetime):
        recognize(sample, Culture.Chinese)
    return time.process_time() - start


def jionlp(sample: str) -> float | None:
    """Seconds that JioNLP takes for money and time."""
    if find_spec("jionlp") is None:
        return None
    import jionlp as jio

    start = time.process_time()
    jio.ner.extract_money(sample)
    jio.ner.extract_time(sample)
    return time.process_time() - start


def against_others(raws: list[str]) -> None:
    sample = "".join(raws)[:SAMPLE]
    (ours,) = fastest(lambda: read(Text(sample)))
    for name, measure in (("Recognizers-Text", recognizers), ("JioNLP (money and time)", jionlp)):
        theirs = measure(sample)
        if theirs is None:
            print(f"{name:34}not installed: skipped")
        else:
            speed = len(sample) / theirs
            print(f"{name:34}{speed:14,.0f} characters/s; reading is {theirs / ours:,.0f} times as fast")


def main() -> int:
    raws = prose()
    met = against_a_bare_scan(raws)
    against_others(raws)
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
