"""Compile many files: a large fact base in several processes, each of which writes a segment of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from factcheck.base.collector import paused
from factcheck.base.index.claims_in import compile_claims
from factcheck.base.index.columns import ClaimFile
from factcheck.base.index.segment import written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LARGE = 10_000_000  # bytes of claims for each process: fewer are compiled before another has begun
MOST = 4  # processes; each makes a segment, and every question goes to all of them

# A plain process: one that is forked, or imports the caller's program again, may do what only the caller
# should.
_CODE = "import json, sys; from factcheck.base.index.parts import compile_part as p; p(*json.load(sys.stdin))"


class Helper(NamedTuple):
    """A process that compiles `paths` into the segment at `to`; None when none could be started."""

    process: subprocess.Popen[bytes] | None
    paths: list[str]
    to: Path

    def has_done_it(self) -> bool:
        """Wait for it; whether the segment is there."""
        return self.process is not None and self.process.wait() == 0

    def stop(self) -> None:
        """End it, whatever it is doing."""
        if self.process:
            self.process.kill()
            self.process.wait()


def shares(paths: Sequence[str], sizes: Sequence[int]) -> list[list[str]]:
    """The paths in order, in as many shares of about the same size as there should be processes."""
    whole = sum(sizes)
    count = max(1, min(MOST, os.cpu_count() or 1, whole // LARGE))
    found: list[list[str]] = [[] for _ in range(count)]
    done = 0
    for path, size in zip(paths, sizes, strict=True):
        found[min(count - 1, done * count // max(whole, 1))].append(path)
        done += size
    return [share for share in found if share] or [[]]


@contextmanager
def helpers(root: Path, work: Sequence[tuple[list[str], Path]]) -> Iterator[list[Helper]]:
    """Processes at work on (paths, segment); none is left when the context ends."""
    begun: list[Helper] = []
    try:
        begun += (Helper(_begin([str(root), str(to), paths]), paths, to) for paths, to in work)
        yield begun
    finally:
        for helper in begun:
            helper.stop()


def _begin(arguments: list[object]) -> subprocess.Popen[bytes] | None:
    command = [sys.executable, "-c", _CODE]
    try:
        process = subprocess.Popen(  # noqa: S603 - our own interpreter and code
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
    except OSError:
        return None
    assert process.stdin
    with suppress(OSError), process.stdin as to:  # one that has ended already is found out by waiting for it
        to.write(json.dumps(arguments).encode())
    return process


def compile_part(root: str, to: str, paths: list[str]) -> None:
    """What a helper does."""
    with paused(), written(Path(to)) as segment:
        compile_claims(segment, [ClaimFile(Path(root), path) for path in paths])
