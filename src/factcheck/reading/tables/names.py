"""What makes a name of a bare number beside it: 骁龙870, 波音787, 神舟十七, 318国道, 618购物节, 1922防疫专线.

General vocabulary only, folded (Simplified).
"""

# Makes of which a number behind them is a model.
MAKES = """
红米 小米 华为 荣耀 苹果 三星 诺基亚 魅族 努比亚 一加 真我 骁龙 麒麟 天玑 锐龙 酷睿 至强 昇腾 鲲鹏 龙芯 海光 飞腾 寒武纪
英伟达 特斯拉 波音 空客 空中客车 庞巴迪 塞斯纳 湾流 奔驰 宝马 奥迪 保时捷 法拉利 标致 雪铁龙 雷诺 沃尔沃 马自达 雷克萨斯 丰田
别克 福特 吉普 路虎 捷豹 荣威 名爵 哈弗 红旗 东风 问界 蔚来 小鹏 极氪 极狐 腾势 岚图 零跑 哪吒 阿维塔 智界
索尼 佳能 尼康 徕卡 大疆 任天堂 微软 雅马哈 川崎 铃木 哈雷 米格 图波列夫 伊尔 黑鹰 阿帕奇 鸿蒙 安卓 视窗 文心 通义
""".split()
# Craft and weapons that are counted through: 神舟十七号.
CRAFT = """
神舟 天舟 天宫 天链 嫦娥 天问 风云 北斗 遥感 长征 东方红 鹊桥 蛟龙 雪龙 向阳红 悟空 墨子 阿波罗 先驱者 隼鸟
月船 东风 鹰击 巨浪 快舟 力箭 谷神星 朱雀 双曲线 捷龙 天和 吉林一号 天绘 云海 张衡 子午
红箭 海鹰 飞鸿 天鹅座 远望
""".split()
# Things that have a number for a name: none of them is counted without a measure word.
NUMBERED = """
处理器 芯片 客机 飞机 战机 航班 次列车 列车 国道 省道 县道 乡道 高速 公路 购物节 大促 园区 艺术区 平台 邮箱 机型 车型
显卡 主板 系列 事件 惨案 号文 导弹 火炮 步枪 手枪 坦克 直升机 战斗机 轰炸机 运输机 高地 书屋 创意园
""".split()
# What makes of 7-11 the chain: 7-11便利店.
SHOPS = "便利店 便利商店 超商 超市 门店 门市 分店 连锁 加盟 商店 集团 母公司".split()
# After up to six characters: 1922防疫专线.
LINES = "热线 专线 客服电话 服务电话 报警电话 急救电话 举报电话 服务台".split()
# What a game's score stands before, and after: 以4-2击败, 比分2-4.
AFTER_SCORE = """
击败 战胜 不敌 落败 告负 负于 战平 逆转 大胜 险胜 小胜 完胜 取胜 获胜 领先 落后 惜败 惨败 淘汰 力克 横扫 平局 握手 胜出 战成 绝杀
打平 拿下 轻取 逼平 大败 败给 输给 胜
""".split()
BEFORE_SCORE = "比分 比分为 比分是 大比分 总比分 半场 点球 打成 战成 扳成 改写为 扩大为 定格在".split()
