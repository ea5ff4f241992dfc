"""A claim made ready to be held against a draft: folded, glossed, its value and period read."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.judging.claims.figured import frame_values, is_size, written
from factcheck.judging.claims.placing import find_value
from factcheck.judging.claims.stated import in_its_year, value_of_claim
from factcheck.judging.wording.digits import dates_apart, years_in_digits
from factcheck.judging.wording.joined import joined, turned
from factcheck.judging.wording.lexicon import SUBJECT_KINDS
from factcheck.judging.wording.tables.attributes import JOINING_TWO, OF_A_PERIOD, OF_A_TARGET
from factcheck.judging.wording.tables.synonyms import SAID_FOR
from factcheck.judging.wording.wording import content, without_head
from factcheck.reading.period import Period, is_yearless, read_period
from factcheck.reading.read import read
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
from factcheck.reading.tables.stance import SPEECH
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern
from factcheck.text.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.base.claim import Claim
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.reading.value import Value

TELLING = 3  # characters that tell what grows: 经济 alone stands in too many sentences for 经济增长
CHANGE_HEADS = ("增长", "下降")
OPEN_LIST = "等"
OF_WHICH = "其中"  # whose characters name nothing: 其中医院 has no 中医
_BRACKETED = lazy_pattern(r"[(（][^()（）]*[)）]")  # 采购经理指数(PMI) goes by its name alone too
_YEAR_OF = lazy_pattern(r"\d{4}年[末底]?的?$")  # 减少到2016年的18万户 fell to it


@dataclass(frozen=True, slots=True)
class Wording:
    """One way a claim is put: its statement or a quote, glossed, with its value's span if it is there."""

    text: str
    value: tuple[int, int] | None


