"""Characters that are the same to a reader, and that OpenCC's t2s leaves apart. Edited by hand.

`scripts/fold_data.py` turns these tables into `characters.py`.
"""

# Groups between spaces: all that follow the first are folded to it.
HAN = """
背揹 夫伕 宁甯 熏薰燻 枪鎗 托讬 浚濬 拿拏 焰燄 琅瑯 澄澂 锄耡 藤籐 果菓 咨谘 豆荳 斤觔 卫衞 叙敍 台枱
痹痺 檐簷 群羣 峰峯 暖煖 污汚 冢塚 堤隄 拓搨 捻撚 暗闇 毁燬譭 逾踰 彷徬 馆舘 骂駡 麻痲 户戸 真眞 教敎
清淸 高髙 德徳 绿緑 步歩 吴呉 你妳 它牠 穗穂 锨鍁 撸擼 烟菸 猫貓 侄姪 弦絃 雇僱 凉涼 莅涖 谴譴
概槪 值値 税稅 奖奨 青靑 铁鉄 彝彜 鲇鲶 腭颚 粽糭 妆粧 硅矽 钚钸鈽 锎鉲 镅鋂 锿鑀 砹砈
"""

# OpenCC keeps these in a few names, and in Traditional only (畢昇 stays, 毕昇 becomes 毕升), so that the two
# writings of such a name would not meet: here they are folded wherever they stand, before OpenCC sees them.
# 沈, 覆, 瞭 and 坏 are left to it: 沈阳, 覆盖, 瞭望, 破坏. So is 乾 (乾隆 is not 干隆), but in either script.
HAN_ALWAYS = """
升昇陞 征徵 于於 厘釐 秘祕 克剋 修脩 泛氾汎 搜蒐 么麼麽 巨鉅钜 咤吒 苔薹 溪谿 蒙濛 捍扞 夹袷 札劄
钟鍾锺 径逕迳 余餘馀 苏甦 只衹 恶噁𫫇 借藉 着\ufa5f\U0002f99f
"""

# Words with 乾 that OpenCC finds across others, as 乾造 in 饼干造型.
NOT_QIAN = "乾图 乾宅 乾断 乾旦 乾曜 乾象 乾造 乾道 乾元 乾州"

# What the radicals U+2E80 to U+2EF3 stand for; Unicode gives it for the Kangxi block only.
RADICALS_FROM = 0x2E80
RADICALS_TO = (
    "丶厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尢巳幺彑彐忄㣺扌攵\0旡日月歺母民氵氺灬爫爫丬牛犭王疋目示"
    "礻竹糹纟罓罒网网网羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅长镸长门阜阝雨青韦"
    "页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾齐齐齿齿龙龙龟龟龟"
)

# 著 is 着 in Taiwan, but for the words in which it is 著 everywhere. In both scripts: this runs before t2s.
ZHE = (
    "著(?<![显顯卓昭巨鉅名专專原编編土所炳撰]著)(?<![^翻]译著|[^翻]譯著|[^讨討]论著|[^讨討]論著|[^配结結混聚组組]合著)"
    "(?![名作者述称稱录錄志]|[书書]立|有《)"
)

# Width, small and vertical forms come from Unicode; these are the ones that it keeps apart.
PUNCTUATION = {
    '"': "“”„‟〝〞〟「」﹁﹂｢｣",
    "'": "‘’‚‛『』﹃﹄",
    "-": "‐‑‒–—―─━−⸺⸻﹘",
    "·": "‧•∙⋅・･ㆍ᛫",
    "~": "～〜∼˜",
    ":": "∶꞉",
    "/": "∕⁄",
    ",": "،",
    "…": "⋯",
    "[": "【〔〖〘",
    "]": "】〕〗〙",
    "《": "«≪",
    "》": "»≫",
    "〈": "⟨〈‹",
    "〉": "⟩〉›",
    "〇": "○◯",
    "×": "✕✖⨯",
    "μ": "µ",
    "σ": "ς",
    "i": "İ",
    "|": "∣",
    " ": "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
}
