"""The commands that exist, and how one is loaded when it is called."""

from collections.abc import Mapping
from importlib import import_module
from typing import Annotated, Any, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from factcheck.cli.errors import reported
from factcheck.cli.options import APP


class Entry(NamedTuple):
    """A command's group and its one line in `factcheck --help`."""

    group: str
    help: str


WRITING = "While writing"
CITING = "Citing"
KEEPING = "Keeping the fact base"

COMMANDS: Mapping[str, Entry] = {
    "lookup": Entry(WRITING, "Find claims: either script, any wording."),
    "check": Entry(WRITING, "Check a draft, sentence by sentence, against the claims."),
    "show": Entry(WRITING, "Show one claim with its quotes in context."),
    "cite": Entry(CITING, "Print formatted citations of claims."),
    "annotate": Entry(CITING, "Write a draft again with a footnote at each supported assertion."),
    "verify": Entry(KEEPING, "Check the fact base itself; the gate for CI."),
    "conflicts": Entry(KEEPING, "List the claims that disagree, and why that may be."),
    "coverage": Entry(KEEPING, "Which assertions of the sources no claim covers."),
    "extract": Entry(KEEPING, "List the checkable assertions of a text, or propose claims."),
    "review": Entry(KEEPING, "Go through the proposed claims one by one."),
    "source": Entry(KEEPING, "Add, list and pin raw texts."),
    "rule": Entry(KEEPING, "Explain a rule of verify, or list them all."),
    "index": Entry(KEEPING, "Bring the index up to date, rebuild it, or measure it."),
    "export": Entry(KEEPING, "Write the fact base as JSON Lines, CSV or a static site."),
    "init": Entry(KEEPING, "Start a new fact base here."),
}


def load(name: str) -> TyperCommand | TyperGroup:
    """Import the module of a command, and make the command out of its `command` or its `app`."""
    module = import_module(f"factcheck.cli.{name}")
    app = getattr(module, "app", None)
    if app is None:
        app = typer.Typer(**APP)
        app.command(name)(module.command)
    made = get_command(app)
    assert isinstance(made, TyperCommand | TyperGroup)
    made.name = name
    return made


class Commands(TyperGroup):
    """The group `factcheck`: it knows every command's name and help, and imports only the one that runs."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        for name, entry in COMMANDS.items():
            self.add_command(TyperCommand(name, help=entry.help, rich_markup_mode=None))

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """The command that is to run, or whose options are to be completed: here the real one is needed."""
        name, placeholder, rest = super().resolve_command(ctx, args)
        return name, load(name) if name else placeholder, rest

    def make_context(self, *args: Any, **settings: Any) -> Any:
        with reported():
            return super().make_context(*args, **settings)

    def invoke(self, ctx: Any) -> Any:
        with reported():
            return super().invoke(ctx)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        del ctx
        widest = max(map(len, COMMANDS))
        for group in dict.fromkeys(entry.group for entry in COMMANDS.values()):
            with formatter.section(group):
                rows = [(n.ljust(widest), e.help) for n, e in COMMANDS.items() if e.group == group]
                formatter.write_dl(rows)


def _version(asked: bool) -> None:
    if asked:
        from factcheck import __version__

        typer.echo(f"factcheck {__version__}")
        raise typer.Exit


def root_command() -> Commands:
    """`factcheck` itself."""
    app = typer.Typer(cls=Commands, **(APP | {"add_completion": True}))

    @app.callback()
    def factcheck(
        version: Annotated[
            bool, typer.Option("--version", help="Print the version.", callback=_version, is_eager=True)
        ] = False,
    ) -> None:
        """Check Chinese prose, Traditional and Simplified, against a base of sourced claims."""
        del version

    made = get_command(app)
    assert isinstance(made, Commands)
    return made
