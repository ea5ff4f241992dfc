"""Fills the README and the pages below docs/ with what the commands really print.

    python scripts/readme.py           says whether they are up to date
    python scripts/readme.py --write   brings them up to date

A console block that follows `<!-- run: COMMAND -->` is replaced by the command and its output, run at the
root of the repository; after `<!-- run in an empty folder: COMMAND -->`, in an empty folder.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]
PAGES = [REPOSITORY / page for page in ("README.md", "docs/commands.md", "docs/citing.md", "docs/formats.md")]
BLOCK = re.compile(
    r"^<!-- run(?P<elsewhere> in an empty folder)?: (?P<command>[^\n]+?) -->\n```console\n(?s:.*?)^```$",
    re.MULTILINE,
)
FIXED = {
    "NO_COLOR": "1",
    "TZ": "UTC",
    "COLUMNS": "100",
    "LC_ALL": "C.UTF-8",
    "SOURCE_DATE_EPOCH": "1735689600",
}


def filled(text: str) -> str:
    """A page's text with the output of every command in it as it is now."""
    return BLOCK.sub(_block, text)


def _block(found: re.Match[str]) -> str:
    first, command = found[0].partition("\n")[0], found["command"]
    if found["elsewhere"]:
        with tempfile.TemporaryDirectory() as empty:
            output = run(command, Path(empty))
    else:
        output = run(command, REPOSITORY)
    return f"{first}\n```console\n$ {command}\n{output}```"


def run(command: str, folder: Path) -> str:
    """What a shell prints for the command: its output, then what it said besides."""
    own = Path(sys.executable).parent
    environment = {**os.environ, **FIXED, "PATH": f"{own}{os.pathsep}{os.environ['PATH']}"}
    environment.pop("FACTCHECK_ROOT", None)
    done = subprocess.run(  # noqa: S603 - the commands are the README's own
        ["bash", "-c", command],  # noqa: S607 - whichever bash the reader would use
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    if "Traceback" in done.stderr or "this is a bug" in done.stderr or done.returncode > 2:
        raise SystemExit(f"{command}\n{done.stdout}{done.stderr}")
    lines = (done.stdout + done.stderr).rstrip().replace(str(folder), "…").splitlines()
    return "".join(f"{line.rstrip()}\n" for line in lines)


def main() -> int:
    """Say whether the pages are up to date, or bring them there."""
    old = {page: page.read_text(encoding="utf-8") for page in PAGES}
    stale = {page: new for page, text in old.items() if (new := filled(text)) != text}
    for page, new in stale.items():
        if "--write" in sys.argv:
            page.write_text(new, encoding="utf-8")
        else:
            print(f"{page.name} is not what its commands print: run `make readme`", file=sys.stderr)
    return int(bool(stale) and "--write" not in sys.argv)


if __name__ == "__main__":
    sys.exit(main())
