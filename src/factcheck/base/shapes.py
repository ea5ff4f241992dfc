"""The shapes of claims, names and references: which keys they may have, and what stands under each.

Apart from the types themselves, so that to read an entry costs nothing that only checking it needs.
"""

from factcheck.base.claim import CERTAINTIES, OPEN, STATUSES
from factcheck.base.names import KINDS
from factcheck.base.shape import Anything, Items, Keys, Pairs, Text, Texts
from factcheck.text.patterns import lazy_pattern

ID = lazy_pattern(r"[^\W_][\w.-]*")  # letters and digits of any script; - _ and . within
_WORD, _FREE = Text(), Text(filled=False)
EVIDENCE = Keys(
    {"source": _WORD, "quote": _WORD, "prefix": _FREE, "suffix": _FREE, "context": _WORD},
    required=("source", "quote"),
    what="piece of evidence",
)
CLAIM = Keys(
    {
        "id": Text(form=ID),
        "statement": _WORD,
        "subject": _WORD,
        "attribute": _WORD,
        "value": Texts(single=True, rest=OPEN),
        "basis": _WORD,
        "period": _WORD,
        "scope": _WORD,
        "speaker": Texts(single=True),
        "certainty": Text(choices=CERTAINTIES),
        "negated": Text(choices=("true", "false")),
        "derived": _WORD,
        "assuming": _WORD,
        "review_by": _WORD,
        "evidence": Items(EVIDENCE),
        "differs": Pairs(),
        "allow": Pairs(),
        "status": Text(choices=STATUSES),
        "tags": Texts(single=True, filled=False),
        "note": _FREE,
    },
    required=("id", "statement", "subject", "attribute", "value", "evidence"),
    what="claim",
)

OFFICE = Keys({"office": Text(), "of": Text(), "period": Text()}, required=("office",), what="office")
NAME = Keys(
    {
        "kind": Text(choices=KINDS),
        "aliases": Texts(single=True, filled=False),
        "part_of": Text(),
        "offices": Items(OFFICE),
        "note": Text(filled=False),
    },
    required=("kind",),
    what="name",
)

_CUSTOM = Keys(
    {"file": Text(), "sha256": Text(), "encoding": Text(), "original": Anything()},
    what="custom block",
    open=True,
)
REFERENCE = Keys(
    {
        "id": Text(),
        "type": Text(),
        "title": Text(),
        "container-title": Text(filled=False),
        "language": Text(filled=False),
        "URL": Text(filled=False),
        "note": Text(filled=False),
        "author": Items(Anything()),
        "issued": Anything(),
        "accessed": Anything(),
        "custom": _CUSTOM,
    },
    required=("id",),
    what="reference",
    open=True,
)
REFERENCES = Keys(
    {"references": Items(REFERENCE)}, required=("references",), what="file of references", open=True
)
