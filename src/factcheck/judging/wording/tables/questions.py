"""What a question asks for: words, and the kinds of value that answer them. Folded; data, no rules."""

# Each row: the kinds of a claim's value (`name` is any that is no quantity), and the words that ask for it.
ASKED: tuple[tuple[frozenset[str], tuple[str, ...]], ...] = tuple(
    (frozenset(kinds.split()), tuple(words.split()))
    for kinds, words in (
        ("rank", "第几 排名 名次 位次 排行 排位 位列 位居 名列 排多少 几名 几位"),
        (
            "percent",
            (
                "增长率 成长率 年增率 增速 增幅 涨幅 降幅 跌幅 衰退 增长多少 成长多少 上涨多少 下降多少 减少多少 "
                "增长了多少 成长了多少 上涨了多少 下降了多少 减少了多少 涨了多少 跌了多少 降了多少 升了多少"
            ),
        ),
        ("percent fraction", "百分之几 百分之多少 占比 比例 比重 份额 市占率 占有率 几成 多大比例"),
        ("money", "多少钱 多少元 多少亿元 多少万元 多少美元 几块 什么价 价格"),
        ("multiple", "多少倍 几倍 翻了几番"),
        ("date", "什么时候 何时 哪年 哪一年 几年几月 几月 哪天 什么时间 何年 几号"),
        ("duration", "多久 多长时间 几天 几个月"),
        ("superlative rank", "首个 第一个 唯一 最大 最早"),
        ("name", "谁 哪位 什么人 何人 哪里 哪儿 何处 何地 什么地方 哪个 哪家 哪些 哪座 哪国"),
        ("number measure money percent duration multiple", "多少 几个 几家 多大 多高"),
    )
)

# Words of a question, and around any words sought, that say nothing about what is sought. Longer ones first.
EMPTY = tuple(
    "是什么时候 什么时候 什么时间 什么地方 有多少 是多少 排在第几 排第几 位列第几 第几位 第几名 第几 "
    "是什么 什么 是哪个 是哪家 哪一年 哪年 哪个 哪家 哪些 哪里 哪儿 何时 何处 多少 多大 是谁 谁 几 吗 "
    "呢 么 的 了 ？ ?".split()
)

# 几 and 多少 ask for what is counted by the measure word behind them: 几站 for 15站. These are none.
COUNTING = ("多少", "几")
NO_MEASURE = frozenset("年月日号点时何乎分成倍钱元个种")

# What else a question's words are called in claims: 排第几 is answered by a 排名.
SAID = dict.fromkeys(("第几", "几名", "排多少", "名次", "排行", "位次"), "排名")

# In a sentence these leave open whether it is so; and when, before what may come about.
WHETHER = "是否 是不是 会不会 能不能 能否 可否 有没有".split()
WHEN = "何时 什么时候 几时 何年".split()
MAY_COME = "才 又 能 可 会 将 有望".split()
# At the head of a clause: how, or why, what it tells came about.
HOW = "如何 怎样 怎么 为什么 为何 何以".split()
