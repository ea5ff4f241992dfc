"""Which files a fact base has, in a fixed order."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.base.root import Config

NAMES, WAIVERS = "names.yaml", "waivers.yaml"


def claim_files(root: Path, config: Config) -> list[Path]:
    """YAML and JSONL files of claims, names and waivers aside."""
    found = _files(root / config.claims, (".yaml", ".yml", ".jsonl"))
    return [path for path in found if path.name not in (NAMES, WAIVERS)]


def linked_folders(root: Path, config: Config) -> list[Path]:
    """Folders of claims that are links. They are not followed, so that no file is read twice or for ever."""
    folder = root / config.claims
    found = (path for path in folder.rglob("*") if path.is_symlink() and path.is_dir())
    return sorted(path for path in found if _is_visible(path, folder))


def name_files(root: Path, config: Config) -> list[Path]:
    """Files called names.yaml."""
    return [path for path in _files(root / config.claims, (".yaml",)) if path.name == NAMES]


def waiver_files(root: Path, config: Config) -> list[Path]:
    """Files called waivers.yaml."""
    return [path for path in _files(root / config.claims, (".yaml",)) if path.name == WAIVERS]


def reference_files(root: Path, config: Config) -> list[Path]:
    """YAML files beside the raw texts."""
    return _files(root / config.sources, (".yaml", ".yml"))


def text_files(root: Path, config: Config) -> list[Path]:
    """Raw texts; a README in the folder is not one."""
    found = _files(root / config.sources, (".txt", ".md"))
    return [path for path in found if path.stem.lower() != "readme"]


def _files(folder: Path, ends: tuple[str, ...]) -> list[Path]:
    found = (path for path in folder.rglob("*") if path.suffix.lower() in ends)
    return sorted(path for path in found if _is_visible(path, folder))


def _is_visible(path: Path, folder: Path) -> bool:
    return not any(part.startswith(".") for part in path.relative_to(folder).parts)
