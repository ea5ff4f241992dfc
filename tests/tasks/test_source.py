"""Sources: added byte for byte, refused when they are there, pinned when they were looked at."""

import hashlib
import os
import re
from datetime import date
from pathlib import Path

import pytest

from factcheck.problem import FactcheckError
from factcheck.tasks.source import Details, add, listing, pin
from factcheck.tasks.verify import Request, verify
from tests.process import run_process
from tests.sample import write_sample

TODAY = date(2025, 1, 1)
RAW, REFS = "sources/library-2024.txt", "sources/references.yaml"
TEXT = (
    "# 人工智慧產業\r\n\r\n"
    "臺灣的人工智慧產業在2023年成長百分之五，企業數達一千一百餘家。資料由經濟部統計處提供。\r\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "big5", "gb18030", "utf-16"])
def test_a_text_is_kept_byte_for_byte(encoding: str, tmp_path: Path) -> None:
    root = write_sample(tmp_path / "base")
    file = tmp_path / "Report 2023.TXT"
    file.write_bytes(TEXT.encode(encoding))
    added = add(root, file, Details(issued="2023-05", author="甲；乙;", title="報告: 一"))
    assert added.id == "report-2023"
    assert (root / "sources/report-2023.txt").read_bytes() == file.read_bytes()
    source = listing(root)[-1]
    assert (source.source.title, source.source.authors, source.source.issued) == (
        "報告: 一",
        ("甲", "乙"),
        "2023-05",
    )
    assert source.source.language == "zh-Hant"
    assert source.source.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert (source.state, source.claims) == ("pinned", 0)
    assert source.characters in (len(TEXT), len(TEXT) + 1)
    assert [p.rule for p in verify(root, TODAY).problems] == ["source-unused"]


def test_a_title_is_taken_from_the_text_and_said_so(tmp_path: Path) -> None:
    root = write_sample(tmp_path / "base")
    file = tmp_path / "a.md"
    file.write_text(TEXT, "utf-8", newline="")
    add(root, file, Details())
    source = listing(root)[-1].source
    assert (source.title, source.note) == ("人工智慧產業", "title taken from the text")


FRONT = [
    # (front matter, title, issued, authors)
    ("title: 真标题\ndate: 2024-02-10", "真标题", "2024-02-10", ()),
    ('title: "真标题：上 # 下"\ndate: 2024-02-10T08:00:00+08:00', "真标题：上 # 下", "2024-02-10", ()),
    ("date: 2024/2/10\nauthor: 王小明", "人工智慧產業", "2024-02-10", ("王小明",)),
    ("date: 2024年2月\nauthor: [甲, 乙]", "人工智慧產業", "2024-02", ("甲", "乙")),
    ("date: 2024\ntitle: []", "人工智慧產業", "2024", ()),
    ("date: 不久\ntitle: [", "人工智慧產業", "", ()),
    ("", "人工智慧產業", "", ()),
]


@pytest.mark.parametrize(("front", "title", "issued", "authors"), FRONT)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_front_matter_says_what_a_markdown_text_is(
    front: str, title: str, issued: str, authors: tuple[str, ...], end: str, tmp_path: Path
) -> None:
    root = write_sample(tmp_path / "base")
    file = tmp_path / "a.md"
    file.write_text(f"---\n{front}\n---\n{TEXT}".replace("\r\n", "\n"), "utf-8", newline=end)
    add(root, file, Details())
    source = listing(root)[-1].source
    assert (source.title, source.issued or "", source.authors) == (title, issued, authors)
    assert {p.rule for p in verify(root, TODAY).problems} <= {"source-unused", "source-undated"}


def test_what_is_given_goes_before_the_front_matter(tmp_path: Path) -> None:
    root = write_sample(tmp_path / "base")
    file = tmp_path / "a.md"
    file.write_text(f"---\ntitle: 一\ndate: 2024\n---\n{TEXT}", "utf-8", newline="")
    add(root, file, Details(title="二", issued="2023"))
    source = listing(root)[-1].source
    assert (source.title, source.issued) == ("二", "2023")


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_a_line_of_marks_is_no_title(name: str, tmp_path: Path) -> None:
    root = write_sample(tmp_path / "base")
    (tmp_path / name).write_text("---\n\n# 四川大学简史\n\n四川大学于1896年创办。\n", "utf-8")
    add(root, tmp_path / name, Details())
    assert listing(root)[-1].source.title == "四川大学简史"


def test_a_text_without_a_title_has_its_id_for_one_and_says_so(tmp_path: Path) -> None:
    root = write_sample(tmp_path / "base")
    (tmp_path / "a.txt").write_text("四川大学于1896年创办。", "utf-8")
    add(root, tmp_path / "a.txt", Details(id="scu"))
    source = listing(root)[-1].source
    assert (source.title, source.note) == ("scu", "title taken from the id")


@pytest.mark.parametrize(("root", "where"), [("base", "."), (".", "base"), ("../base", "elsewhere")])
def test_the_fact_base_may_be_named_from_where_one_is(tmp_path: Path, root: str, where: str) -> None:
    base = write_sample(tmp_path / "base")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "a.txt").write_text("四川大学于1896年创办。", "utf-8")
    ended = run_process("source", "add", str(tmp_path / "a.txt"), "--root", root, cwd=tmp_path / where)
    assert (ended.status, ended.err) == (0, "")
    assert ended.out.startswith("sources/a.txt: ")
    assert (base / "sources/a.txt").exists()


