/* Legal texts as extracted from PDF: one printed line a line, pages and dirt in between. All texts are invented. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../fcgi/buffer.h"
#include "legal_check.h"

static struct arena *arena;

static int open_arena(void **state) {
    (void)state;
    arena = arena_new();
    return 0;
}

static int close_arena(void **state) {
    (void)state;
    arena_free(arena);
    return 0;
}

static struct legal_file parse(const char *text) {
    struct legal_file file = legal_text_parse(arena, "示例.txt", text, strlen(text));
    assert_null(file.error);
    assert_true(legal_file_holds(arena, &file, text, strlen(text)));
    return file;
}

static void expect_article(const struct legal_document *document, int number, const char *text) {
    for (size_t i = 0; i < document->article_count; i++)
        if (document->articles[i].number == number) {
            assert_string_equal(document->articles[i].text, text);
            return;
        }
    fail_msg("no article %d", number);
}

static const char two_papers[] = "示例县人民政府办公室文件\n"
                                 "示政办发〔2022)60号\n"
                                 "示例县人民政府办公室\n"
                                 "关于印发两项工作机制的通知\n"
                                 "各乡镇人民政府,县直各单位 :\n"
                                 "现将《示例县案卷评查制度(试行)》等两项制度印发给你们,请\n"
                                 "认真贯彻落实。\n"
                                 "(此件公开发布 )\n"
                                 " 示例县案卷评查制度\n"
                                 "(试行 )\n"
                                 "\n"
                                 "第一条 为进一步规范行政执法行为,促进依法行政 ,根据有关\n"
                                 "规定 ,制 定本制度。\n"
                                 "\n"
                                 "第二条 依照本制度第一条和其他法规、规章以及本制度\n"
                                 "第三条 的规定进行评查的,应当自收到材料之日起 30\n"
                                 "日内办结；情况复杂的，可以适当延长。\n"
                                 "评查实行回避。\n"
                                 "\n"
                                 "- 2 -\n"
                                 "\n"
                                 "第三条 评查的主要内容 :\n"
                                 "(一 )主体是否合法,是否属于前款第\n"
                                 "（二）项、第（三）项规定的机关 ;\n"
                                 "(二 )程序是否合法 :\n"
                                 "1、 调查人员不少于两人，并且都持有有效的执法证件，在\n"
                                 "有效期内 ;\n"
                                 "2、 告知了权利。\n"
                                 "\n"
                                 "第四\n"
                                 "\n"
                                 "彡R\n"
                                 "县司法局组织全县的案卷评查每年不少于二次。\n"
                                 "\n"
                                 "第五条 本制度自印发之日起施行。\n"
                                 "\n"
                                 "附件:1.《评查规则》\n"
                                 "2.《评查表》\n"
                                 "4\n"
                                 "附件 1\n"
                                 "评查规则\n"
                                 "一、开展评查工作 ,遵照本规则执行。\n"
                                 "5\n"
                                 " 示例县统计制度\n"
                                 "\n"
                                 "第一章 总则\n"
                                 "\n"
                                 "第一条 为增强行政执法透明度，加强对行政执法工作的监督，\n"
                                 "制定本制度。\n"
                                 "1爿^ △‘十 ^\n"
                                 "第二条 统计工作应当坚持实事求是的原则，不得瞒报漏报；\n"
                                 "不得拒报。\n"
                                 "\n"
                                 "附则\n"
                                 "\n"
                                 "第三条 本制度自发布之日起施行。\n"
                                 " 抄送:县委办、人大办\n"
                                 "示例县人民政府办公室 2022年 11月 29日 印发\n";

static void two_papers_come_apart(void **state) {
    (void)state;
    struct legal_file file = parse(two_papers);
    assert_int_equal(file.count, 2);
    const struct legal_document *first = &file.documents[0], *second = &file.documents[1];
    assert_string_equal(first->title, "示例县案卷评查制度（试行）");
    assert_string_equal(second->title, "示例县统计制度");
    assert_string_equal(second->issuing_number, "示政办发〔2022〕60号");
    assert_string_equal(second->issuer, "示例县人民政府办公室");
    assert_string_equal(date_iso(arena, first->issued_on), "2022-11-29");
    assert_string_equal(date_iso(arena, first->effective_on), "2022-11-29");
    assert_int_equal(first->numbered, 4);
    assert_int_equal(second->numbered, 3);
    assert_int_equal(second->division_count, 2);
    assert_string_equal(second->divisions[1].title, "附则");
}

static void broken_lines_are_joined(void **state) {
    (void)state;
    struct legal_file file = parse(two_papers);
    expect_article(&file.documents[0], 1, "为进一步规范行政执法行为，促进依法行政，根据有关规定，制定本制度。");
    expect_article(&file.documents[0], 2,
                   "依照本制度第一条和其他法规、规章以及本制度第三条的规定进行评查的，应当自收到材料之日起30日内办结；"
                   "情况复杂的，可以适当延长。\n评查实行回避。");
    expect_article(
        &file.documents[0], 3,
        "评查的主要内容：\n（一）主体是否合法，是否属于前款第（二）项、第（三）项规定的机关；\n"
        "（二）程序是否合法：\n1.调查人员不少于两人，并且都持有有效的执法证件，在有效期内；\n2.告知了权利。");
    expect_article(&file.documents[1], 2, "统计工作应当坚持实事求是的原则，不得瞒报漏报；不得拒报。");
}

/* The label lost its 条: nothing is guessed, and the article above does not grow. */
static void mangled_articles_are_listed(void **state) {
    (void)state;
    struct legal_file file = parse(two_papers);
    const struct legal_notes *unplaced = &file.documents[0].unplaced;
    static const struct {
        int line;
        const char *text;
    } expected[] = {{30, "第四"},
                    {32, "彡R"},
                    {33, "县司法局组织全县的案卷评查每年不少于二次。"},
                    {35, "缺第四条：第三条之后直接是第五条"}};
    assert_int_equal(unplaced->count, 4);
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(unplaced->items[i].line, expected[i].line);
        assert_string_equal(unplaced->items[i].text, expected[i].text);
        assert_int_equal(unplaced->items[i].remark, i == 3);
    }
    assert_int_equal(file.documents[1].unplaced.count, 1);
    assert_int_equal(file.documents[1].unplaced.items[0].line, 50);
}

