"""What verify knows of a file is what the file says: it is not read again, and nothing is ever stale."""

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factcheck.base.index import files
from factcheck.problem import FactcheckError
from factcheck.tasks.verify import verify
from tests.sample import write_sample

TODAY = date(2025, 1, 2)

# What a process opens of a fact base, and what YAML it parses, while it verifies; as JSON.
WATCH = """
import json, sys
from datetime import date
from pathlib import Path
root = sys.argv[1]
opened, parsed, seen = set(), [], lambda path: str(path).startswith(root) and "/.factcheck" not in str(path)
sys.addaudithook(lambda event, args: event == "open" and seen(args[0]) and opened.add(str(args[0])))
import yaml
from factcheck.base import blocks, index, parsed as module
from factcheck.base.index import files
files.TICK = -(10**18)
for name in ("parse_claims", "parse_sources", "parse_names", "parse_waivers"):
    def watched(text, path, name=name, real=getattr(module, name)):
        parsed.append(path)
        return real(text, path)
    watched.__name__ = name
    setattr(module, name, watched)
real_yaml = yaml.parse
def parse(text, **kept):
    parsed.append("YAML")
    return real_yaml(text, **kept)
yaml.parse = parse
from factcheck.tasks.verify import verify
report = verify(Path(root), date(2025, 1, 2))
opened = sorted(Path(path).relative_to(root).as_posix() for path in opened)
print(json.dumps([[f"{p.place} {p.rule}" for p in report.problems], opened, sorted({*parsed} - {"YAML"}),
                  "YAML" in parsed]))
"""


def watched(root: Path) -> tuple[list[str], list[str], list[str], bool]:
    """(problems, files opened, files parsed, whether any YAML was) of a process that verifies."""
    done = subprocess.run(
        [sys.executable, "-c", WATCH, str(root)], capture_output=True, text=True, check=True
    )
    problems, opened, parsed, yaml = json.loads(done.stdout)
    return problems, [name for name in opened if name != "factcheck.toml"], parsed, yaml


CLAIM = """- id: {id}
  statement: {place}有居民{value}
  subject: {place}
  attribute: 居民数
  value: {value}
  period: 2024
  evidence:
  - source: {source}
    quote: {place}有居民{value}
"""
REFERENCE = "- {{id: {id}, issued: 2024, custom: {{file: {id}.txt, sha256: {sha256}}}}}\n"


def two_towns(root: Path) -> Path:
    """The sample with two more files of claims, each of which quotes a source of its own."""
    import hashlib

    write_sample(
        root, ("claims/names.yaml", "", "甲镇: {kind: place}\n乙镇: {kind: place}\n居民数: {kind: term}\n")
    )
    for name, place, value in (("one", "甲镇", "5万人"), ("two", "乙镇", "7万人")):
        text = f"{place}有居民{value}。\n"
        (root / f"sources/{name}.txt").write_text(text, "utf-8")
        (root / f"claims/{name}.yaml").write_text(
            CLAIM.format(id=name, place=place, value=value, source=name), "utf-8"
        )
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        (root / f"sources/{name}.yaml").write_text(REFERENCE.format(id=name, sha256=sha256), "utf-8")
    return root


