"""How long a command takes that is called for one thing, against a two-command hello world of the same Typer.

The fact base is the repository's own.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HELLO = """
import typer
app = typer.Typer()
@app.command()
def hello(name: str) -> None: print("hello", name)
@app.command()
def bye(name: str) -> None: print("bye", name)
app()
"""
ROUNDS = 15
ROOT = Path(__file__).parents[1]
SENTENCE = "四川算力发展指数居全国第7位。"


def main() -> None:
    """Print medians of interleaved runs, and their ratios to the hello world."""
    with tempfile.TemporaryDirectory() as folder:
        hello = Path(folder) / "hello.py"
        hello.write_text(HELLO, encoding="utf-8")
        draft = Path(folder) / "draft.md"
        draft.write_text(SENTENCE, encoding="utf-8")
        factcheck = [sys.executable, "-m", "factcheck"]
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "typer hello world": [sys.executable, str(hello), "hello", "x"],
            "factcheck --version": [*factcheck, "--version"],
            "factcheck --help": [*factcheck, "--help"],
            "factcheck lookup": [*factcheck, "lookup", "四川排名", "--root", str(ROOT)],
            "factcheck check": [*factcheck, "check", str(draft), "--root", str(ROOT)],
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(ROUNDS):
            for name, command in commands.items():
                times[name].append(_seconds(command))
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    for name, median in medians.items():
        print(f"{name:22}{median * 1000:7.1f} ms {median / medians['typer hello world']:6.2f} x")


def _seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
