"""Titles of offices, folded: how the words before or after a person's name end when they say what he is."""

# Longest first where one ends another is taken care of by the reader.
TITLES = (
    "书记 省长 市长 县长 区长 州长 镇长 乡长 村长 主席 总统 总理 首相 部长 厅长 局长 处长 科长 司长 "
    "署长 主任 委员 委员长 常委 代表 "
    "议员 议长 国务委员 大使 领事 发言人 秘书长 理事长 理事 会长 社长 院长 校长 所长 馆长 台长 站长 "
    "园长 厂长 行长 店长 队长 团长 "
    "军长 师长 司令 司令员 政委 参谋长 院士 教授 讲师 研究员 工程师 总工程师 设计师 总设计师 科学家 "
    "首席科学家 首席专家 分析师 专家 "
    "博士 医生 主任医师 医师 董事长 董事 总裁 总经理 经理 首席执行官 首席运营官 首席财务官 "
    "首席技术官 首席营运官 ceo cto cfo coo 执行长 营运长 财务长 技术长 创始人 "
    "联合创始人 合伙人 总监 主管 负责人 总编辑 主编 编辑 记者 导演 监制 制片人 教练 主教练 裁判 "
    "队员 检察长 法官 律师 顾问 总干事 "
    "院长助理 校长助理 总经理助理 总裁助理 董事长助理 市长助理 省长助理 部长助理 主任助理 "
    "干事 总监制 监事 监事长 股东 特派员 专员 督学 参事 巡视员 调研员"
).split()

# What stands before a title and makes it another: 副院长 is no 院长.
RANKS = "副 前任 现任 时任 首任 第一任 第二任 第三任 第四任 第五任 第六任 第七任 第八任 第九任 第十任 上一任 前一任 下一任 继任 新任 末任 历任 常务副 第一副 原 前 代 代理 名誉 荣誉 候任 高级 高阶 资深 执行 常务 助理 见习 特聘 客座 兼职 实习 联席".split()
# Those by which such a title is told from the other: a 第一副 is told by the 副 that it ends with.
RANKS_TOLD = tuple(rank for rank in RANKS if rank != "第一副")

# A title that begins so names its own body's level: 省委副书记、省长 is no 省长 of the 省委.
LEVELS = frozenset("国省市县区州镇乡村部厅局处科")

# Attributes under which a claim says what a person is.
OFFICE_ATTRIBUTES = "职务 职位 任职 头衔 身份 现职 职称 担任职务".split()

# Titles that many hold in one body at a time: that one is a 教授 of it does not make another none.
SHARED_TITLES = frozenset(
    "教授 副教授 讲师 研究员 院士 博士 委员 常委 代表 议员 理事 董事 专家 记者 编辑 工程师 科学家 分析师 律师 法官 "
    "医生 医师 顾问 合伙人 联合创始人 股东 干事 经理 副总裁 导演 队员".split()
)

# What somebody is of a body beside any office that he has there: its founder may be its 首席执行官.
NO_OFFICES = frozenset(
    "创始人 创办人 创立者 共同创始人 联合创始人 发起人 股东 大股东 控股股东 实际控制人 校友".split()
)

# At the head of a clause, what begins to say another office of whom the clauses before speak.
LATER = "现任 曾任 历任 兼任 现为 既是 又是 也是 还是 同时是 同时担任 并担任 并兼任 曾担任 现担任".split()
# Before 担任 they deny it.
NEVER = "没有 没 并没有 从没有 从没 未 并未 从未 未曾 不曾".split()
