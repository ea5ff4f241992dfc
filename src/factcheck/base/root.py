"""The root of a fact base and what its configuration says."""

from __future__ import annotations

from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from factcheck.base.files import is_outside
from factcheck.problem import FactcheckError, Place, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Config:
    """`[tool.factcheck]` of a pyproject.toml, or a factcheck.toml.

    claims, sources   the two folders, relative to the root
    rules             rule → severity
    paths             glob → rule → severity; the last glob that matches a file wins
    strict            warnings fail too
    baseline          a file of known problems, "" when there is none
    """

    claims: str = "claims"
    sources: str = "sources"
    rules: Mapping[str, Severity] = field(default_factory=dict)
    paths: Mapping[str, Mapping[str, Severity]] = field(default_factory=dict)
    strict: bool = False
    baseline: str = ""
    file: str = ""

    def severity(self, rule: str, path: str, default: Severity) -> Severity:
        """How much a rule matters in a file."""
        found = self.rules.get(rule, default)
        for glob, rules in self.paths.items():
            if rule in rules and fnmatchcase(path, glob):
                found = rules[rule]
        return found


def find_root(start: Path) -> Path:
    """The nearest folder at or above `start` that is a fact base; FactcheckError when none is."""
    start = start.resolve()
    for folder in (start, *start.parents):
        if ((folder / "claims").is_dir() and (folder / "sources").is_dir()) or _marked(folder):
            return folder
    raise FactcheckError(
        f"no fact base at {start} or above; name one with --root, or begin one with: factcheck init"
    )


def _marked(folder: Path) -> bool:
    if (folder / "factcheck.toml").is_file():
        return True
    project = folder / "pyproject.toml"
    if not project.is_file():
        return False
    try:
        return "factcheck" in _toml(project).get("tool", {})
    except (OSError, ValueError):  # not ours to complain about: it marks nothing
        return False


def _toml(path: Path) -> dict[str, Any]:
    """The tables of a file; none are looked for where nothing can be ours."""
    text = path.read_text("utf-8")
    if not text.strip() or (path.name == "pyproject.toml" and "factcheck" not in text):
        return {}
    import tomllib

    return tomllib.loads(text)


def read_config(root: Path) -> Config:
    """The configuration at `root` (defaults when there is none); FactcheckError when it is wrong."""
    if not root.is_dir():
        raise FactcheckError(f"{root} is not a folder; name a fact base with --root")
    for name in ("factcheck.toml", "pyproject.toml"):
        path = root / name
        if not path.is_file():
            continue
        if is_outside(path, root):
            message = "points outside the fact base; put the file itself here, or remove the link"
            raise _wrong(name, message, "file-outside")
        try:
            table = _toml(path)
        except (OSError, ValueError) as error:
            raise FactcheckError(f"{path}: not TOML: {error}; correct it") from error
        if name == "pyproject.toml":
            table = table.get("tool", {}).get("factcheck")
            if table is None:
                continue
        return _config(table, root, name)
    return Config()


_KEYS = {"claims": str, "sources": str, "rules": dict, "paths": dict, "strict": bool, "baseline": str}


def _config(table: Any, root: Path, file: str) -> Config:
    if not isinstance(table, dict):
        raise _wrong(file, "[tool.factcheck] must be a table")
    for key, value in table.items():
        if key not in _KEYS:
            raise _wrong(file, f"no setting {key}; known are {', '.join(_KEYS)}")
        if not isinstance(value, _KEYS[key]):
            raise _wrong(file, f"{key} must be a {_KEYS[key].__name__}")
    for key in ("claims", "sources", "baseline"):
        folder = root / table.get(key, "")
        if not folder.resolve().is_relative_to(root.resolve()):
            raise _wrong(file, f"{key} = {table[key]!r} points outside the fact base")
    paths = {
        glob: _severities(rules, file, f"paths.{glob}") for glob, rules in table.get("paths", {}).items()
    }
    rules = _severities(table.get("rules", {}), file, "rules")
    rest = {key: value for key, value in table.items() if key not in ("rules", "paths")}
    return Config(**rest, rules=rules, paths=paths, file=file)


def _severities(table: Any, file: str, where: str) -> dict[str, Severity]:
    if not isinstance(table, dict):
        raise _wrong(file, f"{where} must be a table of rules")
    try:
        return {rule: Severity(severity) for rule, severity in table.items()}
    except ValueError:
        known = ", ".join(Severity)
        raise _wrong(file, f"a severity in {where} is none of {known}") from None


def _wrong(file: str, message: str, rule: str = "config") -> FactcheckError:
    return FactcheckError(f"{file}: {message}", [Problem(rule, Severity.ERROR, Place(file), message)])
