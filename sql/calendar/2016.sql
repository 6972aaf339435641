-- Days off and make-up days of 2016, by the State Council's arrangement. The request id is made of the days themselves:
-- run again, the file does nothing, even when the county has loaded an amending notice since.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
SET @days = '[
    {"date":"2016-01-01","name":"元旦","off":true},
    {"date":"2016-02-06","name":"春节","off":false},
    {"date":"2016-02-07","name":"春节","off":true},
    {"date":"2016-02-08","name":"春节","off":true},
    {"date":"2016-02-09","name":"春节","off":true},
    {"date":"2016-02-10","name":"春节","off":true},
    {"date":"2016-02-11","name":"春节","off":true},
    {"date":"2016-02-12","name":"春节","off":true},
    {"date":"2016-02-13","name":"春节","off":true},
    {"date":"2016-02-14","name":"春节","off":false},
    {"date":"2016-04-04","name":"清明节","off":true},
    {"date":"2016-05-01","name":"劳动节","off":true},
    {"date":"2016-05-02","name":"劳动节","off":true},
    {"date":"2016-06-09","name":"端午节","off":true},
    {"date":"2016-06-10","name":"端午节","off":true},
    {"date":"2016-06-11","name":"端午节","off":true},
    {"date":"2016-06-12","name":"端午节","off":false},
    {"date":"2016-09-15","name":"中秋节","off":true},
    {"date":"2016-09-16","name":"中秋节","off":true},
    {"date":"2016-09-17","name":"中秋节","off":true},
    {"date":"2016-09-18","name":"中秋节","off":false},
    {"date":"2016-10-01","name":"国庆节","off":true},
    {"date":"2016-10-02","name":"国庆节","off":true},
    {"date":"2016-10-03","name":"国庆节","off":true},
    {"date":"2016-10-04","name":"国庆节","off":true},
    {"date":"2016-10-05","name":"国庆节","off":true},
    {"date":"2016-10-06","name":"国庆节","off":true},
    {"date":"2016-10-07","name":"国庆节","off":true},
    {"date":"2016-10-08","name":"国庆节","off":false},
    {"date":"2016-10-09","name":"国庆节","off":false}
]';
CALL import_calendar('import', LEFT(SHA2(@days, 256), 32), 2016, '国务院办公厅关于2016年部分节假日安排的通知', @days, @outcome);
