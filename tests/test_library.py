"""The page for programs is run as it stands: every example prints what the page says."""

import re
import shutil
from pathlib import Path

import pytest

EXAMPLE = re.compile(r"```python\n(.*?)```\n```text\n(.*?)```", re.DOTALL)


def test_every_example_prints_what_the_page_says(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One after the other, in a copy of this repository's fact base."""
    page = (repository / "docs/library.md").read_text(encoding="utf-8")
    for folder in ("claims", "sources"):
        shutil.copytree(repository / folder, tmp_path / folder)
    monkeypatch.chdir(tmp_path)
    examples = EXAMPLE.findall(page)
    assert len(examples) == page.count("```python")
    names: dict[str, object] = {"__name__": "page"}
    for code, said in examples:
        exec(compile(code, "docs/library.md", "exec"), names)
        assert capsys.readouterr().out == said
