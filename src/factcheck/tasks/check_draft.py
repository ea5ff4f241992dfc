"""A draft checked as a whole: its sentences, its citation marks, and whether it is itself a source."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from factcheck.judging.judge import Judge
from factcheck.reading.period import last_day
from factcheck.tasks.check import Asked, Report, check_asked
from factcheck.tasks.marked import check_by_marks
from factcheck.tasks.own_text import source_of, without_itself
from factcheck.text.text import Text

if TYPE_CHECKING:
    from factcheck.base.factbase import FactBase

Ask = Callable[[Asked, str, Judge], Report]
"""`check_asked`, or the same with a memory or other processes behind it."""


def check_draft(
    asked: Asked,
    path: str,
    base: FactBase,
    judge: Judge,
    *,
    allow_self: bool = False,
    ask: Ask = check_asked,
) -> Report:
    """The report on a draft called `path`; `judge` is one of the whole fact base.

    In Markdown `{claim:id}` and `[@source]` say what their sentence rests on. A draft that is the text of a
    source proves nothing of itself, and the report names that source; with `allow_self` it does, and counts
    from the source's day unless it is given another. `ask` is how a text without marks is checked. Raises
    FactcheckError for a claim that is none.
    """
    report = _by_marks(asked, path, base, judge, ask)
    source = source_of(report, base.text)
    if not source:
        return report
    if not allow_self:
        return without_itself(report, source)
    if asked.as_of:
        return report
    return _by_marks(asked._replace(as_of=last_day(base.source(source).issued)), path, base, judge, ask)


def _by_marks(asked: Asked, path: str, base: FactBase, judge: Judge, ask: Ask) -> Report:
    def check(text: Text, by: Judge) -> Report:
        return ask(asked._replace(raw=text.raw), path, by)

    text = Text(asked.raw)
    return check_by_marks(text, base, judge, check) if asked.markdown else check(text, judge)
