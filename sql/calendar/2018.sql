-- Days off and make-up days of 2018, by the State Council's arrangement. The request id is made of the days themselves:
-- run again, the file does nothing, even when the county has loaded an amending notice since.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
SET @days = '[
    {"date":"2018-01-01","name":"元旦","off":true},
    {"date":"2018-02-11","name":"春节","off":false},
    {"date":"2018-02-15","name":"春节","off":true},
    {"date":"2018-02-16","name":"春节","off":true},
    {"date":"2018-02-17","name":"春节","off":true},
    {"date":"2018-02-18","name":"春节","off":true},
    {"date":"2018-02-19","name":"春节","off":true},
    {"date":"2018-02-20","name":"春节","off":true},
    {"date":"2018-02-21","name":"春节","off":true},
    {"date":"2018-02-24","name":"春节","off":false},
    {"date":"2018-04-05","name":"清明节","off":true},
    {"date":"2018-04-06","name":"清明节","off":true},
    {"date":"2018-04-07","name":"清明节","off":true},
    {"date":"2018-04-08","name":"清明节","off":false},
    {"date":"2018-04-28","name":"劳动节","off":false},
    {"date":"2018-04-29","name":"劳动节","off":true},
    {"date":"2018-04-30","name":"劳动节","off":true},
    {"date":"2018-05-01","name":"劳动节","off":true},
    {"date":"2018-06-18","name":"端午节","off":true},
    {"date":"2018-09-24","name":"中秋节","off":true},
    {"date":"2018-09-29","name":"国庆节","off":false},
    {"date":"2018-09-30","name":"国庆节","off":false},
    {"date":"2018-10-01","name":"国庆节","off":true},
    {"date":"2018-10-02","name":"国庆节","off":true},
    {"date":"2018-10-03","name":"国庆节","off":true},
    {"date":"2018-10-04","name":"国庆节","off":true},
    {"date":"2018-10-05","name":"国庆节","off":true},
    {"date":"2018-10-06","name":"国庆节","off":true},
    {"date":"2018-10-07","name":"国庆节","off":true},
    {"date":"2018-12-29","name":"元旦","off":false},
    {"date":"2018-12-30","name":"元旦","off":true},
    {"date":"2018-12-31","name":"元旦","off":true}
]';
CALL import_calendar('import', LEFT(SHA2(@days, 256), 32), 2018, '国务院办公厅关于2018年部分节假日安排的通知', @days, @outcome);
