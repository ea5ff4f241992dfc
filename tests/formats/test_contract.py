"""The shapes that other programs read: a change here breaks somebody's script."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction

from factcheck.base.claim import Claim, Evidence
from factcheck.base.source import Source
from factcheck.formats import contract
from factcheck.judging.finding import Citation, Finding, Reason, Verdict
from factcheck.problem import Place, Problem, Severity
from factcheck.reading.mention import Mention
from factcheck.reading.value import Interval, Value

Golden = Callable[[str, str], None]

CLAIM = Claim(
    id="sichuan-rank",
    statement="四川综合排名第9",
    subject="四川",
    attribute="综合排名",
    value=("第9",),
    evidence=(Evidence("foundation", "四川综合排名第9", prefix="其中,"),),
    basis="区域竞争力评价指数",
    period="2024",
    speaker=("专家", "本报"),
    differs={"compute-rank": "另一指数"},
    tags=("ai",),
)
SOURCE = Source(id="foundation", title="地基", csl={"id": "foundation", "title": "地基", "issued": "2024-08"})


def test_a_problem_of_verify(golden: Golden) -> None:
    faults = [
        Problem("span-missing", Severity.ERROR, Place("claims/a.yaml", 12, 3), "no such quote", ("a",)),
        Problem("yaml-syntax", Severity.WARNING, Place("claims/b.yaml"), "not YAML: 行首的\t"),
    ]
    golden("verify.json", contract.dump(contract.verification(87, 2, faults), indent=2) + "\n")


def test_a_result_of_lookup(golden: Golden) -> None:
    differs = [contract.difference("compute-rank", ("第7",), "basis")]
    results = [contract.match(CLAIM, 0.93, SOURCE, (10, 18), differs)]
    golden("lookup.json", contract.dump(contract.lookup("四川排名", results), indent=2) + "\n")


def test_a_claim_has_the_keys_of_its_file_and_no_others() -> None:
    bare = Claim("a", "四川有27所", "四川", "高校", ("27所",), (Evidence("s", "27所"),))
    assert list(contract.claim(bare)) == ["id", "statement", "subject", "attribute", "value", "evidence"]


def test_a_finding_of_check(golden: Golden) -> None:
    cited = Citation("sichuan-rank", "foundation", "四川综合排名第9", 10, 18, 3)
    found = Finding(4, 6, "第7", Verdict.AMBIGUOUS, Reason("basis"), ("sichuan-rank",), "第9", (cited,))
    golden("finding.json", contract.dump(contract.finding(found, "name the index"), indent=2) + "\n")


def test_an_assertion_of_extract(golden: Golden) -> None:
    exact, days = Interval(9, 9), Interval(date(2024, 1, 1).toordinal(), date(2024, 12, 31).toordinal())
    over = Interval(Fraction(52, 10), None, low_open=True)
    mentions = [
        Mention("rank", 2, 4, "第9", Value("rank", exact, exact, unit="rank")),
        Mention("date", 5, 10, "2024年", Value("date", days, days, grain="year")),
        Mention("percent", 11, 16, "超5.2%", Value("percent", over, over, unit="%", modifier="over")),
        Mention("name", 16, 18, "四川", None),
    ]
    lines = [contract.dump(contract.assertion("-", mention)) for mention in mentions]
    golden("extract.jsonl", "\n".join(lines) + "\n")
