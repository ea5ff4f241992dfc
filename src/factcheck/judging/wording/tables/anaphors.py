"""Words that stand for what was named before, and what each can stand for. Folded; data, no rules."""

from factcheck.judging.wording.tables.kin import COLLEAGUES, NEAREST

# Any other word behind 该 stands for a name that ends with it: 该桥 for 永济桥, and one for a calling (该作家)
# for a person.
# + words behind 该, 这家, 这座…; ^ words that stand for a name at the head of a clause only; = the kinds of
# name they fit; - how such a name ends, * of what sort it is (of any kind then); ! how one does not end.
# A record with no = fits what - or * tells, and nothing else.
ANAPHORS = """
+ 公司 企业 集团 厂商 上市公司 川企 央企 国企 民企 药企 车企
^ 公司 集团 厂商
= organization
- 公司 集团 股份 航运 电子 科技 半导体
! 大学 学院 学校 中学 小学 医院 研究院 研究所 协会 学会 委员会 法院 检察院 博物院 博物馆 图书馆 局 厅 部 委
! 中心 队 报 刊 文艺 社团 乐队 书院 基金会 联合会 政府 银行 事务所 联盟 组织 俱乐部

+ 机构 单位 组织 团体
= organization

+ 院 全院
^ 全院
- 院

+ 校 学校 高校 大学 学院
^ 全校 学校
- 大学 学院 学校 中学 小学 高中

+ 桥 大桥
^ 大桥
- 桥

+ 机场
^ 机场
- 机场

+ 馆 博物馆 博物院
^ 全馆
- 馆 博物院

+ 行 银行
^ 全行
- 银行

+ 所 研究所 律所
- 研究所 事务所

+ 报 报纸
- 报 日报 晚报

+ 队
- 队 俱乐部

+ 球队 俱乐部
^ 球队 俱乐部 全队
= organization
- 队 俱乐部
! 公司 集团 股份 航运 电子 科技 半导体 大学 学院 学校 中学 小学 医院 研究院 研究所 协会 学会 委员会 法院 检察院 博物院
! 博物馆 图书馆 局 厅 部 委 中心 报 刊 文艺 社团 乐队 书院 基金会 联合会 政府 银行 事务所 联盟

+ 乐队 乐团 组合
- 乐队 乐团

+ 市 城市 城
^ 全市
= place
* city
- 市

+ 省 省份
^ 全省
= place
* province
- 省 自治区

+ 县 县城
^ 全县
= place
* county
- 县

+ 区
^ 全区
= place
* district
- 区

+ 镇 乡 村 镇子
^ 全镇 全乡 全村
= place
* town
- 镇 乡 村

+ 国 国家
= place
* country
- 国 共和国 王国

+ 岛 岛屿 群岛
^ 全岛
= place
* isle
- 岛 群岛 屿

+ 河 河流 江
= place
- 河 江

+ 地 地区 地方
^ 当地
= place

+ 书 小说 长篇小说 作品 著作 著述 诗集 画 画作
= work

+ 片 影片 电影 剧 电视剧 剧集 纪录片
= work

+ 品牌 牌子
= organization product

+ 项目 产品 方案 解决方案 平台 系统 模型 大模型 芯片 设备 工程 设施 建筑 算法 集群 装置
= product event term
"""

# Pronouns, at the head of a clause, each with the kinds of name it fits.
PRONOUNS = """
他 person
她 person
它 organization place product work event term
其 person organization place product work event term
"""

# What begins with 其 and stands for nothing.
NO_PRONOUNS = "其中 其他 其它 其余 其实 其次 其后 其间 其时 其一 其二 其三 其所 他们 她们 它们 他人 他国 他乡 他日".split()

# What stands between 这, 那 or 该 and the word.
POINTING = "该 这家 这座 这部 这款 这所 这个 这名 这项 这条 这支 这台 这颗 这种 这只 这幅 这本 这套 这一 那家 那座 那部".split()

# At the head of a clause these say that a sentence goes on about what the one before is of; so does 该 with a word.
CARRIES_ON = "其 其中 它 它们 他 他们 她 她们 两者 前者 后者 全省 全市 当地 公司".split()
# Before 的 and what stands beside that, and is another: 旁边的….
BESIDE = "旁边 一旁 附近 对面 隔壁 邻近 相邻 毗邻 周边 不远处".split()

# At the head of a clause these point at a sort of thing that the clause before names: 这种飞机.
OF_A_SORT = "这种 这类 这一种 这一类 此种 此类 该型 该款 这款 这批 该批 这型".split()

# What begins with a word behind 该 and is no such word: 该市场 is no 该市.
NO_WORDS = (
    "市场 市区 市长 市民 市政 市委 市值 校长 校友 校园 校区 院长 院士 院系 馆长 省长 省委 省会 县长 县委 区域 区间 区块 "
    "镇长 国有 国产 国土 地址 地带 地点 地形 书记 书店 书法 书院 报告 报道 报表 片区 片段 片名 画家 画面 剧情 剧团 剧本 "
    "剧场 剧院 队员 队长 队伍 所有 所在 城镇 城区 岛国 江段 河段 河道 行业 行为 行动 行政 行情 行程 行列 企业家 项目组 "
    "平台型 系统性 模型库"
).split()

# Of several: counters behind 两, 三…, each with the kinds it counts and the endings of what it counts.
COUNTERS = """
= organization
+ 家 家公司 家企业 家单位 家机构 家厂商

= place
+ 地 市 省 县 区 国 座城市 个城市 个省 个国家 个县 个市

= person
+ 人 位 位作家 位学者 位导演

= product
+ 座 座中心 个中心 个项目 款产品 座桥 大中心

= work
+ 部 部作品 部影片 部小说

- 大学 学院 学校
+ 校 所大学 所高校 所学校

- 院 研究院
+ 院
"""
BOTH = "双方 二者 两者".split()  # of any one kind

