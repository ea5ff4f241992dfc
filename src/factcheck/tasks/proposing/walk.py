"""A text read from its title to its end: what each of its values is said of, when, by whom."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.reading.mention import Mention
from factcheck.reading.words import alternatives
from factcheck.tasks.proposing import periods, stances, tables
from factcheck.tasks.proposing.attributes import (
    Attribute,
    ValuePlace,
    attribute,
    is_of_noun,
    is_traditional,
    of_part,
)
from factcheck.tasks.proposing.cast import (
    Cast,
    Named,
    before_date,
    body_at,
    launched,
    means_else,
    person_in,
    rests_on_subject,
    speaks,
    team_at,
)
from factcheck.tasks.proposing.clauses import Clause, behind_adverbials, clauses
from factcheck.tasks.proposing.happenings import happened, relations_in
from factcheck.tasks.proposing.listing import head_of, item_of
from factcheck.tasks.proposing.said import Found, Said, State
from factcheck.tasks.proposing.topic import topic_of
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.reading.period import Period
    from factcheck.text.sentences import Sentence
    from factcheck.text.text import Text

_PRONOUN = lazy_pattern(alternatives(tables.SUBJECT_PRONOUNS))
_PART = lazy_pattern(tables.PART)
_RECORD = lazy_pattern(tables.RECORD)


class Walk:
    """Reads a text; `names` are what the fact base knows in it: subjects by where they begin."""

    def __init__(
        self,
        text: Text,
        found: Sequence[Sentence],
        mentions: Sequence[Mention],
        names: Callable[[int, int], list[Found]],
    ) -> None:
        self.text, self._names = text, names
        dated = [periods.as_year(text.folded, mention) for mention in mentions]
        self._clauses = [list(clauses(text.folded, sentence, dated)) for sentence in found]
        self._sentences = found
        self._traditional = is_traditional(text)
        titled = bool(found) and found[0].level > 0 and bool(self._clauses[0])
        title = self._clauses[0][0] if titled else None
        body = [c for cs, s in zip(self._clauses, found, strict=True) if not s.level for c in cs]
        first = [(c, behind_adverbials(text.folded, c.start, c)) for c in body]
        self.cast: Cast = topic_of(text, title, first)
        self.year = periods.titled_year(self._clauses[0] if titled else ())
        self.persons: dict[str, Named] = {}
        self.said: list[Said] = []
        self.related: list[Said] = []
        self._before = 0
        self._read()

    @property
    def about(self) -> str:
        """The name of what the text is about; as the fact base has it, where it does."""
        topic = self.cast.topic
        if topic is None:
            return ""
        known = self._names(topic.start, topic.end)
        return known[0][0] if known else topic.canonical

    def _name(self, named: Named) -> str:
        return self.about if named is self.cast.topic else named.canonical

    @property
    def topic_at(self) -> tuple[int, int] | None:
        """Where what the text is about is first named."""
        topic = self.cast.topic
        return (topic.start, topic.end) if topic else None

    def made(self, words: str) -> str:
        """Words that the text does not have, in its script."""
        return words.translate(tables.TRADITIONAL) if self._traditional else words

    def _read(self) -> None:
        paragraph, state = -1, State()
        for sentence, within in zip(self._sentences, self._clauses, strict=True):
            if sentence.paragraph != paragraph:
                paragraph, state = sentence.paragraph, State()
                self._before = sentence.start
            ended = self.text.raw[sentence.start - 1 : sentence.start] not in (";", "；")
            if ended:
                state = State(period=state.kept, kept=state.kept, heads=state.heads)
            for clause in within:
                self._clause(clause, state, sentence)

    def _clause(self, clause: Clause, state: State, sentence: Sentence) -> None:
        folded = self.text.folded
        if self._only_leads(clause, state):
            return
        state.certainty = self._certainty(clause, state)
        at = behind_adverbials(folded, clause.start, clause)
        low = self._subject(clause, at, state)
        dated = periods.dated_in(self.text.folded, clause, state.period or self.year)
        records = [record.span() for record in _RECORD.finditer(folded, low, clause.end)]
        values = [
            m
            for m in clause.mentions
            if m.kind not in ("date", "ordinal")
            and not (m.kind == "duration" and periods.is_time(folded, m))
            and not (is_of_noun(folded, m) and any(o.start > m.end for o in clause.mentions))
            and not any(start <= m.start < end for start, end in records)
        ]
        heads = tuple(state.heads)
        for mention in values:
            when = periods.next_to(folded[clause.start : clause.end], self.year)
            when = when or periods.nearest(dated, mention.start) or state.period
            when = when or (self.year if state.certainty == "asserted" else None)
            head, since = head_of(folded, clause, values, mention, heads)
            if not head and state.heads:
                head, since = state.heads[-1]
            place = ValuePlace(self.text, mention, clause, low, head, self._traditional)
            said = self._value(place, at, state, when)
            begins = [since] if said.attribute.before else []
            begins += [state.told] if state.told is not None and state.told >= sentence.start else []
            self.said.append(replace(said, since=min(begins, default=None)))
            if said.attribute.head:
                state.heads.append((said.attribute.head, since if said.attribute.before else clause.start))
        self._parted(clause, low, state)
        self._happenings(clause, low, state, dated)
        if state.certainty != "asserted":
            state.kept = None
        if dated and not state.period and state.certainty != "asserted":
            state.period = dated[-1][1]
        leading = [(mention, when) for mention, when in dated if mention.end <= low]
        if leading and (clause.opens or not state.period):
            state.lead_by(*leading[-1], lasting=bool(values))
        self._introduce(clause, state, sentence)

    def _parted(self, clause: Clause, low: int, state: State) -> None:
        """Notes the part of a subject that a clause begins with, for the clauses after it: 新馆, 二期工程."""
        part = _PART.match(self.text.folded, low, clause.end)
        if part or state.explicit:
            state.part = self.text.raw[slice(*part.span())] if part else ""

    def _value(self, place: ValuePlace, at: int, state: State, when: Period | None) -> Said:
        """What is said of one value; `at` is where the subject of its clause begins."""
        mention, clause = place.mention, place.clause
        subject, named = self._of(clause, mention, state)
        listed = item_of(self.text.folded, clause, mention, at, self._names)
        if listed:
            known = self._names(*listed[0])
            subject = known[0][0] if known else self.text.raw[slice(*listed[0])]
            named, place = listed[0], replace(place, low=listed[1])
        return Said(
            mention, clause, subject, named, place.low, of_part(attribute(place), state.part), when,
            state.basis, state.speaker,
            state.certainty, state.sourced, bool(listed),
        )  # fmt: skip

    def _happenings(
        self, clause: Clause, low: int, state: State, dated: Sequence[tuple[Mention, Period]]
    ) -> None:
        """The dates of what happened, and what a clause says by a relation: 成立于1998年, 总部设在新加坡."""
        for record in _RECORD.finditer(self.text.folded, low, clause.end):
            said = Mention("record", *record.span(), self.text.raw[slice(*record.span())], None)
            record_of = Attribute(self.made(tables.RECORDED))
            self.related.append(self._plain(said, clause, low, state, record_of, state.period or self.year))
        for place, name in relations_in(self.text, low, clause.end):
            said = Mention("name", *place, self.text.raw[slice(*place)], None)
            self.related.append(self._plain(said, clause, low, state, Attribute(name), None))
        lead, state.lead = state.lead, None
        if any(m.kind not in ("date", "ordinal") for m in clause.mentions):
            return
        for mention, when in dated if clause.end - low > 1 else ():
            name = happened(self.text, mention, low, clause.end)
            if name:
                event = of_part(Attribute(name), state.part)
                own = periods.period(mention, None) if when.grain == "day" else when
                self.said.append(self._plain(mention, clause, low, state, event, own))
        if (
            lead
            and any(map(str.isdecimal, lead.text))
            and not dated
            and (name := happened(self.text, lead, low, clause.end))
        ):
            found = periods.period(lead, None)
            self.said.append(self._plain(lead, clause, low, state, Attribute(name), found))

    def _plain(
        self,
        mention: Mention,
        clause: Clause,
        low: int,
        state: State,
        found: Attribute,
        when: Period | None,
    ) -> Said:
        return Said(
            mention, clause, state.subject, state.named, low, found, when, "", state.speaker,
            state.certainty,
        )  # fmt: skip

    def _only_leads(self, clause: Clause, state: State) -> bool:
        """Whether a clause only says when, by whom or in what: 据…统计, 截至2025年末, 分季度看, 甲表示."""
        folded, text = self.text.folded, self.text
        source = stances.source(folded, clause.start, clause.end)
        if source:
            state.basis = text.raw[slice(*source[1])]
            state.sourced = text.raw[clause.start : clause.end]
            state.speaker = text.raw[slice(*source[0])] if source[2] else state.speaker
            if source[1][1] + 2 >= clause.end:
                return True
        at = behind_adverbials(folded, clause.start, clause)
        evaluation = stances.evaluation(folded, at, clause.end)
        dated = periods.dated_in(self.text.folded, clause, state.period or self.year)
        if evaluation:
            labelled = [
                p for m in clause.mentions if m.kind == "date" and (p := periods.period(m, self.year))
            ]
            state.period = labelled[0] if labelled else state.period
            opened = folded[evaluation[0] - 1 : evaluation[0]]
            state.basis = text.raw[clause.start + (opened == "在") : evaluation[1]].removeprefix("在")
        if dated and (at >= clause.end or evaluation):
            state.lead_by(*dated[-1])
        if at >= clause.end or evaluation:
            state.lead = dated[-1][0] if dated and clause.opens and not evaluation else None
            return True
        person = person_in(text, at, clause)
        if person:
            self._meet(person)
        known = [name for name in self._names(at, clause.end) if name[1] == at]
        here = self.cast.at(at, clause.end)
        who, end = known[0][::2] if known else (self._name(here[0]), here[1]) if here else ("", clause.end)
        who, end = (person.canonical, person.end) if person else (who, end)
        verb = speaks(folded, end, clause.end)
        if verb:
            state.speaker, state.sourced, state.told = who, "", clause.start
            state.subject, state.named = self._spoken_for(person), None
        return bool(verb) and verb >= clause.end

    def _spoken_for(self, person: Named | None) -> str:
        """The body whose title a speaker bears: of that he speaks, where he names nothing else."""
        office = person.offices[0] if person and person.offices else None
        meant = self.cast.meant(office.start) if office and office.of else None
        return self._name(meant[0]) if meant else ""

    def _certainty(self, clause: Clause, state: State) -> str:
        own = stances.certainty(self.text.folded[clause.start : clause.end])
        if own != "asserted" or clause.opens:
            return own
        dated = any(m.kind == "date" for m in clause.mentions)
        kept = state.certainty in ("target", "forecast") and not dated
        return state.certainty if kept else "asserted"

    def _meet(self, person: Named) -> None:
        self.persons.setdefault(person.canonical, person)
        self.cast.know(person)

    def _subject(self, clause: Clause, at: int, state: State) -> int:
        """Sets the subject that a clause begins with; where what is said of it begins."""
        folded, cast = self.text.folded, self.cast
        person = person_in(self.text, at, clause)
        if person:
            self._meet(person)
            if end := speaks(folded, person.end, clause.end):
                state.speaker, state.sourced = person.canonical, ""
                at = behind_adverbials(folded, end, clause)
            else:
                state.subject, state.named = person.canonical, (person.start, person.end)
                return behind_adverbials(folded, person.end, clause)
        known = self._names(at, clause.end)
        here = cast.at(at, clause.end)
        end = 0
        state.explicit = True
        if known and known[0][1] == at:
            state.subject, state.named = known[0][0], known[0][1:]
            end = known[0][2]
            self._learn(known[0])
        elif here:
            state.subject, state.named, end = self._name(here[0]), (at, here[1]), here[1]
        elif meant := cast.meant(at):
            state.subject, state.named, end = self._name(meant[0]), None, meant[1]
        elif (pronoun := _PRONOUN.match(folded, at, clause.end)) and not means_else(
            pronoun[0], folded, pronoun.end()
        ):
            end = pronoun.end()
        elif body := self._body(clause, at) or before_date(self.text, clause, at):
            state.subject, state.named, end = body.canonical, (body.start, body.end), body.end
        else:
            state.explicit = False
        if not state.subject:
            state.subject, state.named = self._carried(clause)
        end = max(at, end)
        end += folded.startswith("的", end)
        return behind_adverbials(folded, end, clause) if end < clause.end else end

    def _learn(self, name: Found) -> None:
        """Lets 该公司 mean a name that the fact base knows, where its ending tells the sort."""
        body = body_at(self.text.folded, *name[1:])
        if body and body[0] == name[2]:
            self.cast.know(Named(*name, sort=body[1], kind=body[1].kind))

    def _carried(self, clause: Clause) -> tuple[str, tuple[int, int] | None]:
        """The subject of a clause that names none: what the text is about, else what was named last."""
        if self.about:
            return self.about, None
        named = self._names(max(0, self._before), clause.start)
        return (named[-1][0], named[-1][1:]) if named else ("", None)

    def _body(self, clause: Clause, at: int) -> Named | None:
        """A body that a clause begins with and that was not named before."""
        limit = next((m.start for m in clause.mentions if m.start > at), clause.end)
        team = team_at(self.text.folded, at, limit) if self.cast.is_on_teams else None
        found = body_at(self.text.folded, at, limit) or team
        if not found or not (team or rests_on_subject(self.text.folded, found[0], clause.end)):
            return None
        named = Named(self.text.raw[at : found[0]], at, found[0], found[1], found[1].kind)
        self.cast.know(named)
        return named

    def _of(self, clause: Clause, mention: Mention, state: State) -> tuple[str, tuple[int, int] | None]:
        """The subject of a value: a name of the fact base that stands before it, else the clause's."""
        known = self._names(clause.start, mention.start)
        if state.explicit:
            return state.subject, state.named
        if known and state.named != known[0][1:] and state.subject not in {name for name, _, _ in known}:
            return known[-1][0], known[-1][1:]
        return state.subject, state.named

    def _introduce(self, clause: Clause, state: State, sentence: Sentence) -> None:
        """What a clause makes known by name is what the next ones speak of."""
        product = None if sentence.level else launched(self.text, clause)
        if product:
            self.cast.know(product)
            state.subject, state.named = product.canonical, (product.start, product.end)
