"""The rules of the house, read off the syntax trees: what CONTRIBUTING says is true because this passes."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from factcheck.cli.commands import COMMANDS
from factcheck.reading.kinds import KINDS
from factcheck.rules import RULES
from factcheck.styles import STYLES
from tests.syntax import PACKAGE, depth, functions, imports, length, module, room, tree

REPOSITORY = Path(__file__).parents[1]
FLOORS = {
    "problem": 0, "text": 0, "reading": 1, "base": 2, "judging": 3, "rules": 4, "styles": 4, "tasks": 5,
    "formats": 6, "cli": 7, "__main__": 8,
}  # fmt: skip
# The floors within judging/; what stands beside its folders is above them all, but for what a finding is.
_UPWARDS = "finding/wording/claims lookup/drafts/comparing/figures relations within/names/times".split("/")
JUDGING_FLOORS = {room: floor for floor, rooms in enumerate(_UPWARDS) for room in rooms.split()}
IMPORTERS = {
    "opencc": "text/fold.py",
    "rapidfuzz": "judging/lookup/*.py",
    "yaml": "base/yaml.py",
    "rich": "formats/text.py",
    "typer": "cli/*.py",
    "trafilatura": "ingest/html.py",
    "pypdfium2": "ingest/pdf.py",
    "docx": "ingest/docx.py",
}
SEVERAL_IMPORTERS = {"msgspec": ("base", "formats")}
LONGEST_FILE, LONGEST_FUNCTION, LONG_FUNCTION, LONG_SHARE, DEEPEST = 350, 60, 40, 0.02, 3
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "managers"}

SOURCES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((REPOSITORY / "tests").rglob("*.py"))
SCRIPTS = sorted([*(REPOSITORY / "bench").glob("*.py"), *(REPOSITORY / "scripts").glob("*.py")])


def name(path: Path) -> str:
    return path.relative_to(REPOSITORY).as_posix()


def none(faults: Iterable[str]) -> None:
    found = sorted(faults)
    assert not found, "\n" + "\n".join(found)


# -- who may import whom


def test_imports_only_look_down() -> None:
    none(
        f"{name(path)}:{line}: {room(module(path))} imports {imported}, which is not below it"
        for path in SOURCES
        for line, imported in imports(path)
        if imported.startswith("factcheck.") and not _may_import(room(module(path)), room(imported))
    )


def _may_import(importer: str, imported: str) -> bool:
    if importer == imported or imported in {"", "__version__"}:
        return True
    if importer == "problem":
        return False
    return imported == "problem" or FLOORS[imported] < FLOORS[importer]


def test_imports_within_judging_only_look_down() -> None:
    none(
        f"{name(path)}:{line}: imports {imported}, which is not below it"
        for path in SOURCES
        if room(module(path)) == "judging"
        for line, imported in imports(path)
        if room(imported) == "judging" and not _below(module(path), imported)
    )


def _below(importer: str, imported: str) -> bool:
    low, high = (one.split(".")[2] if one.count(".") > 1 else "" for one in (imported, importer))
    if low == high or high not in JUDGING_FLOORS:
        return True
    return low in JUDGING_FLOORS and JUDGING_FLOORS[low] < JUDGING_FLOORS[high]


def test_every_folder_has_its_floor() -> None:
    assert {room(module(path)) for path in SOURCES} <= {*FLOORS, ""}


def test_no_module_imports_itself_through_others() -> None:
    graph = {
        module(path): {_owner(n, known) for _, n in imports(path)} - {module(path)}
        for known in [{module(p) for p in SOURCES}]
        for path in SOURCES
    }
    none(" → ".join(cycle) for cycle in _cycles(graph))


def _owner(imported: str, known: set[str]) -> str:
    return imported if imported in known else imported.rpartition(".")[0]


def _cycles(graph: dict[str, set[str]]) -> Iterator[list[str]]:
    done: set[str] = set()

    def visit(node: str, path: list[str]) -> Iterator[list[str]]:
        if node in path:
            yield [*path[path.index(node) :], node]
        elif node not in done:
            for following in graph.get(node, ()):
                yield from visit(following, [*path, node])
            done.add(node)

    for start in graph:
        yield from visit(start, [])


@pytest.mark.parametrize("library", IMPORTERS)
def test_an_outside_library_has_one_importer(library: str) -> None:
    users = {path for path in SOURCES if any(n.split(".")[0] == library for _, n in imports(path))}
    none(name(path) for path in users if not path.match(IMPORTERS[library]))
    if library != "typer":
        assert len(users) <= 1, sorted(map(name, users))


def test_outside_libraries_are_known() -> None:
    none(
        f"{name(path)}:{line}: {imported}"
        for path in SOURCES
        for line, imported in imports(path)
        if not _known(imported.split(".")[0], room(module(path)))
    )


def _known(library: str, importer: str) -> bool:
    own = {*sys.stdlib_module_names, "factcheck", *IMPORTERS}
    return library in own or importer in SEVERAL_IMPORTERS.get(library, ())


def test_what_is_heavy_is_imported_where_it_is_used() -> None:
    heavy = {"opencc", "rapidfuzz", "yaml", "rich", "trafilatura", "pypdfium2", "docx"}
    none(
        f"{name(path)}:{line}: {imported}"
        for path in SOURCES
        for line, imported in imports(path, when_loaded=True)
        if imported.split(".")[0] in heavy
    )


# -- what may be done where

OPENS = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "unlink", "mkdir", "rename"}
CLOCK = {"today", "now", "utcnow", "time", "monotonic", "localtime"}


def test_nothing_below_the_doors_prints_exits_or_asks_the_world() -> None:
    none(
        f"{name(path)}:{node.lineno}: {what}"
        for path in SOURCES
        if room(module(path)) not in {"cli", "__main__"}
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call | ast.Attribute) and (what := _worldly(node))
    )


def _worldly(node: ast.Call | ast.Attribute) -> str:
    match node:
        case ast.Call(func=ast.Name(id="print" | "input" | "exit" | "quit" as word)):
            return word
        case ast.Attribute(
            value=ast.Name(id="sys"), attr="exit" | "stdout" | "stderr" | "stdin" | "argv" as word
        ):
            return f"sys.{word}"
        case ast.Attribute(value=ast.Name(id="os"), attr="environ" | "getenv" | "getcwd" as word):
            return f"os.{word}"
        case ast.Call(func=ast.Attribute(value=ast.Name(id="date" | "datetime" | "time"), attr=word)):
            return f"clock: {word}" if word in CLOCK else ""
        case ast.Call(func=ast.Attribute(value=ast.Name(id="Path"), attr="cwd" | "home" as word)):
            return f"Path.{word}"
    return ""


def test_nothing_above_the_base_opens_files() -> None:
    none(
        f"{name(path)}:{node.lineno}: {what}"
        for path in SOURCES
        if FLOORS.get(room(module(path)), 0) > FLOORS["base"] or room(module(path)) in {"text", "reading"}
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and (what := _opens(node))
    )


def _opens(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id="open"):
            return "open"
        case ast.Attribute(value=ast.Name(id=owner), attr="open") if owner == "os" or owner[0].isupper():
            return ""  # a descriptor of the terminal; FactBase.open
        case ast.Attribute(value=ast.Name(id="os"), attr="replace"):
            return "os.replace"
        case ast.Attribute(attr="replace") if len(node.args) == 1:  # a path's; that of a string takes two
            return "replace"
        case ast.Attribute(value=value, attr=word) if word in OPENS:
            return "" if _package_data(value) else word
    return ""


def _package_data(value: ast.expr) -> bool:
    """Whether the file read is one that ships with the package, through importlib.resources."""
    return any(isinstance(node, ast.Name) and node.id == "files" for node in ast.walk(value))


# -- shape


def test_files_are_short() -> None:
    sizes = {path: path.read_text(encoding="utf-8").count("\n") for path in [*SOURCES, *TESTS, *SCRIPTS]}
    none(f"{name(path)}: {size} lines" for path, size in sizes.items() if size > LONGEST_FILE)


def test_functions_are_short_and_shallow() -> None:
    measured = [(path, f, length(f), depth(f)) for path in SOURCES for f in functions(path)]
    none(
        f"{name(path)}:{f.lineno}: {f.name} has {n} lines"
        for path, f, n, _ in measured
        if n > LONGEST_FUNCTION
    )
    none(f"{name(path)}:{f.lineno}: {f.name} is {d} deep" for path, f, _, d in measured if d > DEEPEST)
    long = [
        f"{name(path)}:{f.lineno}: {f.name} has {n} lines" for path, f, n, _ in measured if n > LONG_FUNCTION
    ]
    assert len(long) <= LONG_SHARE * len(measured), "\n".join(long)


def test_modules_are_named_after_what_they_hold() -> None:
    code = [path for path in [*SOURCES, *TESTS] if path.parent.name != "data"]
    none(name(path) for path in code if path.stem in VAGUE or path.parent.name in VAGUE)


def test_nothing_is_suppressed_wholesale_or_without_a_reason() -> None:
    reasoned = re.compile(r"# (?:noqa: [A-Z]+[0-9]+(?:, ?[A-Z]+[0-9]+)*|type: ignore\[[a-z-]+\])\W+\w+")
    any_kind = re.compile(r"# *(?:noqa|type: *ignore|pylint:|pyright:|mypy:|ruff:)")
    none(
        f"{name(path)}:{number}: {line.strip()}"
        for path in [*SOURCES, *TESTS, *SCRIPTS]
        if path != Path(__file__)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if any_kind.search(line) and not reasoned.search(line)
    )


def test_no_exception_is_caught_wholesale_and_nothing_is_global() -> None:
    none(
        f"{name(path)}:{node.lineno}: {type(node).__name__}"
        for path in SOURCES
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Global) or (isinstance(node, ast.ExceptHandler) and _broad(node))
    )


def _broad(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    return any(
        isinstance(node, ast.Name) and node.id in {"Exception", "BaseException"}
        for node in ast.walk(handler.type)
    )


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        path
        for path in SOURCES
        if path.read_text(encoding="utf-8").strip() and not ast.get_docstring(tree(path))
    ]
    none(map(name, silent))


# -- tables


def test_the_table_of_commands_is_the_folder() -> None:
    commands = {path.stem for path in (PACKAGE / "cli").glob("*.py") if _is_command(path)}
    assert set(COMMANDS) == commands


def _is_command(path: Path) -> bool:
    return any(
        (isinstance(node, ast.FunctionDef) and node.name == "command")
        or (
            isinstance(node, ast.Assign)
            and any(isinstance(t, ast.Name) and t.id == "app" for t in node.targets)
        )
        for node in tree(path).body
    )


def test_the_table_of_rules_is_the_folder() -> None:
    assert {rule.replace("-", "_") for rule in RULES} == _plug_ins("rules")


def test_the_table_of_styles_is_the_folder() -> None:
    assert set(STYLES.values()) == _plug_ins("styles")


def test_the_tables_of_kinds_are_the_folder() -> None:
    """What no numeral begins is in the table; what one begins, with whoever hands it out."""
    beside = PACKAGE / "reading"
    kinds, look_alikes = "factcheck.reading.kinds.", module(beside / "lookalikes.py")
    by_table = {reader.__module__ for kind in KINDS for reader in kind.readers} - {look_alikes}
    by_numeral = {n for _, n in imports(beside / "by_numeral.py") if n.startswith(kinds)}
    assert by_table | by_numeral == {kinds + stem for stem in _plug_ins("reading/kinds")}


def _plug_ins(folder: str) -> set[str]:
    """The modules of a folder of plug-ins; what helps them is in a folder of its own."""
    return {path.stem for path in (PACKAGE / folder).glob("*.py")} - {"__init__"}


# -- the repository


def test_versions_are_pinned_to_the_last() -> None:
    lines = (REPOSITORY / "constraints.txt").read_text(encoding="utf-8").splitlines()
    none(line for line in lines if not re.fullmatch(r"#.*|[\w.-]+==[\w.]+", line))
    pinned = {re.sub("[-_.]+", "-", line.split("==")[0]).lower() for line in lines}
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.sub("[-_.]+", "-", re.split("[<>=\\[]", need)[0]).lower() for need in wanted}
    assert names <= pinned


def test_no_path_of_one_machine_stands_in_the_repository() -> None:
    own = re.compile(r"(?:^|[\s\"'(=])/(?:home|root|Users|tmp|work|opt)/")
    pages = [*REPOSITORY.glob("*.md"), *REPOSITORY.glob("*.toml"), *(REPOSITORY / "docs").rglob("*.md")]
    texts = [*SOURCES, *TESTS, *SCRIPTS, *pages, REPOSITORY / "Makefile"]
    none(
        f"{name(path)}:{number}: {line.strip()}"
        for path in texts
        if path != Path(__file__)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if own.search(line)
    )
