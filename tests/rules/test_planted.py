"""Faults planted in a copy of this repository's own fact base: all found where they are, and nothing else."""

import re
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from factcheck.base.claim import Claim
from factcheck.base.load import load
from factcheck.tasks.verify import Request, verify

REPOSITORY = Path(__file__).parents[2]
TODAY = date(2025, 1, 1)
Edit = Callable[[str], str]


class Planted:
    """A copy of the fact base, edited claim by claim; `expected` are the problems to be found."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name in ("claims", "sources"):
            shutil.copytree(REPOSITORY / name, root / name)
        for path in (root / "sources").iterdir():
            path.chmod(0o644)
        self.claims = load(root).claims
        self.expected: list[tuple[str, str, str]] = []  # rule, claim or file, what stands at the place
        self._quiet = self._quiet_claims()

    def _quiet_claims(self) -> Iterator[Claim]:
        """Claims that no other has to do with."""
        named = {name for claim in self.claims for name in claim.differs}
        derived = " ".join(claim.derived for claim in self.claims)
        subjects = [(claim.subject, claim.attribute) for claim in self.claims]
        for claim in self.claims:
            alone = subjects.count((claim.subject, claim.attribute)) == 1 and claim.id not in named
            if alone and claim.id not in derived and not (claim.differs or claim.derived or claim.allow):
                yield claim

    def take(self, fits: Callable[[Claim], bool] = lambda _: True) -> Claim:
        """A quiet claim that fits; each is given once."""
        passed: list[Claim] = []
        for claim in self._quiet:
            if fits(claim):
                self._quiet = iter([*passed, *self._quiet])
                return claim
            passed.append(claim)
        raise AssertionError("no claim fits")

    def edit(self, claim: Claim, old: str, new: str) -> None:
        """Replace the first match of a regular expression in the claim's block."""
        path = self.root / claim.place.path
        text = path.read_text("utf-8")
        start = text.index(f"- id: {claim.id}\n")
        end = text.find("\n- ", start + 1)
        block = text[start : end if end >= 0 else len(text)]
        changed = re.sub(old, lambda _: new, block, count=1, flags=re.MULTILINE)
        assert changed != block, (claim.id, old)
        path.write_text(text[:start] + changed + text[start + len(block) :], "utf-8")

    def add(self, claim: Claim, line: str) -> None:
        """Put a line below the claim's attribute."""
        self.edit(
            claim, f"^  attribute: {re.escape(claim.attribute)}$", f"  attribute: {claim.attribute}\n  {line}"
        )

    def append(self, name: str, text: str) -> None:
        path = self.root / name
        path.write_text((path.read_text("utf-8") if path.exists() else "") + text, "utf-8")

    def expect(self, rule: str, where: str, mark: str) -> None:
        """A problem in the block of a claim (or in a file) at the first place of `mark`."""
        self.expected.append((rule, where, mark))

    def places(self) -> list[str]:
        texts = {
            path: path.read_text("utf-8") for path in self.root.rglob("*") if path.suffix in (".yaml", ".txt")
        }
        found = []
        for rule, where, mark in self.expected:
            for path, text in texts.items():
                name = path.relative_to(self.root).as_posix()
                start = 0 if name == where else text.find(f"- id: {where}\n")
                if start >= 0:
                    at = text.index(mark, start)
                    line = text.count("\n", 0, at) + 1
                    found.append(f"{name}:{line}:{at - text.rfind(chr(10), 0, at)} {rule}")
                    break
        return sorted(found)


@pytest.fixture
def planted(tmp_path: Path) -> Planted:
    return Planted(tmp_path)


def check(planted: Planted, least: int) -> None:
    report = verify(planted.root, TODAY, Request(strict=True))
    found = sorted(f"{problem.place} {problem.rule}" for problem in report.problems)
    assert found == planted.places(), [p.message for p in report.problems]
    assert len(found) >= least


def test_the_untouched_copy_is_clean(planted: Planted) -> None:
    check(planted, 0)


ADDED = {
    "unknown-key": ("perod: 2024", "perod:"),
    "word-unknown": ("status: fine", "fine"),
    "claim-unknown": ("differs: {no-such-claim: 另一说}", "no-such-claim"),
    "stale-claim": ("review_by: 2000-01-01", "2000-01-01"),
    "date-unreadable": ("review_by: 2024-02-31", "2024-02-31"),
    "rule-unknown": ("allow: {no-such-rule: 试}", "no-such-rule"),
    "allow-unused": ("allow: {stale-claim: 试}", "试"),
    "wrong-shape": ("scope: []", "[]"),
}


