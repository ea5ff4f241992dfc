"""Each goal for large fact bases as a ratio measured in this run. `--large 1000000` for the sizes that count.

The fact bases are written by scripts/registry.py, or by a maker with the same options in ../shared/bench.
"""

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from factcheck.base.factbase import FactBase
from factcheck.judging.lookup.search import search

REPOSITORY = Path(__file__).parents[1]
OTHER = REPOSITORY.parent / "shared/bench/make_registry.py"
MAKER = OTHER if OTHER.exists() else REPOSITORY / "scripts/registry.py"
HELLO = """
import typer
app = typer.Typer()
@app.command()
def hello(name: str) -> None: print("hello", name)
@app.command()
def bye(name: str) -> None: print("bye", name)
app()
"""
COLD_ROUNDS, UPDATES = 21, 3
SHOWN = 5  # so many results a lookup has unless it is told otherwise
LOADED = 3  # claim files given to the plain loader, whose time is scaled by their bytes


def made(folder: Path, claims: int, form: str, queries: int, sentences: int = 0) -> Path:
    """A fact base of that size with a draft on it, as the maker writes it; one that is there is used."""
    root = folder / f"{form}-{claims}"
    if sentences and root.exists() and not (root / "draft.md").exists():
        raise SystemExit(f"{root} has no draft.md: remove it, and it is made again with one")
    if not root.exists():
        sizes = ["--claims", str(claims), "--format", form, "--queries", str(queries)]
        sizes += ["--draft", str(sentences)] if sentences else []
        subprocess.run([sys.executable, str(MAKER), str(root), *sizes], check=True, stderr=subprocess.DEVNULL)
    return root


def claim_files(root: Path) -> list[Path]:
    return sorted((root / "claims").glob("claims-*"))


