"""When a small Chinese numeral before a unit counts: the words that decide it."""

# 这一年, 另一方面, 下一个: after these, 一 does not count.
NOT_ONE = frozenset("这那每同某另哪何第上下前后任唯逐其统惟之")
NOT_ONE_YEAR = frozenset("这那每同某另哪何第任有上下前后当新本统")
# 奋斗的一年里: within a year, after 的 too.
WITHIN = frozenset("里中间来后前内以之多半零时")
SPANNED = ("过去的", "未来的")
# Units that 一 does not count: 一里 is mostly a part of 那一里, 一度 once.
NOT_OF_ONE = frozenset((
    "里", "尺", "寸", "丈", "升", "节", "担", "码", "磅", "块", "刀", "度", "角", "日", "月", "拍", "焦", "瓦", "伏", "赫", "帕",
    "坪", "折", "年头", "载", "世纪", "蚊", "仙", "元", "克",
))  # fmt: skip
# 仅获得一个: behind 只 and 仅 it counts what one gets or has, which 只想做一个好人 does not.
ONLY = "只 仅 仅仅 才 唯".split()
ONE_GOT = (
    "获 获得 得 得到 拿 拿到 拿下 拿了 夺得 夺下 赢得 赢下 摘得 收获 取得 获得过 得过 拿过 夺得过 赢得过 有过 "
    "剩下 售出 卖出 建成 生育 生了 育有 诞下 "
    "留下 发行 发行了 出版 出版了 拍过 拍了 设有 打进 攻入 进了 错 失 丢 派出 保留 保留了"
).split()
ONLY_GOT = tuple(only + got for only in ONLY for got in ONE_GOT)
# 只有一个, 新增一家: here 一 counts.
ONE_COUNTED = (
    *"只有 仅有 仅 只 只生 只需 只剩 只设 只留 共有 总共 合计 共计 新增 增设 增加 增加了 减少 减少了 各 各有".split(),
    *"至少 最多 不到 不足 超过 达 达到".split(),
    *ONLY_GOT,
)
# Measure words that after a Chinese digit below ten are mostly something else: 三级, 两国, 五代, 三分.
WEAK = """
丸 乡 井 代 任 众 伙 会 党 军 出 分 区 单 卫 厅 县 发 口 号 员 味 团 国 圈 地 型 城 堂 头 孔 字 宗 室 尾
层 州 市 帖 幕 庭 弹 手 拳 排 旗 星 服 村 枪 样 核 桌 档 楼 步 段 派 炉 炮 点 环 班 球 盟 省 眼 票 窑 站
类 级 组 维 群 股 胜 行 词 话 课 负 起 路 轨 道 部 重 镇 门 队 院 面 乡镇 代表 企业 儿童 党员 农户 区县
医生 单位 县市 国家 地区 城市 委员 学校 学生 家庭 居民 干部 教师 村庄 环节 省份 省市 社区 老人 职工 街道
部门 领域
""".split()
# 两类 is always a count: the second one is 二类.
COUNTED_BY_TWO = frozenset(("类", "级", "组"))
# But what follows them may make it a count after all.
COUNTED_BEFORE: dict[str, tuple[str, ...]] = {
    "个": ("点",), "点": ("要求", "建议", "意见", "希望", "主张", "倡议", "经验", "体会", "共识", "原因", "理由", "看法", "措施"),
    "口": ("人", "井", "之家"), "头": ("牛", "猪", "羊", "驴", "象"), "道": ("题", "工序", "菜", "防线"),
    "门": ("课", "学科", "功课"), "分": ("钱", "钟"), "层": ("楼",), "代": ("人",), "组": ("数据",), "段": ("话",),
    "部": ("法律", "电影", "影片", "剧", "纪录片", "优秀", "经典", "精品", "图书", "作品", "小说", "著作", "手机", "法规", "条例"), "类": ("产品",), "起": ("事故", "案件", "案"),
    "任": ("总统", "总理", "主席"), "行": ("字",), "站": ("路",), "队": ("人马",), "级": ("以上", "以下"),
}  # fmt: skip
# 百, 千, 万 and 亿 by themselves count these, and units of measurement but the old ones.
COUNTED_BY_LONE = frozenset(("卡", "匹", "人次", "参数", "户", "亩", "人", "家", "张", "台", "辆", "吨级"))
NOT_BY_LONE = frozenset((
    "里", "年", "天", "日", "周", "尺", "丈", "斤", "两", "寸", "度", "载", "节", "担", "升", "世纪", "岁", "倍", "周年", "刀",
))  # fmt: skip
# A tenth of a yuan is money before these (五角五分, 6毛度电), a shape or a name before others (三角债, 三毛).
COIN_BEFORE = frozenset("钱分整的至到涨降左以多每度一二三四五六七八九十零跌升")
COIN_AFTER = frozenset("元块价为约花要从至到涨降付收每卖是、,过近")
# 三成 is a share but before these: 三成功, 一成不变.
NOT_TENTH = frozenset("功果为立员本长就群绩都渝型品色片分语交堆套")
# 四成员工 is a share of the 员工; not 三成员工作, which has members at work.
TENTH_OF = "员工"
NOT_TENTH_OF = "员工作"
# 四周 is four weeks before these, else all around.
WEEKS_BEFORE = frozenset("内后前左以时岁年多半")
# 人数, 次数, 指数: after these 数 is the end of a word, and counts nothing.
NOUNS_OF_NUMBER = frozenset(
    "人次天指参函分系岁总多少大半无基户件倍招奇偶实整常变读复级位页字周月日年虚负约素因名代个辆台票股点度计充算异胜局"
)
# 10.0版 is a version, 三倍券 a voucher, 1.5倍速 a speed: names, not counts.
NAMED_BEFORE: dict[str, tuple[str, ...]] = {"倍": ("券", "速", "体", "镜", "率", "频", "化")}
# 3号楼502室, 2单元: after these, and with so many digits, where somebody lives.
ADDRESS_UNITS = frozenset(("室", "单元"))
LEAST_ROOM = 3
ADDRESS_BEFORE = frozenset("楼栋幢号元")
# 零售价199起: after these the number is money though its 元 is missing.
PRICED = "价|价格|售|仅售|只要|票价|价为|仅需|低至|仅"
# 两度 and 三里 measure before these; else they are twice, and a place.
MEASURED_BEFORE = frozenset("的以多左之路远长高宽深、,")
