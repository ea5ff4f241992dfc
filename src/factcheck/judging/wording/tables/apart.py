"""What is told apart by a word: of one thing said, it is not said of the other. Folded; data, no rules."""

from factcheck.judging.wording.tables.kin import RELATIVES

# Each row has the sides of one distinction, parted by |; a side's words all say the same.
APART = """
男子 男子组 男性 | 女子 女子组 女性
男篮 | 女篮
男足 | 女足
男排 | 女排
男单 男子单打 | 女单 女子单打
男双 男子双打 | 女双 女子双打 | 混双 混合双打
主场 | 客场
主队 | 客队
产量 | 销量 销售量 销售 售出 | 库存 库存量 | 保有量 | 上牌量 上险量
新馆 | 老馆 旧馆
新校区 | 老校区 旧校区
上册 | 下册
上集 | 下集
初中 | 高中
本科 | 硕士 | 博士
陆军 | 海军 | 空军
夏季 | 冬季
全程 全程马拉松 全马 | 半程 半程马拉松 半马 | 迷你马拉松 迷你跑 欢乐跑 健康跑 亲子跑
夏季奥运会 夏奥会 | 冬季奥运会 冬奥会
国内 | 国外 境外 海外
正面 | 背面
内城 | 外城
内径 | 外径
室内 | 室外
一审 初审 | 二审 终审 | 再审
刑事案件 刑事 | 民事案件 民事 民商事 | 行政案件
成年组 | 青年组 | 少年组
个人赛 | 团体赛
左岸 | 右岸
双向 | 单向
公路 | 铁路
败仗 战败 落败 | 胜仗 获胜 胜方 得胜 取胜
前言 | 后记
平均深度 平均水深 平均深 | 最大深度 最深 最大水深
平均海拔 | 最高海拔 最高点海拔 最低海拔
平均体长 平均身长 | 最大体长
平均身高 | 最高身高
平均气温 | 最高气温 最低气温
平均流量 | 最大流量
平均速度 平均时速 | 最高速度 最高时速
歌词 作词 填词 写词 词作 的词 | 曲子 作曲 谱曲 旋律 曲谱 的曲
"""

# When in a year something was so: told apart where a clause and a claim's statement each say one.
TIMES = """
年初 | 年末 年底
月初 | 月末 月底
"""

# Parts of a body, or bodies of its own, that are called by its name: 某大学附中 is not the 大学.
BRANCHES = """
医学院 附属医院 附属中学 附属小学 附中 附小 研究生院 分校 分院 分馆 分部 分店 分社 分行 支行 出版社 子公司 分公司 母公司 基金会
""".split()

# What a thing may have that is another thing: said of it, it is not said of its owner.
PARTS_OWN = (
    """
壁画 塔刹 塔基 石狮 桥栏 桥亭 桥墩 钟楼 鼓楼 藏书楼 山门 下院 碑亭 牌坊 后殿 偏殿 附楼 地宫
译者 插图 封面 配乐 片头曲 片尾曲 主题曲 插曲 海报 预告片 原声带 续集 续作 前传 外传 续篇 番外 衍生剧 剧本
图书馆
开发区 高新区 经开区 自贸区 序言 前言 后记 跋 壶盖 盖子 底座 基座
大堤 河堤 堤防 堤坝 水库 水电站 湿地公园 国家公园 森林公园 地质公园 灯塔 自然保护区 保护区 度假区 航道 流域 三角洲 公园 公路
监事会 青年队 预备队 二队 女队 女足 女篮 女排 梯队 支流 主教练 队长
之子 之女 之妻 之父 之母 之弟 之兄 之孙 导师 后人 后裔 祖先 助手 经纪人 秘书
大殿 正殿 前殿 主殿 配殿 戏台 停车场 地下室 开幕式 闭幕式 颁奖礼 颁奖典礼 预赛 半决赛 原著 原作 主角
前代产品 前代机型 上一代产品 居民 村民 球迷 壶身 塔身 桥身 机身 车身 船身 雌鸟 雄鸟 雏鸟 幼鸟 幼虫 幼体
幼崽 幼兽 幼仔 成体 亚成体 前身 旧址 原址
""".split()
    + RELATIVES
    + BRANCHES
)

