/*
 * gongshi-import: legal texts and calendars into the database.
 *
 *     gongshi-import [-c CONF] basis [--dry-run] [--issued DATE] [--effective DATE] [--as LOGIN] FILE…
 *     gongshi-import [-c CONF] basis --list [all]
 *     gongshi-import [-c CONF] basis --confirm VERSION [--effective DATE] [--as LOGIN]
 *     gongshi-import [-c CONF] basis --withdraw VERSION --reason TEXT [--as LOGIN]
 *     gongshi-import [-c CONF] calendar [--source TEXT] [--as LOGIN] FILE…
 */
#include "import.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DEFAULT_CONF "var/gongshi.conf"

static const char usage_text[] =
    "gongshi-import [-c CONF] basis [--dry-run] [--issued DATE] [--effective DATE] [--as LOGIN] FILE…\n"
    "gongshi-import [-c CONF] basis --list [all]\n"
    "gongshi-import [-c CONF] basis --confirm VERSION [--effective DATE] [--as LOGIN]\n"
    "gongshi-import [-c CONF] basis --withdraw VERSION --reason TEXT [--as LOGIN]\n"
    "gongshi-import [-c CONF] calendar [--source TEXT] [--as LOGIN] FILE…\n"
    "  --list    versions whose day of effect is to be confirmed; all: every version\n"
    "  CONF      configuration file (var/gongshi.conf)\n"
    "  DATE      YYYY-MM-DD, goes before what the text says\n"
    "  VERSION   版本编号, as an import and --list print it (not 第 N 版)\n"
    "  TEXT      why a text that was imported by mistake is withdrawn\n"
    "  LOGIN     the account that acts (import)\n";

enum choice {
    OPTION_DRY_RUN = 256,
    OPTION_ISSUED,
    OPTION_EFFECTIVE,
    OPTION_AS,
    OPTION_CONFIRM,
    OPTION_WITHDRAW,
    OPTION_REASON,
    OPTION_LIST,
    OPTION_SOURCE,
    OPTION_HELP
};

static const struct option common_options[] = {
    {"help", no_argument, NULL, OPTION_HELP},
    {NULL, 0, NULL, 0},
};
static const struct option basis_options[] = {
    {"help", no_argument, NULL, OPTION_HELP},
    {"dry-run", no_argument, NULL, OPTION_DRY_RUN},
    {"issued", required_argument, NULL, OPTION_ISSUED},
    {"effective", required_argument, NULL, OPTION_EFFECTIVE},
    {"as", required_argument, NULL, OPTION_AS},
    {"confirm", required_argument, NULL, OPTION_CONFIRM},
    {"withdraw", required_argument, NULL, OPTION_WITHDRAW},
    {"reason", required_argument, NULL, OPTION_REASON},
    {"list", no_argument, NULL, OPTION_LIST},
    {NULL, 0, NULL, 0},
};
static const struct option calendar_options[] = {
    {"help", no_argument, NULL, OPTION_HELP},
    {"as", required_argument, NULL, OPTION_AS},
    {"source", required_argument, NULL, OPTION_SOURCE},
    {NULL, 0, NULL, 0},
};

/* What a subcommand is told to do besides import->… */
struct orders {
    const char *confirm, *withdraw, *reason;
    bool list, all, help;
};

static int usage(void) {
    fputs(usage_text, stderr);
    return 2;
}

static int help(void) {
    fputs(usage_text, stdout);
    return 0;
}

static bool read_day(const char *text, struct date *day) {
    if (date_parse(text, day))
        return true;
    import_complain(text, "不是日期，应写作 YYYY-MM-DD");
    return false;
}

static bool read_option(struct import *import, struct orders *orders, int option) {
    switch (option) {
    case OPTION_DRY_RUN:
        import->dry_run = true;
        return true;
    case OPTION_ISSUED:
        return read_day(optarg, &import->issued);
    case OPTION_EFFECTIVE:
        return read_day(optarg, &import->effective);
    case OPTION_AS:
        import->login = optarg;
        return true;
    case OPTION_SOURCE:
        import->source = optarg;
        return true;
    case OPTION_CONFIRM:
        orders->confirm = optarg;
        return true;
    case OPTION_WITHDRAW:
        orders->withdraw = optarg;
        return true;
    case OPTION_REASON:
        orders->reason = optarg;
        return true;
    case OPTION_LIST:
        orders->list = true;
        return true;
    case OPTION_HELP:
        orders->help = true;
        return true;
    default:
        return false;
    }
}

/* Reads the options of a subcommand, whose name stands in argv[0]. */
static bool read_options(struct import *import, struct orders *orders, int argc, char **argv,
                         const struct option *options) {
    optind = 0; /* begins anew: options may again stand between files */
    for (int option; (option = getopt_long(argc, argv, "", options, NULL)) != -1;)
        if (!read_option(import, orders, option))
            return false;
    return true;
}

/* One thing is asked for, and no option that it does not know. */
static bool orders_fit(const struct import *import, const struct orders *orders, size_t files) {
    int asked = (files > 0) + orders->list + (orders->confirm != NULL) + (orders->withdraw != NULL);
    return asked == 1 && (orders->withdraw != NULL) == (orders->reason != NULL) &&
           (files > 0 || (!import->dry_run && !import->issued.year)) &&
           (files > 0 || orders->confirm || !import->effective.year);
}

static int run_basis(struct import *import, int argc, char **argv) {
    struct orders orders = {0};
    if (!read_options(import, &orders, argc, argv, basis_options))
        return usage();
    if (orders.help)
        return help();
    size_t files = (size_t)(argc - optind);
    orders.all = orders.list && files == 1 && strcmp(argv[optind], "all") == 0;
    files -= orders.all;
    if (!orders_fit(import, &orders, files))
        return usage();
    if (!import->dry_run && !import_connect(import))
        return 1;
    if (orders.confirm)
        return import_confirm(import, orders.confirm);
    if (orders.withdraw)
        return import_withdraw(import, orders.withdraw, orders.reason);
    return orders.list ? import_list(import, orders.all) : import_basis(import, argv + optind, files) > 0;
}

static int run_calendar(struct import *import, int argc, char **argv) {
    struct orders orders = {0};
    if (!read_options(import, &orders, argc, argv, calendar_options))
        return usage();
    if (orders.help)
        return help();
    if (optind >= argc)
        return usage();
    if (!import_connect(import))
        return 1;
    return import_calendars(import, argv + optind, (size_t)(argc - optind)) > 0;
}

static int run(struct import *import, int argc, char **argv) {
    for (int option; (option = getopt_long(argc, argv, "+c:", common_options, NULL)) != -1;) {
        if (option == OPTION_HELP)
            return help();
        if (option != 'c')
            return usage();
        import->conf_path = optarg;
    }
    argc -= optind;
    argv += optind;
    if (argc > 0 && strcmp(argv[0], "basis") == 0)
        return run_basis(import, argc, argv);
    if (argc > 0 && strcmp(argv[0], "calendar") == 0)
        return run_calendar(import, argc, argv);
    return usage();
}

int main(int argc, char **argv) {
    struct import import = {.conf_path = DEFAULT_CONF, .login = "import", .arena = arena_new()};
    int status = run(&import, argc, argv);
    db_free(import.db);
    conf_free(&import.conf);
    arena_free(import.arena);
    if (fflush(stdout) != 0) {
        import_complain(NULL, "写不出结果");
        status = 1;
    }
    return status;
}
