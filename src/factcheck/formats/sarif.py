"""Alerts as SARIF 2.1.0, for code scanning: the rules with their help, the results with their places."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from factcheck import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.formats.alert import Alert

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def dump(alerts: Sequence[Alert], helps: Mapping[str, str], language: str = "en-US") -> str:
    """The log; `helps` gives for each rule its documentation, whose first line says what is wrong.

    `language` is that of the messages.
    """
    names = sorted({alert.rule for alert in alerts} | set(helps))
    driver = {
        "name": "factcheck",
        "version": __version__,
        "language": language,
        "rules": [_rule(name, helps.get(name, name)) for name in names],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"ROOT": {"description": {"text": "The folder that CI counts paths from."}}},
        "results": _results(alerts, names),
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rule(name: str, text: str) -> dict[str, Any]:
    return {
        "id": name,
        "shortDescription": {"text": text.strip().split("\n", maxsplit=1)[0]},
        "help": {"text": text.strip()},
    }


def _results(alerts: Sequence[Alert], names: Sequence[str]) -> list[dict[str, Any]]:
    seen: Counter[str] = Counter()
    results = []
    for alert in alerts:
        key = hashlib.sha256(
            f"{alert.rule}\x00{alert.path}\x00{alert.message}".encode("utf-8", "replace")
        ).hexdigest()
        seen[key] += 1
        result = {
            "ruleId": alert.rule,
            "ruleIndex": names.index(alert.rule),
            "level": alert.level,
            "message": {"text": alert.message},
            "locations": [{"physicalLocation": _location(alert)}],
            # Without the line: a result that only moved is the same one.
            "partialFingerprints": {"factcheck/v1": f"{key[:32]}:{seen[key]}"},
        }
        if alert.known:
            result["baselineState"] = "unchanged"
        results.append(result)
    return results


def _location(alert: Alert) -> dict[str, Any]:
    region = {"startLine": alert.line, "startColumn": alert.column}
    if alert.end_line:
        region |= {"endLine": alert.end_line, "endColumn": alert.end_column}
    return {"artifactLocation": {"uri": quote(alert.path), "uriBaseId": "ROOT"}, "region": region}
