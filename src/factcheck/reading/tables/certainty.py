"""Words that say that something is no plain fact: expected, supposed, told or proposed. Folded; data, no rules."""

# Somebody says so beforehand.
FORETELLING = "预计 预测 预估 预料".split()

# The certainty of a claim → the words of its source that tell it. Targets: `stance.py`.
CERTAINTY: dict[str, list[str]] = {
    "forecast": [*FORETELLING, *"有望 可望 或将 料将".split()],
    "hypothesis": "如果 假如 假设 假定 假若 倘若 倘使 一旦 若能".split(),
    "hearsay": "据说 据传 据悉 听说 传闻 传言 网传".split(),
    "estimate": "估计 估算 测算 推算 粗略 猜测 推测".split(),
    "proposal": "建议 应当 不妨 可以考虑".split(),
}
# They suppose only at the head of a clause: elsewhere they are parts of others (主要是, 五万一千).
SUPPOSING_AT_HEAD = "要是 若是 若非 万一".split()

# Of what is to come.
FUTURE = (
    "将会 即将 将要 有望 未来 今后 不久后 将迅速 将于 将在 将由 将成为 将达 将超 将突破 "
    "将增长 将增加 将增至 将提高 将升至 将上升 将下降 将降至 将减少 将新增 将实现 将把 将使 "
    "将担任 将出任 将接任 将兼任 将任 拟任"
).split()
# Of these, what only tells a day or a place that is set (将于5月3日开幕): no doubt of it.
SET = "将于 将在".split()
# These too, but as often they begin another word (将来自, 将有关部门, 将成都): enough for a warning.
FUTURE_PERHAPS = "将有 将迎 将成 将变 将改 将定 将不 将建 将来 传来".split()

# Who expects, or when, before 预期 or 预计: what was expected is no outcome.
EXPECTING = (
    "市场 业内 业界 外界 分析师 机构 券商 此前 之前 原先 原本 原来 早先 早前 一度 曾 普遍 先前".split()
)
# Said of what somebody holds for likely or wants, besides the words for forecasts and estimates.
LIKELY = "预期 预言 料 或 可能 会 将 要 展望 目标 力争 计划 希望 争取 看好 认为".split()
