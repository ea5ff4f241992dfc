"""Kills, readers and a writer, as long as the flags say: afterwards every answer is that of a fresh build."""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from factcheck.base.factbase import FactBase
from factcheck.judging.lookup.search import search

OPEN = "import sys; from pathlib import Path; from factcheck.base.factbase import FactBase; "
BUILD = OPEN + "FactBase.open(Path(sys.argv[1]), rebuild=sys.argv[2] != 'update').close()"
# The same in several processes, as large fact bases are built.
PARTS = "import os; from factcheck.base.index import parts; parts.LARGE = 50_000; os.cpu_count = lambda: 3; "
WAYS = {"build": BUILD, "update": BUILD, "parts": PARTS + BUILD}
COMMANDS = (
    ["lookup", "第7号城市人口"],
    ["show", "c7"],
    ["cite", "c7"],
    ["conflicts"],
    ["check", "draft.md"],
    ["index"],
)
READER = (
    OPEN
    + """
import json, time
from factcheck.judging.lookup.search import search
base, end, asked, slowest = FactBase.open(Path(sys.argv[1])), time.monotonic() + float(sys.argv[2]), 0, 0.0
while time.monotonic() < end:
    start = time.monotonic()
    base.refresh()
    one = base.claim("watched")
    found = [match.claim for match, in zip(search("计数器现在的读数", base, 3)[0])]
    for claim in (one, *(c for c in found if c.id == "watched"), *base.claims_of("计数器")):
        if claim.statement != f"计数器现在的读数是{claim.value[0]}":
            sys.exit(f"wrong: {claim}")
    if "watched" not in [claim.id for claim in found]:
        sys.exit("lost")
    slowest, asked = max(slowest, time.monotonic() - start), asked + 1
print(json.dumps([asked, slowest]))
"""
)
CLAIM = (
    "- id: c{n}\n  statement: 第{n}号城市在{year}年的人口为{value}万人\n  subject: 第{n}号城市\n"
    "  attribute: 人口\n  value: {value}万人\n  period: {year}\n"
    "  evidence:\n  - source: report\n    quote: 公报\n"
)
SOME = 20  # after every such kill all commands are run
QUERIES = [f"第{n}号城市人口" for n in range(0, 4000, 250)]


def write_claims(root: Path, file: int, each: int, change: int = 0) -> None:
    rows = range(file * each, (file + 1) * each)
    text = "".join(CLAIM.format(n=n, year=2000 + n % 25, value=n % 997 + change) for n in rows)
    put(root / f"claims/f{file}.yaml", text)


def put(path: Path, text: str) -> None:
    """As editors save: beside, then renamed."""
    beside = path.with_suffix(".part")
    beside.write_text(text, "utf-8")
    beside.replace(path)


def watched(root: Path, reading: int) -> None:
    fields = f"subject: 计数器\n  attribute: 读数\n  value: {reading}次\n"
    fields += "  evidence:\n  - source: report\n    quote: 公报\n"
    put(
        root / "claims/watched.yaml", f"- id: watched\n  statement: 计数器现在的读数是{reading}次\n  {fields}"
    )


def made(root: Path, files: int, each: int) -> Path:
    (root / "claims").mkdir(parents=True)
    (root / "sources").mkdir()
    entry = "references:\n- id: report\n  type: report\n  custom: {file: report.txt}\n"
    (root / "sources/references.yaml").write_text(entry, "utf-8")
    (root / "sources/report.txt").write_text("公报\n", "utf-8")
    for file in range(files):
        write_claims(root, file, each)
    watched(root, 0)
    return root


def answers(base: FactBase) -> list[object]:
    found = [[(m.claim.id, m.claim.value, m.score) for m in search(query, base, 5)[0]] for query in QUERIES]
    count = len(base)
    base.close()
    return [count, found]


def kill(kills: int, files: int, each: int) -> None:
    """Each way to build ended at that many moments; each time all answers are those of a fresh build.

    After some of them every command is run as well.
    """
    with tempfile.TemporaryDirectory() as folder:
        root = made(Path(folder) / "base", files, each)
        (root / "draft.md").write_text("第7号城市在2007年的人口为7万人。\n", "utf-8")
        for how in WAYS:
            wrong, ended = killed(root, how, kills, files, each)
            left = [path.name for path in (root / ".factcheck").iterdir() if path.suffix == ".part"]
            print(f"{how}: {ended} of {kills} killed: {wrong} wrong, {len(left)} half files left", flush=True)
            if wrong or left:
                raise SystemExit(1)


def killed(root: Path, how: str, kills: int, files: int, each: int) -> tuple[int, int]:
    """(wrong answers, processes that were still at work) of so many kills."""
    chance = random.Random(how)
    wrong = ended = 0
    usual = once(root, how)
    for number in range(kills):
        write_claims(root, number % files, each, change=number)
        process = subprocess.Popen([sys.executable, "-c", WAYS[how], str(root), how])
        time.sleep(usual * chance.random())
        process.send_signal(signal.SIGKILL)
        ended += process.wait() == -signal.SIGKILL
        failed = number % SOME == 0 and not all(runs(root, command) for command in COMMANDS)
        said = answers(FactBase.open(root))
        wrong += failed or said != answers(FactBase.open(root, rebuild=True))
    return wrong, ended


def runs(root: Path, command: list[str]) -> bool:
    """Whether the command does what it is for: it ends with 0, or with 1 where that is a finding."""
    whole = [sys.executable, "-m", "factcheck", *command, "--root", str(root)]
    return subprocess.run(whole, check=False, cwd=root, capture_output=True).returncode in (0, 1)


def once(root: Path, how: str) -> float:
    write_claims(root, 0, 1, change=1)
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", WAYS[how], str(root), how], check=True)
    return time.perf_counter() - start


def stress(readers: int, seconds: float, files: int, each: int) -> None:
    """Readers that compare what they are told with itself, while a writer changes files."""
    with tempfile.TemporaryDirectory() as folder:
        root = made(Path(folder) / "base", files, each)
        FactBase.open(root).close()
        command = [sys.executable, "-c", READER, str(root), str(seconds)]
        reading = [
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            for _ in range(readers)
        ]
        changes = 0
        while any(process.poll() is None for process in reading):
            changes += 1
            watched(root, changes)
            write_claims(root, changes % files, each, change=changes)
            time.sleep(0.1)
        ended = [(*process.communicate(), process.returncode) for process in reading]
    faults = [err for _, err, status in ended if status]
    told = [json.loads(out) for out, _, status in ended if not status]
    asked, slowest = sum(count for count, _ in told), max((worst for _, worst in told), default=0)
    print(
        f"{readers} readers, {changes} changes, {asked} questions (slowest {slowest:.2f} s): "
        f"{len(faults)} failed"
    )
    if faults:
        raise SystemExit(faults[0])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--readers", type=int, default=os.cpu_count() or 2)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--files", type=int, default=8)
    parser.add_argument("--each", type=int, default=400)
    wanted = parser.parse_args()
    kill(wanted.kills, wanted.files, wanted.each)
    stress(wanted.readers, wanted.seconds, wanted.files, wanted.each)


if __name__ == "__main__":
    main()