# Such things that are none apart: the books of a 图书馆 are its owner's, and 居民人均 is 人均.
KEPT_IN = {"图书馆": ("图书", "藏书", "期刊", "馆藏")}
EVERYBODY = {"居民": ("人均", "平均", "每人")}

# What stands right before a figure's attribute and makes it that of a part, or of what was added: 国内营业收入 is no
# 营业收入, 新建充电站 are not the 充电站 there are. A rank's are its scope.
NARROWING = """
国内 国外 境内 境外 海外 本地 外地 线上 线下 主营 新建 新增 净增 新开 新设 拟建 在建 已建 待建 改建 扩建 新开工 户籍 外来 流动
规模以上 规模以下 规上 规下 限额以上 限额以下 高水平 高质量 高层次 高被引 高影响力 优秀 优质 重点 重大 骨干 龙头 头部 核心 示范 标杆 一流 顶级 顶尖
大型 中型 小型 中小 小微 中小型 大中型 特大型 超大型 微型 国家级 省级 市级 县级 区级 省部级 部级 厅级 校级 院级 世界级 国际级 地市级
全程 半程 迷你 业余 专业 职业 全职 兼职 专职 编外 在编 聘用 合同制 特聘 客座
城镇 农村 城市 乡村 男性 女性 自营 加盟 直营 出口 进口 民用 商用 公共 私人 国际 港澳 港澳台 中转 青年 青少年 中老年 老年 副 准 非
""".split()

# What a number before tells from others of its kind: 5号线, 一期, 第三跑道; and those that a letter may stand with.
NUMBERED = (
    "号线 期工程 期 号航站楼 号机组 号楼 号馆 号坑 号墓 号院 号仓 号炉 号井 跑道 泵站 水厂 标段".split()
)
LETTERED = "航站楼 候机楼".split()
# What statistics are of, at the end of their names: 第二产业投资 is not the 第二产业增加值.
STATISTICS = (
    "增加值 总产出 总规模 产值 投资 投资额 利润 利润总额 税收 税额 用电量 能耗 贷款 贷款余额 存款 存款余额 出口 出口额 进口 进口额 "
    "从业人员 就业人数 产量 销量 库存 交易额 成交额 销售额"
).split()
# Of what there are several, one after the other: 第一集, 最后一集.
IN_SERIES = "集 期 回 章 幕 季 轮 局 节 关 站".split()
# What is held again and again, its name perhaps between: 第二次普查, 第三次野生动物普查.
REPEATED = "普查 调查 测评 考察 勘探 发掘 会议 全会 试飞 招标 拍卖 融资 扩建 改造".split()

# How else a part or a sort of something ends that a sentence may go on to speak of: 某路|某段, 某车|高性能版.
STRETCHES = "段 版".split()

# Who joins or leaves in a year is not who is there: 研究生招生2600人 says nothing of how many there are.
JOINING = "招生 招收 招录 录取 报名 报考 入学 毕业 入职 离职 退休 招聘 新聘".split()

# How a word begins for all of an area, or for one that was named: 全省, 我市, 该县.
WHOLE_AREA = ("全", "整个", "我", "本", "该", "此", "这")

# Before what is one of many that a body has: 某公司所属某局.
BELONGING = "所属 下属 旗下 辖下 直属 所辖 属下".split()
# What no name of such a part has in it.
NO_NAME = "有各在由为是于被将获与和及向对从把的曾已了等"
# Parts of a whole in which something may be counted by itself.
SECTIONS = "选区 赛区 片区 战区 分站".split()
# How the name of an area ends within which something may be so, and not in the whole.
AREAS_BY_ENDING = "省 市 区 县 州 镇 乡 村".split()

# What behind 前 or 后 makes another word of it: 司职前锋 is no time before.
NO_SIDE = "期续来往进沿锋卫端台身任言记缀缘轮排部面方线勤人者半景途夕辈世天年置翼厅院庭悔果代嗣"

# Parts of a town or a country, right behind its name: what is counted there is not counted of all of it.
AREAS = "市区 城区 主城区 中心城区 老城区 新城区 郊区 县城 境内 本部 本岛 主岛".split()

