"""`factcheck review`: decisions written at once, everything else in the file as it was."""

from pathlib import Path

import pytest

from factcheck.base.load import load
from tests.process import Run

FILE = """# 待审的论断
- id: one   # 第一条
  statement: "四川: 有27所高校"
  subject: 四川
  attribute: 高校数
  value: 27所
  evidence:
  - source: s
    quote: 四川有27所高校
  status: proposed

# 第二条之前的话
- {id: two, statement: 四川有3家, subject: 四川, attribute: 企业数, value: 3家,
   evidence: [{source: s, quote: 3家}], status: proposed}
- id: three
  statement: 甲
  subject: 乙
  attribute: 丙
  value: 丁
  evidence: [{source: s, quote: 没有的话}]
  status: proposed

- {id: old, statement: 四川有9家, subject: 四川, attribute: 数, value: 9家,
   evidence: [{source: s, quote: 9家}]}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    base = tmp_path / "base"
    for name, text in {
        "claims/a.yaml": FILE,
        "sources/refs.yaml": "- {id: s, type: book, title: 题, custom: {file: s.txt}}\n",
        "sources/s.txt": "四川有27所高校,3家企业,9家协会。\n",
    }.items():
        (base / name).parent.mkdir(parents=True, exist_ok=True)
        (base / name).write_text(text, encoding="utf-8")
    return base


def review(call: Run, root: Path, *answers: str) -> tuple[str, str]:
    done = call("review", "--root", str(root), stdin="".join(f"{answer}\n" for answer in answers))
    assert done.status == 0, done.err
    return done.out, done.err


def text(root: Path) -> str:
    return (root / "claims/a.yaml").read_text(encoding="utf-8")


def test_accepting_changes_the_status_alone(call: Run, root: Path) -> None:
    out, err = review(call, root, "a", "a", "s")
    expected = FILE.replace(
        "quote: 四川有27所高校\n  status: proposed", "quote: 四川有27所高校\n  status: reviewed"
    )
    assert text(root) == expected.replace("3家}], status: proposed", "3家}], status: reviewed")
    assert err.endswith("2 accepted, 0 rejected, 1 still proposed\n")
    assert "1/3" in out
    assert "27所高校" in out


def test_rejecting_takes_the_entry_out_and_leaves_the_rest(call: Run, root: Path) -> None:
    review(call, root, "r", "r", "r")
    assert text(root) == "# 待审的论断\n# 第二条之前的话\n" + FILE[FILE.index("- {id: old") :]
    assert [claim.id for claim in load(root).claims] == ["old"]


def test_editing_and_what_it_refuses(call: Run, root: Path) -> None:
    edits = ["value", "二十七所", "period", "2024", "speaker", "[甲, 乙]", "note", "a: b # c"]
    refused = ["colour", "红", "subject", ""]
    _, err = review(call, root, "e", *edits, *refused, "", "q")
    claim = load(root).by_id["one"]
    assert (claim.value, claim.period, claim.speaker) == (("二十七所",), "2024", ("甲", "乙"))
    assert (claim.note, claim.subject, claim.status) == ("a: b # c", "四川", "proposed")
    assert "no field colour" in err
    assert "subject cannot be empty" in err
    assert "# 第一条" in text(root)
    assert text(root)[text(root).index("# 第二条之前的话") :] == FILE[FILE.index("# 第二条之前的话") :]


def test_what_is_not_sound_cannot_be_accepted(call: Run, root: Path) -> None:
    _, err = review(call, root, "s", "s", "a", "e", "quote", "9家协会", "", "a")
    assert "three cannot be accepted: its quote does not stand in s" in err
    assert err.endswith("1 accepted, 0 rejected, 2 still proposed\n")
    assert load(root).by_id["three"].status == "reviewed"
    assert load(root).by_id["three"].evidence[0].quote == "9家协会"


def test_it_goes_on_where_it_was_left(call: Run, root: Path) -> None:
    """Ctrl-D after the first decision; the next run begins with the second claim."""
    _, err = review(call, root, "a")
    assert err.endswith("1 accepted, 0 rejected, 2 still proposed\n")
    out, _ = review(call, root, "q")
    assert "1/2" in out
    assert "四川有3家" in out


def test_an_edit_that_would_break_the_file_is_not_written(call: Run, root: Path) -> None:
    review(call, root, "e", "statement", "'\"{[: - # &*!|>%@`", "", "q")
    assert load(root).by_id["one"].statement == "'\"{[: - # &*!|>%@`"
    assert not [fault for fault in load(root).faults if fault.rule.startswith("yaml")]


def test_nothing_to_review(call: Run, root: Path) -> None:
    (root / "claims/a.yaml").write_text(FILE[FILE.index("- {id: old") :], encoding="utf-8")
    assert review(call, root) == ("", "0 accepted, 0 rejected, 0 still proposed\n")


def test_the_last_claim_of_a_file_can_go(call: Run, root: Path) -> None:
    (root / "claims/a.yaml").write_text("".join(FILE.partition("\n\n")[:1]) + "\n", encoding="utf-8")
    review(call, root, "r")
    assert load(root).claims == []
    assert not load(root).faults
