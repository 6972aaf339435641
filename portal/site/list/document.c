/* One document, set like a book, in the version that counts or a former one. */
#include "../../../fcgi/markdown.h"
#include "../pages.h"
#include "../shared/cited.h"
#include "../shared/edition.h"
#include "../shared/frame.h"
#include "../shared/linked.h"
#include "../shared/record.h"

struct document_input {
    int64_t id, version;
};
struct document {
    int64_t id, version_id, version, body_id;
    const char *body_name, *number, *category, *category_name, *title, *text;
    struct date issued_on, published_on;
};
struct document_page {
    struct frame frame;
    struct document document;
    struct editions editions;
    cited_list bases;
    struct html text;
    struct json_text linked;
    const char *permanent; /* address of this very version */
};

#include "document.html.h"

/* clang-format off */
DB_QUERY(find_document, struct document,
         "SELECT id, version_id, version, body_id, body_name, number, category, category_name, title, text, issued_on,"
         " published_on FROM public_document_version WHERE id = ? AND IF(? = 0, current = 1, version = ?)",
         DB_COLUMN(struct document, id), DB_COLUMN(struct document, version_id), DB_COLUMN(struct document, version),
         DB_COLUMN(struct document, body_id), DB_COLUMN(struct document, body_name),
         DB_COLUMN(struct document, number), DB_COLUMN(struct document, category),
         DB_COLUMN(struct document, category_name), DB_COLUMN(struct document, title),
         DB_COLUMN(struct document, text), DB_COLUMN(struct document, issued_on),
         DB_COLUMN(struct document, published_on))
/* clang-format on */

static struct json_text describe(struct request *rq, const struct document *document, const char *path) {
    struct linked linked;
    linked_start(&linked, rq, "DigitalDocument", path, document->title);
    linked_text(&linked, "identifier", document->number);
    linked_date(&linked, "dateCreated", document->issued_on);
    linked_date(&linked, "datePublished", document->published_on);
    linked_organisation(&linked, "publisher", document->body_name,
                        arena_printf(rq->arena, "/body/%ld", (long)document->body_id));
    return linked_end(&linked);
}

static void show_document(struct request *rq) {
    const struct document_input *in = rq->input;
    struct document_page page = {0};
    struct document *document = &page.document;
    if (!db_row(rq->db, rq->arena, &find_document, document, DB(in->id), DB(in->version), DB(in->version))) {
        record_version_gone(rq, in->id, in->version);
        return;
    }
    const char *path = arena_printf(rq->arena, "/document/%ld", (long)document->id);
    page.permanent = arena_printf(rq->arena, "%s/v/%ld", path, (long)document->version);
    page.editions = edition_read(rq, path, document->id, document->version);
    page.bases = cited_read(rq, document->version_id);
    page.text = markdown_render_below(rq->arena, document->text, 1);
    page.linked = describe(rq, document, path);
    frame_fill(rq, &page.frame, SECTION_LIST, document->title);
    render_document(reply_html(rq, 200), &page);
}

const struct page document_page =
    PAGE(show_document, struct document_input, INPUT(struct document_input, id, .minimum = 1, .maximum = INT64_MAX),
         INPUT(struct document_input, version, .minimum = 1, .maximum = 100000));