# Zones that may lie within a district, or over several.
ZONES = tuple(
    "市区 城区 郊区 县城 本部 高新区 开发区 经开区 自贸区 新区 示范区 保税区 园区 景区 度假区 商圈 商务区 社区 小区".split()
)

# What stands right behind a name and makes what follows another thing: 溪口塔旁的钟楼.
NEARBY = "所在 旁边 旁 一旁 附近 对面 周边 周围 隔壁 对岸 以东 以西 以南 以北 不远处".split()

# How the name of a contest or a festival ends: what was won at one was not won at another.
CONTESTS = """
锦标赛 奥运会 奥林匹克 世界杯 亚运会 全运会 世锦赛 亚锦赛 联赛 公开赛 大奖赛 邀请赛 友谊赛 足协杯 电影节 影展
市长选举 总统选举 议会选举 大选 补选
""".split()

# What is contested, before 比赛 or 决赛: who has won the one has not won the other.
DISCIPLINES = """
接力 跳高 跳远 三级跳 撑竿跳高 铅球 铁饼 标枪 链球 跨栏 马拉松 竞走 十项全能 七项全能 蛙泳 蝶泳 仰泳 自由泳 混合泳 跳水 体操 举重 射击 射箭 击剑
摔跤 柔道 赛艇 皮划艇 帆船 马术 自行车 单打 双打 混双 团体
""".split()

# The same where a word before tells which: 手机版, 第二季, 苏州公司; by themselves they are the thing.
PREFIXED = "译本 版 版本 季 公司 分馆 学院 青年队 校区 院区 厂区 园区".split()

# What a word that tells which does not have in it: it would be what is said of the thing.
HAVING = "有个各两三四五六七八九十在由为是于被将获与和及向对从把的曾已设建出开推完成了等\\d"

# What stands right behind such a thing: the beginning of what is said of it, or an office of it.
BEHIND = "由于在为是被将获长高宽重共有的曾也已改采至毁"
HEADS = "供奉 占地 面积 生产 出生 生于 毕业 举行 召开 播出 信奉 以 嫁给 位于 总部 总经理 经理 主席 董事 监事 校长 院长 馆长 成立".split()

# How else what is said of a thing begins, right behind its name: what follows is no part of a longer name.
SAID_OF_IT = """
至今 仍 依然 依旧 还 如今 现在 现今 目前 不仅 不但 不只 只 便 就 则 才 始终 一直 一度 逐渐 正 常 多 主要 大多 最终 最 首次 首 第 经 从 自
以 因 向 与 和 跟 同 并 而 但 虽 即 横 纵 贯 穿 绕 环 流 发源 注入 汇入 源 地处 坐落 属 隶属 有着 拥有 没 不 未 无 成 每 几 两 连 通 见证 供
吸引 养育 滋养 孕育 哺育 哪 什么 是否 吗
""".split()

# The one before, or the first: what is told of it is not told of this one. 比上届 only measures this one by it.
OTHER_TIMES = "上届 上一届 上次 上一次 前次 前一次 上期 上一期 前届 前一届 首届 首次普查 下届 下一届 下次 往年 往届 以往 早年 从前 上半程 下半程 前半程 后半程 上半赛季 下半赛季 前半赛季 后半赛季".split()
THIS_TIME = "本届 这届 本次 这次 此次 今次 该届 该次 今年 本期".split()
MEASURING = "比 较 与 和 同 从 由 是 为 于 过 及 如".split()

