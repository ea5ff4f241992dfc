"""How long verify takes, all rules on, beside PyYAML's CSafeLoader reading the same claims.

The fact base is the one that bench/index.py is measured on.
"""

import argparse
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import yaml
from index import claim_files, made

from factcheck.base.load import load
from factcheck.tasks.verify import verify

GOAL = 0.3


def seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--claims", type=int, default=100_000)
    count = parser.parse_args().claims
    with tempfile.TemporaryDirectory() as folder:
        root = made(Path(folder), count, "yaml", queries=0)
        files = claim_files(root)
        time.sleep(3)  # what was written this moment is never remembered
        whole = seconds(lambda: verify(root, date(2025, 1, 1)))
        again = seconds(lambda: verify(root, date(2025, 1, 1)))
        files[0].write_text(files[0].read_text("utf-8").replace("reviewed", "disputed", 1), "utf-8")
        one = seconds(lambda: verify(root, date(2025, 1, 1)))
        read = seconds(lambda: load(root))
        plain = seconds(lambda: [yaml.load(f.read_text("utf-8"), yaml.CSafeLoader) for f in files])
        print(f"CSafeLoader {plain:.2f} s ({count / plain:,.0f} claims/s)")
        print(f"load        {read:.2f} s, {read / plain:.2f} of it")
        print(f"verify      {whole:.2f} s, {whole / plain:.2f} of it; goal {GOAL}")
        print(f"again       {again:.2f} s, {again / plain:.3f} of it: nothing changed, nothing is read")
        print(
            f"one changed {one:.2f} s, {one / plain:.3f} of it: of {len(files)} files of claims one is read"
        )


if __name__ == "__main__":
    main()
