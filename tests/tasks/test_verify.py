"""verify: severities, baselines, mending."""

from datetime import date
from pathlib import Path

import pytest

from factcheck.problem import FactcheckError, Severity
from factcheck.tasks.mend import mend
from factcheck.tasks.verify import Request, accept, verify
from tests.sample import write_sample

TODAY = date(2025, 1, 1)
CLAIMS, NAMES, REFS, TOML = (
    "claims/library.yaml",
    "claims/names.yaml",
    "sources/references.yaml",
    "factcheck.toml",
)
UNUSED = (NAMES, "", "无用: {kind: term}\n")
WRONG = (
    CLAIMS,
    "statement: 青石市图书馆2024年新增藏书3.2万册",
    "statement: 青石市图书馆2024年新增藏书3.3万册",
)


def rules(root: Path, request: Request | None = None) -> list[tuple[str, str]]:
    return [(p.rule, p.severity.value) for p in verify(root, TODAY, request).problems]


def test_status(tmp_path: Path) -> None:
    assert verify(write_sample(tmp_path / "a"), TODAY).status == 0
    root = write_sample(tmp_path / "b", UNUSED)
    assert [verify(root, TODAY, Request(strict=strict)).status for strict in (False, True)] == [0, 1]
    assert verify(write_sample(tmp_path / "c", WRONG), TODAY).status == 1
    assert verify(write_sample(tmp_path / "d", (CLAIMS, "- id", "- &a id")), TODAY).status == 2


SETTINGS = [
    ('[rules]\nunused-name = "error"', [("unused-name", "error")]),
    ('[rules]\nunused-name = "off"', []),
    ('[paths."claims/*"]\nunused-name = "off"', []),
    ('[paths."claims/l*"]\nunused-name = "off"', [("unused-name", "warning")]),
    ('[rules]\nunused-name = "off"\n[paths."claims/n*"]\nunused-name = "error"', [("unused-name", "error")]),
]


@pytest.mark.parametrize(("settings", "found"), SETTINGS)
def test_severities_are_configured(settings: str, found: list[tuple[str, str]], tmp_path: Path) -> None:
    assert rules(write_sample(tmp_path, UNUSED, (TOML, "", settings))) == found


@pytest.mark.parametrize(
    "settings", ["strict = 1", "[rules]\na = 'loud'", "rules = []", "claims = '/'", "[paths]\na = 1", "x = 1"]
)
def test_wrong_settings_are_told(settings: str, tmp_path: Path) -> None:
    with pytest.raises(FactcheckError, match=r"factcheck\.toml"):
        verify(write_sample(tmp_path, (TOML, "", settings)), TODAY)


TOLD = [
    (
        "factcheck.toml",
        '[rules]\nunused-name = "warn"',
        "2:1 unused-name cannot be 'warn'; did you mean warning?",
    ),
    ("factcheck.toml", "strict = true\nrules = {unused-name = false}", "2:10 unused-name cannot be False"),
    ("factcheck.toml", "stric = true", "1:1 no setting is called stric; did you mean strict?"),
    ("factcheck.toml", "# 注\nstrict = 'yes'", "2:1 strict must be true or false"),
    ("factcheck.toml", "strict = ", "1:10 not TOML: Invalid value; correct it"),
    (
        "factcheck.toml",
        "claims = '/etc'",
        "1:1 claims = '/etc' points outside the fact base; name one within it",
    ),
    ("pyproject.toml", '[tool.x]\nrules = 1\n[tool.factcheck]\nrules = ["a"]', "4:1 rules must be a table"),
    ("pyproject.toml", '[tool.factcheck.paths."a/*"]\nx = 1', "2:1 x cannot be 1; use 'error'"),
    ("pyproject.toml", "[tool.factcheck", "1:16 not TOML: Expected ']' at the end"),
]


@pytest.mark.parametrize(("file", "settings", "told"), TOLD)
def test_wrong_settings_are_told_where_they_stand(
    file: str, settings: str, told: str, tmp_path: Path
) -> None:
    root = write_sample(tmp_path)
    (root / TOML).unlink()
    (root / file).write_text(settings + "\n", "utf-8")
    with pytest.raises(FactcheckError) as error:
        verify(root, TODAY)
    (problem,) = error.value.problems
    assert problem.place.path == file
    assert f"{problem.place.line}:{problem.place.column} {problem.message}".startswith(told)


def test_all_wrong_settings_are_told_at_once(tmp_path: Path) -> None:
    settings = (TOML, "", 'strict = 1\nx = 1\n[rules]\nunused-name = "loud"\nspan-missing = 2\n')
    with pytest.raises(FactcheckError) as error:
        verify(write_sample(tmp_path, settings), TODAY)
    assert [problem.place.line for problem in error.value.problems] == [4, 5, 7, 8]


