"""What a text says in values: the one reader of claims, drafts and queries."""

from datetime import date

from factcheck.reading.contexts import SETTLED
from factcheck.reading.kinds.superlatives import NEAREST
from factcheck.reading.mention import Mention
from factcheck.reading.scan import scan
from factcheck.reading.source import Source
from factcheck.reading.value import Value
from factcheck.text.fold import fold
from factcheck.text.invisible import visible, without_invisible
from factcheck.text.shortened import Shortened
from factcheck.text.text import Text


def read(text: Text, as_of: date | None = None) -> list[Mention]:
    """The values a text states, from left to right, none overlapping.

    With `as_of`, the day the text was written, 今年 and 7月 are resolved; without it they stay relative
    (`Value.relative`). Never raises, whatever the text.
    """
    raw = text.raw
    if shown := without_invisible(raw):
        return [put_back(mention, shown, text) for mention in read(Text(shown.text), as_of)]
    return scan(Source(text.folded, raw, as_of))


def read_value(text: str, as_of: date | None = None) -> Value | None:
    """The value that `text` is as a whole, blanks around it and invisible characters aside, or None.

    What a rate is for may stand before it: 每月2000元, 每人每年670元.
    """
    stripped = visible(text).strip()
    mentions = read(Text(stripped), as_of)
    if len(mentions) != 1 or mentions[0].end != len(stripped):
        return None
    value, before = mentions[0].value, stripped[: mentions[0].start]
    for_each = f"每{value.per.replace('/', '每')}" if value is not None and value.per else ""
    return value if fold(before) in ("", fold(for_each)) else None


def read_value_of(attribute: str, text: str) -> Value | None:
    """The value that `text` is as a whole, said of an attribute: 度 of 发电量 is no degree.

    The attribute only settles what unit is meant, and whether 最近 is nearest or of late; a value it says
    nothing about is as it is alone.
    """
    alone, written = read_value(text), visible(text).strip()
    settled = alone.unit in SETTLED if alone else written == NEAREST
    if not settled:
        return alone
    said = f"{visible(attribute).strip()}{written}"
    last = next(iter(read(Text(said))[-1:]), None)
    settles = last and last.end == len(said) and last.text.endswith(written)
    return last.value if last and settles else alone


def put_back(mention: Mention, shown: Shortened, text: Text) -> Mention:
    """A mention of a shortened text, where it stands in the whole one."""
    start, end = shown.span(mention.start, mention.end)
    return Mention(mention.kind, start, end, text.raw[start:end], mention.value)
