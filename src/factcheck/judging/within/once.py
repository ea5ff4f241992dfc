"""What a draft says twice of a thing, differently, and can be so once only: 成立于1998年, 1989年成立."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.comparing.agrees import ValueRelation, compare
from factcheck.judging.wording.sorts import Likeness, likeness
from factcheck.judging.wording.tables import once as table
from factcheck.reading.stance import is_future, is_hypothesis, is_target, negator_at
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.judging.drafts.draftview import Clause, SentenceView
    from factcheck.reading.value import Value


_ONCE_ONLY = {verb: row.split()[0] for row in table.ONCE_ONLY.splitlines() for verb in row.split()}
_PLACES = {words: row.split()[0] for row in table.PLACES.splitlines() for words in row.split()}
_VERB = f"(?P<verb>{alternatives(list(_ONCE_ONLY))})"
_ADVERB = f"(?:{alternatives(table.ADVERBS)})*"
_SUBJECT = "(?P<subject>[^,、;:的]{2,14}?)"
_THEN = lazy_pattern(f"{_SUBJECT}的?{_ADVERB}{_VERB}(?:{alternatives(table.DATED)})")
_BEFORE = lazy_pattern(f"{_SUBJECT}{_ADVERB}")
_BEHIND = lazy_pattern(f"{_ADVERB}{_VERB}的?[了]?")
_WHOLE = lazy_pattern(f"[,]?{_SUBJECT}{_ADVERB}{_VERB}[了]?")
_PLACED = lazy_pattern(
    f"{_SUBJECT}的?(?P<relation>{alternatives(list(_PLACES))})(?P<value>[^,、;:的]{{2,10}})"
)
_HELD = lazy_pattern(
    f"{_SUBJECT}的?(?P<relation>{alternatives(table.HOLDERS)})(?:是|为|由)(?P<value>[^,、;:的]{{2,6}}?)(?:担任)?"
)
_UNSETTLED = lazy_pattern(alternatives(table.UNSETTLED))


class Once(NamedTuple):
    """That `relation` of `subject` is a date, or a name; [start, end) is where the draft says so."""

    subject: str
    relation: str
    value: Value | None
    name: str
    start: int
    end: int


def exclude(first: Once, second: Once) -> bool:
    """Whether both cannot be: dates of which neither holds the other, places of one sort, other holders."""
    if first.value and second.value:
        sides = compare(first.value, second.value), compare(second.value, first.value)
        return all(side.relation is ValueRelation.EXCLUDES for side in sides)
    if first.name in second.name or second.name in first.name:
        return False
    return first.relation in table.HOLDERS or likeness(first.name, second.name) is Likeness.OTHER


def once_only(view: SentenceView) -> Iterator[Once]:
    """What a sentence says that can be so only once."""
    said = view.folded
    if is_target(said) or is_future(said) or is_hypothesis(said) or said.rstrip().endswith("?"):
        return
    for clause in view.clauses:
        text = view.slice(clause.start, clause.end)
        if not negator_at(text, 0, len(text)):
            yield from filter(_is_named, (*_dated(view, clause), *_named(view, clause)))


def _is_named(found: Once) -> bool:
    unsettled = _UNSETTLED.search(found.subject) or found.subject.startswith(tuple(table.ANAPHORIC_SUBJECTS))
    return not unsettled and not any(char.isdigit() for char in found.subject)


def _dated(view: SentenceView, clause: Clause) -> Iterator[Once]:
    dates = [m for m in view.mentions if m.kind == "date" and clause.start <= m.start < clause.end]
    if len(dates) != 1 or dates[0].value is None or dates[0].value.relative:
        return
    date = dates[0]
    text = view.slice(clause.start, clause.end)
    if _UNSETTLED.search(text):
        return
    before, behind = (
        view.slice(clause.start, date.start).strip(),
        view.slice(date.end, clause.end).strip(' )"”'),
    )
    then = _THEN.fullmatch(before) if not behind else None
    whole = _WHOLE.fullmatch(behind) if not before else None
    split = _BEFORE.fullmatch(before), _BEHIND.fullmatch(behind)
    if then or whole:
        found = then or whole
        subject, verb = (found["subject"], found["verb"]) if found else ("", "")
    elif split[0] and split[1]:
        subject, verb = split[0]["subject"], split[1]["verb"]
    else:
        return
    yield Once(_canonical(view, subject), _ONCE_ONLY[verb], date.value, "", date.start, date.end)


def _named(view: SentenceView, clause: Clause) -> Iterator[Once]:
    """The place or the holder of something that a clause names, where it is not of a time."""
    text = view.slice(clause.start, clause.end).strip()
    if view.periods or _UNSETTLED.search(text):
        return
    for pattern in (_PLACED, _HELD):
        found = pattern.fullmatch(text)
        if found:
            start = clause.start + view.slice(clause.start, clause.end).index(
                found["value"], found.start("value")
            )
            relation = _PLACES.get(found["relation"], found["relation"])
            subject = _canonical(view, found["subject"])
            yield Once(subject, relation, None, found["value"], start, start + len(found["value"]))


def _canonical(view: SentenceView, subject: str) -> str:
    return view.lexicon.canonical(subject.strip())
