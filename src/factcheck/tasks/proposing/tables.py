"""Words by which a clause is taken apart when claims are proposed. Folded (Simplified, half width); data."""

from factcheck.reading.tables.certainty import CERTAINTY

# Bodies and places by how their names end: = the kind of the name, - its endings, the longer before the
# shorter, + words that mean it once it was named.
SORTS = """
= organization
- 股份有限公司 有限责任公司 控股有限公司 有限公司 集团公司 总公司 集团 公司 银行
+ 公司 集团 本公司 该公司 我公司 公司全年 本集团 该集团 该企业 本行 该行

= organization
- 大学 学院 中学 小学 学校
+ 学校 该校 我校 本校 全校

= organization
- 医院 卫生院
+ 医院 该院 我院 本院 全院

= organization
- 足球俱乐部 篮球俱乐部 俱乐部 足球队 篮球队 排球队
+ 球队 俱乐部 该队 全队 该俱乐部 球会

= organization
- 研究院 研究所 研究中心 实验室
+ 研究院 研究所 该院 该所 全院 全所 该中心 实验室 该实验室

= organization
- 图书馆 博物馆 美术馆 科技馆 档案馆 纪念馆
+ 图书馆 博物馆 该馆 我馆 本馆 全馆

= organization
- 协会 学会 联盟 委员会 基金会 联合会 商会 出版社
+ 协会 学会 联盟 该会 基金会 该社

= place
- 自治区 特别行政区 新区 开发区 高新区
+ 全区 本区 该区 我区

= place
- 自治州 省 市 县
+ 全省 本省 该省 我省 全市 本市 该市 我市 全县 本县 该县 我县 全州 该州

= place
- 体育中心 会展中心 文化中心 体育场 体育馆 机场 火车站 水库 码头 景区
+ 机场 该机场 体育馆 体育场 水库 景区 该馆 该场 该中心
"""

# What may stand behind a name at the head of a clause that is a subject: 岚川体育中心|可容纳.
BEHIND_SUBJECT = (
    "的 在 是 为 于 以 由 已 将 可 共 现 也 还 并 有 设 拥 建 推 发 取 获 实 完 成 位 坐 占 新 "
    "收 与 和 举 宣 计 拟 达 排 居 入 创 总 主 前身 今 去 分别 其 ( 采 生 出 开 投 接 营 ,"
).split()
# Heads of what is no name: 普通|高等学校, 全国|医院.
NO_NAME = (
    "普通 公共 全国 全省 全市 全球 各 所有 多 其他 其它 国内 国外 一些 这 那 该 本 我 每 城镇 "
    "农村 规模 高等 民营 国有 综合 三级 二级 一级 三甲 重点 新 旧 老 从 在 对 由 与 和 及 据 由于 "
    "为 其 以 被 把 将 坐落 座落 位于 地处 前身 总部 主场 来自 毕业 加入 隶属 谈 聊"
).split()

# How what is a subject's own ends, and no subject by itself: 海外业务|2024年收入, 研发投入, 新产品.
OF_A_SUBJECT = (
    "业务 板块 产业 行业 市场 产品 部门 领域 地区 项目 收入 利润 投资 投入 支出 资产 负债 存款 贷款 "
    "出口 进口 贸易 消费 生产 销售 建设 研发 经济 财政 居民 人均 学生 教师 职工 员工 企业 公司 分公司 "
    "子公司 工业 农业 服务业 制造业 第一 第二 第三 增长 下降 情况 工作 方面 其中 目前 截至 预计 计划 "
    "目标 全年 累计 成本 价格 价 费用 费 税 资金 基金"
).split()

# Said for the subject of the clause before.
SUBJECT_PRONOUNS = "我们 他们 它们 她们 其 它 他 她 该产品 该芯片 该项目 前者".split()

