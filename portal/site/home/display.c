/* Large type on or off: remembered in a cookie that holds nothing but this choice. */
#include <string.h>

#include "../pages.h"
#include "../shared/frame.h"

struct display_input {
    const char *size, *back;
};

static const char *const sizes[] = {"large", "normal", NULL};

/* Only a path of this site may be gone back to: `//host` and `/\host` are other sites to a browser. */
static const char *check_back(const char *text) {
    return text[0] == '/' && text[1] != '/' && !strchr(text, '\\') ? NULL : "返回地址不正确";
}

static void set_display(struct request *rq) {
    const struct display_input *in = rq->input;
    const char *path = rq->conf->prefix[0] ? rq->conf->prefix : "/";
    reply_redirect(rq, 303, in->back);
    reply_header(rq, "Set-Cookie",
                 arena_printf(rq->arena, "size=%s; Path=%s; Max-Age=31536000; SameSite=Lax; HttpOnly", in->size, path));
    reply_header(rq, "Cache-Control", "no-store");
}

/* `size` is also a cookie of every page; here it is what the reader chose just now. */
const struct page display_page =
    PAGE(set_display, struct display_input,
         INPUT(struct display_input, size, .label = "字号", .required = true, .choices = sizes),
         INPUT(struct display_input, back, .label = "返回地址", .maximum = 2000, .fallback = "/", .check = check_back));
