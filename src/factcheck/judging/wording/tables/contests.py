"""Words of contests: groups that are ranked apart, places, and those who won before. Folded; data, no rules."""

# Before a verb of winning: whoever did it did it before.
AGAIN = "再次 再度 再一次 又一次 第二次 第二度 二度".split()
WINNING = "夺 获 摘 赢 捧 问鼎 登顶 加冕 折桂 称雄 荣膺 拿 成为 当选 登上".split()
DEFENDS = "卫冕 蝉联 连庄 连冠".split()

# What may stand behind 某某组 where it is a group that is ranked by itself.
BEHIND_A_GROUP = (
    "冠军 亚军 季军 殿军 金牌 银牌 铜牌 金奖 银奖 铜奖 第 前 头名 名次 排名 选手 运动员 参赛 报名 比赛 决赛 预赛 赛 项目 有 共 为 达 由 中 , 、 。"
).split()
# What ends with 组 otherwise: 参赛小组, 课题组.
NO_GROUPS = tuple(
    "小 题 家 作 判 委 审 目 导 筹 男子 女子 混合 子男 子女 男 女 这 那 该 各 一 二 三 四 五 六 七 八 九 十 每 两 几".split()
)
# What a claim says that tells of those who take part in a contest.
TAKING_PART = "冠军 亚军 季军 金牌 银牌 铜牌 选手 参赛 参加 报名 运动员 名次 决赛 比赛 赛会 夺冠".split()

# Who has which place: a row's words say the same.
PLACINGS = """
冠军 第一名 头名 金牌 金奖 夺冠 夺魁 折桂 夺金 摘金 问鼎 登顶 捧杯 封后 封王
亚军 第二名 银牌 银奖 夺银 摘银 屈居次席
季军 第三名 铜牌 铜奖 夺铜 摘铜
殿军 第四名
"""
# Who has won before, and need not have won this time.
FORMER_WINNERS = (
    "卫冕冠军 上届冠军 前届冠军 上赛季冠军 去年冠军 往届冠军 历届冠军 前冠军 前世界冠军 昔日冠军 夺冠热门 冠军热门 夺冠大热门 "
    "上届亚军 上届季军 前届亚军 世界冠军 奥运冠军 全国冠军 亚洲冠军"
).split()