class ClaimView:
    """A claim in the one wording that drafts are held against; each part is made when it is first asked for.

    A sentence has many candidates, of which most are ruled out by their value alone. All texts are glossed;
    forms come longest first.
    """

    def __init__(self, claim: Claim, lexicon: Lexicon) -> None:
        self.claim = claim
        self._lexicon = lexicon
        self.subject = lexicon.canonical(claim.subject)
        self.attribute = lexicon.canonical(claim.attribute)
        self.open_list = OPEN_LIST in claim.value
        self.across: Value | None = None  # of another year, at the other end of a change that it tells

    @property
    def key(self) -> tuple[str, str]:
        """What it is about: claims of one key can contradict each other."""
        return self.subject, self.attribute

    @cached_property
    def subject_kind(self) -> str | None:
        """The kind of the thing that it is about."""
        return self._lexicon.kind(self.claim.subject)

    @cached_property
    def subject_forms(self) -> tuple[str, ...]:
        """What its subject is called."""
        return self._lexicon.names_of(self.claim.subject)

    @cached_property
    def parts(self) -> frozenset[str]:
        """The things that its attribute names: 伺服电机, of 伺服电机收入."""
        hits = self._lexicon.find(fold(self.claim.attribute))
        return frozenset(hit.entry for hit in hits if self._lexicon.kind(hit.entry) in SUBJECT_KINDS)

    @cached_property
    def attribute_names(self) -> tuple[str, ...]:
        """What its attribute is called."""
        return self._lexicon.attribute_names(self.claim.attribute)

    @cached_property
    def attribute_forms(self) -> tuple[str, ...]:
        """The attribute's names without what a sentence need not repeat: subject, head, certainty, grain."""
        heads = dict.fromkeys(_head(form, self.subject_forms) for form in self.attribute_names)
        tails = OF_A_TARGET if self.target else ()
        words = OF_A_PERIOD.get(self.period.grain, ()) if self.period else ()
        bare = [_without_one(form, tails, words) for form in heads]
        bare += [_BRACKETED.sub("", form) for form in heads]
        bare += [_head(form, self.subject_forms) for form in bare if form not in heads]
        return tuple(dict.fromkeys((*heads, *(form for form in bare if len(form) > 1))))

    @cached_property
    def basis_forms(self) -> tuple[str, ...]:
        """What its basis is called."""
        return self._lexicon.names_of(self.claim.basis) if self.claim.basis else ()

    @cached_property
    def called(self) -> str:
        """All that its attribute, subject and basis are called."""
        return "|".join((*self.attribute_names, *self.subject_forms, *self.basis_forms))

    @cached_property
    def recurs(self) -> bool:
        """Whether it gives a day of its year, as another year may have another: 最高负荷出现在8月6日."""
        yearly = self.period is not None and self.period.grain == "year"
        return yearly and is_yearless(fold(self.claim.value[0]))

    @cached_property
    def _reading(self) -> tuple[Change, Value | None]:
        claim = self.claim
        if len(claim.value) != 1:
            return Change(), None
        change, value = value_of_claim(claim.attribute, claim.value[0])
        return change, in_its_year(value, claim.value[0], self.period)

    @property
    def value(self) -> Value | None:
        """Its quantity, rank or date; None when it is named."""
        return self._reading[1]

    @cached_property
    def value_forms(self) -> tuple[tuple[str, ...], ...]:
        """For each name of its value, what that is called."""
        names = (v for v in self.claim.value if v != OPEN_LIST)
        ends = fold(self.claim.attribute).startswith(JOINING_TWO)
        return tuple(self._glossed(_name_forms(name, self._lexicon, ends=ends)) for name in names)

    @cached_property
    def role(self) -> str:
        """`from` where it tells what something was before it changed."""
        return _role((self.statement, *self._quoted), self.value_forms)

    @cached_property
    def period(self) -> Period | None:
        """When it holds."""
        return read_period(self.claim.period) if self.claim.period else None

    @cached_property
    def change(self) -> Change:
        """Its direction, and whether by or to its value."""
        change, _ = self._reading
        return change if change.mode else _change(self.claim, self.statement, self.value_forms)

    @cached_property
    def trend(self) -> str:
        """Whether it rose or fell to its value, as that, the statement or a quote says; else ""."""
        written, _ = written_change(fold(self.claim.value[0]))
        if written.mode == "to":
            return written.direction
        texts = (self.statement, *self.quotes)
        places = ((text, find_value(text, self.value_forms)) for text in texts)
        befores = (_YEAR_OF.sub("", text[: at[0]]) for text, at in places if at)
        changes = (change_before(before, len(before)) for before in befores)
        return next((change.direction for change in changes if change.mode == "to"), "")

    @cached_property
    def target(self) -> bool:
        """Whether it states a target."""
        return self.claim.certainty == "target" or is_target(fold(self.claim.attribute))

    @cached_property
    def statement(self) -> str:
        """Its statement."""
        return self._lexicon.gloss(years_in_digits(fold(self.claim.statement))).text

    @cached_property
    def core(self) -> str:
        """The statement without its subject, basis and value: what is said of the subject."""
        spoken = _spoken(self.claim, self._lexicon)
        own = () if find_value(self.statement, self.value_forms) else written(self.statement, self.value)
        values = (form for entry in (own, *self.value_forms) for form in entry)
        return _core(self.statement, (*self.subject_forms, *spoken, *self.basis_forms, *values))

    @cached_property
    def pieces(self) -> tuple[str, ...]:
        """The words with which it says what it says of its subject."""
        return tuple(self.core[start:end] for start, end in content(self.core))

    @cached_property
    def _quoted(self) -> tuple[str, ...]:
        return tuple(self._lexicon.gloss(quote).text for quote in self.quotes)

    @cached_property
    def wordings(self) -> tuple[Wording, ...]:
        """The ways it is put."""
        texts = dict.fromkeys((self.statement, *self._quoted))
        return (
            *(_wording(text, self.value_forms, self.subject_forms) for text in texts),
            *_plainly(self._lexicon.attribute_names(self.claim.attribute), self.value_forms),
        )

    @cached_property
    def frame_values(self) -> tuple[Value, ...]:
        """What its statement says in figures beside its value."""
        return frame_values(self.claim.statement, self.value)

    @cached_property
    def sizes(self) -> tuple[Value, ...]:
        """The figures in its attribute: 110千伏, of 110千伏以上线路长度."""
        found = (m.value for m in read(Text(self.claim.attribute)))
        return tuple(v for v in found if v is not None and is_size(v))

    @cached_property
    def explaining(self) -> str:
        """All that is said in it: what a draft says beyond this, it adds."""
        contexts = (self._lexicon.gloss(fold(e.context)).text for e in self.claim.evidence if e.context)
        attribute = self._lexicon.attribute_names(self.claim.attribute)
        forms = (*self.subject_forms, *attribute, *self.basis_forms)
        said = map(dates_apart, (self.statement, *self._quoted, *contexts))
        whole = "|".join((*said, *forms, fold(self.claim.scope))).replace(OF_WHICH, "|")
        meant = (word for word, others in SAID_FOR.items() if any(other in whole for other in others))
        return "|".join((whole, *meant))

    @cached_property
    def quotes(self) -> tuple[str, ...]:
        """Its quotes, folded and not glossed."""
        return tuple(years_in_digits(fold(e.quote)) for e in self.claim.evidence)

    @cached_property
    def changing(self) -> tuple[str, ...]:
        """The names of what changed, where it says by how much (人口, of 人口增减)."""
        changed = what_changes(fold(self.claim.attribute))
        return self._glossed(self._lexicon.forms(changed)) if changed else ()

    @cached_property
    def as_change(self) -> ClaimView:
        """A claim on a change, which goes by the name of what changed too: 人口减少 for 人口增减."""
        if not self.changing:
            return self
        other = copy(self)
        vars(other).pop("called", None)  # the one part that is made of these names, if it was made already
        other.attribute_forms = (*self.attribute_forms, *self.changing)
        other.attribute_names = (*self.attribute_names, *self.changing)
        return other

    def _glossed(self, words: Sequence[str]) -> tuple[str, ...]:
        return self._lexicon.worded(words)


