"""What a sentence may add to what claims say, each a fact of its own. Folded; data, no rules."""

from factcheck.judging.wording.tables.kin import NEAREST

# Before what something, or somebody, is called as well.
CALLED = """
别称 俗称 又称 又名 亦称 也称 古称 旧称 全称 雅称 美称 昵称 绰号 外号 雅号 别号 诨号 笔名 艺名 法号 道号 乳名 小名 谥号 庙号
被称为 被称作 被誉为 誉为 人称 号称 素有 享有
""".split()

# What befell somebody, or came of something: a row's words all say the same.
FATES = """
失明 眼盲 双盲
失聪 耳聋
瘫痪
入狱 坐牢 下狱 服刑 监禁
被捕 被逮捕
离婚 离异
再婚 改嫁 再娶 续弦
丧偶 守寡
自杀 自尽 自缢
遇刺 遇害 被杀 被害 被暗杀
流亡 流放
出家 皈依
中风
患癌 癌症 肺癌 胃癌 肝癌
截肢
失踪
辍学 退学 肄业
隐居 归隐
车祸
溺水 溺亡
破产 倒闭
停产 停工
退市 摘牌
解散
罚款 被罚
召回
延期 推迟 延后
坍塌 倒塌 垮塌
失火 火灾 烧毁 焚毁
爆炸
沉没
坠毁
拆除
""".strip().splitlines()

# When in a day it was, right behind the day: a row's words all say the same.
DAYTIMES = """
凌晨
清晨 早晨 早上 清早 晨间
上午
中午 正午 午间
下午 午后
傍晚 黄昏
晚上 夜间 夜里 晚间 夜晚 当晚 晚
深夜 午夜 半夜
""".strip().splitlines()

# What happens somewhere, right behind where: 于某地结婚, 在某地出版.
HAPPENS = """
结婚 成婚 完婚 举行婚礼 出生 去世 逝世 病逝 成立 创刊 创立 创办 建立 签订 签署 首演 首映 首播 首唱 召开 发表 出版 揭幕 开幕 发行
""".split()
# How ends what says when, or in what, and not where; and how begins what only points there.
NO_WHERE = tuple("时后前间期中下上里内年月日初末底夜晨晚")
POINTS_THERE = tuple("其该此那这当同各本全")

# Right before a name that something is said to be done by, to be at, or to be: 由某甲主演, 毕业于某大学.
BRINGS_IN = [
    *"""
由 毕业于 就读于 任教于 出身于 来自 是 为 叫 名叫 师从 嫁给 迎娶 搭档 隶属于 隶属 位于 坐落于 葬于 安葬于 定居 定居于 移居 迁往 迁至 落户
""".split(),
    *NEAREST,
]
