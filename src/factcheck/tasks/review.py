"""Proposed claims, reviewed one by one; each decision is written at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.claim import CERTAINTIES
from factcheck.base.curate import change_claim, remove_claim
from factcheck.base.load import Loaded, load
from factcheck.base.write import scalar
from factcheck.problem import FactcheckError
from factcheck.reading.period import read_period
from factcheck.text.patterns import lazy_pattern
from factcheck.text.quotes import find_quote

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.base.claim import Claim

FIELDS = (
    "statement", "subject", "attribute", "value", "basis", "period", "scope", "speaker", "certainty", "quote",
    "context", "note",
)  # fmt: skip
_REQUIRED = ("statement", "subject", "attribute", "value", "quote")
_NESTED = {"quote": "evidence.0.quote", "context": "evidence.0.context"}
_LIST = lazy_pattern(r"\[(.*)\]")
_BETWEEN = lazy_pattern(r"[,，、;；]")


def waiting(root: Path) -> list[Claim]:
    """The claims with `status: proposed`, in the order of the files; FactcheckError when one is no YAML."""
    return [claim for claim in _loaded(root).claims if claim.status == "proposed"]


def accept(root: Path, claim: Claim) -> None:
    """Mark the claim as reviewed. Raises FactcheckError, with all that is wrong, when it is not sound."""
    loaded = _loaded(root)
    current = loaded.by_id.get(claim.id)
    if current is None:
        raise FactcheckError(f"{claim.id} is not there any more")
    wrong = list(_wrong(loaded, current))
    if wrong:
        raise FactcheckError(f"{claim.id} cannot be accepted: {'; '.join(wrong)}")
    change_claim(root, claim, "status", "reviewed")


def change(root: Path, claim: Claim, field: str, written: str) -> None:
    """Give a field a new value, as a person types it: `[甲, 乙]` is a list. Raises FactcheckError."""
    if field not in FIELDS:
        raise FactcheckError(f"no field {field}; one of {', '.join(FIELDS)}")
    written = " ".join(written.split())
    if not written and field in _REQUIRED:
        raise FactcheckError(f"{field} cannot be empty")
    listed = _LIST.fullmatch(written) if field in ("value", "speaker") else None
    plain = field == "period" and read_period(written) is not None
    if listed:
        parts = [part.strip() for part in _BETWEEN.split(listed[1]) if part.strip()]
        yaml = f"[{', '.join(map(scalar, parts))}]"
    else:
        yaml = written if plain else scalar(written)
    change_claim(root, claim, _NESTED.get(field, field), yaml)


def reject(root: Path, claim: Claim) -> None:
    """Take the claim out of its file."""
    remove_claim(root, claim)


def _loaded(root: Path) -> Loaded:
    loaded = load(root)
    if loaded.unreadable:
        raise FactcheckError("the fact base cannot be read whole; correct this first", loaded.unreadable)
    return loaded


def _wrong(loaded: Loaded, claim: Claim) -> list[str]:
    """What keeps a claim from being accepted."""
    found = [f"no {key}" for key in ("statement", "subject", "attribute", "value") if not getattr(claim, key)]
    if not claim.evidence:
        found.append("no evidence")
    for item in claim.evidence:
        text = loaded.text(item.source)
        spans = find_quote(text, item.quote, item.prefix, item.suffix) if text else []
        if len(spans) != 1:
            stands = "does not stand" if not spans else "stands more than once"
            found.append(f"its quote {stands} in {item.source}")
    if claim.period and read_period(claim.period) is None:
        found.append(f"the period {claim.period} cannot be read")
    if claim.certainty not in CERTAINTIES:
        found.append(f"certainty is none of {', '.join(CERTAINTIES)}")
    found += [fault.message for fault in loaded.faults if claim.id in fault.claims]
    return found
