/* The list of registers. */
#include "registers.h"

const struct data_register *const data_registers[] = {
    &data_result,     &data_benchmark, &data_duty, &data_entrustment, &data_list_item, &data_document, &data_figure,
    &data_withdrawal, &data_freshness, &data_body, &data_officer,     &data_channel,   &data_basis,    &data_article,
};
const size_t data_register_count = sizeof data_registers / sizeof *data_registers;
