"""What one is of another, and what that other then is of him. Folded; data, no rules."""

# What one is of another who is not the same of him: 甲是乙的长女.
OF_ANOTHER = """
父亲 母亲 儿子 女儿 长子 次子 三子 幼子 独子 长女 次女 三女 幼女 独女 祖父 祖母 孙子 孙女 丈夫 妻子 叔父 伯父 舅舅 侄子 侄女 外甥
哥哥 弟弟 姐姐 妹妹 岳父 女婿 老师 学生 师父 弟子 上司 部下 前任 继任者 接班人 母公司 子公司 支流 干流 前身 续集 前传
""".split()

# What the one is of the other | what the other then is of him; words that say more of him than that (长女) are left out.
OF_EACH_OTHER = """
父亲 母亲 爸爸 妈妈 生父 生母 | 儿子 女儿 子女 孩子
祖父 祖母 爷爷 奶奶 外祖父 外祖母 | 孙子 外孙
叔父 叔叔 伯父 伯伯 舅舅 舅父 姑姑 姑母 姨母 | 侄子 侄儿 外甥
岳父 岳母 | 女婿
老师 师父 恩师 业师 师傅 | 弟子 学生 徒弟 门生 门人 高足 高徒
母公司 控股母公司 | 子公司 全资子公司 控股子公司
丈夫 夫婿 | 妻子 太太 夫人
哥哥 兄长 姐姐 胞兄 | 弟弟 妹妹 胞弟 胞妹
前任 | 继任者 接班人
干流 主流 | 支流
"""
# A word, and those that say more of him than it does.
FINER = """
儿子 长子 次子 三子 四子 幼子 独子 嫡子 庶子 养子
女儿 长女 次女 三女 四女 幼女 独女 养女
弟子 大弟子 首徒 关门弟子
支流 一级支流 二级支流
"""
# Of these one may say that he is it where the other is what stands against it: 父亲, where the other is a son.
INFERRED = """
父亲 爸爸 老师 师父 恩师 业师 师傅 母公司 丈夫 夫婿 前任 干流 主流
子女 孩子 儿子 弟子 学生 徒弟 门生 门人 子公司 妻子 太太 女婿 继任者 接班人 支流
""".split()
