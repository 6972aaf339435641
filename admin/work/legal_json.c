/* Documents as JSON: the line of a dry run, and what the procedure import_basis takes. */
#include "legal_json.h"

#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../fcgi/json.h"

static void hash_text(EVP_MD_CTX *context, const char *text) {
    if (EVP_DigestUpdate(context, text, strlen(text) + 1) != 1)
        abort();
}

static void hash_number(EVP_MD_CTX *context, size_t number) {
    char text[24];
    snprintf(text, sizeof text, "%zu", number);
    hash_text(context, text);
}

static void hash_parts(EVP_MD_CTX *context, const struct legal_document *document) {
    hash_text(context, document->title);
    for (size_t i = 0; i < document->division_count; i++) {
        const struct legal_division *division = &document->divisions[i];
        hash_number(context, (size_t)division->level);
        hash_text(context, division->label);
        hash_text(context, division->title);
        hash_number(context, division->first);
    }
    for (size_t i = 0; i < document->article_count; i++) {
        hash_text(context, document->articles[i].label);
        hash_number(context, document->articles[i].division);
        hash_text(context, document->articles[i].text);
    }
}

void legal_json_hash(const struct legal_document *document, char hash[LEGAL_HASH_SIZE]) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    if (!context || EVP_DigestInit_ex(context, EVP_sha256(), NULL) != 1)
        abort();
    hash_parts(context, document);
    if (EVP_DigestFinal_ex(context, digest, &length) != 1)
        abort();
    EVP_MD_CTX_free(context);
    for (unsigned i = 0; i < length && i < LEGAL_HASH_SIZE / 2; i++)
        snprintf(hash + (size_t)i * 2, 3, "%02x", digest[i]);
}

static void write_notes(struct json *json, const char *key, const struct legal_notes *notes) {
    json_array(json, key);
    for (size_t i = 0; i < notes->count; i++) {
        json_object(json, NULL);
        json_integer(json, "line", notes->items[i].line);
        json_text(json, "text", notes->items[i].text);
        json_end(json);
    }
    json_end(json);
}

static void write_date(struct arena *arena, struct json *json, const char *key, struct date date) {
    json_text(json, key, date.year ? date_iso(arena, date) : NULL);
}

static void write_about(struct arena *arena, struct json *json, const struct legal_document *document) {
    json_text(json, "level", document->level);
    json_text(json, "issuer", document->issuer);
    json_text(json, "issuing_number", document->issuing_number);
    write_date(arena, json, "issued_on", document->issued_on);
    write_date(arena, json, "effective_on", document->effective_on);
    json_text(json, "effective_reason", document->effective_reason);
    json_array(json, "history");
    for (size_t i = 0; i < document->history.count; i++)
        json_text(json, NULL, document->history.items[i].text);
    json_end(json);
}

static void write_divisions(struct json *json, const struct legal_document *document) {
    json_array(json, "divisions");
    for (size_t i = 0; i < document->division_count; i++) {
        const struct legal_division *division = &document->divisions[i];
        json_object(json, NULL);
        json_integer(json, "level", division->level);
        json_text(json, "label", division->label);
        json_text(json, "title", division->title);
        json_integer(json, "first", (int64_t)division->first);
        json_end(json);
    }
    json_end(json);
}

static void write_articles(struct json *json, const struct legal_document *document) {
    json_array(json, "articles");
    for (size_t i = 0; i < document->article_count; i++) {
        const struct legal_article *article = &document->articles[i];
        json_object(json, NULL);
        json_integer(json, "number", article->number);
        json_integer(json, "sub", article->sub);
        json_text(json, "label", article->label);
        json_integer(json, "division", (int64_t)article->division);
        json_text(json, "text", article->text);
        json_end(json);
    }
    json_end(json);
}

void legal_json_summary(struct arena *arena, struct buffer *out, const char *file,
                        const struct legal_document *document) {
    struct json json;
    json_start(&json, out);
    json_object(&json, NULL);
    json_text(&json, "file", file);
    json_text(&json, "title", document->title);
    json_integer(&json, "articles", (int64_t)document->numbered);
    write_notes(&json, "unplaced", &document->unplaced);
    json_integer(&json, "line", document->line);
    json_integer(&json, "unnumbered", (int64_t)(document->article_count - document->numbered));
    write_about(arena, &json, document);
    write_divisions(&json, document);
    json_integer(&json, "annex_lines", (int64_t)document->annexes.count);
    json_end(&json);
}

void legal_json_document(struct arena *arena, struct buffer *out, const char *source,
                         const struct legal_document *document) {
    struct json json;
    char hash[LEGAL_HASH_SIZE];
    legal_json_hash(document, hash);
    json_start(&json, out);
    json_object(&json, NULL);
    json_text(&json, "title", document->title);
    write_about(arena, &json, document);
    json_text(&json, "source", source);
    json_text(&json, "hash", hash);
    write_divisions(&json, document);
    write_articles(&json, document);
    write_notes(&json, "unplaced", &document->unplaced);
    json_end(&json);
}