# Before what is said: time, manner, connection. They are no subject.
ADVERBIALS = (
    "届时 可望 分别 依次 目标 其中 此外 同时 另外 目前 现阶段 当前 截至目前 截至报告期末 报告期内 报告期末 "
    "报告期 本报告期 期内 期末 年内 全年 全季 整季 本季 本赛季 当年 当季 当期 本期 本年 历年 最终 "
    "最后 初步核算 数据显示 统计显示 据悉 据了解 据统计 据介绍 据报道 总体来看 总体看 整体来看 "
    "整体看 总的来看 具体来看 具体而言 与此同时 因此 由此 而 但 并且 而且 且 也 还 又 均 已经 已 "
    "一共 合计 累计 总计 仅 只 将会 力争 计划 预计 有望 拟 将 可以 能够 成功 顺利 首次 再次 "
    "进一步 持续 继续 先后 陆续 至今 迄今 如今 本次 此次 日前 近日 今日 昨日 当日 截至 截止 "
    "下赛季 下季 上赛季 赛季 年末 年底 年初 本届 当时 随后 之后 其后 的目标是 目标是 的目标"
).split()
# Whole clauses of manner: 分季度看, 从结构看, 产品方面.
MANNERS = (
    r"分[^,。]{1,6}(?:来)?看",
    r"从[^,。]{1,10}(?:来)?看",
    r"(?:在)?[^,。在]{1,8}方面",
    r"按[^,。]{1,10}计",
)
# 据…: what is done by whom the figures are from, and whether that is a basis or speech.
SOURCED = (
    "统计 整理 调查 监测 测算 核算 排行 公布的数据 发布的数据 数据 数据显示 统计显示 报告 年报 公报 调研"
).split()
# How the name of an evaluation ends: what stands in 在…中, is a basis.
EVALUATIONS = "评价 评估 评选 排行榜 榜单 指数 排名 报告 调查 测评 普查 年鉴 公报 大赛 锦标赛 联赛".split()

# The clause has what follows as its own: 拥有|发明专利214项.
HAVING = (
    "承担 主持 得到 砍下 贡献 送出 "
    "拥有 建有 设有 现有 共有 开设 开设有 配有 配备 聚集起 聚集 聚集了 汇聚 实现 取得 完成 获得 "
    "获 获批 录得 达成 形成 下设 下辖 采用 达到 有 占有 推出 推出了 开放 收治 开展 收获 夺得 赢得 "
    "投用 建成"
).split()
# Those of them that stand inside a clause without being part of a noun.
HAVING_WITHIN = "拥有 建有 设有 现有 共有 开设 配备 聚集起 汇聚 实现 取得 完成 获得 下设 下辖 提供".split()
# Between a noun and its figure.
BEFORE_A_FIGURE = (
    "保持 维持 稳定 可望 有望 "
    "为 是 达 达到 达到了 有 约 仅 只 共 已 至 到 了 的 超 超过 逾 近 共计 合计 总计 累计 高达 "
    "多达 仅为 约为 突破 已达 分别为 分别是 分别达 分别 各为 均为 为约 则为 接近 预计 预计为 "
    "预计达 可达 将达 将为 力争 增至 降至 升至 在 就 还 又 从 由 将 也 均 都 于 达约 不足 不到 "
    '不 占 : " ( 以'
).split()

# What names the comparison that a change is against, and how an attribute says so.
COMPARISONS = {
    "同比": "同比 比上年同期 较上年同期 比去年同期 较去年同期 与上年同期相比 比上年 较上年 "
    "比去年 较去年 比前一年 较前一年 与上年相比 比上年末 较上年末 较年初 比年初 年".split(),
    "环比": "环比 比上月 较上月 比上季度 较上季度".split(),
}
RISES = "增长 增加 增 上升 上涨 提高 提升 成长 扩大 攀升 延长 上调 涨".split()
FALLS = "下降 减少 减 降低 下跌 下滑 回落 缩短 收窄 降 跌 缩小 下调".split()

