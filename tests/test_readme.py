"""The README and the pages show what the commands print today."""

import re

import pytest

from factcheck.cli.commands import COMMANDS
from readme import BLOCK, PAGES, filled

TEXTS = {page.name: page.read_text(encoding="utf-8") for page in PAGES}
BLOCKS = [found[0] for text in TEXTS.values() for found in BLOCK.finditer(text)]


def test_every_block_of_output_says_where_it_comes_from() -> None:
    shown = sum(len(re.findall(r"^```console$", text, re.MULTILINE)) for text in TEXTS.values())
    assert shown == len(BLOCKS) > 0
    assert "```json" not in TEXTS["formats.md"], "JSON that no command printed is soon none that one prints"


@pytest.mark.parametrize("block", BLOCKS, ids=[block.partition("\n")[0][9:-4] for block in BLOCKS])
def test_a_page_shows_what_the_command_prints(block: str) -> None:
    assert block == filled(block), "run `make readme` and review the diff"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_documented(command: str) -> None:
    assert f"factcheck {command}" in TEXTS["README.md"]
    assert f"<!-- run: factcheck {command} --help -->" in TEXTS["commands.md"]
