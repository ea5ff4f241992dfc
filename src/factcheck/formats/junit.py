"""Alerts as JUnit XML, which GitLab, Jenkins and many others show: one test case an alert."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.formats.alert import Alert

# XML 1.0 has no way to write these.
_FORBIDDEN = lazy_pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def dump(alerts: Sequence[Alert], command: str) -> str:
    """The document; without alerts it has one case that passes, since an empty suite looks like no run.

    What does not fail the command fails no case: a pipeline that passes is not shown in red.
    """
    failing = [alert for alert in alerts if alert.fails]
    cases = [_case(alert, command) for alert in alerts] or [
        f'    <testcase classname={_attribute(command)} name="no problems" time="0"/>'
    ]
    counts = f'tests="{len(cases)}" failures="{len(failing)}" errors="0"'
    suite = f'  <testsuite name={_attribute("factcheck " + command)} {counts} skipped="0" time="0">'
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<testsuites {counts} time="0">',
            suite,
            *cases,
            "  </testsuite>",
            "</testsuites>",
            "",
        ]
    )


def _case(alert: Alert, command: str) -> str:
    place = f"{alert.path}:{alert.line}:{alert.column}"
    name, text = _attribute(f"{alert.rule} {place}"), f"{place}: {alert.message}"
    head = f'    <testcase classname={_attribute(f"{command}.{alert.rule}")} name={name} time="0"'
    if not alert.fails:
        said = f"{'known' if alert.known else alert.level}: {text}"
        return f"{head}>\n      <system-out>{_text(said)}</system-out>\n    </testcase>"
    failure = (
        f"<failure type={_attribute(alert.level)} message={_attribute(alert.message)}>{_text(text)}</failure>"
    )
    return f"{head}>\n      {failure}\n    </testcase>"


def _text(text: str) -> str:
    return escape(_FORBIDDEN.sub("�", text))


def _attribute(text: str) -> str:
    return quoteattr(_FORBIDDEN.sub("�", text).replace("\n", " "))
