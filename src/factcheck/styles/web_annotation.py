"""W3C Web Annotation (JSON-LD): the claim as the body, the quote in the source as the target."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote as percent_encoded

from factcheck.styles.parts.citation import Citation
from factcheck.styles.parts.jsonld import dumps, filled

TITLE = "W3C Web Annotation (JSON-LD)"


def cite(citations: Sequence[Citation]) -> str:
    """A list of annotations, one for each piece of evidence."""
    return dumps([_annotation(citation) for citation in citations])


def _annotation(citation: Citation) -> dict[str, Any]:
    claim, item = citation.claim, citation.item
    body = claim and {
        "type": "TextualBody",
        "value": claim.statement,
        "format": "text/plain",
        "purpose": "describing",
    }
    target = {
        "source": item["URL"] or f"urn:factcheck:source:{percent_encoded(item.id)}",
        "selector": _selectors(citation),
    }
    return filled(
        {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": _id(citation),
            "type": "Annotation",
            "motivation": "describing" if claim else "highlighting",
            "body": body,
            "target": filled(target),
        }
    )


def _id(citation: Citation) -> str:
    name = f"urn:factcheck:claim:{percent_encoded(citation.claim.id)}" if citation.claim else ""
    at = f"{percent_encoded(citation.item.id)}:{citation.passage.start}" if citation.passage else ""
    return f"{name}#{at}" if name and at else name


def _selectors(citation: Citation) -> list[dict[str, Any]]:
    passage = citation.passage
    if passage is None:
        return []
    quote = {"exact": passage.quote, "prefix": passage.prefix, "suffix": passage.suffix}
    return [
        {"type": "TextQuoteSelector"} | filled(quote),
        # Code points, as the standard counts them.
        {"type": "TextPositionSelector", "start": passage.start, "end": passage.end},
    ]
