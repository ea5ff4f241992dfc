"""Bytes to text, and how sure of it."""

import codecs
from dataclasses import dataclass

from factcheck.problem import FactcheckError
from factcheck.text.data.common import COMMON
from factcheck.text.patterns import lazy_pattern

_MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_GUESSES = ("utf-8", "gb18030", "cp950", "big5hkscs", "utf-16-le", "utf-16-be")
# What no text has, but short UTF-16 that happens to be UTF-8 as well.
_CONTROL = lazy_pattern("[\0-\x08\x0e-\x1f\x7f]")
_SAMPLE = 20_000
# Of the characters beyond ASCII so many are common: in real texts 0.9 and more, decoded wrongly 0.1 to 0.4.
_SURE, _POSSIBLE, _LEAD = 0.6, 0.3, 0.2
_ENOUGH = 3


@dataclass(frozen=True, slots=True)
class Decoded:
    """`encoding` is Python's name: decoding by it gives `text`, a byte order mark included.

    Where it is not `certain`, ask which it is.
    """

    text: str
    encoding: str
    certain: bool


NAME_IT = "name its encoding with --encoding"


def decode(data: bytes, encoding: str | None = None, remedy: str = NAME_IT) -> Decoded:
    """The text of `data`; FactcheckError where it is not in `encoding`, or in none that is known.

    `remedy` is what to do then: not every command lets one name the encoding.
    """
    if encoding:
        return Decoded(_named(data, encoding, remedy), encoding, certain=True)
    for mark, name in _MARKS.items():
        if data.startswith(mark):
            return Decoded(_named(data, name, remedy), name, certain=True)
    utf8 = _try(data, "utf-8")
    if utf8 is not None and not _CONTROL.search(utf8):
        return Decoded(utf8, "utf-8", certain=True)
    return _guess(data, utf8, remedy)


def _named(data: bytes, encoding: str, remedy: str) -> str:
    try:
        return data.decode(encoding)
    except LookupError as error:
        raise FactcheckError(
            f"unknown encoding {encoding}: try utf-8, gb18030, big5hkscs or utf-16"
        ) from error
    except UnicodeError as error:
        where = f" (byte {error.start})" if isinstance(error, UnicodeDecodeError) else ""
        raise FactcheckError(f"not {encoding}{where}: {remedy}") from error


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _guess(data: bytes, utf8: str | None, remedy: str) -> Decoded:
    texts = {name: text for name in _GUESSES if (text := _try(data, name)) is not None}
    shares = {name: _share(text) for name, text in texts.items()}
    best = max(shares, key=lambda name: shares[name], default="")
    if not best or shares[best] < _POSSIBLE:
        raise FactcheckError(_why_not(data, utf8, remedy))
    rivals = [shares[name] for name in texts if texts[name] != texts[best]]
    lead = shares[best] - max(rivals, default=0)
    enough = sum(not char.isascii() for char in texts[best][:_SAMPLE]) >= _ENOUGH
    return Decoded(texts[best], best, certain=shares[best] >= _SURE and lead >= _LEAD and enough)


def _why_not(data: bytes, utf8: str | None, remedy: str) -> str:
    control = _CONTROL.search(utf8) if utf8 else None
    if utf8 and control:  # no other encoding would help
        line = utf8.count("\n", 0, control.start()) + 1
        return f"U+{ord(control[0]):04X} stands in line {line}, which is in no text: remove it"
    return f"not a text in UTF-8, UTF-16, GB18030 or Big5{_broken_at(data)}: {remedy}"


def _broken_at(data: bytes) -> str:
    """Where the first byte stands that is not UTF-8, which most texts with a damaged place are."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return f" (as UTF-8 it breaks off in line {line}, at byte {error.start})"
    return ""


def _share(text: str) -> float:
    """Of the characters beyond ASCII, how many are common; punctuation counts as such."""
    sample = [char for char in text[:_SAMPLE] if not char.isascii() or _CONTROL.match(char)]
    known = sum(
        char in _COMMON or "\u3001" <= char <= "\u3011" or "\uff01" <= char <= "\uff5e" for char in sample
    )
    return known / len(sample) if sample else 1.0


_COMMON = frozenset(COMMON)