# By which what is said of several is said of each.
EACH = "都 均 皆 各 同为 同属 同是".split()
# By which it is said of them together only.
TOGETHER = "合计 共计 总共 一共 合共 之和 总和 加起来 相加 相差 之间".split()

# Between the head of a clause and its subject.
LEADING = (
    "但 但是 不过 然而 而 而且 并且 同时 此外 另外 目前 如今 现在 当前 截至目前 眼下 其实 据了解 据悉 据介绍 "
    "数据显示 报告显示 公报显示 年报显示 因此 所以 随后 后来 此后 之后 当年 同年 次年 翌年 全年 年内 今年 去年 "
    "按照计划 当时 当初 也就是说 事实上 实际上 可见 与此同时 相比之下"
).split()

# After these a sentence speaks of what they name, not of what stands before.
SWITCHES = "名叫 叫做 有个 有一位 有一名 有一家 再看 再来看 转看 来看 反观 至于 轮到 说到 再说 而在 换到 转到 转向 相比之下".split()

# Before a name: it is not what its sentence is about.
PREPOSITIONS = "据 由 与 和 同 跟 对 向 为 被 把 将 从 在 于 给 比 较 至 到 以 继 自 受 让 令 使 经".split()

# What, left unnamed, is another than what was named.
OTHERS = [
    *(
        "竞争对手 同行 友商 竞争者 另一家 其他公司 其他企业 邻市 邻省 邻县 外省 子公司 分公司 母公司 兄弟公司 "
        "邻居 同学 朋友 老师 学生 前任 继任者"
    ).split(),
    *NEAREST,
    *COLLEAGUES,
]

# How what no list knows ends where it is a name, and the kind it is then.
STRANGE = """
place 省 市 县 大桥 机场
organization 公司 集团 股份 科技 大学 学院 医院 银行 研究院 研究所 协会 学会 电子 半导体 博物院 博物馆 法院 检察院 航空 中学 小学 出版社 报社 俱乐部 图书馆 美术馆
"""
# Before such an ending these make a sort of it, not a name: 科技公司, 一家上市公司, 省会城市.
NO_STEMS = (
    "科技 上市 股份 有限 芯片 软件 互联网 民营 国有 外资 跨国 国内 国外 本地 当地 龙头 头部 独角兽 设计 制造 "
    "人工智能 高新 大型 小型 中小 知名 著名 重点 综合性 公立 私立 省级 市级 国家级 地级 县级 省会 一线 沿海 "
    "基层 高级 中级 最高 地方 专门 军事 海事 铁路 两级 三级 二级 一级 各级 民用 通用 国际 廉价 低成本 足球 职业 篮球 实验 附属 民办 公办 公共 市立 "
    "信息 数字 智能 金融 证券 保险 投资 房地产 能源 医药 高 新 老 大 小 强 超 上 下 股 楼 城 都 夜 集 门"
).split()
NO_NAMES = tuple("大省 强省 省市 大市 强市 县市 大县 强县 百强县 城市 都市 市县 上市公司 跨国公司".split())
NO_BEGINNINGS = (
    "一 二 两 三 几 多 数 各 每 某 全 本 我 该 这 那 此 另 其 他 家 座 所 个 名 位 有 无 及 等".split()
)

# Before a name: it is only who says so.
BY = ("据", "根据", "按照", "依据")

# Words at the head of a clause that has no subject of its own: what they say is said of the one before.
PREDICATES = (
    "位于 坐落于 地处 总部位于 总部设在 总部设于 总部在 研发中心设在 研发中心设于 创建于 创办于 成立于 始建于 建于 "
    "建成于 兴建于 毕业于 出生于 生于 逝世于 卒于 曾任 现任 历任 曾担任 担任 由 原名 前身 全长 全称 隶属于 隶属 "
    "属于 主演 执导 改编自 发源于 注入 流经 获得 荣获 曾获"
).split()

# Right behind 全省 or 全市 these make it the scope of a rank.
RANKED = "第 首 最 唯一 排 居 前列 前茅 率先 领先 平均".split()

# Years told from one named before: how many later, and the words; ? for what is open.
NEXT_YEAR = "次年 翌年 转年 第二年 下一年 隔年 后一年".split()
LATER = f"""
? 数年后 几年后 多年后 若干年后 数年之后 几年之后 多年之后 多年以后 几年以后 数年以后 十几年后 几十年后
1 {" ".join(NEXT_YEAR)}
-1 前一年 上一年 头一年 此前一年
0 同年 该年 这一年 那一年
"""

# What stands for the attribute of the figure before.
FIGURES = (
    "这个数字 这一数字 该数字 这个数 这一数据 该数据 这个数据 这一比例 该比例 这个比例 这一指标 该指标 这项指标 这一数量 "
    "这一数值 这一占比 这一规模 上述数字 上述数据"
).split()

# Verbs right behind which stands somebody whom a pronoun may mean.
MEETS = "会见 采访 访问 称赞 祝贺 感谢 邀请 接见 拜访 探望 看望 拥抱 介绍 推荐 批评 击败 战胜 娶 嫁给".split()

# What no one of several has in it of whom one thing is said: 他和甲都…, 在甲和乙都….
NO_CONJUNCT = """
他 她 它 其 该 此 这 那 双方 两者 后者 前者 自己 我 你 各 每 在 于 对 向 把 将 被 从 给 为 是 有 由 除 之
""".split()
# Between several and 都: what is said of them together, or of every time.
OTHERWISE_JOINED = (
    "之间 共同 合作 相互 互相 一起 联合 每 各 所有 任何 无论 不论 不管 连 比 是 不 非 没 未".split()
)
