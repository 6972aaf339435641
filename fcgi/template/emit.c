/* Generated C. Every byte that is not plain ASCII goes out as an octal escape of three digits, which no digit behind
   it can lengthen; "?" is escaped so that no trigraph comes about. */
#include "emit.h"

#include <string.h>

static void quote_byte(struct buffer *code, unsigned char byte) {
    if (byte == '\n')
        buffer_add_text(code, "\\n");
    else if (byte == '"' || byte == '\\' || byte == '?')
        buffer_printf(code, "\\%c", byte);
    else if (byte < ' ' || byte > '~')
        buffer_printf(code, "\\%03o", byte);
    else
        buffer_add_char(code, (char)byte);
}

void emit_string(struct buffer *code, struct slice bytes) {
    buffer_add_char(code, '"');
    for (size_t i = 0; i < bytes.length; i++) {
        quote_byte(code, (unsigned char)bytes.start[i]);
        if (bytes.start[i] == '\n' && i + 1 < bytes.length)
            buffer_add_text(code, "\"\n        \"");
    }
    buffer_add_char(code, '"');
}

void emit_literal(struct emit *emit, char byte) {
    buffer_add_char(&emit->literal, byte);
}

struct buffer *emit_code(struct emit *emit) {
    struct slice literal = {emit->literal.data, emit->literal.length};
    if (literal.length > 0) {
        buffer_add_text(emit->code, "    out_raw(out, ");
        emit_string(emit->code, literal);
        buffer_printf(emit->code, ", %zu);\n", literal.length);
        buffer_clear(&emit->literal);
    }
    return emit->code;
}

void emit_line(struct emit *emit, const char *file, int line) {
    buffer_printf(emit_code(emit), "#line %d ", line);
    emit_string(emit->code, (struct slice){file, strlen(file)});
    buffer_add_char(emit->code, '\n');
}
