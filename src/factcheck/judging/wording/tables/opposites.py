"""Words in whose place the opposite has come about. Folded; data, no rules."""

# What takes the one's place with the other: said of the same two, the opposite has come about. A line's first
# word stands against all the others.
OPPOSITES = """
成功 失败
收购 出售 卖出 卖掉 转让
获胜 战败 落败 失败 失利 告负
胜利 战败 失败
通过 否决
批准 驳回 否决 拒绝
反对 支持 支援 赞成
同意 反对 拒绝
晋级 淘汰
升级 降级
入选 落选
当选 落选
合并 分拆 拆分
允许 禁止
进攻 防守 撤退
扩大 缩小
增加 减少
上升 下降
提高 降低
盈利 亏损
保留 拆除
存活 灭绝
公开 保密
承认 否认
接受 拒绝
继承 放弃
免费 收费
顺行 逆行
最早 最晚
最大 最小
最高 最低
最长 最短
第一 最后
第1 最后
首位 末位
领先 落后
归还 没收
流行 失传
录取 淘汰 拒绝
完成 放弃 中止
夺冠 垫底
统一 分裂
投降 取胜
"""

# What begins and what ends: one may follow the other, and at one and the same time only one of them holds.
LIFECYCLE = """
加入 退出 脱离 离开
上任 卸任 离任 下台
就任 卸任 辞任
就职 离职 辞职
出任 辞去
接任 卸任
登基 退位 逊位
开通 停运 关闭
开放 关闭 封闭
开馆 闭馆
创刊 停刊
成立 解散
建立 废除 撤销
设立 撤销 裁撤
结婚 离婚
签署 废除
独立 并入
首播 停播 完结
复出 退休 隐退
占领 撤出
开始 结束 停止
启用 停用 废止
入伍 退伍
动工 停工
上市 退市
起飞 降落
结盟 断交
建交 断交
宣战 停战
入籍 退籍
重建 拆除
"""

# Where a clause has one of these, what it names is feared, supposed or asked for, and has not come about.
ONLY_FEARED = (
    "压力 预期 风险 可能 如果 若 一旦 假如 传言 担心 担忧 是否 要求 主张 建议 呼吁 反对 拒绝 拒不 防止 避免 阻止 抵制 \
顶住 会不会 引发 面临 迫使 威胁 禁止 否认".split()
)
# Right before what did not come about.
REFUSALS = tuple("免于 防 抗 止 防止 避免".split())
# Right before a name that is not whom a verb is said of: 报刊随邮资涨价.
COMPANIONS = tuple("随 随着 跟随 伴随 因 比 较 与 同 和 跟 像 除".split())

# What has come to an end on a day | what then goes on no more: 至今仍在出版 denies that it was 停刊.
ENDS = """
停刊 | 出版 发行 刊行 刊印 面世
停运 停驶 停航 | 运营 营运 运行 行驶 通航 载客
停播 | 播出 放送
停办 停课 | 招生 办学 上课
停产 | 生产 制造 量产 出产
停业 歇业 关闭 关停 闭馆 倒闭 | 营业 经营 运营 开放 迎客 接待
解散 | 活动 活跃 存在 演出
退役 | 服役 现役
停用 弃用 废弃 报废 停止使用 闲置 荒废 | 使用 运作 运转
去世 逝世 病逝 | 在世 健在 活着
拆除 拆毁 烧毁 焚毁 | 存在 屹立 矗立 耸立 使用
废除 废止 失效 | 有效 施行 实行 沿用 生效
灭绝 | 存活 存在 生存 可见
"""
# What has begun again, and whatever is told of another end.
AGAIN = "复刊 复播 复办 复业 复航 复产 重开 重建 重启 重组 重新 恢复 再次".split()
