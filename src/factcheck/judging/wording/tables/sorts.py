"""Words by the sort of thing they name: two of one sort cannot both fill one place. Folded data."""

# = the sort, - its endings, + stems that may stand before them, * what is one in several words (a=b).
# A word is of the sort when it is a stem, or a stem with an ending.
CLOSED = """
= season
- 季节 季 天
+ 春 夏 秋 冬

= dynasty
- 王朝 朝代 时期 年间 朝 代 末年 初年
+ 夏 商 周 西周 东周 春秋 战国 秦 汉 西汉 东汉 三国 魏 曹魏 蜀汉 东吴 晋 西晋 东晋 南北朝 北魏 隋 唐 五代
+ 宋 北宋 南宋 辽 金 西夏 元 明 清 民国 江户 明治 大正 昭和 平成

= age
- 时期 期
+ 太古代 元古代 古生代 中生代 新生代 寒武纪 奥陶纪 志留纪 泥盆纪 石炭纪 二叠纪 三叠纪 侏罗纪 白垩纪 古近纪 新近纪 第三纪 第四纪
+ 早三叠世 中三叠世 晚三叠世 早侏罗世 中侏罗世 晚侏罗世 早白垩世 晚白垩世 早三叠纪 中三叠纪 晚三叠纪 早侏罗纪 中侏罗纪 晚侏罗纪
+ 三叠纪早期 三叠纪中期 三叠纪晚期 侏罗纪早期 侏罗纪中期 侏罗纪晚期 白垩纪早期 白垩纪晚期 早白垩纪 晚白垩纪 古新世 始新世 渐新世 中新世 上新世 更新世 全新世
* 早三叠纪=早三叠世 中三叠纪=中三叠世 晚三叠纪=晚三叠世 早侏罗纪=早侏罗世 中侏罗纪=中侏罗世 晚侏罗纪=晚侏罗世
* 早白垩纪=早白垩世 晚白垩纪=晚白垩世 白垩纪早期=早白垩世 白垩纪晚期=晚白垩世 三叠纪早期=早三叠世 三叠纪中期=中三叠世
* 三叠纪晚期=晚三叠世 侏罗纪早期=早侏罗世 侏罗纪中期=中侏罗世 侏罗纪晚期=晚侏罗世

= religion
- 教徒 教派 教
+ 佛 道 天主 基督 新 东正 伊斯兰 犹太 印度 锡克 神道 摩尼 回 祆
* 回=伊斯兰

= language
- 语言 语 文 话
+ 中 汉 华 英 法 德 俄 日 韩 朝鲜 西班牙 葡萄牙 意大利 阿拉伯 拉丁 希腊 荷兰 印地 泰 越南 闽南 粤 客家 吴
+ 马来 波斯 土耳其 希伯来 瑞典 挪威 波兰 丹麦 芬兰 缅 藏 蒙古 维吾尔 满 梵 广东 台湾
* 中=汉 华=汉 广东=粤

= direction
- 部 边 面 侧 方 端
+ 东 南 西 北 东南 东北 西南 西北 中

= continent
+ 亚洲 欧洲 非洲 北美洲 南美洲 大洋洲 南极洲

= weekday
+ 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天
* 星期一=周一 星期二=周二 星期三=周三 星期四=周四 星期五=周五 星期六=周六 星期日=周日 星期天=周日

= issue
- 报纸 刊物 报 刊
+ 日 周 月 季 双月 双周 半月 年

= founding
- 大学 学院 学校 高中 中学 小学 医院 博物馆 图书馆
+ 公立 私立 公办 民办
* 公办=公立 民办=私立

= gender
+ 男 女 男性 女性 男子 女子
* 男性=男 女性=女 男子=男 女子=女

= medal
- 牌
+ 金 银 铜

= players
- 游戏 游玩 模式 玩家
+ 单人 双人 多人

= germ
- 感染
+ 细菌 病毒 真菌 寄生虫 原虫 支原体 衣原体 螺旋体

= organ
+ 心脏 肝脏 肾脏 肺部 肺 脾脏 胃 肠道 大脑 皮肤 胰脏 骨骼 眼睛 神经系统 呼吸系统 消化系统
* 肺部=肺

= position
+ 前锋 中场 后卫 门将 守门员 中锋 边锋 控球后卫 得分后卫 小前锋 大前锋 投手 捕手 游击手 外野手 主攻手
+ 自由人 二传手
* 守门员=门将

= weapon
+ 潜艇 战斗机 轰炸机 驱逐舰 巡洋舰 鱼雷 水雷 导弹 炸弹 大炮

= activity
- 动物
+ 夜行性 昼行性 日行性
* 日行性=昼行性

= diet
- 动物
+ 草食性 肉食性 杂食性

= outcome
+ 获胜 胜利 得胜 战胜 战败 失败 落败 惨败 平局
* 胜利=获胜 得胜=获胜 战胜=获胜 失败=战败 落败=战败 惨败=战败

= foliage
+ 落叶 常绿 半落叶 半常绿

= leaf
+ 针叶 阔叶

= lifespan
+ 一年生 二年生 两年生 多年生
* 两年生=二年生

= growth
- 植物
+ 乔木 灌木 小乔木 小灌木 亚灌木 藤本 草本

= salt
- 鱼 鱼类
+ 咸水 淡水

= breeding
- 动物
+ 卵生 胎生 卵胎生

= seed
- 植物
+ 单子叶 双子叶 裸子 被子

= ownership
- 企业 公司 银行
+ 国有 国营 民营 私营
* 国营=国有 私营=民营

= planet
+ 水星 金星 地球 火星 木星 土星 天王星 海王星 冥王星 太阳 月球

= literature
+ 长篇小说 中篇小说 短篇小说 小说 小说集 短篇小说集 诗集 散文 散文集 剧本 传记 漫画 童话 回忆录 日记 诗歌
+ 随笔 戏剧 舞台剧

= music
- 音乐 乐曲 乐团 乐队 乐
+ 爵士 摇滚 流行 古典 民谣 嘻哈 电子 乡村 蓝调 金属 朋克 灵魂 说唱 雷鬼

= creature
- 动物
+ 鸟类 鱼类 哺乳 爬行 两栖 昆虫 植物 真菌 软体 甲壳

= metal
+ 铁 铜 银 黄金 铝 锌 铅 锡 镍

= country
- 国籍 籍 人 裔
+ 中国
"""

