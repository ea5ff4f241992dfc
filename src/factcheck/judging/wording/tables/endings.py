"""How names end, by what they are the names of. Folded; data, no rules."""

# How names of one sort end: an occupation, a film, a place, a time.
KINDRED = (
    "家 师 手 员 者 人 星 匠 将领 官 医生 诗人 作家 教练 导演 演员 歌手 记者 军人 健将",
    "片 电影 剧 喜剧 悲剧",
    "小说 诗集 散文 戏剧 传记 漫画 童话",
    "国 省 市 县 区 州 镇 乡 村 岛 国家",
    "代 朝 时期 年间",
    "科 属 目 纲 门",
    "大学 学院 学校",
    "业 产业 行业",
)

# How the name of another place, firm or body ends, when no list knows it.
ENTITY_TAILS = (
    "省 市 县 区 州 国 镇 乡 村 盟 旗 自治区 特别行政区 公司 集团 大学 学院 医院 银行 研究院 研究所 "
    "协会 委员会 学会 基金会 联盟 联合会 商会 "
    "中心 工厂 法院 检察院 中学 小学 地铁 机场 港 金融机构"
).split()

# What ends so is a sort of place or body, and names none: 捷克城市.
SORTS_OF_ENTITY = "城市 都市 省市 县市 市镇 小镇 城镇 乡镇 村镇 渔村 山村 农村 乡村 岛国 小国 大国".split()
