"""Upon whom a sentence rests what it says: 据…统计, 另一家券商预计. Folded; data, no rules."""

# Behind 据: what has been done by whom a figure is from.
DONE_BY_A_SOURCE = "统计 测算 数据 调研 估算 预测 整理 发布 公布 披露".split()
# What says no more than that somebody did it; "|" stands for a name that is known.
NOBODY = "有关 相关 官方 媒体 公开 初步 最新 不完全 权威 业内 第三方 上述 报道 消息 统计 数据".split()
# What another says than the one before.
FORESEES = "预测 预计 预期 认为 估计 判断 看好 表示 称 说".split()
