"""Words with which a clause says, and gives no figure, that something grew or fell. Folded; data, no rules."""

RISING = "增长 增加 上涨 上升 提高 提升 攀升 走高 成长 激增 回升".split()
FALLING = "下降 减少 降低 下跌 下滑 回落 萎缩 衰退 走低 锐减".split()
NOT = "没有 并没有 并未 未 没 不再".split()

# How something grows or falls tells nothing of what does: 经济仍增长 is 经济增长.
ADVERBS_OF_CHANGE = "仍然 仍 依然 依旧 还 也 均 都 又 再 实现了 实现 继续 持续 大幅度 大幅 小幅 明显 显著 稳步 快速 平稳 略有 略 进一步 保持 同比".split()

# Between what changes and that word: since when, and how.
HOW = f"""
{" ".join(ADVERBS_OF_CHANGE)}
比上年 较上年 比上年末 较上年末 比去年 较去年 比上年同期 较上年同期 比上一年 较上一年 仍在 有所 略微 迅速 不断 稳定 出现
却 则 再次 再度 首次 还在 在 的
""".split()
# Beside its name and its subject: of when it is told.
WHEN = "全年 全年度 年度 年末 年底 年 末 底 当年 在 的 其 , 到 截至 而 但 不过 同时".split()
