"""verify --changed-since: only what a branch touched, and what that touches."""

import subprocess
from datetime import date
from pathlib import Path

import pytest

from factcheck.problem import FactcheckError
from factcheck.tasks.verify import Request, verify
from tests.sample import write_sample

TODAY = date(2025, 1, 1)
CLAIMS, NAMES, REFS, TOML = (
    "claims/library.yaml",
    "claims/names.yaml",
    "sources/references.yaml",
    "factcheck.toml",
)
UNUSED = (NAMES, "", "无用: {kind: term}\n")
WRONG = (
    CLAIMS,
    "statement: 青石市图书馆2024年新增藏书3.2万册",
    "statement: 青石市图书馆2024年新增藏书3.3万册",
)


def rules(root: Path, request: Request | None = None) -> list[tuple[str, str]]:
    return [(p.rule, p.severity.value) for p in verify(root, TODAY, request).problems]


def git(root: Path, *arguments: str) -> None:
    own = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *own, "-C", str(root), *arguments], check=True, capture_output=True)


def committed(root: Path) -> Path:
    git(root, "init", "-q", "-b", "main")
    git(root, "add", "--all")
    git(root, "commit", "-qm", "first")
    return root


def edit(root: Path, name: str, old: str, new: str) -> None:
    text = (root / name).read_text("utf-8")
    assert old in text
    (root / name).write_text(text.replace(old, new, 1), "utf-8")


SINCE = Request(changed_since="main")
TOUCHES = [
    # (what the branch does, what is then found beside what was there before)
    ((CLAIMS, "value: 25%", "value: 26%"), ["derived-mismatch", "quote-lacks-value"]),
    ((CLAIMS, "id: library-new-books", "id: library-books"), ["claim-unknown", "unused-name"][:1]),
    ((NAMES, "林一帆:", "林二帆:"), ["name-unknown", "unused-name"]),
    ((CLAIMS, "# One claim", "# A claim"), []),
    (("sources/library-2024.txt", "城北区", "城南区"), ["source-changed", "span-missing", "span-missing"]),
]


@pytest.mark.parametrize(("change", "found"), TOUCHES)
def test_only_what_a_branch_touched(change: tuple[str, str, str], found: list[str], tmp_path: Path) -> None:
    root = committed(write_sample(tmp_path, UNUSED, (CLAIMS, "value: 第3", "value: 第4")))
    assert rules(root, SINCE) == []
    edit(root, *change)
    assert sorted({rule for rule, _ in rules(root, SINCE)}) == sorted(set(found))
    git(root, "commit", "-qam", "second")
    assert rules(root, SINCE) == []
    assert sorted({rule for rule, _ in rules(root, Request(changed_since="HEAD~1"))}) == sorted(set(found))


def moved(root: Path, old: str, new: str) -> None:
    (root / old).rename(root / new)
    git(root, "add", "--all")


AWAY: list[tuple[str, str | None, list[str]]] = [
    # (a file, what it is renamed to or None where it is deleted, what is then found)
    ("sources/library-2024.txt", "sources/other.txt", ["file-missing", "quote-lacks-value"]),
    ("sources/library-2024.txt", None, ["file-missing", "quote-lacks-value"]),
    (CLAIMS, "claims/馆.yaml", ["quote-lacks-value"]),  # a new file: all that stands there is touched
    (CLAIMS, None, ["source-unused", "unused-name"]),
    (REFS, None, ["source-unknown"]),
    (TOML, None, ["quote-lacks-value", "unused-name"]),  # all: who knows what it silenced
]


@pytest.mark.parametrize(("file", "new", "found"), AWAY)
def test_files_renamed_and_deleted(file: str, new: str | None, found: list[str], tmp_path: Path) -> None:
    wrong = (CLAIMS, "value: 第3", "value: 第4")
    root = committed(write_sample(tmp_path, UNUSED, wrong))
    assert rules(root, SINCE) == []
    if new:
        moved(root, file, new)
    else:
        (root / file).unlink()
    assert sorted({rule for rule, _ in rules(root, SINCE)}) == found


MORE_TOUCHED = [
    # (the fact base before, what the branch does, what is then found)
    ([(CLAIMS, "attribute: 排名", "attribute: 名位")], (NAMES, "[名次]", "[名次, 名位]"), ["alias-used"]),
    ([WRONG], (NAMES, "少儿图书占比: {kind: attribute}", "少儿图书占比: {kind: term}"), []),
    ([UNUSED], (TOML, "", '[rules]\nunused-name = "error"\n'), ["unused-name"]),
    ([(CLAIMS, "value: 第3", "value: 第4")], (CLAIMS, "  speaker: 林一帆\n", ""), ["speaker-missing"]),
]


@pytest.mark.parametrize(("before", "change", "found"), MORE_TOUCHED)
def test_what_that_touches(
    before: list[tuple[str, str, str]], change: tuple[str, str, str], found: list[str], tmp_path: Path
) -> None:
    root = committed(write_sample(tmp_path, *before))
    if change[1]:
        edit(root, *change)
    else:
        (root / change[0]).write_text((root / change[0]).read_text("utf-8") + change[2], "utf-8")
    assert sorted({rule for rule, _ in rules(root, SINCE)}) == found


def test_a_pyproject_touches_all_only_where_it_is_ours(tmp_path: Path) -> None:
    root = write_sample(tmp_path, UNUSED)
    (root / TOML).unlink()
    (root / "pyproject.toml").write_text(
        '[project]\nname = "a"\n\n[tool.factcheck]\nstrict = false\n\n[tool.x]\n'
    )
    committed(root)
    edit(root, "pyproject.toml", '"a"', '"b"')
    assert rules(root, SINCE) == []
    edit(root, "pyproject.toml", "false", "true")
    assert rules(root, SINCE) == [("unused-name", "warning")]


def test_a_fact_base_in_a_folder_of_a_repository(tmp_path: Path) -> None:
    write_sample(tmp_path / "facts", UNUSED)
    (tmp_path / "other.txt").write_text("1\n")
    committed(tmp_path)
    (tmp_path / "other.txt").write_text("2\n")
    edit(tmp_path / "facts", CLAIMS, "value: 25%", "value: 26%")
    assert {rule for rule, _ in rules(tmp_path / "facts", SINCE)} == {"derived-mismatch", "quote-lacks-value"}


def test_a_new_file_is_touched_whole(tmp_path: Path) -> None:
    root = committed(write_sample(tmp_path))
    (root / "sources/stray.txt").write_text("新\n", "utf-8")
    assert rules(root, SINCE) == [("file-unlisted", "error")]


def test_no_git_or_no_such_revision_is_told(tmp_path: Path) -> None:
    root = write_sample(tmp_path)
    with pytest.raises(FactcheckError, match="git"):
        verify(root, TODAY, SINCE)
    committed(root)
    for revision in ("nowhere", "--output=x"):
        with pytest.raises(FactcheckError, match="revision"):
            verify(root, TODAY, Request(changed_since=revision))


def test_a_revision_without_a_common_commit_is_told(tmp_path: Path) -> None:
    root = committed(write_sample(tmp_path))
    git(root, "checkout", "-q", "--orphan", "lone")
    git(root, "commit", "-qm", "alone")
    with pytest.raises(FactcheckError, match="no commit in common; fetch the history"):
        verify(root, TODAY, SINCE)
