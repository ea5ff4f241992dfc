"""Words by which a figure is not yet, or not only, what a claim tells: drafts, demands, sums. Folded; data."""

# What a text, or a sentence of a court, was before it was what it is: said of it, it is not said of the outcome.
DRAFTS = """
征求意见稿 送审稿 初稿 一审稿 二审稿 三审稿 初审稿 讨论稿 修订草案稿 建议稿 报审稿 一稿 二稿
量刑建议 起诉书 起诉意见 公诉意见 抗诉书 上诉状 起诉状 诉讼请求 辩护意见 代理意见 仲裁请求 索赔要求
""".split()
# Behind 草案: what the draft itself has.
OF_A_DRAFT = "稿 文本 中 里 规定 提出 原定 原有 原拟 曾 共 最初 拟".split()

# Who has a side in a case, and how each puts what it wants.
PARTIES = """
检察机关 检察院 公诉机关 公诉人 检方 控方 辩方 辩护人 辩护律师 代理律师 代理人 原告 被告 原告方 被告方 被告人 上诉人 被上诉人 申请人 被申请人
""".split()
PUTS = "提出 建议 认为 主张 辩称 请求 要求 表示 称 说 提议 坚称 声称 诉称".split()

# Of all that is contested, where a claim is of one contest.
ALL_CONTESTS = "各项赛事 各级赛事 各类赛事 所有赛事 全部赛事 各项比赛 所有比赛 各条战线 两项赛事 三项赛事 多项赛事".split()
# At the head of a clause: what follows is a sum with something more.
COUNTING_IN = "算上 加上 连同 计入 再算上 再加上 如果算上 若算上".split()

# Which people of those that a thing has: 女性|患者.
WHICH_PEOPLE = """
女性 男性 老年 中老年 青年 青少年 儿童 未成年 成年 高龄 低龄 重症 轻症 外籍 女 男
""".split()
PEOPLE = """
患者 病人 病例 人群 员工 职工 学生 教师 用户 读者 观众 球员 运动员 选手 会员 旅客 乘客 游客 受试者 参与者 教职工
""".split()

# Behind a name, what happens to somebody himself, and not to the body that he is of.
OF_HIMSELF = """
被 因 涉嫌 获刑 一审 二审 终审 出生 生于 毕业 年薪 持股 持有 现年 辞职 辞去 落马 受贿 自首 退休 病逝 去世 逝世 籍贯 享年
""".split()

# What is longer or older than another by a figure: 比甲长|5.4个月.
DIFFERING = "长 短 早 晚 老 重 轻 宽 窄 厚 薄 深 浅 远 近 迟 年长 年轻 小 大".split()
# The same without a figure in the way: 比甲长|出, 比甲早了.
BY = "出 了 约 近 出约 出近 了约 了近 足足 整整 将近".split()
