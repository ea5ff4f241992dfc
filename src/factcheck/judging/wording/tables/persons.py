"""How the names of persons look. Folded; data, no rules."""

# Of what the names of foreigners are made when they are written by sound.
BY_SOUND = frozenset(
    "阿埃艾安昂奥巴柏拜班邦保鲍贝本比彼宾波伯博布查达戴丹道德登邓迪蒂丁杜顿多厄尔恩法凡范菲费芬丰佛弗夫福富盖甘冈高戈哥格根古圭哈海"
    "汉豪赫亨洪胡华惠霍基吉季加贾杰捷金卡凯坎康柯科克肯孔库夸昆拉莱赖兰朗劳勒雷里理利莉丽莲连列林琳龙卢鲁路伦罗洛吕马玛迈麦曼芒毛梅"
    "门蒙米密敏明莫默姆穆纳奈南内尼涅宁纽农努诺欧帕潘庞佩彭皮珀普奇齐乔切琼屈让热仁日荣茹瑞若撒萨塞赛桑瑟森沙山尚绍舍申圣施史舒司"
    "斯丝苏索塔泰坦汤陶特滕提廷通图托万汪旺威薇韦维魏温文翁沃乌西希锡席夏香肖谢辛欣休雅亚扬杨耶叶伊依易因英雍尤约泽扎詹章珍芝朱兹佐"
    "娜妮娅珊莎翰"
)

# Words that begin as a surname does and are the head of what is said, no name: 院长|强调.
NO_NAMES = tuple(
    """
强调 高度 高兴 方面 方才 常驻 常年 常常 支持 成为 成功 安排 安慰 关注 关心 谈到 谈及 谈起 谢绝 连任 连续 连夜 全程 任职 任命 任期 万分 明确
明天 明年 从 都 终于 通报 通过 边 解释 解答 游览 归来 展示 展望 充分 居然 容易 文中 查看 查阅 权威 东道 官方 海外 时 冷静 利用 满意 满怀
双双 能 慎重 广泛 那 曾 车上 左右 当 党内 团 包括 简短 简单 简要 宣布 宣称 宣读 宣誓 易人 应 向 于 红色 红牌 古代 古老 古典 白天 祝贺 祝愿 祝福 施压 施行 危机
何时 何人 何地 何处 何以 何种 何不 易主 山上 山下 山区 那天 路过 路上 习惯 项目 富有 师徒 双手 季后 花费 花落 温和 温情 温馨 和 段落 越来越 越过 步入 步行 步出 丰富 史上 童年 元旦 元月 夏天 秋天 金秋
乐见 乐观 乐于 毕业 毕竟 康复 管理 屈居 储备 包揽 封闭 厉声 甘愿 雷厉 盛赞 程序 房屋 房价 计划 计入 祖籍 班子 单独 单日 单位 尚未 尚 余下 余额 农业 农村 池塘 郁闷
""".split()
)

# Characters that begin what is said of somebody, right behind a name.
PREDICATES = frozenset(
    "在于向对为应与和同率出前来去说表称指认介强宣会到赴主致发签陪获参接当是也还已将曾就正亲今昨因从被由把的了等以没不"
)

# What stands where a person's name might and names nobody.
NOBODY = tuple(
    "别人 他人 旁人 谁 某人 有人 专人 双方 各方 本人 外人 众人 多人 两人 二人 三人 数人 几人 大家 团队 一人 人员".split()
)
