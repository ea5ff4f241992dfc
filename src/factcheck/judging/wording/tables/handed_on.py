"""Words by which an office goes from one to another. Folded; data, no rules."""

TAKES_OVER = "接替 接任 继任 取代 接班 接棒 顶替".split()
BECOMES = "变更为 变为 变成 更换为 更换成 换成 换为 改为 更替为".split()
GIVES_UP = "卸任 离任 辞任 辞去 卸下 不再担任 不再出任 不再任 辞职".split()
