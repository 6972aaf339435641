/* The import command's parts: legal texts, the confirmation of their days of effect, their withdrawal, calendars. */
#ifndef WORK_IMPORT_H
#define WORK_IMPORT_H

#include <stdbool.h>
#include <stddef.h>

#include "../../fcgi/arena.h"
#include "../../fcgi/conf.h"
#include "../../fcgi/date.h"
#include "../../fcgi/db.h"

/* What the command line says, and what the parts work with. */
struct import {
    const char *conf_path;
    const char *login;             /* the account that acts */
    const char *source;            /* where a calendar comes from; NULL: the file's name */
    struct date issued, effective; /* given by hand; year 0: as the text says */
    bool dry_run;
    struct arena *arena; /* emptied after each file */
    struct conf conf;
    struct db *db; /* NULL until import_connect() */
};

/* Connects with the account gongshi_import. Prints why not and returns false otherwise. */
bool import_connect(struct import *import);

/* Prints `gongshi-import: FILE: message` on standard error. */
void import_complain(const char *file, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The words of a refusal without the name programs know it by. */
const char *import_refusal(const struct db_refusal *refusal);

/* Shows on a terminal which of count files is being read; clears the line when index is count. */
void import_progress(size_t index, size_t count, const char *file);

/* Reads a whole file into the arena, NUL-terminated. Returns NULL after a complaint. */
char *import_read_file(struct arena *arena, const char *path, size_t *length);

/* Reads the files and takes their documents into the library, or describes them in a dry run. Returns how many files
 * failed. */
int import_basis(struct import *import, char *const *files, size_t count);

/* Confirms the day of effect of a version: import->effective, or the proposed day. Returns 0, or 1 after a complaint.
 */
int import_confirm(struct import *import, const char *version);

/* Withdraws a version that was imported by mistake; version and reason as the command line has them. Returns 0, or 1
 * after a complaint. */
int import_withdraw(struct import *import, const char *version, const char *reason);

/* Prints the versions whose day of effect waits to be confirmed, or every version there is. Returns 0. */
int import_list(struct import *import, bool all);

/* Takes calendars of days off: JSON [{"date","name","off"}], one year a file. Returns how many files failed. */
int import_calendars(struct import *import, char *const *files, size_t count);

#endif
