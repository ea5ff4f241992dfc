import os
import pty
import select
import subprocess
import sys
import time

import pytest

PROGRAM = (
    "import sys; from factcheck.cli.paste import standard_input; sys.stdout.buffer.write(standard_input())"
)


def pasted(typed: bytes) -> tuple[bytes, bytes]:
    """What the program reads when somebody types this on its terminal, and what the terminal showed."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdin=theirs, stdout=subprocess.PIPE, stderr=theirs
    ) as program:
        os.close(theirs)
        shown = _until(ours, b"Ctrl-D:\r\n")
        time.sleep(0.05)
        while typed:
            typed = typed[os.write(ours, typed[:1024]) :]
            shown += _waiting(ours)
        assert program.stdout is not None
        out = program.stdout.read()
    os.close(ours)
    return out, shown


def _until(terminal: int, mark: bytes) -> bytes:
    shown = b""
    while mark not in shown:
        shown += os.read(terminal, 1024)
    return shown


def _waiting(terminal: int) -> bytes:
    ready, _, _ = select.select([terminal], [], [], 0)
    return os.read(terminal, 65536) if ready else b""


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("四川全国排名第7。\r\x04", "四川全国排名第7。\n"),
        ("四川全国排名第7。\x04", "四川全国排名第7。"),
        ("四" * 5000 + "\r第二段\r\x04", "四" * 5000 + "\n第二段\n"),
        ("第7\x7f9\x04", "第9"),
        ("\x7f第77\x7f\x7f\x7f四川\x04", "四川"),
        ("\x1b[200~第9\x1b[201~\x1b[A\x04", "第9"),
        ("\x04", ""),
    ],
)
def test_a_paste_is_asked_for_and_read_whole(typed: str, read: str) -> None:
    out, shown = pasted(typed.encode())
    assert out.decode() == read
    assert b"Paste the text" in shown


def test_what_is_piped_in_is_read_without_asking() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], input=b"\xff\x00\x04a", capture_output=True, check=True
    )
    assert (done.stdout, done.stderr) == (b"\xff\x00\x04a", b"")
