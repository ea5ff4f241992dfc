"""What somebody or something is said to be by which there is nothing of the sort that a claim gives. Folded data."""

# What is said right behind a name | attributes that nothing then has.
RULED_OUT = """
未婚 单身 独身 | 配偶 丈夫 妻子 结婚年份 结婚日期 结婚时间
健在 在世 | 去世日期 去世年份 去世时间 逝世日期 逝世年份 去世地点 逝世地点 死因
无子女 没有子女 膝下无子 无儿无女 | 子女 儿子 女儿
""".strip()
# Between the name and that.
STILL = "至今 如今 目前 现在 依然 仍然 仍 还 一直 终身 终生 尚 都".split()
# What goes on up to now, before 未.
TO_THIS_DAY = "至今 迄今 如今 目前 现在 直到现在 直到今天 截至目前 时至今日".split()
# Before what has come to an end by now, and behind it for how long; and what denies that it still goes on.
ALREADY = "已 已经 早已 现已 业已 早就 均已 都已 皆已".split()
FOR_LONG = "多年 已久 很久 许久 数年 多时 数十年 几十年".split()
NO_LONGER = "不再 停止".split()
# What goes on now, as a claim says it.
GOES_ON_NOW = "至今 迄今 如今 目前 现今 仍 仍然 依然 依旧 还在".split()
# What was so only for a time, or is only meant to be.
ONLY_PASSING = "曾 一度 短暂 暂时 临时 传闻 误以为 以为 据说 传言 谣传 有人".split()
# What says no more of what never came about than that there is none.
ANY_OTHER = "其他 其它 任何 别的 一种 过 成".split()
# Before a denial: it was so at the time that is told of.
THEN = "以前 之前 此前 先前 当时 那时 彼时".split()
# What is only said, or believed.
SAID_TO_BE = "据说 传说 相传 据传 传闻 误以为 误传 以为 谣传".split()
# So from birth on.
AT_BIRTH = "一出生 一生下来 生下来 刚出生 出生时 出生起 自出生 天生 先天 先天性 生来 与生俱来".split()

# Times at which something is done: the whole first, then those of it that leave out one another.
HOURS = """
全日 全天 全天候 昼夜 24小时 二十四小时 日夜 不分昼夜 | 繁忙时间 繁忙时段 高峰时间 高峰时段 高峰期 尖峰时间 尖峰时段 早晚高峰 | 日间 白天 昼间 日里 | 夜间 夜晚 晚间 深夜 深宵 通宵 凌晨 | 上午 早上 早晨 清晨 | 下午 午后 | 傍晚 黄昏
每日 每天 天天 逐日 全周 全年无休 | 平日 工作日 周一至周五 星期一至星期五 | 假日 周末 节假日 公众假期 双休日 周六日 星期六日 例假日 周日 星期日 星期天
全年 终年 四季 一年四季 | 夏季 夏天 夏日 | 冬季 冬天 冬日 | 春季 春天 | 秋季 秋天 | 旺季 | 淡季 | 雨季 | 旱季 | 暑假 | 寒假
"""
# Between what recurs and when: 花期一般在4月.
OFTEN = "一般 通常 大约 大致 约 多 主要 常 集中 每年 每年的 的 时间".split()
# Right before a time: at no other.
ALONE = "只 仅 仅仅 只有 仅有 唯有 限 仅限 只限 限于 仅限于 只限于 只会 只能 专门".split()

# To bring to an end what another may have begun: who did not is all the same who did it.
COMPLETING = "写完 完成 补完 续完 画完 译完 编完 修完 建完 写就 完稿 定稿 续成 补成 收尾 完工".split()
# What only says that something came about: 获得|证明.
COMING_ABOUT = "获得 得到 取得 获 被 受到 经过 有".split()

# To hold an office; and what says of an office before such a verb that it may not have been taken up.
HOLDING = "任 曾任 担任 出任 就任 升任 调任 改任 转任 历任 官至 官拜 做过 当过".split()
NOT_TAKEN_UP = "拒绝 拒 婉拒 谢绝 推辞 辞 不愿 不肯 提名 推荐 举荐 请 打算 拟 本应 原定".split()
