"""`factcheck check`."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from factcheck.cli.options import AsOfOption, LangOption, RootOption

Level = Literal["contradicted", "disputed", "ambiguous", "unsupported", "never"]


def command(
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FILE…|-]", help="Drafts; standard input when none is named."),
    ] = None,
    root: RootOption = None,
    as_of: AsOfOption = None,
    format_: Annotated[
        Literal["text", "json", "jsonl"], typer.Option("--format", help="How to print.")
    ] = "text",
    lang: LangOption = None,
    explain: Annotated[bool, typer.Option("--explain", help="Print what was weighed.")] = False,
    fail_on: Annotated[
        Level, typer.Option("--fail-on", help="The mildest verdict that fails.")
    ] = "ambiguous",
) -> None:
    """Check draft sentences against the claims: supported, contradicted, ambiguous, disputed, unsupported."""
    from factcheck.base.factbase import FactBase
    from factcheck.base.root import find_root
    from factcheck.cli.drafts import read_drafts
    from factcheck.cli.terminal import language, printer
    from factcheck.formats.check_lines import ended, json, jsonl
    from factcheck.formats.check_text import lines
    from factcheck.judging.judge import Judge
    from factcheck.judging.lexicon import Lexicon
    from factcheck.tasks.check import check

    base = FactBase.open(root or find_root(Path.cwd()))
    judge = Judge(base, Lexicon(base))
    said = language(lang)
    reports = [
        check(draft.text, draft.path, judge, markdown=draft.markdown, as_of=as_of, explain=explain)
        for draft in read_drafts(files or [])
    ]
    if format_ == "text":
        out = printer()
        for report in reports:
            out.lines(lines(report, said, explain=explain))
    elif format_ == "json":
        typer.echo(json(reports, said))
    else:
        for report in reports:
            for line in jsonl(report, said):
                typer.echo(line)
    typer.echo(ended(reports), err=True)
    if any(report.fails(fail_on) for report in reports):
        raise typer.Exit(1)
