"""Which way something lies. Folded; data, no rules."""

# Each with what lies opposite.
OPPOSITE = {
    "东": "西",
    "西": "东",
    "南": "北",
    "北": "南",
    "左": "右",
    "右": "左",
    "东北": "西南",
    "西南": "东北",
    "东南": "西北",
    "西北": "东南",
}
# Behind it: a side of what is spoken of.
SIDE = "岸 侧 端 边 面 部 翼 头".split()
# Between a side and what lies there: 北邻|甲, 东岸是|乙.
TOWARDS = """
的 是 为 有 在 则 临 接 邻 靠 濒 连 通 抵 至 达 到 起 依 倚 望 隔 与 和 自 于 毗邻 毗连 相邻 相接 紧邻 紧靠 连接 始于 止于 起于 迄 傍 枕
""".split()
# Between what lies somewhere and its side: 甲在|东岸.
LIES = "位于 坐落于 坐落在 地处 在 居 处".split()
