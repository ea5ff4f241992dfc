"""How the names of attributes begin and end, and what of them a sentence need not repeat. Folded; data, no rules."""

# How an attribute begins whose two names something runs between, or joins: in whatever order they stand.
JOINING_TWO = tuple("起讫 起终 起止 往来 往返 来往 连接 两端 端点 终点站".split())

# Heads of an attribute that a sentence need not repeat: 1100余家人工智能企业 gives the 人工智能企业数量.
GENERIC_HEADS = (
    "数量 总数 数目 个数 件数 座数 次数 例数 起数 场数 部数 处数 项数 覆盖人数 受益人数 享受人数 人数 家数 款数 台数 所数 年份 时间 日期 年月 日子 次序 序次 排序 排名 名次 "
    "位次 排行 全国排名 "
    "世界排名 地位 位置 名称 类型 种类 类别 情况 状况 水平 规格 幅度 金额 数 量 率 值 方 者 国家 "
    "城市 省份 地区 单位 机构 "
    "长度 尺寸 年限 批次 对象 内容 主体 变动 时期 朝代 重点 增长 下降 比重"
).split()

# What an attribute's name repeats of its claim's certainty or period, and a sentence says in another way
# (力争达到…, 第四季度).
OF_A_TARGET = ("预期目标", "目标", "计划", "预期", "规划")

OF_A_PERIOD = {
    "quarter": ("单季度", "季度", "单季"),
    "month": ("单月", "当月", "月度"),
    "half": ("半年度", "半年"),
    "year": ("全年", "年度", "年末", "年底", "年初"),
}
