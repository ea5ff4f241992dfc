"""`source pin` and `source add` write into a file of references: all or nothing, in its own line ends."""

import hashlib
from pathlib import Path

import pytest

from tests.process import Run

PINS = {name: hashlib.sha256(name.encode()).hexdigest() for name in "abc"}
BLOCK = "references:\n" + "".join(
    f"- id: {name}\n  type: report\n  title: 年报{name}\n  custom:\n    file: {name}.txt\n" for name in "abc"
)
LAYOUTS = {
    "block": BLOCK,
    "flow": BLOCK.replace("custom:\n    file: ", "custom: {file: ").replace(".txt", ".txt}"),
    "one of three pinned": BLOCK.replace("b.txt\n", f"b.txt\n    sha256: {PINS['b']}\n"),
    "comments": BLOCK.replace("custom:\n", "custom:  # raw\n    # the text\n"),
    "no last line end": BLOCK.rstrip("\n"),
}


def base(root: Path, **references: str) -> Path:
    (root / "claims").mkdir()
    (root / "claims/c.yaml").write_bytes(b"[]\n")
    (root / "sources").mkdir()
    for name in "abc":
        (root / f"sources/{name}.txt").write_bytes(name.encode())
    for name, text in references.items():
        (root / f"sources/{name}.yaml").write_bytes(text.encode())
    return root


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_all_are_pinned_at_once(run: Run, tmp_path: Path, layout: str, end: str) -> None:
    root = base(tmp_path, references=LAYOUTS[layout].replace("\n", end))
    done = run("source", "pin", "--root", str(root))
    assert (done.status, done.err) == (0, "")
    written = (root / "sources/references.yaml").read_bytes()
    assert all(written.count(f"sha256: {pin}".encode()) == 1 for pin in PINS.values())
    assert written.count(b"\r\n") == (written.count(b"\n") if end == "\r\n" else 0)
    again = run("source", "pin", "--root", str(root))
    assert (again.status, (root / "sources/references.yaml").read_bytes()) == (0, written)


def test_a_source_named_twice_is_pinned_once(call: Run, tmp_path: Path) -> None:
    root = base(tmp_path, references=BLOCK)
    assert call("source", "pin", "a", "a", "--root", str(root)).status == 0
    assert (root / "sources/references.yaml").read_text("utf-8").count("sha256") == 1


def test_where_one_cannot_be_pinned_none_is(run: Run, tmp_path: Path) -> None:
    """The text of `b` is gone; `a` stands before it, and in another file."""
    first, rest = BLOCK.replace("b.txt\n", "b.txt\n    sha256: 00\n").split("- id: b", 1)
    root = base(tmp_path, first=first, second=f"references:\n- id: b{rest}")
    (root / "sources/b.txt").unlink()
    before = {path: path.read_bytes() for path in root.rglob("*.yaml")}
    done = run("source", "pin", "--root", str(root))
    assert (done.status, done.out) == (2, "")
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.parametrize("text", [BLOCK, "references: []\n", "# none yet\nreferences:\n"])
def test_an_entry_that_is_added_ends_its_lines_as_the_others_do(run: Run, tmp_path: Path, text: str) -> None:
    (tmp_path / "new.txt").write_text("四川大学于1896年创办。", "utf-8")
    (tmp_path / "base").mkdir()
    root = base(tmp_path / "base", references=text.replace("\n", "\r\n"))
    done = run("source", "add", str(tmp_path / "new.txt"), "--root", str(root))
    assert (done.status, done.err) == (0, "")
    written = (root / "sources/references.yaml").read_bytes()
    assert written.count(b"\n") == written.count(b"\r\n") > 5
