"""Words with which a sentence makes its figure the highest or the lowest ever. Folded; data, no rules."""

SO_FAR = "历史 历年 有史以来 有记录以来 有统计以来 开埠以来 建市以来".split()
SET = "创 创下 创造 创出 创了 创下了 刷新 刷新了".split()
HIGHEST = "新高 最高 最高值 最高水平 最高纪录 最高记录".split()
LOWEST = "新低 最低 最低值 最低水平".split()

# Between the figure, or its attribute, and these words: they name nothing of their own.
HOW = "再 又 再次 再度 也 一举 成功 已 并 且 而 达 为 是 处于 处 达到 的 了".split()
