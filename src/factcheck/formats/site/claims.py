"""Claims as a reader of the site sees them, and where on it each thing is."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote

from factcheck.formats.html import link
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from factcheck.base.claim import Claim
    from factcheck.tasks.conflicts import Row
    from factcheck.tasks.export import Export

_CERTAINTY = {
    "estimate": "估计", "forecast": "预测", "target": "目标",
    "hypothesis": "假设", "hearsay": "传闻", "proposal": "建议",
}  # fmt: skip
_WHY = {
    "attribute": "属性不同",
    "basis": "依据不同",
    "period": "时期不同",
    "scope": "范围不同",
    "speaker": "说者不同",
    "certainty": "性质不同",
    "rounding": "取整不同",
    "another kind of value": "值的类型不同",
    "part and whole": "部分与整体",
    "corroboration": "互相印证",
    "unexplained": "未见说明",
}
_STATUS = {"proposed": "待审", "disputed": "有争议", "retracted": "已撤回"}


class Addresses:
    """File names and anchors; no id of a fact base, whatever it holds, leads out of the folder."""

    def __init__(self, exported: Export) -> None:
        self._sources: dict[str, str] = {}
        for source in exported.sources:
            stem = re.sub(r"[^A-Za-z0-9-]+", "-", source.id).strip("-") or "source"
            while f"source-{stem}.html" in self._sources.values():
                stem += "-2"
            self._sources[source.id] = f"source-{stem}.html"

    def source(self, name: str) -> str:
        """The page of a source; "" for one that is not there."""
        return self._sources.get(name, "")

    def claim(self, name: str) -> str:
        """Where a claim stands in the list."""
        return f"index.html#{quote(name)}"

    def quoted(self, source: str, name: str) -> str:
        """Where a claim's quote stands in the source."""
        return f"{self.source(source)}#at-{quote(name)}"


def claim_entry(claim: Claim, exported: Export, addresses: Addresses) -> tuple[str, str]:
    """The claim's entry in the list, and the folded text it is found by."""
    names = [claim.subject, claim.attribute, *claim.value, *claim.speaker, claim.basis]
    known = [exported.names[name] for name in names if name in exported.names]
    aliases = [alias for name in known for alias in name.words]
    said = [claim.id, claim.statement, *names, claim.period, claim.scope, *claim.tags, *aliases]
    text = fold(" ".join(dict.fromkeys(filter(None, [*said, *(item.quote for item in claim.evidence)]))))
    html = (
        f'<article class="claim" id="{escape(claim.id)}" data-text="{escape(text)}">'
        f"<h3>{escape(claim.statement)}</h3>\n{_facts(claim)}{_evidence(claim, exported, addresses)}"
        f"{_differs(claim, exported, addresses)}</article>\n"
    )
    return html, text


def _facts(claim: Claim) -> str:
    facts = {
        "主体": claim.subject,
        "属性": claim.attribute,
        "值": ("并非" if claim.negated else "") + "、".join(claim.value),
        "依据": claim.basis,
        "时期": claim.period,
        "范围": claim.scope,
        "说者": "，据".join(claim.speaker),
        "性质": _CERTAINTY.get(claim.certainty, ""),
        "状态": _STATUS.get(claim.status, ""),
        "推算": claim.derived,
        "附注": claim.note,
    }
    listed = "".join(f"<dt>{name}</dt><dd>{escape(text)}</dd>" for name, text in facts.items() if text)
    return f"<dl>{listed}</dl>\n"


def _evidence(claim: Claim, exported: Export, addresses: Addresses) -> str:
    parts = []
    for item in exported.by_claim.get(claim.id, ()):
        name = item.evidence.source
        title = exported.titles.get(name, name)
        where = link(title, addresses.quoted(name, claim.id)) if addresses.source(name) else escape(title)
        parts.append(f"<blockquote>{escape(item.evidence.quote)}<br>—— {where}</blockquote>\n")
    return "".join(parts)


def _differs(claim: Claim, exported: Export, addresses: Addresses) -> str:
    by_id = exported.by_id
    parts = []
    for name, reason in claim.differs.items():
        if name in by_id:
            parts.append(f"<li>{link(by_id[name].statement, addresses.claim(name))}：{escape(reason)}</li>")
    return f'<p class="dim">另见</p><ul>{"".join(parts)}</ul>\n' if parts else ""


def differing(exported: Export, addresses: Addresses) -> str:
    """A table for each group of claims that disagree, with why that may be."""
    parts = ["<h1>分歧</h1>\n"]
    header = "".join(f"<th>{name}</th>" for name in ("论断", "值", "依据", "时期", "来源", "何以不同"))
    for group in exported.conflicts:
        rows = "".join(_row(row, exported, addresses) for row in group.rows)
        parts.append(f"<h2>{escape(group.subject)}</h2>\n<table><tr>{header}</tr>\n{rows}</table>\n")
    return "".join(parts)


def _row(row: Row, exported: Export, addresses: Addresses) -> str:
    claim = row.claim
    named = [
        link(exported.titles[name], addresses.quoted(name, claim.id))
        if name in exported.titles
        else escape(name)
        for name in row.sources
    ]
    cells = [
        link(claim.statement, addresses.claim(claim.id)),
        escape("、".join(claim.value)),
        escape(claim.basis),
        escape(claim.period),
        "、".join(named),
        escape("；".join(_WHY.get(reason, reason) for reason in row.why)),
    ]
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>\n"
