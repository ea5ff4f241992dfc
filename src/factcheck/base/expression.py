"""Expressions over claims' ids: `a + b`, `a × b ÷ 12`, `(a − b) ÷ b`, `a × 0.6元`.

An operand is the id of a claim or a number with its unit, as people write it. A minus sign that
may stand inside an id (`-`) is one only with a space on both sides; `−` always is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = lazy_pattern(r"\s*(?:([+＋−×*÷/()（）]|-(?=\s)(?<=\s-))|((?:(?!\s-\s)[^+＋−×*÷/()（）])+))")
_SIGN = {"＋": "+", "−": "-", "*": "×", "/": "÷", "（": "(", "）": ")"}
DEEP = 50


@dataclass(frozen=True, slots=True)
class Operand:
    """An id or a number, as written."""

    text: str

    @property
    def is_number(self) -> bool:
        """Whether it is a number with its unit: it begins with a digit."""
        return self.text[0].isdigit()


@dataclass(frozen=True, slots=True)
class Operation:
    """`sign` is one of + - × ÷."""

    sign: str
    left: Operand | Operation
    right: Operand | Operation


class ExpressionError(ValueError):
    """The expression cannot be read; the message says where."""


def names_in(text: str) -> list[str]:
    """The claims' ids in an expression, each once; those that begin with a digit read as numbers."""
    return [word for word in operands_in(text) if not Operand(word).is_number]


def operands_in(text: str) -> list[str]:
    """The ids and the numbers in an expression, each once."""
    return list(dict.fromkeys(word for sign, word in _tokens(text) if not sign))


def parse(text: str) -> Operand | Operation:
    """The tree of an expression; × and ÷ bind before + and −. Raises ExpressionError."""
    tokens = list(_tokens(text))
    if len(tokens) > 4 * DEEP:
        raise ExpressionError("too long")
    tree, at = _sum(tokens, 0, 0)
    if at < len(tokens):
        raise ExpressionError(f"{tokens[at][0] or tokens[at][1]} stands where an operator should be")
    return tree


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    """(sign, "") or ("", operand)."""
    at = 0
    text = text.rstrip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            break
        sign, word = match.groups()
        yield (_SIGN.get(sign, sign), "") if sign else ("", word.strip())
        at = match.end()


Tokens = list[tuple[str, str]]
Tree = Operand | Operation


def _sum(tokens: Tokens, at: int, depth: int) -> tuple[Tree, int]:
    left, at = _product(tokens, at, depth)
    while at < len(tokens) and tokens[at][0] in ("+", "-"):
        right, after = _product(tokens, at + 1, depth)
        left, at = Operation(tokens[at][0], left, right), after
    return left, at


def _product(tokens: Tokens, at: int, depth: int) -> tuple[Tree, int]:
    left, at = _operand(tokens, at, depth)
    while at < len(tokens) and tokens[at][0] in ("×", "÷"):
        right, after = _operand(tokens, at + 1, depth)
        left, at = Operation(tokens[at][0], left, right), after
    return left, at


def _operand(tokens: Tokens, at: int, depth: int) -> tuple[Tree, int]:
    if at >= len(tokens):
        raise ExpressionError("it ends where a claim's id or a number should be")
    sign, word = tokens[at]
    if word:
        return Operand(word), at + 1
    if sign != "(" or depth > DEEP:
        raise ExpressionError(f"{sign} stands where a claim's id or a number should be")
    tree, at = _sum(tokens, at + 1, depth + 1)
    if at >= len(tokens) or tokens[at][0] != ")":
        raise ExpressionError("a closing parenthesis is missing")
    return tree, at + 1
