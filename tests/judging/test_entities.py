"""What names a place or body by how it ends, and what only says of what sort one is."""

import pytest

from factcheck.judging.wording.wording import names_entity


@pytest.mark.parametrize(
    ("run", "named"),
    [
        ("布拉格市", True),
        ("岚江县", True),
        ("某某集团", True),
        ("捷克城市", False),
        ("东欧小国", False),
        ("市", False),
        ("人口", False),
    ],
)
def test_a_sort_of_place_names_none(run: str, *, named: bool) -> None:
    assert names_entity(run) is named
