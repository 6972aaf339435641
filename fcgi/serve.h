/* Running a program as a FastCGI worker. */
#ifndef FCGI_SERVE_H
#define FCGI_SERVE_H

#include "request.h"

/*
 * Runs the program: `NAME -c FILE` reads the configuration, connects, and serves requests from the socket on standard
 * input, one at a time, until TERM or USR1 comes (at once when idle, after the reply when busy). Returns the exit code:
 * 0 after a signal, 2 for wrong usage, 78 when configuration, routes, socket or database schema do not fit the program.
 */
int program_run(const struct program *program, int argc, char **argv);

#endif
