"""How one thing is said to be so many times, or so much more than, another. Folded (glossed); data, no rules."""

# Between the one and the other, of which it is so many times: 甲|是|乙的3倍.
IS_TIMES = """
是 为 达 达到 高达 多达 大约是 约是 约为 大约为 相当于 约相当于 等于 约等于 几乎是 接近 超过 高出 不止是 足有 折合
""".split()

# Before a figure by which one thing is more, or less, than another: 甲比乙|高|8米.
MORE = "高 多 长 大 重 快 晚 宽 厚 深 远 贵 迟 老 年长".split()
LESS = "低 矮 少 短 小 轻 慢 早 窄 薄 浅 近 便宜 年轻".split()

# What the other is when only times are compared: 是上年的1.5倍.
TIMES = (
    "上年 去年 前年 上一年 同期 往年 以前 从前 过去 原来 原先 之前 上次 上期 上届 上月 上季 年初 年末".split()
)
