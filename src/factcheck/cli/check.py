"""`factcheck check`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from factcheck.cli.options import FILES, FORMAT, AsOfOption, LangOption, RootOption
from factcheck.cli.pins import warn_of_changed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from factcheck.base.factbase import FactBase
    from factcheck.tasks.check import Report

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
    _print(reports, form, lang, fail_on, explain=explain)
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
    from factcheck.cli.drafts import read_drafts
    from factcheck.cli.sharing import helped
    from factcheck.tasks.check import Asked, unread_date
    from factcheck.tasks.check_draft import check_draft

    drafts = list(read_drafts(files))
    for said in filter(None, (unread_date(d.text, d.path) for d in drafts if d.markdown)):
        typer.echo(f"warning: {said}", err=True)
    asked = [(Asked(d.text.raw, d.markdown, as_of, explain), d.path) for d in drafts]
    with helped(base, asked, jobs, anew=anew or explain) as (judge, ask):
        reports = [check_draft(one, path, base, judge, allow_self=allow_self, ask=ask) for one, path in asked]
    for report in reports:
        if report.itself:
            typer.echo(
                f"{report.path} is the text of the source {report.itself}, which proves nothing of itself"
                " (--allow-self checks it all the same)",
                err=True,
            )
    return reports


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


def _print(
    reports: "list[Report]", form: Form, lang: Literal["zh", "en"] | None, fail_on: str, *, explain: bool
) -> None:
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
    typer.echo(dump(placed, form, said, fail_on))
