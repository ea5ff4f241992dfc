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

# Measure words of persons, and of what no person is: 传承人9名 are no 遗产四项.
PERSONS = frozenset("人 名 位".split())
THINGS = frozenset("项 件 座 所 台 辆 部 册 本 集 种 颗 条 款 层 节 艘 架 篇 首 幅".split())
# After 第N, parts of texts, and how often something was: neither ranks it.
PARTS_OF_TEXTS = frozenset("条 款 章 节 项 编 篇 页 卷 册 版 期 辑 回 集 行 轮 局 盘 站".split())
EDITIONS = frozenset("届 季 期 回 版 辑".split())

# What a rate may be for, of times.
TIMES = {
    "年": "年",
    "季度": "季度",
    "月": "月",
    "周": "周",
    "天": "天",
    "日": "天",
    "晚": "天",
    "小时": "小时",
}

# What a value may name before how much of it there is: 白银两亿两.
STUFFS = "白银 黄金 银子 银两 现金 现款 现银 粮食 大米 稻谷 小麦 煤炭 原煤 原油 石油 钢铁 食盐 茶叶 丝绸 绢帛".split()
