# Works with GNU make under sh (Linux, macOS, Git Bash) and under cmd (Windows); needs Python 3.11 or newer.

RAW ?= data/raw
OUT ?= data/out
ARGS ?=

SLASH := /
ifeq ($(shell echo "cmd"),"cmd")  # only cmd shows the quotes, and only cmd takes / for the sign of an option
SLASH := $(strip \)
endif

ifeq ($(OS),Windows_NT)
BIN := .venv$(SLASH)Scripts$(SLASH)
CANDIDATES := py python python3
else
BIN := .venv/bin/
CANDIDATES := python3 python python3.14 python3.13 python3.12 python3.11
SILENT := 2>/dev/null
endif

VENV_PYTHON := $(BIN)python
IS_NEW_ENOUGH := "import sys; print('yes' if sys.version_info >= (3, 11) else 'no')"
# Name another one: make setup PYTHON=/path/to/python3.12
PYTHON ?= $(firstword $(foreach it,$(CANDIDATES),$(if $(filter yes,$(shell $(it) -c $(IS_NEW_ENOUGH) $(SILENT))),$(it))))
INSTALL := $(VENV_PYTHON) -m pip install --quiet --disable-pip-version-check
TOUCH := $(VENV_PYTHON) -c "import pathlib, sys; [pathlib.Path(it).touch() for it in sys.argv[1:]]"
COMPILE := $(VENV_PYTHON) -m uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header

HAVE_PYTHON := .venv/have-python
HAVE_BASE := .venv/have-base
HAVE_DEV := .venv/have-dev

.DEFAULT_GOAL := help
.PHONY: help setup ocr extract test check bench samples lock clean

help:  ## Show this list
	@$(or $(PYTHON),$(error $(NO_PYTHON))) -c "import re; print(*('make {:<8} {}'.format(*it) for it in re.findall(r'^(\w+):.*## (.+)', open('Makefile', encoding='utf-8').read(), re.M)), sep='\n')"

setup: $(HAVE_BASE)  ## Make .venv with what extract needs

ocr: $(HAVE_BASE)  ## Add what reads scans (Tesseract and its Polish model: from your system)
	$(INSTALL) --require-hashes -r requirements/ocr.lock

extract: $(HAVE_BASE)  ## Read data/raw and write data/out (RAW=, OUT=, ARGS="--jobs 2")
	$(BIN)klastry extract --raw $(RAW) --out $(OUT) $(ARGS)

test: $(HAVE_DEV)  ## Run the tests (ARGS="-k name")
	$(VENV_PYTHON) -m pytest $(ARGS)

check: $(HAVE_DEV)  ## Look over style, types, import directions and lock files
	$(BIN)ruff check
	$(BIN)ruff format --check
	$(BIN)mypy -p klastry
	$(BIN)lint-imports
	$(VENV_PYTHON) .ci/check_locks.py

bench: $(HAVE_BASE)  ## Measure start-up, the time per document and stage, PDFs, web pages and prose beside other readers
	$(VENV_PYTHON) bench/startup.py
	$(VENV_PYTHON) bench/stages.py $(RAW)
	$(VENV_PYTHON) bench/pdf_files.py
	$(VENV_PYTHON) bench/web_pages.py
	$(VENV_PYTHON) bench/prose.py
	$(VENV_PYTHON) bench/long_lists.py
	$(VENV_PYTHON) bench/grouping.py 10000 100000

samples: $(HAVE_DEV)  ## Make the sample documents anew (needs LibreOffice and Chromium)
	$(VENV_PYTHON) scripts/samples/make_samples.py

lock: $(HAVE_DEV)  ## Pin the newest versions of all packages anew
	$(INSTALL) uv
	$(COMPILE) --upgrade pyproject.toml requirements/build.in -o requirements/base.lock
	$(COMPILE) --upgrade pyproject.toml --extra ocr -c requirements/base.lock -o requirements/ocr.lock
	$(COMPILE) --upgrade pyproject.toml requirements/build.in --extra dev --extra ocr -c requirements/base.lock -o requirements/dev.lock
	$(COMPILE) --upgrade requirements/bench.in -c requirements/dev.lock -o requirements/bench.lock

clean:  ## Remove the output and all caches (documents, decisions and .venv stay)
	git clean -fdXq -- data/out build dist src tests scripts bench .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

# Each stamp says that its step was done with the files it depends on.

$(HAVE_PYTHON):
	$(if $(PYTHON),,$(error $(NO_PYTHON)))
	$(PYTHON) -c "import sys; sys.version_info >= (3, 11) or sys.exit('klastry needs Python 3.11 or newer; this is ' + sys.version)"
	$(PYTHON) -m venv .venv
	$(TOUCH) $@

$(HAVE_BASE): $(HAVE_PYTHON) requirements/base.lock pyproject.toml
	$(INSTALL) --require-hashes -r requirements/base.lock
	$(INSTALL) --no-deps --no-build-isolation -e .
	$(TOUCH) $@

$(HAVE_DEV): $(HAVE_BASE) requirements/dev.lock
	$(INSTALL) --require-hashes -r requirements/dev.lock
	$(TOUCH) $@

NO_PYTHON = klastry needs Python 3.11 or newer and found none among: $(CANDIDATES). Install it, or name it: make PYTHON=/path/to/python
