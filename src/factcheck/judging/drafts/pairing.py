"""分别 and 依次: which of the things named before goes with which of the figures that follow, in order."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.judging.wording.tables.parts import SERIES
from factcheck.judging.wording.wording import content, holds
from factcheck.reading.period import Period
from factcheck.reading.stance import role_of
from factcheck.reading.words import JOINT
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.reading.mention import Mention
    from factcheck.text.finder import Hit

_FROM_YEAR_TO_YEAR = lazy_pattern(
    "[从自]?[0-9零〇一二三四五六七八九]{4}年[到至][0-9零〇一二三四五六七八九]{4}年$"
)
RESPECTIVELY = lazy_pattern(r"分别|依次|先后|各为|各自")
_LIST_MARK = lazy_pattern(rf"\s*(?:{JOINT}|[,跟])\s*")
_NUMBERED = lazy_pattern("第[一二三四五六七八九十]")
LONGEST_BARE = 3  # characters of an item that leaves its head to the last one: 城镇、农村居民收入


def pair(view: SentenceView, lexicon: Lexicon) -> None:
    """Notes in a sentence, for each figure of such a list, the name, year or words that go with it."""
    for found in RESPECTIVELY.finditer(view.folded):
        at = view.start + found.start()
        clause = view.clause_of(at)
        values = [m for m in view.mentions if m.start >= at and m.end <= clause.end]
        if len(values) > 1:
            _pair_with(view, at, values, lexicon)


def end_to_end(view: SentenceView) -> None:
    """Notes the first year for what something was, the last for what it became: 从2002到2005年,由甲增至乙."""
    spans = [(m.end, p) for m, p in view.periods if _FROM_YEAR_TO_YEAR.match(view.slice(m.start, m.end))]
    for one, then in pairwise(view.mentions):
        over = [p for end, p in spans if end <= one.start]
        if over and [_role(view, one), _role(view, then)] == ["from", "to"]:
            years = over[-1].first.year, over[-1].last.year
            ends = [Period(date(year, 1, 1), date(year, 12, 31), "year") for year in years]
            view.dated.update(zip((one.start, then.start), ends, strict=True))


def _role(view: SentenceView, mention: Mention) -> str:
    return role_of(view.folded, mention.start - view.start, mention.end - view.start)


def _pair_with(view: SentenceView, at: int, values: list[Mention], lexicon: Lexicon) -> None:
    start = _list_start(view, at)
    names = [n for n in view.names if n.end <= at and n.start >= start]
    dates = _each_year([p for m, p in view.periods if m.end <= at], len(values))
    dated = len(dates) == len(values)
    if dated:
        view.dated.update({m.start: p for m, p in zip(values, dates, strict=True)})
    view.unpaired.update(m.start for m in values if m.kind != "date")
    one_kind = len({m.kind for m in values}) == 1
    listed = _listed(view, names, len(values))
    if one_kind and (listed or dated):
        view.unpaired.difference_update(m.start for m in values)
    if listed and one_kind:
        entries = [lexicon.canonical(name.entry) for name in listed]
        view.paired.update({m.start: e for m, e in zip(values, entries, strict=True)})
        head = view.masked(start, listed[0].start), view.masked(listed[-1].end, values[0].start)
        words = [head[0] + view.masked(n.start, n.end) + head[1] for n in listed]
    else:
        words = _worded(view, start, at, len(values)) if not dated and not listed else []
        words = [word + view.masked(at, values[0].start) for word in words]
    if words:
        tail = view.masked(values[-1].end, view.clause_of(at).end)
        view.worded.update({m.start: word + tail for m, word in zip(values, words, strict=True)})
        view.unpaired.difference_update(m.start for m in values)


def _list_start(view: SentenceView, at: int) -> int:
    """Where the words begin that 分别 takes up: its clause, or the one before where it begins its own."""
    clause = view.clause_of(at)
    before = [c for c in view.clauses if c.end <= clause.start]
    empty = not content(view.masked(clause.start, at))
    return before[-1].start if empty and before else clause.start


def _each_year(periods: list[Period], count: int) -> list[Period]:
    """The `count` years of a single period of so many (2021年至2023年,…依次为); else the periods."""
    first, last = (periods[0].first, periods[0].last) if len(periods) == 1 else (date.min, date.min)
    if count < 2 or last.year - first.year != count - 1:
        return periods
    years = range(first.year, last.year + 1)
    return [Period(date(year, 1, 1), date(year, 12, 31), "year") for year in years]


def _listed(view: SentenceView, names: list[Hit[str]], count: int) -> list[Hit[str]]:
    """The `count` names that stand in a list (A、B和C) before 分别; empty when there is no such list."""
    runs: list[list[Hit[str]]] = []
    for name in names:
        beside = runs and runs[-1][-1].end == name.start and _stands_for(view, name)
        if runs and (beside or _LIST_MARK.fullmatch(view.slice(runs[-1][-1].end, name.start))):
            runs[-1].append(name)
        else:
            runs.append([name])
    return next((run for run in reversed(runs) if len(run) == count), [])


def _stands_for(view: SentenceView, name: Hit[str]) -> bool:
    """Whether a name does not stand there itself: 两家 has the names of two."""
    return view.slice(name.start, name.end) not in view.lexicon.forms(name.entry)


def _worded(view: SentenceView, start: int, at: int, count: int) -> list[str]:
    """The `count` things listed before 分别 in words, each with the head they share: 城镇、农村|居民收入."""
    said = view.slice(start, at)
    for series, members in SERIES.items():
        if series in said and len(members) == count:
            return [view.lexicon.gloss(said.replace(series, member)).text for member in members]
    items = _LIST_MARK.split(view.masked(start, at))
    if len(items) != count:
        return []
    last = items[-1]
    return [_with_head(item, items[0], last, view) for item in items[:-1]] + [_numbered(last, items[0])]


def _numbered(item: str, first: str) -> str:
    """二, in 第一、二、三产业, as 第二."""
    number = _NUMBERED.search(first)
    return f"第{item}" if number and not _NUMBERED.search(item) else item


def _with_head(item: str, first: str, last: str, view: SentenceView) -> str:
    item, last = _numbered(item, first), _numbered(last, first)
    number = _NUMBERED.search(item)
    own = item[number.start() :] if number else _last_words(item)
    if len(own) > LONGEST_BARE or len(last) <= 2 * len(own) or view.lexicon.kind(own) == "attribute":
        return item
    return item + last[len(own) :]


def _last_words(item: str) -> str:
    spans = content(item)
    return item[spans[-1][0] : spans[-1][1]] if spans else item


def owns(view: ClaimView, sentence: SentenceView, paired: str) -> bool:
    """Whether a figure of a list is of what the claim's attribute names: 甲、乙分别占某公司收入的…."""
    if paired == view.subject:
        return True
    if view.subject in sentence.paired.values() or not holds(sentence.glossed.text, view.subject_forms):
        return False
    return any(fold(paired) in name for name in view.attribute_names)
