# Every command a person types. What a target does beyond building is a script in admin/ops or tests.
#   PORT=8080   port on 127.0.0.1            VAR=./var   where everything that is kept lives
#   PREFIX=     sub-path, such as /zhifa     SAN=asan    programs built with ASan and UBSan
export PORT ?= 8080
export VAR ?= var
export PREFIX ?=
export SAN ?=
.DELETE_ON_ERROR:
.SUFFIXES:
BUILD = $(MAKE) --no-print-directory -j$(shell nproc)

help: ## this list
	@sed -n 's/^\([a-z-]*\): .*## /  \1\t/p' Makefile | expand -t 15
run: ## install packages, build, start everything in the foreground (Ctrl-C stops it)
	@admin/ops/packages run
	@$(BUILD) programs
	@admin/ops/stack run
start: ## the same in the background
	@admin/ops/packages run
	@$(BUILD) programs
	@admin/ops/stack start
stop: ## stop what `make start` or `make run` started
	@admin/ops/stack stop
status: ## what runs, and whether it answers
	@admin/ops/stack status
reload: ## take in what was edited, also in sql/, while it runs: workers are replaced one by one, losing no request
	@$(BUILD) programs
	@admin/ops/database load
	@admin/ops/stack reload
test: ## every fast suite (SUITES="unit sql" for some)
	@admin/ops/packages test
	@tests/run $(SUITES)
test-long: ## what takes longer: long fuzzing, fault drills, hostile scans
	@admin/ops/packages test-long
	@LONG=1 tests/run $(SUITES)
check: ## static analysis and the checker of the sources
	@admin/ops/packages check
	@$(BUILD) pages
	@tests/check/run
fuzz: ## every fuzz target for FUZZ_SECONDS (600) each
	@admin/ops/packages test
	@FUZZ_SECONDS=$(or $(FUZZ_SECONDS),600) tests/run fuzz
bench: ## measure speed and size, also written to build/bench.json
	@admin/ops/packages bench
	@$(BUILD) programs nodb
	@tests/bench/run
backup: ## save database, passwords, settings and uploads below TO (backup)
	@admin/ops/packages backup
	@admin/ops/backup $(or $(TO),backup)
restore: ## bring a backup FROM=… back into an empty VAR=…
	@admin/ops/packages backup
	@admin/ops/restore $(FROM)
install: ## lay programs, units and configuration into the system (root; DESTDIR=)
	@$(BUILD) programs
	@admin/ops/install
clean: ## remove what was built (not VAR)
	rm -rf build
.PHONY: help run start stop status reload test test-long check fuzz bench backup restore install clean

# --- building -----------------------------------------------------------------------------------------------------
# Three variants, each in a folder of its own: release, asan (gcc, ASan + UBSan), fuzz (clang, libFuzzer).
VARIANT = $(or $(SAN),release)
B = build/$(VARIANT)
WARNINGS = -Wall -Wextra -Wconversion -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wvla
CC_release = gcc
CC_asan = gcc
CC_fuzz = clang-14
FLAGS_release = -O2 -g -Werror -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection
FLAGS_asan = -O1 -g -Werror -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all
FLAGS_fuzz = -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all
LINK_fuzz = -fsanitize=fuzzer
CC := $(CC_$(VARIANT))
# A program serves only the schema it was built for: the highest number in sql/schema.
SCHEMA_VERSION := $(shell ls sql/schema 2>/dev/null | sed -n 's/^0*\([0-9]\{1,3\}\)_.*\.sql$$/\1/p' | sort -n | tail -n 1)
PACKAGES = libmariadb libcmark sqlite3 libcrypto
CFLAGS = -std=gnu17 $(WARNINGS) $(FLAGS_$(VARIANT)) $(if $(filter fuzz,$(VARIANT)),-fsanitize=fuzzer-no-link) \
	-DSCHEMA_VERSION=$(or $(SCHEMA_VERSION),0) $(patsubst %,-I$(B)/%,$(wildcard portal/site/*/)) $(shell pkg-config --cflags $(PACKAGES))
LIBS = -lfcgi $(shell pkg-config --libs $(PACKAGES)) -lm
LINK = $(CC) $(FLAGS_$(VARIANT)) -Wl,-z,relro,-z,now -Wl,--as-needed

objects = $(patsubst %.c,$(B)/%.o,$(filter-out $(2),$(wildcard $(1))))
KIT = $(call objects,fcgi/*.c)
TEMPLATE_PARTS = $(call objects,fcgi/template/*.c,fcgi/template/main.c)
SITE = $(call objects,portal/site/*/*.c)
DATA = $(call objects,portal/data/*.c)
WORK = $(call objects,admin/work/*.c,admin/work/work.c admin/work/import.c)
PAGES = $(patsubst %.html,$(B)/%.html.h,$(wildcard portal/site/*/*.html))
LIBRARIES = $(B)/libsite.a $(B)/libwork.a $(B)/libdata.a $(B)/libkit.a

