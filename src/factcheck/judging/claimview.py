"""A claim made ready to be held against a draft: folded, glossed, its value and period read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.judging.digits import years_in_digits
from factcheck.judging.wording import without_head
from factcheck.reading.period import Period, read_period
from factcheck.reading.read import read, read_value
from factcheck.reading.stance import (
    Change,
    change_before,
    is_target,
    names_growth,
    role_of,
    what_changes,
    without_negators,
    written_change,
)
from factcheck.reading.stance_words import SPEECH
from factcheck.text.fold import fold
from factcheck.text.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.claim import Claim
    from factcheck.judging.lexicon import Lexicon
    from factcheck.reading.value import Value

TELLING = 3  # characters that tell what grows: 经济 alone stands in too many sentences for 经济增长
CHANGE_HEADS = ("增长", "下降")
LONG_PLACE = 4  # characters of a place's name in which 省 or 市 may be left out
OPEN_LIST = "等"


@dataclass(frozen=True, slots=True)
class Wording:
    """One way a claim is put: its statement or a quote, glossed, with its value's span if it is there."""

    text: str
    value: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class ClaimView:
    """All texts are glossed; forms come longest first.

    `changing` are the names of what changed, where the claim says by how much (人口, of 人口增减).
    """

    claim: Claim
    subject: str
    subject_kind: str | None
    subject_forms: tuple[str, ...]
    attribute: str
    attribute_forms: tuple[str, ...]
    attribute_names: tuple[str, ...]
    basis_forms: tuple[str, ...]
    value: Value | None
    value_forms: tuple[tuple[str, ...], ...]
    open_list: bool
    role: str
    period: Period | None
    change: Change
    target: bool
    statement: str
    core: str
    wordings: tuple[Wording, ...]
    frame_values: tuple[Value, ...]
    explaining: str
    quotes: tuple[str, ...]
    changing: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """What it is about: claims of one key can contradict each other."""
        return self.subject, self.attribute


def view_claim(claim: Claim, lexicon: Lexicon) -> ClaimView:
    """Reads a claim once; costs a fraction of a millisecond."""
    subject_forms = _glossed(lexicon.forms(claim.subject), lexicon)
    attributes = _glossed((*lexicon.forms(claim.attribute), *_compounds(claim.attribute, lexicon)), lexicon)
    names = tuple(v for v in claim.value if v != OPEN_LIST)
    change, value = _read(claim.value[0]) if len(claim.value) == 1 else (Change(), None)
    forms = tuple(_glossed(_name_forms(name, lexicon), lexicon) for name in names)
    statement = lexicon.gloss(years_in_digits(fold(claim.statement))).text
    basis_forms = _glossed(lexicon.forms(claim.basis), lexicon) if claim.basis else ()
    quotes = tuple(lexicon.gloss(years_in_digits(fold(e.quote))).text for e in claim.evidence)
    contexts = tuple(lexicon.gloss(fold(e.context)).text for e in claim.evidence if e.context)
    heads = tuple(dict.fromkeys(_head(form, subject_forms) for form in attributes))
    return ClaimView(
        claim,
        lexicon.canonical(claim.subject),
        lexicon.kind(claim.subject),
        subject_forms,
        lexicon.canonical(claim.attribute),
        heads,
        attributes,
        basis_forms,
        value,
        forms,
        OPEN_LIST in claim.value,
        _role((statement, *quotes), forms),
        read_period(claim.period) if claim.period else None,
        change if change.mode else _change(claim, statement, forms),
        claim.certainty == "target" or is_target(fold(claim.attribute)),
        statement,
        _core(statement, (*subject_forms, *_spoken(claim, lexicon)), basis_forms, forms),
        (
            *(_wording(text, forms) for text in dict.fromkeys((statement, *quotes))),
            *_plainly(attributes, forms),
        ),
        _frame_values(claim.statement, value),
        "|".join(
            (statement, *quotes, *contexts, *subject_forms, *attributes, *basis_forms, fold(claim.scope))
        ),
        tuple(years_in_digits(fold(e.quote)) for e in claim.evidence),
        _changing(claim, lexicon),
    )


def _compounds(attribute: str, lexicon: Lexicon) -> Iterator[str]:
    """An attribute made of another (地区生产总值|排名), with each of the other's names in its place."""
    folded = fold(attribute)
    for hit in lexicon.find(folded):
        if lexicon.kind(hit.entry) == "attribute" and (hit.start, hit.end) != (0, len(folded)):
            yield from (folded[: hit.start] + name + folded[hit.end :] for name in lexicon.forms(hit.entry))


