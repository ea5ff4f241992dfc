"""Quotes and their contexts as the source writes them now; only what stands there exactly, up to writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.claim import Evidence
from factcheck.base.whereabouts import as_quoted, in_one_line
from factcheck.base.write import scalar, set_key
from factcheck.text.patterns import lazy_pattern
from factcheck.text.quotes import describe, find_quote
from factcheck.text.reanchor import State, reanchor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.waiver import Waiver
    from factcheck.base.write import Edit
    from factcheck.base.yaml import Node
    from factcheck.text.text import Span, Text

_MARKED = lazy_pattern(r":(\s|$)|\s(#|$)")


def requoted(yaml: str, item: Node, evidence: Evidence | Waiver, source: Text) -> Iterator[Edit]:
    """The edits of a piece of evidence, or of a waiver, which is `item` in the text of the claims' file.

    A quote in another script, width or spacing gets the source's; a prefix or suffix that no longer stands
    beside it becomes what stands there now, where that tells the place. What changed is left alone.
    """
    assert isinstance(item.value, dict)
    anchor = reanchor(source, evidence.quote, evidence.prefix, evidence.suffix)
    if anchor.span and anchor.state in (State.RESCRIPTED, State.RECONTEXTED):
        yield from _written(yaml, item, "quote", source.raw[anchor.span.start : anchor.span.end])
    if anchor.span and anchor.state is State.RECONTEXTED:
        for key, words in _around(evidence, source, anchor.span).items():
            yield _put(yaml, item, key, words)
    elif anchor.span and anchor.state is not State.CHANGED:
        yield from _same_around(yaml, item, evidence, source, anchor.span)
    context = evidence.context if isinstance(evidence, Evidence) else ""
    if context:
        forms = {source.raw[span.start : span.end] for span in find_quote(source, context)}
        if len(forms) == 1:
            yield from _written(yaml, item, "context", forms.pop())


def _written(yaml: str, item: Node, key: str, raw: str) -> Iterator[Edit]:
    """Put the raw form in the place of what is there, unless they differ in where lines end alone."""
    assert isinstance(item.value, dict)
    node = item.value[key][1]
    assert isinstance(node.value, str)
    new = as_quoted(raw, node.value)
    if new != node.value:
        yield _put(yaml, item, key, new)


def _put(yaml: str, item: Node, key: str, new: str) -> Edit:
    """Give the key this value, as it stands where that is how the old one was written."""
    assert isinstance(item.value, dict)
    node = item.value[key][1] if key in item.value else None
    if node and yaml[node.start : node.end] == node.value and _as_plain(new, node.value):
        return set_key(yaml, item, key, new)
    return set_key(yaml, item, key, scalar(new))


def _as_plain(new: str, old: str) -> bool:
    """Whether YAML takes `new` as it stands where `old` stood so: it has no mark that `old` had not."""
    marks = {char for char in new if char.isascii() and not char.isalnum()}
    return (
        marks <= set(old)
        and (new[0].isalnum() or new[0] > "~")
        and new.isprintable()
        and not _MARKED.search(new)
    )


def _around(evidence: Evidence | Waiver, source: Text, span: Span) -> dict[str, str]:
    """A prefix and suffix as long as those given, if they tell the place, else as long as needed.

    None where the quote has nothing beside it on a side for which one was given.
    """
    raw, before, after = source.raw, len(evidence.prefix), len(evidence.suffix)
    found = {
        "prefix": raw[max(0, span.start - before) : span.start].lstrip() if before else "",
        "suffix": raw[span.end : span.end + after].rstrip() if after else "",
    }
    if find_quote(source, evidence.quote, found["prefix"], found["suffix"]) != [span]:
        _, found["prefix"], found["suffix"] = describe(source, span)
    if (before and not found["prefix"]) or (after and not found["suffix"]):
        return {}
    return {key: in_one_line(words) for key, words in found.items() if words}


def _same_around(
    yaml: str, item: Node, evidence: Evidence | Waiver, source: Text, span: Span
) -> Iterator[Edit]:
    """A prefix or suffix in another script or width gets the source's."""
    for key in ("prefix", "suffix"):
        words = getattr(evidence, key)
        for near in find_quote(source, words) if words else ():
            between = (near.end, span.start) if key == "prefix" else (span.end, near.start)
            if between[0] <= between[1] and not source.raw[slice(*between)].strip():
                yield from _written(yaml, item, key, source.raw[near.start : near.end])
