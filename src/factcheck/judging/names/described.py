"""What a sentence says its subject is, before its name or after 是: 小提琴家甲, 甲是一位诗人."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.judging.names.slots import Slot
from factcheck.judging.wording.sorts import Likeness, likeness, sorts_of
from factcheck.judging.wording.tables.sorts import NATURES
from factcheck.judging.wording.wording import content
from factcheck.reading.words import JOINT, alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.judging.claims.claimview import ClaimView

LONGEST = 8  # characters of a word that describes
# Before a name these say where it is told of, not what it is: 相比东部地区甲.
PLACES = frozenset(
    "city county district town isle waters heights firm school contest side trade stadium direction".split()
)
REACH = 14  # characters that describe
WITH = tuple("与和同跟及")  # right before a name: 某地的钢琴家与甲
_EDGE = lazy_pattern(r"[,;:。!?、()\n\"'》|]")
_MEASURES = "位名部座所家支种条款份项个"
_BE = rf"(?:是|为|系|乃|作为)(?:一?[{_MEASURES}])?"
_IS = lazy_pattern(rf"》?{_BE}")
_PARTICLE = lazy_pattern(r"[的是为由与和被及兼并且同跟给系]")
_JOINED = lazy_pattern(f"兼|{JOINT}")


def apposed(view: ClaimView, text: str) -> list[Slot]:
    """Those that stand right before its name: 演员某甲 says what 某甲 is, whoever else is named."""
    return [slot for slot in described(view, text) if text.startswith(view.subject_forms, slot.end)]


def described(view: ClaimView, text: str) -> list[Slot]:
    """The words of the value's sort by which a (glossed) sentence describes the subject."""
    held = view.value_forms[0][0] if view.value_forms else ""
    if not sorts_of(held) or not _describes(view):
        return []
    slots = (_slot(held, text, *span) for form in view.subject_forms for span in _around(form, text))
    return [slot for slot in slots if slot is not None]


def _describes(view: ClaimView) -> bool:
    """Whether a claim says what its subject is, not what it plays, eats or wears."""
    if not content(view.core) or any(name.endswith(tuple(NATURES)) for name in view.attribute_names):
        return True
    subjects = alternatives(view.subject_forms)
    for wording in view.wordings:
        start, end = wording.value or (0, 0)
        before, after = wording.text[:start], wording.text[end:]
        if end and (
            re.search(rf"(?:{subjects})》?{_BE}$", before) or re.match(rf"的?《?(?:{subjects})", after)
        ):
            return True
    return False


def _slot(held: str, text: str, start: int, end: int) -> Slot | None:
    """A piece that is of the value's sort as a whole."""
    said = sorts_of(text[start:end])
    describing = said and sorts_of(held).keys() & said.keys() - PLACES
    return Slot(start, end, text[start:end], 1.0) if describing and end - start <= LONGEST else None


def _around(form: str, text: str) -> Iterator[tuple[int, int]]:
    """The pieces between 的 that stand right before a name, or follow 是 behind it, and what that ends in."""
    for found in re.finditer(re.escape(form), text):
        if not text[: found.start()].endswith(WITH):
            yield from _pieces(text, _low(text, found.start()), found.start())
        copula = _IS.match(text, found.end())
        if copula:
            edge = _EDGE.search(text, copula.end())
            end = edge.start() if edge else len(text)
            reached = min(end, copula.end() + REACH)
            yield from _pieces(text, copula.end(), reached)
            head = text.rfind("的", copula.end(), end) + 1  # what it is comes last: 是某作家于某年出版的|诗集
            if head and end > reached:
                yield head, end


def _low(text: str, at: int) -> int:
    low = at
    while low > 0 and at - low < REACH and not _EDGE.match(text[low - 1]):
        low -= 1
    return low


def _pieces(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    at = low
    for piece in re.split(r"(的|兼|和|与|及|并|且)", text[low:high]):
        bare = piece.removeprefix("一").lstrip(_MEASURES) if piece.startswith("一") else piece
        if bare:
            yield at + len(piece) - len(bare), at + len(piece)
        at += len(piece)


def before_name(text: str, at: int) -> str:
    """What stands right before a name at `at` and may say what its bearer is: 挪威作曲家."""
    return _PARTICLE.split(text[_low(text, at) : at])[-1]


def joined_by_another(view: ClaimView, text: str, start: int, end: int) -> bool:
    """Whether another of the value's sort stands joined to it (演员兼歌手): it may be as true."""
    held = text[start:end]
    if len(view.value_forms) > 1 or not sorts_of(held):
        return False
    before, after = _EDGE_OR_DE.split(text[:start])[-1], _EDGE_OR_DE.split(text[end:])[0]
    joined = []
    if "兼" in after or "、" in after[:1]:
        joined += _JOINED.split(after)[1:]
    if "兼" in before[-1:] or "、" in before[-1:]:
        joined += _JOINED.split(before)[:-1]
    return any(
        word not in view.explaining and likeness(held, word[:size]) is Likeness.OTHER
        for word in joined
        for size in range(2, min(len(word), 6) + 1)
    )


_EDGE_OR_DE = lazy_pattern(r"[,;:。!?()\n\"'》|的]")
