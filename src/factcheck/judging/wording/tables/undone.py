"""Words around what is denied of things that were counted. Folded; data, no rules."""

# That something did not come about.
UNDONE = (
    "没有一个 没有一家 没有一所 没有一座 没有一名 没有一人 没有一户 没有 没 未能 并未 并没有 尚未 仍未 还未 还没有 还没 "
    "均未能 均未 均没有 都未能 都未 都没有 都没 未曾 从未 不曾 未 无一个 无一家 无一"
).split()
# Between that and what did not: all of them, or as a whole.
ALL_OF_THEM = "全部 全都 全数 悉数 一律 完全 都 均 能够 能 得以 真正 最终 实际 一起 同时".split()
# Or only when it should have, or to its end, which what was begun may not have come to.
PARTLY = "完成 彻底 如期 按期 按时 及时 准时 按计划 按规定 按要求 提前 立即 马上".split()
# Before the denial: till when.
TILL_NOW = "至今 迄今 迄今为止 目前 到目前为止 截至目前 到现在 至当年底 到年底 年内 当年".split()
# In a claim: what is still to be done.
TO_COME = "待 拟 需 要求 计划 准备 打算".split()
# Between the figure and the denial: what follows is said of something else, or of a later time.
TURNS = "但 却 而 后 虽 除 之外 以外 外 、 前 时 以来".split()

# Before what should have been, or all but was, and so was not.
ALL_BUT = "本应 本该 本可 本来应该 本来可以 原可 原本应 原本可 险些 差点 差一点".split()
# Between that and a figure: the figure is of what was instead, or of what is compared with it.
INSTEAD = "却 但 而 实际 结果 推迟 提前 延 改 只 仅 的 于是".split()
