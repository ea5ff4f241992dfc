"""A sentence of a draft made ready to be judged: mentions, names, clauses, periods, what it carries on."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.judging.drafts.attributive import Attributive, attributives
from factcheck.judging.drafts.baselines import begun_from, held_against, measured_from
from factcheck.judging.drafts.permention import once_per_mention
from factcheck.judging.drafts.year_before import BY_THE_DAY, year_before
from factcheck.judging.wording.lexicon import SUBJECT_KINDS
from factcheck.judging.wording.wording import content, spans_of, without_lead
from factcheck.reading.period import Period, is_of_some_year
from factcheck.reading.places import find_places
from factcheck.reading.stance import change_before
from factcheck.reading.words import JOINT
from factcheck.text.finder import Hit
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.judging.drafts.antecedents import Told
    from factcheck.judging.wording.lexicon import Gloss, Lexicon
    from factcheck.reading.mention import Mention

LONGEST_CHANGE = 8  # characters between the years that a change took and what it came to
# One of something, with no figure meant: 一座城市, 一度电的价格; 一倍, 一成 and 1% are figures.
INDEFINITE = lazy_pattern(r"^(?:一|1)\s*(?![倍成半番万亿%‰])[^\da-zA-Z]{1,2}$")
NAMING = "时速"  # what a mention begins with that names it: 设计|时速350公里
_ITEM_MARK = lazy_pattern(JOINT)


Dated = tuple["Mention", Period]


@dataclass(frozen=True, slots=True)
class Clause:
    """[start, end) in the draft; the marks around it are left out."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Carried:
    """What the sentences before (and the heading) hand on: subjects, nearest last, a period, places.

    `words` is the wording of the last sentence, glossed, its figures barred; `era` is the last period that
    anything before named, in whatever paragraph. `trail` are the sentences before, nearest last; `lost`
    the kinds of what the last was about, where the fact base does not know it (None: of any kind).
    """

    subjects: tuple[str, ...] = ()
    period: Period | None = None
    words: str = ""
    places: tuple[str, ...] = ()
    era: Period | None = None
    trail: tuple[Told, ...] = ()
    lost: tuple[str | None, ...] = ()


