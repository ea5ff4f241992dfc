"""Words that turn a value: direction, target, denial, attribution, scope. Folded (Simplified, half width)."""

UP = (
    "多出 高出 "
    "延长 延伸 扩建 拓展 微涨 微增 激增 增长 增加 增至 增到 新增 上涨 上升 上浮 提高 提升 升至 升到 "
    "涨 扩大 成长 上调 调高 攀升 增 升 "
    "高 多 快 加快 增产 增收 多收 多产 多打 多增"
).split()
DOWN = (
    "缩短 压缩 微降 微跌 锐减 下降 减少 降低 下跌 跌 回落 缩小 下滑 萎缩 下调 调低 调减 降至 降到 "
    "减 降 低 少 收窄 衰退 慢 精简 减产 减收 少收 少产 少打 少增"
).split()
# After a word of change: to this level.
TO = "到 至 为 达 达到 成".split()
# Between a word of change and its number.
BETWEEN = (
    "了 约 大约 近 将近 接近 超 超过 逾 突破 不到 不足 已 由 从 共 了约 了近 了超过 幅度为 幅度达".split()
)
# Nouns that name a change, so that 增速回落到6.7% is a rate of growth all the same.
GROWTH_NOUNS = "增速 增长率 增长速度 增幅 成长率 涨幅 升幅 增加数 增量 增长幅度".split()
# How an attribute that is a change ends: 常住人口增减, 营业收入同比增速.
CHANGE_TAILS = (
    "增速 年增率 年增长率 年成长率 增长率 增长速度 增幅 成长率 涨幅 升幅 增长幅度 增长 成长 "
    "增长倍数 增加数 增量 上涨 提高 "
    "降幅 跌幅 减幅 降低幅度 下降幅度 减少幅度 减少数 减少量 减少 下降 下降率 "
    "增减 增减率 变化 变动 变化率 变动率 变化幅度"
).split()
# What stands before a change and says against what: 年減4.5%.
COMPARED = "同比 环比 年 季 月 比上年 较上年 比上年同期 较上年同期 与上年比".split()
# Before a noun they name what came to be: 新增就业 is by how much jobs grew, however it is put. 添加 is what
# 新增 becomes on its way through Taiwan's wording and back; 添加剂 and 添加物 are things.
NEWLY = "新增 净增 添加".split()
NOT_NEWLY = "剂物"
DECLINE_NOUNS = "降幅 跌幅 减幅 减少数 减少量 降低幅度 下降幅度 减少幅度".split()

TARGET = (
    "预期目标 规划目标 目标 规划指标 预期指标 力争 拟于 争取在 争取于 争取到 计划是 计划为 "
    "要控制在 应控制在 须控制在 争取达到 要达到 要增加到 要增至 要提高到 "
    "要提升到 要扩大到 要突破 要降到 要降至 预定 拟定于 "
    "拟安排 拟发行 计划规定 今年计划 明年计划 本年计划 全年计划"
).split()
# Before what is to be done they plan it: 计划发表论文600篇, 拟投资60亿元.
PLANNING = "计划 打算 准备 拟 有意 预定 原定 拟定".split()
PLANNED = (
    "总投资 投资 投入 举办 举行 召开 主办 承办 发表 发布 出版 推出 上映 播出 招聘 招收 招生 招录 录取 "
    "演出 上演 加演 放映 巡演 开行 "
    "录用 新增 完成 实施 开展 引进 培养 培育 培训 生产 产出 销售 交付 采购 建设 建成 修建 改造 扩建 "
    "开工 竣工 开通 通车 启用 开业 开放 上市 增加 扩大 提高 减少 压减 压缩 裁减 裁员 回购 分红 派发 "
    "募集 募资 融资 发行 筹集 种植 栽种 造林 收购 出售 出让 供应 安置 组织 接待 资助 支持 捐赠 部署 "
    "安装 发射 参展 参赛 派出 选派 申请 开设 设立 新设 设置 新开 关闭 退役 淘汰 "
).split()
# Words of who wants a figure, and those right before it that make it wanted: 希望新增就业达到6万人.
WANTING = "要从 要由 应从 应由 要把 要将 要使 应把 应将 应使 希望 力求 努力把 努力将 努力使".split()
WANTED = (
    "控制在 压到 压缩到 压减到 缩短到 缩短至 达到 拿到 增至 增加到 提高到 提升到 扩大到 降到 降至 降低到"
).split()
# What a clause ends with that announces a target in the one behind it: 某人希望,…达到70分.
ANNOUNCING = "希望 目标是 目标为 目标是要 计划 打算 力争".split()
# A clause that says by what plan, before one that says what is to be done: 按照规划,到2027年要….
PLANS = "计划 规划 部署 安排 方案".split()
TO_DO = "要 将 拟 应 须 计划".split()
# What is to be done, with a figure and its year: 要招商600亿元.
DONE = "招商 建成 新建 完成 实现 新增 引进 培育 改造 发现 开工".split()
# What came of targets that were listed: 目标是:增长5%,实际增长7%.
CAME_OF_IT = "实际 结果 最终 最后 实现 完成 全年 年末 年底 比上年 较上年 同比 却 但 仅".split()
# A target that is only spoken of, not stated: 低于预期目标, 实现了目标.
PAST_TARGET = "实现 完成 超额 低于 高于 达成 好于 超过 如期".split()

