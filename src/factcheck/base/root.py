"""The root of a fact base and what its configuration says."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.base.files import is_outside
from factcheck.base.toml import fault_in, lines_of, place_of, read_toml
from factcheck.problem import FactcheckError, Place, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path


_NONE: Mapping[str, Any] = MappingProxyType({})


class Config(NamedTuple):
    """`[tool.factcheck]` of a pyproject.toml, or a factcheck.toml.

    claims, sources   the two folders, relative to the root
    rules             rule → severity
    paths             glob → rule → severity; the last glob that matches a file wins
    strict            warnings fail too
    baseline          a file of known problems, "" when there is none
    file, text        where all that stands
    """

    claims: str = "claims"
    sources: str = "sources"
    rules: Mapping[str, Severity] = _NONE
    paths: Mapping[str, Mapping[str, Severity]] = _NONE
    strict: bool = False
    baseline: str = ""
    file: str = ""
    text: str = ""

    def at(self, *keys: str) -> Place:
        """Where a setting stands: `at("rules", "unused-name")`."""
        return place_of(self.text, self.file, (*_above(self.file), *keys))

    def lines(self) -> range | set[int]:
        """The lines of `file` that hold the settings."""
        return lines_of(self.text, _above(self.file)) if self.file else range(0)

    def severity(self, rule: str, path: str, default: Severity) -> Severity:
        """How much a rule matters in a file."""
        from fnmatch import fnmatchcase

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
        return "factcheck" in read_toml(project)[0].get("tool", {})
    except (OSError, ValueError):  # not ours to complain about: it marks nothing
        return False


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
            raise _wrong([Problem("file-outside", Severity.ERROR, Place(name), message)], name)
        try:
            table, text = read_toml(path)
        except ValueError as error:
            raise _wrong([Problem("config", Severity.ERROR, *fault_in(error, name))], name) from error
        except OSError as error:
            raise FactcheckError(f"{path}: cannot be opened: {error.strerror}") from error
        if name == "pyproject.toml":
            tools = table.get("tool", {})
            if not isinstance(tools, dict) or "factcheck" not in tools:
                continue
            table = tools["factcheck"]
        reader = _Reader(name, text)
        config = reader.config(table, root)
        if reader.problems:
            raise _wrong(reader.problems, name)
        return config
    return Config()


_KEYS: Mapping[str, tuple[type, str]] = {
    "claims": (str, "the name of a folder, in quotes"),
    "sources": (str, "the name of a folder, in quotes"),
    "rules": (dict, 'a table, such as [rules] and below it unused-name = "off"'),
    "paths": (dict, 'a table, such as [paths."claims/old/*"] and below it unused-name = "off"'),
    "strict": (bool, "true or false"),
    "baseline": (str, "the name of a file, in quotes"),
}


class _Reader:
    """The settings of a table, and everything that is wrong with them."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.text = text
        self.problems: list[Problem] = []

    def wrong(self, message: str, *keys: str) -> None:
        place = place_of(self.text, self.file, (*_above(self.file), *keys))
        self.problems.append(Problem("config", Severity.ERROR, place, message))

    def config(self, table: Any, root: Path) -> Config:
        if not isinstance(table, dict):
            self.wrong("[tool.factcheck] must be a table")
            return Config()
        known = {key: value for key, value in table.items() if self._is_known(key, value)}
        for key in ("claims", "sources", "baseline"):
            if not (root / known.get(key, "")).resolve().is_relative_to(root.resolve()):
                self.wrong(f"{key} = {known[key]!r} points outside the fact base; name one within it", key)
        rules = self._severities(known.pop("rules", {}), "rules")
        paths = known.pop("paths", {})
        by_glob = {glob: self._severities(under, "paths", glob) for glob, under in paths.items()}
        return Config(**known, rules=rules, paths=by_glob, file=self.file, text=self.text)

    def _is_known(self, key: str, value: object) -> bool:
        if key not in _KEYS:
            near = _nearest(key, _KEYS)
            what = f"did you mean {near[0]}?" if near else f"known are {', '.join(_KEYS)}"
            self.wrong(f"no setting is called {key}; {what}", key)
            return False
        kind, what = _KEYS[key]
        if not isinstance(value, kind):
            self.wrong(f"{key} must be {what}", key)
        return isinstance(value, kind)

    def _severities(self, table: Any, *keys: str) -> dict[str, Severity]:
        if not isinstance(table, dict):
            self.wrong(f'{".".join(keys)} must be a table of rules, such as {{unused-name = "off"}}', *keys)
            return {}
        found = {}
        for rule, severity in table.items():
            if isinstance(severity, str) and severity in tuple(Severity):
                found[rule] = Severity(severity)
            else:
                near = _nearest(str(severity), tuple(Severity))
                what = (
                    f"did you mean {near[0]}?" if near else f"use {', '.join(map(repr, map(str, Severity)))}"
                )
                self.wrong(f"{rule} cannot be {severity!r}; {what}", *keys, rule)
        return found


def _nearest(word: str, known: Iterable[str]) -> list[str]:
    from difflib import get_close_matches  # which only a slip needs

    return get_close_matches(word, [*known], 1)


def _above(file: str) -> tuple[str, ...]:
    return ("tool", "factcheck") if file == "pyproject.toml" else ()


def _wrong(problems: list[Problem], file: str) -> FactcheckError:
    return FactcheckError(f"the settings in {file} cannot be used", problems)
