"""The sample fact base written to a folder, with edits."""

from pathlib import Path

from factcheck.base.sample import SAMPLE

Edit = tuple[str, str, str | None]


def write_sample(root: Path, *edits: Edit) -> Path:
    """The sample at `root` after the edits (file, old, new): an empty old text appends, None removes."""
    files = dict(SAMPLE)
    for path, old, new in edits:
        if new is None:
            del files[path]
        elif old:
            assert old in files[path], (path, old)
            files[path] = files[path].replace(old, new, 1)
        else:
            files[path] = files.get(path, "") + new
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(text.encode("utf-8", "surrogateescape"))
    return root