def test_a_folder_of_claims_that_is_not_there_is_told_at_its_setting(tmp_path: Path) -> None:
    report = verify(write_sample(tmp_path, (TOML, "", 'claims = "facts"\n')), TODAY)
    assert [(str(p.place), p.rule) for p in report.problems] == [("factcheck.toml:4:1", "file-unreadable")]


def test_nothing_is_said_of_a_waiver_whose_rule_is_off(tmp_path: Path) -> None:
    allow = (CLAIMS, "  attribute: 新增藏书\n", "  attribute: 新增藏书\n  allow: {statement-disagrees: 试}\n")
    off = (TOML, "", '[rules]\nstatement-disagrees = "off"\n')
    assert rules(write_sample(tmp_path, WRONG, allow, off)) == []


def test_strict_may_be_configured(tmp_path: Path) -> None:
    assert verify(write_sample(tmp_path, UNUSED, (TOML, "", "strict = true")), TODAY).status == 1


def test_only_some_rules(tmp_path: Path) -> None:
    root = write_sample(tmp_path, UNUSED, WRONG)
    assert rules(root, Request(only=("unused-name",))) == [("unused-name", "warning")]
    with pytest.raises(FactcheckError, match="no rule is called unusd"):
        verify(root, TODAY, Request(only=("unusd",)))


def test_a_claim_excuses_itself_with_a_reason(tmp_path: Path) -> None:
    allow = (CLAIMS, "  attribute: 新增藏书\n", "  attribute: 新增藏书\n  allow: {statement-disagrees: 试}\n")
    assert rules(write_sample(tmp_path / "a", WRONG, allow)) == []
    assert rules(write_sample(tmp_path / "b", allow)) == [("allow-unused", "warning")]


def test_known_problems_do_not_fail_and_stay_gone(tmp_path: Path) -> None:
    root = write_sample(tmp_path, WRONG, UNUSED)
    assert accept(root, TODAY, "") == ("factcheck-verify-baseline.json", 2)
    report = verify(root, TODAY, Request(strict=True))
    assert (report.status, len(report.problems), len(report.known)) == (0, 2, 2)
    (root / CLAIMS).write_text("# one line more\n" + (root / CLAIMS).read_text("utf-8"), "utf-8")
    assert verify(root, TODAY, Request(strict=True)).status == 0
    (root / NAMES).write_text((root / NAMES).read_text("utf-8") + "也无用: {kind: term}\n", "utf-8")
    report = verify(root, TODAY, Request(strict=True))
    assert [p.message[:8] for p in report.problems if p not in report.known] == ["no claim"]
    write_sample(root)
    assert [(p.rule, p.place.path) for p in verify(root, TODAY).problems] == [
        ("allow-unused", "factcheck-verify-baseline.json")
    ]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"version": 2, "problems": []}',
        '{"version": 1, "problems": [1]}',
        '{"version": 1, "kind": "x", "problems": []}',
    ],
)
def test_a_broken_baseline_is_told(content: str, tmp_path: Path) -> None:
    root = write_sample(tmp_path)
    (root / "known.json").write_text(content)
    with pytest.raises(FactcheckError, match="--write-baseline"):
        verify(root, TODAY, Request(baseline="known.json"))


PATTERNS = [
    ("claims/library.yml", "the nearest is claims/library.yaml"),
    ("library.yaml", "the nearest is claims/library.yaml"),
    ("./claims/*", "did you mean claims/*?"),
    ("claims/", "did you mean claims/*?"),
    ("四川", "write it like claims/library.yaml"),
]


@pytest.mark.parametrize(("glob", "hint"), PATTERNS)
def test_a_pattern_that_no_file_has_is_told(glob: str, hint: str, tmp_path: Path) -> None:
    root = write_sample(tmp_path)
    (root / TOML).rename(root / "pyproject.toml")
    settings = f'[tool.factcheck]\nstrict = true\n[tool.factcheck.paths."{glob}"]\nunused-name = "off"\n'
    (root / "pyproject.toml").write_text(settings, "utf-8")
    told = [(str(p.place), p.message) for p in verify(root, TODAY).problems]
    assert told == [("pyproject.toml:3:23", f"{glob} matches no file of the fact base; {hint}")]


@pytest.mark.parametrize(("severity", "told"), [("off", []), ("error", ["error"])])
def test_a_baseline_that_is_behind_is_told_as_severely_as_is_set(
    severity: str, told: list[str], tmp_path: Path
) -> None:
    root = write_sample(tmp_path, UNUSED, (TOML, "", f'[rules]\nallow-unused = "{severity}"\n'))
    accept(root, TODAY, "")
    write_sample(root, (TOML, "", f'[rules]\nallow-unused = "{severity}"\n'))
    assert [p.severity.value for p in verify(root, TODAY).problems] == told