def _glossed(words: tuple[str, ...], lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(sorted({lexicon.gloss(word).text for word in words}, key=len, reverse=True))


def _name_forms(name: str, lexicon: Lexicon) -> tuple[str, ...]:
    bare = fold(name).strip("《》“”\"'「」<> ")
    return tuple(dict.fromkeys((*lexicon.forms(name), bare)))


def _head(attribute: str, subject_forms: tuple[str, ...]) -> str:
    """What the attribute says beside its subject and its generic head."""
    for form in subject_forms:
        if attribute.startswith(form) and len(attribute) > len(form):
            attribute = attribute[len(form) :]
            break
    bare = without_head(attribute)
    return attribute if len(bare) < TELLING and attribute.endswith(CHANGE_HEADS) else bare


def _change(claim: Claim, statement: str, forms: tuple[tuple[str, ...], ...]) -> Change:
    """What the statement says right before its value; else what the attribute names."""
    named = names_growth(fold(claim.attribute))
    place = _find(statement, forms)
    stated = change_before(statement, place[0]) if place else Change()
    if named.mode:
        return named if not stated.direction or stated.mode == "to" else stated
    return stated


def _changing(claim: Claim, lexicon: Lexicon) -> tuple[str, ...]:
    changed = what_changes(fold(claim.attribute))
    return _glossed(lexicon.forms(changed), lexicon) if changed else ()


def _read(written: str) -> tuple[Change, Value | None]:
    """The value that a claim gives, with the change it may begin with (下降4.3%)."""
    value = read_value(written)
    if value is not None and value.unit == "%" and value.number is not None and value.number < 0:
        return Change("down", "by"), value.negated()
    if value is not None:
        return Change(), value
    change, length = written_change(fold(written))
    value = read_value(written[length:]) if length else None
    return (change, value) if value is not None else (Change(), None)


def _frame_values(statement: str, value: Value | None) -> tuple[Value, ...]:
    """What the statement says in figures beside its value: 按6毛度电计算, 60岁以上."""
    mentions = (m.value for m in read(Text(statement)))
    return tuple(v for v in mentions if v is not None and v.kind != "date" and not _same_number(v, value))


def _same_number(one: Value, other: Value | None) -> bool:
    return other is not None and one.dimension == other.dimension and one.number == other.number


def _role(texts: tuple[str, ...], forms: tuple[tuple[str, ...], ...]) -> str:
    """`from` where a wording gives the value as what something was before it changed."""
    places = ((text, _find(text, forms)) for text in texts)
    return next((role for text, at in places if at and (role := role_of(text, *at))), "")


def _find(text: str, forms: tuple[tuple[str, ...], ...]) -> tuple[int, int] | None:
    for form in forms[0] if forms else ():
        at = text.find(form)
        if form and at >= 0:
            return at, at + len(form)
    for form in forms[0] if forms else ():
        found = re.search("[省市县区]?".join(map(re.escape, form)), text) if len(form) >= LONG_PLACE else None
        if found:
            return found.span()
    return None


def _wording(text: str, forms: tuple[tuple[str, ...], ...]) -> Wording:
    return Wording(text, _find(text, forms))


def _plainly(attributes: tuple[str, ...], forms: tuple[tuple[str, ...], ...]) -> tuple[Wording, ...]:
    """How anyone may put it: 作者是许南亭, 总部在宁波."""
    value = forms[0][0] if forms and forms[0] else ""
    names = [name for name in attributes if len(name) > 1] if value else []
    return tuple(Wording(f"{name}是{value}", (len(name) + 1, len(name) + 1 + len(value))) for name in names)


def _spoken(claim: Claim, lexicon: Lexicon) -> tuple[str, ...]:
    """Who says it, with and without the verb: 陈章说 is not what is said."""
    names = [form for name in claim.speaker for form in _glossed(lexicon.forms(name), lexicon)]
    return tuple(sorted((name + verb for name in names for verb in ("", *SPEECH)), key=len, reverse=True))


def _core(statement: str, *parts: tuple[str, ...] | tuple[tuple[str, ...], ...]) -> str:
    """The statement without its subject, basis and value: what is said of the subject."""
    rest = statement
    subject_forms, basis_forms, value_forms = parts
    for form in (*subject_forms, *basis_forms, *(form for entry in value_forms for form in entry)):
        if isinstance(form, str) and form:
            rest = rest.replace(form, "|")
    return without_negators(rest)
