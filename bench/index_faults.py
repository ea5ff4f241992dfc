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
from factcheck.judging.search import search

OPEN = "import sys; from pathlib import Path; from factcheck.base.factbase import FactBase; "
BUILD = OPEN + "FactBase.open(Path(sys.argv[1]), rebuild=sys.argv[2] == 'build').close()"
READER = (
    OPEN
    + """
import json, time
from factcheck.judging.search import search
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
    (root / "sources/references.yaml").write_text("references:\n- id: report\n  type: report\n", "utf-8")
    for file in range(files):
        write_claims(root, file, each)
    watched(root, 0)
    return root


def answers(base: FactBase) -> list[object]:
    found = [[(m.claim.id, m.claim.value, m.score) for m in search(query, base, 5)[0]] for query in QUERIES]
    base.close()
    return [len(base), found]


def kill(kills: int, files: int, each: int) -> None:
    """A build or an update ended at any moment, so many times; each time all answers are compared."""
    chance = random.Random(1)
    wrong = ended = 0
    with tempfile.TemporaryDirectory() as folder:
        root = made(Path(folder) / "base", files, each)
        usual = {how: once(root, how) for how in ("build", "change")}
        for number in range(kills):
            how = ("build", "change")[number % 2]
            write_claims(root, number % files, each, change=number)
            process = subprocess.Popen([sys.executable, "-c", BUILD, str(root), how])
            time.sleep(usual[how] * chance.random())
            process.send_signal(signal.SIGKILL)
            ended += process.wait() == -signal.SIGKILL
            said = answers(FactBase.open(root))
            wrong += (
                said != answers(FactBase.open(root, rebuild=True)) if number % 10 == 9 else len(said) != 2
            )
        left = [path.name for path in (root / ".factcheck").iterdir() if path.suffix == ".part"]
    print(f"{ended} of {kills} killed: {wrong} wrong answers, {len(left)} half files left")
    if wrong or left:
        raise SystemExit(1)


def once(root: Path, how: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", BUILD, str(root), how], check=True)
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
