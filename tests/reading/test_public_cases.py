"""The development sample of public suites that lies beside the repository, with its own scorer."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from factcheck.formats.contract import assertion
from factcheck.reading.read import read
from factcheck.text.text import Text

DATA = Path(__file__).parents[3] / "shared" / "data"
CASES = DATA / "quantities-dev.jsonl"
SHARE = 0.98


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_quantities", DATA / "score_quantities.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not CASES.exists(), reason="the sample is not at hand")
def test_nearly_all_public_cases_read_as_their_authors_meant() -> None:
    cases: list[dict[str, Any]] = [json.loads(line) for line in CASES.read_text("utf-8").splitlines()]
    outputs = [[assertion("-", mention) for mention in read(Text(case["text"]))] for case in cases]
    _, failures = _scorer().score(cases, outputs)
    assert len(failures) <= (1 - SHARE) * len(cases), [failure["id"] for failure in failures]
