"""What is wrong, how badly, and where: the words every floor reports in."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How much a problem matters; `off` silences its rule."""

    ERROR = "error"
    WARNING = "warning"
    OFF = "off"


class Place(NamedTuple):
    """A point in a file: `path` as the user knows it, `line` and `column` from 1, in code points."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


NOWHERE = Place("")


class Problem(NamedTuple):
    """Something wrong with the fact base: which rule, where, what, and what to do about it."""

    rule: str
    severity: Severity
    place: Place
    message: str
    claims: tuple[str, ...] = ()


class FactcheckError(Exception):
    """The call or the fact base cannot be read: the command ends with exit status 2.

    `problems` hold what is wrong, one each, when there is a place to name.
    """

    def __init__(self, message: str, problems: Iterable[Problem] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)
