"""What a change is measured from, by the words that say it. Folded; data, no rules."""

# Each row has what is measured from, and the words, which are never parted: 环比增长1% is no 同比增长.
MEASURED_FROM = """
year | 同比 比上年 较上年 比去年 较去年 比前一年 较前一年 比上一年 较上一年 按年 年增 年减 年成长 年衰退 上年同期 去年同期 前一年同期 与上年 与去年 同上年 同去年
start | 比年初 较年初 自年初 比上年末 较上年末 比上年底 较上年底 比去年末 较去年末 比去年底 较去年底 年内
step | 环比 按月 按季 月增 月减 季增 季减 比上月 较上月 比上个月 较上个月 比前月 较前月 比前一月 较前一月 比上季 较上季 比前季 较前季 比上周 较上周 比前周 较前周 比前一周 较前一周 比前一日 较前一日 比前一天 较前一天 比前日 较前日 比上日 较上日 比上半年 较上半年
mean | 年均 平均每年 每年平均 年平均 年复合 年化 月均 平均每月 每月平均 月平均
"""

# The year before the one that is spoken of; a part of it; what gives its figure: 上年|末|为1.2亿元.
YEAR_BEFORE = "上年 上年度 上一年 上一年度 前一年 前一年度 上财年 上个财年 上一财年 去年".split()
PARTS_OF_THE_YEAR_BEFORE = "同期 末 底".split()
GIVES_ITS_FIGURE = "是 为 仅 仅为 只有 达 达到".split()

# What stands right before 年增 and makes another word of it: 每年增长.
NO_LEADS = "每逐历累今去明后前全当多半几两一二三四五六七八九十0123456789"

# A change that says nothing of it is measured from the year before.
USUAL = "year"

# At the end of a year these are one and the same.
ALIKE = frozenset(("year", "start"))

# How people were asked: another way than that of a claim's basis gives other figures.
POLLS = "出口民调 网络民调 内部民调 党内民调 电话民调 街头民调 网络调查 电话调查 街头调查 问卷调查 入户调查".split()

# Parts of a century or of ten years | from which hundredth of it to which it is so | to which it may be called so.
PARTS_OF_A_TIME = """
初 初期 初年 初叶 | 0-35 | 0-50
早期 前期 前叶 | 0-50 | 0-60
上半叶 上半期 上半 前半叶 前半期 前半 | 0-51 | 0-51
中 中叶 中期 | 25-80 | 12-90
下半叶 下半期 下半 后半叶 后半期 后半 | 49-100 | 49-100
晚期 后期 后叶 | 50-100 | 40-100
末 末期 末年 末叶 | 65-100 | 50-100
"""

# What was so in each of several years.
ON_END = "连续 蝉联 历年 每年 连年 年年 逐年 卫冕".split()

# How what can be ranked by its size ends: 失球|数, 单位成|本.
RANKED_THINGS = "数 量 率 额 值 重 度 价 比 本 分 长 面积 收入 支出 得分 规模 人口 里程".split()
