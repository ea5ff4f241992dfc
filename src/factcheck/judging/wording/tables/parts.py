"""Words by which a figure is of a part, or of the whole, of what is spoken of. Folded; data, no rules."""

# Before a figure that only tells how much a share comes to: 占三成,即|1亿元.
GIVES = "即 就是 也就是 约 大约 大概 相当于 折合 合 合计 共 共计 计 达 达到 为 是 近 逾 超 超过 约为 约合 即约 也即 亦即 , :".split()

# What begins to tell of what a figure before is a part.
SHARING = "占了 占到 占 约占 仅占 只占 已占 共占 相当于".split()

# Behind a share, what that part is or where it is from: 的三分之一|来自住宿.
PART_IS = "来自 来源于 源于 源自 出自 属于 归 是 为 由 用于 用在 投向 流向 花在 被 均为 都是 在".split()

# Before 县, 市, 镇 and the like: of what sort a place is, which is no name of it.
SORTS_OF_PLACE = (
    "贫困 深度贫困 特困 受灾 重灾 极重灾 灾 民族 少数民族 沿海 沿边 沿江 边境 边远 偏远 山区 平原 革命老区 欠发达 发达 落后 中小 大中 中心 "
    "周边 邻近 附近 相邻 毗邻 邻 兄弟 结对 对口 试点 示范 百强 农业 工业 牧业 产粮 产油 友好 县级 地级 直辖 内陆 缺水 同一 该 此 各 贫 "
    "旅游 历史文化 空心 相关 有关 部分 所有 其他 其它 另一 一些"
).split()

# Of what there is in all, beside what came to it: 新增31家,总数达204家.
SUMS = "累计 总数 总量 总计 总共 共计 合计 存量 保有量".split()

SUMMED = (*SUMS, *"增至 增加到 增加至 达到 达".split())

# What one word stands for in order, where figures for each follow: 三次产业增加值分别为….
SERIES = {
    "三次产业": ("第一产业", "第二产业", "第三产业"),
    "一二三产业": ("第一产业", "第二产业", "第三产业"),
    "第一、二、三产业": ("第一产业", "第二产业", "第三产业"),
    "城乡": ("城镇", "农村"),
    "男女": ("男性", "女性"),
}
