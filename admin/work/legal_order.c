/* The numbering of articles: what is missing, doubled or out of order is reported, not repaired. */
#include "legal_order.h"

const char *legal_order_chinese(struct arena *arena, int number) {
    static const char *const digits[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    static const char *const units[] = {"千", "百", "十", ""};
    const char *text = "";
    bool gap = false;
    int divisor = 1000;
    for (size_t i = 0; i < 4; i++, divisor /= 10) {
        int digit = number / divisor % 10;
        if (digit == 0) {
            gap = *text != 0;
            continue;
        }
        bool plain_ten = divisor == 10 && digit == 1 && *text == 0;
        text = arena_printf(arena, "%s%s%s%s", text, gap ? "零" : "", plain_ten ? "" : digits[digit], units[i]);
        gap = false;
    }
    return *text ? text : "零";
}

static const char *name(struct arena *arena, int number, int sub) {
    const char *article = arena_printf(arena, "第%s条", legal_order_chinese(arena, number));
    return sub ? arena_printf(arena, "%s之%s", article, legal_order_chinese(arena, sub)) : article;
}

/* 缺第五条、第六条 or 缺第五条至第二十条. */
static const char *missing(struct arena *arena, int from, int to) {
    const char *first = name(arena, from, 0), *last = name(arena, to, 0);
    if (from == to)
        return arena_printf(arena, "缺%s", first);
    return arena_printf(arena, to == from + 1 ? "缺%s、%s" : "缺%s至%s", first, last);
}

static const char *find_fault(struct arena *arena, const struct legal_order *order, const struct legal_label *label) {
    const char *here = name(arena, label->number, label->sub), *last = name(arena, order->number, order->sub);
    if (label->number == order->number && label->sub == order->sub)
        return arena_printf(arena, "%s出现两次", here);
    if (label->number < order->number || (label->number == order->number && label->sub < order->sub))
        return arena_printf(arena, "%s在%s之后，次序不对", here, last);
    if (label->number == order->number && label->sub > order->sub + 1)
        return arena_printf(arena, "缺%s", name(arena, label->number, order->sub + 1));
    if (label->sub > 1 && label->number > order->number)
        return arena_printf(arena, "缺%s：%s之后直接是%s", name(arena, label->number, 1), last, here);
    int expected = label->sub ? label->number : label->number - 1;
    if (expected <= order->number || label->number <= order->highest)
        return NULL;
    const char *gap = missing(arena, order->number + 1, label->sub ? label->number : label->number - 1);
    return order->number ? arena_printf(arena, "%s：%s之后直接是%s", gap, last, here)
                         : arena_printf(arena, "%s：第一个条文是%s", gap, here);
}

void legal_order_next(struct arena *arena, struct legal_order *order, struct legal_notes *notes, int line,
                      const struct legal_label *label) {
    const char *fault = find_fault(arena, order, label);
    if (fault)
        legal_note_remark(arena, notes, line, fault);
    order->number = label->number;
    order->sub = label->sub;
    order->highest = label->number > order->highest ? label->number : order->highest;
}
