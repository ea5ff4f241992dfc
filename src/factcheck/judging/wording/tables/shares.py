"""Words that tell what is a share of what, and which parts of a whole leave each other out. Folded data."""

# What only one can have of one thing: the shares of several owners never overlap.
HELD = (
    "市场占有率 市场份额 市占率 占有率 市占 份额 得票率 得票 票数占比 持股比例 持股 股权占比 出资比例"
).split()
# A part of something, which may overlap another part: 女性占53%, 党员占38%.
OF_A_WHOLE = "占比重 占比例 占比 比重 比例 占据了 占据 占到了 占到 占了 占得 占有 占".split()
PROPORTIONS = "占比 比重 比例".split()
# What names the whole as one that is shared out among owners.
MARKETS = "市场 股权结构 股东结构 选举".split()
# What says that the parts are those of one division.
DIVIDED = "结构 构成 组成 分布".split()
# What is left when the parts that are named are taken away: with it they make up the whole.
REST = "其余的 其余 其他的 其他 其它的 其它 剩下的 剩下 剩余的 剩余 余下的 余下".split()
# One may be counted under several answers.
SEVERAL = "多选 复选 可选多项 不定项 受访 被访 调查 问卷 症状 患者 病例 用途".split()
# What begins to speak of parts of a part.
NESTED = "其中 包括 包含 含 另有 里面".split()

# Between a part and its figure.
BEFORE_A_SHARE = (
    "拥有 拿下 取得 获得 高达 达到 达 约为 约 仅为 仅 只有 只 分别为 分别是 分别 依次为 依次是 依次 各 为 是 有 "
    '了 则 也 却 已 就 共 一共 合计 合共 总共 大约 大概 上升至 上升到 升至 升到 降至 降到 提高到 提高至 : ( ) “ ” "'
).split()
LEADS = (
    '而 和 与 及 以及 还有 同时 另外 此外 其次是 其次为 其次 然后是 再次是 即 则 如 , 、 ( : " “'
).split()
# Attributes of their own: what stands before their figure is no part.
NO_PARTS = "率 额 量 度 值 速 幅 数 价 指数 成绩 概率 可能性 增长 下降 回报 毛利 利息".split()

# Parts of one division, in any order; "!" before a row: where all are named there is nothing else.
CLASSES = """
! 男 女
! 男性 女性
! 男子 女子
! 城镇 乡村
! 城镇 农村
! 第一产业 第二产业 第三产业
! 一产 二产 三产
! 农业 工业 服务业
! 公办 民办
! 境内 境外
! 国内 国外
! 进口 出口
! 内销 外销
! 已婚 未婚 离异 丧偶
! 室内 室外
! 正面 负面 中性
! 赞成 反对 弃权
! 支持 反对 中立
! 合格 不合格
! 汉族 少数民族
甲 乙 丙 丁 戊 己 庚 辛 壬 癸
一 二 三 四 五 六 七 八 九 十
a b c d e f g h i j k
东部 中部 西部 东北
东 南 西 北 中
工业 商业 居民 农业 交通 建筑业
国有 民营 外资 集体 港澳台资
小学 初中 高中 大学
专科 本科 硕士 博士
初级 中级 高级
特级 一级 二级 三级 四级
上旬 中旬 下旬
优 良 中 差
火电 水电 核电 风电 光伏 太阳能 生物质
煤炭 石油 天然气 煤
汽油 柴油 纯电动 插电混动
轿车 suv mpv
公路 铁路 水路 航空 管道
陆路 海路 空运
线上 线下
新建 改建 扩建
蛋白质 脂肪 碳水化合物 水分
氮 氧 氩 氢 氦
"""

# What may follow such a word and be no more than what is divided: 女|职工, 第一|产业, 甲|公司.
DIVIDED_THINGS = (
    "生 性 子 人 孩 方 队 厂 校 园 店 村 县 市 区 省 班 组 级 类 项 种 款 线 期 次 等 者 人士 学生 职工 员工 教师 代表 "
    "委员 党员 干部 人口 居民 家庭 用户 读者 观众 听众 患者 病人 老人 儿童 选手 运动员 顾客 消费者 游客 旅客 学校 "
    "高校 中学 小学 幼儿园 医院 机构 企业 公司 集团 银行 股东 候选人 产业 经济 收入 支出 投资 业务 市场 销售 资本 "
    "地区 省份 城市 部 地 用电 用水 用地 发电 机组 能源 车 教育 学历 职称 道路 公路 运输 货运 客运 票 意见 评价 "
    "商品 产品 品牌 型 组别 部分 成分 电站 发电量 用电量"
).split()

# Words of divisions that cross each other: parts that hold any may overlap those that hold another.
CROSSING = (
    "企业 民企 国企 外企 央企 上市公司 子公司 国有公司 民营公司 外资公司 产品 商品 货物 品牌 贸易 经济 产业 行业 业 领域 项目 支出 收入 投资 用户 "
    "人群 人员 人才 人口 居民 学生 职工 员工 党员 团员 代表 委员 干部 骨干 青年 青壮年 中年 老年 老人 儿童 "
    "女性 男性 女 男 博士 硕士 本科 研究生 大专 学历 职称 岁 户 者 以上 以下 以内 及其 国产 自主 高端 中端 低端 "
    "高新 新能源 清洁 绿色 可再生 智能 数字 线上 线下 移动 直播 大型 小型 中小 规上 上市 地区 城市 农村 沿海 "
    "沿线 国家 联盟 组织 以及 感染 病 症 热 痛 咳 方面 相关 传统 新兴 重点 优质 良好 满意"
).split()
# Places that hold others of the list of places.
UNIONS = "欧盟 东盟 欧元区".split()

# Quantities made of two others, and how: the sum of both, or the first without the second.
MADE_OF = """
进出口 + 出口 进口
外贸 + 出口 进口
顺差 - 出口 进口
逆差 - 进口 出口
"""
# Levels at current prices, whose growth is told at constant ones.
CONSTANT_PRICES = (
    "生产总值 国内生产 gdp 增加值 总产值 产值 人均收入 可支配收入 纯收入 工资 实际增长 不变价 可比".split()
)
# A growth that is counted from elsewhere than the level that is named, or over several years.
FROM_ELSEWHERE = "同比 环比 上年 去年 年增".split()
OVER_YEARS = "年均 平均 年化 复合 月均 每年 逐年 年复".split()
# What may be less than nothing, so that a part of it may be more than the whole.
NET = "利润 净 盈余 结余 顺差 逆差 差额 收益 盈利 亏损 增量 增减".split()
# What is no total, so that a part may have more of it than the whole: 人均收入,其中城镇居民…
MEANS = "人均 平均 均价 户均 场均 单价 每 密度 中位 最高 最低 最大 最小".split()
# Where less is better, so that 提高 may lead to less.
BETTER_BY_LESS = "提 优 改善 名 位 排".split()
# Counts of people, however they are counted.
PEOPLE = "人 名 位 口".split()
