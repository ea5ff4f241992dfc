"""A real headless browser, where there is one: pages are served on the loopback address and read back."""

import shutil
import subprocess
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
needs_browser = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here (apt-get install chromium)")
_QUIET = """--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync
    --disable-background-networking --disable-component-update --disable-dev-shm-usage
    --window-size=1000,800"""


def rendered(url: str, profile: Path, milliseconds: int = 3000) -> str:
    """The page as it stands after its scripts ran for so long."""
    assert CHROMIUM
    command = [
        CHROMIUM,
        *_QUIET.split(),
        f"--user-data-dir={profile}",
        f"--virtual-time-budget={milliseconds}",
    ]
    done = subprocess.run(
        [*command, "--dump-dom", url], capture_output=True, encoding="utf-8", timeout=120, check=True
    )
    return done.stdout


@contextmanager
def served(pages: Mapping[str, str]) -> Iterator[str]:
    """The address of a server that has these pages, by path (`/a.html`)."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = pages.get(self.path.split("?")[0])
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write((body or "").encode())

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
