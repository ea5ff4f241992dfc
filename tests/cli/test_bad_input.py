"""Bad input: a clear message with place and remedy, status 2, no traceback, nothing written."""

import os
from pathlib import Path

import pytest

from factcheck.base.sample import SAMPLE
from tests.process import Run
from tests.sample import write_sample

CLAIMS, REFS = "claims/library.yaml", "sources/references.yaml"
BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n"

# (what is put where, what the message has)
FILES = {
    "not UTF-8": (CLAIMS, "- id: 四川".encode("gb18030"), ("not UTF-8", "save it as UTF-8", f"{CLAIMS}:1:7")),
    "a binary": (CLAIMS, b"\x89PNG\r\n\x1a\n\x00\x00\xff\xfe", ("binary", f"{CLAIMS}:1:1")),
    "nothing but NUL": (CLAIMS, b"- id: a\n  note: \x00\n", ("U+0000", "remove it", f"{CLAIMS}:2:9")),
    "an empty file": (REFS, b"", ("empty", "fill it or remove it", REFS)),
    "an open bracket": (CLAIMS, b"- id: [a, b\n", ("not YAML", f"{CLAIMS}:1:7")),
    "a tab": (CLAIMS, b"- id: a\n\tnote: b\n", ("not YAML", "spaces", f"{CLAIMS}:2:1")),
    "a python object": (CLAIMS, b"- !!python/object/apply:os.system [id]\n", ("python", f"{CLAIMS}:1:3")),
    "an alias bomb": (REFS, BOMB.encode(), ("alias", f"{REFS}:2:8", "write the value out")),
    "endless nesting": (CLAIMS, b"- id: " + b"[" * 90_000, (CLAIMS,)),
    "endless nesting, closed": (CLAIMS, b"- id: " + b"[" * 5000 + b"]" * 5000, ("nested", CLAIMS)),
    "keys nested in keys": (CLAIMS, b"? " * 30, ("nested more than 24 deep", f"{CLAIMS}:1:49")),
    "JSON nested without end": ("claims/a.jsonl", b"[" * 200_000, ("claims/a.jsonl:1:1", "nested")),
    "half of a surrogate pair": (
        "claims/a.jsonl",
        b'{"id": "a", "statement": "\\ud83d", "subject": "a", "attribute": "b\\udfff", "value": "3"}\n',
        ("surrogate pair", "claims/a.jsonl:1:27"),
    ),
    "broken JSON": ("claims/a.jsonl", b'{"id": \n', ("not JSON", "claims/a.jsonl:1:")),
    "a file from outside": (
        REFS,
        b"references:\n- {id: a, custom: {file: ../../x.txt}}\n",
        ("outside", f"{REFS}:2:26"),
    ),
    "an absolute path": (
        REFS,
        b"references:\n- {id: a, custom: {file: /etc/passwd}}\n",
        ("outside", f"{REFS}:2:26"),
    ),
    "no TOML": ("factcheck.toml", b"rules = [", ("not TOML", "factcheck.toml")),
    "an unknown setting": ("factcheck.toml", b"ruls = 1\n", ("no setting is called ruls", "factcheck.toml")),
    "folders outside": ("factcheck.toml", b"sources = '../..'\n", ("outside the fact base",)),
}


