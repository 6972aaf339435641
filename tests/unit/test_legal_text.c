/* Legal texts as programs and people write them in Markdown: one paragraph a line. All texts are invented. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../admin/work/legal_doubt.h"
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
    struct legal_file file = legal_text_parse(arena, "示例.md", text, strlen(text));
    assert_true(legal_file_holds(arena, &file, text, strlen(text)));
    return file;
}

static struct legal_document only(const char *text) {
    struct legal_file file = parse(text);
    assert_null(file.error);
    assert_int_equal(file.count, 1);
    return file.documents[0];
}

static const struct legal_article *article(const struct legal_document *document, int number, int sub) {
    for (size_t i = 0; i < document->article_count; i++)
        if (document->articles[i].number == number && document->articles[i].sub == sub)
            return &document->articles[i];
    fail_msg("no article %d-%d", number, sub);
    return NULL;
}

static void expect_article(const struct legal_document *document, int number, int sub, const char *text) {
    assert_string_equal(article(document, number, sub)->text, text);
}

static void expect_note(const struct legal_notes *notes, size_t index, int line, const char *text) {
    assert_true(index < notes->count);
    assert_string_equal(notes->items[index].text, text);
    assert_int_equal(notes->items[index].line, line);
}

static void a_law_has_head_divisions_and_articles(void **state) {
    (void)state;
    struct legal_document law =
        only("# 中华人民共和国示例法\n\n"
             "1996年3月17日 第八届全国人民代表大会第四次会议通过\n\n"
             "2021年1月22日 第十三届全国人民代表大会常务委员会第二十五次会议修订）\n\n"
             "<!-- INFO END -->\n\n## 第一章 总 则\n\n第一条 为了示例，制定本法。\n\n"
             "第二条 下列事项：\n\n(一)甲，包括：\n\n1．子；\n\n2、丑。\n\n（ 二 ）乙。\n\n前款所称甲。\n\n"
             "第二条之一 增加。\n\n## 第二章　附则\n\n### 第一节 施行\n\n"
             "第三条 本法自2021年7月15日起施行。\n");
    assert_string_equal(law.title, "中华人民共和国示例法");
    assert_string_equal(law.level, "law");
    assert_string_equal(law.issuer, "全国人民代表大会");
    assert_string_equal(date_iso(arena, law.issued_on), "2021-01-22");
    assert_string_equal(date_iso(arena, law.effective_on), "2021-07-15");
    assert_string_equal(law.effective_reason, "第三条写明自2021年7月15日起施行");
    expect_note(&law.history, 1, 5, "2021年1月22日第十三届全国人民代表大会常务委员会第二十五次会议修订");
    assert_int_equal(law.division_count, 3);
    assert_string_equal(law.divisions[0].title, "总则");
    assert_int_equal(law.divisions[1].level, 2);
    assert_int_equal(law.divisions[2].level, 3);
    assert_int_equal(law.divisions[2].first, 4);
    assert_int_equal(law.numbered, 4);
    expect_article(&law, 2, 0, "下列事项：\n（一）甲，包括：\n1.子；\n2.丑。\n（二）乙。\n前款所称甲。");
    assert_string_equal(article(&law, 2, 1)->label, "第二条之一");
    assert_int_equal(article(&law, 3, 0)->division, 3);
    assert_int_equal(law.unplaced.count, 0);
}

static void an_old_day_of_effect_is_not_this_versions(void **state) {
    (void)state;
    struct legal_document law =
        only("# 示例条例\n\n2004年4月30日 中华人民共和国国务院令第406号公布\n\n"
             "2022年3月29日 《国务院关于修改部分行政法规的决定》第四次修订\n\n<!-- INFO END -->\n\n"
             "第一条 为了示例。\n\n第二条 本条例自2004年7月1日起施行。\n");
    assert_string_equal(law.level, "admin_regulation");
    assert_string_equal(law.issuing_number, "国务院令第406号");
    assert_string_equal(date_iso(arena, law.effective_on), "2022-03-29");
    assert_non_null(strstr(law.effective_reason, "2004年7月1日早于此日"));
    assert_true(law.effective_amended);
    law = only("# 示例条例\n\n2007年4月5日 国务院令第492号公布\n\n2019年4月3日 国务院令第711号修订\n\n"
               "2019年5月15日 施行\n\n<!-- INFO END -->\n\n第一条 甲。\n");
    assert_string_equal(date_iso(arena, law.issued_on), "2019-04-03");
    assert_string_equal(date_iso(arena, law.effective_on), "2019-05-15");
    assert_string_equal(law.issuing_number, "国务院令第711号");
    assert_false(law.effective_amended);
}

/* The reason stands on the public page: it says where the day comes from, and tells nobody what to do. */
static void a_reason_is_a_statement(void **state) {
    (void)state;
    static const struct {
        const char *end, *reason;
    } cases[] = {
        {"自公布之日起施行。", "最后一次修改的日期；条文写“自公布之日起施行”"},
        {"自2004年7月1日起施行。", "最后一次修改的日期；第二条所写的2004年7月1日早于此日，是原文本的施行日"},
        {"由示例会解释。", "最后一次修改的日期；文中没有写施行日"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct legal_document law =
            only(arena_printf(arena,
                              "# 示例条例\n\n2004年4月30日 国务院令第406号公布\n\n2022年3月29日 《某决定》修订\n\n"
                              "<!-- INFO END -->\n\n第一条 为了示例。\n\n第二条 本条例%s\n",
                              cases[i].end));
        assert_string_equal(date_iso(arena, law.effective_on), "2022-03-29");
        assert_string_equal(law.effective_reason, cases[i].reason);
        assert_true(law.effective_amended);
    }
}

static void what_is_no_legal_text_is_doubted(void **state) {
    (void)state;
    static const struct {
        const char *name, *text;
        bool legal;
    } cases[] = {
        {"passwd", "root:x:0:0:root:/root:/bin/bash\ndaemon:x:1:1::/:/bin/sh\n", false},
        {"law.md", "# Some law\n\n第一条 甲。\n", false},
        {"购物清单.txt", "购物清单\n\n买三斤白菜。\n", false},
        {"购物清单.txt", "购物清单\n\n1、白菜；\n\n2、豆腐。\n", false},
        {"办法.md", "# 示例办法\n\n第一条 甲。\n", true},
        {"决定.md", "# 示例决定\n\n会议决定：\n\n一、将甲修改为乙。\n\n十二、删去丙。\n", true},
        {"通知.md", "# 示例通知\n\n2020年1月2日 示例会公布\n\n<!-- INFO END -->\n\n请照此办理。\n", true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct legal_file file = legal_text_parse(arena, cases[i].name, cases[i].text, strlen(cases[i].text));
        assert_int_equal(file.count, 1);
        assert_int_equal(legal_doubt(&file.documents[0]) == NULL, cases[i].legal);
    }
}

static void the_files_name_may_tell_the_day(void **state) {
    (void)state;
    const char *text = "# 示例条例\n\n<!-- INFO END -->\n\n第一条 本条例自公布之日起施行。\n";
    struct legal_file file = legal_text_parse(arena, "示例条例(2025-12-17).md", text, strlen(text));
    assert_string_equal(date_iso(arena, file.documents[0].issued_on), "2025-12-17");
    assert_string_equal(date_iso(arena, file.documents[0].effective_on), "2025-12-17");
    file = legal_text_parse(arena, "示例条例.md", text, strlen(text));
    assert_int_equal(file.documents[0].effective_on.year, 0);
    assert_string_equal(file.documents[0].effective_reason, "条文只写“自公布之日起施行”，文中没有发布日期");
}

static void a_decision_without_articles_is_article_0(void **state) {
    (void)state;
    struct legal_document it =
        only("# 示例办法修正案（二）\n\n本修正案自公布之日起实行\n\n2023年12月29日 示例会议通过\n\n"
             "<!-- INFO END -->\n\n一、将第十六条修改为：“单位的人员，处罚。\n\n"
             "- “其他人员实施前款行为的，依照前款处罚。”\n\n"
             "二、将第十七条修改为：“有下列情形的：\n\n“（一）甲；\n\n“（二）乙。”\n\n## 三、施行\n\n"
             "本修正案自2024年3月1日起施行。");
    assert_int_equal(it.numbered, 0);
    assert_int_equal(it.article_count, 1);
    expect_article(
        &it, 0, 0,
        "一、将第十六条修改为：“单位的人员，处罚。\n“其他人员实施前款行为的，依照前款处罚。”\n"
        "二、将第十七条修改为：“有下列情形的：\n“（一）甲；\n“（二）乙。”\n三、施行\n本修正案自2024年3月1日起施行。");
    assert_string_equal(date_iso(arena, it.effective_on), "2024-03-01");
}

static void a_preamble_is_article_0(void **state) {
    (void)state;
    struct legal_document it =
        only("# 示例规约\n\n1982年12月4日 示例大会通过\n\n<!-- INFO END -->\n\n## 序言\n\n示例甲。\n\n示例乙。\n\n"
             "## 第一章 总纲\n\n第一条 丙。\n");
    assert_int_equal(it.numbered, 1);
    assert_int_equal(it.article_count, 2);
    expect_article(&it, 0, 0, "示例甲。\n示例乙。");
    assert_string_equal(it.divisions[0].title, "序言");
    assert_string_equal(it.divisions[0].label, "");
    assert_int_equal(it.articles[0].division, 1);
}

static void notes_below_the_title_are_history(void **state) {
    (void)state;
    struct legal_document it =
        only("# 最高人民法院关于示例的解释\n\n<!-- INFO END -->\n\n"
             "（2014年12月18日最高人民法院审判委员会第1636次会议通过，自2015年2月4日起施行）\n\n法释〔2015〕5号\n\n"
             "最高人民法院\n\n关于示例的解释\n\n为正确适用，制定本解释。\n\n一、管辖\n\n第一条 甲。\n\n二、回避\n\n"
             "第二条 乙：\n\n一、丙；\n\n二、丁。\n");
    assert_string_equal(it.issuing_number, "法释〔2015〕5号");
    assert_string_equal(it.level, "other");
    assert_string_equal(it.issuer, "最高人民法院");
    assert_string_equal(date_iso(arena, it.effective_on), "2015-02-04");
    assert_int_equal(it.history.count, 1);
    expect_article(&it, 0, 0, "为正确适用，制定本解释。");
    expect_article(&it, 2, 0, "乙：\n一、丙；\n二、丁。");
    assert_int_equal(it.division_count, 2);
    assert_string_equal(it.divisions[1].label, "二、");
    assert_string_equal(it.divisions[1].title, "回避");
}

static void numbers_out_of_order_are_kept_and_reported(void **state) {
    (void)state;
    struct legal_document it =
        only("# 示例条例\n\n<!-- INFO END -->\n\n第一条 甲。\n\n第一条之一 乙。\n\n第五条 丙。\n\n第四条 丁。\n\n"
             "第四条 戊。\n\n第七条之三 己。\n\n第二十条 庚。\n\n第二十一条\n");
    assert_int_equal(it.numbered, 8);
    expect_note(&it.unplaced, 0, 9, "缺第二条至第四条：第一条之一之后直接是第五条");
    expect_note(&it.unplaced, 1, 11, "第四条在第五条之后，次序不对");
    expect_note(&it.unplaced, 2, 13, "第四条出现两次");
    expect_note(&it.unplaced, 3, 15, "缺第七条之一：第四条之后直接是第七条之三");
    expect_note(&it.unplaced, 4, 17, "缺第八条至第十九条：第七条之三之后直接是第二十条");
    expect_note(&it.unplaced, 5, 19, "第二十一条没有内容");
    assert_int_equal(it.unplaced.count, 6);
}

static void references_are_no_articles(void **state) {
    (void)state;
    struct legal_document it =
        only("# 示例办法\n\n第一条为了示例，制定本办法。\n\n第二条职工应当到岗。\n\n"
             "第三条规定的人员除外，第一条规定的也除外。\n\n第三条、第四条所称到岗，是指到场。\n\n"
             "第三条第二条所称职工，是指全体人员。\n\n第三条第二款另有规定的，从其规定。\n\n第四条本办法自印发之日起施"
             "行。\n");
    assert_int_equal(it.numbered, 4);
    expect_article(&it, 2, 0,
                   "职工应当到岗。\n第三条规定的人员除外，第一条规定的也除外。\n第三条、第四条所称到岗，是指到场。");
    expect_article(&it, 3, 0, "第二条所称职工，是指全体人员。\n第三条第二款另有规定的，从其规定。");
    assert_int_equal(it.unplaced.count, 0);
}

static void labels_come_in_many_dresses(void **state) {
    (void)state;
    struct legal_document it =
        only("# 示例办法\n\n第 一 条 甲。\n\n**第二条** 乙。\n\n#### 第三条 丙\n\n丁，戊。\n\n- 第四条　己。\n\n"
             "第五条：庚。\n\n第六条、辛。\n\n第7条 壬。\n\n第八条（目的）癸。\n\n**第九条**子。\n");
    assert_int_equal(it.numbered, 9);
    expect_article(&it, 3, 0, "丙\n丁，戊。");
    expect_article(&it, 5, 0, "庚。");
    expect_article(&it, 6, 0, "辛。");
    expect_article(&it, 8, 0, "（目的）癸。");
    expect_article(&it, 9, 0, "子。");
    assert_string_equal(article(&it, 1, 0)->label, "第一条");
    assert_int_equal(it.unplaced.count, 0);
}

static void contents_are_dropped_when_they_come_again(void **state) {
    (void)state;
    struct legal_document it =
        only("# 示例程序规定\n\n目　录\n\n第一章 总则\n\n第二章 程序\n\n第一节 受理\n\n第一章 总则\n\n第一条 甲。\n\n"
             "第二章 程序\n\n第一节 受理\n\n第二条 乙。\n");
    assert_int_equal(it.division_count, 3);
    assert_int_equal(it.divisions[0].first, 1);
    assert_int_equal(it.divisions[1].first, 2);
    assert_int_equal(article(&it, 2, 0)->division, 3);
}

static void annexes_are_no_articles(void **state) {
    (void)state;
    struct legal_document it =
        only("# 示例办法\n\n<!-- INFO END -->\n\n第一条 附件所列的事项，见附件一。\n\n第二条 "
             "本办法自1991年10月1日起施行。\n\n"
             "附件一：示例图案\n\n图案由甲制作。\n\n一、乙。\n\n| 税目 | 税率 |\n| --- | --- |\n| 甲 | 3% |\n");
    assert_int_equal(it.numbered, 2);
    assert_int_equal(it.annexes.count, 6);
    expect_note(&it.annexes, 0, 9, "附件一：示例图案");
    assert_int_equal(it.unplaced.count, 0);
    it = only("# 示例税法\n\n<!-- INFO END -->\n\n第一条 甲。\n\n第二条 "
              "本法自公布之日起施行。\n\n示例税率表一（综合适用）\n\n（注1：乙。）\n");
    expect_article(&it, 2, 0, "本法自公布之日起施行。");
    assert_int_equal(it.annexes.count, 2);
    assert_int_equal(it.unplaced.count, 0);
}

static void what_is_repealed_is_no_annex(void **state) {
    (void)state;
    struct legal_document it = only(
        "# 示例办法\n\n<!-- INFO END -->\n\n第一条 甲。\n\n第二条 本办法自1991年10月1日起施行。下列文件同时废止：\n\n"
        "《示例旧办法》\n\n《示例旧规定》\n");
    expect_article(&it, 2, 0, "本办法自1991年10月1日起施行。下列文件同时废止：\n《示例旧办法》\n《示例旧规定》");
    assert_int_equal(it.annexes.count, 0);
}

static void an_annex_with_articles_is_a_document(void **state) {
    (void)state;
    struct legal_file file =
        parse("# 示例登记办法\n\n<!-- INFO END -->\n\n第一条 甲。\n\n第二条 本办法自1995年9月1日起施行。\n\n附件2：\n\n"
              "示例委员会章程示范文本\n\n## 第一章 总则\n\n第一条 乙。\n\n第二条 本章程自批准之日起施行。\n");
    assert_int_equal(file.count, 2);
    assert_string_equal(file.documents[1].title, "示例委员会章程示范文本");
    assert_int_equal(file.documents[0].numbered, 2);
    assert_int_equal(file.documents[1].numbered, 2);
    assert_int_equal(file.documents[1].line, 11);
}

static void a_decision_and_the_law_it_changes_are_two(void **state) {
    (void)state;
    struct legal_file file = parse(
        "# 示例大会关于修改《示例条例》的决定\n\n2020年1月1日 示例大会通过\n\n<!-- INFO END -->\n\n示例大会决定：\n\n"
        "一、第一条修改为：“甲。”\n\n二、删去第三条。\n\n本决定自公布之日起施行。\n\n示例条例\n\n第一条 甲。\n\n"
        "第二条 本条例自2000年1月1日起施行。\n");
    assert_int_equal(file.count, 2);
    assert_string_equal(file.documents[0].title, "示例大会关于修改《示例条例》的决定");
    assert_int_equal(file.documents[0].numbered, 0);
    assert_string_equal(file.documents[1].title, "示例条例");
    assert_int_equal(file.documents[1].numbered, 2);
}

static void text_under_a_heading_without_article_is_kept(void **state) {
    (void)state;
    struct legal_document it = only("# 示例办法\n\n<!-- INFO END -->\n\n## 第一章 总则\n\n第一条 甲。\n\n## 第二章 "
                                    "附则\n\n本章另行规定。\n\n## 第三章 空章\n");
    assert_int_equal(it.numbered, 1);
    assert_int_equal(it.article_count, 2);
    assert_string_equal(it.articles[1].text, "本章另行规定。");
    assert_int_equal(it.articles[1].division, 2);
    assert_int_equal(it.division_count, 2);
    expect_note(&it.unplaced, 0, 13, "第三章空章");
}

/* A paper whose Markdown was made from pages: paragraphs are broken where a page ended. */
static void paragraphs_broken_by_a_page_end_are_joined(void **state) {
    (void)state;
    struct legal_file file = parse(
        "# 示例县人民政府办公室文件\n\n示政办发〔2022)28号\n\n---\n\n## 示例县人民政府办公室 "
        "关于印发两项制度的通知\n\n各镇人民政府：\n\n"
        "现将两项制度印发给你们，请认真执行。\n\n示例县人民政府办公室\n\n2022年11月1日\n\n（此件公开发布）\n\n# "
        "示例县责任制制度\n\n"
        "第一条 行政执法机关应当建立受理投诉制度，由指定\n\n机构和人员受理投诉，接受社会监督。\n\n第二条 其他行为：\n\n"
        "- (一) 确认事项直接关系他人重大利益的，应当告知该利害\n\n关系人；\n- (二) 其他。\n\n# "
        "示例县基准制度\n\n第一条 甲。\n\n"
        "第二条 "
        "乙。\n\n本制度自印发之日起施行。\n\n本文件由司法局负责解读\n\n---"
        "\n\n抄送：县委办，存。\n\n示例县人民政府办公室\n\n"
        "2022年11月3日印发\n");
    assert_int_equal(file.count, 2);
    const struct legal_document *first = &file.documents[0], *second = &file.documents[1];
    assert_string_equal(first->title, "示例县责任制制度");
    assert_string_equal(first->issuer, "示例县人民政府办公室");
    assert_string_equal(first->level, "normative");
    expect_article(first, 1, 0, "行政执法机关应当建立受理投诉制度，由指定机构和人员受理投诉，接受社会监督。");
    expect_article(first, 2, 0,
                   "其他行为：\n（一）确认事项直接关系他人重大利益的，应当告知该利害关系人；\n（二）其他。");
    assert_string_equal(second->issuing_number, "示政办发〔2022〕28号");
    assert_string_equal(date_iso(arena, second->issued_on), "2022-11-01");
    assert_string_equal(date_iso(arena, second->effective_on), "2022-11-01");
    expect_article(second, 2, 0, "乙。\n本制度自印发之日起施行。");
    assert_int_equal(second->unplaced.count, 0);
}

static void what_is_no_text_is_an_error(void **state) {
    (void)state;
    static const char *const cases[] = {"", "\n\n \n", "\xEF\xBB\xBF\n"};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(parse(cases[i]).error, "文件没有文字");
    struct legal_document it = only("只有一句话。");
    assert_string_equal(it.title, "示例.md");
    expect_article(&it, 0, 0, "只有一句话。");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_law_has_head_divisions_and_articles),
        cmocka_unit_test(an_old_day_of_effect_is_not_this_versions),
        cmocka_unit_test(a_reason_is_a_statement),
        cmocka_unit_test(what_is_no_legal_text_is_doubted),
        cmocka_unit_test(the_files_name_may_tell_the_day),
        cmocka_unit_test(a_decision_without_articles_is_article_0),
        cmocka_unit_test(a_preamble_is_article_0),
        cmocka_unit_test(notes_below_the_title_are_history),
        cmocka_unit_test(numbers_out_of_order_are_kept_and_reported),
        cmocka_unit_test(references_are_no_articles),
        cmocka_unit_test(labels_come_in_many_dresses),
        cmocka_unit_test(contents_are_dropped_when_they_come_again),
        cmocka_unit_test(annexes_are_no_articles),
        cmocka_unit_test(what_is_repealed_is_no_annex),
        cmocka_unit_test(an_annex_with_articles_is_a_document),
        cmocka_unit_test(a_decision_and_the_law_it_changes_are_two),
        cmocka_unit_test(text_under_a_heading_without_article_is_kept),
        cmocka_unit_test(paragraphs_broken_by_a_page_end_are_joined),
        cmocka_unit_test(what_is_no_text_is_an_error),
    };
    return cmocka_run_group_tests(tests, open_arena, close_arena);
}
