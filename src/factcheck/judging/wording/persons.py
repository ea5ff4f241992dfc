"""Whether a text may be the name of a person, by how it begins."""

from factcheck.judging.wording.tables import persons as table
from factcheck.judging.wording.wording import names_entity
from factcheck.reading.tables.surnames import COMMON, COMPOUND, RARE

SHORT, LONGEST = 2, 3  # characters of a Chinese name
SOUNDED = 3  # characters by sound that make a name: 斯卡拉, where 巴西 may begin with two
_SURNAMES = frozenset(COMMON + RARE)
_NONE = (*table.NO_NAMES, *table.NOBODY)


def begins_as_a_person(text: str) -> bool:
    """Whether a text begins as the name of a person may: with a surname, or written by sound (约翰)."""
    if len(text) < SHORT or text.startswith(_NONE):
        return False
    return _by_sound(text) >= SHORT or text[0] in _SURNAMES or text.startswith(COMPOUND)


def is_a_person(text: str) -> bool:
    """Whether a whole text looks to be the name of a person, and not of a team or a firm."""
    whole = len(text) <= SHORT + LONGEST or "·" in text
    return whole and begins_as_a_person(text) and not names_entity(text) and text[-1] not in "队社报"


def person_at_head(text: str) -> str:
    """The name of a person that a text begins with, cut where a predicate may begin; "" for none.

    张三|在会上说; what is left is enough to tell it from another's name.
    """
    if not begins_as_a_person(text):
        return ""
    foreign = _by_sound(text)
    if foreign > LONGEST or "·" in text[:foreign]:
        return text[:foreign]
    longest = LONGEST + text.startswith(COMPOUND)
    ends = (at for at in range(SHORT, longest) if text[at : at + 1] in table.PREDICATES)
    return text[: next(ends, longest)]


def begins_by_sound(text: str) -> bool:
    """Whether a name begins with what is written by sound, and so is one thing's own: 斯卡拉|剧院."""
    return _by_sound(text) >= SOUNDED


def _by_sound(text: str) -> int:
    """How many characters at the head of a text are those of a name written by sound."""
    return next((at for at, char in enumerate(text) if char not in table.BY_SOUND and char != "·"), len(text))


def is_nobody(text: str) -> bool:
    """Whether a text that stands where a name might names nobody: 别人, 专人."""
    return text in table.NOBODY
