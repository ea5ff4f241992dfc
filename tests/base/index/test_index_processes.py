"""Several processes and threads at one index: nobody is told something wrong, a killed one harms nobody."""

import random
import resource
import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

from factcheck.base.factbase import FactBase
from tests.base.index.registry import answers, fresh, write_base, write_file

KILLS = 12
SECONDS = 2.0

OPEN = "import sys; from pathlib import Path; from factcheck.base.factbase import FactBase; "
BUILD = OPEN + "FactBase.open(Path(sys.argv[1]), rebuild=sys.argv[2] == 'new')"

# Asks for the claims of two files that are always replaced together, in one rename of a folder each.
READER = OPEN + textwrap.dedent("""
    import time
    end = time.monotonic() + float(sys.argv[2])
    asked = 0
    base = FactBase.open(Path(sys.argv[1]))
    while asked <= 3 or time.monotonic() < end:
        base.refresh()
        found = base.claim("now")
        by_words = [one for one, _ in base.similar("计数器现在的读数", 3) if one.id == "now"]
        of_subject = base.claims_of("计数器")
        for one in (found, *by_words, *of_subject):
            if one.statement != f"计数器现在的读数是{one.value[0]}":
                sys.exit(f"torn: {one}")
        if not by_words or not of_subject:
            sys.exit(f"lost: {by_words} {of_subject}")
        asked += 1
    print(asked)
""")


def counter(root: Path, reading: int) -> None:
    """Write the claim that readers watch, as editors do: beside, then renamed."""
    beside = root / "claims/now.part"
    beside.write_text(
        f"- id: now\n  statement: 计数器现在的读数是{reading}次\n  subject: 计数器\n  attribute: 读数\n"
        f"  value: {reading}次\n  evidence:\n  - source: report\n    quote: 公报\n",
        "utf-8",
    )
    beside.rename(root / "claims/now.yaml")


def spawn(code: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@pytest.mark.parametrize("how", ["new", "changed"])
def test_a_build_killed_at_any_moment_leaves_right_answers(tmp_path: Path, how: str) -> None:
    """A full build, and an update after a change."""
    root = tmp_path / "base"
    rng = write_base(root, files=6, each=150)
    FactBase.open(root).close()
    chance = random.Random(7)
    started = time.monotonic()
    subprocess.run([sys.executable, "-c", BUILD, str(root), "new"], check=True)
    usual = time.monotonic() - started
    for _ in range(KILLS):
        write_file(root, 2, list(range(3000, 3150)), rng)
        building = spawn(BUILD, str(root), how)
        time.sleep(usual * chance.uniform(0.2, 1.1))
        building.send_signal(signal.SIGKILL)
        building.communicate()
    base = FactBase.open(root)
    assert answers(base) == fresh(root, tmp_path / "fresh")
    assert not list((root / ".factcheck").glob("*.part"))
    base.close()


def test_readers_and_a_writer(tmp_path: Path) -> None:
    """Each reading is whole: words, subject and file tell of one state."""
    write_base(tmp_path, files=4, each=100)
    counter(tmp_path, 0)
    FactBase.open(tmp_path).close()
    readers = [spawn(READER, str(tmp_path), str(SECONDS)) for _ in range(3)]
    reading = 0
    while any(reader.poll() is None for reader in readers):
        reading += 1
        counter(tmp_path, reading)
        time.sleep(0.02)
    for reader in readers:
        out, err = reader.communicate()
        assert (reader.returncode, err) == (0, "")
        assert int(out) > 3  # however slow the machine: it asks until then


def test_threads_share_a_base(tmp_path: Path) -> None:
    """One open base, asked and refreshed by many at once."""
    write_base(tmp_path, files=4, each=50)
    counter(tmp_path, 0)
    base = FactBase.open(tmp_path)
    wrong: list[object] = []
    stop = threading.Event()

    def ask() -> None:
        while not stop.is_set():
            one = base.claim("now")
            if one.statement != f"计数器现在的读数是{one.value[0]}" or not base.similar("计数器", 3):
                wrong.append(one)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for reading in range(1, 15):
        counter(tmp_path, reading)
        base.refresh()
    stop.set()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert base.claim("now").value == ("14次",)
    base.close()


def test_a_full_disk_costs_the_index_not_the_answer(tmp_path: Path) -> None:
    """What cannot be written is held in memory, and no half file stays."""
    write_base(tmp_path, files=2, each=200)
    code = OPEN + (
        "import os, resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000)); "
        "base = FactBase.open(Path(sys.argv[1])); print(base.index.where, base.claim('c7').id, flush=True); "
        "os.kill(os.getpid(), signal.SIGKILL)"  # what measures coverage would write a file too
    )
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 40_000
    done = spawn(code, str(tmp_path))
    out, err = done.communicate()
    assert (out, err) == ("memory c7\n", "")
    assert not list((tmp_path / ".factcheck").glob("*.part"))
    assert list((tmp_path / "claims").iterdir())