def _number(claim: Claim) -> bool:
    """27所: a bare number with a unit that stands so in the statement and in the quote."""
    value = claim.value[0]
    alone = len(claim.value) == len(claim.evidence) == 1 and claim.statement.count(value) == 1
    return (
        alone
        and bool(re.fullmatch(r"[1-9]\d*[^\d%.]{1,2}", value))
        and not claim.period.startswith(value[:4])
    )


def _one(claim: Claim) -> bool:
    return len(claim.evidence) == len(claim.value) == 1


def _of_what_is_said(p: Planted) -> None:
    for rule, (line, mark) in ADDED.items():
        for _ in range(3):
            claim = p.take(lambda c: not c.scope)
            p.add(claim, line)
            p.expect(rule, claim.id, mark)
    for _ in range(2):
        claim = p.take()
        p.add(claim, "subject: 另有其人")
        p.expect("duplicate-key", claim.id, "subject: 另有其人")
        claim = p.take(lambda c: len(c.evidence) == 1)
        p.edit(claim, r"^  (- | )? ?source: .*$", "  - source: nowhere")
        p.expect("source-unknown", claim.id, "nowhere")
        claim = p.take(lambda c: bool(c.period))
        p.edit(claim, r"^  period: .*$", "  period: 2024-13")
        p.expect("period-unreadable", claim.id, "2024-13")


def _of_values(p: Planted) -> None:
    for number in "77", "88":
        claim = p.take(_number)
        unit = claim.value[0].lstrip("0123456789")
        p.edit(claim, r"^  value: .*$", f"  value: {number}{unit}")
        p.edit(claim, re.escape(claim.statement), claim.statement.replace(claim.value[0], number + unit))
        p.expect("quote-lacks-value", claim.id, f"{number}{unit}\n")
        claim = p.take(_number)
        p.edit(claim, re.escape(claim.statement), claim.statement.replace(claim.value[0], number + unit))
        p.expect("statement-disagrees", claim.id, claim.statement.split(claim.value[0])[0])
        claim = p.take(_number)
        p.edit(claim, r"^  value: .*$", f"  value: 1..{number}{unit}")
        p.expect("value-unreadable", claim.id, f"1..{number}")
        claim = p.take(lambda c: _one(c) and len(c.evidence[0].quote) > 9)
        quote = claim.evidence[0].quote
        p.edit(claim, re.escape(quote), f"{quote[:4]}某{quote[4:]}")
        p.expect("span-missing", claim.id, f"{quote[:4]}某")
        claim = p.take(lambda c: "attribute: " not in c.statement)
        p.edit(claim, r"^  attribute: .*\n", "")
        p.expect("key-missing", claim.id, "id: ")


def _of_relations(p: Planted) -> None:
    for number in range(2):
        claim = p.take(lambda c: _one(c) and not c.negated)
        p.append(claim.place.path, _again(claim, f"again-{number}", claim.value[0]))
        p.expect("duplicate-claim", f"again-{number}", "- id")
        claim = p.take(lambda c: _number(c) and not c.basis)
        value = "99" + claim.value[0].lstrip("0123456789")
        p.append(claim.place.path, _again(claim, f"other-{number}", value))
        p.expect("contradiction", f"other-{number}", f"{value}\n")
        claim = p.take(lambda c: _one(c) and not c.speaker)
        p.add(claim, f"speaker: 无此人{number}")
        p.expect("name-unknown", claim.id, f"无此人{number}")
    claim = next(c for c in p.claims if c.derived.count("+") == 2)
    p.edit(claim, re.escape(claim.derived), claim.derived.replace("+", "−", 1))
    p.expect("derived-mismatch", claim.id, f"{claim.value[0]}\n  period")
    claim = p.take(lambda c: c.subject == "四川")
    p.edit(claim, "^  subject: 四川$", "  subject: 四川省")
    p.expect("alias-used", claim.id, "四川省\n  attribute")


