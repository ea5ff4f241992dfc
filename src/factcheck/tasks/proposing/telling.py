"""The sentence that states a claim by itself, and the passages of the text that show it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.reading.words import alternatives
from factcheck.tasks.proposing import nouns, stances, tables
from factcheck.tasks.proposing.attributes import ValuePlace, is_traditional
from factcheck.tasks.proposing.periods import tells_when
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern
from factcheck.text.quotes import find_quote

if TYPE_CHECKING:
    from factcheck.reading.period import Period
    from factcheck.tasks.proposing.said import Said
    from factcheck.text.sentences import Sentence
    from factcheck.text.text import Text

_MODAL = lazy_pattern(alternatives(tables.MODALS))
_LEADS = lazy_pattern(r"^(?:其中|数据显示|据悉|同时|此外|目前|而|但|并且|因此|由此|\W)+")
_BLANK = " \t\u3000“”\"'‘’「」『』()（）"
_STOP = lazy_pattern(r"[\n]")
_COMMA = lazy_pattern("[,;:]")
FAR = 40  # characters between a subject and its value that one quote may hold


def statement(text: Text, said: Said) -> str:
    """滨海新能源2025年营业收入同比增长23.4%: the clause with its subject, its time, and who says so."""
    lead = f"{said.sourced}，" if said.sourced else f"{said.speaker}表示，" if said.speaker else ""
    if said.listed:
        joint = "为" if said.mention.kind in ("percent", "fraction") else ""
        return f"{lead}{said.subject}{_time(text, said)}{said.attribute.name}{joint}{said.mention.text}"
    if said.named and said.low <= said.named[0] <= said.mention.start:
        told = _LEADS.sub("", " ".join(text.raw[said.clause.start : said.clause.end].split()))
        return f"{lead}{told}"
    core = _balanced(_core(text, said))
    time = _time(text, said)
    if time and said.subject and said.subject[-1:].isascii():
        time = f"{'於' if is_traditional(text) else '于'}{time}"
    return f"{lead}{said.subject}{time}{_modal(text, said, core)}{core}"


def _balanced(core: str) -> str:
    """Without quotation marks, where what they open or close was cut off."""
    alone = core.count("“") != core.count("”") or core.count("「") != core.count("」")
    return core.translate({ord(mark): None for mark in "“”「」"}) if alone else core


def _core(text: Text, said: Said) -> str:
    """What the clause says of its subject up to this value, what was spoken of before put in its place."""
    place = ValuePlace(text, said.mention, said.clause, said.low)
    left, first = place.left
    later = [m.start for m in said.clause.mentions if m.start >= said.mention.end]
    end = said.clause.end
    if later:
        joint = re.compile("[、和与及]").search(text.folded, said.mention.end, later[0])
        end = joint.start() if joint else end
    start = said.low
    if said.attribute.told:
        return f"{said.attribute.told}{_raw(text, said.mention.start, end)}".strip(_BLANK)
    if first < said.mention.start:  # one of a list of values: the words before its first
        return f"{said.attribute.before}{_raw(text, left, first)}{_raw(text, said.mention.start, end)}".strip(
            _BLANK
        )
    having = ""
    if left > said.low and text.folded[left - 1] == "、":
        start = left
        having = _raw(text, said.low, nouns.behind_having(text.folded, said.low, said.mention.start))
    return f"{said.attribute.before}{having}{_raw(text, start, end)}".strip(_BLANK)


def _raw(text: Text, start: int, end: int) -> str:
    return " ".join(text.raw[start:end].split())


def _time(text: Text, said: Said) -> str:
    """The date as the clause has it before what it says, else as one writes it; "" where it is inside."""
    dates = [m for m in said.clause.mentions if m.kind == "date" and m.start <= said.mention.start]
    if any(m.start >= said.low and tells_when(text.folded, m) for m in dates) or not said.period:
        return ""
    told = [m for m in dates if m.end <= said.low and re.search(r"\d{4}", m.text)]
    return told[-1].text if told else spoken(said.period)


def spoken(period: Period) -> str:
    """2025年, 2025年第四季度, 2025年8月."""
    first, last = period.first, period.last
    if period.grain == "day":
        return f"{first.year}年{first.month}月{first.day}日"
    if period.grain == "month":
        return f"{first.year}年{first.month}月"
    if period.grain == "quarter":
        return f"{first.year}年第{'一二三四'[(first.month - 1) // 3]}季度"
    if period.grain == "half":
        return f"{first.year}年{'上' if first.month == 1 else '下'}半年"
    return f"{first.year}年" if first.year == last.year else f"{first.year}年至{last.year}年"


def _modal(text: Text, said: Said, core: str) -> str:
    folded = fold(core)
    if said.certainty == "asserted" or _MODAL.search(folded) or stances.certainty(folded) != "asserted":
        return ""
    found = list(_MODAL.finditer(text.folded, said.clause.start, said.low))
    return _raw(text, *found[-1].span()) if found else tables.MODAL_OF.get(said.certainty, "")


def quoted(text: Text, said: Said) -> tuple[int, int]:
    """The shortest run of clauses with the value, what it is of, and its subject if no figure is between."""
    start, end = min(said.clause.start, said.mention.start), said.clause.end
    if (
        said.since is not None
        and start - FAR * 2 < said.since < start
        and not _STOP.search(text.folded, said.since, start)
    ):
        start = said.since
    if said.named and said.named[0] < start and start - said.named[0] <= FAR:
        between = text.folded[said.named[1] : start]
        start = start if re.search(r"[。!?;\n\d]", between) else said.named[0]
    while start < said.mention.start and text.raw[start] in _BLANK:
        start += 1
    return start, len(text.raw[:end].rstrip())


def naming(text: Text, sentence: Sentence, named: tuple[int, int]) -> str:
    """The clause that names a subject, or its whole sentence where that clause stands more than once."""
    starts = [m.end() for m in _COMMA.finditer(text.folded, sentence.start, named[0])]
    stop = _COMMA.search(text.folded, named[1], sentence.end)
    clause = text.raw[starts[-1] if starts else sentence.start : stop.start() if stop else sentence.end]
    for passage in (clause, text.raw[sentence.start : sentence.end]):
        context = passage.strip().rstrip("。;；!！?？")
        if len(find_quote(text, context)) == 1:
            return context
    return ""
