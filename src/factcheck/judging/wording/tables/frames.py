"""Words around which a relation has its value: somebody is, makes, or is somewhere. Folded; data, no rules."""

from factcheck.judging.wording.tables.kin import NEAREST

# Between a name and what it is; of a thing also where it stands.
BEING = "是 为 系 乃是 乃 即是 即 叫 就是".split()
BEING_SET = (*BEING, "设于", "设在", "位于")
BEING_AT = (*BEING_SET, "在", "于")

# Before a verb: by whose hand.
BY_HAND = "一手 亲手 亲自 独自 独力".split()

# What a part in a play ends in: 男主角由甲饰演.
PART_WORDS = ("角", "角色", "人物")

# Where what stands in a slot surely ends, unless it begins there.
GOING_ON = "并 且 而 后来 后 时 和 与 及 以及 兼 因 曾 也 还 共 是 为 有 至今 出生 毕业 位于 成立".split()

# What a name may stand right behind, with no 是: 首都塔林.
APPOSED = [
    *"""
首都 首府 省会 省城 县治 主唱 队长 校长 院长 馆长 主席 会长 总统 总理 市长 董事长 导演 作者 作曲者 译者
编剧 冠军 亚军 创办人 创始人 创建者 设计师 设计者 建筑师 老师 主教练 指挥官 领导者
领袖 国王 君主 皇帝 主演
""".split(),
    *NEAREST,
]

# What is done somewhere: 甲在上海设有分公司 says not where 甲 is.
DOES_THERE = "设有 设立 开设 建有 拥有 举行 举办 召开 成立 投资 开展 上市 工作 生活 学习 演出 定居 任教 任职 去世 出生".split()

# Between a work and whom it brings something: 《某某》让甲获奖.
MADE_TO = "为 让 使 令 帮助 助 帮".split()
# A row's words name things of one sort, as an attribute's name and a sentence may: 获奖的作品, 那部电影.
THINGS = """
作品 电影 影片 片子 电视剧 剧 小说 书 歌曲 歌 专辑 节目 游戏 漫画 动画 著作 论文 诗集
企业 公司 集团 厂商 机构
城市 地点 地方 地 国家 国
人 人物 者
奖项 奖 荣誉
发现 成果 贡献 成就
项目 比赛 赛事
"""

# Nouns that end with a verb of the table of relations: 原著是某书 says not that 原 wrote it.
NO_VERBS = "原著 名著 专著 论著 遗著 巨著 合著 译著 原创".split()

# Constructions, as regular expressions. <value> is what stands in the slot, as little as may be, <whole> as much;
# <verb> and <noun> are the relation's word, <is> what joins a name to what it is, <is-there> also to where, if the
# noun is no person's; ¤ stands for each character of the subject.
# What does to the subject what a verb says: before the verb, or behind it.
OF_A_VERB = r"""
(?:由|被|为|是|系)(?:一[名位家艘架]?)?<value>(?:于|在|[所负责]|\||年|<by-hand>)*<verb>(?![者人方商])
<verb>(?:了)?《?¤+》?的<is>(?:一[名位家艘架])?<whole>
¤+》?的?<verb>(?:者|人|方|商)<is><whole>
(?:^|[,;。的]|\|年?)<value>(?:完成|进行|实施)?了?对《?¤+》?(?:的|进行了?|实施了?)[^,;。]{0,6}<verb>
(?:^|[,;。的]|\|年?)<value>(?:于|在|\||年)*(?:所)?<verb>(?:了|的|过)?(?:[^,;。]{0,12}的)?《?¤+
(?:^|[,;。的]|\|年?)<value>(?:于|在|\||年)*[把将]《?¤+》?<verb>
[把将]《?¤+》?<verb>[^,;。的]{0,6}的<is><whole>
"""
# What is said to be the subject's so and so: its noun.
OF_A_NOUN = r"""
<noun>(?:的|则|乃)?(?:<is-there>)<whole>
(?:^|[,;。])<value>(?<![成认称视作当改以])<is>(?:[^,;。¤与和]{0,14}?)《?¤+》?的?<noun>
(?:以|用|使用|采用|把|将)<value>(?:作为|为|当作|作)<noun>
(?:^|[,;。]|\|年?)<value>(?<![意想望要愿将能欲求盼会未])(?:<when>)?成为(?:[^,;。¤与和]{0,14}?)《?¤+》?的?<noun>(?=[,;。]|$)
(?:由|^|[,;。])<value>(?:担任|兼任|任)《?¤*》?的?<noun>(?!<longer>)
"""
# The value right behind the subject's so and so, with no 是 between: 创办人甲, 首都甲.
BEHIND_A_DOER = r"¤+》?的?<noun>(?:者|人|方|商)<whole>"
BEHIND_A_NOUN = r"¤+》?的?<noun>(?!<longer>)<whole>"
# The value before words that say whose it is: 甲的学生是乙.
BEFORE_WHOSE = "<value><words><is>?《?¤+"
# The value at the head of a clause, before words (高雄出生的甲), or before words and the subject (某角由甲扮演).
AT_HEAD = "(?:^|[,;。]|<is>)<value><words>(?:[,;。的]|$)"
AT_HEAD_OF_IT = "(?:^|[,;。的])<value><words>(?![¤》]*的)"
# The value at the end of a clause, behind the subject and words: 甲在嘉宁.
AT_END = "¤+》?(?:就|现|并不|不|并非)?<words><short>(?=[,;。]|$)"
