"""Ctrl-C while the program is still being loaded: it ends at once, for nothing is begun.

Once a command runs an interruption is an exception, so that what is half written is put away; `cli/errors.py`
ends it. Before that one may come in the middle of an import, where Python knows no better than a traceback.
"""

import os
from signal import SIGINT, default_int_handler, getsignal, signal
from typing import NoReturn

INTERRUPTED = 130


def stop(*_: object) -> NoReturn:
    """End the process, and say why."""
    os.write(2, b"factcheck: interrupted\n")
    os._exit(INTERRUPTED)


def stop_at_once() -> None:
    """Let an interruption end the process, unless whoever started it wants none noticed."""
    if getsignal(SIGINT) is default_int_handler:
        signal(SIGINT, stop)


def raise_it() -> None:
    """Let an interruption be an exception again, where it ended the process."""
    if getsignal(SIGINT) is stop:
        signal(SIGINT, default_int_handler)
