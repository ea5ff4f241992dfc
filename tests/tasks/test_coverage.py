"""`factcheck coverage`: what is found, covered, waived and missing, to the line."""

import json
import re
from pathlib import Path

import pytest

from factcheck.formats.coverage_text import rounded
from tests.browser import needs_browser, rendered
from tests.process import Run

BASE = """Four assertions: one quoted, one only in a context, one waived, one in none.

    == claims/a.yaml ==
    - id: schools
      statement: 四川有27所高校
      subject: 四川
      attribute: 高校数
      value: 27所
      evidence: [{source: s, quote: 四川有27所高校, context: 2023年的统计}]
    - {id: gone, statement: 甲有3家, subject: 甲, attribute: 数, value: 3家, status: retracted,
       evidence: [{source: s, quote: 甲有3家企业}]}
    == claims/waivers.yaml ==
    - {source: s, quote: 转发500次, reason: 转发量不是论断}
    - {source: s, quote: 没有这句话, reason: 旧}
    == sources/refs.yaml ==
    - {id: s, type: article-newspaper, title: "<b>题</b>", issued: 2024-08, custom: {file: s.txt}}
    - {id: nothing, type: webpage, title: 只有元数据}
    == sources/s.txt ==
    据2023年的统计,四川有27所高校。
    转发500次,甲有3家企业。<script>document.title = "run"</script>
    """


@pytest.fixture
def root(tmp_path: Path) -> str:
    for part in re.split(r"^ *== ", BASE, flags=re.MULTILINE)[1:]:
        head, _, body = part.partition(" ==\n")
        (tmp_path / head).parent.mkdir(exist_ok=True)
        (tmp_path / head).write_text(
            re.sub("^    ", "", body, flags=re.MULTILINE).rstrip() + "\n", encoding="utf-8"
        )
    return str(tmp_path)


def test_the_table_and_what_is_missing(call: Run, root: str) -> None:
    done = call("coverage", "--root", root)
    assert done.status == 0
    table, *rest = done.out.splitlines()
    assert table.split() == ["Source", "Assertions", "Covered", "Waived", "Missing", "Cover", "Lines"]
    assert rest[0].split() == ["s", "4", "2", "1", "1", "66%", "2"]
    assert rest[1].startswith("s.txt:2: ")
    assert "3家" in rest[1]
    assert "this waiver's quote does not stand in s: 没有这句话" in rest[2]


def test_fail_under_is_exact(call: Run, root: str) -> None:
    assert call("coverage", "--root", root, "--fail-under", "66").status == 0
    below = call("coverage", "--root", root, "--fail-under", "66.67")
    assert (below.status, below.err) == (1, "coverage is 66.66%, less than the 66.67% asked for\n")
    assert call("coverage", "--root", root, "--fail-under", "two").status == 2
    assert call("coverage", "--root", root, "--fail-under", "101").status == 2


def test_the_reasons_of_waivers_can_be_read(call: Run, root: str) -> None:
    assert "s.txt:2: 500次  转发量不是论断" in call("coverage", "--root", root, "--waived").out


def test_json(call: Run, root: str) -> None:
    found = json.loads(call("coverage", "--root", root, "--format", "json").out)
    counts = {key: found[key] for key in ("found", "covered", "waived", "uncovered", "percent")}
    assert counts == {"found": 4, "covered": 2, "waived": 1, "uncovered": 1, "percent": "66.66"}
    source = found["sources"][0]
    assert source["source"] == "s"
    assert [(a["text"], a["status"], a["claims"], a["reason"]) for a in source["assertions"]] == [
        ("2023年", "covered", ["schools"], None),
        ("27所", "covered", ["schools"], None),
        ("500次", "waived", [], "转发量不是论断"),
        ("3家", "uncovered", [], None),
    ]
    raw = (Path(root) / "sources/s.txt").read_text(encoding="utf-8")
    assert all(raw[a["start"] : a["end"]] == a["text"] for a in source["assertions"])
    assert [waiver["quote"] for waiver in found["lost_waivers"]] == ["没有这句话"]


def test_the_page_marks_what_is_covered_and_what_is_not(call: Run, root: str) -> None:
    html = call("coverage", "--root", root, "--format", "html").out
    assert "<b>题" not in html
    assert "<script>" not in html
    assert re.search(
        r'<mark class="covered" title="schools：四川有27所高校"><a href="#claim-0-0">四川有27所高校</a>', html
    )
    assert re.search(r'<mark class="uncovered" title="[^"]*">3家</mark>', html)
    assert 'title="转发量不是论断">转发500次</mark>' in html
    targets = set(re.findall(r'id="([^"]+)"', html))
    assert set(re.findall(r'href="#([^"]+)"', html)) <= targets


@needs_browser
def test_nothing_in_a_source_runs(call: Run, root: str, tmp_path: Path) -> None:
    page = tmp_path / "coverage.html"
    page.write_text(call("coverage", "--root", root, "--format", "html").out, encoding="utf-8")
    assert "<title>覆盖率</title>" in rendered(page.as_uri(), tmp_path / "profile")


def test_what_only_proposals_cover_is_said(call: Run, root: str) -> None:
    claims = Path(root) / "claims/a.yaml"
    claims.write_text(claims.read_text(encoding="utf-8").replace("retracted", "proposed"), encoding="utf-8")
    done = call("coverage", "--root", root, "--fail-under", "100")
    assert done.status == 0
    assert "1 covered by proposed claims only; go through them with: factcheck review" in done.out


def test_a_source_is_named_by_its_file_too(call: Run, root: str) -> None:
    assert call("coverage", "sources/s.txt", "--root", root).out == call("coverage", "s", "--root", root).out


def test_an_unknown_source_is_named(call: Run, root: str) -> None:
    done = call("coverage", "nobody", "--root", root)
    assert (done.status, done.err) == (
        2,
        "factcheck: no source is called nobody; see: factcheck source list\n",
    )


def test_the_first_fact_base_is_covered(call: Run, repository: Path) -> None:
    """Every assertion of the two articles has a claim, or a waiver whose reason can be read."""
    done = call("coverage", "--root", str(repository), "--fail-under", "100", "--waived")
    assert done.status == 0, done.out
    assert "this waiver's quote does not stand" not in done.out


@pytest.mark.parametrize(
    ("share", "shown"), [("0", 0), ("1/3", 1), ("299/3", 99), ("100", 100), ("66.9", 66)]
)
def test_hundred_is_said_only_of_hundred(share: str, shown: int) -> None:
    from fractions import Fraction

    assert rounded(Fraction(share)) == shown
