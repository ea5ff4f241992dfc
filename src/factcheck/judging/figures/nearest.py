"""Of claims that fit alike, those whose attribute a sentence names most closely."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import SHARES, agrees
from factcheck.judging.comparing.elsewhere import told_before
from factcheck.judging.drafts.summed import is_summed, sum_begins
from factcheck.judging.figures.admitted import allows_period
from factcheck.judging.wording.tables.contraries import BALANCES
from factcheck.judging.wording.tables.shares import OVER_YEARS
from factcheck.judging.wording.wording import coverage
from factcheck.reading.stance import what_changes
from factcheck.reading.words import alternatives
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.comparing.comparable import Fitted
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention

_AVERAGED = lazy_pattern(f"(?:{alternatives(OVER_YEARS)})$")
ENOUGH = 0.5  # of wording: a claim is about this
MOSTLY = 0.7  # of a word's characters
INDEX = 4  # characters of what something is ranked by


def most_closely_named(about: list[Fitted], said: str) -> list[Fitted]:
    """Those whose attribute is not part of a longer one that is said: 中央财政赤字 is not 财政赤字.

    What only adds how it changed (资产负债率下降) is no longer one.
    """
    named = {v.key: _said(v.attribute_names, said) or _said(v.attribute_forms, said) for v, _, _ in about}
    names = set(named.values())
    about = [one for one in about if not any(_is_part_of_name(named[one.view.key], name) for name in names)]
    grown = {name for v, _, _ in about for name in _grown(v) if name in said}
    return [one for one in about if not _is_tail_only(_grown(one.view), grown, said)]


def _said(names: tuple[str, ...], said: str) -> str:
    """The longest of some names that is said: of 产业增加值 without its head 产业, in 产业总规模."""
    return max((name for name in names if name in said), key=len, default="")


def _grown(view: ClaimView) -> tuple[str, ...]:
    """What a claim's attribute names the growth of: 总产值, of 总产值年均增速."""
    return tuple(_AVERAGED.sub("", name) for name in view.changing)


def _is_tail_only(forms: tuple[str, ...], names: set[str], said: str) -> bool:
    """Whether what grows by a claim stands only as the end of what grows by another: 工|农业总产值."""
    others = names - {*forms}  # 生产总值 and 地区生产总值 may be two names of one thing
    ends = [(form, name) for form in forms for name in others if name.endswith(form)]
    return any(form not in said.replace(name, "|") for form, name in ends)


def of_the_named_index(about: list[Fitted], mention: Mention, sentence: SentenceView) -> list[Fitted]:
    """Ranks by an index: those of the one that the mention's clause names, or the clause before, if any."""
    if mention.kind != "rank":
        return about
    text = sentence.own_words(mention)
    clause = sentence.clause_of(mention.start)
    before = [c for c in sentence.clauses if c.end <= clause.start]
    theme = before[-1] if before else clause
    if not any(theme.start <= m.start < theme.end and m.kind != "date" for m in sentence.mentions):
        text = f"{text}|{sentence.masked(theme.start, theme.end)}"
    named = [v.key for v, _, _ in about if any(len(f) >= INDEX and f in text for f in v.attribute_forms)]
    return [one for one in about if one.view.key in named] or about


def of_the_named_scope(about: list[Fitted], mention: Mention, sentence: SentenceView) -> list[Fitted]:
    """Of ranks within several scopes, those of the one named last before it: 全国第五、全省第二."""
    if mention.kind not in ("rank", "superlative"):
        return about
    low = sentence.clause_of(mention.start).start
    before = [m.end for m in sentence.mentions if low < m.end <= mention.start and m.kind == mention.kind]
    said = sentence.slice(max(before, default=low), mention.start)
    scopes = {scope for view, _, _ in about if (scope := fold(view.claim.scope)) and scope in said}
    named = max(scopes, key=lambda scope: (said.rfind(scope), len(scope)), default="")
    return [one for one in about if not named or fold(one.view.claim.scope) in ("", named)]


def _is_part_of_name(short: str, name: str) -> bool:
    return bool(short) and short != name and short in name and what_changes(name) != short


WHOLE_NAME = 4  # characters of an attribute that says by itself what is meant


def by_its_own_name(about: list[Fitted], mention: Mention, sentence: SentenceView) -> list[Fitted]:
    """Of claims on one subject, those whose attribute is said whole (营业收入下降), where any is."""
    said = sentence.own_words(mention)
    if "占" in said:
        return about  # 占营业收入的8% is no 营业收入
    whole = [one for one in about if any(len(n) >= WHOLE_NAME and n in said for n in _bare_names(one.view))]
    subjects = {view.subject for view, _, _ in whole}
    return [one for one in about if one in whole or one.view.subject not in subjects]


def _bare_names(view: ClaimView) -> tuple[str, ...]:
    return (*view.attribute_names, *view.attribute_forms, *view.changing, *_grown(view))


def most_fully_said(about: list[Fitted]) -> list[Fitted]:
    """Without those that leave words of the sentence over which another claim on the subject speaks of.

    46架飞机尚未交付 is the claim on what is ordered and not delivered, and not that on all 飞机.
    """
    whole = [view for view, fit, score in about if not fit.added and score >= ENOUGH]
    return [
        one
        for one in about
        if not one.fit.added or not any(_speaks_of(other, one.view, one.fit.added) for other in whole)
    ]


def _speaks_of(one: ClaimView, view: ClaimView, added: tuple[str, ...]) -> bool:
    if one.subject != view.subject or one.key == view.key:
        return False
    return all(coverage(word, one.explaining) >= MOSTLY for word in added)


def of_its_own_unit(about: list[Fitted], mention: Mention) -> list[Fitted]:
    """Of percentages and percentage points those in the unit of a figure, where any fits."""
    if mention.value is None or mention.value.unit not in SHARES:
        return about
    alike = [one for one in about if one.view.value is not None and one.view.value.unit == mention.value.unit]
    others = [one for one in about if one not in alike]
    likely = any(score >= ENOUGH and not fit.bare for _, fit, score in alike)
    same = [one for one in others if one.view.value and one.view.value.number == mention.value.number]
    return [*alike, *same] if likely else about


def of_a_turned_balance(fits: list[Fitted], mention: Mention, sentence: SentenceView) -> list[Fitted]:
    """Of claims on a balance the one of the figure's period that has it turned round, where no other is so.

    2023年净亏损1.1亿元 is held against the 净利润 of 2023, not against the 净亏损 of 2022.
    """
    of_then = [one for one in fits if allows_period(one.view, mention, sentence)]
    turned = [one for one in of_then if {*one.fit.contraries, *one.fit.added} & {*BALANCES}]
    value = mention.value
    same = [v for v, f, _ in turned if f.contraries and v.value and value and agrees(v.value, value)]
    return [one for one in turned if one.view in same] if same and len(turned) == len(of_then) else fits


def unless_added_up(fits: list[Fitted], mention: Mention, sentence: SentenceView) -> list[Fitted]:
    """Without the claim whose figure stands before, where a sum is told: 新增31家,累计204家."""
    if sum_begins(sentence, mention.start) < 0:
        return fits
    clause = sentence.clause_of(mention.start)
    return [
        one for one in fits if is_summed(one.view.explaining) or not told_before(one.view, sentence, clause)
    ]