@dataclass(frozen=True)
class SentenceView:
    """All offsets are the draft's.

    `paired` gives the name that goes with a mention (by its start) in 分别 lists, `dated` the year;
    `worded` the words (出口额、进口额分别为…), and `unpaired` are those of such lists that none is found for;
    `implied` are subjects that it does not name and that its other figures have shown it to speak of; `given`
    tells of each such figure where it ends, whose it is, and what its attribute is called.
    `names` has what anaphors stand for (该公司) where these stand: `doubtful` are those of such names beside
    which another might be meant, with where that begins, `unknown` is where it begins to speak of nothing
    known, `strange` the kind of what it begins with and no list knows; `readings` has the sentence once for
    each of those of which it says the same (两家都…). `said_by` is who spoke it, as the sentence behind a
    quotation says.
    """

    start: int
    end: int
    folded: str
    mentions: tuple[Mention, ...]
    names: tuple[Hit[str], ...]
    clauses: tuple[Clause, ...]
    periods: tuple[Dated, ...]
    carried: Carried
    glossed: Gloss
    lexicon: Lexicon
    paired: dict[int, str] = field(default_factory=dict)
    implied: frozenset[str] = frozenset()
    given: tuple[tuple[int, str, tuple[str, ...]], ...] = ()
    dated: dict[int, Period] = field(default_factory=dict)
    unpaired: set[int] = field(default_factory=set)
    worded: dict[int, str] = field(default_factory=dict)
    doubtful: Mapping[str, int] = field(default_factory=dict)
    unknown: int | None = None
    strange: tuple[str | None, ...] = ()
    readings: tuple[SentenceView, ...] = ()
    said_by: str = ""
    _masked: dict[tuple[int, int], str] = field(default_factory=dict)

    def clause_of(self, offset: int) -> Clause:
        at = bisect_right(self._clause_starts, offset) - 1
        if at >= 0 and offset < self.clauses[at].end:
            return self.clauses[at]
        return Clause(self.start, self.end)

    @cached_property
    def _clause_starts(self) -> list[int]:
        return [clause.start for clause in self.clauses]

    def slice(self, start: int, end: int) -> str:
        """Folded text of [start, end)."""
        return self.folded[start - self.start : end - self.start]

    def masked(self, start: int, end: int) -> str:
        """Glossed text of [start, end), each mention a bar: wording without figures."""
        if (start, end) not in self._masked:
            self._masked[start, end] = self._mask(start, end)
        return self._masked[start, end]

    def _mask(self, start: int, end: int) -> str:
        names = [
            Hit(h.start - start, h.end - start, h.entry)
            for h in self.names
            if start <= h.start and h.end <= end
        ]
        barred = self._barred[start - self.start : end - self.start]
        return self.lexicon.gloss(barred, names).text

    @cached_property
    def _barred(self) -> str:
        """Its folded text, each mention a bar."""
        chars = list(self.folded)
        for mention in (*self.mentions, *self.told):
            said = self.slice(mention.start, mention.end)
            if mention in self.told or not INDEFINITE.match(mention.text):
                low = mention.start - self.start + len(NAMING) * said.startswith(NAMING)
                high = mention.end - self.start
                chars[low:high] = "|" * (high - low)
        return "".join(chars)

    @cached_property
    def named(self) -> tuple[str, ...]:
        """The names that stand in it, glossed, each once."""
        words = (self.slice(hit.start, hit.end) for hit in self.names)
        return tuple(dict.fromkeys(self.lexicon.gloss(word).text for word in words))

    @property
    def goes_on(self) -> bool:
        """Whether only a semicolon parts it from the sentence before."""
        return bool(self.carried.trail) and self.carried.trail[-1].folded.endswith(";")

    @cached_property
    def told(self) -> tuple[Mention, ...]:
        """The dates that it tells from others: 一年后."""
        return tuple(mention for mention, _ in self.periods if mention not in self.mentions)

    @cached_property
    def known_places(self) -> tuple[str, ...]:
        """The provinces, countries and large cities it names, glossed."""
        return tuple(self.lexicon.gloss(self.folded[s:e]).text for s, e in find_places(self.folded))

    def narrowed(self, mention: Mention, period: Period) -> Period:
        """A holiday or season of a year is another period than the year; its grain is what it is called."""
        part = _PART.match(self.slice(mention.end, min(mention.end + 6, self.end)))
        return Period(period.first, period.first, part["part"]) if period.grain == "year" and part else period

    def places_of(self, forms: tuple[str, ...]) -> list[int]:
        """Where in the draft any of the (glossed) forms stands."""
        return [self.start + self.glossed.at[at] for at, _ in spans_of(forms, self.glossed.text)]

    @cached_property
    def undated(self) -> dict[int, int]:
        """By where each clause begins: where it begins beside the dates at its head."""
        return {clause.start: self._behind_dates(clause.start) for clause in self.clauses}

    def _behind_dates(self, start: int) -> int:
        at = start
        for dated, _ in self.periods:
            if self.folded.startswith(self.slice(dated.start, dated.end), at - self.start):
                at += dated.end - dated.start
            while self.slice(at, at + 1) == ",":
                at += 1
        return at

    def speaks_of(self, forms: tuple[str, ...], name: str) -> bool:
        """Whether any of a name's (glossed) forms stands in it, not only within the name of another thing."""
        spans = [self.glossed.origin(*span) for span in spans_of(forms, self.glossed.text)]
        if not spans:
            return False
        longer = [h for h in self.names if self.lexicon.kind(h.entry) in SUBJECT_KINDS]
        longer = [h for h in longer if self.lexicon.canonical(h.entry) != name]
        places = [(self.start + low, self.start + high) for low, high in spans]
        return any(not any(h.start <= low and high <= h.end for h in longer) for low, high in places)

    @once_per_mention
    def window(self, mention: Mention) -> tuple[int, int]:
        """The words that go with a mention: its clause; of a list (8地枢纽、10个集群) its own item."""
        clause = self.clause_of(mention.start)
        start, end = clause.start, clause.end
        others = [o for o in self.mentions if o.end > start and o.start < end and o.kind != "date"]
        first = min((o.end for o in others if o.start < mention.start), default=mention.start)
        last = max((o.start for o in others if o.start > mention.start), default=mention.end)
        before = [m.end() for m in _ITEM_MARK.finditer(self.slice(first, mention.start))]
        after = _ITEM_MARK.search(self.slice(mention.end, last))
        return (
            max(start, first + before[-1]) if before else start,
            min(end, mention.end + after.start()) if after else end,
        )

    def own_words(self, mention: Mention) -> str:
        """The wording (glossed, figures barred) that goes with a mention: its window's or list item's."""
        words = self.worded.get(mention.start) or self._without_attributives(mention, *self.window(mention))
        return without_lead(words)

    def words_about(self, mention: Mention) -> str:
        """The wording of the whole sentence, as far as it is about what a mention is about.

        What follows 四年后 is said of that day, and of no other.
        """
        if mention.kind != "date" or not self.told:
            return self._without_attributives(mention, self.start, self.end)
        spans = {told: (told.start, self._till_the_next_date(told)) for told in self.told}
        if mention in spans:
            return self._without_attributives(mention, *spans[mention])
        words, at = [], self.start
        for start, end in spans.values():
            words.append(self._without_attributives(mention, at, start))
            at = end
        return "|".join((*words, self._without_attributives(mention, at, self.end)))

    def _till_the_next_date(self, told: Mention) -> int:
        return min((m.start for m, _ in self.periods if m.start >= told.end), default=self.end)

    @cached_property
    def attributives(self) -> tuple[Attributive, ...]:
        """What is said of a name before 的, and of nothing else."""
        found = attributives(self.folded, self.start, self.clauses, self.names, self.mentions)
        return tuple(found) if "的" in self.folded else ()

    def _without_attributives(self, mention: Mention, start: int, end: int) -> str:
        """The words of [start, end) that may be about a mention: an attributive's are about its own alone."""
        for one in self.attributives:
            if one.holds(mention.start):
                return self.masked(one.start, one.head_end)
        words, at = [], start
        for one in self.attributives:
            if at <= one.start and one.end <= end:
                words.append(self.masked(at, one.start))
                at = one.end
        return "".join((*words, self.masked(at, end)))

    @once_per_mention
    def governing(self, mention: Mention) -> tuple[int, int]:
        """The clause of a mention, with those before it while it holds nothing but figures (…：6.5%至7%)."""
        clause = first = self.clause_of(mention.start)
        for before in reversed(self.clauses):
            if before.end >= first.start:
                continue
            if content(self.masked(first.start, first.end)):
                break
            first = before
        return first.start, clause.end

    def dated_at(self, mention: Mention) -> bool:
        """Whether a date goes with a mention alone, as one right before it does (2012年的9000多公里)."""
        return mention.start in self.dated or any(
            m.end <= mention.start <= m.end + 4 for m, _ in self.periods
        )

    @once_per_mention
    def period_for(self, mention: Mention) -> Period | None:
        """The period that governs a mention; 上年的 before it means the one before."""
        if mention.start in self.dated:
            return self.dated[mention.start]
        period, named_at = self._named_period(mention)
        if period is None and self.goes_on:
            return self.carried.period
        found = year_before(self.folded[: mention.start - self.start])
        of_before = mention.value is not None and mention.value.dimension == "multiple"  # 是上年的两倍
        years = self._years_of_change(mention)
        if period is not None and years and period.grain == "year":
            return replace(
                period, first=period.first.replace(year=period.first.year - years + 1), grain="range"
            )
        if period is None or found is None or of_before or found[0] == BY_THE_DAY:
            return period
        if named_at >= self.start + found[1]:
            return period
        return period.year_before()

    def of_some_year(self, mention: Mention) -> str:
        """The date that goes with a mention, of a year that nothing names (去年, 去年上半年, 上月); else "".

        上年 behind a year is what that year is measured by.
        """
        dates = [m for m in self.mentions if m.kind == "date" and m.start < mention.start]
        if not dates or any(dated is dates[-1] for dated, _ in self.periods):
            return ""
        dated = any(known.end <= dates[-1].start for known, _ in self.periods)
        return dates[-1].text if is_of_some_year(dates[-1].text, whole=not dated) else ""

    def _years_of_change(self, mention: Mention) -> int:
        """How many years a change took, where that is said right before it: 五年提高5个百分点."""
        clause = self.clause_of(mention.start)
        for other in self.mentions:
            if other.kind != "duration" or other.start < clause.start or other.end > mention.start:
                continue
            value, between = other.value, self.slice(other.end, mention.start)
            if value is None or value.unit != "a" or not isinstance(value.number, int):
                continue
            if len(between) <= LONGEST_CHANGE and change_before(between, len(between)).mode:
                return value.number
        return 0

    def _named_period(self, mention: Mention) -> tuple[Period | None, int]:
        """The last period before a mention, else the first after it in its clause; and where it is named.

        A clause before the subject is first named goes with the clause that names it.
        """
        told = [
            (m, p) for m, p in self.periods if m.end <= mention.start and not measured_from(self, m, mention)
        ]
        beside = [one for one in told if self.slice(one[0].end, mention.start) == "的"]
        own = [
            one for one in told if not held_against(self, one[0]) and not begun_from(self, one[0], mention)
        ]
        if told:
            dated, period = (beside or own or told)[-1]  # 2024年较2023年增长 tells of 2024
            if not (beside or own) and self.carried.period and period.same(self.carried.period.year_before()):
                return self.carried.period, dated.start  # 2024年…。比2023年增长 tells of 2024 too
            return self.narrowed(dated, period), dated.start
        clause = self.clause_of(mention.start)
        subject = next(
            (h.start for h in self.names if self.lexicon.kind(h.entry) in SUBJECT_KINDS), clause.start
        )
        end = self.clause_of(subject).end if subject >= clause.end else clause.end
        start = mention.end if subject < clause.end else self.clause_of(subject).start
        after = [(p, m.start) for m, p in self.periods if start <= m.start < end]
        return after[0] if after else (None, 0)


_PART = lazy_pattern(
    r"(?:的)?(?P<part>国庆|春节|五一|中秋|端午|元旦(?!起|以来|开始)|暑|寒假|假期|黄金周|[春夏秋冬]季|汛期|旺季|淡季)"
)
