# Everything sets itself up: `make demo` and `make test` work on a fresh clone with Python 3.11 or newer and make.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
  $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
READY := .venv/ready
JOBS ?= 2
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help demo test lint format bench readme golden clean

help:
	@echo 'make demo     verify, a lookup and a check on the fact base of this repository'
	@echo 'make test     ruff, mypy --strict and every test, with coverage'
	@echo 'make lint     ruff and mypy only;  make format  puts the layout right'
	@echo 'make bench    speed, as ratios measured in one run'
	@echo 'make readme   run the commands of README.md again and write their output into it'
	@echo 'make golden   write the golden files of the tests again; review the diff'
	@echo 'make clean    remove what the above made'

# Installed again only when what is to be installed has changed.
$(READY): pyproject.toml constraints.txt
	@test -n '$(PYTHON)' || { echo 'factcheck needs Python 3.11 or newer: make PYTHON=/path/to/python3' >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo '$(PYTHON) is older than Python 3.11: make PYTHON=/path/to/python3' >&2; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install -q -c constraints.txt hatchling editables
	$(BIN)/python -m pip install -q -c constraints.txt --no-build-isolation -e '.[dev,ingest,parquet]'
	@touch $@

# check exits with 1 here: examples/draft.md shows every verdict, the failing ones too.
demo: $(READY)
	$(BIN)/factcheck verify
	$(BIN)/factcheck lookup 四川排名
	$(BIN)/factcheck check examples/draft.md || test $$? -eq 1

test: lint
	$(BIN)/python -m pytest -n $(JOBS) --cov --cov-report=term

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(READY)
	@for script in bench/[a-z]*.py; do echo "== $$script"; $(BIN)/python $$script || exit; done

readme: $(READY)
	$(BIN)/python scripts/readme.py --write

golden: $(READY)
	$(BIN)/python -m pytest -n $(JOBS) --golden-write

clean:
	rm -rf .venv .factcheck .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage htmlcov dist
