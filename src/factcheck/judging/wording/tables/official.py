"""Relations of what authorities do, as the table of relations has them. Folded; data, no rules."""

OFFICIAL = """
= 批准机关 批准单位 批准部门 批准机构 批准方 审批机关 审批单位 审批部门 审批机构 核准机关 核准单位 核准部门
~ 经~批准 获~批准 报~批准 报经~批准 得到~批准 获得~批准 由~批准 经~核准 经~审批 获~核准
+ 批准 批准设立 批准成立 批准建立 批准建设 批准组建 核准 审批 批复
"""
# What an authority does so, and what it lets come about by it: 批准设立. Another deed (批准扩区) may be another's.
APPROVING = "批准 核准 审批 批复".split()
FOUNDING = "设立 成立 组建 建立 建设 创立 创建 兴建 修建 开设 同意 通过 后设 后成 后建 而设 而成".split()
