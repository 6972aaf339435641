/* Names of codes. */
#include "code_name.h"

#include <string.h>

#include "kept.h"

typedef LIST(struct code_name) code_names;

/* clang-format off */
DB_QUERY(list_code_names, struct code_name,
         "SELECT part, code, name, months, citation FROM public_code_name ORDER BY part, position",
         DB_COLUMN(struct code_name, part), DB_COLUMN(struct code_name, code), DB_COLUMN(struct code_name, name),
         DB_COLUMN(struct code_name, months), DB_COLUMN(struct code_name, citation))
/* clang-format on */

static const code_names *all_names(struct request *rq) {
    static struct kept kept;
    static code_names names;
    if (!kept_fresh(&kept)) {
        db_list(rq->db, kept.arena, &list_code_names, &names);
        kept_done(&kept);
    }
    return &names;
}

const struct code_name *code_name_find(struct request *rq, const char *part, const char *code) {
    const code_names *names = all_names(rq);
    for (size_t i = 0; code && i < names->count; i++)
        if (strcmp(names->items[i].part, part) == 0 && strcmp(names->items[i].code, code) == 0)
            return &names->items[i];
    return NULL;
}

static bool has_code(const char *codes, const char *code) {
    size_t length = strlen(code);
    for (const char *at = codes; (at = strstr(at, code)); at += length)
        if ((at == codes || at[-1] == ' ') && (at[length] == ' ' || !at[length]))
            return true;
    return false;
}

const char *code_name_join(struct request *rq, const char *part, const char *codes) {
    const code_names *names = all_names(rq);
    const char *joined = NULL;
    for (size_t i = 0; i < names->count; i++)
        if (strcmp(names->items[i].part, part) == 0 && has_code(codes, names->items[i].code))
            joined = arena_printf(rq->arena, "%s%s%s", joined ? joined : "", joined ? "、" : "", names->items[i].name);
    return joined;
}