def _name_forms(name: str, lexicon: Lexicon, *, ends: bool) -> tuple[str, ...]:
    """What a name is called; of two between which something runs the order tells nothing."""
    bare = fold(name).strip("《》“”\"'「」<> ")
    return tuple(dict.fromkeys((*lexicon.forms(name), bare, *joined(bare), *(turned(bare) if ends else ()))))


def _head(attribute: str, subject_forms: tuple[str, ...]) -> str:
    """What the attribute says beside its subject and its generic head."""
    for form in subject_forms:
        if attribute.startswith(form) and len(attribute) > len(form):
            attribute = attribute[len(form) :]
            break
    bare = without_head(attribute)
    return attribute if len(bare) < TELLING and attribute.endswith(CHANGE_HEADS) else bare


def _without_one(form: str, heads: tuple[str, ...], words: tuple[str, ...]) -> str:
    """A name without the first of some heads that it ends with, and without the first of some words in it."""
    head = next((head for head in heads if form.endswith(head)), "")
    word = next((word for word in words if word in form), "")
    return form.removesuffix(head).replace(word, "", 1)


def _change(claim: Claim, statement: str, forms: tuple[tuple[str, ...], ...]) -> Change:
    """What the statement says right before its value; else what the attribute names."""
    named = names_growth(fold(claim.attribute))
    place = find_value(statement, forms)
    stated = change_before(statement, place[0]) if place else Change()
    if named.mode:
        return named if not stated.direction or stated.mode == "to" else stated
    aimed = _without_one(fold(claim.attribute), OF_A_TARGET, ())  # 出口增长, of 出口增长预期目标
    return stated if stated.mode or aimed == fold(claim.attribute) else change_before(aimed, len(aimed))


def _role(texts: tuple[str, ...], forms: tuple[tuple[str, ...], ...]) -> str:
    """`from` where a wording gives the value as what something was before it changed."""
    places = ((text, find_value(text, forms)) for text in texts)
    return next((role for text, at in places if at and (role := role_of(text, *at))), "")


def _wording(text: str, forms: tuple[tuple[str, ...], ...], subject_forms: tuple[str, ...]) -> Wording:
    return Wording(text, find_value(barred(text, subject_forms, forms), forms))


def barred(text: str, subject_forms: tuple[str, ...], forms: tuple[tuple[str, ...], ...]) -> str:
    """The text without its subject's name, length kept, where a value stands in that: 台湾 in 台湾蓝鹊."""
    for name in subject_forms:
        if any(form in name and form != name for entry in forms for form in entry):
            text = text.replace(name, "|" * len(name))
    return text


def _plainly(attributes: tuple[str, ...], forms: tuple[tuple[str, ...], ...]) -> tuple[Wording, ...]:
    """How anyone may put it: 作者是许南亭, 总部在宁波."""
    value = forms[0][0] if forms and forms[0] else ""
    names = [name for name in attributes if len(name) > 1] if value else []
    return tuple(Wording(f"{name}是{value}", (len(name) + 1, len(name) + 1 + len(value))) for name in names)


def _spoken(claim: Claim, lexicon: Lexicon) -> tuple[str, ...]:
    """Who says it, with and without the verb: 陈章说 is not what is said."""
    names = [form for name in claim.speaker for form in lexicon.worded(lexicon.forms(name))]
    return tuple(sorted((name + verb for name in names for verb in ("", *SPEECH)), key=len, reverse=True))


def _core(statement: str, parts: Sequence[str]) -> str:
    """The statement without its subject, basis and value: what is said of the subject."""
    rest = statement
    for form in filter(None, parts):
        rest = rest.replace(form, "|")
    return without_negators(rest)
