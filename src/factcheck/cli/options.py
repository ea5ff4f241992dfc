"""Options and arguments that several commands share, spelt once."""

from datetime import date
from pathlib import Path
from typing import Annotated, Any, Final, Literal

import typer

APP: Final[dict[str, Any]] = {
    "add_completion": False,
    "rich_markup_mode": None,  # typer's own help and errors without rich: it would cost each call 40 ms
    "pretty_exceptions_enable": False,
    "no_args_is_help": True,
    "context_settings": {"help_option_names": ["-h", "--help"]},
}


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise typer.BadParameter(f"{written!r} is not a day, as in 2024-08-29") from None


RootOption = Annotated[
    Path | None,
    typer.Option(
        "--root",
        metavar="DIR",
        envvar="FACTCHECK_ROOT",
        help="The fact base; found by walking up from here when not given.",
    ),
]
AsOfOption = Annotated[
    date | None,
    typer.Option("--as-of", metavar="DAY", parser=_day, help="The day 今年 and 去年 are counted from."),
]
LangOption = Annotated[
    Literal["zh", "en"] | None,
    typer.Option("--lang", help="Language of the messages; by the locale when not given."),
]
LimitOption = Annotated[int, typer.Option("--limit", "-n", min=1, help="At most so many results.")]
FORMAT = typer.Option("--format", "-f", help="text for people, the others for programs.")
FILES = typer.Argument(metavar="[FILE…|-]", help="Texts to read; - is standard input.", show_default=False)
