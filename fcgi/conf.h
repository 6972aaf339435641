/* Configuration: one file of `key = value` lines for all programs; `#` begins a comment line. */
#ifndef FCGI_CONF_H
#define FCGI_CONF_H

#include <stdbool.h>

#include "buffer.h"

/* Every setting there is. Texts are owned by the structure; unset optional ones are "". */
struct conf {
    char *database_socket; /* path of the database's unix socket */
    char *database;        /* name of the database */
    char *secret_dir;      /* folder with one password file an account; "" where the socket itself authenticates */
    char *prefix;          /* sub-path the site lives under, "" or "/zhifa" */
    char *site_url;        /* address the public knows the site by, without prefix and without a slash at its end */
    char *search_index;    /* path of the derived search index */
    char *upload_dir;      /* folder for files while they are received */
    char *snapshot_dir;    /* folder for whole registers to download; "": none are made */
    char *cache_dir;       /* folder of the pages the web server keeps; "": it keeps none */
};

/* Reads the file. On failure returns false and writes one line into error that names the file, the line and the fault:
 * a key that is unknown, repeated, missing or has a wrong value. */
bool conf_read(const char *path, struct conf *conf, struct buffer *error);

/* Frees the texts. */
void conf_free(struct conf *conf);

#endif
