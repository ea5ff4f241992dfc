"""What a sentence says of another than a claim's subject, or of another in the place of its value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.comparing.heldname import NamedHeld, Outcome
from factcheck.judging.names.affirmation import unless_denied
from factcheck.judging.names.frames import frame_slots
from factcheck.judging.names.replaced import of_a_part, replaced
from factcheck.judging.relations.roles import unranked
from factcheck.judging.wording.wording import holds
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.wording.lexicon import Lexicon

CLAUSES = ",;:。!?"
_OF_WHEN = lazy_pattern(r"[\W\d_年月日]*的$")  # behind a name: 2023年的


def strangers_to(view: ClaimView, sentence: SentenceView) -> tuple[str, ...]:
    """The other subjects that a sentence names."""
    return tuple(n for n in sentence.named if n not in view.subject_forms and n not in view.explaining)


def of_a_rival(view: ClaimView, sentence: SentenceView, start: int) -> bool:
    """Whether what stands around `start` of the gloss begins or ends with another of the subject's sort.

    甲由乙建成，丙由丁建成 says nothing of 甲 and 丁, nor does 乙承建了甲，丁承建了丙.
    """
    text, kind = sentence.glossed.text, view.subject_kind
    low = max((text.rfind(mark, 0, start) for mark in CLAUSES), default=-1) + 1
    high = min((at for mark in CLAUSES if (at := text.find(mark, start)) >= 0), default=len(text))
    part = text[low:high]
    if kind is None or holds(part, view.subject_forms):
        return False
    own = {*view.subject_forms, *(form for forms in view.value_forms for form in forms)}
    others = (name for name in sentence.named if name not in own)
    rivals = tuple(name for name in others if sentence.lexicon.kind(name) == kind)
    return part.startswith(rivals) or part.endswith(rivals)


def by_its_frame(view: ClaimView, sentence: SentenceView, lexicon: Lexicon) -> NamedHeld | None:
    """Another known name where the claim's relation has its value, its own name standing elsewhere.

    由甲承建,乙设计, where 乙 has built it and 甲 designed it.
    """
    slots = frame_slots(view, sentence.glossed.text, strangers_to(view, sentence))
    found = [
        replaced(view, sentence, lexicon, s)
        for s in slots
        if s.firm >= 1 and not of_a_rival(view, sentence, s.start)
    ]
    known = [one for one in found if lexicon.kind(one.text) is not None]
    if not known or any(one.outcome is not Outcome.OTHER for one in found):
        return None
    return unless_denied(view, sentence, known[0])


def _anothers(view: ClaimView, said: str, attribute: str) -> bool:
    """Whether an attribute is named as that of something else: 一家基金的董事长."""
    before = said[: said.find(attribute)]
    return before.endswith("的") and not _OF_WHEN.sub("", before).endswith(view.subject_forms)


def rival_name(view: ClaimView, sentence: SentenceView, lexicon: Lexicon) -> NamedHeld:
    """Another name of the value's kind in a clause that speaks of the attribute."""
    silent = NamedHeld(view, Outcome.SILENT)
    kind = lexicon.kind(view.claim.value[0]) if view.claim.value else None
    if kind not in ("person", "organization", "place") or view.open_list:
        return silent
    for clause in sentence.clauses:
        said = sentence.masked(clause.start, clause.end)
        plain = sentence.slice(clause.start, clause.end)  # 第一任 is no figure here
        if not any(f in said for f in view.subject_forms) or not any(
            len(f) > 1
            and unranked(said, f)
            and (f not in plain or unranked(plain, f))
            and not _anothers(view, said, f)
            for f in view.attribute_names
        ):
            continue
        for hit in sentence.names:
            inside = clause.start <= hit.start < clause.end
            name = lexicon.canonical(hit.entry)
            if (
                inside
                and lexicon.kind(hit.entry) == kind
                and name != view.subject
                and fold(name) not in view.statement
                and not of_a_part(view, sentence, clause)
            ):
                return NamedHeld(view, Outcome.OTHER, hit.start, hit.end, name, 0.8)
    return silent
