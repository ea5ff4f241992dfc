"""Sources that changed: verify --fix and source pin, as processes, on a copy of the repository's own."""

import difflib
import re
import shutil
from datetime import date
from pathlib import Path

import pytest
from opencc import OpenCC

from factcheck.base.load import load
from factcheck.tasks.mend import mend
from factcheck.text.quotes import find_quote
from tests.process import Run
from tests.sample import write_sample

TODAY = date(2025, 1, 1)
FOUNDATION = "sources/sichuan-foundation-2024.txt"
CHANGED = "今年发布的中国新一代人工智能科技产业区域竞争力评价指数中,四川综合排名第"
GONE = "支撑着人工智能产品的开发及应用落地"


@pytest.fixture
def base(repository: Path, tmp_path: Path) -> Path:
    """A copy, its claims' keys in the usual order."""
    for folder in ("claims", "sources"):
        shutil.copytree(repository / folder, tmp_path / folder)
    mend(tmp_path, TODAY, write=True)
    return tmp_path


def quoted(root: Path) -> int:
    """How many quotes and contexts of the first source the claims have."""
    evidence = [item for claim in load(root).claims for item in claim.evidence if item.source in FOUNDATION]
    return len(evidence) + sum(bool(item.context) for item in evidence)


def read(root: Path) -> dict[str, str]:
    return {path.name: path.read_bytes().decode() for path in sorted((root / "claims").iterdir())}


def rewrite(root: Path, *edits: tuple[str, str], script: str = "") -> str:
    """Edit the first source; its text as it is then."""
    path = root / FOUNDATION
    text = path.read_bytes().decode()
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    text = OpenCC(script).convert(text) if script else text
    path.write_bytes(text.encode())
    return text


