"""What a branch touched, as git tells it."""

from __future__ import annotations

import re
import subprocess
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factcheck.problem import FactcheckError

if TYPE_CHECKING:
    from pathlib import Path

_FILE = re.compile(r"\+\+\+ (?:b/(?P<path>.*)|/dev/null)")
_HUNK = re.compile(r"@@ -\S+ \+(?P<line>\d+)(?:,(?P<count>\d+))? @@")
_ID = re.compile(r'-(?:- |  |\{|)"?(?:id"?: *"?)?(?P<id>[^\s",:{}\[\]]+)')


@dataclass(frozen=True, slots=True)
class Changes:
    """Lines of files that were added or changed (paths as the user knows them), and words that began a
    removed line: ids and names that may be gone.
    """

    lines: dict[str, set[int]] = field(default_factory=dict)
    removed: set[str] = field(default_factory=set)
    whole: set[str] = field(default_factory=set)

    def touches(self, path: str, first: int, last: int) -> bool:
        """Whether any of these lines changed."""
        return path in self.whole or any(first <= line <= last for line in self.lines.get(path, ()))

    @property
    def paths(self) -> set[str]:
        """The files touched."""
        return {*self.lines, *self.whole}


def changes_since(root: Path, revision: str) -> Changes:
    """What differs between a revision and the files as they are, new files included.

    Raises FactcheckError when git is not there, or knows no such revision.
    """
    if revision.startswith("-"):
        raise FactcheckError(f"{revision} is no revision")
    base = _git(root, "merge-base", revision, "HEAD", fails=f"git knows no revision {revision}").strip()
    diff = _git(
        root,
        "diff",
        "--unified=0",
        "--relative",
        "--no-color",
        "--no-ext-diff",
        "--no-renames",
        base,
        "--",
        ".",
    )
    new = _git(root, "ls-files", "--others", "--exclude-standard", "-z")
    changes = _read(diff)
    changes.whole.update(filter(None, new.split("\0")))
    return changes


def _git(root: Path, *arguments: str, fails: str = "git failed") -> str:
    command = ["git", "-c", "core.quotepath=off", "-C", str(root), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - a fixed command, no shell
    except OSError as error:
        raise FactcheckError("--changed-since needs git on the PATH") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().split("\n")[-1]
        raise FactcheckError(f"{fails}: {said}")
    return done.stdout.decode("utf-8", "replace")


def _read(diff: str) -> Changes:
    changes = Changes(lines=defaultdict(set))
    path = ""
    for line in diff.split("\n"):
        if match := _FILE.fullmatch(line):
            path = match["path"] or ""
        elif match := _HUNK.match(line):
            first, count = int(match["line"]), int(match["count"] or 1)
            # A hunk that only removes touches the line it stood after.
            changes.lines[path].update(range(first, first + max(count, 1)))
        elif line.startswith("-") and not line.startswith("---") and (match := _ID.match(line)):
            changes.removed.add(match["id"])
    return changes
