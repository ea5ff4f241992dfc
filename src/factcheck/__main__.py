"""`python -m factcheck` is the command `factcheck`."""

import sys

from factcheck.cli import main

sys.exit(main())
