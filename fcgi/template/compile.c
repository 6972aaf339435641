/* From pieces to C: follows blocks, scopes and includes, and asks the HTML context about every byte and every tag. */
#include <stdarg.h>
#include <string.h>

#include "../utf8.h"
#include "context.h"
#include "emit.h"
#include "scan.h"
#include "template.h"

#define BLOCKS_AT_MOST   32
#define INCLUDES_AT_MOST 8

/* An if or a for that waits for its {{end}}. */
struct block {
    enum piece_kind kind; /* PIECE_IF or PIECE_FOR */
    int line;
    bool has_else, has_parts;
    struct slice variable;        /* of a for, while its name means something; else empty */
    struct slice list;            /* of a for */
    struct context before, after; /* where the HTML stood; after: what the ended branches have in common */
};

/* A template in work: the main one or an included one. */
struct file {
    const char *name;
    const struct file *includer; /* NULL for the main one */
    int depth;
    size_t blocks; /* open when it began */
};

struct compiler {
    template_loader load;
    void *load_context;
    struct emit emit;
    struct buffer *error;
    struct context html;
    struct block blocks[BLOCKS_AT_MOST];
    size_t block_count;
    const struct file *file;
};

static bool compile_file(struct compiler *compiler, struct file *file, const char *text, size_t length);

/* Reports what is wrong at a line of the current file; always false. */
static bool fail(struct compiler *compiler, int line, const char *message) {
    buffer_printf(compiler->error, "%s:%d: %s", compiler->file->name, line, message);
    return false;
}

static bool check(struct compiler *compiler, int line, const char *message) {
    return message == NULL || fail(compiler, line, message);
}

static const struct block *find_variable(const struct compiler *compiler, struct slice name) {
    for (size_t i = compiler->block_count; i > 0; i--) {
        const struct block *block = &compiler->blocks[i - 1];
        if (block->variable.length == name.length && memcmp(block->variable.start, name.start, name.length) == 0)
            return block;
    }
    return NULL;
}

/* a.b is page->a.b, or each_a->b where a is a loop's variable; a alone is then *each_a. */
static void add_path(struct compiler *compiler, struct slice path) {
    const char *dot = memchr(path.start, '.', path.length);
    struct slice first = {path.start, dot == NULL ? path.length : (size_t)(dot - path.start)};
    int rest = (int)(path.length - first.length);
    struct buffer *code = emit_code(&compiler->emit);
    if (find_variable(compiler, first) == NULL)
        buffer_printf(code, "page->%.*s", (int)path.length, path.start);
    else if (dot == NULL)
        buffer_printf(code, "(*each_%.*s)", (int)path.length, path.start);
    else
        buffer_printf(code, "each_%.*s->%.*s", (int)first.length, first.start, rest - 1, dot + 1);
}

static void add_condition(struct compiler *compiler, const struct piece *piece) {
    struct buffer *code = emit_code(&compiler->emit);
    buffer_printf(code, "    if (%s%s", piece->negated ? "!" : "", piece->compared ? "out_is(" : "OUT_TRUE(");
    add_path(compiler, piece->path);
    if (piece->compared) {
        buffer_add_text(code, ", ");
        emit_string(code, piece->text);
    }
    buffer_add_text(code, ")) {\n");
}

static bool take_literal(struct compiler *compiler, const struct piece *piece) {
    int line = piece->line;
    for (size_t i = 0; i < piece->literal.length; i++) {
        char byte = piece->literal.start[i];
        bool prefix;
        if (!check(compiler, line, context_take(&compiler->html, byte, &prefix)))
            return false;
        if (prefix)
            buffer_add_text(emit_code(&compiler->emit), "    out_prefix(out);\n");
        emit_literal(&compiler->emit, byte);
        line += byte == '\n';
    }
    return true;
}

static bool take_value(struct compiler *compiler, const struct piece *piece) {
    const char *macro;
    if (!check(compiler, piece->line, context_value(&compiler->html, &macro)))
        return false;
    emit_line(&compiler->emit, compiler->file->name, piece->line);
    buffer_printf(compiler->emit.code, "    %s(out, ", macro);
    add_path(compiler, piece->path);
    buffer_add_text(compiler->emit.code, ");\n");
    return true;
}

static bool open_block(struct compiler *compiler, const struct piece *piece) {
    if (compiler->block_count == BLOCKS_AT_MOST)
        return fail(compiler, piece->line, "blocks are nested too deeply");
    struct block *block = &compiler->blocks[compiler->block_count++];
    *block = (struct block){.kind = piece->kind, .line = piece->line, .before = compiler->html};
    return true;
}

/* The innermost open block of this file; NULL, and reported, when there is none. */
static struct block *current_block(struct compiler *compiler, const struct piece *piece) {
    if (compiler->block_count > compiler->file->blocks)
        return &compiler->blocks[compiler->block_count - 1];
    fail(compiler, piece->line, piece->kind == PIECE_STOP ? "{{end}} without if or for" : "{{else}} without if or for");
    return NULL;
}

