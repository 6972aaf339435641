/* The log: lines on standard error, each with the time (Asia/Shanghai) and the program's name. No personal data. */
#ifndef FCGI_LOG_H
#define FCGI_LOG_H

/* Names the program in the lines that follow, and sets the process's time zone to Asia/Shanghai. */
void log_open(const char *program);

/* Writes one line; control bytes in it are escaped, and what is beyond 2 KB is cut. */
void log_line(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
