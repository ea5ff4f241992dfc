"""Units that are words, and which of them state the same thing. Folded; data, no rules."""

# What says that something is the first, or the only one, of whatever.
ORDER_OF = dict.fromkeys("首个 首家 首款 首台 首次 首度 首位 首部 首座 第一 首 冠军".split(), "first")
ORDER_OF |= dict.fromkeys("唯一 独一无二 绝无仅有".split(), "only")
# The ends of one measure, either of which a superlative may be of.
MEASURE_OF = {end: pair for pair in "长短 宽窄 高低 深浅 早晚 重轻 快慢 远近".split() for end in pair}
