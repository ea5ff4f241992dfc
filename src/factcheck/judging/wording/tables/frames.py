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
