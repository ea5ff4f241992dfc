"""What changed between two wordings, character by character."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from factcheck.text.fold import fold

# Beyond this many pairs of characters only what both ends have in common is looked for.
_MOST_PAIRS = 4_000_000


@dataclass(frozen=True, slots=True)
class Change:
    """`gone` was replaced by `came`; where nothing changed both are the same text."""

    gone: str
    came: str


def difference(old: str, new: str) -> list[Change]:
    """The steps from `old` to `new`; joined, the `gone` are `old` and the `came` are `new`."""
    return [Change(gone, came) for gone, came in _steps(old, new) if gone or came]


def reworded(old: str, new: str) -> list[Change]:
    """The same steps, but what differs in script, width or case alone is unchanged, as `new` has it.

    So is white space that came or went, as `old` has it. Where nothing else changed all is shown.
    """
    changes = list(_reworded(old, new))
    return changes if any(change.gone != change.came for change in changes) else difference(old, new)


def show(changes: list[Change]) -> str:
    """In one line: `综合排名第[-9-]{+7+}`."""
    return "".join(_shown(change.gone, change.came) for change in changes)


def in_common(one: str, other: str) -> int:
    """How many characters both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _reworded(old: str, new: str) -> Iterator[Change]:
    at = to = 0
    for change in difference(fold(old), fold(new)):
        gone, came = old[at : at + len(change.gone)], new[to : to + len(change.came)]
        at, to = at + len(gone), to + len(came)
        if change.gone == change.came:
            yield Change(came, came)
        elif gone.strip() or came.strip():
            yield Change(gone, came)
        else:
            yield Change(gone, gone)


def _shown(gone: str, came: str) -> str:
    if gone == came:
        return gone
    return (f"[-{gone}-]" if gone else "") + (f"{{+{came}+}}" if came else "")


def _steps(old: str, new: str) -> Iterator[tuple[str, str]]:
    head = in_common(old, new)
    tail = min(in_common(old[::-1], new[::-1]), len(old) - head, len(new) - head)
    yield old[:head], new[:head]
    middle, other = old[head : len(old) - tail], new[head : len(new) - tail]
    if len(middle) * len(other) > _MOST_PAIRS:
        yield middle, other
    else:
        for _, i, j, k, m in SequenceMatcher(None, middle, other, autojunk=False).get_opcodes():
            yield middle[i:j], other[k:m]
    yield old[len(old) - tail :], new[len(new) - tail :]
