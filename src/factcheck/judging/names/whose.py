"""Of whom a sentence says something: of a claim's subject, or of its brother, its branch, a part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.claims.relation import Relation, relations_of
from factcheck.judging.comparing.sides import on_one_side
from factcheck.judging.wording.persons import begins_as_a_person
from factcheck.judging.wording.sorts import LEVELS, sorts_of
from factcheck.judging.wording.tables.whose import BEARERS, BODIES_OWN, NAMES_OF, OTHERS_OWN, UNITS
from factcheck.judging.wording.wording import CLAUSE_EDGE, names_entity, unexplained
from factcheck.reading.tables.titles import RANKS_TOLD
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView

NEAR = 4  # characters between a subject and what makes another of it


def of_subject(view: ClaimView, text: str, start: int, end: int, strangers: tuple[str, ...]) -> bool:
    """Whether what is said at [start, end) is said of the claim's subject, not of its brother or branch.

    `strangers` are other subjects that the sentence names.
    """
    low = max((m.end() for m in CLAUSE_EDGE.finditer(text, 0, start)), default=0)
    edge = CLAUSE_EDGE.search(text, end)
    said, after = text[low:start], text[end : edge.start() if edge else len(text)]
    at, form = max(((said.rfind(form), form) for form in view.subject_forms), default=(-1, ""))
    relations = relations_of(view, text)
    nouns = [noun for row in relations for noun in row.nouns]
    own = "|".join((view.explaining, *nouns))
    others = [word for word in OTHERS_OWN if word in said and word not in own]
    ranked = (rank + noun for noun in nouns if noun in said for rank in RANKS_TOLD)
    others += [word for word in ranked if word in said and word not in view.explaining]
    if at >= 0:
        behind = said[at + len(form) :].lstrip("》\"'")
        if _IN_PASSING.search(said[:at]) and _TELLS_OF_ANOTHER.match(behind):
            return False
        whom = [name for name in strangers if not sorts_of(name).keys() & LEVELS]
        if behind.startswith("的") and any(0 < behind.find(name) <= 2 * NEAR for name in whom):
            return False  # 甲的伙伴乙总部设在…
        does = _WHAT_IT_DOES.match(behind)
        if does and does["what"] not in own:
            return False
        one = _ONE_OF_ITS.match(behind)
        of_its = _OF_ITS_BEARER.match(behind)
        another = of_its and not any(name.endswith(of_its["what"]) for name in view.attribute_names)
        if another or (one and one["what"] not in own):
            return False
        if _names_a_unit(behind, nouns, own):
            return False
        return not (_names_anothers(behind, others) or _names_a_part(view, behind, relations))
    whose = next((at for form in view.subject_forms if (at := after.find(form)) >= 0), len(after))
    if any(name in said or name in after[:whose] for name in strangers):
        return False
    if whose == len(after) and not said.startswith(PRONOUN) and _goes_on_about_another(view, text[:low], own):
        return False
    unsaid = not any(form in text[:low] for form in view.subject_forms)
    if whose == len(after) and unsaid and begins_as_a_person(said):
        return False  # 李明毕业于某校,是甲的同学
    if whose == len(after) and (
        _is_on_another(view, said, nouns) or _by_another_then(view, text[:low], said)
    ):
        return False
    bare = _POINTING.sub("", said)
    return whose < len(after) or not (bare.startswith((*others, *_ANOTHER)))


# 与甲相邻的乙由丙建成 is said of 乙; of 甲的一家供应商 what follows is.
_IN_PASSING = lazy_pattern(r"(?:[与和同跟距离像比]|(?:^|[|年月日])[于在])《?$")
_TELLS_OF_ANOTHER = lazy_pattern(r"(?!的)[^,;:。的]{1,8}的[^,;:。的]{2,}")
_ONE_OF_ITS = lazy_pattern(
    r"的(?:一|另一|多|数|几|某|部分|不少|许多|有些)[家位名个座些]?(?P<what>[^,;:。的\W\d]{2,4})"
)
# 甲编剧的新作 is neither 甲 nor its 编剧; of the 新作 itself a claim may tell.
_OF_ITS_BEARER = lazy_pattern(
    rf"的?[^\W\d_的是在]{{0,3}}(?:{alternatives(BEARERS)})的(?!是|为|{alternatives(NAMES_OF)})(?P<what>[^\W_是为在由]+)"
)
# What 甲采用的外壳 is made by is not what makes 甲.
_WHAT_IT_DOES = lazy_pattern(
    r"[^,;:。的是在由为与和]{1,6}的(?P<what>[^\W\d_的是在由为]{2,8}?)(?:并?不|则|也|就|都|仍)?[由是为在]"
)
_MOMENT = lazy_pattern(r"(?P<when>[^,;:。!?()\n]{2,30})(?:后|时|期间|前),$")
PRONOUN = tuple("他她它其该")
_ANAPHORIC = "该这那此其本全"
_ANOTHER = ("后者", "另一", "对方", "有人")
_POINTING = lazy_pattern(r"^(?:其|他的?|她的?|它的?)")
_PREDICATE = lazy_pattern(r"[的,是在于由为以和与、]")


def _names_anothers(said: str, others: list[str]) -> bool:
    """Whether what follows a subject makes another of it: 甲(的)弟弟, 甲的英译本, 甲西南总部."""
    said = said.removeprefix("的")
    places = [at for word in others if 0 <= (at := said.find(word)) <= NEAR]
    return any(not _PREDICATE.search(said, 0, at) for at in places)


def _is_on_another(view: ClaimView, said: str, nouns: list[str]) -> bool:
    """Whether a clause without the subject says whose it speaks of: 与甲不同,|某集团的董事长是乙."""
    names = (name for name in (*nouns, *view.attribute_names) if len(name) > 1)
    who = said[: min((at for name in names if (at := said.find(name)) > 0), default=0)].removesuffix("的")
    if not who or who[0] in _ANAPHORIC or any(who in form for form in view.subject_forms):
        return False
    return who.isalpha() and (names_entity(who) or begins_as_a_person(who))


def _by_another_then(view: ClaimView, before: str, said: str) -> bool:
    """Whether the clause before says of the subject only when another did so: 甲停驶后,改由乙|行驶."""
    moment = _MOMENT.search(before)
    if moment is None or not any(form in moment["when"] for form in view.subject_forms):
        return False
    return any(end - start > 1 for start, end in unexplained(said, view.explaining))


def _goes_on_about_another(view: ClaimView, before: str, own: str) -> bool:
    """Whether a clause goes on about another of the subject's: 甲的学生乙生于某地,|是画家."""
    clause = CLAUSE_EDGE.split(before.rstrip(",;"))[-1]
    at, form = max(((clause.rfind(form), form) for form in view.subject_forms), default=(-1, ""))
    behind = clause[at + len(form) :].lstrip("》\"'") if at >= 0 else ""
    others = [word for word in OTHERS_OWN if word in behind and word not in own and word not in BODIES_OWN]
    return _names_anothers(behind, others)


