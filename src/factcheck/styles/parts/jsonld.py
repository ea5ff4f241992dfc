"""JSON that may stand in a web page: `</script>` in a source must not end the script that holds it."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

_MARKUP = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


def dumps(value: Mapping[str, Any] | Sequence[Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2).translate(_MARKUP)


def filled(mapping: Mapping[str, Any]) -> dict[str, Any]:
    """Without what is empty."""
    return {key: value for key, value in mapping.items() if value not in ("", None, [], {})}
