"""Whether a sentence speaks of another thing than a claim, told apart by a word: 客场球衣 is no 主场球衣."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factcheck.judging.claims.relation import relations_of
from factcheck.judging.comparing.bodies import another_seat, deed_of_a_part
from factcheck.judging.comparing.elsewhere import (
    leads_with_another,
    of_a_sort_before,
    of_another_size,
    of_another_time,
    of_another_year,
)
from factcheck.judging.comparing.heldname import NamedHeld, Outcome
from factcheck.judging.comparing.narrowed import narrowed
from factcheck.judging.comparing.owners import owned_otherwise
from factcheck.judging.comparing.series import of_another_in_series
from factcheck.judging.comparing.sides import Row, rows_of, sides_in
from factcheck.judging.comparing.stages import put_otherwise
from factcheck.judging.wording.digits import renumbered
from factcheck.judging.wording.lexicon import gloss
from factcheck.judging.wording.tables.apart import (
    AREAS,
    BEHIND,
    DEGREES,
    EVERYBODY,
    GAMES,
    HAVING,
    HEADS,
    JOINING,
    KEPT_IN,
    LETTERED,
    NEARBY,
    NO_PLACE,
    NO_SIDE,
    NUMBERED,
    OF_A_PLACE,
    PARTS_OWN,
    PREFIXED,
    REPEATED,
    STATISTICS,
    TIMES,
)
from factcheck.judging.wording.tables.stopwords import LIGHT
from factcheck.judging.wording.wording import MEMORY, content
from factcheck.reading.words import alternatives
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import Clause, SentenceView

LONG_NAME = 4  # characters of a name that names by itself

# A part right behind a name, perhaps with 的 and what tells it from others of its kind, then its predicate.
_WORD = rf"[^\W{HAVING}]"
_OF_SUBJECT = lazy_pattern(
    r"[》\"']*(?:\d+年(?:\d+月)?)?的?(?:(?:最[^\W\d_的]{1,2}|唯一|主要|重要)的?)?"
    rf"(?:{_WORD}{{0,4}}?(?P<part>{alternatives(PARTS_OWN)}){_WORD}{{0,6}}?"
    rf"|(?P<which>{_WORD}){_WORD}{{0,3}}?(?P<kind>{alternatives(PREFIXED)})"
    rf"|(?P<near>{alternatives(NEARBY)})的?(?P<thing>{_WORD}{{1,8}}?))"
    rf"(?=[\d,;:。({BEHIND}]|{alternatives(HEADS)}|$)"
)


# 某壶的盖高4厘米: what is measured is the part.
_MEASURED_PART = lazy_pattern(rf"[》\"']*的(?P<part>{_WORD}{{1,4}}?)[高长宽重深厚][约达近]?$")


_GREW = lazy_pattern(r"(?:比上年|同比|环比)?(?:增长|下降)(?:了|幅度)?$")


# 5号线, 二期, T3航站楼: the number is part of the name.
_NUMBERED = lazy_pattern(
    rf"(?:第?(?P<number>\d{{1,3}}|[一二三四五六七八九十]{{1,2}})(?P<noun>{alternatives(NUMBERED)}|(?<=第[一二三123])产业)"
    rf"|(?P<letter>[a-z]?\d{{1,2}})(?P<named>{alternatives(LETTERED)})"
    rf"|第(?P<term>\d{{1,2}}|[一二三四五六七八九十]{{1,3}})届"
    rf"|(?<![比较与和同从由是])第(?P<time>\d{{1,2}}|[一二三四五六七八九十]{{1,2}})次[^\W\d_]{{0,6}}?(?P<event>{alternatives(REPEATED)}))"
)
_NUMBERS = ("number", "letter", "time", "term")
TERM = "届"
_CLASS = lazy_pattern(r"(?P<year>(?:19|20)\d\d)届")
_PER = lazy_pattern(r"每[百千万十]+(?:常住)?(?:人口?|居民|户|名)|每(?:人|户|亩|平方公里)")
_SHARED_OUT = ("每", "人均", "平均", "户均", "均")
_MEMORY_OF = lazy_pattern(r"\d+[gt]b(?:\+\d+[gt]b)?(?=[^,;。]{0,2}版)")
_IN_DIGITS = str.maketrans("一二三四五六七八九", "123456789")
_DEGREE = lazy_pattern(rf"(?P<degree>{alternatives(DEGREES)})(?:阶段|期间)?(?:毕业|就读)")
_SIDE = lazy_pattern(rf"(?P<event>[^\W\d_]{{2}})(?:之|以)?(?P<side>[前后])(?![{NO_SIDE}])")


def told_apart(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The word by which what is said at `at` is of another thing than the claim; "" when there is none.

    What the claim's value itself says (夏季) tells no two things apart.
    """
    clause = sentence.clause_of(at)
    if other := _other_part(view, sentence, clause):
        return other
    if (
        part := part_said(view, sentence, at)
        or put_otherwise(view, sentence, at)
        or narrowed(view, sentence, at)
        or _another_number(view, sentence, at)
        or _of_a_variant(view, sentence.slice(clause.start, at))
        or _of_another_class(view, sentence.slice(clause.start, at))
        or _of_those_who_join(view, sentence.slice(clause.start, at))
        or _per_head(view, sentence.slice(max(_figure_before(sentence, at), sentence.start), at))
        or _other_side(view, sentence, at)
        or numbered_otherwise(view, sentence.glossed.text)
        or of_a_sort_before(view, sentence, at)
        or of_another_time(view, sentence, at)
        or of_another_size(view, sentence, at)
        or owned_otherwise(view, sentence, at)
        or of_another_in_series(view, sentence, at)
        or deed_of_a_part(view, sentence)
        or another_seat(view, sentence, at)
        or _held_elsewhere(view, sentence.glossed.text)
        or _at_another_time(view, sentence, clause)
        or _beheaded(view, sentence.masked(clause.start, at))
        or _another_statistic(view, sentence.masked(clause.start, at))
    ):
        return part
    told: set[Row] = set()  # by what is nearer
    for text in (sentence.slice(clause.start, clause.end), _last_side(sentence, at), sentence.folded):
        for row, side, word in (one for one in sides_in(text) if one[0] not in told):
            told.add(row)
            values = "|".join(form for forms in view.value_forms for form in forms)
            own = [one for one in row if any(word in view.explaining for word in one)]
            if own and side not in own and not any(word in values for one in row for word in one):
                return word
    return ""


