"""Whether what stands before an attribute makes it another's, or another: 经调整|净利润, 某某|净利润."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.comparing.agrees import agrees
from factcheck.judging.wording.lexicon import gloss
from factcheck.judging.wording.tables.apart import EVERYBODY, KEPT_IN, NARROWING
from factcheck.judging.wording.tables.leads import FROM_THERE, LEADS, OF_OTHERS, OF_PARTS
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention

OF_AGE = "岁"
_AMONG = lazy_pattern(r"[而但]?(?:在|对于?|就)[^,;:。]{2,24}(?:中|里|当中|之中|内|来说|而言)$")
_RUN = lazy_pattern(r"[^\W\d_]+")
_ITEM = lazy_pattern(r"[、(]")
_QUOTES = lazy_pattern(r"[《》\"'“”「」]")
_IS = lazy_pattern(r"[曾已也还便就]{0,2}(?:是|成为|为)")
_ORDERS = ("rank", "ordinal", "superlative")
LONGEST_PIECE = 12  # characters of a claim's wording that are looked for at once
SHORT = 3  # characters of a word that a claim may have in other words
LEAST_END = 2  # characters that an attribute's name, parted in two, has on either side
LONGEST_GAP = 4  # characters between the two


class _Named(NamedTuple):
    """Where a text names an attribute; `between` stands within its name, or `instead` of some of it."""

    start: int
    end: int
    between: str = ""
    instead: bool = False


def led_by(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The words around the attribute of a figure at `at` that are not the claim's and say something; or "".

    Where the figure's own clause does not name the attribute whole, nothing is said of what leads to it.
    """
    start = sentence.clause_of(at).start
    said = _QUOTES.sub("", sentence.masked(start, at))
    named = _named_in(view.attribute_names, said)
    if named is None:
        return ""
    before = _ITEM.split(said[: named.start])[-1]
    forms = [_QUOTES.sub("", form) for form in view.subject_forms]  # 《某某》 is a name with its marks
    behind = max((before.rfind(form) + len(form) for form in forms if form in before), default=0)
    ranked = _behind_its_rank(sentence, start, at) if behind and _IS.match(before, behind) else 0
    lead = before[max(behind, ranked - (named.start - len(before))) :]
    known = "|".join((view.explaining, *sentence.named, *_kept(view)))
    part = next((run for run in _runs(said[named.end :]) if run.endswith(OF_PARTS) and run not in known), "")
    inside = said[named.start : named.end] if named.between and not named.instead else ""
    return (
        (_glued_to_it(view, sentence, lead) if behind else "")
        or next((run for run in (*_runs(lead), *_runs(inside)) if not _leads_up(run, known)), "")
        or _instead(view, named)
        or _from_there(view, sentence, start, named.start)
        or part
    )


