"""Words that put right what somebody has said. Folded; data, no rules."""

# Before what is called wrong, and what is right comes behind it with 而是; and behind what is right.
NOT_THIS = "不是 并不是 并非 并非是 绝非 绝不是 其实不是 实际上不是".split()

NOT_THIS_EITHER = "而不是 而非 而并非 而并不是 而绝非".split()
