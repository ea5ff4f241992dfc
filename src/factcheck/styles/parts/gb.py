"""GB/T 7714: one entry of the list of references, in either edition and either system.

The standard's own wording names the parts: 主要责任者. 题名[文献类型标识/文献载体标识]. 其他责任者. 版本项.
出版地：出版者，出版年：引文页码[引用日期]. 获取和访问路径. 数字对象唯一标识符.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from factcheck.styles.parts import gb_types
from factcheck.styles.parts.item import Item
from factcheck.styles.parts.name import Name, gb_name

EM_SPACE = "\u2003"
"""Between a standard's number and its name, as the standard prints it."""

_ETAL = {True: "等", False: "et al."}
_ETAL_OF = {"ru": "и др."}
_ANONYMOUS = {True: "佚名", False: "Anon"}
_UNDATED = {True: "无日期", False: "n.d."}
_ROLES = {"translators": ("译", "trans"), "editors": ("编", "ed"), "interviewers": ("采访", "interviewer")}
_NAMED = 3
"""So many authors are named before 等."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What tells an edition and a system of the standard from another."""

    comma: str = "，"
    colon: str = "："
    brackets: tuple[str, str] = ("（", "）")
    upper_names: bool = False
    accessed_always: bool = False
    number_leads: bool = True
    author_date: bool = False


E2025 = Rules()
E2025_AUTHOR_DATE = Rules(author_date=True)
E2015 = Rules(", ", ": ", ("(", ")"), upper_names=True, accessed_always=True, number_leads=False)
E2015_AUTHOR_DATE = Rules(
    ", ", ": ", ("(", ")"), upper_names=True, accessed_always=True, number_leads=False, author_date=True
)


@dataclass(frozen=True, slots=True)
class Entry:
    """An item under the rules of one edition; `page` is the page cited, `letter` tells 2024a from 2024b."""

    item: Item
    rules: Rules
    page: str = ""
    letter: str = ""

    def __str__(self) -> str:
        layout = LAYOUTS[gb_types.layout(self.item)]
        access = [self.item["URL"], f"DOI:{self.item['DOI']}" if self.item["DOI"] else ""]
        text = sentences([self.head, *layout(self), *access])
        return text if text.endswith(".") else f"{text}."

    @property
    def head(self) -> str:
        """The authors, in the author-date system with the year."""
        if self.rules.author_date:
            return self.joined(self.responsible or _ANONYMOUS[self.item.chinese], self.year + self.letter)
        return "" if self._numbered_standard else self.responsible

    @property
    def responsible(self) -> str:
        """The authors, or the body that answers for an unsigned page or an edited book."""
        item = self.item
        if item.authors:
            return self.names(item.authors)
        if item.editors and not item["container-title"]:
            return self.names(item.editors)
        if gb_types.layout(item) == "web" and item.type not in gb_types.PUBLISHED:
            return item["publisher"] or item["container-title"]
        return ""

    @property
    def year(self) -> str:
        """Of publication; of access, in brackets, for a page without date; else 无日期 or n.d."""
        item = self.item
        if item.issued and item.issued.year:
            return item.issued.year
        if item.accessed and item.accessed.year and item.online:
            return f"[{item.accessed.year}]"
        return _UNDATED[item.chinese]

    @property
    def _numbered_standard(self) -> bool:
        return self.item.type == "standard" and self.rules.number_leads

    @property
    def title(self) -> str:
        """Title, volume or number, and the marks of type and medium: 题名：编号[R/OL]."""
        item, marks = self.item, gb_types.mark(self.item)
        marks += "/OL" if gb_types.online(item) else ""
        if self._numbered_standard and item["number"]:
            return f"{item['number']}{EM_SPACE}{item.title}[{marks}]"
        contained = bool(item["container-title"])
        volume = "" if contained else self.volume
        number = gb_types.number(item)
        return self.rules.colon.join(part for part in (item.title, volume, number) if part) + f"[{marks}]"

    @property
    def volume(self) -> str:
        """Of a book: 第2卷, v.2, or as recorded where it is not a bare number; with its own title."""
        volume = self.item["volume"]
        if volume.isdecimal():
            volume = f"第{volume}卷" if self.item.chinese else f"v.{volume}"
        return " ".join(part for part in (volume, self.item["volume-title"]) if part)

    @property
    def edition(self) -> str:
        """3版, 5th ed., 修订版, V1.0; a first edition is not mentioned."""
        edition, version = self.item["edition"], self.item["version"]
        if edition.isdecimal():
            if int(edition) == 1:
                return ""
            return f"{edition}版" if self.item.chinese else f"{ordinal(int(edition))} ed."
        return edition or (f"V{version.removeprefix('V').removeprefix('v')}" if version else "")

    @property
    def others(self) -> str:
        """Translators, interviewers, and the editors of an authored book: 徐超，译."""
        item, groups = self.item, []
        for role, (chinese, english) in _ROLES.items():
            people: tuple[Name, ...] = getattr(item, role)
            if people and not (role == "editors" and (item["container-title"] or not item.authors)):
                groups.append(self.joined(self.names(people), chinese if item.chinese else english))
        return sentences(groups)

    @property
    def accessed(self) -> str:
        """[2024-09-01]; in 2025 only where the text may change under its address."""
        item = self.item
        wanted = self.rules.accessed_always or gb_types.layout(item) == "web"
        return f"[{item.accessed.iso}]" if wanted and item.online and item.accessed else ""

    def date(self, *, full: bool, keep: bool = False) -> str:
        """The date, or only its year; in the author-date system a year is said once, so it drops out."""
        issued = self.item.issued
        if issued is None:
            return ""
        written = issued.iso if full else issued.year
        repeated = self.rules.author_date and not keep and written == issued.year
        return "" if repeated else written

    def names(self, people: Sequence[Name]) -> str:
        """At most three, then 等 or et al."""
        written = [gb_name(name, upper=self.rules.upper_names) for name in people]
        if len(written) > _NAMED:
            etal = _ETAL_OF.get(self.item.language, _ETAL[self.item.chinese])
            written = [*written[:_NAMED], etal]
        return self.joined(*written)

    def joined(self, *parts: str) -> str:
        return self.rules.comma.join(part for part in parts if part)

    def bracketed(self, text: str) -> str:
        left, right = self.rules.brackets
        return f"{left}{text}{right}" if text else ""

    def imprint(self, place: str, publisher: str, date: str, page: str) -> str:
        """出版地：出版者，出版年：页码[引用日期]."""
        colon = self.rules.colon
        issue = self.joined(colon.join(part for part in (place, publisher) if part), date)
        return colon.join(part for part in (issue, page) if part) + self.accessed


