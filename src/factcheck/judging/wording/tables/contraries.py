"""Words of which the one in place of the other tells of another figure, or of the opposite one. Folded; data, no rules."""

# Contrary ends of one relation: the one in place of the other is another fact, or the opposite one.
CONTRARIES = (
    ("加入", "退出"), ("高于", "低于"), ("进口", "出口"), ("入境", "出境"), ("买入", "卖出"),
    ("收入", "支出"), ("城镇", "农村"),
    ("男性", "女性"), ("雄性", "雌性"), ("男子", "女子"), ("对外", "外商"), ("对外投资", "外资"), ("东部", "西部"),
    ("盈利", "亏损"), ("成立", "解散"), ("公转", "自转"),
    ("开通", "停运"), ("同意", "反对"), ("顺行", "逆行"), ("上游", "下游"), ("国有", "民营"),
    ("最大", "最小"), ("最高", "最低"),
    ("金牌", "银牌"), ("金牌", "铜牌"), ("银牌", "铜牌"), ("最早", "最晚"), ("最多", "最少"), ("最长", "最短"), ("最快", "最慢"), ("最强", "最弱"), ("最重", "最轻"), ("最宽", "最窄"), ("最深", "最浅"), ("第一", "最后"), ("水电", "火电"), ("训练", "推理"), ("公办", "民办"),
    ("白天", "夜间"), ("顺差", "逆差"), ("盈余", "赤字"), ("净流入", "净流出"), ("一级", "二级"), ("一级", "三级"), ("二级", "三级"),
    ("出口", "外贸"), ("进口", "外贸"), ("净资产", "总资产"), ("快于", "慢于"), ("多于", "少于"), ("领先", "落后"), ("净重", "毛重"), ("净利", "毛利"), ("净利润", "净亏损"),
)  # fmt: skip

# Words that hold both ends of a contrary, and what stands for the whole.
WHOLES = (("进出口", "外贸"), ("出入境", "跨境"))

# Ends of a comparison: the same figure with the other end is the opposite, as 下降 is of 增长.
COMPARISONS = "高于 低于 多于 少于 快于 慢于 领先 落后".split()

# Before a figure: by how much two things differ.
MARGINS = "领先 落后 高出 超出 多出 少 相差 净胜 快 慢 高于 低于".split()

# What a balance comes to: it is the one or the other, so that one in place of the other is what the claim rules out.
BALANCES = "顺差 逆差 盈余 赤字 盈利 亏损 净利润 净亏损 净流入 净流出".split()
