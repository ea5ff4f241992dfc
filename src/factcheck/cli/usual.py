"""The usual calls of `factcheck lookup`, read without typer, whose import takes longer than the lookup.

Read here are words, and options with a value of their own that needs no judgement. Of whatever else there is
nothing is said: typer reads that, and it alone tells what is wrong with arguments.
"""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, get_args

from factcheck.cli.answer import Asked, Form, Kind, Lang, answer
from factcheck.cli.errors import settled

OPTIONS: Mapping[str, str] = {
    "--limit": "limit",
    "-n": "limit",
    "--subject": "subject",
    "--attribute": "attribute",
    "--source": "source",
    "--kind": "kind",
    "--format": "form",
    "-f": "form",
    "--root": "root",
    "--lang": "lang",
}
CHOICES: Mapping[str, tuple[str, ...]] = {
    "kind": get_args(Kind),
    "form": get_args(Form),
    "lang": get_args(Lang),
}
COMPLETING = "_COMPLETE"  # how the variable ends by which a shell asks for what may follow
SMALL = 6  # digits


def look_up(arguments: Sequence[str]) -> int | None:
    """Run a usual lookup, and the status to exit with; None, with nothing done, for any other call."""
    if sys.platform == "win32" or any(name.endswith(COMPLETING) for name in os.environ):
        return None
    asked = read(arguments)
    if asked is None:
        return None
    with settled() as end:
        end.status = answer(asked)
    return end.status


def read(arguments: Sequence[str]) -> Asked | None:
    """What a lookup asks; None when that is for typer to read."""
    if not arguments or arguments[0] != "lookup":
        return None
    words: list[str] = []
    given: dict[str, str] = {}
    rest = iter(arguments[1:])
    for argument in rest:
        if not argument.startswith("-"):
            words.append(argument)
            continue
        value = next(rest, "-")
        if argument not in OPTIONS or value.startswith("-"):
            return None
        given[OPTIONS[argument]] = value
    return _asked(" ".join(words), given) if any(words) else None


def _asked(query: str, given: Mapping[str, str]) -> Asked | None:
    values: dict[str, Any] = {**given}  # as `Asked` has them, of which CHOICES sees to
    if any(given.get(name, choices[0]) not in choices for name, choices in CHOICES.items()):
        return None
    if "limit" in given:
        digits = given["limit"]
        if not (digits.isascii() and digits.isdecimal() and len(digits) <= SMALL and int(digits)):
            return None
        values["limit"] = int(digits)
    root = given.get("root", os.environ.get("FACTCHECK_ROOT", ""))
    if root:
        values["root"] = Path(root)
    elif "root" in given:
        return None
    return Asked(query)._replace(**values)
