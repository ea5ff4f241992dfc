"""What is told apart by a word: of one thing said, it is not said of the other. Folded; data, no rules."""

# Each row has the sides of one distinction, parted by |; a side's words all say the same.
APART = """
男子 男子组 男性 | 女子 女子组 女性
男篮 | 女篮
男足 | 女足
男排 | 女排
男单 | 女单
男双 | 女双 | 混双
主场 | 客场
主队 | 客队
产量 | 销量 销售量 销售 售出 | 库存 库存量
新馆 | 老馆 旧馆
新校区 | 老校区 旧校区
上册 | 下册
上集 | 下集
初中 | 高中
本科 | 硕士 | 博士
陆军 | 海军 | 空军
夏季 | 冬季
夏季奥运会 夏奥会 | 冬季奥运会 冬奥会
国内 | 国外 境外 海外
正面 | 背面
室内 | 室外
成年组 | 青年组 | 少年组
个人赛 | 团体赛
左岸 | 右岸
前言 | 后记
"""
