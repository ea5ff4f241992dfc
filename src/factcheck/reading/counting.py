"""Whether a small Chinese numeral before a unit counts anything: 三家 does, 一个问题, 三级医院 and 百年未有 do not."""

import re

from factcheck.reading.amount import Amount
from factcheck.reading.numeral import STARTERS
from factcheck.reading.source import Source, is_han

_SMALL = frozenset("一二三四五六七八九两十俩仨")
_LONE = frozenset("百 千 万 亿 千万 百万".split())
# 一个, 一项 count only after one of these.
_ONE_COUNTED = re.compile(
    "(?:只有|仅有|仅|只|共有|总共|合计|共计|新增|增设|增加了?|减少了?|各|各有|至少|最多|不到|不足|超过|达到?|每[^,。;、\n]{1,3})$"
)
_NOT_ONE = frozenset("这那每同某另哪第上下前后任唯逐其统惟之")
_NOT_ONE_YEAR = frozenset("这那每同某另哪第任有上下前后当新本统")
_NOT_ONE_UNIT = frozenset("里 尺 寸 丈 升 节 担 码 磅 块 刀 度 角 日 月 拍 焦 瓦 伏 赫 帕 坪 折 年头 载 世纪 蚊 仙 元 克".split())
# Measure words that after a Chinese digit below ten are mostly something else: 三级, 两国, 五代, 三分.
_WEAK = frozenset(
    "地 国 省 市 县 区 乡 镇 村 州 盟 旗 国家 地区 城市 城 级 代 型 重 维 核 面 派 单 分 点 眼 环 口 发 起 手 会 员 众 卫 头 尾 出 道 楼 路 部 星 门 样 类 "
    "类 股 票 层 军 党 团 胜 负 球 桌 段 行 字 词 课 堂 站 队 排 班 组 号 拳 炮 枪 弹 圈 步 丸 味 服 帖 宗 任 幕 伙 群 档 轨 庭 院 室 厅 井 孔 炉 窑 农户 家庭 "
    "职工 学生 教师 医生 干部 党员 儿童 老人 居民 军队 兵力 人口 农民 群众 企业 单位 部门 学校 社区 村庄 环节 领域 省份 县市 省市 区县 乡镇 街道 代表 委员".split()
)
# But these after them make it a count.
_COUNTED_AFTER = {
    "点": ("要求", "建议", "意见", "希望", "主张", "倡议", "经验", "体会", "共识", "原因", "理由", "看法", "措施"),
    "口": ("人", "井", "之家"), "头": ("牛", "猪", "羊", "驴", "象"), "道": ("题", "工序", "菜", "防线"),
    "门": ("课", "学科", "功课"), "部": ("法律", "电影", "作品", "小说", "著作", "手机", "法规", "条例"), "分": ("钱", "钟"),
    "层": ("楼",), "代": ("人",), "组": ("数据",), "段": ("话",), "类": ("产品",), "起": ("事故", "案件", "案"),
    "任": ("总统", "总理", "主席"), "行": ("字",), "段路": (), "站": ("路",), "队": ("人马",),
    "级": ("以上", "以下"),
}  # fmt: skip
_STRICT_AFTER_LONE = frozenset("卡 匹 人次 参数 户 亩 人 家 张 台 辆".split())
_MONEY_AFTER = frozenset("钱分整的至到涨降左以多每度一二三四五六七八九十零跌升")
_PRICED = frozenset("元块价为约花要从至到涨降付收每卖是、,过近")


def counts(source: Source, amount: Amount, start: int, end: int, *, modified: bool) -> bool:
    """Whether the amount, whose unit is settled, states a quantity; `start`, `end` are those of its mention."""
    unit, folded = amount.unit, source.folded
    run = folded[amount.start : amount.number_end]
    if unit is None or run[-1:].isascii() or len(run) > 2:
        return True
    if folded[end : end + 1] == "制" and unit.kind == "duration":
        return False
    whole = start == 0 and end == len(folded)
    following = folded[end : end + 1]
    if unit.symbol == "%" and unit.word == "成":
        return whole or (following == "" or following not in "功果为立员本长就群绩都渝型品色片分语交堆套") and not _before(
            folded, amount.start, "这那不"
        )
    if unit.kind == "money" and unit.word in ("角", "毛", "毫", "仙", "蚊"):
        priced = folded[start - 1 : start] in _PRICED and start > 0
        return whole or following in _MONEY_AFTER or (priced and not is_han(following))
    if unit.word == "半":
        return amount.numeral.low == 2
    if run in _LONE and folded[amount.start - 1 : amount.start].isascii() and folded[amount.start - 1 : amount.start].isalnum():
        return False
    if run in _LONE and not modified:
        return unit.kind != "multiple" and (unit.kind in ("money", "percent") or _measured(unit.symbol, unit.counted, unit.word))
    if run == "几":
        return whole
    if modified or whole:
        return True
    if run in ("一", "壹"):
        return _one(folded, amount, start, end)
    if run in _SMALL:
        return _few(folded, amount, end)
    return not (amount.numeral.row and unit.counted and "〇" not in run and unit.word not in ("折",))


def _before(folded: str, at: int, chars: str) -> bool:
    return at > 0 and folded[at - 1] in chars


def _measured(symbol: str, count: bool, word: str) -> bool:  # noqa: FBT001
    if word in ("里", "年", "天", "日", "周", "尺", "丈", "斤", "两", "钱", "寸", "度", "载", "节", "担", "升", "世纪", "岁"):
        return False
    del symbol
    return not count or word in _STRICT_AFTER_LONE


def _one(folded: str, amount: Amount, start: int, end: int) -> bool:
    unit = amount.unit
    if unit is None or start == 0:
        return True
    before, following = folded[start - 1], folded[end : end + 1]
    if unit.kind == "duration":
        return before not in _NOT_ONE_YEAR and unit.word not in _NOT_ONE_UNIT and following not in ("一", "不")
    if not unit.counted:
        return before not in _NOT_ONE and (unit.word not in _NOT_ONE_UNIT or not is_han(following))
    if unit.kind in ("percent", "multiple"):
        return before not in "这那另"
    if _ONE_COUNTED.search(folded, max(0, start - 6), start):
        return True
    # 戒指一对八千, 4个大后方+1个创新探索
    return (following != "" and following in STARTERS and before not in _NOT_ONE) or before == "+"


def _few(folded: str, amount: Amount, end: int) -> bool:
    unit, run = amount.unit, folded[amount.start : amount.number_end]
    if unit is None or not unit.counted or unit.kind != "measure":
        return unit is None or unit.word not in ("度", "里", "尺", "丈", "节", "日", "码") or _plain(folded, unit.word, run, end)
    following = folded[end : end + 1]
    if run == "二" and is_han(following):
        return False
    if unit.word in _WEAK and run != "十":
        return folded.startswith(_COUNTED_AFTER.get(unit.word, ("\0",)), end) or not is_han(following or " ")
    return True


def _plain(folded: str, word: str, run: str, end: int) -> bool:
    """两度 is twice, 三里屯 a place; 三日 may be a day."""
    following = folded[end : end + 1]
    if word == "日":
        return run in ("两", "十") or not is_han(following)
    if word == "度":
        return not is_han(following) or following in "电的以"
    return not is_han(following) or following in "的以多左之路远长高宽深、,"