def _names_a_unit(behind: str, nouns: list[str], own: str) -> bool:
    """Whether a body of the subject's own stands between it and a relation's noun: 甲|U21梯队|主教练."""
    at = min((at for noun in nouns if len(noun) > 1 and (at := behind.find(noun)) > 0), default=0)
    unit = behind[:at].removesuffix("的")
    return unit.isalnum() and unit.endswith(UNITS) and unit not in own


NOUN = "#"  # stands for a relation's noun, and a bar for its other words
_ANOTHER_OF_ITS_KIND = lazy_pattern(r"第.|[旧新前原老]$")
_LIGHT = lazy_pattern(
    r"^(?:主要|最终|正式|真正|唯一|全部|官方|现任|首任|历任|整个|具体|确切|实际|常见|一般|大多|多数)+"
)


def _names_a_part(view: ClaimView, behind: str, relations: tuple[Relation, ...]) -> bool:
    """Whether 的 behind a subject makes what follows another thing than the claim speaks of: 甲的天敌以…为食.

    What only modifies the relation's noun (甲的音乐老师) makes another of it where it counts or dates it.
    """
    if not behind.startswith("的") or not relations:
        return False
    rest = _LIGHT.sub("", behind[1:])
    for row in relations:
        for noun in row.nouns:
            rest = rest.replace(noun, NOUN * len(noun)) if len(noun) > 1 else rest
        verbs = (*row.agents, *(low for low, high in row.around if len(low) > 1 or not high))
        for verb in sorted(verbs, key=len, reverse=True):
            rest = rest.replace(verb, "|" * len(verb)) if verb else rest
    spans = unexplained(rest, view.explaining)
    if not spans or spans[0][0] > 0:
        return False
    end = spans[0][1]
    word, more = rest[end : end + 2], rest[end + 2 :]
    named = more and word.isalpha() and any(word in name for name in view.attribute_names)
    if on_one_side(rest[:end], view.explaining):
        return False
    modifies = NOUN in word or named
    return not modifies or bool(_ANOTHER_OF_ITS_KIND.match(rest[:end]))
