"""Who does it to whom: verbs that turn round, and who has won by them. Folded; data, no rules."""

# What the one does when the other does the first: 甲击败乙 is 乙败给甲.
CONVERSES = """
击败 败给 输给 不敌 负于
战胜 败给 输给 不敌 负于
打败 败给 输给 不敌 负于
败给 击败 战胜 打败 大败
输给 击败 战胜 打败 大败
不敌 击败 战胜 打败 大败
负于 击败 战胜 打败 大败
"""

# Who does it to whom has won, or lost.
WINS = "击败 大败 击溃 力压".split()
LOSES = "败给 败于".split()
LOSING = "不敌 输给 负于 告负 败北 落败 输球 失利".split()
# In which of a contest's matches, what holds another word before it; they may meet in two of them.
ROUNDS = "三四名决赛 排位赛 半决赛 四分之一决赛 1/4决赛 八强赛 四强赛 小组赛 资格赛 预选赛 预赛 首轮 次轮 第二轮 第三轮 季军战 铜牌战 决赛".split()
# Words by which a score is not that of a whole match, or not of one alone.
PART_OF_A_MATCH = (
    "半场 点球 加时 常规时间 领先 落后 一度 曾 扳成 改写 首节 首局 首盘 次回合 首回合 赔率".split()
)
# How attributes end whose value has won, and what a winner does, where a match decides.
WINNER = "冠军 冠军队 优胜者 金牌得主 冠军得主 战胜方 胜方 获胜方 胜利者 赢家".split()
# The same of a battle or a war, of whatever kind: what its loser is called, and what each of them does.
WINNER_OF_A_FIGHT = "战胜方 胜方 获胜方 胜利方 胜利者 得胜方 赢家".split()
BEATS = "击败 打败 战胜 大败 击溃 力克 力压 大破 挫败".split()
LOSER = [
    *"战败方 败方 落败方 失败方 战败者 失败者 输家 败者".split(),
    *(f"{beats}的{whom}" for beats in BEATS for whom in ("对手", "选手", "球队", "一方", "敌军")),
]
LOSES_TO = "败给 输给 负于 败于 败在 败北于".split()
DEFEATED = "战败 落败 惨败 溃败 败北 败走 失利 告负".split()
SUCCEEDS = "获胜 取胜 得胜 胜出 大胜 完胜 大获全胜 凯旋 告捷".split()
WON_BY_IT = "决赛 夺冠 夺得冠军 冠军 获得金牌 获胜 取胜".split()

# What one gives or does to another who may do it to him as well: 甲赔偿乙, 甲向乙赔偿. A row's words say one deed.
EXCHANGED = """
赔偿 赔付
割让 割给
转让 出售 卖给 售予 售给 卖
借给 出借 借出
租借 租让 出租 租给
赠予 赠送 赠给 送给 捐赠 捐给 捐献 献给
支付 付给
进贡 朝贡
移交 转交
归还 交还 送还
投降
称臣
"""
# Between the one and what he does: what he does it by.
ACCORDING = "依据 根据 按照 依照 依 按 据".split()

# Verbs whose subject and object are of one kind, so that either may stand in the other's place.
DIRECTED = """
收购 并购 买下 击败 战胜 打败 击溃 大败 败给 输给 不敌 负于 师从 领导 击沉 刺杀 起诉 继承 取代 支持 批评 邀请 资助 投资 控股
吞并 占领 进攻 入侵 殖民 赞助 供应 影响 教导 指导 提拔 推翻 击落 逮捕 救助 统治 征服 侵略 援助 控告 指控
追随 效忠 背叛 模仿 改编 超过 领先 超越 包围 灭亡 消灭 册封 任命 接替 继任 隶属 归属 管辖 下辖 包含 属于
发源 注入 流入 汇入 击毙 打死 杀害 暗杀 收养 抚养 生下 下嫁 师事 拜师 注资 参股 合并
""".split()

# Between where one comes from and where one gets to: 从甲飞抵乙.
LEAVES = "从 自 由".split()
ARRIVES = """
飞抵 飞往 飞到 抵达 到达 前往 开往 驶往 驶抵 驶向 运往 运抵 运到 迁往 迁至 迁到 移居 流向 流到 通往 通到 返回 回到 来到 逃往 逃到 转往 转到 转至 转会至 转会到 转会 转投 转入 转校至 转学至 转学到 转任 改投 投奔 调往 调至 调任 搬到 搬至 搬往 移至 移往 移师 迁都 迁入 流入
改名为 更名为 易名为 改称为 改称 改组为 升格为 改为 变为 转为 变成 转变为 演变为 升任 改任
输往 输送到 输送至 传到 传至 传入 运回 返抵 撤往 撤至 撤到 退往 退至 逃至 飞至 飞回 开到 驶到 行至 走到 赴
""".split()
