"""Writes src/factcheck/text/data/regional.py from OpenCC and regional_more.py; `--check` compares.

Needs the `opencc` package as installed for development: its dictionary tool lists the words.
"""

import sys
import textwrap
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from factcheck.text.data.regional_more import MORE, ORDINARY, SHELTERED
from factcheck.text.fold import fold
from fold_data import entries

TARGET = Path(__file__).parents[1] / "src/factcheck/text/data/regional.py"
HEAD = '''"""Regional words, folded: what Taiwan or Hong Kong say / what the mainland says.

In ORDINARY stand groups of words for one thing, of which one is a word for another elsewhere.

Written by scripts/regional_words.py: edit regional_more.py instead.
"""

'''


def pairs() -> dict[str, str]:
    """Folded regional word -> folded mainland word; the first that is found for a word stands."""
    found = {fold(a): fold(b) for a, b in (pair.split("/") for pair in MORE.split())}
    for name in ("TWPhrasesRev", "HKPhrasesRev"):
        for regional, mainland in entries(name).items():
            found.setdefault(fold(regional), fold(mainland[0]))
    for name in ("TWPhrases", "HKPhrases"):
        for word, others in entries(name).items():
            found.update({fold(other): fold(word) for other in others if fold(other) not in found})
    ordinary = set(map(fold, ORDINARY.split()))
    kept = {
        regional: word
        for regional, word in found.items()
        # 尼日 stands in 尼日尔 itself.
        if regional not in ordinary and regional not in word and len(regional) > 1
    }
    final = {regional: kept.get(word, word) for regional, word in kept.items()}
    return final | {fold(word): fold(word) for word in SHELTERED.split()}


def ordinary(strict: dict[str, str]) -> Iterator[list[str]]:
    """What regions call one thing, where one of the words is an ordinary one elsewhere: 数据/资料."""
    related: defaultdict[str, set[str]] = defaultdict(set)
    for name in ("TWPhrases", "HKPhrases", "TWPhrasesRev", "HKPhrasesRev"):
        for word, others in entries(name).items():
            _relate(related, fold(word), fold(others[0]))
    for regional, word in strict.items():
        _relate(related, regional, word)
    seen: set[str] = set()
    for word in sorted(related):
        group: set[str] = set()
        _gather(word, related, group)
        words = sorted(word for word in group - seen if len(word) > 1)
        if len({strict.get(word, word) for word in words}) > 1:
            yield words
        seen |= group


def _relate(related: dict[str, set[str]], one: str, other: str) -> None:
    if one != other:
        related[one].add(other)
        related[other].add(one)


def _gather(word: str, related: dict[str, set[str]], group: set[str]) -> None:
    if word not in group:
        group.add(word)
        for other in related[word]:
            _gather(other, related, group)


def main() -> None:
    strict = pairs()
    tables = {
        "PAIRS": [f"{regional}/{word}" for regional, word in sorted(strict.items())],
        "ORDINARY": ["/".join(group) for group in ordinary(strict)],
    }
    text = HEAD
    for name, rows in tables.items():
        lines = textwrap.wrap(" ".join(rows), 50, break_long_words=False, break_on_hyphens=False)
        text += f'{name} = """\n' + "\n".join(lines) + '\n"""\n'
    if "--check" in sys.argv:
        sys.exit(TARGET.read_text("utf-8") != text)
    TARGET.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