def size_of(paths: list[Path]) -> int:
    return sum(path.stat().st_size for path in paths)


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def processor_time(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


class Used(NamedTuple):
    """Seconds on the wall, of processors, and megabytes at the most."""

    wall: float
    processor: float
    memory: float


def in_a_process(code: str, *arguments: str) -> Used:
    """What Python code costs that is run on its own, the processes it starts counted in."""
    start = time.perf_counter()
    child = subprocess.Popen([sys.executable, "-c", code, *arguments], env=environment())
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = status
    if status:
        raise SystemExit(f"failed: {code}")
    scale = 1e6 if sys.platform == "darwin" else 1e3
    return Used(time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / scale)


def environment() -> dict[str, str]:
    """Ours, with compiled modules kept, as an installed program has them."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / "factcheck-bench-modules")}


def say(goal: str, ratio: float, asked: str, kept: bool, detail: str) -> None:  # noqa: FBT001 - a column
    print(f"{goal:44}{ratio:8.3f}   {asked:18}{'ok  ' if kept else 'MISS'}  {detail}", flush=True)


LOAD = "import sys, yaml; [yaml.load(open(path, 'rb'), yaml.CSafeLoader) for path in sys.argv[1:]]"


def loader_time(root: Path) -> Used:
    """What `yaml.load(…, CSafeLoader)` over the claim files would cost."""
    files = claim_files(root)
    some = files[:: max(1, len(files) // LOADED)][:LOADED]
    part = in_a_process(LOAD, *map(str, some))
    times = size_of(files) / size_of(some)
    return Used(part.wall * times, part.processor * times, part.memory)


BUILD = """
import sys
from pathlib import Path
from factcheck.base.factbase import FactBase
FactBase.open(Path(sys.argv[1]), rebuild=True).close()
"""


def build(large: Path, bulk: Path) -> Used:
    """Build from YAML and from JSONL; returns what the first one cost."""
    loader = loader_time(large)
    used, quick = in_a_process(BUILD, str(large)), in_a_process(BUILD, str(bulk))
    for form, cost, most in (("YAML", used, 0.35), ("JSONL", quick, 0.1)):
        ratio = cost.wall / loader.wall
        detail = f"{cost.wall:.1f} s; of processor time {cost.processor / loader.processor:.3f}"
        say(f"build from {form} / CSafeLoader", ratio, f"<= {most}", ratio <= most, detail)
    index, source = size_of(list((large / ".factcheck").iterdir())), size_of(claim_files(large))
    say("index / YAML, bytes", index / source, "<= 0.5", index <= source / 2, f"{index / 1e6:.0f} MB")
    memory = used.memory
    say("peak memory, MB / 700", memory / 700, "<= 1 (at 1 M)", memory <= 700, f"{memory:.0f} MB")
    return used


def update(root: Path, whole: Used) -> None:
    """One file of many changes; the cost without what every opening costs."""
    base = FactBase.open(root)
    path = claim_files(root)[len(claim_files(root)) // 2]
    before = path.read_bytes()
    taken = []
    for number in range(UPDATES):
        path.write_bytes(before.replace("增长".encode(), "增加".encode(), number + 1))
        start = time.process_time()
        base.refresh()
        taken.append(time.process_time() - start)
    path.write_bytes(before)
    base.refresh()
    base.close()
    ratio = statistics.median(taken) / whole.processor
    say(
        "one changed file / build",
        ratio,
        "<= 0.02",
        ratio <= 0.02,
        f"{statistics.median(taken) * 1e3:.0f} ms",
    )


def cold(small: Path, large: Path) -> None:
    """Whole processes, in turns."""
    for root in (small, large):
        FactBase.open(root).close()
    run = "import sys; from factcheck.cli import main; sys.exit(main())"
    with tempfile.TemporaryDirectory() as folder:
        hello = Path(folder) / "hello.py"
        hello.write_text(HELLO, "utf-8")
        commands = {
            "hello": [str(hello), "hello", "x"],
            "small": ["-c", run, "lookup", "四川综合排名", "--root", str(small)],
            "large": ["-c", run, "lookup", "四川综合排名", "--root", str(large)],
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(COLD_ROUNDS):
            for name, command in commands.items():
                times[name].append(seconds(lambda c=command: run_quietly(c)))
    hello_time, small_time, large_time = (statistics.median(times[name]) for name in commands)
    for name, taken in (("small", small_time), ("large", large_time)):
        ratio = taken / hello_time
        say(f"cold lookup, {name} / hello world", ratio, "<= 1.35", ratio <= 1.35, f"{taken * 1e3:.0f} ms")
    ratio = large_time / small_time
    say("cold lookup, large / small", ratio, "<= 1.25", ratio <= 1.25, "")


def run_quietly(command: list[str]) -> None:
    subprocess.run([sys.executable, *command], check=True, stdout=subprocess.DEVNULL, env=environment())


def labelled(root: Path) -> list[tuple[str, str]]:
    rows = map(json.loads, (root / "queries.jsonl").read_text("utf-8").splitlines())
    return [(row["query"], row["claim"]) for row in rows]


def asked(root: Path, queries: list[tuple[str, str]]) -> tuple[float, float, float]:
    """(recall@5, recall@20, median seconds of five results) of labelled queries through the API."""
    base = FactBase.open(root)
    five = twenty = 0
    times = [processor_time(lambda q=query: search(q, base, SHOWN)) for query, _ in queries]
    for query, claim in queries:
        matches, _ = search(query, base, 20)
        ids = [match.claim.id for match in matches]
        five += claim in ids[:5]
        twenty += claim in ids
    base.close()
    return five / len(queries), twenty / len(queries), statistics.median(times)


@contextmanager
def nameless(root: Path) -> Iterator[Path]:
    """The same fact base without names.yaml."""
    with tempfile.TemporaryDirectory() as folder:
        other = Path(folder)
        (other / "claims").mkdir()
        for path in claim_files(root):
            os.link(path, other / "claims" / path.name) if same_disk(root, other) else shutil.copy(
                path, other / "claims"
            )
        (other / "sources").mkdir()
        shutil.copy(root / "sources/references.yaml", other / "sources")
        yield other


def same_disk(one: Path, other: Path) -> bool:
    return one.stat().st_dev == other.stat().st_dev


def warm(small: Path, large: Path) -> None:
    queries = labelled(large)
    _, _, small_time = asked(small, labelled(small))
    five, _, large_time = asked(large, queries)
    say("recall@5 with names", five, ">= .99", five >= 0.99, f"{len(queries)} queries")
    with nameless(large) as other:
        without_five, twenty, _ = asked(other, queries)
    say("recall@20 without names", twenty, ">= .90", twenty >= 0.90, f"@5 {without_five:.3f}")
    ratio = large_time / small_time
    kept = ratio <= 3 and large_time <= 0.010
    say("warm query, large / small", ratio, "<= 3, 10 ms", kept, f"{large_time * 1e3:.1f} ms")


VERIFY = """
import sys
from datetime import date
from pathlib import Path
from factcheck.tasks.verify import verify
verify(Path(sys.argv[1]), date(2025, 1, 1))
"""
CHECK = """
import sys
from pathlib import Path
from factcheck.base.factbase import FactBase
from factcheck.judging.judge import Judge
from factcheck.judging.wording.lexicon import Lexicon
from factcheck.tasks.check import check
from factcheck.text.text import Text
base = FactBase.open(Path(sys.argv[1]))
check(Text(Path(sys.argv[2]).read_text("utf-8")), "draft", Judge(base, Lexicon(base)))
"""


JIEBA = """
import sys
from pathlib import Path
import jieba
for _ in jieba.cut(Path(sys.argv[1]).read_text("utf-8")): pass
"""


def checked_again(root: Path) -> float:
    """Seconds of processor time for the command that checks a draft of which nothing has changed."""
    code = f"import sys; from factcheck.cli import run; sys.stdout = sys.stderr = open('{os.devnull}', 'w'); "
    code += "sys.exit(run(sys.argv[1:]) > 1)"
    command = ("check", "--root", str(root), "--format", "jsonl", "--jobs", "1", str(root / "draft.md"))
    in_a_process(code, *command)
    return in_a_process(code, *command).processor


def whole_commands(small: Path, large: Path) -> None:
    """What stands on the index: `check` of each one's draft; and `verify`, which does not."""
    few, many = (in_a_process(CHECK, str(root), str(root / "draft.md")).processor for root in (small, large))
    say("check, large / small", many / few, "<= 1.6", many <= 1.6 * few, f"{many:.1f} s, {few:.1f} s")
    if find_spec("jieba") is None:
        print("check / jieba: skipped, jieba is not installed")
    else:
        cut = in_a_process(JIEBA, str(small / "draft.md")).processor
        say("check, small / jieba", few / cut, "<= 1", few <= cut, f"{cut:.1f} s with its dictionary loaded")
        again = checked_again(small)
        say(
            "the same, unchanged / jieba",
            again / cut,
            "<= 1",
            again <= cut,
            f"{again:.1f} s, the whole command",
        )
    used, loader = in_a_process(VERIFY, str(small)), loader_time(small)
    ratio = used.wall / loader.wall
    say("verify the small one / CSafeLoader", ratio, "<= 0.3", ratio <= 0.3, f"{used.wall:.1f} s")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", type=int, default=10_000)
    parser.add_argument("--large", type=int, default=100_000)
    parser.add_argument("--queries", type=int, default=300)
    parser.add_argument("--sentences", type=int, default=0, help="to check; verify is measured then too")
    parser.add_argument("--folder", type=Path, help="where fact bases are made and kept")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = wanted.folder or Path(temporary)
        small = made(folder, wanted.small, "yaml", wanted.queries, wanted.sentences)
        large = made(folder, wanted.large, "yaml", wanted.queries, wanted.sentences)
        bulk = made(folder, wanted.large, "jsonl", 0)
        print(f"{wanted.small:,} and {wanted.large:,} claims", flush=True)
        whole = build(large, bulk)
        update(large, whole)
        cold(small, large)
        warm(small, large)
        if wanted.sentences:
            whole_commands(small, large)
    print(f"peak memory of this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:.0f} MB")


if __name__ == "__main__":
    main()
