# Each check is one verb, the same here and in CI; each verb does its own set-up.
# ARGS goes to the program that a verb starts: make test ARGS="-k walk"

PYTHON := .venv/bin/python
COMPILE := .venv/bin/uv --quiet pip compile --universal --python-version 3.11 \
	--generate-hashes --custom-compile-command "make lock"
LUPDATE := .venv/bin/pyside6-lupdate -silent -locations none -no-obsolete \
	-extensions py kiosk
# A screen and a message bus of their own keep tests away from the person's desktop.
SCREEN := dbus-run-session -- xvfb-run -a -s "-screen 0 1920x1080x24" \
	env QT_QPA_PLATFORM=xcb

# A network that signs its traffic anew is known to the system's certificates only.
export UV_SYSTEM_CERTS := 1

.DEFAULT_GOAL := help
.PHONY: help run test test-long setup runtime lint types bench build test-frozen translations \
	lock clean

help:  ## list these verbs
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 22

run: runtime  ## start the kiosk in a window, its data in var/
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		exec $(PYTHON) main.py --windowed --data var $(ARGS); \
	fi; \
	echo "There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set."; \
	echo "Taking the tour instead: it walks a guide on the real screens, unseen,"; \
	echo "and leaves a picture of each in var/tour."; \
	$(PYTHON) main.py tour var/tour $(ARGS) && echo "The pictures are in $(CURDIR)/var/tour."

# Without ARGS in two halves at once, each with a screen of its own: what draws, and
# what does not. That takes half the time where there are two cores.
test: lint types  ## run every check and test, as CI does
ifdef ARGS
	$(SCREEN) $(PYTHON) -m pytest $(ARGS)
else
	@$(SCREEN) $(PYTHON) -m pytest --ignore=tests/ui --ignore=tests/app \
		> .others.log 2>&1 & others=$$!; \
	$(SCREEN) $(PYTHON) -m pytest tests/ui tests/app; drawn=$$?; \
	wait $$others; rest=$$?; cat .others.log; \
	[ $$drawn = 0 ] && [ $$rest = 0 ]
endif

setup:  ## install what developing needs (the other verbs call it)
	@python3 .ci/setup.py --dev

runtime:
	@python3 .ci/setup.py

test-long: setup  ## look at every step of every guide, in every language and size
	$(SCREEN) $(PYTHON) -m pytest -m long $(ARGS)

lint: setup  ## check style and format
	.venv/bin/ruff check
	.venv/bin/ruff format --check

types: setup  ## check types
	.venv/bin/mypy

bench: setup  ## measure the budgets
	$(SCREEN) $(PYTHON) -m tests.bench $(ARGS)

build: setup  ## build the program that libraries install into dist/gishe
	$(PYTHON) -m PyInstaller --noconfirm --log-level ERROR $(ARGS) build.spec

test-frozen: setup  ## test the built program, built anew if it is out of date
	$(SCREEN) $(PYTHON) -m pytest -m frozen $(ARGS)

translations: setup  ## gather the words to translate into translations/*.ts
	$(LUPDATE) -ts translations/kiosk_bg.ts translations/kiosk_tr.ts
	$(LUPDATE) -pluralonly -ts translations/kiosk_en.ts  # the source is English

lock: setup  ## renew the lock files from pyproject.toml (ARGS=--upgrade for newer ones)
	$(COMPILE) $(ARGS) pyproject.toml -o requirements.lock
	$(COMPILE) $(ARGS) pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock

clean:  ## remove all that was made here, except the data in var/
	rm -rf .venv build dist .coverage .hypothesis .others.log
	rm -rf .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	rm -f translations/*.qm
	find . -name __pycache__ -type d -exec rm -rf {} +
