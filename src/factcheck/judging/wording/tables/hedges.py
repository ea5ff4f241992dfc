"""By what words a sentence says, of each sort of claim that is not asserted, that it is of that sort. Folded data."""

_MAYBE = "预计 预期 预测 预估 预料 预言 估计 估算 有望 可望 或将 可能 将会 将 会 展望 看好 料".split()

HEDGES: dict[str, tuple[str, ...]] = {
    "estimate": (*"估计 估算 预估 测算 推算 粗略 大约 大概 约 左右 上下 或 可能".split(),),
    "forecast": (*_MAYBE,),
    "hypothesis": (*"假设 假说 假定 推测 猜测 如果 若 假如 可能 或许 也许 疑似 被认为".split(),),
    "hearsay": (*"据悉 据说 据传 据称 据闻 听说 传闻 传言 消息称 网传 爆料 有传 传出 有消息".split(),),
    "proposal": (*"建议 提议 提案 拟 主张 倡议 草案 方案 征求意见".split(),),
}
