"""Measure words by what they count: what one counts, a word of another row does not. Folded; data, no rules."""

# 床位 are counted by 张 and 医院 by 家: 民营医院床位3000张 says nothing of how many 民营医院 there are. 个 and what
# counts places, sorts and things in general stand in no row; they may count the same.
COUNTED_BY = """
人 名 位 口 员
人次
张 票
台 架
册 本 卷
篇
辆
例
户
件
头 匹
株 棵
分
岁
集 话
张次
台次
床
艘
期
""".strip().splitlines()

# What a season is counted in: none of these counts what another does.
RESULTS = frozenset("胜 平 负 轮 球".split())
# What a law or a book falls into: as many of these are not as many of those.
DIVIDED = frozenset("编 章 节 条 款".split())

# What something falls into: with it a count is none of the thing itself.
DIVISIONS = (
    "等级 阶段 层次 部分 类型 类别 门类 大类 小类 方面 步骤 环节 档次 级别 时期 区域 板块 梯队 系列 种类 层级 维度 领域"
).split()
