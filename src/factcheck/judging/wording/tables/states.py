"""What somebody or something is said to be by which there is nothing of the sort that a claim gives. Folded data."""

# What is said right behind a name | attributes that nothing then has.
RULED_OUT = """
未婚 单身 独身 | 配偶 丈夫 妻子 结婚年份 结婚日期 结婚时间
健在 在世 | 去世日期 去世年份 去世时间 逝世日期 逝世年份 去世地点 逝世地点 死因
无子女 没有子女 膝下无子 无儿无女 | 子女 儿子 女儿
""".strip()
# Between the name and that.
STILL = "至今 如今 目前 现在 依然 仍然 仍 还 一直 终身 终生 尚 都".split()
