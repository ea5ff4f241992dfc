"""Places by their levels: what may lie within the claim's place, and what is another of its level."""

from __future__ import annotations

from factcheck.judging.comparing.heldname import Outcome
from factcheck.judging.wording.sorts import LEVELS, Likeness, likeness, sorts_of
from factcheck.judging.wording.tables.apart import AROUND, ZONES
from factcheck.judging.wording.tables.parts import SORTS_OF_PLACE
from factcheck.judging.wording.tables.sorts import SCHOOLS
from factcheck.judging.wording.wording import COUNTS
from factcheck.reading.places import find_places
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

LEVEL_WORDS = tuple("省市县区州镇乡村")
PLACE_LEVELS = tuple("省市县镇乡村")  # a 区 may be of any sort, and 本州 is an island
ALL_LEVELS = LEVELS | {"continent", "country"}
LONGEST_PLACE = 3  # characters of a place's name without its level
_PLACE = lazy_pattern(r"[^\W\d_的]{2,6}")
# 贫困县, 三个县: they name none.
_SORT_OF_PLACE = lazy_pattern(
    rf"[^\W\d_]{{0,4}}?(?:[{''.join(COUNTS)}\d]{{1,3}}个|{alternatives(SORTS_OF_PLACE)})[{''.join(PLACE_LEVELS)}]"
)


def is_sort_of_place(text: str) -> bool:
    """Whether a text says what sort of place something is, or how many, and names none: 贫困县, 三个县."""
    return text.endswith(PLACE_LEVELS) and _SORT_OF_PLACE.fullmatch(text) is not None


def of_one_level(rest: str, forms: tuple[str, ...]) -> bool:
    """Whether what stands behind the name of a place is of the claim's level: 甲省|乙县, for 丙县."""
    if rest[-1:] not in PLACE_LEVELS or not _PLACE.fullmatch(rest) or is_sort_of_place(rest):
        return False
    alike = any(form.endswith(rest[-1]) and sorts_of(form).keys() & LEVELS for form in forms)
    return alike and bool(sorts_of(rest).keys() & LEVELS) and not any(form in rest for form in forms)


def perhaps_within(text: str, forms: tuple[str, ...]) -> bool:
    """Whether a text names what may lie within the claim's place: a zone (高新区; or it is over several),
    or, behind the province of its city, a place of no known level: 江西吉水.
    """
    if text.endswith(ZONES):
        return not any(form.endswith(ZONES) for form in forms)
    found = find_places(text)
    start, end = found[0] if len(found) == 1 else (0, 0)
    rest = text[end:]
    if start or not end or not 1 < len(rest) <= LONGEST_PLACE or rest.endswith(LEVEL_WORDS):
        return False
    within = (form for form in forms if form.startswith(text[:end]))
    return any({"city", "county"} & sorts_of(form).keys() for form in within)


def elsewhere_within(head: str, said: str, forms: tuple[str, ...], *, of_a_city: bool) -> Outcome | None:
    """How what is said stands to another place in its country: 意大利罗马, for 意大利米兰; None for no place.

    What may be a region over the claim's own excludes nothing.
    """
    rest = said.removeprefix(head)
    own = [form.removeprefix(head) for form in forms if form.startswith(head)]
    if rest == said or not own or not all(own) or "country" not in sorts_of(head):
        return None
    if not _PLACE.fullmatch(rest) or rest.endswith(AROUND) or any(form in rest for form in own):
        return None
    apart = of_a_city or any(likeness(form, rest) is Likeness.OTHER for form in own)
    return Outcome.OTHER if apart else Outcome.BESIDE


def of_another_level(forms: tuple[str, ...], text: str, typed: Likeness) -> bool:
    """Whether both are places, one perhaps within the other, or schools of two levels: neither excludes."""
    if (level := school(text)) and all(school(form) not in ("", level) for form in forms):
        return True
    if typed is Likeness.OTHER:
        return False  # of one county
    said = sorts_of(text).keys()
    held = {sort for form in forms for sort in sorts_of(form)}
    return bool(said and held) and said <= ALL_LEVELS and held <= ALL_LEVELS and not said & held


def school(text: str) -> str:
    """The row of the table of schools that a name is of by its ending, or ""."""
    rows = SCHOOLS.strip().splitlines()
    return next((row for row in rows if text.endswith(tuple(row.split()))), "")