def test_so_it_may_by_a_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_sample(tmp_path / "base")
    (tmp_path / "a.txt").write_text("四川大学于1896年创办。", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert add(Path("base"), Path("a.txt"), Details()).file == "sources/a.txt"


@pytest.mark.parametrize("name", ["pipe.txt", "folder.txt", "broken.pdf"])
def test_a_file_that_cannot_be_taken_in_is_named_with_its_folder(tmp_path: Path, name: str) -> None:
    root = write_sample(tmp_path / "base")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 and no more")
    with pytest.raises(FactcheckError, match=re.escape(f"{tmp_path / name}: ")):
        add(root, tmp_path / name, Details())


def test_the_layout_of_the_references_stays(tmp_path: Path) -> None:
    root = write_sample(tmp_path / "base", (REFS, "references:\n", "# ours\nreferences:  # all\n"))
    before = (root / REFS).read_text("utf-8")
    (tmp_path / "a.txt").write_text("甲", "utf-8")
    add(root, tmp_path / "a.txt", Details())
    assert (root / REFS).read_text("utf-8").startswith(before)


HEADS = [
    "references: []\n",
    "references:\n",
    "",
    "[]\n",
    "- {id: b, title: 乙}\n",
    "references:\n  - id: b\n    title: 乙\n",
]


@pytest.mark.parametrize("head", HEADS)
def test_references_of_all_sorts_take_one_more(head: str, tmp_path: Path) -> None:
    root = tmp_path / "base"
    (root / "sources").mkdir(parents=True)
    (root / "claims").mkdir()
    (root / REFS).write_text(head, "utf-8")
    (tmp_path / "a.txt").write_text("甲", "utf-8")
    add(root, tmp_path / "a.txt", Details())
    assert [item.source.id for item in listing(root)] == (["b", "a"] if "b" in head else ["a"])


def test_a_text_that_stands_there_already_is_not_copied(tmp_path: Path) -> None:
    root = write_sample(tmp_path)
    (root / "sources/more").mkdir()
    (root / "sources/more/a.txt").write_text("甲", "utf-8")
    assert add(root, root / "sources/more/a.txt", Details()).file == "sources/more/a.txt"
    assert listing(root)[-1].source.file == "more/a.txt"
    assert "file-unlisted" not in [p.rule for p in verify(root, TODAY).problems]


@pytest.mark.parametrize("name", ["../x", "a b", "", "-", ".x"])
def test_an_id_is_a_name_and_no_path(name: str, tmp_path: Path) -> None:
    root = write_sample(tmp_path / "base")
    (tmp_path / "...txt").write_text("甲", "utf-8")
    if name:
        with pytest.raises(FactcheckError, match="cannot be an id"):
            add(root, tmp_path / "...txt", Details(id=name))
    else:
        assert add(root, tmp_path / "...txt", Details()).id == "source"


def test_only_what_changed_is_to_be_reviewed(tmp_path: Path) -> None:
    root = write_sample(tmp_path, (RAW, "城北区", "城南区"))
    claims = (root / "claims/library.yaml").read_bytes()
    (done,) = pin(root, [], TODAY)
    assert done.id == "library-2024"
    assert [(each.claim, each.now.line) for each in done.review] == [
        ("library-rank", 2),
        ("library-target", 2),
    ]
    assert str(done.review[1].now) == "changed: line 2 has 青石市图书馆位于城[-北-]{+南+}区"
    assert (done.stand, done.odd) == (6, 0)
    assert (root / "claims/library.yaml").read_bytes() == claims
    assert [p.rule for p in verify(root, TODAY, Request()).problems] == ["span-missing", "span-missing"]
    assert pin(root, [], TODAY) == []


def test_a_pin_is_written_where_there_was_none(tmp_path: Path) -> None:
    for number, block in enumerate(
        ("custom: {file: a.txt}", "custom:\n    file: a.txt", "custom: { file: a.txt, note: x }")
    ):
        root = write_sample(tmp_path / str(number), (REFS, "", f"- id: a\n  issued: 2024\n  {block}\n"))
        (root / "sources/a.txt").write_text("甲", "utf-8")
        assert [done.id for done in pin(root, ["a"], TODAY)] == ["a"]
        assert [p.rule for p in verify(root, TODAY).problems] == ["source-unused"]


def test_an_unknown_source_cannot_be_pinned(tmp_path: Path) -> None:
    with pytest.raises(FactcheckError, match="no source is called x"):
        pin(write_sample(tmp_path), ["x"], TODAY)


@pytest.mark.parametrize(
    ("details", "said"),
    [
        (Details(issued="2024-02-30"), "--issued 2024-02-30 is not a date; write 2024, 2024-08"),
        (Details(issued="去年"), "--issued 去年 is not a date"),
        (Details(issued="2024\n  title: x"), "is not a date"),
        (Details(type="article-newspapr"), "CSL has no such type; did you mean article-newspaper?"),
        (Details(type="报纸"), "CSL has no such type; use one of article"),
        (Details(url="javascript:alert(1)"), "is no web address"),
    ],
)
def test_what_verify_would_complain_of_is_refused_when_typed(
    details: Details, said: str, tmp_path: Path
) -> None:
    root = write_sample(tmp_path / "base")
    file = tmp_path / "a.txt"
    file.write_text(TEXT, "utf-8")
    before = (root / REFS).read_bytes()
    with pytest.raises(FactcheckError, match=re.escape(said)):
        add(root, file, details)
    assert (root / REFS).read_bytes() == before
    assert not (root / "sources/a.txt").exists()


def test_what_cannot_be_counted_is_not_listed(tmp_path: Path) -> None:
    root = write_sample(tmp_path)
    with (root / "claims/library.yaml").open("a", encoding="utf-8") as file:
        file.write("x: [\n")
    with pytest.raises(FactcheckError) as told:
        listing(root)
    assert [problem.rule for problem in told.value.problems] == ["yaml-syntax"]