# The sort, and endings of which any word is: 悬索桥 and 拱桥 are two bridges.
OPEN = """
= occupation
- 家 师 手 员 医生 诗人 记者 学者 舞者 军人 商人 主持人 经纪人 教练 导演 编剧 演员 歌手 将领 将军 健将
- 法官 画师 牧师 教授 律师 僧人 道士 偶像 模特儿 裁判 警察 建筑师 工程师 外交官 军官 武士 车手 棋手 词人
- 匠

= film
- 电影 影片 片 动画 电视剧

= ethnic
- 族

= family
- 科

= order
- 目

= genus
- 属

= bridge
- 桥

= climate
- 气候

= crystal
- 晶系

= colour
- 色

= style
- 建筑风格 风格 主义 式

= party
- 党

= prize
- 奖

= waters
- 河 江 湖 海 洋 湾 溪

= heights
- 山 岭 峰 山脉 高原

= firm
- 公司 集团 航运 银行

= school
- 大学 学院 学校 中学 小学 高中

= contest
- 影展 电影节 锦标赛 杯 马拉松 联赛 世锦赛

= side
- 队 俱乐部

= province
- 省 自治区

= city
- 市

= county
- 县 郡

= district
- 区

= town
- 镇 乡 村

= isle
- 岛

= game
- 游戏

= trade
- 业 产业 种植

= stadium
- 体育场 体育馆 球场

= sport
- 球

= theory
- 理论 定律 定理 学说

= temple
- 寺 庙 教堂 清真寺
"""

# How the names of schools end, a line a level: who went to one may have gone to another of another level.
SCHOOLS = """
小学 附小
中学 高中 初中 附中 一中 二中 三中 四中 女中
大学 学院 书院 学堂
"""

# Words that end so and are of no sort: a 成员 is no occupation.
NO_SORT = """
一员 上海 下属 下山 专业 专家 业 中学 主义 乐队 乡 买家 事业 产业 亲家 人员 人家 仪式 企业 会员 会师 作业
作家群 党 党员 入手 全球 公司 公家 公式 内海 军属 军师 军队 冠军奖 冤家 出师 出色 创业 动员 动画 北海 区
医师 卖家 厂家 县 双手 名家 名片 员 唱片 商家 团员 团队 国家 图片 地区 地球 城市 复员 大奖 大学 大家 大师
大洋 大海 奖 好手 委员 威海 学员 学校 学科 学院 宗师 官员 家 家乡 家属 家族 对手 寺 小学 就业 属 山 山区
岛 工业区 市 市区 师 庙 式 形式 影片 成员 所属 手 携手 政党 故乡 数目 方式 族 星球 月球 村 桥 模式 款式
正式 比赛 毕业 民族 气候 气球 江 江山 江湖 河 沿海 海 海洋 游戏 湖 照片 片 特色 独家 玩家 珠海 球 球队
理论 电影 登山 皇家 皇族 目 直属 省 社区 社员 种族 科 科目 老家 老师 联手 自家 色 节目 芯片 行业 要员 角色
议员 贵族 选手 部队 都市 金属 银行 镇 队 队员 附属 隶属 集团 青海 项目 题目 高中 高手
""".split()

