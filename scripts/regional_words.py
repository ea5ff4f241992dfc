"""Writes src/factcheck/text/data/regional.py from OpenCC and regional_more.py; `--check` compares.

Needs the `opencc` package as installed for development: its dictionary tool lists the words.
"""

import sys
import textwrap
from pathlib import Path

from factcheck.text.data.regional_more import MORE, ORDINARY, SHELTERED
from factcheck.text.fold import fold
from fold_data import entries

TARGET = Path(__file__).parents[1] / "src/factcheck/text/data/regional.py"
HEAD = '''"""Regional words, folded: what Taiwan or Hong Kong say / what the mainland says.

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


def main() -> None:
    words = " ".join(f"{regional}/{word}" for regional, word in sorted(pairs().items()))
    lines = textwrap.wrap(words, 50, break_long_words=False, break_on_hyphens=False)
    text = f'{HEAD}PAIRS = """\n' + "\n".join(lines) + '\n"""\n'
    if "--check" in sys.argv:
        sys.exit(TARGET.read_text("utf-8") != text)
    TARGET.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
