"""What a branch touched, as git tells it."""

from __future__ import annotations

import subprocess
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factcheck.problem import FactcheckError
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from pathlib import Path

_OLD = lazy_pattern(r"--- (?P<path>\"?a/.*)")
_FILE = lazy_pattern(r"\+\+\+ (?:(?P<path>\"?b/.*)|/dev/null)")
_BINARY = lazy_pattern(r"Binary files .* and (?P<path>\"?b/.*) differ")
_BINARY_GONE = lazy_pattern(r"Binary files (?P<path>\"?a/.*) and /dev/null differ")
_HUNK = lazy_pattern(r"@@ -\d+(?:,(?P<old>\d+))? \+(?P<line>\d+)(?:,(?P<count>\d+))? @@")
_ID = lazy_pattern(r'-(?:- |  |\{|)"?(?:id"?: *"?)?(?P<id>[^\s",:{}\[\]]+)')


@dataclass(frozen=True, slots=True)
class Changes:
    """Lines of files that were added or changed (paths as the user knows them); lines that were removed, and
    the words that began them: ids and names that may be gone. Files in `whole` are new, or git knows no
    lines in them; those in `gone` are no more.
    """

    lines: dict[str, set[int]] = field(default_factory=dict)
    removed: set[str] = field(default_factory=set)
    whole: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    removed_lines: list[str] = field(default_factory=list)

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
    _refuse_option(revision)
    base = _git(root, "merge-base", revision, "HEAD", fails=_unknown(revision)).strip()
    diff = _git(
        root,
        "diff",
        "--unified=0",
        "--relative",
        "--no-color",
        "--no-ext-diff",
        "--no-textconv",
        "--inter-hunk-context=0",
        "--src-prefix=a/",
        "--dst-prefix=b/",
        "--no-renames",
        base,
        "--",
        ".",
    )
    new = _git(root, "ls-files", "--others", "--exclude-standard", "-z")
    changes = _read(diff)
    changes.whole.update(filter(None, new.split("\0")))
    return changes


def refuse_unknown(revision: str, *folders: Path) -> None:
    """Raise FactcheckError where the repository of the first of these folders that is in one does not know
    the revision, or none is in one: a slip shall not pass for a comparison.
    """
    _refuse_option(revision)
    inside = (folder for folder in folders if _run(folder, "rev-parse", "--git-dir").returncode == 0)
    _git(
        next(inside, folders[-1]),
        *("rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}"),
        fails=_unknown(revision),
    )


def _refuse_option(revision: str) -> None:
    if revision.startswith("-"):
        raise FactcheckError(f"{revision} is no revision")


def _unknown(revision: str) -> str:
    return f"git knows no revision {revision}"


def is_tracked(path: Path) -> bool:
    """Whether git keeps this file: else no revision has an earlier one to compare it with."""
    return _run(path.parent, "ls-files", "--error-unmatch", "--", path.name).returncode == 0


def _run(root: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = ["git", "--literal-pathspecs", "-c", "core.quotepath=off", "-C", str(root), *arguments]
    try:
        return subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - a fixed command, no shell
    except OSError as error:
        raise FactcheckError("git is not on the PATH; what has changed is asked of it") from error


def _git(root: Path, *arguments: str, fails: str = "git failed") -> str:
    done = _run(root, *arguments)
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().split("\n")[-1]
        if not said:  # merge-base, where histories do not meet, or were not fetched that far
            fails, said = "nothing to compare with", "no commit in common; fetch the history (fetch-depth: 0)"
        raise FactcheckError(f"{fails}: {said}")
    return done.stdout.decode("utf-8", "replace")


def _read(diff: str) -> Changes:
    changes = Changes(lines=defaultdict(set))
    path, old, left = "", "", 0
    for line in diff.split("\n"):
        if left and line.startswith(("+", "-")):  # of a text that may look like anything
            left -= 1
            if line.startswith("-"):
                changes.removed_lines.append(line[1:])
            if match := _ID.match(line):
                changes.removed.add(match["id"])
        elif match := _OLD.fullmatch(line):
            old = _path(match["path"])
        elif match := _FILE.fullmatch(line):
            path = _path(match["path"] or "b/")
            if not path:
                changes.gone.add(old)
        elif match := _BINARY_GONE.fullmatch(line):
            changes.gone.add(_path(match["path"]))
        elif match := _BINARY.fullmatch(line):
            changes.whole.add(_path(match["path"]))
        elif match := _HUNK.match(line):
            first, count = int(match["line"]), int(match["count"] or 1)
            left = count + int(match["old"] or 1)
            # A hunk that only removes touches the line it stood after.
            changes.lines[path].update(range(first, first + max(count, 1)))
    return changes


def _path(written: str) -> str:
    """A name as git writes it: with a tab behind it where it has spaces, quoted as in C where it must be."""
    written = written.removesuffix("\t")
    if written.startswith('"'):
        from ast import literal_eval

        written = str(literal_eval(written))
    return written.removeprefix("a/" if written.startswith("a/") else "b/")
