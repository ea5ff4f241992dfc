"""Encodings: marks and UTF-8 are certain, the rest is told by common characters."""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from opencc import OpenCC

from factcheck.problem import FactcheckError
from factcheck.text.encoding import decode

SOURCES = sorted((Path(__file__).parents[2] / "sources").glob("*.txt"))
ENCODINGS = {"gb18030": "t2s", "cp950": "s2tw", "big5hkscs": "s2hk", "utf-16-le": "t2s", "utf-16-be": "s2tw"}


def pieces(config: str, length: int) -> list[str]:
    text = "".join(source.read_text("utf-8") for source in SOURCES)
    text = OpenCC(config).convert(text).replace("\n", "")
    rng = random.Random(length)
    return [text[at : at + length] for at in rng.sample(range(len(text) - length), 150)]


def encoded(texts: list[str], encoding: str) -> list[tuple[str, bytes]]:
    found = []
    for text in texts:
        try:
            found.append((text, text.encode(encoding)))
        except UnicodeEncodeError:
            continue
    return found


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize(("length", "share"), [(12, 0.97), (40, 1.0)])
def test_short_texts_are_told(encoding: str, length: int, share: float) -> None:
    trials = encoded(pieces(ENCODINGS[encoding], length), encoding)
    assert len(trials) > 75
    told = [decode(data).text == text for text, data in trials]
    assert sum(told) >= share * len(told)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_certain_guess_is_right(encoding: str) -> None:
    for text, data in encoded(pieces(ENCODINGS[encoding], 25), encoding):
        found = decode(data)
        assert found.text == text or not found.certain


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        (b"", "", "utf-8"),
        (b"plain\r\nASCII\r", "plain\r\nASCII\r", "utf-8"),
        ("四川".encode(), "四川", "utf-8"),
        ("\ufeff四川".encode(), "\ufeff四川", "utf-8"),
        (b"\xff\xfe" + "四川\n".encode("utf-16-le"), "\ufeff四川\n", "utf-16-le"),
        (b"\xfe\xff" + "四川\n".encode("utf-16-be"), "\ufeff四川\n", "utf-16-be"),
        ("Sichuan 9\n".encode("utf-16-le"), "Sichuan 9\n", "utf-16-le"),
    ],
)
def test_marks_and_line_ends_stay(data: bytes, text: str, encoding: str) -> None:
    found = decode(data)
    assert (found.text, found.encoding) == (text, encoding)
    assert found.text == data.decode(found.encoding)


def test_too_little_to_tell_is_not_certain() -> None:
    assert not decode("四".encode("gb18030")).certain


@pytest.mark.parametrize(
    ("data", "encoding", "message"),
    [
        (b"\xff\xff\xff", None, "name its encoding with --encoding"),
        ("Café déjà".encode("latin-1"), None, "name its encoding with --encoding"),
        ("四川".encode(), "klingon", "unknown encoding klingon: try utf-8"),
        ("四川".encode(), "hex", "unknown encoding hex: try utf-8"),
        ("四川".encode("gb18030"), "utf-8", r"not utf-8 \(byte 0\): name its encoding"),
        (b"a\n" * 2 + b"b\x00c\n", None, r"U\+0000 stands in line 3, which is in no text: remove it"),
        (b"\xff\xfe\x00", None, r"not utf-16-le \(byte 2\)"),
    ],
)
def test_what_to_do(data: bytes, encoding: str | None, message: str) -> None:
    with pytest.raises(FactcheckError, match=message):
        decode(data, encoding)


def test_what_to_do_is_what_the_caller_can_offer() -> None:
    with pytest.raises(FactcheckError, match=r"not a text in .*: save it"):
        decode(b"\xff\xff\xff", remedy="save it")


def test_named_is_certain() -> None:
    assert decode("Café".encode("latin-1"), "latin-1").text == "Café"
    assert decode("Café".encode("latin-1"), "latin-1").certain


@given(st.binary(max_size=40))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        found = decode(data)
    except FactcheckError:
        return
    assert data.decode(found.encoding) == found.text
