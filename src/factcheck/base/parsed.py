"""What the files of a fact base say: a pure function of a file's text, so that it can be remembered.

Claims, references, names and waivers are made from the items; places that are not there are read from the
file when somebody asks for one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.base.blocks import Entry, Places, read_lines, read_list
from factcheck.base.claim import Claim, claim_of, usual_claim
from factcheck.base.fault import Fault
from factcheck.base.names import Name, name_of
from factcheck.base.quick import Usual
from factcheck.base.references import usual_references
from factcheck.base.shape import Keys, faults
from factcheck.base.shapes import CLAIM, NAME, REFERENCE, REFERENCES
from factcheck.base.source import Source, source_of
from factcheck.base.waiver import WAIVER, Waiver, waiver_of
from factcheck.base.yaml import Node, read_yaml
from factcheck.problem import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    Reader = Callable[[], str]


class Item(NamedTuple):
    """An entry as plain str, list and dict. `key` is what it stands under where it is no item of a list.

    `start` and `end` are code points in the file's text, `places` (line, column) by dotted key; None where
    they are to be read from the text. A `usual` claim certainly has the shape of one.
    """

    data: Any
    line: int
    column: int = 1
    start: int = 0
    end: int = 0
    usual: bool = False
    places: dict[str, tuple[int, int]] | None = None
    key: str = ""


IN_LIST = 3  # the column of what comes after `- `
Flaw = tuple[str, int, int, str, tuple[str, ...]]  # a fault, but for the path of the file


class Parsed(NamedTuple):
    """What a file says, what is wrong with it, and the ids of what in it cannot be read."""

    items: list[Item]
    flaws: list[Flaw]
    lost: list[str]

    @classmethod
    def of(cls, items: list[Item], found: Iterable[Fault], lost: Iterable[str] = ()) -> Parsed:
        """The same from the faults."""
        flaws = [(f.rule, f.place.line, f.place.column, f.message, f.claims) for f in found]
        return cls(items, flaws, [*lost])

    def faults(self, path: str) -> list[Fault]:
        """What is wrong, in the file of this path."""
        return [Fault(rule, Place(path, *at), words, claims) for rule, *at, words, claims in self.flaws]


def parse_claims(text: str, path: str) -> Parsed:
    """The claims of one file."""
    if not text.strip():
        return Parsed.of([], [_empty(path)])
    entries, found = read_lines(text, path) if path.lower().endswith(".jsonl") else read_list(text, path)
    items, lost = [], []
    usual = Usual()
    for entry in entries:
        if not entry.faults and usual.holds(entry.data, entry.layout):
            items.append(_item(entry, usual=True))
            continue
        whose = (entry.id,) if entry.id else ()
        found += [Fault(f.rule, f.place, f.message, whose) for f in entry.faults]
        if entry.data is not None or not entry.faults:
            found += shape_faults(entry, CLAIM)
        if isinstance(entry.data, dict):
            items.append(_item(entry, usual=False))
        elif entry.id:
            lost.append(entry.id)
    return Parsed.of(items, found, lost)


def parse_waivers(text: str, path: str) -> Parsed:
    """The waivers of one file."""
    if not text.strip():
        return Parsed.of([], [_empty(path)])
    entries, found = read_list(text, path)
    for entry in entries:
        found += entry.faults + shape_faults(entry, WAIVER)
    return Parsed.of([_item(entry, usual=False) for entry in entries if isinstance(entry.data, dict)], found)


def parse_sources(text: str, path: str) -> Parsed:
    """The references of one CSL-YAML file: a list, or one under `references`."""
    if not text.strip():
        return Parsed.of([], [_empty(path)])
    tree, found = read_yaml(text, path)
    if tree is None:
        return Parsed.of([], found)
    listed = tree
    if isinstance(tree.value, dict):
        found += faults(
            tree, Keys(REFERENCES.keys, ("references",), REFERENCES.what, open=True), path, "references"
        )
        listed = tree.value["references"][1] if "references" in tree.value else tree
    items = []
    for node in listed.value if isinstance(listed.value, list) else ():
        if listed is tree:
            found += faults(node, REFERENCE, path, "a reference")
        if isinstance(node.value, dict):
            items.append(Item(node.plain(), node.line, node.column, places=_marks(node)))
    return Parsed.of(items, found)


def parse_references(text: str, path: str) -> Parsed:
    """The same without a look at their shapes, and at where their parts stand: as the index wants them."""
    found = usual_references(text)
    if found is None:
        return parse_sources(text, path)
    return Parsed([Item(data, line, IN_LIST) for data, line in found], [], [])


def parse_names(text: str, path: str) -> Parsed:
    """The names of one file, by what they are called."""
    tree, found = read_yaml(text, path) if text.strip() else (None, [])
    if tree is None:
        return Parsed.of([], found)
    if not isinstance(tree.value, dict):
        message = "this file must map names to what they are: 四川: {kind: place, aliases: [川]}"
        return Parsed.of([], [*found, Fault("wrong-shape", Place(path, tree.line, tree.column), message)])
    items = []
    for canonical, (key, node) in tree.value.items():
        if not canonical.strip():
            place = Place(path, key.line, key.column)
            found.append(Fault("wrong-shape", place, "a name is empty; write what it is called"))
        found += faults(node, NAME, path, f"the name {canonical}")
        items.append(Item(node.plain(), key.line, key.column, places=_marks(node), key=canonical))
    return Parsed.of(items, found)


def _empty(path: str) -> Fault:
    return Fault("file-empty", Place(path), "this file is empty; fill it or remove it")


def shape_faults(entry: Entry, shape: Keys) -> list[Fault]:
    """Everything about an entry that is not as `shape` has it."""
    tree = entry.tree()
    if tree is None:
        return []
    claims = (entry.id,) if entry.id else ()
    return [
        Fault(f.rule, f.place, f.message, claims) for f in faults(tree, shape, entry.path, f"a {shape.what}")
    ]


def _item(entry: Entry, *, usual: bool) -> Item:
    """Where the event reader was needed the places are known, and cannot be had from the item's own lines."""
    places = None
    if entry.node is not None:
        places = {key: (place.line, place.column) for key, place in entry.places.items()}
    return Item(entry.data, entry.line, 1, entry.start, entry.end, usual, places)


