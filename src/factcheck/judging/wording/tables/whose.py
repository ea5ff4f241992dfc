"""Words that make what is said another's: 甲的弟弟, 甲的U21梯队, 甲校长的. Folded; data, no rules."""

from factcheck.judging.wording.tables.kin import COLLEAGUES, NEAREST, RELATIVES

# Between a subject and what is said of it, these make it another's: 某人的弟弟, 某公司的研发中心.
BODIES_OWN = """
子公司 分公司 母公司 研发中心 分部 分校 分院 附属医院 校友会 工厂 总部 分馆 分店 分社 新馆 老馆 旧馆 附近 对面 旁边 周边 周围
隔壁 对岸 一旁
""".split()
PEOPLE_OWN = """
员工 职工 职员 雇员 歌迷 影迷 粉丝 读者 观众 渔民 农民 市民 游客 志愿者 教练 教头 学员 队员 球员 伴奏 搭档 同学 同乡 助理
秘书 保镖 司机 发言人 客户 供应商 经销商 代理商 代工厂 债权人 伙伴 合作方 合作单位 竞争对手 旗下 下属
""".split()
OTHERS_OWN = (
    """
父母 之子 之女 之妻 之父 之母 之弟 之兄 之孙 导师 好友 友人 邻居 校友 后人 后代 家人 亲戚 情人 近亲 亚种 变种 支流 邻国 邻县 邻镇 前任 继任者 接班人 经纪人 助手 上一代 前一代 上代 前代 竞品 续集 姊妹报 姊妹刊
姊妹篇 姊妹校 前作 续作 翻拍 主角 作者 英译本 法译本 日译本 译本 电影版 漫画版 电视剧版 副校长 副院长 副会长 副市长 副主席 前代产品 上一代产品 前代机型
""".split()
    + RELATIVES
    + COLLEAGUES
    + PEOPLE_OWN
    + BODIES_OWN
)

# What is said of them is said of the one they are of: 校长的名字是甲.
NAMES_OF = tuple("名字 姓名 人选 大名 真名 本名".split())

# How bodies within a body are called: of 甲队U21梯队的主教练 it is no 主教练 of 甲队.
UNITS = tuple(
    "梯队 青年队 女队 男队 分队 预备队 部 处 科 室 系 所 中心 学院 医院 分院 研究院 研究所 附中 附小 工厂 分厂 基地 公司 分行 支行 站 委员会".split()
)

# How the nouns end of which somebody is the one: 校长在典礼上 says where he is, not who.
BEARERS = (
    *"长 人 者 师 手 员 官 统 理 首相 主席 书记 领袖 导演 主演 编剧 主唱 夫 妻 学生 弟子 教授 教练 秘书 总监 兄弟 姐妹".split(),
    *NEAREST,
)

# Behind a noun these make another word of it: 校长助理, 冠军候选名单.
NO_NOUNS = tuple("助理 秘书 候选 人选 一职 职务 会议 办公 名单 问题 传闻 事宜 之争 头衔 宝座 称号".split())
# What begins so right behind a noun gives no value of it: 冠军|由谁决定.
NO_HEADS = NO_NOUNS + tuple(
    """
由 可能 也许 将 已 备受 出席 前往 会见 表示 被 是否 尚 未 仍 还 就 才 不 没 并 和 与 以及
究竟 到底 一向 一直 曾 也 都 则 更 很 最 来自 谁 换 能 能够 获得 希望 应 必须 需 要 只 从
向 对 为 因 而 但 在
""".split()
)
WINNERS = tuple("冠军 亚军 季军 得主 球员 选手".split())

# How the nouns end of which something is where: 总部在某地.
PLACES = tuple(
    "地 点 部 处 所 场 址 都 府 会 城 口 头 置 位 源 治 馆 楼 城市 国家 省份 地区 区域 市 县 国 影展 流 家乡 故乡 老家".split()
)

# Before what something is done with; the name of what is used comes behind.
WITH_WHAT = "用 使用 采用 利用 运用 借助 搭乘 乘坐 搭载".split()

# How one of two sides ends, each of which has its own 代表: 清朝, 甲方, 联军.
SIDES_OF = ("方", "国", "朝", "军", "队", "帝国", "王国", "政府", "集团", "公司")
