"""What a unit or a verb says of the attribute, so that no sentence need name it. Folded; data, no rules."""

# The unit of a count | how the names of what it counts end.
COUNTED = """
集 话 | 集数 话数
卷 | 卷数
册 | 册数
页 | 页数
幕 | 幕数
章 | 章数
站 | 站数 车站数
车道 | 车道数
层 | 层数 楼层
席 | 席次 席位 席位数
票 | 得票数 得票 票数
岁 | 年龄 年纪
"""

# Units that one thing alone is counted in | what that is called, and not what is only like it: 主场胜场.
OWN_UNITS = """
胜 | 胜场 胜场数 胜利场数
平 | 平局 平局数 平场 平场数
负 | 负场 负场数 败场
分 | 积分
"""

# What a whole of such parts is called beside their count: 全剧四幕.
WHOLES_OF_PARTS = "全剧 全片 全书 全文 全套 全曲".split()

# The word beside a length or a weight | the names of what it measures.
MEASURED = """
高 | 海拔 高度 身高 通高 全高 总高 高
高度 | 海拔 高度 身高 通高 全高 总高 高
海拔 | 海拔 高度
长 | 长度 全长 总长 通长 体长 身长 长
长度 | 长度 全长 总长 通长 体长 身长 长
全长 | 长度 全长 总长 通长 长
总长 | 长度 全长 总长 通长 长
体长 | 体长 身长 长度
身长 | 体长 身长 长度
绵延 | 长度 全长 总长 长
蜿蜒 | 长度 全长 总长 长
宽 | 宽度 通宽 宽
深 | 深度 水深 深
重 | 重量 体重 质量 重
大 | 面积 占地面积 总面积
最深处 | 最大深度 最大水深 最深处
最深的地方 | 最大深度 最大水深 最深处
最高处 | 最高海拔 最高点海拔 最高处
最高的地方 | 最高海拔 最高点海拔 最高处
最长的地方 | 最大长度
最宽处 | 最大宽度 最宽处
最宽的地方 | 最大宽度 最宽处
"""

# Verbs of what something does at a temperature | what that is called.
CHANGES_OF_STATE = """
熔化 熔融 融化 熔解 溶化 | 熔点
沸腾 | 沸点
凝固 凝结 结冰 | 凝固点 冰点
升华 | 升华点
燃烧 着火 自燃 | 燃点 着火点 自燃点
"""

# Names of the age at which somebody died, and what a sentence says of that beside an age: 去世时52岁.
LAST_AGES = "享年 享寿 终年 得年".split()
DYING = "去世 逝世 病逝 辞世 过世 离世 离开人世 与世长辞".split()

# What a unit's dimension measures, so that its name may leave it out: 流域约1.2万平方公里, of the 流域面积.
DIMENSIONS = """
area | 面积
length | 长度 里程 总长 全长
mass | 重量 质量 重
"""

# What 起 behind an amount tells: 3999元起.
STARTING_PRICES = "起售价 起价 售价 预售价 官方售价 票价".split()

# Verbs before a time that a thing took | the names of that time.
LASTED = """
持续 历时 延续 历经 为期 | 历时 持续时间 持续时长 时长 为期
存在 存续 延续 持续 享国 | 国祚 享国 存在时间 存续时间 存续时长 存在年数 存续年数
"""

# What so many persons do | what they are called where an attribute names how many they are: 约有40万人使用的.
DOERS = """
使用 | 使用人口 使用人数 使用者 使用者数 使用者人数 用户 用户数
说 讲 | 使用人口 使用人数 使用者 使用者数 使用者人数 母语人口 母语人数 母语使用者
居住 | 人口 常住人口 居民 居民数 居民人数 居民人口
信仰 信奉 | 信徒 信徒数 信徒人数 信众 信众人数 教徒 教徒人数
就读 | 学生数 学生人数 在校学生数 在校学生人数 在校生 在校生人数
"""

# Attributes that a rank names by itself, where it is said within what.
RANKINGS = "排名 名次 位次 排位 排行 行业排名 行业地位".split()

# By how many a body is formed (由100余家企业组成): what they are called, and the names of how many they are.
FORMED_BY = "企业 单位 会员 成员 会员单位 成员单位 会员企业 成员企业 机构 会员机构 成员机构 成员国 会员国 国家".split()
MEMBERSHIP = (
    "成员 会员 成员数 成员数量 会员数 会员数量 成员单位 会员单位 成员企业 会员企业 成员国 会员国".split()
)

# Verbs that tell of one event; a verb may stand in several rows.
EVENT_VERBS = """
推出 问世 面世 发布 发行 上市 发售 上线
出版 问世 面世 发行 刊行 刊印 印行 付梓
首演 首度上演 首次上演
首播 开播 首度播出 首次播出
首映 上映 公映
公布为 公布成为 列为 列入 登录 成为 入选 认定为 定为 评为 评定为
举行 召开 举办 开幕
发生 爆发 打响
成立 创立 创办 创建 设立 建立 组建 始建 始创 追溯到 追溯至 历史可追溯到 历史可追溯至 历史可以追溯到 历史可以追溯至
创办 创立 创建 建校 创校 办校
结婚 成婚 完婚 娶妻 成亲
出生 诞生 生于
去世 逝世 病逝 辞世 过世 死亡 离世 离开人世 与世长辞 逝于 卒于
登基 即位 继位
启用 开通 通车 开站
落成 建成 竣工 完工
动工 开工 奠基
重建 重修 翻修
停播 停运 停刊 解散
更名 改名 改称 定为现名 改为现名 改用现名 改用今名 改为今名 改成现在的名字
出土 重见天日 发掘出土
发射 升空
发现 侦测
完成 写成
创作 作于 写于 画于 绘于 绘制 画了 写了 谱写 谱于
开馆 开幕 揭幕 对外开放
入列 服役 正式入列 正式服役
开业 开张
"""

# Verbs that tell of a beginning or an issue, and of what follows them where something does: 大学2005年成立研究生院
# says nothing of when the 大学 began.
OF_AN_OBJECT = """
成立 创立 创办 创建 设立 建立 组建 开设 兴办 建成 修建 兴建 出版 发行 推出 发布 首演 举行 召开 举办 启用 开通 重建
重修 发现 收购 获得 出土 开放
""".split()

# What behind such a verb is no object of it.
NO_OBJECT = "于在是以后时之的至并而为了过起时 仪式 大会 典礼 周年".split()
