"""Eras that years are counted in: the year of our era of each one's first, and how many years it has.

Only names that mean one era alone, and nothing else before a number: no 太和 (five of them), no 绍兴 (a city).
A year of an era of the Chinese calendar is named after the one in which most of it fell. Folded.
"""

# Of the Gregorian calendar, but for the first five years of 明治.
SOLAR = """
民国 1912 999
明治 1868 45
大正 1912 15
昭和 1926 64
平成 1989 31
令和 2019 999
"""

# Of the Chinese calendar.
LUNAR = """
武德 618 9
贞观 627 23
永徽 650 6
开元 713 29
天宝 742 15
乾元 758 3
元和 806 15
会昌 841 6
大中 847 14
咸平 998 6
天圣 1023 10
庆历 1041 8
皇祐 1049 6
嘉祐 1056 8
治平 1064 4
熙宁 1068 10
元丰 1078 8
元祐 1086 9
绍圣 1094 5
崇宁 1102 5
政和 1111 8
宣和 1119 7
靖康 1126 2
建炎 1127 4
淳熙 1174 16
宝祐 1253 6
洪武 1368 31
建文 1399 4
永乐 1403 22
洪熙 1425 1
宣德 1426 10
正统 1436 14
景泰 1450 8
天顺 1457 8
成化 1465 23
弘治 1488 18
正德 1506 16
嘉靖 1522 45
隆庆 1567 6
万历 1573 48
泰昌 1620 1
天启 1621 7
崇祯 1628 17
顺治 1644 18
康熙 1662 61
雍正 1723 13
乾隆 1736 60
嘉庆 1796 25
道光 1821 30
咸丰 1851 11
同治 1862 13
光绪 1875 34
宣统 1909 3
"""
