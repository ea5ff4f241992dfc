"""`check --diff`: what changed is checked; what cannot be compared with a revision counts as changed."""

import subprocess
from pathlib import Path

import pytest

from tests.process import Outcome, Run

RANKS = "四川全国排名第7。\n"
WRONG = "四川已聚集起1.1万余家人工智能企业。"
BEFORE = f"{WRONG}\n\n成都在四川。\n"


def git(folder: Path, *words: str) -> None:
    command = ["git", "-c", "user.name=a", "-c", "user.email=a@b", *words]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """A repository with nothing in it but an ignored folder."""
    tree = tmp_path / "work"
    (tree / "ignored").mkdir(parents=True)
    (tree / ".gitignore").write_text("ignored\n")
    git(tree, "init", "-q")
    return commit(tree)


def commit(tree: Path) -> Path:
    git(tree, "add", ".")
    git(tree, "commit", "-qm", "one")
    return tree


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding=encoding, newline="\n")
    return path


def diff(run: Run, repository: Path, cwd: Path, *drafts: str, stdin: str = "") -> Outcome:
    return run("check", "--root", str(repository), "--diff", "HEAD", *drafts, cwd=cwd, stdin=stdin)


@pytest.mark.parametrize("name", ["draft.md", "a b.md", "深/草稿.md", 'q"\\.md', "[a]*.md"])
def test_only_sentences_that_changed_are_told_of(run: Run, repository: Path, work: Path, name: str) -> None:
    draft = write(work / name, BEFORE)
    commit(work)
    unchanged = diff(run, repository, work, name)
    assert (unchanged.status, unchanged.out) == (0, "")
    assert "counts as changed" not in unchanged.err
    write(draft, f"{WRONG}\n\n++ b/other.md\n\n{RANKS}")
    changed = diff(run, repository, work, name)
    assert changed.status == 1
    assert "第7" in changed.out
    assert "1.1万" not in changed.out


def test_the_revision_is_that_of_the_draft_s_own_repository(
    call: Run, repository: Path, work: Path, tmp_path: Path
) -> None:
    """From its subfolder, from outside, through a link, and with one's own way of showing prefixes."""
    draft = write(work / "draft.md", BEFORE)
    commit(work)
    git(work, "config", "diff.noprefix", "true")
    (tmp_path / "link.md").symlink_to(draft)
    places = [(work / "ignored", "../draft.md"), (tmp_path, "work/draft.md"), (tmp_path, "link.md")]
    assert [diff(call, repository, where, name).status for where, name in places] == [0, 0, 0]
    write(draft, f"{WRONG}\n\n{RANKS}")
    for where, name in places:
        found = diff(call, repository, where, name)
        assert (found.status, "1.1万" in found.out) == (1, False)


def test_a_draft_whose_lines_git_does_not_know_is_checked_whole_once_it_changed(
    call: Run, repository: Path, work: Path
) -> None:
    draft = write(work / "draft.txt", BEFORE, "utf-16")
    commit(work)
    assert diff(call, repository, work, "draft.txt").status == 0
    write(draft, f"{BEFORE}完。\n", "utf-16")
    assert diff(call, repository, work, "draft.txt").status == 1


@pytest.mark.parametrize("name", ["-", "../outside.txt", "untracked.txt", "ignored/draft.txt"])
def test_what_git_does_not_keep_counts_as_changed(run: Run, repository: Path, work: Path, name: str) -> None:
    if name != "-":
        write(work / name, WRONG)
    found = diff(run, repository, work, name, stdin=WRONG)
    assert found.status == 1
    assert "1.1万" in found.out
    assert f"{name}: git does not keep this; all of it counts as changed" in found.err


@pytest.mark.parametrize(
    "name", ["draft.md", "-", "../outside.txt", "untracked.txt", "ignored/draft.txt", "../other/draft.md"]
)
@pytest.mark.parametrize("revision", ["nope", "HEAD~7", "HEAD:draft.md", "-p"])
def test_a_revision_that_is_none_is_refused(
    call: Run, repository: Path, work: Path, name: str, revision: str
) -> None:
    write(work / "draft.md", BEFORE)
    commit(work)
    other = write(work.parent / "other/draft.md", BEFORE)
    git(other.parent, "init", "-q")
    if name != "-":
        write(work / name, BEFORE)
    found = call("check", "--root", str(repository), f"--diff={revision}", name, cwd=work, stdin=BEFORE)
    assert (found.status, found.out) == (2, "")
    assert (f"git knows no revision {revision}" in found.err) or f"{revision} is no revision" in found.err


def test_outside_any_repository_no_revision_is_known(run: Run, repository: Path, tmp_path: Path) -> None:
    found = diff(run, repository, tmp_path, "-", stdin=WRONG)
    assert (found.status, found.out) == (2, "")
    assert "git knows no revision HEAD: fatal: not a git repository" in found.err


def test_an_untracked_draft_is_of_its_own_repository(
    call: Run, repository: Path, work: Path, tmp_path: Path
) -> None:
    """Which knows the revision, though the one we are in does not."""
    git(work, "branch", "feature")
    write(work / "untracked.txt", WRONG)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    git(elsewhere, "init", "-q")
    arguments = ("--root", str(repository), "--diff", "feature", str(work / "untracked.txt"))
    assert call("check", *arguments, cwd=elsewhere).status == 1


def test_without_git_nothing_passes_for_unchanged(run: Run, repository: Path, work: Path) -> None:
    write(work / "draft.md", BEFORE)
    found = run(
        *("check", "--root", str(repository), "--diff", "HEAD", "draft.md"), cwd=work, env={"PATH": str(work)}
    )
    assert (found.status, found.out) == (2, "")
    assert "git is not on the PATH" in found.err