# Changes that are neither more nor less by themselves: 从千卡扩展至万卡. Conversions to Taiwan wording
# make 扩充套件 of 扩展.
CHANGED = "变 改 扩展 扩充套件 拓展 扩充 延长 缩短 推迟 提前 合并 归并 撤并".split()

# What stands before the sum of what was named: 53%、38%、9%,合计.
TOTALS = "总计 合计 共计 总共 加起来 总和 相加".split()

NEGATORS = (
    "并非 并不是 不是 没有 并没有 并未 未曾 从未 未能 尚未 还未 仍未 还没有 还没 绝非 并无 "
    "从不 不曾 不再 不会 并不 无需 无须 不需 不敢 无法 不能 不具备 尚无 毫无 "
    "非是 非由 非为 非因 非在 而非 亦非 均非 都非 皆非 实非 没 未 不"
).split()
# Such that what they deny came about later.
NOT_YET = ("尚未", "还没", "还未", "仍未")
# Look like a negator, deny nothing.
NOT_NEGATORS = (
    "不惜 不限 不无 不失 不亚于 不逊 不及 不力 不便 不宜 不满 不愿 不再是 不仅 不只 不但 不光 不断 "
    "离不开 少不了 不可或缺 "
    "不敌 不少 不同 不久 不足 不到 不低于 不高于 不少于 不超过 不多于 不止 不过 不论 不管 不得不 "
    "无不 未来 非常 除非 非但 莫不 不错 不易 不容 不可 不间断 不乏 不愧 没准 未必 不一 不等 "
    "未央 非洲 非遗 不良 不动产 不锈 不朽 不孕 不育 不凡 不俗 不菲"
).split()

# Between a thing and who does something to it.
DONE_BY = "由 是由 系由 乃由 被 遭 交由 交给 则由 后由 改由 分别由".split()

SPEECH = (
    "推测 推断 主张 表示 指出 认为 介绍 说 称 透露 坦言 强调 预计 预测 测算 估计 分析 提示 建议 "
    "解释 举例 补充 "
    "总结 判断 提出 承诺 "
    "告诉 回应 宣布 直言 写道"
).split()

# From wide to narrow; a word of a wider row claims more.
SCOPES = (
    ("世界", "全球", "国际", "全世界", "世界上", "寰宇"),
    ("亚洲", "欧洲", "亚太", "发展中国家"),
    ("全国", "国内", "我国", "中国", "大陆"),
    (
        "中西部",
        "西部",
        "东部",
        "中部",
        "东北",
        "华东",
        "华南",
        "华北",
        "华中",
        "西南",
        "西北",
        "长三角",
        "珠三角",
        "京津冀",
    ),
    ("全省", "省内", "全区"),
    ("全市", "市内", "本市"),
)
