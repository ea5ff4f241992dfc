"""Who does it to whom, in whatever construction: 甲收购乙, 乙被甲收购, 收购乙的是甲, 甲向乙赔款."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.comparing.comparable import period_admits
from factcheck.judging.comparing.heldname import NamedHeld, Outcome, in_draft
from factcheck.judging.comparing.mentioned import period_named
from factcheck.judging.wording.lexicon import gloss
from factcheck.judging.wording.tables.deeds import (
    BEHIND,
    DEEDS,
    DONE_BY,
    GIFTS,
    HOW,
    MARKS,
    NOT_BEFORE,
    NOT_BEHIND,
    OUGHT,
    PARTS_BOUGHT,
    PAYING,
    RECEIVES,
    SHARES,
    WHOM,
)
from factcheck.reading.stance import is_future
from factcheck.reading.words import JOINT, alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

LONGEST = 16  # characters of a name and what its bearer is
_JOINED = lazy_pattern(JOINT)
_WHEN = r"[在于]?\d[\d年月日]*|[在于][^,;:。!?的]{1,10}|[,|]"
_PRICE = rf"(?:{alternatives(PAYING)})[^,;:。!?以的]{{1,14}}(?:的[^,;:。!?以的]{{2,6}})?"  # 以5亿元的价格
_HOW = lazy_pattern(rf"(?:{alternatives(HOW)}|{_WHEN}|{_PRICE})$")
_OUGHT = lazy_pattern(rf"(?:{alternatives((*HOW, *OUGHT))}|{_WHEN})$")
_WHERE = lazy_pattern(r"[在于](?P<where>[^,;:。!?的\d]{2,10})$")
_BEHIND = lazy_pattern(rf"(?:{alternatives(BEHIND)})?(?:\d[\d\w]{{0,8}}元)?")
_PASSIVE = lazy_pattern(r"被|遭到?")
_BY, _BY_WHOM = lazy_pattern("[为由]"), lazy_pattern("由")  # the one before 所
_BA = lazy_pattern(r"[把将]")
_TO_WHOM = lazy_pattern(r"了?对(?P<whom>[^,;:。!?对]{2,24})的$")  # 完成了对乙的|收购
_OF_IT = lazy_pattern(r"[^,;:。!?的是]{1,12}的")  # before a name: 某国的|甲
_SHARES = rf"(?:\d[\d.]*%)?的?(?:{alternatives(PARTS_BOUGHT)})*的?(?:{alternatives(SHARES)})"
_ENDS = lazy_pattern(rf"$|[,;:。!?、()]|并|而|后|之|了|{_SHARES}")
_OF_IT_ALL = lazy_pattern(rf"(?:{_SHARES})?(?=的)")  # 收购甲60%股权|的是乙
_OF_SHARES = lazy_pattern(rf"(?<=[^\d.%]){_SHARES}$")
_IT_IS = lazy_pattern(rf"(?:者|方|人|商|国)?的?(?:{alternatives(WHOM)})?(?:是|为|正是)")
_LED = lazy_pattern(r"规定|约定|要求|依据|根据|按照|依照")
_PARTIES = lazy_pattern(
    r"(?P<one>[^\W\d_]{2,16}?)(?:须|应|将|需|要|同意|必须|应当)*[向对](?P<other>[^\W\d_]{2,12}?)$"
)


class Deed(NamedTuple):
    """Who does what to whom, each by the number of his name, and where the deed's word stands."""

    doer: int
    whom: int
    start: int
    end: int


Names = tuple[tuple[str, ...], ...]


