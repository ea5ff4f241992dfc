"""What an otherwise supported sentence adds, and no claim knows: 由某甲主演, 别称某城, 晚年失明, 8日傍晚."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.comparing.beyond import OF_A_NAME
from factcheck.judging.comparing.heldname import in_draft
from factcheck.judging.wording.lexicon import gloss
from factcheck.judging.wording.persons import begins_as_a_person
from factcheck.judging.wording.sorts import NAMES, sorts_of
from factcheck.judging.wording.tables.additions import (
    BRINGS_IN,
    CALLED,
    DAYTIMES,
    FATES,
    HAPPENS,
    NO_WHERE,
    POINTS_THERE,
)
from factcheck.judging.wording.wording import names_entity, tokens, unexplained
from factcheck.reading.tables.titles import TITLES
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.judging.drafts.draftview import SentenceView

LEAST = 2  # characters of a name
LONGEST_NAME = 4  # of a person's behind a title
_BROUGHT_IN = lazy_pattern(f"(?:{alternatives(BRINGS_IN)})$")
_CALLED = lazy_pattern(
    rf"(?:{alternatives(CALLED)})(?:为|作|是|叫做?|有)?[\"'《]?(?P<name>[^\W\d_的是为与和及而][^\W\d_]{{1,7}})"
)
_WORK = lazy_pattern(r"《(?P<name>[^《》]{1,24})》")
_ACCORDING = lazy_pattern("(?:据|根据|按照|依据|见|参见|引自|引用|来自|在|刊于|载于)$")
_SAYS = tuple("报道 记者 称 显示 指出 说 认为 刊 发布 消息 评价 写道 透露".split())
_AWARD = lazy_pattern(
    r"(?:获得|获颁|授予|获(?![得颁]))(?:了|过)?(?P<name>[^\W\d_的与和及][^\W_]{1,11}?(?:奖|奖章|勋章))"
)
_ANOTHERS = lazy_pattern(r"(?:另|其他)[^,;。]*$")
_TITLES = tuple(sorted(TITLES, key=len, reverse=True))
_CAUSE = lazy_pattern(
    r"(?:因为|由于|(?<![原诱病起基])因(?![此而为素]))(?P<why>[^\W\d_的而]{2,12})(?=而|被迫|遭)"
)
_SEASON = lazy_pattern("(?<=年)([春夏秋冬])[季天]?$")
CALLING = "occupation"
REACH = 10  # characters before a name in which 的 leads up to it


def added(sentence: SentenceView, told: str) -> Iterator[tuple[int, int]]:
    """Where a sentence adds a fact of which nothing is `told`.

    `told` is all that the claims say against which it was held, and the sentences of the sources on which it
    rests.
    """
    yield from _names(sentence, told)
    yield from _callings(sentence, told)
    yield from _titles(sentence, told)
    yield from _fates(sentence, told)
    yield from _daytimes(sentence, told)
    yield from _seasons(sentence, told)
    yield from _places(sentence, told)
    yield from _causes(sentence, told)
    yield from _letters(sentence, told)


def _names(sentence: SentenceView, told: str) -> Iterator[tuple[int, int]]:
    """Names behind a word that brings them in; what only says of which sort something is names nobody."""
    text = sentence.glossed.text
    for start, end in unexplained(text, told):
        name = _without_title(text[start:end])
        if len(name) < LEAST or not _BROUGHT_IN.search(text[:start]):
            continue
        span = in_draft(sentence, start, end)
        known = any(hit.start < span[1] and span[0] < hit.end for hit in sentence.names)
        named = names_entity(name) or begins_as_a_person(name)
        if named and not known and sorts_of(name).keys() <= NAMES:
            yield span


def _without_title(name: str) -> str:
    """A person's name without what he is before it: 队长某甲, 演员某乙."""
    title = next((title for title in _TITLES if name.startswith(title)), "")
    sizes = range(len(name) - LEAST, LEAST - 1, -1)
    title = title or next((name[:n] for n in sizes if sorts_of(name[:n]).keys() == {CALLING}), "")
    rest = name[len(title) :]
    return rest if LEAST <= len(rest) <= LONGEST_NAME and begins_as_a_person(rest) else name


