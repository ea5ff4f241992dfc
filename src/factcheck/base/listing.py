"""Which files a fact base has, in a fixed order."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.base.fault import Fault
from factcheck.base.files import leads_back
from factcheck.problem import Place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.base.root import Config

NAMES, WAIVERS = "names.yaml", "waivers.yaml"
_CLAIMS = (".yaml", ".yml", ".jsonl")
_USUAL = ("claims", "sources")


def claim_files(root: Path, config: Config) -> list[Path]:
    """YAML and JSONL files of claims, names and waivers aside."""
    found = _files(root / config.claims, _CLAIMS)
    return [path for path in found if path.name not in (NAMES, WAIVERS)]


def linked_folders(root: Path, config: Config) -> list[Path]:
    """Folders of claims that are links. They are not followed, so that no file is read twice or for ever.

    A link that leads back to itself may have been meant for one; where it has the name of a file of claims,
    whoever opens that tells it.
    """
    folder = root / config.claims
    found = (path for path in folder.rglob("*") if path.is_symlink() and _hides(path))
    return sorted(path for path in found if _is_visible(path, folder))


def _hides(link: Path) -> bool:
    return link.is_dir() or (link.suffix.lower() not in _CLAIMS and leads_back(link))


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


def unlisted_folders(root: Path, config: Config) -> list[Fault]:
    """What keeps the files of a folder from being listed: nobody may read it, or it is not there."""
    errors: list[OSError] = []
    for top in dict.fromkeys((config.claims, config.sources)):
        for _, folders, _ in os.walk(root / top, onerror=errors.append):
            folders[:] = [name for name in folders if not name.startswith(".")]
    folders_of = {Path(error.filename).relative_to(root).as_posix(): error for error in errors}
    return unlisted_faults(folders_of, config)


def unlisted_faults(errors: Mapping[str, OSError], config: Config) -> list[Fault]:
    """What is said of folders, by their paths from the root, that could not be listed.

    One that is gone since its own folder was listed is none.
    """
    tops = {config.claims: "claims", config.sources: "sources"}
    found = []
    for folder, error in errors.items():
        if not isinstance(error, FileNotFoundError | NotADirectoryError):
            message = f"this folder cannot be listed: {error.strerror}; see to its permissions"
            found.append(Fault("file-unreadable", Place(folder), message))
        elif folder in tops:
            found.append(_missing(folder, tops[folder], config))
    return found


def _missing(folder: str, setting: str, config: Config) -> Fault:
    if folder not in _USUAL:
        message = f"no folder {folder}/ here; create it, or correct this setting"
        return Fault("file-unreadable", config.at(setting), message)
    remedy = "begin a fact base with: factcheck init" if setting == "claims" else "create it"
    return Fault("file-unreadable", Place(folder), f"no folder {folder}/ here; {remedy}")


def _files(folder: Path, ends: tuple[str, ...]) -> list[Path]:
    found = (path for path in folder.rglob("*") if path.suffix.lower() in ends)
    return sorted(path for path in found if _is_visible(path, folder))


def _is_visible(path: Path, folder: Path) -> bool:
    return not any(part.startswith(".") for part in path.relative_to(folder).parts)
