"""What one person is to another, or to a work. Folded; data, no rules."""

# What one person is to another: said of the same two, one of these excludes the others.
ROLES = (
    "父亲 母亲 儿子 女儿 丈夫 妻子 哥哥 弟弟 姐姐 妹妹 祖父 祖母 外祖父 孙子 孙女 "
    "叔父 舅舅 岳父 女婿 养子 养父 长兄 次兄 胞兄 胞弟 长子 次子 三子 四子 五子 "
    "幼子 长女 次女 三女 侄子 侄女 外甥 堂兄 堂弟 表兄 表弟 老师 学生 弟子 师父 "
    "徒弟 上司 部下 同事 队友 对手 作者 译者 编者 导演 编剧 主演"
).split()

# Of these, one who is the one to somebody is none of the others.
KIN = "父亲 母亲 儿子 女儿 丈夫 妻子 哥哥 弟弟 姐姐 妹妹 祖父 祖母".split()
