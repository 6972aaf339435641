-- Days off and make-up days of 2017, by the State Council's arrangement. The request id is made of the days themselves:
-- run again, the file does nothing, even when the county has loaded an amending notice since.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
SET @days = '[
    {"date":"2017-01-01","name":"元旦","off":true},
    {"date":"2017-01-02","name":"元旦","off":true},
    {"date":"2017-01-22","name":"春节","off":false},
    {"date":"2017-01-27","name":"春节","off":true},
    {"date":"2017-01-28","name":"春节","off":true},
    {"date":"2017-01-29","name":"春节","off":true},
    {"date":"2017-01-30","name":"春节","off":true},
    {"date":"2017-01-31","name":"春节","off":true},
    {"date":"2017-02-01","name":"春节","off":true},
    {"date":"2017-02-02","name":"春节","off":true},
    {"date":"2017-02-04","name":"春节","off":false},
    {"date":"2017-04-01","name":"清明节","off":false},
    {"date":"2017-04-02","name":"清明节","off":true},
    {"date":"2017-04-03","name":"清明节","off":true},
    {"date":"2017-04-04","name":"清明节","off":true},
    {"date":"2017-05-01","name":"劳动节","off":true},
    {"date":"2017-05-27","name":"端午节","off":false},
    {"date":"2017-05-28","name":"端午节","off":true},
    {"date":"2017-05-29","name":"端午节","off":true},
    {"date":"2017-05-30","name":"端午节","off":true},
    {"date":"2017-09-30","name":"中秋节、国庆节","off":false},
    {"date":"2017-10-01","name":"中秋节、国庆节","off":true},
    {"date":"2017-10-02","name":"中秋节、国庆节","off":true},
    {"date":"2017-10-03","name":"中秋节、国庆节","off":true},
    {"date":"2017-10-04","name":"中秋节、国庆节","off":true},
    {"date":"2017-10-05","name":"中秋节、国庆节","off":true},
    {"date":"2017-10-06","name":"中秋节、国庆节","off":true},
    {"date":"2017-10-07","name":"中秋节、国庆节","off":true},
    {"date":"2017-10-08","name":"中秋节、国庆节","off":true}
]';
CALL import_calendar('import', LEFT(SHA2(@days, 256), 32), 2017, '国务院办公厅关于2017年部分节假日安排的通知', @days, @outcome);
