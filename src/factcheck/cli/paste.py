"""Standard input: what is piped in, or what a person pastes on the terminal.

A terminal in its usual line mode loses what a line has beyond 4,095 bytes, and a pasted paragraph of Chinese
is soon longer than that. So a paste is read key by key, which costs us the erase key: it is done here.
"""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager

END, ERASE = b"\x04", b"\x7f\b"
_KEYS = re.compile(rb"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|O.)")  # arrows, and the marks around a bracketed paste


def standard_input() -> bytes:
    """The bytes of standard input; on a terminal, asked for and ended with Ctrl-D."""
    if not sys.stdin.isatty():
        return sys.stdin.buffer.read()
    print("Paste the text, then press Ctrl-D:", file=sys.stderr, flush=True)
    with _key_by_key(sys.stdin.fileno()) as supported:
        pasted = _read_keys(sys.stdin.fileno()) if supported else sys.stdin.buffer.read()
    print(file=sys.stderr)
    return pasted


@contextmanager
def _key_by_key(terminal: int) -> Iterator[bool]:
    """Put the terminal out of line mode for a while; False where the system has no such thing."""
    try:
        import termios
    except ImportError:
        yield False
        return
    before = termios.tcgetattr(terminal)
    keys = termios.tcgetattr(terminal)
    keys[3] &= ~termios.ICANON
    keys[6][termios.VMIN], keys[6][termios.VTIME] = 1, 0
    try:
        termios.tcsetattr(terminal, termios.TCSADRAIN, keys)
        yield True
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)


def _read_keys(terminal: int) -> bytes:
    typed = bytearray()
    while chunk := os.read(terminal, 65536):
        text, end, _ = chunk.partition(END)
        typed += text
        if end:
            break
    return _erased(_KEYS.sub(b"", bytes(typed)))


def _erased(typed: bytes) -> bytes:
    """What is left when each erase key has taken the character before it."""
    if not any(key in typed for key in ERASE):
        return typed
    kept: list[str] = []
    for char in typed.decode("utf-8", errors="surrogateescape"):
        if char.encode("utf-8", errors="surrogateescape") not in (b"\x7f", b"\b"):
            kept.append(char)
        elif kept:
            kept.pop()
    return "".join(kept).encode("utf-8", errors="surrogateescape")
