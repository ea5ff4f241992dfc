"""Writes src/factcheck/text/data/characters.py from OpenCC, Unicode and variants.py; `--check` only compares.

Needs the `opencc` package as installed for development: its dictionary tool lists the phrases.
"""

import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path

import opencc

from factcheck.text.data.variants import HAN, HAN_ALWAYS, NOT_QIAN, PUNCTUATION, RADICALS_FROM, RADICALS_TO

DATA = Path(__file__).parents[1] / "src/factcheck/text/data"
TARGET, LETTERS = DATA / "characters.py", DATA / "letters.py"
ALL = [chr(code) for code in range(0x30000) if not 0xD800 <= code < 0xE000]
FORMS_OF = {"<wide>", "<narrow>", "<small>", "<vertical>", "<noBreak>"}
KANGXI = range(0x2F00, 0x2FE0)

HEAD = '''"""One-to-one folding of characters. Written by scripts/fold_data.py: edit variants.py instead.

HAN         what ideographs (both scripts, variants, radicals, compatibility forms) come to, standing alone
BEFORE      those of them that OpenCC's t2s would not bring there everywhere: replaced before it runs
CONTESTED   ideographs that come to something else within some words
WORDS       words that t2s changes although it leaves their characters alone elsewhere
QIAN        words in which 乾 is not 干, otherwise folded
FORMS       width and punctuation, and case where it is not Python's
OPENCC      the version these were taken from
"""
'''


LETTERS_HEAD = '"""Letters with a small one that FORMS has not. Written by scripts/fold_data.py."""\n'


def entries(name: str) -> dict[str, list[str]]:
    """A dictionary of OpenCC's: what each word becomes, the likeliest first."""
    clib = Path(opencc.__file__).parent / "clib"
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "words.txt"
        source = clib / f"share/opencc/{name}.ocd2"
        tool = [
            str(clib / "bin/opencc_dict"),
            "-f",
            "ocd2",
            "-t",
            "text",
            "-i",
            str(source),
            "-o",
            str(target),
        ]
        subprocess.run(tool, check=True, stdout=subprocess.DEVNULL)  # noqa: S603  the wheel's own tool
        lines = target.read_text("utf-8").splitlines()
    return {word: others.split(" ") for word, others in sorted(line.split("\t") for line in lines)}


def compatible(char: str) -> str:
    """The character that Unicode says this one is a form of, where that is a single one."""
    radical = ord(char) - RADICALS_FROM
    if 0 <= radical < len(RADICALS_TO):
        return RADICALS_TO[radical].strip("\0") or char
    tag = unicodedata.decomposition(char).partition(">")[0] + ">"
    form = unicodedata.normalize("NFKC", char)
    wanted = tag in FORMS_OF or not tag.startswith("<") or ord(char) in KANGXI
    return form if wanted and len(form) == 1 else char


def fixpoint(step: Callable[[str], str], text: str) -> list[str]:
    """`text` and all it becomes on its way to what no longer changes."""
    way = [text]
    while (after := step(way[-1])) != way[-1]:
        assert after not in way, f"{text} turns in a circle"
        way.append(after)
    return way


def ideographs(simplify: Callable[[str], str]) -> tuple[dict[str, str], dict[str, str], set[str], list[str]]:
    """HAN, BEFORE, CONTESTED and WORDS."""
    always = {char: group[0] for group in HAN_ALWAYS.split() for char in group[1:]}
    variants = always | {char: group[0] for group in HAN.split() for char in group[1:]}

    def step(char: str) -> str:
        form = compatible(char)
        return variants.get(char) or (form if form != char and _ideograph(form) else simplify(char))

    ways = {char: fixpoint(step, char) for char in ALL}
    han = {char: way[-1] for char, way in ways.items() if len(way) > 1}
    before = {char: last for char, last in han.items() if char in always or simplify(char) != last}
    earlier = str.maketrans(before)
    contested = set()
    words = []
    for word in entries("TSPhrases"):
        if not han.keys() & set(word) and simplify(word) != word:
            words.append(word)
        end = fixpoint(lambda text: simplify(text.translate(earlier)), word)[-1]
        contested |= {a for a, b in zip(word, end, strict=True) if han.get(a, a) != b}
    contested -= {"乾"}
    return han, before, {char for char, way in ways.items() if contested.intersection(way)}, words


def kept(han: dict[str, str], char: str) -> list[str]:
    """The words in which t2s leaves `char` alone, their other characters folded."""
    others = str.maketrans({before: after for before, after in han.items() if before != char})
    words = {word.translate(others) for word, (to, *_) in entries("TSPhrases").items() if char in to}
    return sorted(words.difference(NOT_QIAN.split()))


def _ideograph(char: str) -> bool:
    return unicodedata.name(char, "").startswith("CJK UNIFIED")


def forms(han: Iterable[str]) -> dict[str, str]:
    chosen = {char: form for form, chars in PUNCTUATION.items() for char in chars}

    def step(char: str) -> str:
        lower = char.lower()
        return chosen.get(char) or (lower if len(lower) == 1 and lower != char else compatible(char))

    skip = set(han)
    ways = {char: fixpoint(step, char)[-1] for char in ALL if char not in skip}
    return {char: last for char, last in ways.items() if char.lower() != last}


def cased(han: Iterable[str], width: Iterable[str]) -> list[str]:
    """The other letters that have a small one."""
    skip = {*han, *width}
    return [char for char in ALL if char not in skip and char.lower() != char]


def constant(name: str, chars: Iterable[str]) -> str:
    """A string constant in lines short enough for the linter, to which an ideograph is two columns wide."""
    lines, width = [""], 0
    for piece in map(_escaped, chars):
        columns = len(piece) if piece.isascii() else 2
        if width + columns > 100:
            lines.append("")
            width = 0
        lines[-1] += piece
        width += columns
    if len(lines) == 1:
        return f'{name} = "{lines[0]}"\n'
    return f"{name} = (\n" + "".join(f'    "{line}"\n' for line in lines) + ")\n"


def _escaped(char: str) -> str:
    if char == "\\":
        return "\\\\"
    if char != '"' and char.isprintable() and unicodedata.east_asian_width(char) in ("W", "Na"):
        return char
    return f"\\U{ord(char):08x}" if ord(char) > 0xFFFF else f"\\u{ord(char):04x}"


def main() -> None:
    simplify = opencc.OpenCC("t2s").convert
    han, before, contested, words = ideographs(simplify)
    width = forms(han)
    text = "\n".join(
        [
            HEAD,
            f'OPENCC = "{opencc.__version__}"\n',
            constant("HAN_FROM", han),
            constant("HAN_TO", han.values()),
            constant("BEFORE_FROM", before),
            constant("BEFORE_TO", before.values()),
            constant("CONTESTED", sorted(contested)),
            constant("WORDS", " ".join(words)),
            constant("QIAN", " ".join(kept(han, "乾"))),
            constant("FORMS_FROM", width),
            constant("FORMS_TO", width.values()),
        ]
    )
    files = {TARGET: text, LETTERS: f"{LETTERS_HEAD}\n{constant('CASED', cased(han, width))}"}
    if "--check" in sys.argv:
        sys.exit(any(path.read_text("utf-8") != wanted for path, wanted in files.items()))
    for path, wanted in files.items():
        path.write_text(wanted, "utf-8")


if __name__ == "__main__":
    main()
