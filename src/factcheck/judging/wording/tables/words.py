"""Words the judge must know to compare wordings. Folded (Simplified, half width); data, no rules."""

# What says one thing in several words: each row's first word stands for the others.
SYNONYMS = (
    "是 属于 乃是 即是 就是",
    "电影 影片",
    "米 公尺",
    "厘米 公分",
    "位于 位在 坐落于 座落于 坐落在 地处 位处",
    "出生于 生于 出生在 诞生于",
    "增长 成长 增加 上涨 上升 增幅 涨幅 增速 增长率 成长率",
    "产量增长 增产 多产 多收 多打",
    "产量下降 减产 少产 少收 少打",
    "下降 减少 降低 下跌 降幅 跌幅 衰退",
    "比上年 较上年 比上一年 较上一年 比前一年 较前一年",
    "日均 平均每天 平均每日 每天平均",
    "客运量 运送乘客 运送旅客 输送乘客 输送旅客",
    "投资 耗资 斥资 花费 花了",
    "收购 买下 购入 购得",
    "岛 岛屿",
    "每日 每天",
    "需要 离不开 少不了",
    "销往 远销 行销",
    "收获 斩获 收成",
    "上座 上座人数 上座数",
    "站台 月台",
    "仍 仍然 仍旧 依然 依旧",
    "换乘 转乘",
    "幼儿园 幼稚园",
    "门店 分店 门市 店铺 店面",
    "馆藏 收藏",
    "场均上座 场均观众 场均上座人数 场均观众人数",
    "参加 参赛",
    "人均 平均每人 每人平均",
    "研发人员 研发员工 从事研发的 从事研发的人员",
    "开放 对公众开放 向公众开放 对外开放 正式开放",
    "起售价 起价",
    "出口 出口额 出口总额 出口值 外贸出口",
    "进口 进口额 进口总额 进口值 外贸进口",
    "开工 动工",
    "通过 获得通过 获通过",
    "比重 占比 份额 比例",
    "发现 侦测 探测到 观测到 被人发现 被人们发现",
    "重新发现 重新找到 再度发现 再次发现 重新寻获",
    "仅存 只剩下 仅剩下 仅剩 只剩 尚存 仅余 只余",
    "登上 登顶 攀上 登临 站上",
    "海拔 位于海拔 地处海拔",
    "水面 湖面",
    "体长 身长",
    "射出 打出",
    "首次成为 首度成为 第一次成为",
    "首次登上 首度登上 第一次登上",
    "首次主演 首度主演 第一次主演 首次担任主角 首度担任主角 第一次担任主角 首次担纲主角 首度担纲主角",
    "主演 担任主角 担纲主角 担纲主演 出演主角 饰演主角",
    "女子单打 女单",
    "男子单打 男单",
    "女子双打 女双",
    "男子双打 男双",
    "混合双打 混双",
    "公转周期 公转一周 公转一圈 绕太阳一周 绕太阳一圈 绕太阳公转一周 绕太阳公转一圈",
    "自转周期 自转一周 自转一圈",
    "大小 个头",
    "距离 相距",
    "往返 往来 来往 往返于 往来于 来往于",
    "攻陷 攻下 攻克 攻占 攻破",
    "登录 登入 收录 登记",
    "着陆 登陆",
    "通讯 通信",
    "开通 通车 启用",
    "建成 落成 竣工 建好",
    "发布 推出 公布 释出 发表 推出了 发布了",
    "获得 荣获 赢得 夺得 获颁 获 拿下 拿到",
    "结婚 成婚 完婚 娶了 嫁给 迎娶 成亲",
    "儿子 之子",
    "成立 创立 创办 创建 设立 始创",
    "失球 丢球",
    "进球 打入 打进 攻入 攻进 踢进",
    "建校 创校",
    "承建 建造 建设方 承建方",
    "运营里程 营业里程 营运里程",
    "运营 营运",
    "计算机 电脑",
    "存储 储存",
    "支持 支援",
    "教友 信徒",
    "父亲 爸爸",
    "母亲 妈妈",
    "国内生产总值 经济体 国内生产毛额",
    "世界 全世界 世界上 全球",
    "贫困人口减少 人口脱贫 人口摆脱贫困 脱贫 摆脱贫困",
    "低保 最低生活保障",
    "再就业 重新就业",
    "运动员 体育健儿 运动健儿",
    "首位 第一位 第一名 榜首 史上第一位 史上首位 历史上第一位 历史上首位 有史以来第一位",
    "首任 第一任",
    "位居 高居 雄居",
    "用户 使用者 使用人口 使用人数",
    "排名 名次 排行 位次 排位",
    "首席执行官 执行长 ceo",
    "气味 味道",
    "击败 战胜 打败 力克",
    "获得金牌 夺金 摘金 摘得金牌 摘下金牌",
    "获得银牌 夺银 摘银 摘得银牌 摘下银牌",
    "获得铜牌 夺铜 摘铜 摘得铜牌 摘下铜牌",
    "惠及 受益 受惠 惠泽",
    "净利润 净赚 纯利 纯利润",
    "利润 溢利",
    "目标 规划目标 计划目标 预期目标 规划指标 预期指标",
    "败给 不敌 负于 输给 惜败于 惜败给",
)