def replaced(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_only_what_changed_is_opened_and_parsed(tmp_path: Path) -> None:
    root = two_towns(tmp_path / "base")
    problems, opened, parsed, _ = watched(root)
    assert (problems, len(opened), len(parsed)) == ([], 10, 7)
    assert watched(root) == ([], [], [], False)
    replaced(root / "claims/one.yaml", "id: one", "id: ein")
    assert watched(root) == ([], ["claims/one.yaml", "sources/one.txt"], ["claims/one.yaml"], False)
    # Another file's claim now says something else of the same thing: told without a look at the file.
    replaced(root / "claims/two.yaml", "subject: 乙镇", "subject: 甲镇")
    problems, opened, parsed, yaml = watched(root)
    assert "claims/two.yaml:5:10 contradiction" in problems
    assert (opened, parsed) == (["claims/two.yaml", "sources/two.txt"], ["claims/two.yaml"])
    assert yaml  # for the place
    replaced(root / "claims/two.yaml", "subject: 甲镇", "subject: 乙镇")
    assert watched(root)[0] == []
    # A raw text that changed is read, and what rests on it looked at again; no claim is parsed.
    replaced(root / "sources/one.txt", "5万人", "6万人")
    problems, opened, parsed, yaml = watched(root)
    assert [line.split()[1] for line in problems] == ["span-missing", "source-changed"]
    assert (opened, parsed) == (["claims/one.yaml", "sources/one.txt"], [])  # the claim's, for the place
    assert watched(root) == (problems, [], [], False)
    replaced(root / "sources/one.yaml", "issued: 2024", "issued: 2023")
    problems, opened, parsed, yaml = watched(root)
    assert (opened, parsed) == (
        ["claims/one.yaml", "sources/one.txt", "sources/one.yaml"],
        ["sources/one.yaml"],
    )


def test_names_are_for_all_claims(tmp_path: Path) -> None:
    root = two_towns(tmp_path / "base")
    watched(root)
    replaced(root / "claims/names.yaml", "甲镇: {kind: place}", "甲镇: {kind: place, aliases: [乙镇]}")
    problems, _, parsed, _ = watched(root)
    assert "alias-collision" in [line.split()[1] for line in problems]
    assert parsed == ["claims/names.yaml"]


# -- whatever is done to the files, what is found is what a fresh run finds

WORDS = (
    "青石市图书馆 青石市圖書館 林一帆 新增藏书 排名 名次 3.2万册 4万册 8000册 25% 26% 第3 第4 2024 2025 全省 "
    "甲镇 乙镇 居民数 5万人 7万人 library-2024 library-rank library-new-books one two kind aliases value "
    "quote differs source".split()
)
SNIPPETS = (
    CLAIM.format(id="three", place="甲镇", value="9万人", source="one"),
    CLAIM.format(id="one", place="乙镇", value="7万人", source="two").replace(
        "period: 2024", "allow: {span-missing: 例}"
    ),
    "- id: four\n  statement: x\n",
    "丙镇: {kind: place, aliases: [甲镇]}\n",
    "- {source: one, quote: 甲镇有居民, reason: 例}\n",
    "  differs: {one: 例}\n",
    "\ufeff# BOM\n",
    "- {id: five, custom: {file: one.txt}}\n",
    '[rules]\nunused-name = "off"\n',
    "\t\n",
    "",
)


def every(root: Path) -> list[Path]:
    return sorted(p for p in root.rglob("*") if p.is_file() and ".factcheck" not in p.parts)


def a_word(root: Path, chance: random.Random) -> None:
    path = chance.choice(every(root))
    text = path.read_text("utf-8")
    there = [word for word in WORDS if word in text] or [""]
    old = chance.choice(there)
    at = chance.choice([at for at in range(len(text) + 1) if text.startswith(old, at)])
    path.write_text(text[:at] + chance.choice(WORDS) + text[at + len(old) :], "utf-8")


def a_line(root: Path, chance: random.Random) -> None:
    path = chance.choice(every(root))
    lines = path.read_text("utf-8").splitlines(keepends=True) or [""]
    at = chance.randrange(len(lines))
    lines[at : at + 1] = chance.choice([[], [lines[at]] * 2, [chance.choice(SNIPPETS), lines[at]]])
    path.write_text("".join(lines), "utf-8")


def an_entry(root: Path, chance: random.Random) -> None:
    path = chance.choice(every(root))
    path.write_text(path.read_text("utf-8") + chance.choice(SNIPPETS), "utf-8")


def a_move(root: Path, chance: random.Random) -> None:
    path = chance.choice(every(root))
    name = chance.choice(
        ["a.yaml", "z.yaml", "names.yaml", "waivers.yaml", "b.txt", "deep/c.yaml", "d.jsonl"]
    )
    target = path.parent / name
    target.parent.mkdir(exist_ok=True)
    path.replace(target)


def a_copy(root: Path, chance: random.Random) -> None:
    path = chance.choice(every(root))
    target = path.parent / chance.choice(["a.yaml", "e.yaml", "names.yaml", "waivers.yaml", "b.txt"])
    target.write_bytes(path.read_bytes())


def a_loss(root: Path, chance: random.Random) -> None:
    chance.choice(every(root)).unlink()


def an_earlier_state(root: Path, chance: random.Random) -> None:
    two_towns(root)
    del chance


DEEDS: tuple[Callable[[Path, random.Random], None], ...] = (
    a_word, a_word, a_word, a_line, a_line, an_entry, a_move, a_copy, a_loss, an_earlier_state,
)  # fmt: skip


def outcome(root: Path) -> list[object]:
    """Everything that a run says, with the lines for excerpts."""
    try:
        report = verify(root, TODAY)
    except FactcheckError as error:
        return [*error.problems]
    problems = [(p, report.files.get(p.place.path, "")) for p in report.problems]
    return [report.claims, report.sources, report.status, problems]


@pytest.mark.parametrize("is_old", [False, True], ids=["hashes", "stamps"])
def test_what_is_found_is_what_a_fresh_run_finds(
    is_old: bool, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By hashes all files count as just written and are compared by what they hold; by stamps none does."""
    if is_old:
        monkeypatch.setattr(files, "TICK", -(10**18))
    times = count(10**18, 10**9)

    @settings(max_examples=int(os.environ.get("FACTCHECK_EDITS", "12")))
    @given(st.lists(st.integers(0, 1 << 32), min_size=1, max_size=5))
    @example([1, 2, 3])
    def edited(seeds: list[int]) -> None:
        folder = tmp_path_factory.mktemp("edited")
        root = two_towns(folder / "base")
        verify(root, TODAY)
        for seed in seeds:
            chance = random.Random(seed)
            before = {path: path.read_bytes() for path in every(root)}
            chance.choice(DEEDS)(root, chance)
            if not every(root):
                two_towns(root)
            for path in every(root):
                if is_old and before.get(path) != path.read_bytes():
                    os.utime(path, ns=(0, next(times)))
            fresh = folder / f"fresh-{seed}"
            shutil.copytree(root, fresh, ignore=shutil.ignore_patterns(".factcheck"), dirs_exist_ok=True)
            assert outcome(root) == outcome(fresh)
            shutil.rmtree(fresh)
        shutil.rmtree(folder)

    edited()