def among_others(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The age or size of those whom the clause before a figure names, the claim being of others; or "".

    在75岁及以上人群中,保护率为61.3%: it is not the rate of all.
    """
    own = sentence.clause_of(at)
    before = next((clause for clause in sentence.clauses if clause.end == own.start - 1), own)
    if before is own or not _AMONG.match(sentence.slice(before.start, before.end)):
        return ""
    figures = (m for m in sentence.mentions if before.start <= m.start < before.end and m.value)
    return next((said for mention in figures if (said := _of_others(view, sentence, mention))), "")


def _of_others(view: ClaimView, sentence: SentenceView, mention: Mention) -> str:
    """The age or the bound of some of all, where a claim tells of none such; or ""."""
    text = sentence.slice(mention.start, mention.end)
    some = text.endswith(FROM_THERE) or (mention.value and mention.value.unit == OF_AGE)
    held = (*view.sizes, *view.frame_values)
    known = mention.value and any(agrees(one, mention.value) for one in held)
    return "" if not some or known or text in view.explaining else text


def begins_with_a_stranger(view: ClaimView, sentence: SentenceView) -> bool:
    """Whether right before its first date a sentence has what is no claim's word and no lead: 某某2023年…."""
    first = next((mention for mention, _ in sentence.periods), None)
    lead = _QUOTES.sub("", sentence.masked(sentence.start, first.start)) if first is not None else ""
    runs = [*_runs(lead)]
    known = "|".join((view.explaining, *sentence.named))
    return bool(runs) and lead.endswith(runs[-1]) and len(runs[-1]) > 1 and not _leads_up(runs[-1], known)


def _named_in(names: tuple[str, ...], said: str) -> _Named | None:
    """The last place where a text has one of some names, the longest; else one that is parted."""
    whole = [(said.rfind(name) + len(name), len(name)) for name in names if len(name) > 1 and name in said]
    if whole:
        end, size = max(whole)
        return _Named(end - size, end)
    return next((found for name in names if (found := _parted(name, said))), None)


def _parted(name: str, said: str) -> _Named | None:
    """Where a text has a name with something within it, or in place of what is within: 芯片|月|出货量."""
    for size in range(len(name) - LEAST_END, LEAST_END - 1, -1):
        start = said.rfind(name[:size])
        gap = start + size
        for rest in range(size, min(size + LONGEST_GAP, len(name) - LEAST_END) + 1) if start >= 0 else ():
            end = said.find(name[rest:], gap, gap + LONGEST_GAP + len(name) - rest)
            if end > gap and said[gap:end].isalpha() and not {*said[gap:end]} & {*name}:
                return _Named(start, end + len(name) - rest, said[gap:end], rest > size)
    return None


def _instead(view: ClaimView, named: _Named) -> str:
    """The word that narrows in place of one of the attribute's name: 国内市占率 for 全球市占率; or ""."""
    word = named.between.strip("的")
    return word if named.instead and word in NARROWING and word not in view.explaining else ""


def _behind_its_rank(sentence: SentenceView, start: int, at: int) -> int:
    """Where what the subject is said to be the first of ends: 是某市影史上第三部|票房突破一亿元的电影."""
    ends = (m.end for m in sentence.mentions if m.kind in _ORDERS and start <= m.start and m.end <= at)
    return max((len(_QUOTES.sub("", sentence.masked(start, end))) for end in ends), default=0)


def _glued_to_it(view: ClaimView, sentence: SentenceView, lead: str) -> str:
    """Another name right behind the subject's, of which the claim tells nothing: 某市|某新区; or ""."""
    alike = (h for h in sentence.names if sentence.lexicon.kind(h.entry) == view.subject_kind)
    names = (sentence.lexicon.gloss(sentence.slice(h.start, h.end)).text for h in alike)
    return next((name for name in names if lead.startswith(name) and name not in view.explaining), "")


def _from_there(view: ClaimView, sentence: SentenceView, start: int, place: int) -> str:
    """The figure right before the attribute that tells of whom it is (60岁以上), where the claim has none."""
    for mention in sentence.mentions:
        if mention.kind == "date" or mention.start < start:
            continue
        if len(sentence.masked(start, mention.end)) == place:
            text = sentence.slice(mention.start, mention.end)
            return _of_others(view, sentence, mention) if text.endswith(FROM_THERE) else ""
    return ""


def _kept(view: ClaimView) -> Iterator[str]:
    """What may stand before an attribute as if it belonged to its name: 图书馆|藏书, 居民|人均收入."""
    rows = (KEPT_IN | EVERYBODY).items()
    return (word for word, kept in rows if any(one in view.attribute for one in kept))


def _runs(lead: str) -> Iterator[str]:
    return (found[0] for found in _RUN.finditer(lead))


@cache
def _words() -> frozenset[str]:
    return frozenset((*LEADS, *(gloss(word).text for word in LEADS)))


def _leads_up(run: str, known: str) -> bool:
    """Whether a run of characters is nothing but a claim's words, and words that lead up to what is told."""
    if run.endswith("了"):
        return True  # 交出了
    reached = {0}
    for end in range(1, len(run) + 1):
        for start in range(max(0, end - LONGEST_PIECE), end):
            piece = run[start:end]
            if start in reached and (piece in _words() or _is_known(piece, known)):
                reached.add(end)
                break
    return len(run) in reached and (run in known or not run.endswith(OF_OTHERS))


def _is_known(piece: str, known: str) -> bool:
    """Whether a claim says a piece, or, of a short one, each of its characters: 算力, of 智能计算能力."""
    if len(piece) <= SHORT:
        return len(piece) > 1 and {*piece} <= {*known}
    return piece in known
