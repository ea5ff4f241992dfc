"""Which parts leave each other out, by what they are called."""

import pytest

from factcheck.judging.within.division import are_names, division_of, is_all, may_cross


@pytest.mark.parametrize(
    "parts",
    [
        ["男", "女"],
        ["女职工", "男职工"],
        ["第一产业", "第二产业", "第三产业"],
        ["甲公司", "乙公司", "丙公司"],
        ["水电", "火电", "风电"],
        ["一级医院", "二级医院", "三级医院"],
        ["城镇居民", "农村居民"],
    ],
)
def test_parts_of_one_division(parts: list[str]) -> None:
    assert division_of(parts) is not None
    assert not may_cross(parts)


@pytest.mark.parametrize(
    "parts",
    [
        ["女性", "党员"],
        ["机电产品", "民营企业", "高新技术产品"],
        ["四川", "成都"],
        ["中国", "北京"],
        ["水电", "清洁能源"],
        ["女教师", "男生"],
        ["女生", "女教师"],
    ],
)
def test_parts_that_may_overlap(parts: list[str]) -> None:
    assert division_of(parts) is None
    assert may_cross(parts)


@pytest.mark.parametrize(
    "parts",
    [["赞成第一项", "赞成第二项"], ["男生近视", "女生近视"], ["男", "男"], ["男"], []],
)
def test_what_is_no_division(parts: list[str]) -> None:
    assert division_of(parts) is None


def test_parts_beside_which_there_is_nothing() -> None:
    assert is_all(["男生", "女生"])
    assert is_all(["第一产业", "第二产业", "第三产业"])
    assert not is_all(["第一产业", "第二产业"])
    assert not is_all(["甲公司", "乙公司"])


def test_names_of_one_kind() -> None:
    kinds = {"海力士": "organization", "三星": "organization", "张三": "person"}
    assert are_names(["海力士", "三星"], kinds.get)
    assert not are_names(["海力士", "张三"], kinds.get)
    assert not are_names(["海力士", "某厂"], kinds.get)
    assert are_names(["中国", "日本"], kinds.get)
    assert not are_names(["德国", "欧盟"], kinds.get)
    assert not are_names([], kinds.get)
