"""A raw text is not the one that was pinned.

What it does
    Compares the SHA-256 of the file's bytes with `custom.sha256`; and that of the HTML, PDF or DOCX
    file that the text was taken out of with `custom.original.sha256`.

Why it is bad
    Claims were reviewed against the pinned text. What changed must be looked at before it is trusted.

Wrong
    a raw text edited after its claims were reviewed

Right
    factcheck source pin library-2024           # after looking at the claims it lists
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.base.raw import original_of
from factcheck.problem import Severity
from factcheck.rules import Example
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts

SEVERITY = Severity.ERROR
_PIN = lazy_pattern("[0-9a-f]{64}")  # the reference has it in lower case
EXAMPLES = (
    Example(
        (("sources/library-2024.txt", "馆长林一帆说", "馆长林一帆说，完"),),
        at=("sources/references.yaml:8:44",),
    ),
    Example((("sources/references.yaml", "sha256: ", "sha256: 12"),), at=("sources/references.yaml:8:44",)),
    Example((("sources/references.yaml", "type: article-newspaper", "type: article"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    for source in facts.sources.values():
        sha256 = facts.loaded.sha256(source.id)
        if source.sha256 and sha256 and not _PIN.fullmatch(source.sha256):
            message = f"sha256 is not 64 hexadecimal digits; write it with: factcheck source pin {source.id}"
            yield Found(source.at("custom.sha256"), message)
        elif source.sha256 and sha256 and sha256 != source.sha256:
            message = (
                f"{source.file} is not the text that was pinned{_standing(facts, source.id)}; restore it, "
                f"or review its claims and run: factcheck source pin {source.id}"
            )
            yield Found(source.at("custom.sha256"), message)
        original = original_of(facts.loaded.contents, source)
        if original and original[1] and original[2] != original[1]:
            message = (
                f"{original[0]}, which {source.file} was taken out of, is not there as pinned; restore it"
            )
            yield Found(source.at("custom.original.sha256"), message)


def _standing(facts: Facts, source: str) -> str:
    """How many of the claims' quotes it still has, wherever."""
    found = [facts.spans(item) for claim in facts.claims for item in claim.evidence if item.source == source]
    return f"; of {len(found)} quotes {sum(map(bool, found))} still stand in it" if found else ""