def test_mending_keeps_comments_and_layout(tmp_path: Path) -> None:
    root = write_sample(
        tmp_path,
        (CLAIMS, "  subject: 青石市图书馆\n", "  subject:   青石图书馆   # 馆\n"),
        (CLAIMS, "quote: 2024年,青石市图书馆新增藏书3.2万册", "quote: 2024年，青石市圖書館新增藏書3.2萬冊"),
        (CLAIMS, "  attribute: 排名\n  value: 第3\n", "  # 第几\n  value: 第3\n  attribute: 名次\n"),
    )
    before = (root / CLAIMS).read_text("utf-8")
    shown = mend(root, TODAY, write=False)
    assert (root / CLAIMS).read_text("utf-8") == before
    assert [file.path for file in shown] == [CLAIMS]
    assert "-  subject:   青石图书馆   # 馆\n+  subject:   青石市图书馆   # 馆\n" in shown[0].diff
    mend(root, TODAY, write=True)
    text = (root / CLAIMS).read_text("utf-8")
    assert 'quote: "2024年,青石市图书馆新增藏书3.2万册"' in text
    assert "  attribute: 排名\n  # 第几\n  value: 第3\n" in text
    assert text.count("\n") == before.count("\n")
    assert verify(root, TODAY).problems == ()
    assert mend(root, TODAY, write=True) == []


@pytest.mark.parametrize("quote", [">-\n      少兒圖書占25％,共8000册", "'少兒圖書占25％,共8000册'  # 原文"])
def test_mending_leaves_what_follows_a_quote(quote: str, tmp_path: Path) -> None:
    root = write_sample(tmp_path, (CLAIMS, "quote: 少儿图书占25%,共8000册", f"quote: {quote}"))
    mend(root, TODAY, write=True)
    text = (root / CLAIMS).read_text("utf-8")
    assert 'quote: "少儿图书占25%,共8000册"' in text
    assert ("# 原文" in quote) == ("# 原文" in text)
    assert verify(root, TODAY).problems == ()


FLOORS = """
- id: floors
  statement: 青石市图书馆有两层楼
  subject: 青石市图书馆
  attribute: 楼层
  value: 两层
  evidence:
  - source: library-2024
    quote: 青石市图书馆有两层楼
"""


def test_a_moved_quote_is_followed(tmp_path: Path) -> None:
    other = (REFS, "", "- id: other\n  issued: 2024\n  custom: {file: other.txt}\n")
    raw = ("sources/other.txt", "", "青石市图书馆有两层楼。\n")
    root = write_sample(tmp_path, other, raw, (CLAIMS, "", FLOORS))
    mend(root, TODAY, write=True)
    assert "  - source: other\n    quote: 青石市图书馆有两层楼" in (root / CLAIMS).read_text("utf-8")
    assert "sha256" not in (root / REFS).read_text("utf-8").split("- id: other")[1]


def test_a_file_with_faults_is_not_mended(tmp_path: Path) -> None:
    root = write_sample(
        tmp_path,
        (CLAIMS, "subject: 青石市图书馆", "subject: 青石图书馆"),
        (CLAIMS, "period: 2025", "perod: 2025"),
    )
    assert mend(root, TODAY, write=True) == []


def test_every_problem_is_at_a_place_and_severe(tmp_path: Path) -> None:
    report = verify(write_sample(tmp_path, WRONG, UNUSED), TODAY)
    assert [str(p.place) for p in report.problems] == ["claims/library.yaml:3:14", "claims/names.yaml:8:1"]
    assert [p.severity for p in report.problems] == [Severity.ERROR, Severity.WARNING]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_keys_are_put_in_order_where_the_file_ends_without_a_line_end(end: str, tmp_path: Path) -> None:
    root = write_sample(tmp_path)
    text = (root / CLAIMS).read_text("utf-8").rstrip("\n").replace(
        "  period: 2025\n", ""
    ) + "\n  period: 2025"
    (root / CLAIMS).write_bytes(text.replace("\n", end).encode())
    assert [mended.path for mended in mend(root, TODAY, write=True)] == [CLAIMS]
    written = (root / CLAIMS).read_bytes().decode()
    assert f"  value: 4万册{end}  period: 2025{end}  speaker" in written
    assert written.endswith("城北区")
    assert written.count("\n") == written.count(end)
    assert mend(root, TODAY, write=True) == []
    assert rules(root) == []


def test_a_suffix_may_be_in_capitals(tmp_path: Path) -> None:
    line = (
        '{"id": "more", "statement": "青石市图书馆位于城北区", "subject": "青石图书馆", "attribute": "位置", '
        '"value": "城北区", "evidence": [{"source": "library-2024", "quote": "青石市图书馆位于城北区"}]}\n'
    )
    root = write_sample(tmp_path, ("claims/more.JSONL", "", line + line.replace("more", "other")))
    assert sorted(rules(root)) == [("alias-used", "warning")] * 2 + [("duplicate-claim", "error")]
    assert mend(root, TODAY, write=True) == []
