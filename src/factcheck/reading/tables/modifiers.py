"""What people write before and after a number, and what it does to it (`reading/intervals.py`)."""

# sense → the modifier of the value (`Value.modifier`)
MODIFIERS = {
    "about": "about", "over": "over", "some": "over", "greater": "over",
    "near": "under", "under": "under", "less": "under",
    "at-least": "at-least", "from": "at-least", "at-most": "at-most", "several": "several",
}  # fmt: skip

# sense → words before the number
BEFORE: dict[str, str] = {
    "about": (
        "约 大约 约为 大约有 大约为 约有 大概 大概有 大致 约合 约占 约达 估计 差不多 ≈ 约莫 约计 约莫有 大体"
    ),
    "over": (
        "超 超过 超过了 超出 逾 已逾 突破 突破了 过 越过 超越 冲破 跨过 跨越 不止 不只 首破 远超 "
        "超出了 突破到 破"
    ),
    "near": "近 将近 接近 临近 几乎 几近 逼近 直逼 接近于 近乎",
    "under": "不足 不到 未到 未满 不满 未达 未达到 未及 不及 不够 还不到",
    "greater": "大于 高于 多于 高过 多过 > 优于 高於",
    "less": "小于 低于 少于 低过 < 跌破 短于 低於",
    "at-least": (
        "至少 最少 起码 不少于 不低于 不小于 不下 不下于 大于等于 大于或等于 大于或者等于 至少有 "
        "最少有 起码有 ≥ >= 不亚于 少说 至少要 不短于 至少为 至少达 至少达到"
    ),
    "at-most": (
        "至多 最多 不超过 不多于 不高于 不大于 小于等于 小于或等于 小于或者等于 最多有 至多有 ≤ "
        "<= 不逾 不长于 顶多 最多为 最多不超过"
    ),
}
# characters behind the number and before its unit, for a little more: 1100余家, 20多万人
WITHIN = "多余来几"
# sense → words after the number and its unit
AFTER: dict[str, str] = {
    "about": "左右 上下 许 前后 光景 内外",
    "some": "有余 开外 出头 挂零 有奇",
    "from": "以上 及以上 或以上 或者以上 之上 或更多 或者更多 及其以上",
    "at-most": "以下 及以下 或以下 或者以下 以内 之内 之下 或更少 或者更少 及以内 及其以下",
}