program = $(if $(wildcard $(1)),$(B)/bin/$(2))
PROGRAMS = $(call program,portal/site/main.c,gongshi-site) $(call program,admin/work/work.c,gongshi-work) \
	$(call program,admin/work/import.c,gongshi-import)
UNIT_TESTS = $(patsubst %.c,$(B)/%,$(wildcard tests/unit/test_*.c))
FUZZ_TESTS = $(patsubst %.c,$(B)/%,$(wildcard tests/fuzz/fuzz_*.c))
PROBE = $(call program,tests/http/probe.c,probe)
NODB = $(call program,tests/bench/nodb.c,nodb)

programs: ## only build
programs: $(PROGRAMS) $(call program,fcgi/template/main.c,template)
pages: $(PAGES)
unit-tests: $(UNIT_TESTS)
fuzz-tests: $(FUZZ_TESTS)
probe: $(PROBE)
nodb: $(NODB)
.PHONY: programs pages unit-tests fuzz-tests probe nodb

$(B)/bin/gongshi-site: $(B)/portal/site/main.o $(LIBRARIES)
$(B)/bin/gongshi-work: $(B)/admin/work/work.o $(LIBRARIES)
$(B)/bin/gongshi-import: $(B)/admin/work/import.o $(LIBRARIES)
$(B)/bin/template: $(B)/fcgi/template/main.o $(B)/libtemplate.a $(B)/libkit.a
$(B)/bin/probe: $(B)/tests/http/probe.o $(LIBRARIES)
$(B)/bin/nodb: $(B)/portal/site/main.o $(B)/tests/bench/nodb.o $(LIBRARIES)
$(B)/bin/nodb: LINK += -Wl,--wrap=db_read_row,--wrap=db_read_list
$(B)/bin/%:
	@mkdir -p $(@D)
	@echo "  link $@"
	@$(LINK) -o $@ $^ $(LIBS)

$(UNIT_TESTS): $(B)/%: $(B)/%.o $(B)/libtemplate.a $(LIBRARIES)
	@echo "  link $@"
	@$(LINK) -o $@ $^ $(LIBS) -lcmocka
$(FUZZ_TESTS): $(B)/%: $(B)/%.o $(B)/libtemplate.a $(LIBRARIES)
	@echo "  link $@"
	@$(LINK) $(LINK_fuzz) -o $@ $^ $(LIBS)

$(B)/libkit.a: $(KIT)
$(B)/libtemplate.a: $(TEMPLATE_PARTS)
$(B)/libsite.a: $(SITE)
$(B)/libwork.a: $(WORK)
$(B)/libdata.a: $(DATA)
%.a:
	@mkdir -p $(@D)
	@rm -f $@ && ar crs $@ $^

$(B)/%.o: %.c $(B)/flags
	@mkdir -p $(@D)
	@echo "  cc   $<"
	@$(CC) $(CFLAGS) -MMD -MP -c -o $@ $<

# Pages name the stylesheet with its version, so that browsers may keep it and still get a new one at once.
$(B)/portal/site/shared/frame.o: CFLAGS += -DSTYLE_VERSION='"$(shell cat portal/style/* | sha256sum | cut -c 1-10)"'
$(B)/portal/site/shared/frame.o: $(wildcard portal/style/*)

# The objects are made again when the flags change; this file changes only when they do.
$(B)/flags: FORCE
	@mkdir -p $(@D)
	@echo '$(CC) $(CFLAGS)' | cmp -s - $@ || echo '$(CC) $(CFLAGS)' >$@
FORCE:

# Pages are compiled to C by our own tool, always by the release build of it.
TEMPLATE = build/release/bin/template
$(SITE) $(B)/portal/site/main.o: | $(PAGES)
$(PAGES): $(B)/%.html.h: %.html $(TEMPLATE)
	@mkdir -p $(@D)
	@echo "  page $<"
	@$(TEMPLATE) $< $@ $@.d
ifneq ($(VARIANT),release)
$(TEMPLATE): FORCE
	@$(MAKE) --no-print-directory SAN= $@
endif

-include $(shell find $(B) -name '*.d' 2>/dev/null)
