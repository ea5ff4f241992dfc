"""Speakers who are nobody in particular."""

# 多位受访者, 相关负责人, 年度报告: no names, and no one whose words could be put into another mouth.
NOBODY = tuple("受访 人士 负责人 专家 记者 业内 网友 分析师 官员 学者 人员 数据 资料 报告 文章".split())
