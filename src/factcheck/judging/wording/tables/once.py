"""What is so only once, or of one only: two sentences of one draft cannot say it differently. Folded data."""

# Verbs that tell what happened to a thing once; each row one event.
ONCE_ONLY = """
成立 创立 创办 创建 创设 设立 组建 成立大会
动工 开工 奠基 始建 兴建 开建
建成 竣工 落成 完工
通车 开通 通航 建成通车 竣工通车 建成开通
开馆 开园 开放 建成开馆 建成开放
开业 开张
投产 量产
创刊
首映 上映
首演
建校 创校
出生 诞生 生
逝世 去世 病逝 卒 辞世 离世
上市 挂牌上市
""".strip()

# What stands before the one place or person that something has; "=" parts words for one thing.
PLACES = """
总部位于 总部设在 总部设于 总部在 总部坐落于 总部落户
出生于 生于 出生在
位于 坐落于 坐落在 地处
首都是 首都为
省会是 省会为
""".strip()
HOLDERS = (
    "市长 省长 县长 区长 镇长 校长 院长 馆长 社长 董事长 总经理 总裁 首席执行官 行长 主编 总编辑 作者 导演 "
    "法定代表人 法人代表 首都 省会 州府"
).split()

# Between subject, verb and date.
ADVERBS = "正式 最早 首次 最初 才 便 就 于 在 自 是 由".split()
DATED = "于 在 的时间是 的时间为 时间是 时间为 日期是 日期为 年份是 年份为 于公元".split()
# Nothing is told as a fact, or of now, beside these.
UNSETTLED = (
    "计划 预计 预定 原定 原 将 拟 有望 力争 据说 据传 一说 传说 传 称 说 表示 认为 可能 或 重新 再次 再 首任 前任 "
    "历任 曾 曾任 时任 继任 现任 新任 接任 改为 迁 更名 前身 筹 若 如果"
).split()
# Subjects that another sentence means otherwise.
ANAPHORIC_SUBJECTS = (
    "该公司 公司 该校 学校 该馆 它 他 她 其 该 这 此 后者 前者 两者 它们 他们 项目 工程".split()
)
