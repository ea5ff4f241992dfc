"""Bytes to text, and how sure of it."""

from dataclasses import dataclass

from factcheck.problem import FactcheckError


@dataclass(frozen=True, slots=True)
class Decoded:
    """`encoding` is Python's name; not `certain` means that someone should say `--encoding`."""

    text: str
    encoding: str
    certain: bool


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of `data`; FactcheckError where it is not in `encoding`, or in none that is known."""
    for name in (encoding,) if encoding else ("utf-8", "gb18030", "big5hkscs"):
        try:
            return Decoded(data.decode(name), name, certain=bool(encoding) or name == "utf-8")
        except LookupError as error:
            raise FactcheckError(f"unknown encoding {encoding}: name one such as utf-8 or gb18030") from error
        except UnicodeDecodeError:
            continue
    raise FactcheckError(f"not text in {encoding or 'any known encoding'}: name another with --encoding")
