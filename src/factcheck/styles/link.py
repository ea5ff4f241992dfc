"""The source's address with a text fragment, so that a browser opens it at the quote."""

from collections.abc import Sequence
from urllib.parse import quote as percent_encoded

from factcheck.problem import FactcheckError
from factcheck.styles.parts.citation import Citation
from factcheck.styles.parts.fragment import text_fragment

TITLE = "链接（带文本片段）"


def cite(citations: Sequence[Citation]) -> str:
    """One address a line, `https://example.org/1#:~:text=…`. Raises when a source has no web address."""
    return "\n".join(dict.fromkeys(map(_link, citations)))


def _link(citation: Citation) -> str:
    url = citation.item["URL"] or (f"https://doi.org/{citation.item['DOI']}" if citation.item["DOI"] else "")
    if not url.lower().startswith(("http://", "https://")):
        found = f"its URL is {url!r}" if url else "it has no URL"
        raise FactcheckError(
            f"source {citation.item.id}: no link can be made, {found}; "
            "add an http(s) URL to its entry in the references, or choose another --style"
        )
    address = percent_encoded(url, safe="%/:?#[]@!$&'()*+,;=~-._")
    passage = citation.passage
    fragment = text_fragment(passage.text, passage.start, passage.end) if passage else ""
    if not fragment:
        return address
    return f"{address}{'' if '#' in address else '#'}{fragment}"