def changed_lines(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """The keys of the lines that differ, every other line being as it was, in its place."""
    assert before.keys() == after.keys()
    pairs = zip("".join(before.values()).split("\n"), "".join(after.values()).split("\n"), strict=True)
    return [new.split(":")[0].strip(" -") for old, new in pairs if old != new]


def test_what_only_moved_is_left_alone(base: Path, run: Run) -> None:
    before = read(base)
    rewrite(base, ("。", "。\r\n\r\n"), ("基础层", " 基础层"))
    text = (base / FOUNDATION).read_text("utf-8")
    (base / FOUNDATION).write_text("一段新的话。\n" + text, "utf-8", newline="")
    mended = run("verify", "--fix", cwd=base)
    assert mended.out.splitlines()[-1].endswith("sources: 1 error")  # that it is not the pinned one
    assert set(changed_lines(before, read(base))) <= {"quote", "context"}
    pinned = run("source", "pin", cwd=base)
    assert pinned.status == 0
    assert f"{quoted(base)} quotes and contexts stand there" in pinned.out
    assert "review" not in pinned.out
    assert run("verify", cwd=base).status == 0


@pytest.mark.parametrize("script", ["s2t", "s2tw", "s2hk"])
def test_another_script_is_written_and_nothing_else(base: Path, run: Run, script: str) -> None:
    before = read(base)
    raw = rewrite(base, (",", "，"), ("2", "２"), script=script)
    pinned = run("source", "pin", cwd=base)
    assert f"{quoted(base)} quotes and contexts stand there" in pinned.out
    assert "of them are written otherwise: factcheck verify --fix" in pinned.out
    mended = run("verify", "--fix", cwd=base)
    assert (mended.status, mended.err) == (0, "")
    assert set(changed_lines(before, read(base))) == {"quote", "context"}
    loaded = load(base)
    evidence = [item for claim in loaded.claims for item in claim.evidence if item.source in FOUNDATION]
    assert all(item.quote in raw and item.context in raw for item in evidence)
    assert all(waiver.quote in raw for waiver in loaded.waivers if waiver.source in FOUNDATION)
    assert run("verify", "--diff", cwd=base).out.startswith("nothing to mend")


def test_what_changed_is_shown_and_never_taken(base: Path, run: Run) -> None:
    before = read(base)
    rewrite(base, (f"{CHANGED}9", f"{CHANGED}8"), (GONE, ""))
    mended = run("verify", "--fix", cwd=base)
    assert mended.status == 1
    stand = re.search(r"of (\d+) quotes (\d+) still stand in it", mended.out)
    assert stand
    assert int(stand[1]) - int(stand[2]) == mended.out.count("[span-missing]")
    assert f"it changed: line 20 has {CHANGED}[-9-]{{+8+}} [span-missing]" in mended.out
    assert "it vanished, nothing there is like it; copy it from the raw text [span-missing]" in mended.out
    assert read(base) == before
    pinned = run("source", "pin", cwd=base)
    assert "    sichuan-ai-competitiveness-rank: 今年发布" in pinned.out
    assert f"      changed: line 20 has {CHANGED}[-9-]{{+8+}}\n" in pinned.out
    assert f": {GONE}\n      vanished: nothing there is like it\n" in pinned.out
    assert read(base) == before
    again = run("verify", cwd=base)
    assert again.status == 1
    assert f"; line 20 has {CHANGED}[-9-]{{+8+}} [span-missing]" in again.out
    assert "source-changed" not in again.out


def test_a_program_may_mend_too(base: Path, run: Run) -> None:
    before = read(base)
    rewrite(base, script="s2t")
    assert run("verify", "--fix", "--format", "json", cwd=base).out.startswith("{")
    assert read(base) != before


FLOOR = """
# 楼层
- id: floor
  statement: 有3层楼
  subject: 青石市图书馆
  attribute: 楼层
  value: 3层
  evidence:
  - source: floors   # 出处
{around}  tags: [楼]   # 完
"""


@pytest.mark.parametrize(
    ("around", "raw", "mended"),
    [
        # The sentence before it was rewritten: the prefix follows, its comment stays.
        (
            "    quote: 有3层楼\n    prefix: 昨天的甲馆  # 哪馆\n",
            "今日的甲馆有3层楼,乙馆有3层楼。",
            "prefix: 今日的甲馆  # 哪馆\n",
        ),
        (
            "    quote: 有3層樓\n    suffix: 。丙館開放\n",
            "甲馆有3层楼,乙馆有3层楼。丙馆关了。",
            "quote: 有3层楼\n    suffix: 。丙馆关了\n",
        ),
        (
            "    quote: 有3层楼\n    suffix: 。丙館\n",
            "甲馆有3层楼,乙馆有3层楼。丙馆关了。",
            "suffix: 。丙馆\n",
        ),
        # Nothing tells which of them it is: left to people.
        ("    quote: 有3层楼\n    prefix: 丁馆\n", "甲馆有3层楼,乙馆有3层楼。", "prefix: 丁馆\n"),
        # It changed.
        ("    quote: 有3层楼\n    prefix: 甲馆\n", "甲馆有4层楼。", "quote: 有3层楼\n    prefix: 甲馆\n"),
    ],
)
def test_prefix_and_suffix_follow_their_quote(around: str, raw: str, mended: str, tmp_path: Path) -> None:
    root = write_sample(
        tmp_path,
        ("sources/references.yaml", "", "- {id: floors, issued: 2024, custom: {file: floors.txt}}\n"),
        ("sources/floors.txt", "", raw),
        ("claims/library.yaml", "", FLOOR.format(around=around)),
    )
    before = (root / "claims/library.yaml").read_text("utf-8")
    mend(root, TODAY, write=True)
    after = (root / "claims/library.yaml").read_text("utf-8")
    assert mended in after
    assert after.count("\n") == before.count("\n")
    kept = [line for line in difflib.ndiff(before.split("\n"), after.split("\n")) if line[:2] in ("- ", "+ ")]
    assert all(line.split(":")[0][2:].strip() in ("quote", "prefix", "suffix") for line in kept)
    assert mend(root, TODAY, write=True) == []


def test_a_context_too_short_to_tell_is_written_longer(tmp_path: Path) -> None:
    """The prefix alone would stand twice now: the suffix is added, in the style of the evidence."""
    root = write_sample(
        tmp_path,
        ("sources/references.yaml", "", "- {id: floors, issued: 2024, custom: {file: floors.txt}}\n"),
        ("sources/floors.txt", "", "某日说起馆有3层楼,后来馆有3层楼。"),
        ("claims/library.yaml", "", FLOOR.format(around="    quote: 有3层楼\n    prefix: 年说起馆\n")),
    )
    mend(root, TODAY, write=True)
    (claim,) = (claim for claim in load(root).claims if claim.id == "floor")
    text = load(root).text("floors")
    assert text
    evidence = claim.evidence[0]
    assert len(find_quote(text, evidence.quote, evidence.prefix, evidence.suffix)) == 1