def done(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims on what one does to another of which a sentence says the same, or has it turned round."""
    text = sentence.glossed.text
    for row, gives in _rows():
        for view in views if row.search(text) else ():
            if not row.search(view.statement) or view.claim.certainty != "asserted" or view.claim.negated:
                continue
            if not period_admits(period_named(sentence), view.period, state=True):
                continue
            names = _names(view, row, gives=gives)
            held = next(_deeds(view.statement, names, row, gives=gives), None)
            said = next(_deeds(text, names, row, gives=gives), None) if held else None
            if held is None or said is None or (not gives and is_future(sentence.folded)):
                continue
            turned = (held.doer, held.whom) == (said.whom, said.doer)
            at = in_draft(sentence, said.start, said.end)
            outcome = Outcome.REVERSED if turned else Outcome.SAME
            where = _WHERE.search(text, 0, said.start)
            added = where is not None and where["where"] not in view.explaining
            if turned or not (gives or added):
                yield NamedHeld(view, outcome, *at, sentence.slice(*at), 1.0)


@cache
def _rows() -> tuple[tuple[re.Pattern[str], bool], ...]:
    """For each deed what finds its words, and whether it is something given."""
    found = []
    for table, gives in ((DEEDS, False), (GIFTS, True)):
        for row in table.strip().splitlines():
            words = dict.fromkeys(form for word in row.split() for form in (word, gloss(word).text))
            by = _done_by().get(row.split()[0], "")
            pattern = rf"(?<![{''.join(NOT_BEHIND)}])(?:{alternatives(words)})(?![{''.join(NOT_BEFORE)}])"
            found.append((re.compile(f"{by}|{pattern}" if by else pattern), gives))
    return tuple(found)


@cache
def _done_by() -> dict[str, str]:
    """By the first word of a deed: what stands behind whom it is done to and before who does it."""
    rows = (row.split() for row in DONE_BY.strip().splitlines())
    return {row[0]: alternatives(row[1:]) for row in rows}


def _names(view: ClaimView, row: re.Pattern[str], *, gives: bool) -> Names:
    """The names of the two of whom a claim tells: its subject and its value, or two that it names."""
    verb = row.search(view.statement)
    if gives and verb:
        left = _clause(view.statement, verb.start())
        found = _PARTIES.search(left)
        if found:
            one = _LED.split(found["one"])[-1]
            return (one,), (found["other"],)
    if len(view.value_forms) != 1:
        return ()
    values = (form for form in view.value_forms[0])
    heads = (form.rpartition("的")[2] for form in view.value_forms[0])
    return view.subject_forms, tuple(dict.fromkeys(n for n in (*values, *heads) if len(n) > 1))


def _clause(text: str, at: int) -> str:
    """What stands before `at` in its clause."""
    low = max(text.rfind(mark, 0, at) for mark in MARKS) + 1
    return text[low:at]


def _deeds(text: str, names: Names, row: re.Pattern[str], *, gives: bool) -> Iterator[Deed]:
    """What a text tells of a deed's words between the two who are named."""
    for verb in row.finditer(text) if names else ():
        start, end = verb.span()
        high = min((at for mark in MARKS if (at := text.find(mark, end)) >= 0), default=len(text))
        before, behind = text[:start], text[end:high]
        pair = _given(before, behind, names) if gives else _done(before, verb[0], behind, names)
        if pair is not None and pair[0] != pair[1] and -1 not in pair:
            yield Deed(*pair, start, end)


def _done(before: str, verb: str, behind: str, names: Names) -> tuple[int, int] | None:
    """Who does it, and to whom: (doer, whom), each by its number among the names; -1 for another."""
    if verb.endswith("于"):
        return _at_head(behind, names), _at_tail(before, names)
    plain = before.removesuffix("所")
    clause = _clause(plain, len(plain))
    lead = plain[: len(plain) - len(clause)]
    by = _PASSIVE.search(clause) or (_BY.search(clause) if plain != before else None)
    if by:
        return _at_tail(clause[by.end() :], names), _at_tail(lead + clause[: by.start()], names)
    by = _BY_WHOM.search(clause)  # of 由乙创办的甲收购丙 it says nothing
    whom = _at_tail(lead + clause[: by.start()], names) if by else -1
    if by and whom >= 0:
        return _at_tail(clause[by.end() :], names), whom
    ba = _BA.search(clause)
    if ba and (whom := _at_tail(clause[ba.end() :], names)) >= 0:
        return _at_tail(lead + clause[: ba.start()], names), whom
    if to := _TO_WHOM.search(clause):
        return _at_tail(lead + clause[: to.start()], names), _at_tail(to["whom"], names)
    return _it_is(before, behind, names) or (
        _at_tail(before, names),
        _at_head(_BEHIND.sub("", behind, count=1), names),
    )


def _it_is(before: str, behind: str, names: Names) -> tuple[int, int] | None:
    """The same where 是 tells who it was, or whom: 收购乙的是甲, 乙的收购方是甲, 甲收购的是乙."""
    rest = _BEHIND.sub("", behind, count=1).lstrip("《").replace("》", "", 1)
    for number, forms in enumerate(names):
        head = next((f for f in forms if rest.startswith(f)), "")
        whole = _OF_IT_ALL.match(rest, len(head)) if head else None
        is_ = _IT_IS.match(rest, whole.end()) if whole else None
        if is_:
            return _at_head(rest[is_.end() :], names, last=True), number
    is_ = _IT_IS.match(behind)
    if is_ is None:
        return None
    one = _at_tail(before.removesuffix("的"), names)
    other = _at_head(behind[is_.end() :], names, last=True)
    doer_behind = before.endswith("的") or behind[:1] in "者方人商国"
    return (other, one) if doer_behind else (one, other)


def _given(before: str, behind: str, names: Names) -> tuple[int, int] | None:
    """Who gives, and to whom."""
    clause = _clause(before, len(before))
    lead = before[: len(before) - len(clause)]
    giver, to, receiver = clause.rpartition("向")
    if to:
        return _at_tail(lead + giver, names, _OUGHT), _at_tail(receiver, names, _OUGHT)
    taken = re.search(alternatives(RECEIVES), clause)
    if taken:
        left, right = clause[: taken.start()], clause[taken.end() :]
        who, source, whose = left.partition("从")
        if source:
            return _at_tail(whose, names, _OUGHT), _at_tail(lead + who, names, _OUGHT)
        return _at_head(right, names, loose=True), _at_tail(lead + left, names, _OUGHT)
    doer = _at_tail(before, names, _OUGHT)
    _, give, whom = behind.partition("给")
    if give:
        return doer, _at_head(whom, names, loose=True)
    return doer, _at_head(_BEHIND.sub("", behind, count=1), names, loose=True)


def _at_tail(text: str, names: Names, how: re.Pattern[str] = _HOW) -> int:
    """The number of the name that ends a text, but for the words of how and when; -1 for none."""
    while found := how.search(text):
        text = text[: found.start()]
    text = _OF_SHARES.sub("", text)
    text = text.rstrip("》\"'")
    return next((n for n, forms in enumerate(names) if text.endswith(forms)), -1)


def _at_head(text: str, names: Names, *, loose: bool = False, last: bool = False) -> int:
    """The number of the name that begins a text, whatever it is of; -1 for none, or where it goes on.

    What comes `last` may have before it what it is: 是|唐代僧人|甲.
    """
    text = text.lstrip("《\"'")
    of_it = _OF_IT.match(text)
    for at in (0, of_it.end() if of_it else 0):
        for number, forms in enumerate(names):
            form = next((f for f in forms if text.startswith(f, at)), "")
            if form and (loose or _ENDS.match(text.replace("》", "", 1), at + len(form))):
                return number
    whole = text.rstrip("》\"'") if last and len(text) <= LONGEST and not _JOINED.search(text) else ""
    return next((n for n, forms in enumerate(names) if whole.endswith(forms)), -1)
