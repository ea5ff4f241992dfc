"""Words by which an office goes from one to another. Folded; data, no rules."""

TAKES_OVER = "接替 接任 继任 取代 接班 接棒 顶替".split()
BECOMES = "变更为 变为 变成 更换为 更换成 换成 换为 改为 更替为".split()
GIVES_UP = "卸任 离任 辞任 辞去 卸下 不再担任 不再出任 不再任 辞职".split()
LOSES = (
    "被免去 免去 被罢免 被解除 被撤销 被免职 被撤职 被解职 被革职 免职 撤职 落选 败选 无缘 不再是"
).split()
# What somebody wants to be he need not be.
SEEKS = tuple(
    "竞选 参选 角逐 竞逐 竞聘 谋求 申请担任 拒绝担任 拒绝出任 婉拒出任 婉拒担任 谢绝出任 谢绝担任 无意出任 无意担任".split()
)
# Beside that, he came to it.
CAME_TO_IT = "当选 获胜 胜出 胜选 成功 就任 上任 现任 选为 选举为 击败 战胜 连任".split()
# Before what is given up: it is kept.
GAVE_NOT_UP = "未 没有 没 不 拒绝 否认 不会 不肯 无意 尚未 从未 不打算 差点 险些 拒不".split()
# Behind the name of an office, adding nothing.
BEHIND_AN_OFFICE = "职务 一职 之职 职位 的 职 失败 落败 落选 败选 失利 未果 告负 但失败 未成 未能成功 未成功 了 后 以后 之后".split()
