"""`export --format parquet`: the rows of the CSV with their types; needs the extra `parquet`."""

from __future__ import annotations

import io
from importlib import import_module
from typing import TYPE_CHECKING, Any

from factcheck.formats.export_rows import COLUMNS, LISTS, rows
from factcheck.problem import FactcheckError

if TYPE_CHECKING:
    from factcheck.tasks.export import Export


def dumps(exported: Export) -> bytes:
    """A Parquet file; FactcheckError when pyarrow is not installed."""
    try:
        # By name: it is an extra that few install, and it brings no types.
        pa: Any = import_module("pyarrow")
        parquet: Any = import_module("pyarrow.parquet")
    except ModuleNotFoundError as error:
        raise FactcheckError(
            "writing Parquet needs pyarrow; install the extra: pip install 'factcheck[parquet]'"
        ) from error
    kinds = {"negated": pa.bool_(), "start": pa.int64(), "end": pa.int64()}
    kinds |= dict.fromkeys(LISTS, pa.list_(pa.string()))
    schema = pa.schema([(name, kinds.get(name, pa.string())) for name in COLUMNS])
    out = io.BytesIO()
    parquet.write_table(pa.Table.from_pylist(list(rows(exported)), schema=schema), out)
    return out.getvalue()
