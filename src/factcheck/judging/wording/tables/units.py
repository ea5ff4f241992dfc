"""Measure words by what they count: what one counts, a word of another row does not. Folded; data, no rules."""

# 床位 are counted by 张 and 医院 by 家: 民营医院床位3000张 says nothing of how many 民营医院 there are. 个 and what
# counts places, sorts and things in general stand in no row; they may count the same.
COUNTED_BY = """
人 名 位 口 员
人次
张
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
""".split("\n")