static bool take_if(struct compiler *compiler, const struct piece *piece) {
    if (!open_block(compiler, piece))
        return false;
    emit_line(&compiler->emit, compiler->file->name, piece->line);
    add_condition(compiler, piece);
    return true;
}

static bool take_for(struct compiler *compiler, const struct piece *piece) {
    int length = (int)piece->name.length;
    const char *name = piece->name.start;
    if (find_variable(compiler, piece->name) != NULL)
        return fail(compiler, piece->line, "this loop variable's name is taken by a loop around it");
    if (!open_block(compiler, piece))
        return false;
    emit_line(&compiler->emit, compiler->file->name, piece->line);
    struct buffer *code = compiler->emit.code;
    buffer_printf(code, "    for (size_t at_%.*s = 0; at_%.*s < ", length, name, length, name);
    add_path(compiler, piece->path);
    buffer_printf(code, ".count; at_%.*s++) {\n        const __typeof__(*", length, name);
    add_path(compiler, piece->path);
    buffer_printf(code, ".items) *each_%.*s = &", length, name);
    add_path(compiler, piece->path);
    buffer_printf(code, ".items[at_%.*s];\n        (void)each_%.*s;\n", length, name, length, name);
    struct block *block = &compiler->blocks[compiler->block_count - 1];
    block->variable = piece->name;
    block->list = piece->path;
    return true;
}

/* A part of a block ends. A loop must end where it began, for it may run again or not at all; the first branch of an
   if says where the HTML stands afterwards, and the others must agree. */
static bool end_part(struct compiler *compiler, struct block *block) {
    const struct context *now = &compiler->html;
    if (block->kind == PIECE_FOR) {
        struct context again = block->before;
        if (!context_join(&again, now) || !context_same(&again, &block->before))
            return fail(compiler, block->line, "this loop ends in another place of the HTML than it began");
    } else if (!block->has_parts) {
        block->after = *now;
    } else if (!context_join(&block->after, now)) {
        return fail(compiler, block->line, "the branches of this if end in different places of the HTML");
    }
    block->has_parts = true;
    compiler->html = block->before;
    return true;
}

static bool take_else(struct compiler *compiler, const struct piece *piece) {
    struct block *block = current_block(compiler, piece);
    bool chained = piece->kind == PIECE_ELSE_IF;
    if (block == NULL || !end_part(compiler, block))
        return false;
    if (block->has_else || (chained && block->kind == PIECE_FOR))
        return fail(compiler, piece->line, chained ? "{{else if}} has no if before it" : "a second {{else}}");
    struct buffer *code = emit_code(&compiler->emit);
    buffer_add_text(code, block->kind == PIECE_FOR ? "    }\n" : chained ? "    } else\n" : "    } else {\n");
    block->variable = (struct slice){0};
    block->has_else = !chained;
    if (chained || block->kind == PIECE_FOR)
        emit_line(&compiler->emit, compiler->file->name, piece->line);
    if (chained) {
        add_condition(compiler, piece);
    } else if (block->kind == PIECE_FOR) {
        buffer_add_text(code, "    if (");
        add_path(compiler, block->list);
        buffer_add_text(code, ".count == 0) {\n");
    }
    return true;
}

static bool take_end(struct compiler *compiler, const struct piece *piece) {
    struct block *block = current_block(compiler, piece);
    if (block == NULL || !end_part(compiler, block))
        return false;
    if (block->kind == PIECE_IF && !block->has_else && !end_part(compiler, block))
        return false;
    if (block->kind == PIECE_IF)
        compiler->html = block->after;
    buffer_add_text(emit_code(&compiler->emit), "    }\n");
    compiler->block_count--;
    return true;
}

/* Letters, digits, "_", "-" and ".", not first a dot. */
static bool is_name(const char *name, size_t length) {
    for (size_t i = 0; i < length; i++) {
        char byte = name[i];
        bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
        if (!plain && byte != '_' && byte != '-' && (byte != '.' || i == 0))
            return false;
    }
    return length > 0;
}

/* Only a file of the same folder, "head.html", or of one beside it, "../shared/head.html". */
static bool is_file_name(struct slice name) {
    if (name.length <= 3 || memcmp(name.start, "../", 3) != 0)
        return is_name(name.start, name.length);
    const char *folder = name.start + 3, *slash = memchr(folder, '/', name.length - 3);
    return slash && is_name(folder, (size_t)(slash - folder)) &&
           is_name(slash + 1, (size_t)(name.start + name.length - slash - 1));
}

static bool is_open(const struct file *file, const char *path) {
    for (; file != NULL; file = file->includer)
        if (strcmp(file->name, path) == 0)
            return true;
    return false;
}

