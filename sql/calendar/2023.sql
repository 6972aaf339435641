-- Days off and make-up days of 2023, by the State Council's arrangement. The request id is made of the days themselves:
-- run again, the file does nothing, even when the county has loaded an amending notice since.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
SET @days = '[
    {"date":"2023-01-01","name":"元旦","off":true},
    {"date":"2023-01-02","name":"元旦","off":true},
    {"date":"2023-01-21","name":"春节","off":true},
    {"date":"2023-01-22","name":"春节","off":true},
    {"date":"2023-01-23","name":"春节","off":true},
    {"date":"2023-01-24","name":"春节","off":true},
    {"date":"2023-01-25","name":"春节","off":true},
    {"date":"2023-01-26","name":"春节","off":true},
    {"date":"2023-01-27","name":"春节","off":true},
    {"date":"2023-01-28","name":"春节","off":false},
    {"date":"2023-01-29","name":"春节","off":false},
    {"date":"2023-04-05","name":"清明节","off":true},
    {"date":"2023-04-23","name":"劳动节","off":false},
    {"date":"2023-04-29","name":"劳动节","off":true},
    {"date":"2023-04-30","name":"劳动节","off":true},
    {"date":"2023-05-01","name":"劳动节","off":true},
    {"date":"2023-05-02","name":"劳动节","off":true},
    {"date":"2023-05-03","name":"劳动节","off":true},
    {"date":"2023-05-06","name":"劳动节","off":false},
    {"date":"2023-06-22","name":"端午节","off":true},
    {"date":"2023-06-23","name":"端午节","off":true},
    {"date":"2023-06-24","name":"端午节","off":true},
    {"date":"2023-06-25","name":"端午节","off":false},
    {"date":"2023-09-29","name":"中秋节、国庆节","off":true},
    {"date":"2023-09-30","name":"中秋节、国庆节","off":true},
    {"date":"2023-10-01","name":"中秋节、国庆节","off":true},
    {"date":"2023-10-02","name":"中秋节、国庆节","off":true},
    {"date":"2023-10-03","name":"中秋节、国庆节","off":true},
    {"date":"2023-10-04","name":"中秋节、国庆节","off":true},
    {"date":"2023-10-05","name":"中秋节、国庆节","off":true},
    {"date":"2023-10-06","name":"中秋节、国庆节","off":true},
    {"date":"2023-10-07","name":"中秋节、国庆节","off":false},
    {"date":"2023-10-08","name":"中秋节、国庆节","off":false}
]';
CALL import_calendar('import', LEFT(SHA2(@days, 256), 32), 2023, '国务院办公厅关于2023年部分节假日安排的通知', @days, @outcome);
