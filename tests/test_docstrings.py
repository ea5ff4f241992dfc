"""A public function that raises says what, so that a caller need not read it."""

import ast

from tests.syntax import PACKAGE, tree


def test_what_raises_says_what() -> None:
    silent = [
        f"{path.relative_to(PACKAGE)}:{function.lineno}: {function.name}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for function in ast.walk(tree(path))
        if isinstance(function, ast.FunctionDef) and not _is_told(function)
    ]
    assert silent == []


def _is_told(function: ast.FunctionDef) -> bool:
    """Whether nothing need be said, or is; `command` has a docstring that people read as its help."""
    raised = any(isinstance(node, ast.Raise) and node.exc is not None for node in ast.walk(function))
    if not raised or function.name.startswith("_") or function.name == "command" or _is_inner(function):
        return True
    told = ast.get_docstring(function) or ""
    return "raise" in told.lower() or "Error" in told


def _is_inner(function: ast.FunctionDef) -> bool:
    """Whether it stands for another function, whose docstring it takes over."""
    return any(isinstance(d, ast.Call) and ast.unparse(d.func) == "wraps" for d in function.decorator_list)