static bool include_path(struct compiler *compiler, int line, const char *path) {
    struct buffer text = {0};
    struct file file = {.name = path, .includer = compiler->file, .depth = compiler->file->depth + 1};
    bool done = false;
    if (is_open(compiler->file, path) || file.depth > INCLUDES_AT_MOST)
        fail(compiler, line, "this file includes itself, or includes are nested too deeply");
    else if (!compiler->load(compiler->load_context, path, &text))
        fail(compiler, line, "the included file cannot be read");
    else
        done = compile_file(compiler, &file, text.data == NULL ? "" : text.data, text.length);
    buffer_free(&text);
    return done;
}

static bool take_include(struct compiler *compiler, const struct piece *piece) {
    const char *slash = strrchr(compiler->file->name, '/');
    struct context before = compiler->html;
    struct buffer path = {0};
    if (!is_file_name(piece->text))
        return fail(compiler, piece->line, "only a file of the same folder or of one beside it can be included");
    buffer_add(&path, compiler->file->name, slash == NULL ? 0 : (size_t)(slash + 1 - compiler->file->name));
    buffer_add(&path, piece->text.start, piece->text.length);
    bool done = include_path(compiler, piece->line, path.data);
    buffer_free(&path);
    if (done && !context_same(&before, &compiler->html))
        return fail(compiler, piece->line, "the included file ends in another place of the HTML than it began");
    return done;
}

static bool take_piece(struct compiler *compiler, const struct piece *piece) {
    typedef bool take(struct compiler *, const struct piece *);
    static take *const takes[] = {
        [PIECE_IF] = take_if,       [PIECE_ELSE_IF] = take_else,   [PIECE_ELSE] = take_else,
        [PIECE_FOR] = take_for,     [PIECE_STOP] = take_end,       [PIECE_INCLUDE] = take_include,
        [PIECE_VALUE] = take_value, [PIECE_LITERAL] = take_literal};
    switch (piece->kind) {
    case PIECE_ERROR:
        return fail(compiler, piece->line, piece->error);
    case PIECE_LITERAL:
    case PIECE_VALUE:
        return takes[piece->kind](compiler, piece);
    case PIECE_COMMENT:
        return check(compiler, piece->line, context_control(&compiler->html));
    default:
        return check(compiler, piece->line, context_control(&compiler->html)) && takes[piece->kind](compiler, piece);
    }
}

/* Control bytes other than tab and line break have no place in HTML. */
static bool check_bytes(struct compiler *compiler, const char *text, size_t length) {
    int line = 1;
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)text[i];
        if ((byte < ' ' && strchr("\t\n\r", byte) == NULL) || byte == '\0' || byte == 0x7F)
            return fail(compiler, line, "a control byte");
        line += byte == '\n';
    }
    return utf8_valid(text, length) || fail(compiler, 1, "the file is not UTF-8");
}

static bool compile_file(struct compiler *compiler, struct file *file, const char *text, size_t length) {
    struct scan scan;
    struct piece piece;
    bool good = true;
    file->blocks = compiler->block_count;
    compiler->file = file;
    good = check_bytes(compiler, text, length);
    scan_start(&scan, text, length);
    while (good && (piece = scan_next(&scan)).kind != PIECE_END)
        good = take_piece(compiler, &piece);
    if (good && compiler->block_count > file->blocks)
        good = fail(compiler, compiler->blocks[compiler->block_count - 1].line, "this if or for has no {{end}}");
    if (good && file->includer == NULL && compiler->html.place != PLACE_TEXT)
        good = fail(compiler, piece.line, "the template ends inside a tag, a comment or an element without markup");
    compiler->file = file->includer;
    return good;
}

/* "thing" of "portal/site/thing.html"; empty when that makes no name in C. */
static struct slice function_name(const char *path) {
    const char *slash = strrchr(path, '/');
    const char *start = slash == NULL ? path : slash + 1;
    size_t length = strspn(start, "abcdefghijklmnopqrstuvwxyz0123456789_");
    bool good = strcmp(start + length, ".html") == 0 && !(*start >= '0' && *start <= '9');
    return (struct slice){start, good ? length : 0};
}

bool template_compile(const char *name, const char *text, size_t length, template_loader load, void *context,
                      struct buffer *generated, struct buffer *error) {
    struct compiler compiler = {.load = load, .load_context = context, .emit.code = generated, .error = error};
    struct file file = {.name = name};
    struct slice function = function_name(name);
    int width = (int)function.length;
    if (width == 0) {
        buffer_printf(error, "%s:1: a template is named like body_list.html: small letters, digits and \"_\"", name);
        return false;
    }
    buffer_printf(generated,
                  "/* Generated by the template compiler: edit the template instead. */\n"
                  "static void render_%.*s(struct out *out, const struct %.*s_page *page) {\n"
                  "    (void)out;\n    (void)page;\n",
                  width, function.start, width, function.start);
    bool good = compile_file(&compiler, &file, text, length);
    buffer_add_text(emit_code(&compiler.emit), "}\n");
    buffer_free(&compiler.emit.literal);
    return good;
}
