"""Words around which a relation has its value: somebody is, makes, or is somewhere. Folded; data, no rules."""

# Between a name and what it is; of a thing also where it stands.
BEING = "是 为 系 乃是 乃 即是 即 叫 就是".split()
BEING_SET = (*BEING, "设于", "设在", "位于")
BEING_AT = (*BEING_SET, "在", "于")

# Before a verb: by whose hand.
BY_HAND = "一手 亲手 亲自 独自 独力".split()

# What a part in a play ends in: 男主角由甲饰演.
PART_WORDS = ("角", "角色", "人物")

# Where what stands in a slot surely ends, unless it begins there.
GOING_ON = "并 且 而 后来 后 时 和 与 及 以及 兼 因 曾 也 还 共 是 为 有 至今 出生 毕业 位于 成立".split()

# What a name may stand right behind, with no 是: 首都塔林.
APPOSED = """
首都 首府 省会 省城 县治 主唱 队长 校长 院长 馆长 主席 会长 总统 总理 市长 董事长 导演 作者 作曲者 译者
编剧 冠军 亚军 创办人 创始人 创建者 设计师 设计者 建筑师 妻子 丈夫 父亲 母亲 老师 主教练 指挥官 领导者
领袖 国王 君主 皇帝 主演
""".split()

# What is done somewhere: 甲在上海设有分公司 says not where 甲 is.
DOES_THERE = "设有 设立 开设 建有 拥有 举行 举办 召开 成立 投资 开展 上市 工作 生活 学习 演出 定居 任教 任职 去世 出生".split()