def _callings(sentence: SentenceView, told: str) -> Iterator[tuple[int, int]]:
    """What something is called, or famed as."""
    for found in _CALLED.finditer(sentence.glossed.text):
        if found["name"][:LEAST] not in told:
            yield in_draft(sentence, *found.span("name"))


def _titles(sentence: SentenceView, told: str) -> Iterator[tuple[int, int]]:
    """Works and awards, but for those that only say whence something is known: 据《某报》报道."""
    text = sentence.glossed.text
    for found in _WORK.finditer(text):
        says = _ACCORDING.search(text[: found.start()]) or text.startswith(_SAYS, found.end())
        if not says and unexplained(found["name"], told):
            yield in_draft(sentence, *found.span("name"))
    for found in _AWARD.finditer(text):
        award, before = found["name"][:-1], text[: found.start()]
        if tuple(unexplained(award, told)) == ((0, len(award)),) and not _ANOTHERS.search(before):
            yield in_draft(sentence, *found.span("name"))


def _fates(sentence: SentenceView, told: str) -> Iterator[tuple[int, int]]:
    """What befell somebody or something."""
    text = sentence.glossed.text
    for words in _rows(tuple(FATES)):
        if any(word in told for word in words):
            continue
        at, word = next(((at, word) for word in words if (at := text.find(word)) >= 0), (-1, ""))
        if at < 0:
            continue
        span = in_draft(sentence, at, at + len(word))
        if not any(hit.start < span[1] and span[0] < hit.end for hit in sentence.names):
            yield span


def _daytimes(sentence: SentenceView, told: str) -> Iterator[tuple[int, int]]:
    """The time of the day behind a day."""
    days = [m for m in sentence.mentions if m.value is not None and m.value.grain == "day"]
    for words in _rows(tuple(DAYTIMES)) if days else ():
        if any(word in told for word in words):
            continue
        for day in days:
            word = next((w for w in words if sentence.slice(day.end, sentence.end).startswith(w)), "")
            if word:
                yield day.end, day.end + len(word)


def _seasons(sentence: SentenceView, told: str) -> Iterator[tuple[int, int]]:
    """The season of a year, of which no season is told."""
    for date in (m for m in sentence.mentions if m.kind == "date"):
        found = _SEASON.search(date.text)
        if found and not re.search(rf"{found[1]}[季天]|年{found[1]}", told):
            yield date.start + found.start(), date.end


def _places(sentence: SentenceView, told: str) -> Iterator[tuple[int, int]]:
    """Where something happened: 于某地结婚."""
    for found in _happens().finditer(sentence.glossed.text):
        where = found["where"]
        if where.endswith(NO_WHERE) or where.startswith(POINTS_THERE):
            continue
        if tuple(unexplained(where, told)) == ((0, len(where)),):
            yield in_draft(sentence, *found.span("where"))


def _causes(sentence: SentenceView, told: str) -> Iterator[tuple[int, int]]:
    """Why something happened: 因经费不足而停刊."""
    for found in _CAUSE.finditer(sentence.glossed.text):
        if any(end - start >= LEAST for start, end in unexplained(found["why"], told)):
            yield in_draft(sentence, *found.span("why"))


def _letters(sentence: SentenceView, told: str) -> Iterator[tuple[int, int]]:
    """Names in letters within what describes a name: 用Basic写成的某程序."""
    for strange in tokens(sentence.glossed.text) - tokens(told):
        at = sentence.folded.find(strange)
        end = sentence.start + at + len(strange)
        if at >= 0 and _describes_a_name(sentence, end):
            yield end - len(strange), end


def _describes_a_name(sentence: SentenceView, end: int) -> bool:
    """Whether what ends at `end` stands in its clause before a name that 的 leads up to."""
    till = sentence.clause_of(end - 1).end
    starts = (hit.start for hit in sentence.names if end <= hit.start < till)
    return any(OF_A_NAME.search(sentence.slice(max(end, at - REACH), at)) for at in starts)


@cache
def _happens() -> re.Pattern[str]:
    words = (form for word in HAPPENS for form in (word, gloss(word).text))
    return re.compile(
        rf"[于在](?P<where>[^\W\d_的了过于在与和]{{2,6}}?)(?:正式|隆重|首次)?(?:{alternatives(words)})"
    )


@cache
def _rows(table: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    rows = (row.split() for row in table)
    return tuple(tuple(dict.fromkeys((*row, *(gloss(word).text for word in row)))) for row in rows)