def everything(root: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("case", FILES)
def test_a_bad_file_is_told(case: str, tmp_path: Path, call: Run) -> None:
    name, data, words = FILES[case]
    root = write_sample(tmp_path)
    (root / name).write_bytes(data)
    before = everything(root)
    for command in ("verify", "conflicts"):
        if command == "conflicts" and "outside" in words:
            continue  # it reads no raw texts
        ended = call(command, "--root", str(root))
        said = ended.out + ended.err
        assert ended.status == 2, said
        assert "Traceback" not in said
        assert "bug" not in said
        if command == "verify":
            assert [word for word in words if word not in said] == [], said
    assert everything(root) == before


def test_a_link_out_of_the_fact_base_is_not_followed(tmp_path: Path, call: Run) -> None:
    root = write_sample(tmp_path / "base")
    secret = tmp_path / "secret.txt"
    secret.write_text("秘密", "utf-8")
    (root / "sources/library-2024.txt").unlink()
    (root / "sources/library-2024.txt").symlink_to(secret)
    ended = call("verify", "--root", str(root))
    assert ended.status == 2
    assert "outside the fact base" in ended.out
    assert "秘密" not in ended.out


def test_a_missing_folder_and_a_place_without_a_fact_base(tmp_path: Path, call: Run) -> None:
    for where in (tmp_path / "nowhere", tmp_path):
        ended = call("verify", "--root", str(where))
        assert ended.status == 2
        assert "factcheck init" in ended.err or "no such folder" in ended.err
        assert "Traceback" not in ended.err


@pytest.mark.parametrize("form", ["json", "sarif", "github", "junit"])
def test_programs_get_the_status_too(form: str, tmp_path: Path, call: Run) -> None:
    root = write_sample(tmp_path)
    (root / CLAIMS).write_bytes(b"- id: [a\n")
    ended = call("verify", "--root", str(root), "--format", form)
    assert ended.status == 2
    assert "yaml-syntax" in ended.out


ADDED = {
    "a binary": (b"\x7fELF\x00\x01\xff\xfe\x00", "x.txt"),
    "an empty file": (b"  \n", "x.txt"),
    "another kind of file": (b"text", "x.exe"),
    "NUL in it": (b"text\x00text", "x.txt"),
    "the same content": (SAMPLE["sources/library-2024.txt"].encode(), "x.txt"),
    "the same id": ("别的".encode(), "library-2024.txt"),
}


@pytest.mark.parametrize("case", ADDED)
def test_what_cannot_be_a_source_is_refused(case: str, tmp_path: Path, call: Run) -> None:
    data, name = ADDED[case]
    root = write_sample(tmp_path / "base")
    (tmp_path / name).write_bytes(data)
    before = everything(root)
    ended = call("source", "add", str(tmp_path / name), "--root", str(root))
    assert ended.status == 2, ended.out
    assert ended.err.startswith("factcheck: ")
    assert "Traceback" not in ended.err
    assert everything(root) == before


def test_init_never_overwrites(tmp_path: Path, call: Run) -> None:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims/mine.yaml").write_text("[]\n")
    before = everything(tmp_path)
    ended = call("init", str(tmp_path))
    assert ended.status == 2
    assert "exists" in ended.err
    assert everything(tmp_path) == before


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        ("nope.txt", "No such file"),
        (".", "name a file of text"),
        ("/dev/zero", "a pipe or a device, not a file; name a file of text, or - for standard input"),
        ("pipe", "a pipe or a device"),
        (
            "bin.dat",
            "not a text in UTF-8, UTF-16, GB18030 or Big5 (as UTF-8 it breaks off in line 1, at byte 0)",
        ),
        ("bad.txt", "(as UTF-8 it breaks off in line 2, at byte 10): save it as UTF-8"),
        ("nul.txt", "U+0000 stands in line 2"),
    ],
)
@pytest.mark.parametrize("command", ["check", "annotate"])
def test_a_draft_that_is_no_text_is_told_with_what_can_be_done(
    tmp_path: Path, run: Run, command: str, draft: str, words: str
) -> None:
    write_sample(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "bin.dat").write_bytes(b"\xff\xff\xff\xff")
    (tmp_path / "bad.txt").write_bytes("青石市\n".encode() + b"\xff\xfe\xff\xff")
    (tmp_path / "nul.txt").write_bytes(b"a\nb\0c\n")
    ended = run(command, draft, cwd=tmp_path)
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.startswith(f"factcheck: {draft}: ")
    assert words in ended.err
    assert "--encoding" not in ended.err


def test_a_link_to_a_draft_is_a_draft(tmp_path: Path, call: Run) -> None:
    root = write_sample(tmp_path / "base")
    (tmp_path / "draft.txt").write_text("没有什么可查的。", "utf-8")
    (root / "link.txt").symlink_to(tmp_path / "draft.txt")
    assert call("check", "link.txt", cwd=root).status == 0


def test_a_comma_that_cuts_a_value_is_told_as_such(tmp_path: Path, call: Run) -> None:
    """{quote: 共1,523册} has two keys, of which nobody meant the second."""
    root = write_sample(tmp_path)
    claims = (root / CLAIMS).read_text("utf-8")
    quoted = "  evidence: [{source: library-2024, quote: 共1,523册}]\n"
    (root / CLAIMS).write_text(claims + f"- id: cut\n{quoted}", "utf-8")
    said = call("verify", "--root", str(root)).out
    assert "no key 523册 in a piece of evidence; a comma ends a value within { }: if it" in said
