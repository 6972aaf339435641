/* Any bytes as a legal text: an error, or documents that together have every Chinese character of the file. */
#include <stdint.h>

#include "../unit/legal_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct arena *arena = arena_new();
    char *text = arena_copy(arena, (const char *)data, size);
    struct legal_file file = legal_text_parse(arena, "示例(2020-01-01).md", text, size);
    if (!legal_file_holds(arena, &file, text, size))
        abort();
    arena_free(arena);
    return 0;
}