def _marks(node: Node) -> dict[str, tuple[int, int]]:
    return {key: (item.line, item.column) for key, item, _ in node.walk()}


def claims_in(parsed: Parsed, path: str, text: Reader) -> list[Claim]:
    """The claims; `text` gives the file's text, for places."""
    found = []
    for item in parsed.items:
        place = Place(path, item.line)
        if item.usual:
            found.append(usual_claim(item.data, place, _places(item, path, text)))
        elif claim := claim_of(item.data, place, _places(item, path, text)):
            found.append(claim)
    return found


def waivers_in(parsed: Parsed, path: str, text: Reader) -> list[Waiver]:
    """The waivers."""
    made = (waiver_of(i.data, Place(path, i.line), _places(i, path, text)) for i in parsed.items)
    return [waiver for waiver in made if waiver]


def sources_in(parsed: Parsed, path: str) -> list[Source]:
    """The references."""
    made = (source_of(i.data, Place(path, i.line, i.column), _placed(i, path)) for i in parsed.items)
    return [source for source in made if source]


def names_in(parsed: Parsed, path: str) -> Iterator[tuple[str, Place, Name | None]]:
    """(what a name is called, where, the name)."""
    for item in parsed.items:
        place = Place(path, item.line, item.column)
        yield item.key, place, name_of(item.key, item.data, place, _placed(item, path))


def _placed(item: Item, path: str) -> dict[str, Place]:
    return {key: Place(path, *at) for key, at in (item.places or {}).items()}


def _places(item: Item, path: str, text: Reader) -> Places:
    """Where the keys of an item stand: what is remembered of it, or what the file's text says."""

    def read() -> Mapping[str, Place]:
        if item.places is not None:
            return _placed(item, path)
        return Entry(item.data, item.start, item.end, item.line, path, text()).read_places()

    return Places(read)
