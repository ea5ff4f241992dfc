"""A lookup for people: each claim with its value first, then what it rests on and what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from factcheck.formats.pieces import CHAIN, Line, Piece, highlight

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.base.claim import Claim
    from factcheck.base.source import Source
    from factcheck.tasks.lookup import Differing, Lookup, Result

Language = Literal["zh", "en"]

INDENT = "    "
MARKED = frozenset({"proposed", "disputed", "retracted"})

WORDS: dict[str, tuple[str, str]] = {
    "about": ("对象", "about"),
    "basis": ("依据", "basis"),
    "period": ("时间", "period"),
    "scope": ("范围", "scope"),
    "speaker": ("说者", "speaker"),
    "certainty": ("性质", "certainty"),
    "source": ("来源", "source"),
    "quote": ("原文", "quote"),
    "differs": ("不同", "differs"),
    "negated": ("否定", "denied by the source"),
    "nothing": ("没有找到与“{query}”有关的断言", "no claim found for {query}"),
    "near": ("相近的名称：{names}", "names that are near: {names}"),
    "unknown": ("--subject {name}：没有关于它的断言", "--subject {name}: no claim is about this"),
    "taken": ("没有“{query}”；以下是{name}", "nothing for {query}; these are for {name}"),
    "others": ("没有查到“{name}”的；以下说的是别的", "nothing for {name}; these are about others"),
    "unplaced": ("（引文在原文中没有唯一的位置）", "(the quote has no one place in the raw text)"),
}
WHY: dict[str, tuple[str, str]] = {
    "subject": ("对象不同", "another subject"),
    "attribute": ("属性不同", "another attribute"),
    "basis": ("依据不同", "another basis"),
    "period": ("时间不同", "another period"),
    "scope": ("范围不同", "another scope"),
    "speaker": ("说者不同", "another speaker"),
    "certainty": ("性质不同", "of another certainty"),
    "negated": ("一个是否定", "one of them is a denial"),
    "value": ("数值不同", "only the value differs"),
}


def lines(found: Lookup, language: Language) -> list[Line]:
    """The results as lines of pieces, or that there are none and what to try."""
    said = 0 if language == "zh" else 1
    shown: list[Line] = []
    if found.taken_for:
        shown += [[Piece(_words("taken", said, query=found.query, name=found.taken_for), "warning")], []]
    if found.unknown:
        shown += [[Piece(_words("others", said, name=found.unknown), "warning")], []]
    for result in found.results:
        shown += [*_result(result, said), []]
    if not found.results:
        shown.append([_words("nothing", said, query=found.query)])
        if found.near:
            shown.append([_words("near", said, names="、".join(found.near))])
    return shown


def unknown_subject(name: str, near: Sequence[str], language: Language) -> str:
    """That no claim is about what was asked for by name, and which names to try."""
    said = 0 if language == "zh" else 1
    tries = [_words("near", said, names="、".join(near))] if near else []
    return ("；", "; ")[said].join([_words("unknown", said, name=name), *tries])


def _words(key: str, said: int, **parts: str) -> str:
    return WORDS[key][said].format(**parts)


def _result(result: Result, said: int) -> list[Line]:
    claim = result.claim
    status: Line = [" ", Piece(claim.status, "warning")] if claim.status in MARKED else []
    shown: list[Line] = [
        [Piece("、".join(claim.value), "value"), "  ", Piece(claim.id, "id"), *status],
        [INDENT, *highlight(claim.statement, result.spans)],
    ]
    facts = {
        "about": f"{claim.subject} · {claim.attribute}",
        "basis": claim.basis,
        "period": claim.period,
        "scope": claim.scope,
        "speaker": CHAIN.join(claim.speaker),
        "certainty": "" if claim.certainty == "asserted" else claim.certainty,
        "negated": "✓" if claim.negated else "",
    }
    shown += [_fact(key, said, text) for key, text in facts.items() if text]
    shown.append(_fact("source", said, *_source(result, said)))
    shown += [_fact("differs", said, *_differing(other, said)) for other in result.differs]
    return shown


def _fact(key: str, said: int, *pieces: str | Piece) -> Line:
    name = WORDS[key][said]
    room = 6 if said == 0 else 11
    return [INDENT, Piece(name, "dim"), " " * (room - len(name) * (2 if said == 0 else 1)), *pieces]


def _source(result: Result, said: int) -> Line:
    where = _path(result.source)
    place = f"{where}:{result.line}" if result.line else where
    issue = ", ".join(filter(None, (result.source.container, result.source.issued)))
    rest = "" if result.line else " " + _words("unplaced", said)
    return [Piece(place, "path"), f"  {result.source.title}{f' ({issue})' if issue else ''}{rest}"]


def _path(source: Source) -> str:
    return f"{source.place.path.rpartition('/')[0]}/{source.file}".lstrip("/")


def _differing(other: Differing, said: int) -> Line:
    reason = f": {other.reason}" if other.reason else ""
    against = _against(other.claim, other.why)
    return [
        Piece("、".join(other.claim.value), "value"),
        "  ",
        Piece(other.claim.id, "id"),
        f"  {WHY[other.why][said]}{f' ({against})' if against else ''}{reason}",
    ]


def _against(claim: Claim, why: str) -> str:
    """What the other claim has where the two differ."""
    found = getattr(claim, why) if why not in ("value", "negated") else ""
    return CHAIN.join(found) if isinstance(found, tuple) else str(found)