# How an attribute begins whose two names something runs between, or joins: in whatever order they stand.
BETWEEN = tuple("起讫 起终 起止 往来 往返 来往 连接 两端 端点 终点站".split())

# For how many a performance or a game is, and what these are called: 由两人表演的舞蹈 is a 双人舞蹈.
SO_MANY = {"单人": "一人 一个人", "双人": "两人 二人 两个人", "三人": "三人 三个人", "四人": "四人 四个人"}
PERFORM = "表演 演出 同跳 对弈 对玩 玩 进行 演奏 驾驶 操作".split()

# Words in which a synonym is only part of a word, or of two: 收获 is no 获, 发生于 no 生于, 开始|创作 no 始创.
UNCUT = """
收获 捕获 查获 缴获 俘获 抓获 擒获 拿获 破获 截获 猎获 渔获 获悉 获救 获利 获批 获益 获准 获取 获释 获知 获胜 获奖 不劳而获
发生于 产生于 原生于 寄生于 野生于 丛生于 增生于 多生于 附生于 共生于 派生于 滋生于
开始 原始 起始 初始 安排 编排 单位 地位 方位 职位 学位 席位 部位 岗位 地处理 地处于 各地处
月台湾 月台风 月台积 月台北 月台中 月台南 月台东 月台西 月台州 月台海 月台胞 月台商 月台资 月台方 月台股 月台币 月台基
传输给 运输给 灌输给 解释出 一起 发起 完成亲 赞成亲 车站上 网站上 立即 随即 成长期 成长性
""".split()

# What one person is to another: said of the same two, one of these excludes the others.
RELATIONS = (
    "父亲 母亲 儿子 女儿 丈夫 妻子 哥哥 弟弟 姐姐 妹妹 祖父 祖母 外祖父 孙子 孙女 "
    "叔父 舅舅 岳父 女婿 养子 养父 长兄 次兄 胞兄 胞弟 长子 次子 三子 四子 五子 "
    "幼子 长女 次女 三女 侄子 侄女 外甥 堂兄 堂弟 表兄 表弟 老师 学生 弟子 师父 "
    "徒弟 上司 部下 同事 队友 对手 作者 译者 编者 导演 编剧 主演"
).split()

# Of these, one who is the one to somebody is none of the others.
KIN = "父亲 母亲 儿子 女儿 丈夫 妻子 哥哥 弟弟 姐姐 妹妹 祖父 祖母".split()

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

# Heads of an attribute that a sentence need not repeat: 1100余家人工智能企业 gives the 人工智能企业数量.
GENERIC_HEADS = (
    "数量 总数 数目 个数 件数 座数 次数 例数 起数 场数 部数 处数 项数 覆盖人数 受益人数 享受人数 人数 家数 款数 台数 所数 年份 时间 日期 年月 日子 次序 序次 排序 排名 名次 "
    "位次 排行 全国排名 "
    "世界排名 地位 位置 名称 类型 种类 类别 情况 状况 水平 规格 幅度 金额 数 量 率 值 方 者 国家 "
    "城市 省份 地区 单位 机构 "
    "长度 尺寸 年限 批次 对象 内容 主体 变动 时期 朝代 重点 增长 下降 比重"
).split()

