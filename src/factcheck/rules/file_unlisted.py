"""A raw text in the sources folder has no reference.

What it does
    Compares the .txt and .md files of the sources folder (a README aside) with `custom.file` of the
    references.

Why it is bad
    Nobody knows where such a text is from, and no claim can quote it.

Wrong
    sources/report.txt, and no reference with file: report.txt

Right
    factcheck source add report.txt
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.base.files import shown
from factcheck.base.listing import text_files
from factcheck.base.raw import path_of
from factcheck.problem import Place, Severity
from factcheck.rules import Example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts

SEVERITY = Severity.ERROR
EXAMPLES = (
    Example((("sources/report.txt", "", "一份报告。\n"),), at=("sources/report.txt:1:1",)),
    Example((("sources/README.md", "", "这里是原文。\n"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    if facts.loaded.partial:  # the reference may stand where nothing can be read
        return
    root, sources = facts.loaded.root, facts.sources.values()
    contents = facts.loaded.contents
    listed = {contents.end(path) for source in sources if (path := path_of(contents, source))}
    misnamed = {source.sha256 for source in sources if not facts.loaded.sha256(source.id)}
    for path in text_files(root, facts.loaded.config):
        if contents.end(path) not in listed and contents.hash_of(path) not in misnamed:
            name = shown(path, root)
            yield Found(
                Place(name), f"no reference names this raw text; add one with: factcheck source add {name}"
            )
