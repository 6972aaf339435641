-- Days off and make-up days of 2019, by the State Council's arrangement. The request id is made of the days themselves:
-- run again, the file does nothing, even when the county has loaded an amending notice since.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
SET @days = '[
    {"date":"2019-01-01","name":"元旦","off":true},
    {"date":"2019-02-02","name":"春节","off":false},
    {"date":"2019-02-03","name":"春节","off":false},
    {"date":"2019-02-04","name":"春节","off":true},
    {"date":"2019-02-05","name":"春节","off":true},
    {"date":"2019-02-06","name":"春节","off":true},
    {"date":"2019-02-07","name":"春节","off":true},
    {"date":"2019-02-08","name":"春节","off":true},
    {"date":"2019-02-09","name":"春节","off":true},
    {"date":"2019-02-10","name":"春节","off":true},
    {"date":"2019-04-05","name":"清明节","off":true},
    {"date":"2019-04-28","name":"劳动节","off":false},
    {"date":"2019-05-01","name":"劳动节","off":true},
    {"date":"2019-05-02","name":"劳动节","off":true},
    {"date":"2019-05-03","name":"劳动节","off":true},
    {"date":"2019-05-04","name":"劳动节","off":true},
    {"date":"2019-05-05","name":"劳动节","off":false},
    {"date":"2019-06-07","name":"端午节","off":true},
    {"date":"2019-09-13","name":"中秋节","off":true},
    {"date":"2019-09-29","name":"国庆节","off":false},
    {"date":"2019-10-01","name":"国庆节","off":true},
    {"date":"2019-10-02","name":"国庆节","off":true},
    {"date":"2019-10-03","name":"国庆节","off":true},
    {"date":"2019-10-04","name":"国庆节","off":true},
    {"date":"2019-10-05","name":"国庆节","off":true},
    {"date":"2019-10-06","name":"国庆节","off":true},
    {"date":"2019-10-07","name":"国庆节","off":true},
    {"date":"2019-10-12","name":"国庆节","off":false}
]';
CALL import_calendar('import', LEFT(SHA2(@days, 256), 32), 2019, '国务院办公厅关于2019年部分节假日安排的通知', @days, @outcome);
