"""What was found on a sentence is found again where it stands unchanged, and never where anything differs."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factcheck.base.factbase import FactBase
from factcheck.cli.sharing import LONG, WORTH_KEEPING
from factcheck.judging.drafts.draftview import SentenceView
from factcheck.judging.drafts.fingerprint import fingerprint
from factcheck.judging.finding import Finding
from factcheck.judging.judge import Judge
from factcheck.judging.wording.lexicon import Lexicon
from factcheck.tasks.check import Asked, Report, check_asked
from factcheck.tasks.remembering import FILE, Remembering
from tests.judging.test_cases import BASES, TABLES, cases_of
from tests.process import Run
from tests.sample import Edit, write_sample

CLAIMS, NAMES, TEXT = "claims/library.yaml", "claims/names.yaml", "sources/library-2024.txt"
HELD = "青石市图书馆2024年新增藏书3.2万册。"
OTHERS = ("在2024年全省公共图书馆评估中，青石市图书馆排名第5。", "其中少儿图书占25%。", "今天天气很好。")


class Judged:
    """The sentences that were really judged."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.sentences: list[str] = []
        judge = Judge.findings

        def findings(judging: Judge, sentence: SentenceView, *, explain: bool = False) -> list[Finding]:
            self.sentences.append(sentence.folded)
            return judge(judging, sentence, explain=explain)

        monkeypatch.setattr(Judge, "findings", findings)

    def of(self, root: Path, raw: str) -> int:
        """How many sentences of a draft are judged; what is found is what one finds who remembers nothing."""
        base = FactBase.open(root)
        asked = Asked(raw, markdown=True)
        alone = check_asked(asked, "draft", Judge(base, Lexicon(base)))
        self.sentences.clear()
        judge = Remembering(base, Lexicon(base))
        assert judge.report(asked, "draft", lambda: check_asked(asked, "draft", judge)) == alone
        judge.save()
        return len(self.sentences)


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> Judged:
    return Judged(monkeypatch)


def test_an_unchanged_draft_is_not_judged_again(tmp_path: Path, judged: Judged) -> None:
    root, draft = write_sample(tmp_path), "".join((HELD, *OTHERS))
    assert judged.of(root, draft) == 4
    assert judged.of(root, draft) == 0


def test_of_a_changed_draft_only_what_changed_is_judged(tmp_path: Path, judged: Judged) -> None:
    root = write_sample(tmp_path)
    parts = [f"# 其{number}\n\n{said}\n\n" for number, said in enumerate((HELD, *OTHERS[:2]))]
    assert judged.of(root, "".join(parts)) == 6
    assert judged.of(root, "".join(["# 序\n\n序言。\n\n", *parts])) == 2
    assert judged.of(root, "".join(parts[:2])) == 0
    assert judged.of(root, "".join(parts[1:])) == 2, "no year was named before"


def test_what_a_sentence_carries_on_is_part_of_it(tmp_path: Path, judged: Judged) -> None:
    root = write_sample(tmp_path)
    assert judged.of(root, "青石市图书馆很大。2024年新增藏书3.2万册。") == 2
    assert judged.of(root, "白石市图书馆很大。2024年新增藏书3.2万册。") == 2


@pytest.mark.parametrize(
    "raw", [f"{HELD}\u200b{OTHERS[0]}", f"\ufeff{OTHERS[0][:9]}\u00ad{OTHERS[0][9:]}", "", "。"]
)
def test_invisible_characters_and_nothing_at_all(raw: str, tmp_path: Path, judged: Judged) -> None:
    root = write_sample(tmp_path)
    judged.of(root, raw)
    assert judged.of(root, raw) == 0


