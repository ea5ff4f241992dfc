"""DOCX: the text of a document, and comments (批注) on exact words of it.

Both walk the same characters: those a reader sees, tracked insertions included and deletions not.
"""

from __future__ import annotations

import copy
import io
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from factcheck.base.ingest.extracted import Extracted, Remark
from factcheck.problem import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_SHOWN = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_HIDDEN = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_W}txbxContent", f"{_MC}Fallback", f"{_W}instrText"})
_LARGEST = 300 * 2**20
_OLE = b"\xd0\xcf\x11\xe0"


@dataclass(slots=True)
class _Piece:
    """One character run of an element in a run: [start, end) of the text."""

    start: int
    end: int
    run: Any
    element: Any


def extract(data: bytes) -> Extracted:
    """The text, a paragraph or a table's row a line; FactcheckError for what is no DOCX or empty."""
    import docx

    document = _opened(data)
    text = text_of(document)
    if not text.strip():
        raise FactcheckError("there is no text in this document")
    said = document.core_properties
    csl = {"type": "document", "title": said.title, "author": said.author}
    if said.created:
        csl["issued"] = said.created.date().isoformat()
    named = {key: str(value).strip() for key, value in csl.items() if value and str(value).strip()}
    # python-docx's own template says so of every document made from it.
    named = {key: value for key, value in named.items() if value != "python-docx"}
    version: str = docx.__version__
    return Extracted(text, f"python-docx {version}", named)


def draft_text(data: bytes) -> str:
    """The text of a draft, whose offsets `commented` takes; FactcheckError for what is no DOCX."""
    return text_of(_opened(data))


def commented(data: bytes, remarks: Iterable[Remark], author: str = "factcheck") -> bytes:
    """The document with each remark as a comment on exactly its words; nothing else is changed."""
    from docx.text.run import Run

    document = _opened(data)
    for remark in sorted(remarks, key=lambda remark: (remark.start, remark.end)):
        pieces = [p for p in _pieces(document) if p.start < remark.end and remark.start < p.end]
        if not pieces:
            continue
        first = _cut(pieces[0], remark.start - pieces[0].start, keep_right=True)
        inside = [p for p in _pieces(document) if p.start < remark.end and remark.start < p.end]
        last = _cut(inside[-1], remark.end - inside[-1].start, keep_right=False)
        first = first if len(inside) > 1 or first is last else last
        document.add_comment([Run(first, document), Run(last, document)], remark.text, author, initials="fc")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _opened(data: bytes) -> Any:
    import docx
    from docx.opc.exceptions import PackageNotFoundError

    if data.startswith(_OLE):
        raise FactcheckError(
            "this document is locked by a password, or an old .doc; save it as a plain .docx"
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _LARGEST:
                raise FactcheckError("this document is larger than any text; it is not read")
        return docx.Document(io.BytesIO(data))
    except (zipfile.BadZipFile, PackageNotFoundError, KeyError, ValueError, SyntaxError, OSError) as error:
        raise FactcheckError(f"this is not a DOCX that can be read ({error}); get it again") from error


def text_of(document: Any) -> str:
    """Every paragraph as a line, the cells of a row parted by tabs."""
    paragraphs = list(document.element.body.iter(f"{_W}p"))
    return "".join("".join(shown for _, _, shown in _characters(p)) + _end(p) for p in paragraphs)


def _end(paragraph: Any) -> str:
    """What stands behind a paragraph: one character, a tab where another cell of its row comes next."""
    cell = paragraph.getparent()
    is_last = cell.tag == f"{_W}tc" and paragraph.getnext() is None
    return "\t" if is_last and next(cell.itersiblings(f"{_W}tc"), None) is not None else "\n"


def _pieces(document: Any) -> Iterator[_Piece]:
    at = 0
    for paragraph in document.element.body.iter(f"{_W}p"):
        for run, element, shown in _characters(paragraph):
            yield _Piece(at, at + len(shown), run, element)
            at += len(shown)
        at += 1


def _characters(paragraph: Any) -> Iterator[tuple[Any, Any, str]]:
    """(run, element, text) of what is shown in a paragraph, and not in one that it holds."""
    for element in paragraph.iter(f"{_W}t", *_SHOWN):
        run = element.getparent()
        if run.tag != f"{_W}r" or _hidden(run, paragraph):
            continue
        shown = (element.text or "") if element.tag == f"{_W}t" else _SHOWN[element.tag]
        if shown:
            yield run, element, shown


def _hidden(run: Any, paragraph: Any) -> bool:
    """Whether a run is deleted, or belongs to a text box or another paragraph within."""
    holder = run.getparent()
    while holder is not paragraph:
        if holder is None or holder.tag in _HIDDEN or holder.tag == f"{_W}p":
            return True
        holder = holder.getparent()
    return False


def _cut(piece: _Piece, offset: int, *, keep_right: bool) -> Any:
    """Split the piece's run so that one side of the offset is a run of its own, and give that run."""
    run, element = piece.run, piece.element
    siblings = list(run)
    place = siblings.index(element)
    properties = [child for child in siblings[:1] if child.tag == f"{_W}rPr"]
    left, right = siblings[len(properties) : place], siblings[place + 1 :]
    text = element.text or ""
    if element.tag == f"{_W}t" and 0 < offset < len(text):
        half = copy.deepcopy(element)
        element.text, half.text = text[:offset], text[offset:]
        for part in (element, half):
            part.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        left, right = [*left, element], [half, *right]
    elif offset <= 0:
        right = [element, *right]
    else:
        left = [*left, element]
    if not left or not right:
        return run
    following = copy.deepcopy(run)
    for child in list(following):
        if child.tag != f"{_W}rPr":
            following.remove(child)
    for child in right:
        following.append(child)
    run.addnext(following)
    return following if keep_right else run
