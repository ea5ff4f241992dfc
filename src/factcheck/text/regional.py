"""Words that differ by region: what Taiwan and Hong Kong call what the mainland calls otherwise."""

from collections.abc import Mapping

from factcheck.text.fold import fold

_FIRST = "資訊/信息 程式碼/代码 網際網路/互联网 輝達/英伟达 記憶體/内存 人工智慧/人工智能 資料中心/数据中心"


def regional_pairs() -> Mapping[str, str]:
    """Folded regional word -> folded mainland word."""
    pairs = (pair.split("/") for pair in _FIRST.split())
    return {fold(variant): fold(word) for variant, word in pairs}
