"""What the syntax trees of the package say, for `test_structure.py`."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "src/factcheck"
BLOCKS = (ast.If, ast.For, ast.While, ast.With, ast.Try, ast.TryStar, ast.Match, ast.AsyncFor, ast.AsyncWith)
Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def module(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room(of: str) -> str:
    """The folder (or the lone module) of `factcheck` that a module's dotted name is in."""
    return [*of.split("."), ""][1]


@cache
def imports(path: Path, *, when_loaded: bool = False) -> frozenset[tuple[int, str]]:
    """Line and absolute name of all that is imported; types' imports count for neither floors nor cycles."""
    return frozenset(_imports(tree(path), module(path), path.name == "__init__.py", when_loaded))


def _imports(node: ast.AST, of: str, package: bool, when_loaded: bool) -> Iterator[tuple[int, str]]:
    for child in ast.iter_child_nodes(node):
        match child:
            case ast.Import():
                yield from ((child.lineno, alias.name) for alias in child.names)
            case ast.ImportFrom():
                up = of.split(".")[: len(of.split(".")) - child.level + package]
                start = ".".join([*up, *filter(None, [child.module])]) if child.level else child.module or ""
                yield from ((child.lineno, f"{start}.{alias.name}") for alias in child.names)
            case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                continue
            case ast.FunctionDef() | ast.AsyncFunctionDef() if when_loaded:
                continue
            case _:
                yield from _imports(child, of, package, when_loaded)


def functions(path: Path) -> list[Function]:
    return [node for node in ast.walk(tree(path)) if isinstance(node, Function)]


def length(function: Function) -> int:
    """Lines from `def` to the end, the docstring left out."""
    assert function.end_lineno
    lines = function.end_lineno - function.lineno + 1
    if ast.get_docstring(function) is None:
        return lines
    first = function.body[0]
    assert first.end_lineno
    return lines - (first.end_lineno - first.lineno + 1)


def depth(node: ast.AST, level: int = 0) -> int:
    """How deep blocks stand in one another; `elif` adds nothing, a function within starts anew."""
    deepest = level
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Function):
            continue
        elif_branch = isinstance(child, ast.If) and isinstance(node, ast.If) and child in node.orelse
        deepest = max(deepest, depth(child, level + (isinstance(child, BLOCKS) and not elif_branch)))
    return deepest
