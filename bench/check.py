"""`check` of a draft of 2,000 sentences: sentences a second, and what more claims cost.

    python bench/check.py [--sentences 2000] [--copies 10 100]

The draft is the repository's own example over and over, sentence by sentence, so that most of it is compared;
the larger fact bases hold the same claims again about other subjects. Where jieba is installed, the time it
takes to segment the same draft is given beside it.
"""

import argparse
import re
import shutil
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

from factcheck.base.factbase import FactBase
from factcheck.cli.sharing import processors
from factcheck.judging.judge import Judge
from factcheck.judging.wording.lexicon import Lexicon
from factcheck.tasks.check import Asked, check, check_asked
from factcheck.tasks.sharing import Sharing
from factcheck.text.text import Text

REPOSITORY = Path(__file__).parents[1]


def draft_of(sentences: int) -> Text:
    prose = (REPOSITORY / "examples/draft.md").read_text(encoding="utf-8").split("---", 2)[2]
    lines = re.findall(r"[^。\n#<]+。", prose)
    return Text("\n\n".join(lines[i % len(lines)] for i in range(sentences)))


def enlarged(copies: int, into: Path) -> Path:
    """A fact base with the repository's claims and `copies` more of each, about subjects of other names."""
    for folder in ("claims", "sources"):
        shutil.copytree(REPOSITORY / folder, into / folder)
    for path in sorted((REPOSITORY / "claims").glob("[fi]*.yaml")):
        text = re.sub(
            r"(?m)^  (derived|differs|allow):.*\n((?:    .*\n)*)", "", path.read_text(encoding="utf-8")
        )
        for copy in range(1, copies):
            again = re.sub(r"(?m)^- id: (\S+)$", rf"- id: \1-{copy}", text)
            again = re.sub(r"(?m)^  subject: (.+)$", rf"  subject: 第{copy}号的\1", again)
            (into / "claims" / f"{path.stem}-{copy}.yaml").write_text(again, encoding="utf-8")
    return into


def seconds(root: Path, draft: Text) -> float:
    """The best of three, on a base that is open."""
    judge_of = FactBase.open(root)
    best = float("inf")
    for _ in range(3):
        judge = Judge(judge_of, Lexicon(judge_of))
        began = time.process_time()
        check(draft, "draft", judge)
        best = min(best, time.process_time() - began)
    return best


def shared(root: Path, draft: Text) -> float:
    """How many times as fast by the clock all processors are as one, the base opened anew for each."""
    took = []
    for processes in (1, processors()):
        base = FactBase.open(root)
        judge = Judge(base, Lexicon(base))
        asked = Asked(draft.raw)
        began = time.perf_counter()
        with Sharing(base, judge, processes, None, lambda _done, _of: None) as share:
            share.expect([asked])
            check_asked(asked, "draft", judge, share)
        took.append(time.perf_counter() - began)
    return took[0] / took[1]


def segmenting(draft: Text) -> float | None:
    """Seconds that jieba takes to cut the draft into words, its dictionary loaded."""
    if find_spec("jieba") is None:
        return None
    import jieba

    jieba.initialize()
    began = time.process_time()
    for _ in jieba.cut(draft.raw):
        pass
    return time.process_time() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--sentences", type=int, default=2000)
    parser.add_argument("--copies", type=int, nargs="*", default=[10])
    chosen = parser.parse_args()
    draft = draft_of(chosen.sentences)
    first = seconds(REPOSITORY, draft)
    print(f"{'the first fact base':32} {chosen.sentences / first:8.0f} sentences/s")
    print(f"{'by all processors':32} {shared(REPOSITORY, draft):8.2f} × as fast: {processors()} of them")
    jieba = segmenting(draft)
    told = "not installed: skipped" if jieba is None else f"check takes {first / jieba:.1f} × that"
    print(f"{'segmenting by jieba':32} {told}")
    for copies in chosen.copies:
        with tempfile.TemporaryDirectory() as folder:
            larger = seconds(enlarged(copies, Path(folder)), draft)
        named = f"{copies} times the claims"
        print(f"{named:32} {chosen.sentences / larger:8.0f} sentences/s  {larger / first:5.2f} ×")


if __name__ == "__main__":
    main()
