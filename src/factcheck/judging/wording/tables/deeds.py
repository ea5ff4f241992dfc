"""What one does to another who cannot do the same to him in return. Folded; data, no rules."""

# A row's words say one deed: who has bought, destroyed or ruled over another was not bought, destroyed by him.
DEEDS = """
收购 并购 购并 收买 买下 买断 收购完成 全资收购
灭 灭亡 灭掉 攻灭 消灭 吞灭 剿灭 覆灭 灭国
吞并 兼并 并吞
击沉 击毁
刺杀 暗杀 杀害 杀死 谋杀
册封 敕封
收养 领养
殖民 殖民统治
控股
分封
罢免 免职
创建 创立 创办 建立 始建 开创 兴办 创设
推翻
逮捕 抓捕 缉捕
处死 处决 斩首
"""
# What one gives another: 甲向乙赔款, 甲赔款给乙, 乙从甲得到赔款.
GIFTS = """
赔款 赔偿 赔付 赔
割让
纳贡 进贡 朝贡 称臣
投降
赠送 赠予 捐赠
转让
移交 归还
"""
# Whom it is done to stands before these, who does it behind: 甲亡于乙.
DONE_BY = """
灭 亡于 灭于 覆灭于 灭亡于
"""
# A deed's word is another word with these before it, or behind it.
NOT_BEHIND = tuple("毁湮幻破磨熄扑明泯不未没")
NOT_BEFORE = tuple("绝火口菌门迹顶")

# What stands between who does it and the verb.
HOW = """
后来 最终 最后 终于 随后 不久 曾经 曾 已经 已 又 再 也 正式 完全 彻底 成功 一举 宣布 完成 出资 全资 斥资
则 还 便 就 即 才 率军 率兵 出兵 派兵 发兵 起兵 联合 决定 同意 全面 反而 竟 竟然 主动 被迫
""".split()
# The same of what is to be given.
OUGHT = "须 应须 必须 应 应当 需 需要 要 将 会 得".split()
# What may stand behind a verb before whom it is done to.
BEHIND = ("了", "过", "掉", "掉了", "给", "给了")
# What 的 behind the deed may lead up to: 甲收购的公司是乙.
WHOM = "公司 企业 对象 国家 政权 王朝 一方 是 人 目标 组织 品牌 舰艇 军舰 船只".split()
RECEIVES = "获得 得到 收到 获 收取 取得 拿到 接受 获取".split()
# Between who buys and the verb: for how much.
PAYING = "以 作价 出资 投资 斥资 耗资 花费 用".split()
# Of whom it is bought: 甲60%的股权, and what may be bought of it.
SHARES = "股权 股份 控股权 控制权 经营权".split()
PARTS_BOUGHT = "全部 部分 多数 少数 剩余 大部分 过半 其余 所有".split()
# What 的 behind whom it is done to leads up to and is the deed itself, or something about it: 收购乙的交易.
OF_THE_DEED = """
交易 协议 计划 消息 方案 公告 谈判 行动 收购案 案 事件 事情 事 决定 意图 想法 设想 传闻 过程 经过 价格 金额 总价 对价 时间 日期 年份 目的 原因 方式
结果 条件 战争 战役 之战 故事 历史 做法 举动 进程 步伐 尝试 申请 议案 请求 合同 新闻 报道 传言 结局 序幕 罪名 罪行 凶手 真相 主谋 嫌疑 嫌犯 命令 诏书
时候 那年 当年 次年 当天 次日 同时 第二年 那一年 同一年 前夕 前一年 工作 项目 意向 框架
""".split()
# The same where it is all of him: 收购乙的全部股份.
OF_WHOLE = "全部 所有 全数 全体 整个 百分之百".split()
# Who does it for a body and is not another for that.
ACTS_FOR = "军队 大军 部队 军 士兵 将士 舰队 政府 当局 警方 警察 董事会 管理层 股东大会 母公司 掌门人 国王 皇帝 君主".split()
# What behind a name says that only so much of a body is meant, or something that it has.
PORTIONS = """
部分 一部分 大部分 若干 少数 多数 股份 股权 资产 业务 船队 车队 机队 船厂 工厂 厂房 码头 品牌 专利 旗下 所属 下属 子公司 分公司 生产线 门店
""".split()
MARKS = ",;:。!?\n"

# Done by one and by nobody else; done, or shared, by several.
BY_ONE = "独自 单独 独力 只身 一人独得 一人独获 独得 独获".split()

BY_SEVERAL = "共同 一起 一同 分享 共享 平分".split()