static void annexes_and_colophon_are_kept_apart(void **state) {
    (void)state;
    struct legal_file file = parse(two_papers);
    assert_int_equal(file.documents[0].annexes.count, 5);
    assert_int_equal(file.documents[0].annexes.items[0].line, 37);
    assert_int_equal(file.documents[1].annexes.count, 0);
    assert_int_equal(file.documents[1].matter.count, 3);
}

/* Where paragraphs are indented, an unindented line goes on even after a full stop at the right edge. */
static void indents_decide_where_there_are_any(void **state) {
    (void)state;
    struct legal_file file = parse("示例市行政执法过错责任追究办法 \n"
                                   "  第一条  行政执法事项的承办人为直接责任人，办法另有规定的。\n"
                                   "审核人和批准人为领导责任人。 \n"
                                   "  审核人包括分管领导。 \n"
                                   "  第二条  本办法自2009年 1 月 1 日起施行，此前的各项有关规\n"
                                   "定同时废止。 \n");
    assert_int_equal(file.documents[0].numbered, 2);
    expect_article(
        &file.documents[0], 1,
        "行政执法事项的承办人为直接责任人，办法另有规定的。审核人和批准人为领导责任人。\n审核人包括分管领导。");
    assert_string_equal(date_iso(arena, file.documents[0].effective_on), "2009-01-01");
}

static void a_caption_is_a_part_of_its_own(void **state) {
    (void)state;
    struct legal_file file = parse("示例市示例区应急管理局\n"
                                   "行政执法过错责任追究制度\n"
                                   "第一条 对行政执法过错责任的处理，由局负责法制工作的股\n"
                                   "室提出初步意见。\n"
                                   "1、受理\n"
                                   "公民、法人或者其他组织的投诉，应当在 7 个工作日内审核是\n"
                                   "否受理。\n"
                                   "2、调查\n"
                                   "受理案件后，应当及时组成调查组展开调查，并且听取被调查\n"
                                   "人的意见。\n"
                                   "容错纠错\n"
                                   "第二条 本制度自二○○八年十二月五日起施行，由本局负责解\n"
                                   "释。\n");
    const struct legal_document *it = &file.documents[0];
    assert_string_equal(it->title, "示例市示例区应急管理局行政执法过错责任追究制度");
    assert_string_equal(it->issuer, "示例市示例区应急管理局");
    expect_article(it, 1,
                   "对行政执法过错责任的处理，由局负责法制工作的股室提出初步意见。\n1.受理\n"
                   "公民、法人或者其他组织的投诉，应当在7个工作日内审核是否受理。\n2.调查\n"
                   "受理案件后，应当及时组成调查组展开调查，并且听取被调查人的意见。");
    assert_string_equal(date_iso(arena, it->effective_on), "2008-12-05");
    assert_int_equal(it->unplaced.count, 1);
    assert_string_equal(it->unplaced.items[0].text, "容错纠错");
    assert_int_equal(it->unplaced.items[0].line, 11);
}

/* Line ends, byte order mark and form feeds of other systems change nothing. */
static void line_ends_do_not_matter(void **state) {
    (void)state;
    struct buffer text = {0};
    buffer_add_text(&text, "\xEF\xBB\xBF");
    for (const char *at = two_papers; *at; at++) {
        if (*at == '\n')
            buffer_add_char(&text, '\r');
        buffer_add_char(&text, *at);
    }
    struct legal_file plain = parse(two_papers), other = parse(text.data);
    assert_int_equal(other.count, plain.count);
    for (size_t i = 0; i < plain.count; i++) {
        assert_int_equal(other.documents[i].article_count, plain.documents[i].article_count);
        for (size_t k = 0; k < plain.documents[i].article_count; k++)
            assert_string_equal(other.documents[i].articles[k].text, plain.documents[i].articles[k].text);
    }
    buffer_free(&text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_papers_come_apart),
        cmocka_unit_test(broken_lines_are_joined),
        cmocka_unit_test(mangled_articles_are_listed),
        cmocka_unit_test(annexes_and_colophon_are_kept_apart),
        cmocka_unit_test(indents_decide_where_there_are_any),
        cmocka_unit_test(a_caption_is_a_part_of_its_own),
        cmocka_unit_test(line_ends_do_not_matter),
    };
    return cmocka_run_group_tests(tests, open_arena, close_arena);
}
