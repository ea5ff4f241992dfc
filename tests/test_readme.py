"""The README shows what the commands print today."""

import re

import pytest

from scripts.readme import BLOCK, README, filled

BLOCKS = [found[0] for found in BLOCK.finditer(README.read_text(encoding="utf-8"))]


def test_every_block_of_output_says_where_it_comes_from() -> None:
    assert BLOCKS
    assert len(BLOCKS) == len(re.findall(r"^```console$", README.read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("block", BLOCKS, ids=[block.partition("\n")[0][9:-4] for block in BLOCKS])
def test_the_readme_shows_what_the_command_prints(block: str) -> None:
    assert block == filled(block), "run `make readme` and review the diff"
