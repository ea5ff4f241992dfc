"""The files of an index are cut short in place while a process reads them: right answers or a clear error."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from typing import TYPE_CHECKING

import pytest

from factcheck.base.factbase import FactBase
from factcheck.base.index.segment import CutShortError, open_segment
from tests.base.index.registry import answers, write_base

if TYPE_CHECKING:
    from pathlib import Path

# Opens the base, waits until it is told to go on, and asks; `ended` says that no signal ended it.
ASK = textwrap.dedent("""
    import sys
    from pathlib import Path
    from factcheck.base.factbase import FactBase
    from factcheck.problem import FactcheckError
    base = FactBase.open(Path(sys.argv[1]))
    names = base.names
    print("ready", flush=True)
    sys.stdin.readline()
    try:
        print("names", sorted(names.spellings("四川")))
    except FactcheckError as error:
        print("refused", error)
    print([base.claim(f"c{n}").statement for n in range(0, 2400, 7)])
    print([one.id for one, _ in base.similar("2021年成都高校数量", 9)])
    print([one.id for one in base.claims_of("四川")], len(base))
    print("ended", flush=True)
""")


def asked(root: Path, cut: float | None) -> list[str]:
    """What the process says when its index is cut to that part of its bytes before it asks."""
    process = subprocess.Popen(
        [sys.executable, "-c", ASK, str(root)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    if cut is not None:
        for path in (root / ".factcheck").glob("*.sqlite"):
            with path.open("r+b") as file:
                file.truncate(int(path.stat().st_size * cut) or 1)
    out, _ = process.communicate("\n")
    assert process.returncode == 0
    return out.splitlines()


@pytest.mark.parametrize("cut", [0.0, 0.5, 0.9999, 1.5])
def test_a_process_whose_index_is_cut_short_says_what_is_right(tmp_path: Path, cut: float) -> None:
    """Mapped into memory, such a file would end the process; its rest must not be taken for the whole."""
    write_base(tmp_path, files=4, each=600)
    FactBase.open(tmp_path).close()
    names, *right = asked(tmp_path, None)
    about_names, *said = asked(tmp_path, cut)
    assert said == right
    assert names.startswith("names")
    assert about_names.startswith("refused")
    assert "changed by another program" in about_names
    base = FactBase.open(tmp_path)
    assert answers(base)[0] == 2400
    base.close()


def test_a_segment_that_is_replaced_stays_what_it_was(tmp_path: Path) -> None:
    """Whoever reads an index goes on while a newer one takes its place."""
    write_base(tmp_path, files=2, each=50)
    base = FactBase.open(tmp_path)
    before = answers(base)
    FactBase.open(tmp_path, rebuild=True).close()
    assert answers(base) == before
    base.close()


def test_no_file_of_an_index_is_mapped(tmp_path: Path) -> None:
    write_base(tmp_path, files=1, each=5)
    FactBase.open(tmp_path).close()
    for path in (tmp_path / ".factcheck").glob("*.sqlite"):
        segment = open_segment(path)
        assert segment.execute("PRAGMA mmap_size").fetchone() in ((0,), None)
        with path.open("ab") as file:
            file.write(b"\0")
        with pytest.raises(CutShortError, match="changed by another program"):
            segment.execute("SELECT 1")
        segment.close()
