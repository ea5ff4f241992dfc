"""A draft written again with a citation at each supported assertion."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.base.write import Edit, splice
from factcheck.judging.finding import Verdict
from factcheck.judging.judge import Judge
from factcheck.judging.wording.lexicon import Lexicon
from factcheck.styles.footnote import definition
from factcheck.styles.parts.citation import Citation
from factcheck.tasks.check import check
from factcheck.tasks.cite import item_of, passage_of
from factcheck.tasks.marked import check_marked
from factcheck.tasks.marks import HEADING, Unmarked, footnotes, unmark
from factcheck.text.patterns import lazy_pattern
from factcheck.text.text import Span, Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from factcheck.base.factbase import FactBase
    from factcheck.judging.finding import Finding
    from factcheck.tasks.check import Report

_STOPS = frozenset("，。；：！？,;:!?…|\r\n")
_LINK = lazy_pattern(r"\[[^\[\]\n]*\]\([^()\n]*\)")
_WORSE = frozenset({Verdict.CONTRADICTED, Verdict.DISPUTED, Verdict.AMBIGUOUS})


@dataclass(frozen=True, slots=True)
class Refused:
    """An assertion that got no footnote because the claims do not bear it out; line and column from 1."""

    line: int
    column: int
    finding: Finding


@dataclass(frozen=True, slots=True)
class Annotated:
    """The draft as it is now; how many marks it has from how many sources; what was refused."""

    text: str
    marks: int
    sources: int
    refused: tuple[Refused, ...]


def annotate(
    raw: str,
    base: FactBase,
    path: str = "-",
    *,
    markdown: bool = True,
    as_of: date | None = None,
    pandoc: bool = False,
) -> Annotated:
    """Footnotes at the supported assertions, numbered in order, one entry for each source.

    With `pandoc`, `[@source]` citations instead. What `annotate` itself wrote before is written anew, so that
    a second run changes nothing; every other character stays. A mark that the draft carries says what its
    sentence is checked against. Raises FactcheckError for a `{claim:id}` that is no claim.
    """
    if not markdown and not pandoc:
        markdown = HEADING in raw
    draft = unmark(raw)

    def ask(text: Text, judge: Judge) -> Report:
        return check(text, path, judge, markdown=markdown, as_of=as_of)

    report = check_marked(draft, base, Judge(base, Lexicon(base)), ask)
    supported = _supported(draft, report, once=pandoc)
    marks = _placed(draft, supported)
    edits = [Edit(mark.start, mark.end, "") for mark in draft.marks if mark.kind == "own"]
    if pandoc:
        edits += [Edit(at, at, f"[{'; '.join(f'@{name}' for name in cited)}]") for at, cited in marks.items()]
        text = splice(raw, edits)
    else:
        labels = _labels(draft, marks)
        edits += [
            Edit(at, at, "".join(f"[^{labels[name]}]" for name in cited)) for at, cited in marks.items()
        ]
        text = _with_notes(splice(raw, edits), labels, _citations(supported, base))
    number = sum(map(len, marks.values()))
    sources = {name for cited in marks.values() for name in cited}
    return Annotated(text, number, len(sources), tuple(_refused(draft, report)))


def _supported(draft: Unmarked, report: Report, *, once: bool) -> list[tuple[int, Finding]]:
    """The findings to be cited, each with the raw offset where its clause ends.

    A clause that says something else wrong is left out. With `once`, so is a sentence that cites a source
    already: our own `[@source]` cannot be told from the author's. Without, so is what stands in a footnote:
    it has none of its own.
    """
    notes = [] if once else footnotes(draft.text)
    links = [match.span() for match in _LINK.finditer(draft.text)]
    found: list[tuple[int, Finding]] = []
    for sentence in report.sentences:
        named = draft.within(draft.start(sentence.start), draft.end(sentence.end))
        if once and any(mark.kind == "source" for mark in named):
            continue
        if any(start <= sentence.start < end for start, end in notes):
            continue
        ends = [_clause_end(draft.text, f.end, sentence.end, links) for f in sentence.findings]
        found += [(draft.end(at), f) for at, f in zip(ends, sentence.findings, strict=True)]
    wrong = {at for at, finding in found if finding.verdict in _WORSE}
    return [(at, f) for at, f in found if f.verdict is Verdict.SUPPORTED and at not in wrong]


def _placed(draft: Unmarked, supported: list[tuple[int, Finding]]) -> dict[int, list[str]]:
    """Raw offset → the sources to be cited there, in the order of the draft."""
    placed: dict[int, list[str]] = {}
    for at, finding in supported:
        cited = placed.setdefault(at, [])
        cited += [name for name in _sources(finding, draft, at) if name not in cited]
    return {at: cited for at, cited in sorted(placed.items()) if cited}


def _sources(finding: Finding, draft: Unmarked, at: int) -> list[str]:
    """The sources of a finding that are not cited at this place already."""
    there = {name for mark in draft.at(at) if mark.kind == "source" for name in mark.names}
    return [name for name in dict.fromkeys(c.source for c in finding.citations) if name not in there]


def _clause_end(text: str, at: int, end: int, links: list[tuple[int, int]]) -> int:
    """The end of the clause in which an assertion ends, before its punctuation, and never inside a link."""
    while at < end and not _stops(text, at):
        at += 1
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return next((stop for start, stop in links if start < at < stop), at)


def _stops(text: str, at: int) -> bool:
    between_digits = text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()
    return text[at] in _STOPS and not (between_digits and text[at] in ",:")


def _labels(draft: Unmarked, marks: dict[int, list[str]]) -> dict[str, str]:
    """A number for each source, in the order of the draft; none that the draft itself uses."""
    used = {name for mark in draft.marks if mark.kind == "note" for name in mark.names}
    free = (str(number) for number in range(1, 10**9) if str(number) not in used)
    return {name: next(free) for name in dict.fromkeys(name for cited in marks.values() for name in cited)}


def _citations(supported: list[tuple[int, Finding]], base: FactBase) -> Iterator[tuple[str, Citation]]:
    for _, finding in supported:
        for cited in finding.citations:
            passage = passage_of(base.text(cited.source), Span(cited.start, cited.end))
            yield cited.source, Citation(item_of(base.source(cited.source)), passage)


def _with_notes(text: str, labels: dict[str, str], citations: Iterator[tuple[str, Citation]]) -> str:
    if not labels:
        return text
    groups: dict[str, list[Citation]] = {name: [] for name in labels}
    for name, citation in citations:
        if name in groups:
            groups[name].append(citation)
    end = "\r\n" if "\r\n" in text else "\n"
    notes = [
        definition(label, groups[name][0].item, groups[name], quotes=False) for name, label in labels.items()
    ]
    gap = "" if text.endswith(("\n", "\r")) else end
    return f"{text}{gap}{end}{HEADING}{end}{end}{end.join(notes)}{end}"


def _refused(draft: Unmarked, report: Report) -> Iterator[Refused]:
    text = Text(draft.raw)
    for sentence in report.sentences:
        for finding in sentence.findings:
            if finding.verdict in _WORSE:
                yield Refused(*text.line_column(draft.start(finding.start)), finding)