def _again(claim: Claim, name: str, value: str) -> str:
    """The claim once more, with another id and value."""
    settings = {
        "basis": claim.basis,
        "period": claim.period,
        "scope": claim.scope,
        "certainty": claim.certainty,
    }
    lines = [f"{key}: {text}" for key, text in settings.items() if text]
    evidence = claim.evidence[0]
    quoted = [f"quote: {evidence.quote!r}", *([f"context: {evidence.context!r}"] if evidence.context else [])]
    speaker = [f"speaker: [{', '.join(claim.speaker)}]"] if claim.speaker else []
    allowed = [] if value == claim.value[0] else ["allow: {quote-lacks-value: 试}"]
    body = [
        f"- id: {name}",
        f"  statement: {claim.statement.replace(claim.value[0], value)!r}",
        f"  subject: {claim.subject}",
        f"  attribute: {claim.attribute}",
        f"  value: {value}",
        *(f"  {line}" for line in (*lines, *speaker, *allowed)),
        "  evidence:",
        f"  - source: {evidence.source}",
        *(f"    {line}" for line in quoted),
    ]
    return "\n" + "\n".join(body) + "\n"


def _of_names(p: Planted) -> None:
    names = "claims/names.yaml"
    p.append(names, "某无用之名: {kind: term}\n又一无用之名: {kind: term}\n")
    p.expect("unused-name", names, "某无用之名")
    p.expect("unused-name", names, "又一无用之名")
    p.append(names, "四川别名: {kind: term, aliases: [四川]}\n")
    p.expect("alias-collision", names, "四川]}")
    p.append(names, "成都: {kind: place}\n")
    p.expect("duplicate-key", names, "成都: {kind: place}\n")


def _of_files(p: Planted) -> None:
    refs, pin = "sources/references.yaml", "0" * 64
    p.append("sources/stray.txt", "无人认领。\n")
    p.expect("file-unlisted", "sources/stray.txt", "无人")
    p.append(refs, f"- {{id: ghost, issued: 2024, custom: {{file: ghost.txt, sha256: {pin}}}}}\n")
    p.expect("file-missing", refs, "ghost.txt")
    p.expect("source-unused", refs, "{id: ghost")
    p.append("sources/loose.txt", "没有日期。\n")
    p.append(refs, "- {id: loose, custom: {file: loose.txt}}\n")
    p.expect("source-undated", refs, "{id: loose")
    p.expect("source-unused", refs, "{id: loose")
    p.expect("source-unpinned", refs, "{file: loose")
    p.append("sources/changed.txt", "改过了。\n")
    p.append(
        refs, f"- {{id: changed, issued: 2024-02-31, custom: {{file: changed.txt, sha256: {pin[:-1]}1}}}}\n"
    )
    p.expect("date-unreadable", refs, "2024-02-31")
    p.expect("source-changed", refs, pin[:-1] + "1")
    p.expect("source-unused", refs, "{id: changed")


def test_faults_of_all_kinds_at_once(planted: Planted) -> None:
    _of_relations(planted)
    _of_values(planted)
    _of_what_is_said(planted)
    _of_names(planted)
    _of_files(planted)
    check(planted, 60)
    assert len({rule for rule, _, _ in planted.expected}) >= 25


def test_what_cannot_be_read_hides_nothing_else(planted: Planted) -> None:
    for rule, line, mark in [
        ("yaml-syntax", 'note: "未完', '"未完'),
        ("yaml-alias", "note: &x 某", "&x"),
        ("yaml-alias", "note: *x", "*x"),
        ("yaml-tag", "note: !!python/name:os.system 某", "!!python"),
        ("yaml-syntax", "note: [未完", "[未完"),
        ("yaml-alias", "<<: {note: 某}", "<<"),
        ("unknown-key", "perod: 2024", "perod"),
        ("stale-claim", "review_by: 2000-01-01", "2000-01-01"),
    ]:
        claim = planted.take()
        planted.add(claim, line)
        planted.expect(rule, claim.id, mark)
    planted.append("claims/empty.yaml", " \n")
    planted.expect("file-empty", "claims/empty.yaml", " \n")
    refs = "sources/references.yaml"
    planted.append(refs, "- {id: far, issued: 2024, custom: {file: ../../far.txt, sha256: 00}}\n")
    planted.expect("file-outside", refs, "../../far.txt")
    check(planted, 10)
