"""Where verify runs as a gate: the steps of the action as a script, the entries of the pre-commit hooks."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from factcheck.base.yaml import read_yaml
from tests.sample import write_sample

BIN = Path(sys.executable).parent
WRONG = ("claims/library.yaml", "value: 25%", "value: 26%")


def read(path: Path) -> Any:
    node, faults = read_yaml(path.read_text("utf-8"), path.name)
    assert not faults
    assert node is not None
    return node.plain()


def run(command: list[str], cwd: Path, **env: str) -> subprocess.CompletedProcess[str]:
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        command, cwd=cwd, env={**os.environ, "PATH": path, **env}, capture_output=True, text=True, check=False
    )


def step_of(repository: Path, name: str) -> str:
    steps = read(repository / "action.yml")["runs"]["steps"]
    step: str = next(step["run"] for step in steps if step.get("name") == name)
    return step


@pytest.fixture
def verify_step(repository: Path) -> str:
    return step_of(repository, "Verify the fact base")


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not here")
def test_the_action_verifies(verify_step: str, tmp_path: Path) -> None:
    good, bad = write_sample(tmp_path / "good"), write_sample(tmp_path / "bad", WRONG)
    for root, status in ((good, 0), (bad, 1)):
        ended = run(["bash", "-e", "-c", verify_step], tmp_path, ROOT=str(root), STRICT="true", SINCE="")
        assert ended.returncode == status, ended.stdout + ended.stderr
        assert ("::error file=bad/claims/library.yaml,line=16,col=10,title=" in ended.stdout) == bool(status)


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not here")
def test_the_action_checks_drafts(repository: Path, tmp_path: Path) -> None:
    write_sample(tmp_path / "facts")
    (tmp_path / "good.md").write_text("青石市图书馆2024年新增藏书3.2万册。\n", "utf-8")
    (tmp_path / "bad.md").write_text("# 报道\n\n青石市图书馆2024年新增藏书4万册。\n", "utf-8")
    script = step_of(repository, "Check the drafts")
    for drafts, status in (("good.md", 0), ("good.md bad.md", 1)):
        ended = run(["bash", "-e", "-c", script], tmp_path, ROOT="facts", DRAFTS=drafts)
        assert ended.returncode == status, ended.stdout + ended.stderr
        place = "::error file=bad.md,line=3,col=16,endLine=3,endColumn=19,title=contradicted::"
        assert (place in ended.stdout) == bool(status), ended.stdout


def test_the_action_hands_its_inputs_over_as_variables(repository: Path) -> None:
    """An input put into a script by ${{ }} would be run as part of it."""
    for step in read(repository / "action.yml")["runs"]["steps"]:
        assert "${{" not in step.get("run", "")


def test_the_hooks_call_what_there_is(repository: Path, tmp_path: Path) -> None:
    hooks = {hook["id"]: hook for hook in read(repository / ".pre-commit-hooks.yaml")}
    root = write_sample(tmp_path)
    assert run(shlex.split(hooks["factcheck-verify"]["entry"]), root).returncode == 0
    (root / "draft.md").write_text("青石市图书馆2024年新增藏书3.2万册。\n", "utf-8")
    ended = run([*shlex.split(hooks["factcheck-check"]["entry"]), "draft.md"], root)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_paths_are_those_of_the_repository(tmp_path: Path) -> None:
    write_sample(tmp_path / "facts", WRONG)
    for form in ("github", "sarif", "junit"):
        ended = run(["factcheck", "verify", "--root", "facts", "--format", form], tmp_path)
        assert "facts/claims/library.yaml" in ended.stdout
    assert (
        '"claims/library.yaml"'
        in run(["factcheck", "verify", "--root", "facts", "--format", "json"], tmp_path).stdout
    )


@pytest.mark.parametrize("name", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
def test_paths_are_those_of_the_workspace_wherever_it_runs(name: str, tmp_path: Path) -> None:
    """`working-directory: facts`, or a `cd` before: annotations are counted from the top all the same."""
    root = write_sample(tmp_path / "repo/facts", WRONG)
    (root / "draft.md").write_text("青石市图书馆2024年新增藏书4万册。\n", "utf-8")
    env = {name: str(tmp_path / "repo")}
    for form in ("github", "sarif", "junit"):
        ended = run(["factcheck", "verify", "--format", form], root, **env)
        assert "facts/claims/library.yaml" in ended.stdout
        ended = run(["factcheck", "check", "draft.md", "--format", form], root, **env)
        assert "facts/draft.md" in ended.stdout
    elsewhere = run(["factcheck", "verify", "--format", "github"], root, **{name: str(tmp_path / "other")})
    assert "file=claims/library.yaml" in elsewhere.stdout


@pytest.mark.parametrize(("fail_on", "status"), [("ambiguous", 0), ("unsupported", 1)])
def test_junit_fails_what_the_exit_status_fails(tmp_path: Path, fail_on: str, status: int) -> None:
    root = write_sample(tmp_path)
    (root / "draft.md").write_text("红石市图书馆有99人。\n", "utf-8")
    ended = run(["factcheck", "check", "draft.md", "--format", "junit", "--fail-on", fail_on], root)
    assert ended.returncode == status
    assert f'failures="{status}"' in ended.stdout
    assert ("<failure" in ended.stdout) == bool(status)


@pytest.fixture
def hooks(repository: Path, tmp_path: Path) -> tuple[Path, str]:
    """This working copy as a repository that pre-commit can clone, and its revision."""
    listed = run(["git", "ls-files", "-co", "--exclude-standard"], repository)
    if listed.returncode:
        pytest.skip("this is no git repository")
    copy = tmp_path / "hooks"
    for name in listed.stdout.splitlines():
        if name.startswith("src/") or "/" not in name:
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(repository / name, copy / name)
    committed(copy)
    return copy, run(["git", "rev-parse", "HEAD"], copy).stdout.strip()


def committed(root: Path) -> None:
    own = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    for arguments in (["init", "-q"], ["add", "--all"], ["commit", "-qm", "one"]):
        assert run(["git", *own, *arguments], root).returncode == 0


@pytest.mark.skipif(not (BIN / "pre-commit").exists(), reason="pre-commit is not here")
def test_the_hooks_in_a_real_run_of_pre_commit(hooks: tuple[Path, str], tmp_path: Path) -> None:
    root, env = write_sample(tmp_path / "scratch"), {"PRE_COMMIT_HOME": str(tmp_path / "home")}
    (root / "draft.md").write_text("青石市图书馆2024年新增藏书3.2万册。\n", "utf-8")
    (root / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {hooks[0]}\n  rev: {hooks[1]}\n"
        "  hooks: [{id: factcheck-verify}, {id: factcheck-check, files: '^draft'}]\n"
    )
    committed(root)
    ended = run(["pre-commit", "run", "--all-files", "--verbose"], root, **env)
    if "InstallError" in ended.stdout or "pip" in ended.stdout:
        pytest.skip("pre-commit cannot install what the hooks need here")
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "5 claims, 1 source: no problems" in ended.stdout
    write_sample(root, WRONG)
    run(["git", "add", "--all"], root)
    ended = run(["pre-commit", "run"], root, **env)
    assert ended.returncode == 1
    assert "claims/library.yaml:16:10: error: no quote contains 26%" in ended.stdout
