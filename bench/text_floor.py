"""What every text goes through: folding, exact and approximate quotes, names, sentences; as ratios."""

import json
import random
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from opencc import OpenCC
from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from factcheck.text.data.common import COMMON
from factcheck.text.finder import Finder
from factcheck.text.fold import fold
from factcheck.text.quotes import find_quote, nearest
from factcheck.text.sentences import sentences
from factcheck.text.squeeze import squeeze
from factcheck.text.text import Text

REPOSITORY = Path(__file__).parents[1]
REPORTS = REPOSITORY.parent / "shared/corpus/reports-1954-2011.jsonl"
ROUNDS = 7
CHARACTERS = 1_700_000  # 5 MB of UTF-8


def prose() -> str:
    """Real prose of 5 MB: the reports where they are at hand, else the sources over and over."""
    if REPORTS.exists():
        raw = "\n".join(json.loads(line)["text"] for line in REPORTS.open(encoding="utf-8"))
    else:
        raw = "\n".join(path.read_text("utf-8") for path in sorted((REPOSITORY / "sources").glob("*.txt")))
    return (raw * (CHARACTERS // len(raw) + 1))[:CHARACTERS]


def fastest(*works: Callable[[], object]) -> list[float]:
    """The best of some rounds for each, taken in turns."""
    best = [float("inf")] * len(works)
    for _ in range(ROUNDS):
        for number, work in enumerate(works):
            start = time.perf_counter()
            work()
            best[number] = min(best[number], time.perf_counter() - start)
    return best


def report(name: str, ours: float, theirs: float, allowed: float | None, against: str) -> bool:
    ratio = ours / theirs
    limit = f"  (at most {allowed})" if allowed else ""
    print(f"{name:42}{ours * 1000:9.2f} ms {ratio:6.2f} x {against}{limit}")
    return allowed is None or ratio <= allowed


def bench_folding(raw: str) -> bool:
    t2s = OpenCC("t2s").convert
    met = []
    for name, config in (("Simplified", ""), ("Taiwan", "s2tw"), ("Hong Kong", "s2hk")):
        text = OpenCC(config).convert(raw) if config else raw
        ours, theirs = fastest(partial(fold, text), partial(t2s, text))
        met.append(report(f"fold, {name}", ours, theirs, 1.5, "OpenCC's t2s"))
    return all(met)


def bench_exact(text: Text, rng: random.Random) -> bool:
    met = []
    for length in (20, 80, 200):
        start = rng.randrange(len(text.raw) - length)
        quote = text.raw[start : start + length].strip()
        folded = fold(quote)
        ours, theirs = fastest(partial(find_quote, text, quote), partial(text.folded.find, f"{folded}\0"))
        met.append(report(f"exact quote of {length}, all places", ours, theirs, 3, "str.find to the end"))
    return all(met)


def bench_nearest(text: Text, rng: random.Random) -> bool:
    squeezed = text.squeezed.text
    met = []
    for length in (20, 40, 80, 200):
        ours = theirs = 0.0
        worse = 0
        for _ in range(10):
            start = rng.randrange(len(squeezed) - length)
            quote = edited(squeezed[start : start + length], rng)
            began = time.perf_counter()
            found = nearest(text, quote)
            between = time.perf_counter()
            other = fuzz.partial_ratio_alignment(quote, squeezed)
            theirs += time.perf_counter() - between
            ours += between - began
            span = found.span if found else (0, 0)
            here = Levenshtein.distance(quote, squeeze(text.raw[span[0] : span[1]]).text)
            assert other
            worse += here > Levenshtein.distance(quote, squeezed[other.dest_start : other.dest_end])
        name = f"nearest to {length} with 10 % edited, worse {worse}/10"
        met.append(report(name, ours / 10, theirs / 10, 0.6, "rapidfuzz over the whole") and not worse)
    return all(met)


def edited(quote: str, rng: random.Random) -> str:
    for _ in range(max(1, len(quote) // 10)):
        at = rng.randrange(len(quote))
        quote = quote[:at] + rng.choice(["", rng.choice(COMMON)]) + quote[at + rng.randint(0, 1) :]
    return quote


def bench_rest(text: Text, rng: random.Random) -> None:
    starts = (rng.randrange(len(text.raw) - 8) for _ in range(100_000))
    words = {fold(text.raw[start : start + rng.randint(3, 8)]): start for start in starts}
    ours, theirs = fastest(lambda: Finder(words).find(""), lambda: dict(words))
    report(f"build a finder of {len(words)} words", ours, theirs, None, "copying the dict")
    finder = Finder(dict.fromkeys(list(words)[:2_000]))
    sample = text.folded[:300_000]
    ours, theirs = fastest(lambda: finder.find(sample), lambda: sample.translate({0: 0}))
    report("find 2,000 words in 300,000 characters", ours, theirs, None, "str.translate of the same")
    plain = Text(text.raw[:300_000])
    ours, theirs = fastest(lambda: sentences(plain), lambda: sample.translate({0: 0}))
    report("sentences of 300,000 characters", ours, theirs, None, "str.translate of the same")


def main() -> None:
    rng = random.Random(1)
    raw = prose()
    text = Text(raw)
    met = [bench_folding(raw), bench_exact(text, rng), bench_nearest(text, rng)]
    bench_rest(text, rng)
    if not all(met):
        print("above what is allowed", file=sys.stderr)


if __name__ == "__main__":
    main()