# What was so at another time, or is so beside something else: it excludes nothing that is so.
BEFORE = """
原来 原本 原先 原设 原由 原为 原是 原在 过去 早期 早年 前期 后期 晚期 初期 起初 最初 从前 昔日 一度 当初 旧都 旧址 后来 其后 此后 日后
晋升 升格 升为 升至 改为 改属 改隶 改任 转为 转入 转会 转投 划归 改投 迁往 迁至 迁居
""".split()
BESIDE = "也是 也讲 也有 也在 也由 也为 也会 也说 也使用 也产 也分布 先后 相继 又".split()
# What may stand behind a place and makes no other of it: how it begins, or ends.
BEING = tuple("境内 一带 附近 内 外 东 南 西 北 中 上 下 旁 边 的 某".split())
AROUND = tuple(
    "部 侧 带 地带 地区 中心 核心 腹地 郊 郊外 内 外 境 畔 岸 旁 边 脚 麓 处 人 里 上 下 间".split()
)
# Behind a place these are of whom somebody was born there.
FAMILIES = tuple("家 家庭 世家 望族 家族 大族 门第 之家 农户 人家".split())
# What goes on behind a place with no comma, and is no part of it: 发源于甲省|流经乙省.
GOING_ON = """
等 各 全 本地 当地 至今 流经 流过 流入 注入 汇入 途经 经 穿过 流行 流传 盛行 传入 传至 传到 远销 长大 成长 长居 去世 逝世 病逝 卒 葬 毕业
就读 求学 定居 任教 工作 后 再 现 今 曾 已 不 未 由 被 以 因 为 有 每 属 占地 面积 建成 建造 落成 成立 创立 举行 首演 上映
""".split()
# Verbs behind which nothing but a place follows.
PLACING = """
位 位处 坐落 座落 起源 发源 源 源起 发祥 出生 生 诞生 降生 产 出产 原产 主产 盛产 发端 肇始
""".split()
# How attributes end whose value may be another on another day: who was 县属 in 1950 need not be so now.
MAY_CHANGE = """
服务时间 服务时段 营业时间 营运时间 运营时间 开放时间 行驶时间 首末班车 收费标准
老师 师父 恩师 母校 毕业院校 毕业学校 球会 球队 俱乐部 车队 机构 雇主 单位 政党 党派 党籍 官职 隶属 所属 行政区 管辖
所属县 所属市 所属省 产业 首都 首府 省会 省城 县治 语言 国教 宗教 信仰 领导者 领袖 领导人 首领 校长 院长 馆长 主席 会长 主教练 队长
总统 总理 市长 县长 董事长 总经理 营运单位 运营方 经营者 运营商 总部 总部所在地 所有者 拥有者 业主 母公司 主场 唱片公司 经纪公司
所属公司 级别 等级 性质 货币 居住地 定居地 住地 主唱 丈夫 妻子 配偶
""".split()
# Said of the whole sentence: 1912年以前,甲隶属某县.
TILL = "以前 之前 此前".split()

# Games that are called by where they are held, and what stands before them and is no part of a place's name.
GAMES = ("奥运会", "冬奥会", "亚运会", "世博会", "残奥会")
NO_PLACE = "在的于届次年和与了到过往是为季前后代际残冬夏从参加得这那该本由自"

# What before a name only says whose it is: 市财政收入 is the 财政收入 of the city.
OF_A_PLACE = "国省市县区州镇乡村校"

# A district by itself: a word of the first row, one of the second, and none of the third behind (全市场 is none).
DISTRICTS = ("全我本该", "省市县区州镇乡村旗盟", "场域间长委属级")
HEREABOUTS = "当地 本地 自治区".split()

# Around what another is held to: 与甲相比.
TO = ("与", "和", "跟", "同", "较", "比")
HELD_TO = ("相比", "相较", "比较", "比起来", "不同")
# Behind what another thing is near, and is then spoken of.
NEAR_IT = tuple(
    f"{where}{there}"
    for where in ("附近", "旁", "旁边", "对面", "周边", "一旁")
    for there in ("有", "还有", "的")
)

# Of two people who are named together: what the one was to the other before.
FORMER_SPOUSES = "前夫 前妻 前任丈夫 前任妻子 第一任丈夫 第一任妻子 首任丈夫 首任妻子".split()
BOTH_OF_THEM = "两人 二人 双方".split()

# Before 毕业: of which school it is told, where somebody has been to several.
DEGREES = "本科 硕士 博士 研究生 大专 中专 高中 初中 中学 小学".split()

# Behind a word of kin: what is said of the subject by it (妻子是某乙), and begins no name.
SAID_OF_KIN = "是为在于由位设有的也都和与及"

# What before 总部 makes it another than the one that a body has.
SEATS = """
第二 第三 副 分 次 区域 地区 海外 国际 境外 运营 研发 生产 制造 营销 销售 采购 结算 东部 西部 南部 北部 中部 东北 西北 东南 西南 南方 北方
华东 华南 华北 华中 亚太 亚洲 欧洲 北美 南美 美洲 非洲 中东 大洋洲 中国 大中华 国内
""".split()
