"""`factcheck check`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from factcheck.cli.options import FILES, FORMAT, AsOfOption, LangOption, RootOption
from factcheck.cli.pins import warn_of_changed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from factcheck.base.factbase import FactBase
    from factcheck.cli.drafts import DraftFile
    from factcheck.tasks.check import Report
    from factcheck.text.text import Text

Level = Literal["contradicted", "disputed", "ambiguous", "unsupported", "never"]
Form = Literal["text", "json", "jsonl", "sarif", "github", "junit"]


def command(
    files: Annotated[list[str] | None, FILES] = None,
    root: RootOption = None,
    as_of: AsOfOption = None,
    form: Annotated[Form, FORMAT] = "text",
    lang: LangOption = None,
    *,
    explain: Annotated[bool, typer.Option("--explain", help="Print what was weighed, and how.")] = False,
    fail_on: Annotated[Level, typer.Option(help="The mildest verdict that fails.")] = "ambiguous",
    diff: Annotated[
        str, typer.Option("--diff", metavar="REV", help="Findings only on sentences changed since REV.")
    ] = "",
    baseline: Annotated[str, typer.Option(help="A file of known findings: they are marked, and pass.")] = "",
    write_baseline: Annotated[
        bool, typer.Option("--write-baseline", help="Write the present findings to --baseline.")
    ] = False,
    allow_self: Annotated[
        bool, typer.Option("--allow-self", help="Check a source against itself all the same.")
    ] = False,
    comments: Annotated[
        Path | None, typer.Option("--comments", metavar="OUT.docx", help="Write a Word draft with comments.")
    ] = None,
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", min=0, help="Processes for much text; 0: one for each processor.")
    ] = 0,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", help="Judge all anew; what was found before is not looked up.")
    ] = False,
) -> None:
    """Check draft sentences against the claims: supported, contradicted, ambiguous, disputed, unsupported.

    Ends with 0 when nothing fails, 1 when a finding does, 2 when a draft or the fact base cannot be read.
    """
    from factcheck.cli.opening import open_base
    from factcheck.formats.check_lines import ended
    from factcheck.tasks.known import accept, marked

    base = open_base(root)
    reports = _checked(base, files or [], as_of, jobs, explain=explain, allow_self=allow_self, anew=no_cache)
    if diff:
        reports = _changed(reports, diff)
    if write_baseline:
        from factcheck.formats.pieces import counted

        path, count = accept(reports, baseline)
        typer.echo(f"{path}: {counted(count, 'known finding')}")
        return
    if baseline:
        reports = marked(reports, Path(baseline))
    if comments:
        from factcheck.cli.commenting import write_comments

        write_comments(reports, comments, lang)
    _print(reports, form, lang, explain=explain)
    warn_of_changed(base, _rests_on(base, reports))
    typer.echo(ended(reports), err=True)
    if any(report.fails(fail_on) for report in reports):
        raise typer.Exit(1)


def _rests_on(base: "FactBase", reports: "list[Report]") -> "Iterator[str]":
    """The ids of the sources that findings rest on, whether their quotes still stand there or not."""
    findings = [f for report in reports for sentence in report.sentences for f in sentence.findings]
    yield from (citation.source for finding in findings for citation in finding.citations)
    for claim_id in dict.fromkeys(claim for f in findings if not f.citations for claim in f.claims):
        claim = base.find_claim(claim_id)
        yield from (evidence.source for evidence in claim.evidence) if claim else ()


def _checked(
    base: "FactBase",
    files: list[str],
    as_of: "date | None",
    jobs: int,
    *,
    explain: bool,
    allow_self: bool,
    anew: bool,
) -> "list[Report]":
    from functools import partial

    from factcheck.cli.drafts import read_drafts
    from factcheck.cli.sharing import remembering, sharing
    from factcheck.judging.judge import Judge
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.tasks.check import Asked, check_asked, unread_date
    from factcheck.tasks.marked import asked_of, check_draft

    drafts = list(read_drafts(files))
    for said in filter(None, (unread_date(d.text, d.path) for d in drafts if d.markdown)):
        typer.echo(f"warning: {said}", err=True)
    length = sum(len(d.text.raw) for d in drafts)
    with remembering(base, length, anew=anew or explain) as memory:
        judge = memory or Judge(base, Lexicon(base))
        asked = [asked_of(d.text, markdown=d.markdown, as_of=as_of, explain=explain) for d in drafts]
        pairs = zip(asked, drafts, strict=True)
        unknown = (one for one, draft in pairs if not (memory and memory.knows(one, draft.path)))
        with sharing(base, judge, jobs, unknown) as share:

            def checked(draft: "DraftFile", day: "date | None") -> "Report":
                def ask(text: "Text", by: Judge) -> "Report":
                    asked = Asked(text.raw, draft.markdown, day, explain)
                    check = partial(check_asked, asked, draft.path, by, share if by is judge else None)
                    return memory.report(asked, draft.path, check) if memory and by is memory else check()

                return check_draft(draft.text, base, judge, ask) if draft.markdown else ask(draft.text, judge)

            return [_unless_a_source(draft, base, checked, as_of, allow_self=allow_self) for draft in drafts]


def _unless_a_source(
    draft: "DraftFile",
    base: "FactBase",
    checked: "Callable[[DraftFile, date | None], Report]",
    as_of: "date | None",
    *,
    allow_self: bool,
) -> "Report":
    """The draft checked; one that is the text of a source proves nothing of itself, unless that is wished."""
    from factcheck.tasks.own_text import day_of, source_of, without_itself

    report = checked(draft, as_of)
    source = source_of(report, base.text)
    if not source:
        return report
    if allow_self:
        return report if as_of else checked(draft, day_of(base.source(source).issued))
    typer.echo(
        f"{draft.path} is the text of the source {source}, which proves nothing of itself"
        " (--allow-self checks it all the same)",
        err=True,
    )
    return without_itself(report, source)


def _changed(reports: "list[Report]", revision: str) -> "list[Report]":
    from functools import partial

    from factcheck.base.changes import Changes, changes_since, is_tracked, refuse_unknown
    from factcheck.cli.drafts import STDIN
    from factcheck.tasks.own_text import in_lines

    changes: dict[Path, Changes] = {}
    narrowed = []
    for report in reports:
        path = Path(report.path).resolve()
        if report.path == STDIN or not is_tracked(path):
            refuse_unknown(revision, path.parent, Path.cwd())
            typer.echo(f"{report.path}: git does not keep this; all of it counts as changed", err=True)
            narrowed.append(report)
            continue
        folder = path.parent  # whose repository need not be the one we are in
        if folder not in changes:
            changes[folder] = changes_since(folder, revision)
        narrowed.append(in_lines(report, partial(changes[folder].touches, path.name)))
    return narrowed


def _print(reports: "list[Report]", form: Form, lang: Literal["zh", "en"] | None, *, explain: bool) -> None:
    from factcheck.cli.terminal import language, printer

    said = language(lang)
    if form == "text":
        from factcheck.formats.check_text import lines

        out = printer()
        for report in reports:
            out.lines(lines(report, said, explain=explain))
        return
    if form == "json" or form == "jsonl":  # noqa: PLR1714 - mypy narrows a Literal by == alone
        from factcheck.formats import check_lines

        every = [line for report in reports for line in check_lines.jsonl(report, said)]
        typer.echo("[" + ",\n ".join(every) + "]" if form == "json" else "\n".join(every), nl=bool(every))
        return
    from dataclasses import replace

    from factcheck.cli.drafts import STDIN
    from factcheck.cli.terminal import in_workspace
    from factcheck.formats.check_alerts import dump

    placed = [
        replace(report, path=(report.path != STDIN and in_workspace(Path(report.path))) or report.path)
        for report in reports
    ]
    typer.echo(dump(placed, form, said))
