"""What one is of another, and what that other then is of him. Folded; data, no rules."""

# The word | others that say the same | those that say more | what the other then is; what lacks at the end is left out.
# Of two sides the one above comes first.
# Of the family no two are one to somebody: his father is not his brother.
FAMILY = """
父亲 | 爸爸 | 生父 | 儿子 女儿 子女
母亲 | 妈妈 | 生母 | 儿子 女儿 子女
儿子 | | 长子 次子 三子 四子 五子 幼子 独子 嫡子 庶子 养子 | 父亲 母亲
女儿 | | 长女 次女 三女 四女 五女 幼女 独女 养女 | 父亲 母亲
祖父 | 爷爷 | | 孙子 孙女 外孙 外孙女
祖母 | 奶奶 | | 孙子 孙女 外孙 外孙女
孙子 | | | 祖父 祖母 外祖父 外祖母
孙女 | | | 祖父 祖母 外祖父 外祖母
丈夫 | 夫婿 | 先夫 亡夫 | 妻子
妻子 | 太太 夫人 | 亡妻 遗孀 | 丈夫
哥哥 | 兄长 | 胞兄 长兄 次兄 | 弟弟 妹妹
姐姐 | | 胞姐 | 弟弟 妹妹
弟弟 | | 胞弟 | 哥哥 姐姐
妹妹 | | 胞妹 | 哥哥 姐姐
"""
# One may be several of these, or one of these and of the family: a cousin and the husband of a sister.
WIDER_FAMILY = """
子女 | 孩子 | | 父亲 母亲
配偶 | 爱人 伴侣 老伴
外祖父 | | | 孙子 孙女 外孙 外孙女
外祖母 | | | 孙子 孙女 外孙 外孙女
外孙 | | | 祖父 祖母 外祖父 外祖母
外孙女 | | | 祖父 祖母 外祖父 外祖母
养父
养母
叔父 | 叔叔 | | 侄子 侄女 外甥 外甥女
伯父 | 伯伯 | | 侄子 侄女 外甥 外甥女
舅舅 | 舅父 | | 侄子 侄女 外甥 外甥女
姑姑 | 姑母 | | 侄子 侄女 外甥 外甥女
姨母 | | | 侄子 侄女 外甥 外甥女
侄子 | 侄儿 | | 叔父 伯父 舅舅 姑姑 姨母
侄女 | | | 叔父 伯父 舅舅 姑姑 姨母
外甥 | | | 叔父 伯父 舅舅 姑姑 姨母
外甥女 | | | 叔父 伯父 舅舅 姑姑 姨母
岳父 | | | 女婿
岳母 | | | 女婿
女婿 | | | 岳父 岳母
堂兄 | | | 堂弟 堂妹
堂姐 | | | 堂弟 堂妹
堂弟 | | | 堂兄 堂姐
堂妹 | | | 堂兄 堂姐
表兄 | | | 表弟 表妹
表姐 | | | 表弟 表妹
表弟 | | | 表兄 表姐
表妹 | | | 表兄 表姐
姐夫
妹夫
嫂子
前夫 | | | 前妻
前妻 | | | 前夫
未婚夫 | | | 未婚妻
未婚妻 | | | 未婚夫
"""
SCHOOL = """
老师 | 师父 恩师 业师 师傅 | | 学生
学生 | 弟子 徒弟 门生 门人 | 大弟子 首徒 关门弟子 高足 高徒 | 老师
"""
WORK = """
上司 | | | 部下
部下 | | | 上司
同事
队友
对手
"""
IN_OFFICE = """
前任 | | | 继任者
继任者 | 接班人 | | 前任
"""
# Of firms and rivers.
THINGS = """
母公司 | | 控股母公司 | 子公司
子公司 | | 全资子公司 控股子公司 | 母公司
干流 | 主流 | | 支流
支流 | | 一级支流 二级支流 | 干流
"""
ROWS = f"{FAMILY}{WIDER_FAMILY}{SCHOOL}{WORK}{IN_OFFICE}{THINGS}"
# A plain word, and the plain words of which it is any.
ANY_OF = """
配偶 丈夫 妻子
子女 儿子 女儿
"""
# Plain words of which one may become another to the same person.
IN_TIME = """
未婚夫 丈夫 前夫
未婚妻 妻子 前妻
"""
# Who somebody's parent is taken to be whose name is no woman's.
PARENT = "父亲"
# Which child of somebody a word names, and how the words for a son and a daughter end: 长子, 次女.
FIRST_CHILDREN = {"长": 1, "次": 2}
CHILDREN = {"子": "儿子", "女": "女儿"}

# The plain words of the family, and all words by which people are called by what they are to another.
NEAREST = [row.split()[0] for row in FAMILY.strip().splitlines()]
RELATIVES = [
    word
    for row in f"{FAMILY}{WIDER_FAMILY}{SCHOOL}".split("\n")
    for cell in row.split("|")[:3]
    for word in cell.split()
]
COLLEAGUES = [row.split()[0] for row in WORK.strip().splitlines()]
# What one is of another who is not the same of him: 甲是乙的长女.
OF_ANOTHER = [
    *(
        word
        for row in ROWS.split("\n")
        if row.count("|") == 3
        for cell in row.split("|")[:3]
        for word in cell.split()
    ),
    *"前身 续集 前传".split(),
]