# Longer names of what has a short one that everybody uses.
SHORTER = {
    "归属于上市公司股东的净利润": "归母净利润",
    "归属于母公司股东的净利润": "归母净利润",
    "归属于母公司所有者的净利润": "归母净利润",
    "归属于上市公司股东的扣除非经常性损益的净利润": "扣非净利润",
    "扣除非经常性损益的净利润": "扣非净利润",
}
# Counted in these, a noun is itself the attribute: 研发人员2140人, 占地3260亩.
HEADCOUNT = "人 人次 位".split()
# What is counted by its own measure word needs no noun: 打入18球, 出场29次.
COUNTERS = {"球": "球数", "次": "次数", "场": "场数", "轮": "轮数", "分": "得分", "集": "集数", "层": "层数"}
# Nouns that are an attribute by themselves, whatever they are counted in.
QUANTITIES = (
    "人次 人数 数量 量 额 率 数 值 产能 规模 面积 里程 人口 藏书 人员 占地 容量 水平 时长 学时 上座 次数"
).split()

# Verbs with which what is counted is part of the attribute: 新增|126家, 引进|博士28名, 容纳|3.6万名观众.
ACTIONS = (
    "新增 新建 引进 招收 培养 服务 接待 容纳 可容纳 吸引 安置 覆盖 惠及 带动 销售 交付 种植 完工 "
    "改造 新开 关闭 裁减 录取 招聘 发放 减免 新设 打入 攻入 助攻 出场"
).split()
# Before a rank.
RANKED = "位列 位居 排名 名列 排在 排行 跻身 进入 升至 跃居 高居 稳居 居 列 排 在".split()

# Of what happened, when: the word that stands before or behind a date, and the attribute it makes.
DATED_EVENTS = (
    "披露 公布 "
    "始建 创建 成立 创立 创办 组建 建立 开工 竣工 建成 建 落成 开馆 开业 开园 开通 通车 投产 投用 "
    "投入使用 投入运营 上市 发布 发表 推出 启动 揭牌 签约 印发 出台 施行 实施 举办 举行 开幕 闭幕 "
    "出生 逝世 获批 上线 开放 开通运营 首映 出版 完工 启用 运营 交付 量产 问世 设立 挂牌 通过 颁布 生效"
).split()
# Verbs by which something new is made known: what is said next is said of that.
LAUNCHES = "披露 发布 推出 发表 公布 研发 研制 开发 上线 展示".split()
# Behind a date these make it part of a name: 2025年|年度报告.
LABELS = (
    "年度报告 年报 半年报 半年度报告 季报 季度报告 公报 报告 白皮书 蓝皮书 年鉴 国民经济 概况 预算"
).split()
# The first season, year after the one spoken of.
NEXT = "下赛季 下个赛季 下一赛季 下季 下一年 下年度".split()

# Relations that a clause states of its subject: the attribute, and patterns with the value at ~.
STATED_ATTRIBUTES = (
    ("总部所在地", "总部设在~ 总部位于~ 总部设于~ 总部坐落于~ 总部在~ 总部地处~".split()),
    ("主场", "主场设在~ 主场位于~ 主场为~ 主场是~ 以~为主场".split()),
    ("所在地", "位于~ 坐落于~ 坐落在~ 地处~ 座落于~".split()),
    ("前身", "前身为~ 前身是~ 前身系~".split()),
)
OFFICE = "职务"
# Of what was spoken of before: 总量居全省第4位.
OF_BEFORE = "总量 总数 数量 规模 总额".split()
# Results of games as one value, and what they are.
RECORD, RECORDED = r"\d+胜(?:\d+平)?\d+负", "战绩"
# What stands where a subject or an attribute cannot be told.
UNKNOWN, VALUE = "未详", "数值"
# Behind a number of four digits, what makes a year of it: 2024赛季.
YEARS_OF = "赛季 学年 财年 财政年度 年度".split()

# Parts in a game, before a person's name as titles are.
PARTS = (
    "前锋 门将 后卫 中场 中锋 控卫 队长 外援 主力 射手 得分手 选手 球员 歌手 演员 作家 画家 诗人 "
    "学者 球星 新秀"
).split()

