"""What `factcheck lookup` does once its arguments are read."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from factcheck.cli.opening import open_base
from factcheck.cli.pins import warn_of_changed

if TYPE_CHECKING:
    from factcheck.base.factbase import FactBase

Lang = Literal["zh", "en"]
Form = Literal["text", "json", "jsonl"]
Kind = Literal[
    "number", "measure", "money", "percent", "multiple", "fraction",
    "rank", "ordinal", "superlative", "date", "duration", "name",
]  # fmt: skip


class Asked(NamedTuple):
    """The arguments of a lookup; "" and None where one is not given."""

    query: str
    limit: int = 5
    subject: str = ""
    attribute: str = ""
    source: str = ""
    kind: Kind | None = None
    form: Form = "text"
    root: Path | None = None
    lang: Lang | None = None


def answer(asked: Asked) -> int:
    """Print what is found; 0 when that is something, else 1. What cannot go on is raised."""
    from factcheck.tasks.lookup import Filters, lookup

    base = open_base(asked.root)
    if asked.source:
        base.source(asked.source)  # which says when there is none
    filters = Filters(asked.subject, asked.attribute, asked.source, asked.kind or "")
    found = lookup(base, asked.query, limit=asked.limit, filters=filters)
    if asked.form == "text":
        from factcheck.cli.terminal import language, printer
        from factcheck.formats.lookup_text import lines

        printer().lines(lines(found, language(asked.lang)))
    else:
        from factcheck.formats.lookup_lines import json, jsonl

        for line in [json(found)] if asked.form == "json" else jsonl(found):
            print(line)
    warn_of_changed(base, [each.source.id for each in found.results])
    if asked.subject and not found.results:
        _tell_near(base, asked.subject, asked.lang)
    return 0 if found.results else 1


def _tell_near(base: "FactBase", subject: str, lang: Lang | None) -> None:
    """Say that no claim is about what `--subject` names, if that is why nothing was found."""
    from factcheck.cli.terminal import language
    from factcheck.formats.lookup_text import unknown_subject
    from factcheck.formats.pieces import visible
    from factcheck.tasks.unknown import near_subjects

    near = near_subjects(base, subject)
    if near is not None:
        print(visible(unknown_subject(subject, near, language(lang))), file=sys.stderr)
