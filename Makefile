# Titian. Two commands do everything a newcomer needs: `make run` and `make test`.

SWIFT ?= swift
# A module may import only what Package.swift says it depends on.
STRICT = --explicit-target-dependency-import-check error
SOURCES = Package.swift Sources Tests bots

.PHONY: run build test lint format bench evaluate soak setup clean

## Build in release and show the main job on the demo week.
run: build
	.build/release/titian demo

build: setup
	$(SWIFT) build $(STRICT) -c release --product titian

## Lint, architecture, documentation, and every test; ends with the runner's own closing line.
test: setup lint
	$(SWIFT) test $(STRICT) --disable-xctest

lint:
	$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)

format:
	$(SWIFT) format --in-place --recursive --parallel $(SOURCES)

## Measure; prints a table and writes .build/bench.json.
bench: setup
	.ci/bench

## Figures of recognition by cross-validation; see fixtures/recognition.
evaluate: setup
	$(SWIFT) run $(STRICT) -c release titian-evaluate

## Kill the appender hundreds of times instead of a few dozen.
soak: setup
	TITIAN_KILL_ROUNDS=500 $(SWIFT) test $(STRICT) --disable-xctest --filter "KillTests|InterruptedImport"

## Debian packages from the one list in .ci/packages.
setup:
	@.ci/install-packages

clean:
	$(SWIFT) package clean