CHANGES: dict[str, Edit] = {
    "a claim": (CLAIMS, "value: 第3", "value: 第4"),
    "a name": (NAMES, "kind: work", "kind: term"),
    "the raw text": (TEXT, "城北区", "城南区"),
    "the reference": ("sources/references.yaml", "2024-12-20", "2024-12-21"),
    "a claim that is new": ("claims/more.yaml", "", "[]\n"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_of_the_fact_base_is_seen(what: str, tmp_path: Path, judged: Judged) -> None:
    root = write_sample(tmp_path)
    judged.of(root, HELD)
    path, old, new = CHANGES[what]
    before = (root / path).read_text("utf-8") if old else ""
    assert old in before
    (root / path).write_text(before.replace(old, new or "", 1) if old else new or "", "utf-8")
    assert judged.of(root, HELD) == 1
    if old:
        (root / path).write_text(before, "utf-8")
        assert judged.of(root, HELD) == 1, "of a draft the last report is kept, and no more"


def test_a_claim_that_is_gone_is_seen(tmp_path: Path, judged: Judged) -> None:
    root = write_sample(tmp_path)
    judged.of(root, HELD)
    (root / CLAIMS).unlink()
    assert judged.of(root, HELD) == 1


@pytest.mark.parametrize("data", [b"", b"SQLite format 3\0", b"\xff" * 9000, None])
def test_a_damaged_memory_is_none(data: bytes | None, tmp_path: Path, judged: Judged) -> None:
    root = write_sample(tmp_path)
    judged.of(root, HELD)
    kept = root / ".factcheck" / FILE
    if data is None:
        with closing(sqlite3.connect(kept)) as rows:
            rows.execute("UPDATE kept SET body = zeroblob(length(body))")
            rows.commit()
    else:
        kept.write_bytes(data)
    assert judged.of(root, HELD) == 1
    assert judged.of(root, HELD) == 0


def test_a_memory_that_came_with_a_clone_is_none(tmp_path: Path, judged: Judged) -> None:
    one, other = write_sample(tmp_path / "one"), write_sample(tmp_path / "other")
    judged.of(one, HELD)
    FactBase.open(other).close()
    (other / ".factcheck" / FILE).write_bytes((one / ".factcheck" / FILE).read_bytes())
    assert judged.of(other, HELD) == 1


def test_a_row_under_another_name_is_none(tmp_path: Path, judged: Judged) -> None:
    root, draft = write_sample(tmp_path), "".join((HELD, *OTHERS))
    judged.of(root, draft)
    with closing(sqlite3.connect(root / ".factcheck" / FILE)) as rows:
        names = [name for (name,) in rows.execute("SELECT name FROM kept ORDER BY rowid")]
        rows.execute("UPDATE kept SET name = name || '-'")
        for name, other in zip(names, [*names[1:], names[0]], strict=True):
            rows.execute("UPDATE kept SET name = ? WHERE name = ?", (other, f"{name}-"))
        rows.commit()
    assert judged.of(root, draft) == 4


def test_a_link_is_not_written_through(tmp_path: Path, judged: Judged) -> None:
    root, elsewhere = write_sample(tmp_path / "base"), tmp_path / "another program's"
    FactBase.open(root).close()
    elsewhere.write_bytes(b"its own")
    (root / ".factcheck" / FILE).symlink_to(elsewhere)
    assert judged.of(root, HELD) == judged.of(root, HELD) == 1
    assert elsewhere.read_bytes() == b"its own"


def test_of_two_claims_with_one_id_each_sentence_finds_its_own(tmp_path: Path, judged: Judged) -> None:
    root = write_sample(
        tmp_path,
        (NAMES, "", "白石市图书馆: {kind: organization}\n"),
        (CLAIMS, "", TWICE),
        (TEXT, "", "白石市图书馆新增藏书5万册。\n"),
    )
    said = "白石市图书馆新增藏书5万册。"
    judged.of(root, f"# 一\n\n{HELD}\n\n# 二\n\n{said}\n\n")
    assert judged.of(root, f"# 二\n\n{said}\n\n") >= 0
    judged.of(root, f"# 一\n\n{HELD.replace('。', '！')}\n\n# 二\n\n{said}\n\n")


TWICE = """
- id: library-new-books
  statement: 白石市图书馆新增藏书5万册
  subject: 白石市图书馆
  attribute: 新增藏书
  value: 5万册
  evidence: [{source: library-2024, quote: 白石市图书馆新增藏书5万册}]
"""


@pytest.mark.parametrize("restored", [False, True])
def test_what_was_found_while_the_files_changed_is_not_kept(
    tmp_path: Path, judged: Judged, *, restored: bool
) -> None:
    root = write_sample(tmp_path)
    before = (root / CLAIMS).read_bytes()
    base = FactBase.open(root)
    judge = Remembering(base, Lexicon(base))
    (root / CLAIMS).write_bytes(before.replace("3.2万册".encode(), "3.3万册".encode()))
    asked = Asked("".join((HELD, *OTHERS)))
    judge.report(asked, "draft", lambda: check_asked(asked, "draft", judge))
    if restored:
        (root / CLAIMS).write_bytes(before)
    judge.save()
    assert judged.of(root, asked.raw) == 4


def test_a_draft_that_rests_on_two_states_of_a_raw_text_is_not_kept(tmp_path: Path) -> None:
    base = FactBase.open(write_sample(tmp_path))
    judge, asked = Remembering(base, Lexicon(base)), Asked(HELD)

    def check() -> Report:
        report = check_asked(asked, "draft", judge)
        judge.rest_on({"library-2024": "another"})  # as another process saw it
        return report

    judge.report(asked, "draft", check)
    judge.save()
    assert not judge.knows(asked, "draft")


def test_a_sentence_is_the_same_wherever_it_stands() -> None:
    for table in sorted(TABLES.glob("a*.md")):
        for case in cases_of(table):
            lexicon = _lexicon(case.base)
            raw = case.markdown
            front = raw.rfind("---\n") + 4 if case.date else 0
            later = f"{raw[:front]}\n\n{raw[front:]}"
            here, there = (Asked(text, markdown=True).sentences(lexicon)[1] for text in (raw, later))
            assert [*map(fingerprint, here)] == [*map(fingerprint, there)], case


_LEXICONS: dict[str, Lexicon] = {}


def _lexicon(name: str) -> Lexicon:
    return _LEXICONS.setdefault(name, Lexicon(FactBase.open(BASES[name])))


def article(repository: Path, tmp_path: Path, length: int) -> Path:
    prose = (repository / "examples/draft.md").read_text("utf-8").split("---", 2)[2]
    path = tmp_path / "article.md"
    path.write_text((prose * (length // len(prose) + 1))[: max(length, WORTH_KEEPING)], "utf-8")
    return path


@pytest.mark.parametrize("length", [WORTH_KEEPING, LONG])
def test_the_command_says_the_same_again(run: Run, repository: Path, tmp_path: Path, length: int) -> None:
    path = article(repository, tmp_path, length)
    anew, first, again = (
        run("check", "-f", "jsonl", "-j", "2", *how, str(path), cwd=repository)
        for how in (["--no-cache"], [], [])
    )
    assert anew.out.count("\n") > 10
    assert anew == first == again


@pytest.mark.parametrize("how", [["--no-cache"], ["--explain"]])
def test_nothing_is_kept_where_that_is_not_wished(call: Run, tmp_path: Path, how: list[str]) -> None:
    root = write_sample(tmp_path)
    draft = "".join((HELD, *OTHERS)) * 40
    assert call("check", *how, "-", stdin=draft, cwd=root).out
    assert not (root / ".factcheck" / FILE).exists()
    assert call("check", "-", stdin=HELD, cwd=root).out
    assert not (root / ".factcheck" / FILE).exists(), "a pasted sentence is not worth it"
    call("check", "-", stdin=draft, cwd=root)
    assert (root / ".factcheck" / FILE).exists()
    assert HELD.encode() not in (root / ".factcheck" / FILE).read_bytes()
