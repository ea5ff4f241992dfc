"""Writes src/factcheck/text/data/common.py from texts: `common_characters.py FILE…`.

The 1,500 commonest ideographs of Simplified texts, and the same as Taiwan and Hong Kong write them: what
bytes are decoded to is judged by how many of these it has.
"""

import re
import sys
from collections import Counter
from pathlib import Path

import opencc

from fold_data import constant

TARGET = Path(__file__).parents[1] / "src/factcheck/text/data/common.py"
HEAD = '"""The commonest ideographs in either script. Written by scripts/common_characters.py."""\n\n'
MANY = 1500


def main() -> None:
    texts = [Path(name).read_text("utf-8") for name in sys.argv[1:]]
    counts = Counter(re.findall("[\u4e00-\u9fff]", "".join(texts)))
    simplified = "".join(sorted(char for char, _ in counts.most_common(MANY)))
    all_forms = {
        *simplified,
        *(opencc.OpenCC("s2tw").convert(simplified)),
        *opencc.OpenCC("s2hk").convert(simplified),
    }
    TARGET.write_text(HEAD + constant("COMMON", sorted(all_forms)), "utf-8")


if __name__ == "__main__":
    main()
