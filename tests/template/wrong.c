/* Never compiles: the template named by TEMPLATE asks for what its page does not have. */
#include "../../fcgi/out.h"

struct unit {
    const char *name;
};
struct wrong_page {
    const char *name;
    struct html notes;
    struct unit unit;
    LIST(struct unit) units;
    bool open;
};
#include TEMPLATE