# Words that restrict nothing: they stand around any fact.
NEUTRAL = (
    "现有 仅排 全市 全省 全区 全县 全州 我市 我省 本市 本省 转为 最终 其间 该年 年内 "
    "连续 多年 连年 历年 常年 同年 同时 期间 前后 时候 后来 随后 之后 之前 以后 以前 当时 当中 本身 称为 "
    "叫做 名为 又称 各地 "
    "已 已经 目前 当前 现在 如今 截至 截止 为 是 达到 大约 大概 左右 上下 其中 共有 总共 合计 共计 "
    "尽管 虽然 虽说 由于 因为 随着 拥有 相关 拿到 拿下 得到 一共 全部 "
    "之间 的 了 在 于 到 由 从 自 至 把 将 被 与 和 及 并 并且 而 且 也 都 又 还 仍 仍然 依然 就 更 各 分别 依次 "
    "即 则 以 以及 等 但是 但不是 但并非 却不是 却并非 而不是 不是 并非 并不是 尚未 还未 还没有 还没 仍未 并未 "
    "年底 年末 年初 比上年 比去年 较上年 较去年 同比 环比 上年 去年 今年 全年 当年 年度 这一 "
    "这 那 该 此 其 一份 收官 屈居 刚 刚刚 "
    "实现 完成 取得 保持 稳居 跃居 跃升 升至 降至 增至 提高到 提升到 增加到 增长到 下降到 回落 "
    "回落到 聚集 聚集起 集聚 汇聚 "
    "开设 开设了 设有 建有 设立 位列 滑落 退居 位居 名列 排名 排在 占了 占到 占据 超过 突破 接近 不到 不足 "
    "以上 以下 "
    "全国 我国 国内 全世界 世界 全球 首次 只有 仅有 仅为 高达 多达 一个 据 根据 按 按照 依 来自 "
    "数据显示 统计 据统计 数据 显示 报告 认为 指出 表示 介绍 透露 预计 测算 计算 估算 相当于 约等于 "
    "等于 折合 使 使得 让 令 "
    "涌入 迎来 冲到 冲上 只需 只要 收获 卖到 "
    "跻身 中居 中排 中列 前移 居于 "
    "帮助 开始 享受 享有 大赛中 扩大到 造成 迈上 跨上 新台阶 新的台阶 大台阶 "
    "如期 进行 进行了 开展 开展了 控制在 成功 顺利 快速 迅速 不断 持续 进一步 继续 依旧 大幅 明显 显著 稳步 平均 年均 总体 "
    "整体 累计 "
    "人民币 水平 数量 总量 规模 幅度 目标 预期 拟 安排 计划 需要 可以 能够 定在 调整 调高 调低 上调 "
    "下调 提高 "
    "增长 增加 下降 减少 上涨 下跌 上升 降低 增速 涨幅 比重 占比 份额 比例 "
    "比上次 较上次 比上一次 较上一次 比上届 较上届 比上一届 较上一届 打算 希望 想要 准备 有意 "
    "一年 一年间 一年来 一年里 一年内 一笔 一批 "
    "投入 才能 承担 足足 总计 够得上 称得上 迈过 全网 全境 当地 里排 下来 算下来 由此 反倒 反而 "
).split()

# Words of which one that restricts nothing is only part.
WHOLE = "自付 自费 自有 自营 自建 自购 自产 自筹 自用 自持 从业 到期 到账 到手".split()

# Ends of a comparison: the same figure with the other end is the opposite, as 下降 is of 增长.
COMPARISONS = "高于 低于 多于 少于 快于 慢于 领先 落后".split()

# Of which sort somebody is the first who became something: 首位女性会长.
SORTS_OF_PERSON = "女性 男性 女 男 华人 华裔 亚裔 黑人 少数民族 平民 民选".split()

# Before a figure: by how much two things differ.
MARGINS = "领先 落后 高出 超出 多出 少 相差 净胜 快 慢 高于 低于".split()

# What a balance comes to: it is the one or the other, so that one in place of the other is what the claim rules out.
BALANCES = "顺差 逆差 盈余 赤字 盈利 亏损 净利润 净亏损 净流入 净流出".split()

# How the name of another place, firm or body ends, when no list knows it.
ENTITY_TAILS = (
    "省 市 县 区 州 国 镇 乡 村 盟 旗 自治区 特别行政区 公司 集团 大学 学院 医院 银行 研究院 研究所 "
    "协会 委员会 学会 基金会 联盟 联合会 商会 "
    "中心 工厂 法院 检察院 中学 小学 地铁 机场 港 金融机构"
).split()

# What ends so is a sort of place or body, and names none: 捷克城市.
SORTS_OF_ENTITY = "城市 都市 省市 县市 市镇 小镇 城镇 乡镇 村镇 渔村 山村 农村 乡村 岛国 小国 大国".split()

