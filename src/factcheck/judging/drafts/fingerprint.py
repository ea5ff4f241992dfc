"""What tells a sentence of a draft from any other that would be judged otherwise, wherever it stands."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from factcheck.judging.drafts.draftview import SentenceView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from factcheck.judging.drafts.antecedents import Told
    from factcheck.judging.drafts.draftview import Carried
    from factcheck.reading.mention import Mention


def fingerprint(view: SentenceView) -> str:
    """A hash of all that a sentence is beside the fact base; its offsets count from its own start."""
    told = [part(getattr(view, name), view.start) for name, part in _parts()]
    return blake2b(repr(told).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


@cache
def _parts() -> tuple[tuple[str, Callable[[Any, int], object]], ...]:
    """The fields of a sentence in their order; one that is not known here is no field to be left out."""
    names = [field.name for field in fields(SentenceView)]
    return tuple((name, _FIELDS[name]) for name in names if name not in _FOLLOWS)


def _same(value: object, _: int) -> object:
    return value


def _mention(mention: Mention, at: int) -> object:
    kind, start, end, text, value = mention
    return kind, start - at, end - at, text, value


def _mentions(mentions: Iterable[Mention], at: int) -> object:
    return [_mention(mention, at) for mention in mentions]


def _carried(carried: Carried, _: int) -> object:
    return [
        [*map(_told, carried.trail)] if field.name == "trail" else getattr(carried, field.name)
        for field in fields(carried)
    ]


def _told(told: Told) -> object:
    return [getattr(told, field.name) for field in fields(told) if field.name != "lexicon"]


def _by_start(given: Mapping[int, object], at: int) -> object:
    return sorted((start - at, repr(value)) for start, value in given.items())


# What follows from the others and the fact base, or from where the sentence stands.
_FOLLOWS = {"start", "end", "glossed", "lexicon", "_masked"}
_FIELDS: Mapping[str, Callable[[Any, int], object]] = {
    "folded": _same,
    "mentions": _mentions,
    "names": lambda names, at: [(hit.start - at, hit.end - at, hit.entry) for hit in names],
    "clauses": lambda clauses, at: [(clause.start - at, clause.end - at) for clause in clauses],
    "periods": lambda periods, at: [(_mention(mention, at), period) for mention, period in periods],
    "carried": _carried,
    "paired": _by_start,
    "implied": lambda subjects, _: sorted(subjects),
    "given": lambda given, at: [(end - at, *others) for end, *others in given],
    "dated": _by_start,
    "unpaired": lambda starts, at: sorted(start - at for start in starts),
    "worded": _by_start,
    "doubtful": lambda doubtful, at: [(name, start - at) for name, start in doubtful.items()],
    "unknown": lambda start, at: None if start is None else start - at,
    "strange": _same,
    "readings": lambda readings, _: [fingerprint(reading) for reading in readings],
    "said_by": _same,
}
