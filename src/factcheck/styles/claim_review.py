"""schema.org ClaimReview (JSON-LD), one for each claim, with its sources as appearances."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote as percent_encoded

from factcheck.base.claim import Claim
from factcheck.problem import FactcheckError
from factcheck.styles.parts.citation import Citation
from factcheck.styles.parts.item import Item
from factcheck.styles.parts.jsonld import dumps, filled
from factcheck.styles.parts.name import Name

TITLE = "schema.org ClaimReview (JSON-LD)"

_RATINGS = {"reviewed": (5, "有据可查"), "disputed": (3, "来源有争议"), "retracted": (1, "已撤回")}
"""What a claim's status says of it, from 1 to 5; a proposed claim is not rated."""


def cite(citations: Sequence[Citation]) -> str:
    """A list of reviews, in the order of the claims. Raises FactcheckError for one of a source alone."""
    groups: dict[str, tuple[Claim, list[Citation]]] = {}
    for citation in citations:
        if citation.claim is None:
            raise FactcheckError("a ClaimReview is made from a claim: name claims, not sources")
        groups.setdefault(citation.claim.id, (citation.claim, []))[1].append(citation)
    return dumps([_review(claim, group) for claim, group in groups.values()])


def _review(claim: Claim, group: Sequence[Citation]) -> dict[str, Any]:
    rating = _RATINGS.get(claim.status)
    scale = {"@type": "Rating", "bestRating": 5, "worstRating": 1}
    said = [{"@type": "Person", "name": name} for name in claim.speaker[:1]]
    author = said or [_agent(name, "Organization") for name in group[0].item.authors[:1]]
    dated = group[0].item.issued
    works = [_work(citation) for citation in group]
    claimed = {
        "@type": "Claim",
        "text": claim.statement,
        "author": author[0] if author else None,
        "datePublished": dated.iso if dated else "",
        "firstAppearance": works[0],
        "appearance": works[1:],
    }
    return filled(
        {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "identifier": claim.id,
            "url": f"#{percent_encoded(claim.id)}",
            "claimReviewed": claim.statement,
            "inLanguage": group[0].item["language"],
            "itemReviewed": filled(claimed),
            "reviewRating": rating and scale | {"ratingValue": rating[0], "alternateName": rating[1]},
        }
    )


def _work(citation: Citation) -> dict[str, Any]:
    item = citation.item
    publisher = item["container-title"] or item["publisher"]
    return filled(
        {
            "@type": "NewsArticle" if item.type == "article-newspaper" else "CreativeWork",
            "identifier": item.id,
            "name": item.title,
            "url": item["URL"] if _web(item) else "",
            "author": [_agent(name, "Person" if name.family else "Organization") for name in item.authors],
            "publisher": {"@type": "Organization", "name": publisher} if publisher else None,
            "datePublished": item.issued.iso if item.issued else "",
            "text": citation.passage.quote if citation.passage else "",
        }
    )


def _agent(name: Name, kind: str) -> dict[str, str]:
    return {"@type": kind, "name": name.full}


def _web(item: Item) -> bool:
    return item["URL"].lower().startswith(("http://", "https://"))
