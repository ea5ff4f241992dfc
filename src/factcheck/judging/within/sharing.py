"""The shares that a draft states: whose, of what, on what basis, when."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.judging.wording.tables import shares as table
from factcheck.reading.stance import (
    change_before,
    is_hypothesis,
    is_target,
    names_growth,
    negator_at,
    role_of,
)
from factcheck.reading.words import JOINT, alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention
    from factcheck.text.sentences import Sentence


_HELD = lazy_pattern(f"(?:{alternatives(table.HELD)})")
_HELD_BEHIND = lazy_pattern(f"的(?:{alternatives(table.HELD)}|市场|股权|股份|选票)$")
_ENDS_HELD = lazy_pattern(f"(?P<the>的)?(?:{alternatives(table.HELD)})$")
_PART_OF = lazy_pattern(f"(?P<part>[^占]*?)所?的?(?:{alternatives(table.OF_A_WHOLE)})(?P<of>.*)$")
_NO_NAME = lazy_pattern("[、,的在占]|(?<![初高])中(?![国部央东西心医药学小年级])")
_REST = lazy_pattern(f"(?:{alternatives(table.REST)})")
_SEVERAL = lazy_pattern(alternatives(table.SEVERAL))
_NESTED = lazy_pattern(alternatives(table.NESTED))
_WHOLE_NAMED = lazy_pattern(
    f"(?:{alternatives((*table.MARKETS, *table.HELD, *table.DIVIDED))})(?:方面|之?[中上里内]|为|是|如下)?$"
)
_MARKET = lazy_pattern(alternatives((*table.MARKETS, *table.HELD)))
_BASIS = lazy_pattern(
    r"(?:按照?|以|根据|据|依据?)(?P<basis>[^,。;:]{2,16}?)(?:计算?|口径|数据|统计|显示|测算|报告|划分|分|$)"
)
_BEFORE_A_SHARE = tuple(sorted(table.BEFORE_A_SHARE, key=len, reverse=True))
_LEADS = tuple(sorted(table.LEADS, key=len, reverse=True))
_LIST = lazy_pattern(rf"[,;:。!?而]|{JOINT}")
_OF_WORDS = lazy_pattern(r"市场|[中上里内在的]|方面|\s")
LONGEST_PART = 10  # characters: what is longer is no name of a part
LONGEST_FRAME = 24
BARE = "bare"
OWNED = ("held", "divided")
GLOSSED = "比重"  # for which a share, of whatever kind, stands in glossed words


@dataclass(frozen=True, slots=True)
class Stated:
    """One share of a draft; `whole` is "" where nothing names it.

    `sort`  held (a market's, of shares), part (占), divided (结构), or bare where nothing says of what
    `plain` its part follows what names the whole, or its own words do: no part can be a whole itself
    `rest`  it is what all others leave
    """

    part: str
    whole: str
    basis: str
    period: tuple[str, str] | None
    sort: str
    plain: bool
    rest: bool
    sentence: int
    mention: Mention


@dataclass(frozen=True, slots=True)
class _Run:
    """What the shares before have settled for those that follow."""

    whole: str = ""
    sort: str = ""
    basis: str = ""
    period: tuple[str, str] | None = None
    plain: bool = False
    known: bool = False


def stated_shares(views: Sequence[SentenceView], places: Sequence[Sentence]) -> list[list[Stated]]:
    """The shares of a draft, those together that one passage gives of one whole."""
    runs: list[list[Stated]] = []
    run, paragraph = _Run(), -1
    for index, view in enumerate(views):
        if places[index].paragraph != paragraph:
            run, paragraph = _Run(), places[index].paragraph
        if not any(_is_share(m) for m in view.mentions) or _excluded(view):
            run = _Run()
            continue
        reader = _Reader(view, index, run)
        found = list(reader.read())
        if found and (reader.begins or not runs or not run.known):
            runs.append([])
        for share in found:
            if runs[-1] and not _goes_with(runs[-1][-1], share):
                runs.append([])
            runs[-1].append(share)
        run = reader.run if found else _Run()
    return _joined(runs)


def _excluded(view: SentenceView) -> bool:
    """Whether parts may be counted twice, or nothing is asserted."""
    said = view.folded + view.carried.words
    return bool(_SEVERAL.search(said)) or is_hypothesis(view.folded) or is_target(view.folded)


def _is_share(mention: Mention) -> bool:
    value = mention.value
    return value is not None and value.kind in ("percent", "fraction") and value.unit != "[pp]"


def _goes_with(last: Stated, share: Stated) -> bool:
    same = last.whole == share.whole and last.period == share.period and last.basis == share.basis
    return same and (last.sort == share.sort or share.rest)


def _joined(runs: list[list[Stated]]) -> list[list[Stated]]:
    """Passages that name one whole, basis and period are one."""
    known: dict[tuple[object, ...], list[Stated]] = {}
    found = []
    for run in filter(None, runs):
        first = run[0]
        key = (first.whole, first.basis, first.period, first.sort)
        if first.whole and first.period and key in known and not any(share.rest for share in run):
            known[key] += run
            continue
        found.append(run)
        known.setdefault(key, run)
    return found


def _sort_before(words: str) -> str:
    """What shares are that nothing in their sentence names, by the words before it: a heading, a sentence."""
    if not words:
        return BARE
    return "held" if (_HELD.search(words) or GLOSSED in words) and not names_growth(words).mode else ""


class _Reader:
    """Reads one sentence; `begins` when it names a whole of its own."""

    def __init__(self, view: SentenceView, index: int, run: _Run) -> None:
        self.view, self.index, self.run = view, index, run
        self.begins = False
        self.basis = next((found["basis"] for found in _BASIS.finditer(view.folded)), "")

    def read(self) -> Iterator[Stated]:
        """The shares in order, until one cannot be understood."""
        last = self.view.start
        first = True
        for mention in filter(_is_share, self.view.mentions):
            if first:
                self._take_frame(mention)
            share = self._share(mention, last)
            if share is None:
                self.run = _Run()
                return
            if share.mention is mention and share.sort:
                yield share
            last, first = mention.end, False

    def _take_frame(self, mention: Mention) -> None:
        """What the clause before the first share says the whole is: HBM市场上, 用电结构中."""
        clause = self.view.clause_of(mention.start)
        before = [c for c in self.view.clauses if c.end <= clause.start]
        frame = self._words(before[-1].start, before[-1].end) if before else ""
        if _NESTED.search(self.view.slice(self.view.start, mention.start)):
            self.run = _Run()
        if frame and len(frame) <= LONGEST_FRAME and _WHOLE_NAMED.search(frame):
            sort = "held" if _MARKET.search(frame) else "divided"
            whole = _OF_WORDS.sub("", _HELD.sub("", frame))
            self.begins = True
            self.run = _Run(whole, sort, self.basis, None, plain=True)
        elif not before and not self.run.known:
            self.run = _Run(sort=_sort_before(self.view.carried.words), basis=self.basis)

    def _words(self, start: int, end: int) -> str | None:
        """The text without its dates; None where it holds another figure."""
        text, at = "", start
        for mention in self.view.mentions:
            if mention.start < start or mention.end > end:
                continue
            if mention.kind == "ordinal" or mention.value is None:
                continue
            if mention.kind != "date":
                return None
            text += self.view.slice(at, mention.start)
            at = mention.end
        return re.sub(r"\s", "", text + self.view.slice(at, end))

    def _share(self, mention: Mention, last: int) -> Stated | None:
        view = self.view
        low, high = mention.start - view.start, mention.end - view.start
        item = self._words(max(view.clause_of(mention.start).start, last), mention.start)
        behind = self._behind(mention)
        if item is None or behind is None or _NESTED.search(item) or negator_at(item, 0, len(item)):
            return None
        change = change_before(view.folded, low, mention.text)
        if role_of(view.folded, low, high) == "from" or names_growth(item).mode or change.mode == "by":
            return None
        return self._parsed(item + behind, mention)

    def _behind(self, mention: Mention) -> str | None:
        """What follows a share (53%|的市场份额); None where it is more than a name of shares."""
        view = self.view
        end = view.clause_of(mention.start).end
        found = _LIST.search(view.folded, mention.end - view.start, end - view.start)
        text = view.slice(mention.end, view.start + found.start() if found else end).strip(' )”"')
        if text and not _HELD_BEHIND.search(text):
            return None
        return "的" + text.removeprefix("的") if text else ""

    def _parsed(self, item: str, mention: Mention) -> Stated | None:
        part, whole, sort, plain = _parse(item, self.run.sort)
        sort = "held" if sort == "part" and _MARKET.search(whole) else sort
        rest = bool(_REST.match(part))
        if not part or not sort or (len(part) > LONGEST_PART and not rest):
            return None
        part, inner = self._owner(part)
        whole = whole or inner
        period = self.view.period_for(mention) or self.view.carried.period
        days = (period.first.isoformat(), period.last.isoformat()) if period else self.run.period
        named = _OF_WORDS.sub("", whole) or self.run.whole
        plain = bool(whole) or (self.run.plain and plain)
        basis = self.basis or self.run.basis
        if whole and named != self.run.whole:
            self.begins = True
        self.run = replace(
            self.run,
            whole=named,
            sort=self.run.sort if self.run.sort in OWNED else sort,
            basis=basis,
            period=days,
            known=True,
        )
        if _PART_OF.match(item) and whole:
            self.run = replace(self.run, plain=True)
        return Stated(part, named, basis, days, sort, plain, rest, self.index, mention)

    def _owner(self, part: str) -> tuple[str, str]:
        """The known name in a part, canonical, and what else it says: 海力士|HBM."""
        for hit in self.view.lexicon.find(part):
            if self.view.lexicon.kind(hit.entry) == "organization" and part != hit.entry:
                return self.view.lexicon.canonical(hit.entry), (part[: hit.start] + part[hit.end :]).strip(
                    "的在"
                )
        return part, ""


def _parse(item: str, sort: str) -> tuple[str, str, str, bool]:
    """Part, whole, sort and whether the words are plain, of what stands before a share; no part: no share."""
    text, whole, plain = stripped(item), "", True
    held, portion = _ENDS_HELD.search(text), _PART_OF.match(text)
    if held:
        text, sort, plain = stripped(text[: held.start()]), "held", bool(held["the"])
    elif portion:
        text, sort = portion["part"], sort if sort in OWNED else "part"
        whole = "" if portion["of"].startswith("比") else _HELD.sub("", portion["of"]).strip("的")
    for mark in () if whole else ("在", "的"):
        head, _, tail = text.partition(mark)
        if head and tail:
            text, whole = head, tail
    text = stripped(text)
    if text.endswith(tuple(table.NO_PARTS)) or _NO_NAME.search(text):
        return "", "", "", False
    return text, whole, sort, plain


def stripped(text: str) -> str:
    """The words without what links them to others: 而|三星|约为."""
    while cut := next((word for word in _LEADS if text.startswith(word)), ""):
        text = text[len(cut) :]
    while cut := next((word for word in (*_BEFORE_A_SHARE, "的") if text.endswith(word)), ""):
        text = text[: -len(cut)]
    return text
