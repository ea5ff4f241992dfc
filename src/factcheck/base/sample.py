"""A small sound fact base: what `factcheck init` writes, and what the rules' examples are edits of."""

from __future__ import annotations

import hashlib
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_RAW = """\
2024年,青石市图书馆新增藏书3.2万册,其中少儿图书占25%,共8000册。
青石市图书馆位于城北区,在2024年全省公共图书馆评估中排名第3。“明年的目标是新增藏书4万册。”馆长林一帆说。
"""

_REFERENCES = """\
references:
- id: library-2024
  type: article-newspaper
  title: 青石市图书馆这一年
  container-title: 青石日报
  issued: 2024-12-20
  language: zh-Hans
  custom: {{file: library-2024.txt, sha256: {sha256}}}
"""

_CLAIMS = """\
# One claim for each assertion; the keys are explained in the documentation of the fact base.
- id: library-new-books
  statement: 青石市图书馆2024年新增藏书3.2万册
  subject: 青石市图书馆
  attribute: 新增藏书
  value: 3.2万册
  period: 2024
  evidence:
  - source: library-2024
    quote: 2024年,青石市图书馆新增藏书3.2万册

- id: library-children-share
  statement: 青石市图书馆2024年新增藏书中少儿图书占25%
  subject: 青石市图书馆
  attribute: 少儿图书占比
  value: 25%
  period: 2024
  scope: 新增藏书
  evidence:
  - source: library-2024
    quote: 其中少儿图书占25%
    context: 青石市图书馆新增藏书3.2万册

- id: library-children-books
  statement: 青石市图书馆2024年新增少儿图书8000册
  subject: 青石市图书馆
  attribute: 新增少儿图书
  value: 8000册
  period: 2024
  derived: library-new-books × library-children-share
  evidence:
  - source: library-2024
    quote: 少儿图书占25%,共8000册
    context: 青石市图书馆新增藏书3.2万册

- id: library-rank
  statement: 青石市图书馆在2024年全省公共图书馆评估中排名第3
  subject: 青石市图书馆
  attribute: 排名
  value: 第3
  basis: 全省公共图书馆评估
  period: 2024
  scope: 全省
  evidence:
  - source: library-2024
    quote: 青石市图书馆位于城北区,在2024年全省公共图书馆评估中排名第3

- id: library-target
  statement: 林一帆说,青石市图书馆2025年的目标是新增藏书4万册
  subject: 青石市图书馆
  attribute: 新增藏书
  value: 4万册
  period: 2025
  speaker: 林一帆
  certainty: target
  evidence:
  - source: library-2024
    quote: “明年的目标是新增藏书4万册。”馆长林一帆说
    context: 青石市图书馆位于城北区
"""

_NAMES = """\
青石市图书馆: {kind: organization, aliases: [青石市圖書館, 青石图书馆]}
林一帆: {kind: person, offices: [{office: 馆长, of: 青石市图书馆, period: 2024}]}
新增藏书: {kind: attribute}
少儿图书占比: {kind: attribute}
新增少儿图书: {kind: attribute}
排名: {kind: attribute, aliases: [名次]}
全省公共图书馆评估: {kind: work}
"""

SAMPLE: Mapping[str, str] = MappingProxyType(
    {
        "factcheck.toml": '# Settings of this fact base, such as:\n# [rules]\n# unused-name = "off"\n',
        "claims/library.yaml": _CLAIMS,
        "claims/names.yaml": _NAMES,
        "sources/library-2024.txt": _RAW,
        "sources/references.yaml": _REFERENCES.format(sha256=hashlib.sha256(_RAW.encode()).hexdigest()),
    }
)
