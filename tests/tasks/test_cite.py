"""`factcheck cite` on small fact bases: what it prints, and what it refuses."""

import shutil
from pathlib import Path

import pytest

from tests.process import Run

needs_pandoc = pytest.mark.skipif(
    shutil.which("pandoc") is None, reason="pandoc is not installed (apt-get install pandoc)"
)
CSL = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
  <info><title>t</title><id>t</id><updated>2024-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout suffix="!"><text variable="title"/></layout></bibliography>
</style>
"""


def test_claims_and_sources_are_cited_in_the_order_asked(factbase: Path, call: Run) -> None:
    """A source is one entry, however many claims it supports.

    == claims/a.yaml ==
    - {id: one, statement: 四川有27所高校, subject: 四川, attribute: 高校, value: 27所,
       evidence: [{source: s, quote: 27所高校}]}
    - {id: two, statement: 四川排第9, subject: 四川, attribute: 排名, value: 第9,
       evidence: [{source: s, quote: 排第9}]}
    - {id: old, statement: 四川排第8, subject: 四川, attribute: 排名, value: 第8, status: retracted,
       evidence: [{source: s, quote: 排第9}]}
    == sources/refs.yaml ==
    references:
    - {id: t, type: webpage, title: 題, issued: 2024-05-13, URL: "https://example.org/t", language: zh-Hant}
    - {id: s, type: article-newspaper, title: 题, author: [{literal: 记者}], container-title: 日报,
       issued: 2024-08, custom: {file: s.txt}}
    == sources/s.txt ==
    四川有27所高校,排第9。
    """
    done = call("cite", "t", "two", "one", "--root", str(factbase))
    assert (done.status, done.err) == (0, "")
    assert (
        done.out == "[1] 題[EB/OL]. （2024-05-13）. https://example.org/t.\n[2] 记者. 题[N]. 日报，2024-08.\n"
    )
    assert call("cite", "old", "--root", str(factbase)).err == "old is retracted, not reviewed\n"
    footnotes = call("cite", "two", "one", "--style", "footnote", "--root", str(factbase)).out
    assert footnotes == "[^1]: 记者. 题\\[N\\]. 日报，2024-08. 第1段：“排第9”；第1段：“27所高校”\n"


def test_the_page_of_a_paged_text_is_the_locator(factbase: Path, call: Run) -> None:
    """A form feed in a raw text begins a page.

    == claims/a.yaml ==
    - {id: one, statement: 甲有三个, subject: 甲, attribute: 数, value: 三个,
       evidence: [{source: s, quote: 甲有三个}]}
    == sources/refs.yaml ==
    - {id: s, type: book, title: 书, author: [{literal: 乙}], issued: 2024, language: zh,
       custom: {file: s.txt}}
    """
    (factbase / "sources/s.txt").write_text("前言\f第二页\n\f甲有三个\n", encoding="utf-8")
    assert call("cite", "one", "--root", str(factbase)).out == "[1] 乙. 书[M]. 2024：3.\n"
    assert "第3页：“甲有三个”" in call("cite", "one", "-s", "footnote", "--root", str(factbase)).out


def test_what_cannot_be_cited_is_named(factbase: Path, call: Run) -> None:
    """Each message says what to do.

    == claims/a.yaml ==
    - {id: lost, statement: 甲有三个, subject: 甲, attribute: 数, value: 三个,
       evidence: [{source: s, quote: 没有的话}]}
    - {id: twice, statement: 甲有三个, subject: 甲, attribute: 数, value: 三个,
       evidence: [{source: s, quote: 甲}]}
    == sources/refs.yaml ==
    - {id: s, type: book, title: 书, custom: {file: s.txt}}
    == sources/s.txt ==
    甲有三个。甲有四个。
    """
    root = str(factbase)
    for name, message in {
        "nobody": "no claim or source is called nobody; find one with: factcheck lookup",
        "lost": "lost: its quote does not stand in s, or not in one place only; see: factcheck verify",
        "twice": "twice: its quote does not stand in s, or not in one place only; see: factcheck verify",
    }.items():
        done = call("cite", name, "--root", root)
        assert (done.status, done.out, done.err) == (2, "", f"factcheck: {message}\n")
    assert "choose one of gb7714-2025" in call("cite", "s", "-s", "harvard", "--root", root).err
    missing = call("cite", "s", "-s", "mla", "--root", root, env={"PATH": ""}).err
    assert "set by pandoc, which is not on the PATH; install it" in missing


@needs_pandoc
def test_pandoc_sets_any_csl_file(factbase: Path, call: Run) -> None:
    """A `.csl` file is found in the fact base's own styles/, or where it is named; a broken one is an error.

    == sources/refs.yaml ==
    - {id: s, type: book, title: 书名, note: 内部的话, issued: 2024,
       author: [{family: 陈, given: 章}], custom: {file: s.txt}}
    == sources/s.txt ==
    甲
    == styles/own.csl ==
    x
    """
    root = str(factbase)
    (factbase / "styles/own.csl").write_text(CSL, encoding="utf-8")
    (factbase / "styles/broken.csl").write_text("<style>", encoding="utf-8")
    assert call("cite", "s", "-s", "own.csl", "--root", root).out == "书名!\n"
    assert call("cite", "s", "-s", str(factbase / "styles/own.csl"), "--root", root).out == "书名!\n"
    chicago = call("cite", "s", "-s", "chicago", "--root", root).out
    assert "2024" in chicago
    assert "内部的话" not in chicago
    broken = call("cite", "s", "-s", "broken.csl", "--root", root)
    assert broken.status == 2
    assert "pandoc could not set" in broken.err
    absent = call("cite", "s", "-s", "absent.csl", "--root", root)
    assert absent.status == 2
    assert "absent.csl is not here; install the styles" in absent.err


@needs_pandoc
@pytest.mark.skipif(
    not Path("/usr/share/citation-style-language/styles/apa.csl").exists(),
    reason="no CSL styles here (apt-get install citation-style-language-styles)",
)
def test_apa_chicago_and_mla(call: Run, repository: Path) -> None:
    """The system's styles, by their short names."""
    expected = {
        "apa": "四川日报全媒体记者. (2024, August). 四川人工智能产业“地基”是否牢固? 四川日报.\n",
        "mla": "四川日报全媒体记者. “四川人工智能产业‘地基’是否牢固?” 四川日报, Aug. 2024.\n",
        "chicago": "四川日报全媒体记者. 2024. “四川人工智能产业‘地基’是否牢固?” 四川日报, August 2024.\n",
    }
    for style, citation in expected.items():
        assert call("cite", "sichuan-foundation-2024", "-s", style, "--root", str(repository)).out == citation