def _other_part(view: ClaimView, sentence: SentenceView, clause: Clause) -> str:
    """What a clause names in place of what the claim's attribute names: 谐波减速器收入 is no 伺服电机收入."""
    if not view.parts:
        return ""
    kind_of = sentence.lexicon.kind
    kinds = {kind_of(part) for part in view.parts}
    named = [h.entry for h in sentence.names if clause.start <= h.start < clause.end]
    others = [
        name for name in named if kind_of(name) in kinds and sentence.lexicon.canonical(name) != view.subject
    ]
    return "" if not others or view.parts & {*named} else others[0]


def part_said(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """What of its subject's, not the claim's, a clause speaks of before `at` (塔的壁画, 法译本), or ""."""
    clause = sentence.clause_of(at)
    said = sentence.slice(clause.start, at)
    if not said.rstrip("在于"):
        said = sentence.slice(sentence.start, at)  # 甲的妻子生于某地,1935年出生
    if at == clause.start == sentence.start and not content(sentence.masked(at, clause.end)):
        said = sentence.slice(at, sentence.end)  # 2003年,甲旁的塔建成
    place, size = max(((said.rfind(form), len(form)) for form in view.subject_forms), default=(-1, 0))
    found = _OF_SUBJECT.match(said[place + size :]) if place >= 0 else None
    measured = _MEASURED_PART.match(said[place + size :]) if place >= 0 else None
    if measured and measured["part"] not in view.explaining:
        return measured[0]
    if found is None and place >= 0:
        behind = said[place + size :].removeprefix("的")
        return next((w for w in AREAS if behind.startswith(w) and w not in view.explaining), "")
    if found is None:
        return ""
    nouns = [noun for row in relations_of(view, sentence.glossed.text) for noun in row.nouns]
    own = "|".join((view.explaining, *nouns, *(form for forms in view.value_forms for form in forms)))
    if found["near"]:
        return "" if found["near"] in own or found["thing"] in own else found[0]
    none_apart = (KEPT_IN | EVERYBODY).get(found["part"] or "", ())
    if any(word in view.attribute for word in none_apart):
        return ""
    told = (found["part"],) if found["part"] else (found["which"], found["kind"])
    return "" if all(word in own for word in told) else found[0]


def _another_number(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """What stands before `at` with another number than the claim has it: 二期 for 一期; or ""."""
    said = _numbered(sentence.slice(sentence.start, at))
    held = _numbered(view.explaining) if said else {}
    values = "|".join(form for forms in view.value_forms for form in forms)
    for noun, numbers in said.items():
        own = held.get(noun)
        if not own and noun in REPEATED:
            return f"第{numbers[-1]}次{noun}"
        if own and numbers[-1] not in own and not any(f"{n}{noun}" in values for n in own):
            return f"{numbers[-1]}{noun}"
    return ""


def _of_another_class(view: ClaimView, said: str) -> str:
    """The 2023届 that a figure is told of, where the claim is of another year; or ""."""
    found = _CLASS.search(said)
    if found is None or view.period is None or found[0] in view.explaining:
        return ""
    return "" if view.period.first.year <= int(found["year"]) <= view.period.last.year else found[0]


def _of_those_who_join(view: ClaimView, said: str) -> str:
    """The 招生 before a count, where a claim tells of nobody who joins or leaves; or ""."""
    if view.value is None or view.value.kind != "measure" or any(w in view.explaining for w in JOINING):
        return ""
    return next((word for word in JOINING if word in said), "")


def _figure_before(sentence: SentenceView, at: int) -> int:
    """Where the figure before `at` ends; 0 when there is none."""
    return max((m.end for m in sentence.mentions if m.end <= at and m.kind != "date"), default=0)


def _per_head(view: ClaimView, said: str) -> str:
    """The 每千人口 before a figure, where the claim tells of the whole; or ""."""
    found = _PER.search(said)
    return "" if found is None or any(word in view.explaining for word in _SHARED_OUT) else found[0]


def _of_a_variant(view: ClaimView, said: str) -> str:
    """The memory of the variant that a clause speaks of (16GB+1TB版), where the claim does not; or ""."""
    found = [match[0] for match in _MEMORY_OF.finditer(said)]
    return next((spec for spec in found if spec not in view.explaining), "")


@lru_cache(maxsize=MEMORY)
def _numbered(text: str) -> dict[str, tuple[str, ...]]:
    """What a text tells apart by numbers, each with those it has."""
    found: dict[str, tuple[str, ...]] = {}
    for match in _NUMBERED.finditer(text):
        number = next(match[name] for name in _NUMBERS if match[name]).translate(_IN_DIGITS)
        noun = match["noun"] or match["named"] or match["event"] or TERM
        found[noun] = (*found.get(noun, ()), number)
    return found


def _another_statistic(view: ClaimView, before: str) -> str:
    """What a figure is told to be (第二产业投资) where the claim is of another statistic (增加值); or ""."""
    names = (*view.attribute_names, *view.changing)
    held = [w for w in _statistics() if any(name.endswith(w) for name in names)]
    bare = _GREW.sub("", before).rstrip("达为约近超有了")
    said = next((w for w in _statistics() if bare.endswith(w)), "")
    if not held or not said or any(w in before for w in held) or said in view.explaining:
        return ""
    return "" if any(w in said or said in w for w in held) else said


@cache
def _statistics() -> tuple[str, ...]:
    return tuple(dict.fromkeys(gloss(word).text for word in STATISTICS))


def _other_side(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The 通车前 before a figure where the claim speaks of 通车后, or the other way round; or ""."""
    said = sentence.masked(sentence.start, at)
    sides = {(match["event"], match["side"]) for match in _SIDE.finditer(said)}
    for match in _SIDE.finditer(view.explaining) if sides else ():
        event, side = match["event"], match["side"]
        other = "前" if side == "后" else "后"
        turned = (event, other) in sides and (event, side) not in sides
        if turned and f"{event}{other}" not in view.explaining:
            return f"{event}{other}"
    return ""


def _at_another_time(view: ClaimView, sentence: SentenceView, clause: Clause) -> str:
    """The 年初 of a clause, or before it, where a claim is of 年末; "" where either says both."""
    here, before = sentence.slice(clause.start, clause.end), sentence.slice(sentence.start, clause.start)
    told = sides_in(here if any(word in here for word in _times()) else before, TIMES)
    claimed = sides_in(fold(view.claim.statement), TIMES) if told else ()
    return next((w for row, side, w in told if any(r == row and s != side for r, s, _ in claimed)), "")


def _beheaded(view: ClaimView, said: str) -> str:
    """The attribute's name without its first character, as another's: 农业总产值 for 工农业总产值."""
    for name in view.attribute_forms:
        tail = name[1:]
        at = said.find(tail) if len(tail) >= LONG_NAME and name not in said else -1
        if at >= 0 and name[0] not in LIGHT and name[0] not in OF_A_PLACE and not said[at - 1 : at].isalpha():
            return tail
    return ""


@cache
def _times() -> tuple[str, ...]:
    return tuple(word for row in rows_of(TIMES) for side in row for word in side)


def numbered_otherwise(view: ClaimView, text: str) -> str:
    """The name in a text that is the subject's but for its number: 探月者2号 for 探月者1号; "" for none."""
    if any(form in text for form in view.subject_forms):
        return ""
    for form in view.subject_forms:
        for start, end in renumbered(form, text):
            return text[start:end]
    return ""


def _held_elsewhere(view: ClaimView, text: str) -> str:
    """The place by which a text names another of the games that a claim is about: 里约 for 东京奥运会."""
    for games in GAMES:
        said = _places_of(games, text)
        held = _places_of(games, view.explaining) if said else said
        if held and not said & held and not any(place in view.explaining for place in said):
            return f"{min(said)}{games}"
    return ""


def _places_of(games: str, text: str) -> set[str]:
    """What stands right before games, two characters, where it may be the name of a place."""
    places = {text[at.start() - 2 : at.start()] for at in re.finditer(games, text) if at.start() > 1}
    return {place for place in places if place.isalpha() and not set(place) & set(NO_PLACE)}


def _last_side(sentence: SentenceView, at: int) -> str:
    """The last clause before `at` that tells a thing from its like: 女子…之后,…男子…."""
    before = [sentence.slice(c.start, c.end) for c in sentence.clauses if c.end <= at]
    return next((said for said in reversed(before) if sides_in(said)), "")


def _of_one_school(view: ClaimView, sentence: SentenceView) -> bool:
    """Whether it is told where somebody took a degree of which a claim tells nothing: 硕士毕业于某大学."""
    found = _DEGREE.search(sentence.folded)
    return found is not None and found["degree"] not in view.explaining


def of_the_same_thing(held: NamedHeld, sentence: SentenceView) -> NamedHeld:
    """What a sentence says of another thing neither agrees with a claim nor contradicts it."""
    told = held.outcome not in (Outcome.SILENT, Outcome.BESIDE, Outcome.MORE)
    view, at = held.view, held.start
    against = (Outcome.OTHER, Outcome.DENIED, Outcome.REVERSED)
    other = held.outcome in against and (
        of_another_year(view, sentence, at) or _of_one_school(view, sentence)
    )
    if told and (other or told_apart(view, sentence, at) or leads_with_another(view, sentence, at)):
        return NamedHeld(held.view, Outcome.BESIDE, held.start, held.end, held.text, held.firm)
    return held