def _article(entry: Entry) -> list[str]:
    """刊名，年，卷（期）：页码."""
    item = entry.item
    dated = entry.date(full=not (item["volume"] or item["issue"]))
    issue = entry.joined(item["container-title"], dated, item["volume"]) + entry.bracketed(item["issue"])
    page = item["page"] or item["number"]
    where = entry.rules.colon.join(part for part in (issue, page) if part)
    return [entry.title, entry.others, where + entry.accessed]


def _newspaper(entry: Entry) -> list[str]:
    """报纸名，出版日期（版次）."""
    item = entry.item
    # CSL has the page of a newspaper under `page`, Zotero's Chinese users also under `section`.
    issue = entry.joined(item["container-title"], entry.date(full=True, keep=True))
    return [
        entry.title,
        entry.others,
        issue + entry.bracketed(item["page"] or item["section"]) + entry.accessed,
    ]


def _web(entry: Entry) -> list[str]:
    """发布者（发布日期）[引用日期]; a page with an address does not say on which site it stands."""
    item = entry.item
    publisher = item["publisher"] or item["archive"] or item["container-title"]
    if publisher == entry.responsible or (item.online and item.type not in gb_types.PUBLISHED):
        publisher = ""
    dated = entry.bracketed(entry.date(full=True, keep=True))
    return [entry.title, entry.others, entry.edition, publisher + dated + entry.accessed]


def _contained(entry: Entry) -> list[str]:
    """析出文献[M]. 译者，译//专著责任者. 专著题名. 版本项. 出版地：出版者，出版年：页码."""
    item = entry.item
    people = item.editors or item.container_authors
    whole = entry.rules.colon.join(part for part in (item["container-title"], entry.volume) if part)
    part = f"{sentences([entry.title, entry.others])}//{sentences([entry.names(people), whole])}"
    page = entry.page or item["page"]
    imprint = entry.imprint(item["publisher-place"], item["publisher"], entry.date(full=False), page)
    return [part, entry.edition, imprint]


def _conference(entry: Entry) -> list[str]:
    """会议名称，年：页码, for a paper that is in no volume."""
    item = entry.item
    event = item["event-title"] or item["event"] or item["publisher"]
    page = entry.page or item["page"]
    return [entry.title, entry.imprint(item["event-place"], event, entry.date(full=False), page)]


def _monograph(entry: Entry) -> list[str]:
    """出版地：出版者，出版年：页码, with the day where the type is one that is dated by the day."""
    item = entry.item
    dated_by_day = item.type in gb_types.DATED or gb_types.mark(item) == "A"
    date = entry.date(full=dated_by_day, keep=gb_types.mark(item) in {"A", "P"})
    place = item["publisher-place"] or item["archive-place"] or item["event-place"]
    publisher = item["publisher"] or item["archive"] or item["event-title"] or item["event"]
    if (
        item.type != "patent"
        and dated_by_day
        and item.online
        and not publisher
        and entry.rules.accessed_always
    ):
        date = entry.bracketed(date)  # 2015: [R/OL]. (2013-09-30)[2014-06-24].
    imprint = entry.imprint(place, publisher, date, entry.page or item["page"])
    return [entry.title, entry.others, entry.edition, imprint, item["dimensions"]]


LAYOUTS: dict[str, Callable[[Entry], list[str]]] = {
    "article": _article,
    "newspaper": _newspaper,
    "web": _web,
    "contained": _contained,
    "conference": _conference,
    "monograph": _monograph,
}


def sentences(parts: Sequence[str]) -> str:
    """The parts with `. ` between them; a part that ends in a stop keeps the one it has."""
    text = ""
    for part in parts:
        if part:
            text += f"{' ' if text.endswith('.') else '. '}{part}" if text else part
    return text


def ordinal(number: int) -> str:
    """2nd, 3rd, 11th."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
