"""Words by which something is told only to be put right: 有人说…,这是错误的. Folded; data, no rules."""

# Who says so, or how it goes about.
RUMOURS = (
    "有人说 有人称 有人认为 有人以为 有人声称 有人误称 有的说 有说法称 有说法认为 有一种说法 一种说法 坊间说 坊间传 坊间流传 传言称 传言说 有传言 "
    "传闻称 传闻说 有传闻 据传 网传 网上传 网络传言 网络流传 网友称 网帖称 帖子称 谣传 谣言称 谣言说 误传 讹传 盛传 外传 外界传 外界称 外界认为 "
    "外界以为 流传说 流言称 不少人以为 许多人以为 很多人以为 人们以为 常有人说 小道消息 自媒体称 自媒体说"
).split()

# That it is wrong, said of what was told before.
WRONG = (
    "错误 错的 不实 谣言 误传 讹传 误解 误会 误读 假消息 假的 虚假 不准确 不正确 不确切 不属实 不成立 不符合事实 不符事实 与事实不符 与实际不符 "
    "不是事实 并非事实 并非如此 不是这样 子虚乌有 无稽之谈 毫无根据 没有根据 站不住脚 不对 有误"
).split()

# Before what somebody has wrongly taken something to be.
WRONGLY = "误以为 误认为 误传 讹传 谣传 谣称 误称 误写 误作 误当 错认 错当 错把 误把 误将 误记".split()

# What begins to say how it is in fact.
IN_FACT = "实际上 实际是 实际为 其实 事实上 事实是 实则 实为 实是 真相是 真实情况是 准确地说 正确的是 应为 应是 确切地说".split()
