"""What `lookup` says of options that name what there is not."""

import json
from pathlib import Path
from typing import get_args

import pytest

from factcheck.base.factbase import FactBase
from factcheck.cli.answer import Kind
from factcheck.judging.lookup.search import kind_of
from tests.process import Run

BASE = str(Path(__file__).parents[1] / "bases/lookup")


def test_a_kind_that_is_none_is_refused_with_those_there_are(run: Run) -> None:
    done = run("lookup", "--root", BASE, "--kind", "nope", "甲省")
    assert (done.status, done.out) == (2, "")
    assert all(f"'{kind}'" in done.err for kind in ["nope", *get_args(Kind)])


@pytest.mark.parametrize("kind", get_args(Kind))
def test_a_kind_that_nothing_has_is_no_misuse(call: Run, kind: str) -> None:
    assert call("lookup", "--root", BASE, "--kind", kind, "甲省").status in (0, 1)


def test_every_value_is_of_a_kind_that_can_be_asked_for(repository: Path) -> None:
    assert {kind_of(claim) for claim in FactBase.open(repository).claims()} <= {*get_args(Kind)}


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        ("甲字小省", "--subject 甲字小省: no claim is about this; names that are near: 甲省"),
        ("nope", "--subject nope: no claim is about this"),
        ("a\x1b[31m", "--subject a␛[31m: no claim is about this"),
    ],
)
@pytest.mark.parametrize("form", ["text", "json"])
def test_a_subject_that_no_claim_is_about_is_told_with_the_nearest(
    call: Run, subject: str, said: str, form: str
) -> None:
    done = call("lookup", "--root", BASE, "--lang", "en", "--subject", subject, "-f", form, "甲省")
    assert (done.status, done.err) == (1, f"{said}\n")
    assert form == "text" or json.loads(done.out)["results"] == []


@pytest.mark.parametrize(("subject", "status"), [("甲字大省", 0), ("甲省", 1)])
def test_a_subject_that_claims_are_about_is_no_news(call: Run, subject: str, status: int) -> None:
    """By any of its names; nor when another option is why nothing is found."""
    kind = ["--kind", "duration"] if status else []
    done = call("lookup", "--root", BASE, "--subject", subject, *kind, "甲省")
    assert (done.status, done.err) == (status, "")


def test_a_source_that_is_none_is_refused(call: Run) -> None:
    done = call("lookup", "--root", BASE, "--source", "nope", "甲省")
    assert (done.status, done.out) == (2, "")
    assert "no source is called nope" in done.err
    assert call("lookup", "--root", BASE, "--source", "two", "甲省").status == 0
