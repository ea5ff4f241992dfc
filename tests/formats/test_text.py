import io

import pytest

from factcheck.formats.pieces import Piece, highlight
from factcheck.formats.text import Printer, pace, progress


def plain(*pieces: str | Piece, indent: int = 0) -> str:
    stream = io.StringIO()
    Printer(stream).line(*pieces, indent=indent)
    return stream.getvalue()


def coloured(*pieces: str | Piece, indent: int = 0, width: int = 20) -> str:
    stream = io.StringIO()
    Printer(stream, colour=True, width=width).line(*pieces, indent=indent)
    return stream.getvalue()


def test_plain_lines_are_never_folded_and_carry_no_style() -> None:
    assert plain("四川" * 60, Piece("第9", "match"), indent=2) == "  " + "四川" * 60 + "第9\n"


def test_styles_become_colours_on_a_terminal() -> None:
    assert coloured(*highlight("四川第9", [(2, 4)])) == "四川\x1b[1;4m第9\x1b[0m\n"


def test_a_long_line_folds_within_the_width_and_keeps_its_indent() -> None:
    lines = coloured("四川" * 8, indent=4).splitlines()
    assert lines == ["    " + "四川" * 4] * 2


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("    来源  a.txt:1  四川人工智能产业", ["    来源  a.txt:1", "    四川人工智能产业"]),
        ("第7 is the 算力发展指数排名", ["第7 is the 算力发展", "指数排名"]),
        ("四川全国综合排名第九，成都", ["四川全国综合排名第", "九，成都"]),
        ("四川全国综合的排名“第九”", ["四川全国综合的排名", "“第九”"]),
        ("https://example.org/a-long-path", ["https://example.org/", "a-long-path"]),
    ],
)
def test_a_line_is_folded_where_it_may_be(text: str, lines: list[str]) -> None:
    """Between wide characters, not before ， nor behind “; blanks before a line indent the next ones too."""
    assert coloured(text).splitlines() == lines


def test_what_a_text_says_is_never_markup_nor_escape() -> None:
    hostile = "[bold]粗[/bold] :smile: \x1b[2J"
    assert plain(hostile) == "[bold]粗[/bold] :smile: ␛[2J\n"
    assert coloured(hostile, width=60) == "[bold]粗[/bold] :smile: ␛[2J\n"


def test_a_table_has_its_titles_above_its_columns() -> None:
    stream = io.StringIO()
    Printer(stream).table([["四川", "第9"], ["GDP", "5%"]], header=["名称", "值"], indent=1)
    assert stream.getvalue().splitlines() == [" 名称  值", " 四川  第9", " GDP   5%"]


def test_progress_is_silent_unless_shown() -> None:
    quiet, shown = io.StringIO(), io.StringIO()
    for stream in (quiet, shown):
        with progress("Indexing", stream, shown=stream is shown) as tick:
            tick(1, 2)
            tick(2, 2)
    assert quiet.getvalue() == ""
    assert "Indexing" in shown.getvalue()
    assert "2 of 2" in shown.getvalue()


@pytest.mark.parametrize(
    ("done", "total", "seconds", "said"),
    [
        (0, 100, 0.0, ""),
        (0, 100, 3.0, ""),
        (25_000, 1_000_000, 2.0, "25,000 of 1,000,000, 12,500/s, 1:18 left"),
        (1_000_000, 1_000_000, 80.0, "1,000,000 of 1,000,000, 12,500/s, 0:00 left"),
    ],
)
def test_progress_says_how_fast_and_how_long(done: int, total: int, seconds: float, said: str) -> None:
    """Also while the total is still being found out."""
    assert pace(done, total, seconds) == said
