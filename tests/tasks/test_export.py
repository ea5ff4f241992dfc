"""`factcheck export`: what comes out goes in again, and a site that a newsroom can publish."""

import csv
import io
import json
import re
from pathlib import Path
from urllib.parse import quote

import pytest

from factcheck.base.load import load
from tests.browser import needs_browser, rendered, served
from tests.process import Run

EVIL = "</article><script>document.title='run'</script><img src=x onerror=\"document.title='run'\">"
CLAIMS = f"""
- id: rank
  statement: 四川综合排名第9
  subject: 四川
  attribute: 综合排名
  value: 第9
  basis: 竞争力指数
  differs: {{compute: 另一指数}}
  evidence: [{{source: s, quote: 四川综合排名第9}}]
- id: compute
  statement: 四川算力排名第7
  subject: 四川
  attribute: 算力排名
  value: 第7
  evidence: [{{source: s, quote: 四川算力排名第7}}]
- id: "x'\\"><b>"
  statement: {json.dumps(EVIL)}
  subject: 东数西算
  attribute: "=1+1"
  value: ["-5%"]
  note: "@cmd"
  speaker: [甲, 乙]
  negated: true
  evidence: [{{source: "../../evil", quote: {json.dumps(EVIL)}}}]
"""
REFERENCES = f"""
- {{id: s, type: article-newspaper, title: 报道, URL: "https://example.org/1", custom: {{file: s.txt}}}}
- {{id: "../../evil", type: webpage, title: {json.dumps(EVIL)}, URL: "javascript:document.title='run'",
    custom: {{file: evil.txt}}}}
- {{id: bare, type: book, title: 只有书目}}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    base = tmp_path / "base"
    filler = "".join(f"第{n}行的话。\n" for n in range(200))
    for name, text in {
        "claims/a.yaml": CLAIMS,
        "claims/names.yaml": "四川: {kind: place, aliases: [蜀]}\n",
        "sources/refs.yaml": REFERENCES,
        "sources/s.txt": f"四川综合排名第9,可喜。\n{filler}四川算力排名第7。\n",
        "sources/evil.txt": f"前言{EVIL}\n",
    }.items():
        (base / name).parent.mkdir(parents=True, exist_ok=True)
        (base / name).write_text(text, encoding="utf-8")
    return base


def test_json_lines_are_claims_again(call: Run, root: Path) -> None:
    lines = call("export", "--root", str(root)).out
    before = load(root).by_id
    (root / "claims/a.yaml").unlink()
    (root / "claims/b.jsonl").write_text(lines, encoding="utf-8")
    after = load(root)
    assert [fault.rule for fault in after.faults] == ["wrong-shape"]  # an id made to break out of HTML
    assert {
        name: (c.statement, c.value, c.speaker, c.negated, c.differs) for name, c in after.by_id.items()
    } == {name: (c.statement, c.value, c.speaker, c.negated, c.differs) for name, c in before.items()}


def test_csv_is_a_table_in_which_nothing_is_a_formula(call: Run, root: Path, tmp_path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(call("export", "--format", "csv", "--root", str(root)).out)))
    assert [row["id"] for row in rows] == ["rank", "compute", "x'\"><b>"]
    assert (rows[0]["start"], rows[0]["end"], rows[0]["source"]) == ("0", "8", "s")
    assert (rows[2]["attribute"], rows[2]["value"], rows[2]["note"]) == ("'=1+1", "-5%", "'@cmd")
    assert rows[2]["negated"] == "true"
    assert not any(cell[:1] in "=@" for row in rows for cell in row.values() if cell)
    call("export", "--format", "csv", "--root", str(root), "-o", str(tmp_path / "a.csv"))
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbfid,")


def test_parquet_keeps_the_types(call: Run, root: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pip install pyarrow")
    path = tmp_path / "a.parquet"
    assert call("export", "--format", "parquet", "--root", str(root), "-o", str(path)).status == 0
    rows = parquet.read_table(path).to_pylist()
    assert rows[2]["value"] == ["-5%"]
    assert rows[2]["speaker"] == ["甲", "乙"]
    assert (rows[0]["start"], rows[0]["negated"], rows[2]["negated"]) == (0, False, True)


def test_parquet_without_pyarrow_says_what_to_install(
    call: Run, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "pyarrow", None)
    done = call("export", "--format", "parquet", "--root", str(root), "-o", str(tmp_path / "a.parquet"))
    assert done.status == 2
    assert "install the extra: pip install 'factcheck[parquet]'" in done.err
    assert call("export", "--format", "parquet", "--root", str(root)).status == 2


@pytest.fixture
def site(call: Run, root: Path, tmp_path: Path) -> dict[str, str]:
    folder = tmp_path / "site"
    done = call("export", "--format", "site", "--root", str(root), "-o", str(folder), "--title", "<i>库</i>")
    assert done.status == 0, done.err
    assert not list(tmp_path.glob("*evil*"))
    return {f"/{path.name}": path.read_text(encoding="utf-8") for path in folder.iterdir()}


def test_the_pages_and_their_links(site: dict[str, str]) -> None:
    names = {"claims.csv", "claims.jsonl", "conflicts.html", "index.html", "references.json"}
    names |= {"source-bare.html", "source-evil.html", "source-s.html"}
    assert {name[1:] for name in site} == names
    for name, page in site.items():
        if not name.endswith(".html"):
            continue
        assert len(re.findall(r"<script\b", page)) == (name == "/index.html")
        assert not re.findall(r"<(?:img|b|i)\b", page)
        assert 'href="javascript:' not in page
        for file, anchor in re.findall(r'href="([^":#]*)(?:#([^"]*))?"', page):
            target = site[f"/{file}"] if file else page
            assert not anchor or f'id="{_id(anchor)}"' in target, (name, file, anchor)


def _id(anchor: str) -> str:
    from html import escape
    from urllib.parse import unquote

    return escape(unquote(anchor))


def test_what_differs_is_in_one_table(site: dict[str, str]) -> None:
    page = site["/conflicts.html"]
    assert page.count("<table>") == 1
    assert page.index("第9") < page.index("第7")
    assert "另一指数" in page


def seen(site: dict[str, str], tmp_path: Path, path: str, script: str) -> str:
    """What a script in another page of the same site says of a page that has been opened."""
    harness = (
        f"<!doctype html><meta charset=utf-8><style>iframe{{width:900px;height:600px}}</style>"
        f'<iframe id="f" src="{path}"></iframe><script>setTimeout(() => {{'
        "const w = document.getElementById('f').contentWindow, d = w.document;"
        f"document.title = String((() => {{ {script} }})()) }}, 1500)</script>"
    )
    with served(site | {"/harness.html": harness}) as address:
        dom = rendered(f"{address}/harness.html", tmp_path / "profile")
    found = re.search(r"<title>(.*?)</title>", dom, re.DOTALL)
    return found[1] if found else ""


TYPED = """
    const q = d.getElementById('query');
    q.value = TEXT; q.dispatchEvent(new w.Event('input'));
    return [...d.querySelectorAll('#claims > article')].filter((e) => !e.hidden).map((e) => e.id).join(' ')"""


@needs_browser
@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("四川", "rank compute"),
        ("四川 算力", "compute"),
        ("東數西算", "x'\"&gt;&lt;b&gt;"),
        ("东数西算", "x'\"&gt;&lt;b&gt;"),
        ("綜合排名", "rank"),
        ("蜀 競爭力", "rank"),
        ("四川的综合排名", "rank"),
        ("无此事", ""),
        ("", "rank compute x'\"&gt;&lt;b&gt;"),
    ],
)
def test_search_finds_either_script(site: dict[str, str], tmp_path: Path, typed: str, found: str) -> None:
    assert seen(site, tmp_path, "/index.html", TYPED.replace("TEXT", json.dumps(typed))) == found


@needs_browser
def test_a_claims_link_lands_on_its_highlighted_quote(site: dict[str, str], tmp_path: Path) -> None:
    link = re.search(r'href="(source-s\.html#at-compute)"', site["/index.html"])
    assert link
    script = """
        const mark = d.querySelector(':target').nextElementSibling;
        const box = mark.getBoundingClientRect();
        return [mark.textContent, w.scrollY > 500, box.top >= 0 && box.bottom <= 600,
          w.getComputedStyle(mark).backgroundColor !== 'rgba(0, 0, 0, 0)'].join(' ')"""
    assert seen(site, tmp_path, f"/{link[1]}", script) == "四川算力排名第7 true true true"


@needs_browser
@pytest.mark.parametrize(
    "path", ["/index.html", "/source-evil.html", "/conflicts.html", f"/index.html?q={quote(EVIL)}"]
)
def test_nothing_of_a_source_is_executed(site: dict[str, str], tmp_path: Path, path: str) -> None:
    script = "return [d.title === 'run', d.querySelectorAll('img, b, i, script[src]').length].join(' ')"
    assert seen(site, tmp_path, path, script) == "false 0"


@needs_browser
def test_even_an_escape_that_was_forgotten_would_not_run(site: dict[str, str], tmp_path: Path) -> None:
    """The page's own policy stands behind the escaping."""
    broken = {name: page.replace("<h1>", f"{EVIL}<h1>") for name, page in site.items()}
    assert seen(broken, tmp_path, "/index.html", "return d.title === 'run'") == "false"


@pytest.mark.parametrize("to", ["claims", "claims/out.jsonl", "sources/sub/site", "site/../claims"])
def test_an_export_among_the_fact_base_s_own_files_is_refused(to: str, root: Path, run: Run) -> None:
    """Its claims.jsonl would be read as claims the next time."""
    before = sorted(root.rglob("*"))
    for form in ("jsonl", "site"):
        done = run("export", "--format", form, "--output", str(root / to), "--root", str(root))
        assert done.status == 2
        assert "is within the fact base's own" in done.err
    assert sorted(root.rglob("*")) == before


def test_a_folder_is_no_file_to_export_to(root: Path, run: Run, tmp_path: Path) -> None:
    done = run("export", "--output", str(tmp_path), "--root", str(root))
    assert (done.status, done.err) == (2, f"factcheck: {tmp_path} is a folder; name a file\n")