# Contrary ends of one relation: the one in place of the other is another fact, or the opposite one.
CONTRARIES = (
    ("加入", "退出"), ("高于", "低于"), ("进口", "出口"), ("入境", "出境"), ("买入", "卖出"),
    ("收入", "支出"), ("城镇", "农村"),
    ("男性", "女性"), ("雄性", "雌性"), ("男子", "女子"), ("对外", "外商"), ("对外投资", "外资"), ("东部", "西部"),
    ("盈利", "亏损"), ("成立", "解散"), ("公转", "自转"),
    ("开通", "停运"), ("同意", "反对"), ("顺行", "逆行"), ("上游", "下游"), ("国有", "民营"),
    ("最大", "最小"), ("最高", "最低"),
    ("金牌", "银牌"), ("金牌", "铜牌"), ("银牌", "铜牌"), ("最早", "最晚"), ("第一", "最后"), ("水电", "火电"), ("训练", "推理"), ("公办", "民办"),
    ("白天", "夜间"), ("顺差", "逆差"), ("盈余", "赤字"), ("净流入", "净流出"), ("一级", "二级"), ("一级", "三级"), ("二级", "三级"),
    ("出口", "外贸"), ("进口", "外贸"), ("净资产", "总资产"), ("快于", "慢于"), ("多于", "少于"), ("领先", "落后"), ("净重", "毛重"), ("净利", "毛利"), ("净利润", "净亏损"),
)  # fmt: skip

# Between a date and 的, what was done with the very figure: 2022年设定的目标.
OF_THE_FIGURE = "设定 确定 提出 制定 定下 下达 公布 发布 披露 统计 录得 报告 给出".split()

# How something grows or falls tells nothing of what does: 经济仍增长 is 经济增长.
ADVERBS_OF_CHANGE = "仍然 仍 依然 依旧 还 也 均 都 又 再 实现了 实现 继续 持续 大幅度 大幅 小幅 明显 显著 稳步 快速 平稳 略有 略 进一步 保持 同比".split()

# Words that hold both ends of a contrary, and what stands for the whole.
WHOLES = (("进出口", "外贸"), ("出入境", "跨境"))

# What one word stands for in order, where figures for each follow: 三次产业增加值分别为….
SERIES = {
    "三次产业": ("第一产业", "第二产业", "第三产业"),
    "一二三产业": ("第一产业", "第二产业", "第三产业"),
    "第一、二、三产业": ("第一产业", "第二产业", "第三产业"),
    "城乡": ("城镇", "农村"),
    "男女": ("男性", "女性"),
}

# What an attribute's name repeats of its claim's certainty or period, and a sentence says in another way
# (力争达到…, 第四季度).
OF_A_TARGET = ("预期目标", "目标", "计划", "预期", "规划")
OF_A_PERIOD = {
    "quarter": ("单季度", "季度", "单季"),
    "month": ("单月", "当月", "月度"),
    "half": ("半年度", "半年"),
    "year": ("全年", "年度", "年末", "年底", "年初"),
}

# Done by one and by nobody else; done, or shared, by several.
ALONE = "独自 单独 独力 只身 一人独得 一人独获 独得 独获".split()
SHARED = "共同 一起 一同 分享 共享 平分".split()

# Who acts for the country, and what it does: said at the head of a clause they tell of no other thing.
STATE = "政府 我国政府 中央 中央政府 国家".split()
STATE_ACTS = "实施 安排 投入 推行 确定".split()
STATE_WANTS = "希望 力争 计划 打算 决定 提出 要求".split()

# A word, and what in a claim's wording it says: 实际增长 is growth at constant prices.
SAID_FOR = {"实际": "可比价格 不变价格 扣除价格因素 剔除价格因素 扣除物价因素 扣除物价上涨因素".split()}

# Right before a name that something is said to be done by, to be at, or to be: 由某甲主演, 毕业于某大学.
BRINGS_IN = """
由 毕业于 就读于 任教于 出身于 来自 是 为 叫 名叫 师从 嫁给 迎娶 妻子 丈夫 父亲 母亲 儿子 女儿 搭档 隶属于 隶属 位于 坐落于 葬于 安葬于
定居 定居于 移居 迁往 迁至 落户
""".split()

# Of what there is in all, beside what came to it: 新增31家,总数达204家.
SUMS = "累计 总数 总量 总计 总共 共计 合计 存量 保有量".split()
SUMMED = (*SUMS, *"增至 增加到 增加至 达到 达".split())

# Before what is called wrong, and what is right comes behind it with 而是; and behind what is right.
NOT_THIS = "不是 并不是 并非 并非是 绝非 绝不是 其实不是 实际上不是".split()
NOT_THIS_EITHER = "而不是 而非 而并非 而并不是 而绝非".split()

# Between what recurs and when: 花期一般在4月.
OFTEN = "一般 通常 大约 大致 约 多 主要 常 集中 每年 每年的 的 时间".split()