# What is put into an attribute though it does not stand in the text, in Traditional script.
TRADITIONAL = str.maketrans(
    "数总时间占场层轮从户业务长减幅职书员构", "數總時間占場層輪從戶業務長減幅職書員構"
)

# Who speaks, besides what `reading` knows for speech.
SAYS = "提醒 预估 呼吁 说明 谈到 回忆 坦承 预言 估算 评价 答复".split()
# Verbs that show where a person's name of two characters ends: 韩立|出场.
PERSON_DOES = (
    "出场 打入 攻入 获得 获 完成 贡献 助攻 得到 砍下 出任 担任 取得 拿下 夺得 率 带领 入选 当选 "
    "创下 介绍 是 在 以 于 为"
).split()

# Words before what is said that belong to its statement, since they say how sure it is.
MODALS = [*CERTAINTY["forecast"], *"力争 目标 计划 拟 将会 将 预期 可达".split()]
MODAL_OF = {"target": "目标是", "forecast": "预计"}

# Characters with which foreign names are written.
SOUNDS = frozenset(
    "阿埃艾安奥巴贝本比波伯布查达戴德迪蒂杜多顿尔法菲费弗福佛戈格哈海赫霍基吉加杰卡凯科克拉莱"
    "兰勒雷里利丽莉列林隆卢鲁伦罗洛马玛迈曼梅米蒙穆纳娜内尼涅诺欧帕佩皮普奇乔切丘琼热瑞若萨塞桑"
    "森沙莎舍史斯苏索塔泰坦特提图托瓦维韦沃乌伍西希夏辛休雅亚耶叶伊尤扎泽兹佐·"
)

# No part of a name with which title and text begin alike.
NO_PART_OF_NAME = "宣布 计划 去年 今年 昨日 今日 正式 的 在 是 将 与 和 被 获 有 拟 已".split()
# Verbs that reach what is counted after them: 销往|17个国家.
REACHING = "销往 远销 覆盖 出口到 进入 服务于 遍布".split()
# A part of a subject of which the next clauses go on to speak.
PART = r"新[馆院校厂区楼场]区?|[一二三四]期(?:工程|项目)|(?:新|老|东|西|南|北)校区|新院区"
# Before these characters the verb is another word: 设|备.
HAVING_UNLESS = {"设": "备施计定置想立", "建": "筑设材成校档立"}

# How the full name of a firm ends that its short name leaves out.
LEGAL_FORMS = "股份有限公司 有限责任公司 集团有限公司 有限公司 集团".split()

# Before these characters a word for what was named is part of another: 公司|债券.
MEANS_UNLESS = {
    "机场": "高巴路",
    "其": "他它余中次间实",
    "公司": "债法章",
    "集团": "军",
    "学校": "教",
    "图书馆": "藏学",
    "博物馆": "学",
    "医院": "感",
}

# Before these characters an ending of a name is part of another word: 汽车|市场, 中国|银行业.
ENDS_UNLESS = {
    "市": "场值价面占况盈净",
    "省": "会级",
    "县": "域级",
    "银行": "业卡",
    "大学": "生",
    "中学": "生",
    "小学": "生",
}

# A verb with the unit of its count: 积57分.
JOINED = {"积": "积分"}
# Before a duration these make it a time, no value: 未来三年.
SPANS = "(?:连续|未来|近|过去|今后|最近|此后)$"

# Verbs that stand between the two halves of an attribute: 海外业务|实现|收入.
JOINING = frozenset(("实现",))

# How a noun ends by which things are ranked: 全国|服务器市占率|第二; other nouns are what is ranked.
RANKABLE = (
    "量 额 率 值 数 规模 榜 排名 指数 收入 面积 里程 人口 产值 水平 总量 份额 实力 能力 效率 竞争力 "
    "得分 成绩 评分 满意度 产量 销量 综合 联赛"
).split()