# A word that is one of them all: a 小说家 is a 作家. The first takes in the others.
BROADER = """
作家 小说家 诗人 散文家 剧作家 文学家 词人 童话作家
文学家 小说家 诗人 散文家 剧作家 作家 词人
艺术家 画家 书法家 雕塑家 音乐家 钢琴家 小提琴家 作曲家 摄影家 舞蹈家 漫画家
音乐家 钢琴家 小提琴家 作曲家 歌唱家 歌手 指挥家 演奏家 大提琴家
演奏家 钢琴家 小提琴家 大提琴家
科学家 物理学家 化学家 数学家 生物学家 天文学家 地质学家 植物学家 动物学家
学者 历史学家 语言学家 哲学家 经济学家 物理学家 化学家 数学家 社会学家
军人 将领 军官 将军 军事家 飞行员
艺人 歌手 演员 主持人 偶像 模特儿
运动员 足球员 球员 车手 棋手 选手
小说 长篇小说 中篇小说 短篇小说 小说集 短篇小说集
古生代 寒武纪 奥陶纪 志留纪 泥盆纪 石炭纪 二叠纪
中生代 三叠纪 侏罗纪 白垩纪 早三叠世 中三叠世 晚三叠世 早侏罗世 中侏罗世 晚侏罗世 早白垩世 晚白垩世
新生代 古近纪 新近纪 第三纪 第四纪 古新世 始新世 渐新世 中新世 上新世 更新世 全新世
三叠纪 早三叠世 中三叠世 晚三叠世
侏罗纪 早侏罗世 中侏罗世 晚侏罗世
白垩纪 早白垩世 晚白垩世
古近纪 古新世 始新世 渐新世
新近纪 中新世 上新世
第三纪 古近纪 新近纪 古新世 始新世 渐新世 中新世 上新世
第四纪 更新世 全新世
"""

# How what is said in the place of a name ends when it is none: 出生于书香门第 names no place.
NO_VALUE = """
都有 均有 家庭 世家 门第 家族 之家 之中 之间 期间 过程 方面 情况 一带 附近 以来 之后 之前
最高奖 最高奖项 最高荣誉 告终 收场 结束 而归 而逃 而回
""".split()

# How what is less than a thing ends: to be named for a prize is not to win it, nor to fail to.
LESSER = ("提名", "入围", "候选人")

# What only points at a name is none.
DEICTICS = frozenset("他 她 它 其 他们 她们 它们 此 前者 后者 本人 自己 作 身 既 这里 那里 此地 当地".split())

# What says how or by whomever something is done, and names nobody: 我们成功举办了某会.
MANNERS = "我们 咱们 人们 大家 全力 成功 顺利 圆满 隆重 精心 认真 积极 共同 联合 如期 先后 多次 再次 已经 正式".split()

# What says how one is what he is, not what: a 著名画家 is a 画家.
EPITHETS = """
身为 作为 既是 也是 曾是 曾为 成为 著名 知名 杰出 优秀 年轻 已故 当代 现代 近代 古代 当红 资深 天才 传奇
职业 业余 伟大 重要 旅美 华裔 典型 新锐 顶尖 首席 全职 专业 前 名
""".split()

# Attributes under which a claim says what its subject is.
NATURES = """
职业 身份 国籍 民族 朝代 时代 生存年代 生存时期 生活年代 地质年代 类型 种类 性质 体裁 政党 党派 宗教 信仰 曲风 风格 音乐类型 题材 种属 科 目
形式 级别 类别 体型 性别 位置 场上位置
""".split()

# Of which sort somebody is the first who became something: 首位女性会长.
SORTS_OF_PERSON = "女性 男性 女 男 华人 华裔 亚裔 黑人 少数民族 平民 民选".split()
