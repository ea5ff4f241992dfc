"""A claim as the registry has it, with its place."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.problem import NOWHERE, Place

if TYPE_CHECKING:
    from collections.abc import Mapping

CERTAINTIES = ("asserted", "estimate", "forecast", "target", "hypothesis", "hearsay", "proposal")
OPEN = "等"  # the last of a list of values that the source leaves open
STATUSES = ("proposed", "reviewed", "disputed", "retracted")


_NONE: Mapping[str, Any] = MappingProxyType({})
KEY = "\0key"  # behind a dotted key in `places`: the place of the key, not of what stands under it


class Evidence(NamedTuple):
    """A W3C TextQuoteSelector: `quote` in `source`, told apart by `prefix` and `suffix`.

    `context` is a second quote in the same source that supplies the index, the year or the subject.
    """

    source: str
    quote: str
    prefix: str = ""
    suffix: str = ""
    context: str = ""
    place: Place = NOWHERE


class Claim(NamedTuple):
    """An assertion and what it rests on; every field is the text that stands in the file.

    `value` has one entry, or several for a list of names. `places` gives the place of what stands
    under each key (`evidence.0.quote` for nested ones). A claim with faults is kept as far as it
    can be read: what is missing is empty.
    """

    id: str
    statement: str
    subject: str
    attribute: str
    value: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    basis: str = ""
    period: str = ""
    scope: str = ""
    speaker: tuple[str, ...] = ()
    certainty: str = "asserted"
    negated: bool = False
    derived: str = ""
    assuming: str = ""
    review_by: str = ""
    differs: Mapping[str, str] = _NONE
    allow: Mapping[str, str] = _NONE
    status: str = "reviewed"
    tags: tuple[str, ...] = ()
    note: str = ""
    place: Place = NOWHERE
    places: Mapping[str, Place] = _NONE

    @property
    def asserts(self) -> bool:
        """Whether it says that something is so: not what is expected, nor what is not."""
        return self.certainty == "asserted" and not self.negated

    def terms(self) -> tuple[str, ...]:
        """The texts of its keys that may be names; some are empty."""
        return (self.subject, self.attribute, self.basis, self.scope, *self.value, *self.speaker)

    def at(self, key: str) -> Place:
        """Where `key` stands, else what holds it, else the claim."""
        while key:
            if key in self.places:
                return self.places[key]
            key = key.rpartition(".")[0]
        return self.place

    def at_key(self, key: str) -> Place:
        """Where the key itself stands, as `at` says it of its value."""
        return self.at(key + KEY)


def claim_of(entry: object, place: Place, places: Mapping[str, Place]) -> Claim | None:
    """The claim in a plain mapping of str, list and dict; None when it is no mapping.

    Nothing is checked here (`shape.faults` does that): what has the wrong shape reads as empty.
    """
    if not isinstance(entry, dict):
        return None
    get = entry.get
    evidence = get("evidence")
    return Claim(
        id=text_of(get("id")),
        statement=text_of(get("statement")),
        subject=text_of(get("subject")),
        attribute=text_of(get("attribute")),
        value=_texts(get("value")),
        evidence=tuple(
            Evidence(
                text_of(item.get("source")),
                text_of(item.get("quote")),
                text_of(item.get("prefix")),
                text_of(item.get("suffix")),
                text_of(item.get("context")),
                place,
            )
            for item in (evidence if isinstance(evidence, list) else ())
            if isinstance(item, dict)
        ),
        basis=text_of(get("basis")),
        period=text_of(get("period")),
        scope=text_of(get("scope")),
        speaker=_texts(get("speaker")),
        certainty=text_of(get("certainty")) or "asserted",
        negated=get("negated") == "true",
        derived=text_of(get("derived")),
        assuming=text_of(get("assuming")),
        review_by=text_of(get("review_by")),
        differs=_pairs(get("differs")),
        allow=_pairs(get("allow")),
        status=text_of(get("status")) or "reviewed",
        tags=_texts(get("tags")),
        note=text_of(get("note")),
        place=place,
        places=places,
    )


def usual_claim(entry: Mapping[str, Any], place: Place, places: Mapping[str, Place]) -> Claim:
    """The same for an entry that certainly has the shape of a claim: in half the time."""
    get = entry.get
    value, speaker, tags = entry["value"], get("speaker", ()), get("tags", ())
    return Claim(
        entry["id"],
        entry["statement"],
        entry["subject"],
        entry["attribute"],
        (value,) if isinstance(value, str) else tuple(value),
        tuple([_usual_evidence(item, place) for item in entry["evidence"]]),
        get("basis", ""),
        get("period", ""),
        get("scope", ""),
        (speaker,) if isinstance(speaker, str) else tuple(speaker),
        get("certainty", "asserted"),
        get("negated") == "true",
        get("derived", ""),
        get("assuming", ""),
        get("review_by", ""),
        get("differs", _NONE),
        get("allow", _NONE),
        get("status", "reviewed"),
        (tags,) if isinstance(tags, str) else tuple(tags),
        get("note", ""),
        place,
        places,
    )


def _usual_evidence(item: Mapping[str, str], place: Place) -> Evidence:
    if len(item) == 2:
        return Evidence(item["source"], item["quote"], "", "", "", place)
    get = item.get
    return Evidence(
        item["source"], item["quote"], get("prefix", ""), get("suffix", ""), get("context", ""), place
    )


def text_of(value: Any) -> str:
    """A plain value as text; empty when it is none."""
    return value if isinstance(value, str) else ""


def _texts(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(filter(None, map(text_of, value))) if isinstance(value, list) else ()


def _pairs(value: Any) -> Mapping[str, str]:
    return {key: text_of(reason) for key, reason in value.items()} if isinstance(value, dict) else _NONE
