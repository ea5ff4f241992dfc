"""Alerts as GitHub's workflow commands: annotations at the lines of a pull request.

GitHub shows ten errors and ten warnings of a step, so the worst come first and a summary line ends them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats.pieces import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.formats.alert import Alert

SHOWN = 10  # of each level, by GitHub
_LEVELS = {"error": "error", "warning": "warning", "note": "notice"}


def lines(alerts: Sequence[Alert]) -> Iterator[str]:
    """One workflow command an alert, errors first; known ones are notices."""
    ranked = sorted(alerts, key=lambda alert: (alert.known, list(_LEVELS).index(alert.level)))
    for alert in ranked:
        level = "notice" if alert.known else _LEVELS[alert.level]
        places = {"file": alert.path, "line": alert.line, "col": alert.column}
        if alert.end_line:
            places |= {"endLine": alert.end_line, "endColumn": alert.end_column}
        places["title"] = alert.rule
        head = ",".join(f"{key}={_property(str(value))}" for key, value in places.items())
        yield f"::{level} {head}::{_data(alert.message)}"
    new = [alert for alert in alerts if not alert.known]
    counts = {level: sum(alert.level == level for alert in new) for level in _LEVELS}
    hidden = sum(max(0, count - SHOWN) for count in counts.values())
    if new:
        more = f"; {hidden} more than GitHub shows, see the log" if hidden else ""
        told = ", ".join(counted(counts[level], level) for level in ("error", "warning"))
        yield f"factcheck: {told}{more}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
