"""What two are of each other, told of the one or of the other: 甲是乙的叔父, 乙是甲的侄子."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.comparing.heldname import NamedHeld, Outcome, in_draft
from factcheck.judging.wording.kin import Kin, kin
from factcheck.judging.wording.tables.kin import PARENT
from factcheck.judging.wording.wording import MEMORY
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

_SAID = r"[^,;:。!?的是]{2,20}"
_ANY = r"(?:[^,;:。!?是]{1,24}的)?"  # before a name: 流经某地的|甲
# Before and behind a word: 甲是乙的|一条|支流|之一.
WHICH = "(?:的|之)?(?:其中)?(?:一[条个位名座家]|最[大长]的?|主要的?)?"
ONE_OF = "(?:之一)?"
_FORMER = lazy_pattern(r"曾经?|前|原")  # 甲曾是乙的子公司
_MOTHER = lazy_pattern(r"[女妇后妃母]|公主|夫人|太太|氏")


class Pair(NamedTuple):
    """What the one, by any of his names, is of the other."""

    kin: Kin
    one: tuple[str, ...]
    other: tuple[str, ...]


@cache
def _mutual() -> dict[str, Kin]:
    """The words of kin that tell what the other then is."""
    return {word: one for word, one in kin().items() if one.others}


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    what = rf"(?P<what>{alternatives(_mutual())})"
    end = "(?=[,;。!?]|$)"
    return (
        lazy_pattern(
            rf"(?:^|[,;:。的])(?P<one>{_SAID})(?:是|为){_ANY}(?P<other>{_SAID}?){WHICH}{what}{ONE_OF}{end}"
        ),
        lazy_pattern(rf"(?:^|[,;:。])(?P<other>{_SAID})的{what}(?:是|为|叫){_ANY}(?P<one>{_SAID}){end}"),
    )


def _search(text: str) -> re.Match[str] | None:
    return next((found for pattern in _patterns() if (found := pattern.search(text))), None)


@lru_cache(maxsize=MEMORY)
def _stated(statement: str) -> Pair | None:
    """What a statement says that the one is of the other."""
    found = _search(statement)
    if found is None or _FORMER.search(found["one"] + found["other"]):
        return None
    return Pair(_mutual()[found["what"]], (found["one"],), (found["other"],))


def of_each_other(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims on what one is of another, of which a sentence says the same of the two, or the contrary.

    Where both put it in one way, other steps tell.
    """
    found = _search(sentence.glossed.text)
    for view in views if found else ():
        held = _pair(view)
        outcome = _outcome(found, held) if found and held else None
        if found and held and outcome:
            at = in_draft(sentence, *_span(found, held))
            yield NamedHeld(view, outcome, *at, sentence.slice(*at), 1.0)


def _span(found: re.Match[str], held: Pair) -> tuple[int, int]:
    """From the name that comes first, without what its bearer is said to be, to the end of the one's."""
    first = min("one", "other", key=found.start)
    names = (name for name in (*held.one, *held.other) if _is(found[first], (name,)))
    return found.end(first) - min(len(found[first]), *map(len, names)), found.end("one")


def _outcome(found: re.Match[str], held: Pair) -> Outcome | None:
    """How what is said of two stands to what a claim says of them; None where it need not."""
    one, other, said = found["one"], found["other"], _mutual()[found["what"]]
    if not (said.beside(held.kin) or said.faces(held.kin)) or _FORMER.search(one + other):
        return None
    turned = _is(one, held.other) and _is(other, held.one)
    alike = _is(one, held.one) and _is(other, held.other)
    if not (turned or alike) or (turned and alike):
        return None
    if turned == said.beside(held.kin):
        return Outcome.REVERSED
    if turned:
        return Outcome.SAME if not said.more and _follows(said, held) else None
    finer = held.kin.more and not said.more and held.kin.plain == said.plain
    return Outcome.SAME if finer else None  # 儿子 for 次子


def _follows(said: Kin, held: Pair) -> bool:
    """Whether who the one is to the other says what this one is to him: not which uncle."""
    if held.kin.above or len(held.kin.others) == 1:
        return True
    return said.plain == PARENT and not any(_MOTHER.search(form) for form in held.other)


def _is(said: str, names: tuple[str, ...]) -> bool:
    """Whether a name, whatever its bearer is said to be before it, is one of these."""
    return said.endswith(names) or any(name.endswith(said) for name in names)


def is_turned(view: ClaimView, text: str) -> bool:
    """Whether a text says, or denies, of a claim's subject what the claim says of its value: 乙是甲的叔父."""
    held = _held(view)
    if held is None:
        return False
    same = alternatives(word for word, one in _mutual().items() if one.beside(held) and not one.more)
    one, other = alternatives(view.subject_forms), alternatives(view.value_forms[0])
    return re.search(rf"(?:{one})[^,;:。!?的是为]{{0,4}}[是为](?:{other})的?(?:{same})", text) is not None


def _pair(view: ClaimView) -> Pair | None:
    """What a claim says that two are of each other, by its attribute (叔父) or in its statement."""
    held = _held(view)
    if held is not None:
        return Pair(held, view.value_forms[0], view.subject_forms)
    told = _stated(view.statement) if _asserts(view) else None
    names = (*told.one, *told.other) if told else ()
    return told if any(name.endswith(view.subject_forms) for name in names) else None


def _asserts(view: ClaimView) -> bool:
    return len(view.value_forms) == 1 and view.claim.asserts


def _held(view: ClaimView) -> Kin | None:
    """What a claim says that its value is of its subject, in a plain word: 叔父."""
    if not _asserts(view) or view.open_list:
        return None
    plain = (one for name in view.attribute_names if (one := _mutual().get(name)) and not one.more)
    return next(plain, None)
