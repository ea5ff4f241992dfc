"""What the sentences of a draft hand on to each other: the subject spoken of, the period named."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.judging.drafts.anaphora import FAR, resolve
from factcheck.judging.drafts.antecedents import Told
from factcheck.judging.drafts.backward import carries_on, turns_aside
from factcheck.judging.drafts.baselines import held_against
from factcheck.judging.drafts.corrected import without_corrected
from factcheck.judging.drafts.draftview import Carried, SentenceView
from factcheck.judging.drafts.lives import with_lives
from factcheck.judging.drafts.pairing import end_to_end, pair
from factcheck.judging.drafts.quoted import with_speakers
from factcheck.judging.drafts.viewing import view_sentence
from factcheck.judging.wording.digits import years_in_digits
from factcheck.judging.wording.lexicon import SUBJECT_KINDS
from factcheck.judging.wording.tables.anaphors import LEADING
from factcheck.reading.stance import is_future, is_target
from factcheck.text.finder import Hit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.reading.mention import Mention
    from factcheck.reading.period import Period
    from factcheck.text.draft import Draft
    from factcheck.text.sentences import Sentence

STRANGERS = (None, "organization", "place")
_MARKS = " ,、:\"'《("
REMEMBERED = 3  # subjects handed on


def sentence_views(draft: Draft, mentions: Sequence[Mention], lexicon: Lexicon) -> list[SentenceView]:
    """The sentences of a draft, each with what those before it and its heading hand on."""
    views: list[SentenceView] = []
    by_start: dict[int, SentenceView] = {}
    at = 0
    carried, place = Carried(), (-1, -1)
    for sentence in draft.sentences:
        while at < len(mentions) and mentions[at].start < sentence.start:
            at += 1
        first = at
        while at < len(mentions) and mentions[at].end <= sentence.end:
            at += 1
        if (here := _place(sentence)) != place:
            heading = _handed_down(sentence, by_start)
            trail = carried.trail if here[0] == place[0] and not sentence.level else heading.trail
            trail = (
                tuple(replace(told, hands_on=False) for told in trail)
                if trail is not heading.trail
                else trail
            )
            carried, place = replace(heading, era=carried.era, trail=trail), here
        folded = years_in_digits(draft.prose.folded[sentence.start : sentence.end])
        figures = ((m.start - sentence.start, m.end - sentence.start) for m in mentions[first:at])
        folded = without_corrected(folded, figures, lexicon)
        view = _view(folded, sentence.start, tuple(mentions[first:at]), lexicon, carried)
        views.append(view)
        by_start[sentence.start] = view
        carried = _after(view, carried, lexicon)
    return with_speakers(views)


def _view(
    folded: str, start: int, mentions: tuple[Mention, ...], lexicon: Lexicon, carried: Carried
) -> SentenceView:
    """A sentence with what its anaphors stand for; where that is several, one reading for each."""
    dates = [(m.start - start, m.end - start) for m in mentions if m.kind == "date"]
    hits = tuple(lexicon.find(folded))
    resolved = resolve(folded, hits, dates, carried.trail, lexicon)
    doubtful = {name: start + at for name, at in resolved.doubtful}
    unknown = None if resolved.unknown is None else start + resolved.unknown
    views = []
    for found in (resolved.hits, *resolved.each):
        names = tuple(sorted((*hits, *found)))
        view = view_sentence(folded, start, mentions, lexicon, carried, names)
        strange = _strange(Told(folded, hits, lexicon), dates)
        view = with_lives(replace(view, doubtful=doubtful, unknown=unknown, strange=strange))
        pair(view, lexicon)
        end_to_end(view)
        views.append(view)
    return replace(views[0], readings=tuple(views[1:]))


def _strange(told: Told, dates: Sequence[tuple[int, int]]) -> tuple[str | None, ...]:
    """The kind of whom a sentence begins with, where no list knows that; None fits any kind."""
    about = told.subject
    if about is None or about.entry or about.kind not in STRANGERS:
        return ()
    before = told.folded[: about.start]
    for start, end in reversed(dates):
        before = before[:start] + before[end:]
    return (about.kind,) if before.strip(_MARKS) in ("", *LEADING) else ()


def _place(sentence: Sentence) -> tuple[int, int]:
    return (sentence.heading.start if sentence.heading else -1), sentence.paragraph


def _handed_down(sentence: Sentence, by_start: dict[int, SentenceView]) -> Carried:
    """A paragraph begins with what its heading speaks of."""
    heading = by_start.get(sentence.heading.start) if sentence.heading else None
    return _after(heading, Carried(), heading.lexicon) if heading else Carried()


def _looks_ahead(folded: str, period: Period, before: Period | None) -> bool:
    """Whether a sentence tells what is planned for a later time than its draft has spoken of."""
    later = before is None or before.last < period.first
    return is_future(folded) or (later and is_target(folded))


def _after(view: SentenceView, before: Carried, lexicon: Lexicon) -> Carried:
    """The subject of a sentence, its first name, comes last: it is the nearest."""
    hits = [h for h in view.names if lexicon.kind(h.entry) in SUBJECT_KINDS]
    heads = [h for h in hits if view.slice(h.end, h.end + 1) != "的" or h is hits[-1]]
    named = [h.entry for h in heads]
    subjects = [lexicon.canonical(name) for name in reversed(named)]
    if not subjects or carries_on(view.folded):
        subjects = [*subjects, *before.subjects[-1:]] if subjects else list(before.subjects)
    names = tuple(Hit(h.start - view.start, h.end - view.start, h.entry) for h in view.names)
    told = Told(view.folded, names, lexicon)
    about = told.subject
    lost = before.lost if about is None else () if about.entry else (about.kind,)
    if (view.unknown is not None and not subjects) or (turns_aside(view.folded) and not named):
        lost = (None,)
    own = [view.narrowed(dated, p) for dated, p in view.periods if not held_against(view, dated)]
    if own and _looks_ahead(view.folded, own[-1], before.period):
        own = []
    period = own[-1] if own else before.period
    words = view.masked(view.start, view.end)
    return Carried(
        tuple(subjects[-REMEMBERED:]),
        period,
        words,
        view.known_places,
        period or before.era,
        (*before.trail[1 - FAR :], told),
        lost,
    )
