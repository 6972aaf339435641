-- Days off and make-up days of 2025, by the State Council's arrangement. The request id is made of the days themselves:
-- run again, the file does nothing, even when the county has loaded an amending notice since.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
SET @days = '[
    {"date":"2025-01-01","name":"元旦","off":true},
    {"date":"2025-01-26","name":"春节","off":false},
    {"date":"2025-01-28","name":"春节","off":true},
    {"date":"2025-01-29","name":"春节","off":true},
    {"date":"2025-01-30","name":"春节","off":true},
    {"date":"2025-01-31","name":"春节","off":true},
    {"date":"2025-02-01","name":"春节","off":true},
    {"date":"2025-02-02","name":"春节","off":true},
    {"date":"2025-02-03","name":"春节","off":true},
    {"date":"2025-02-04","name":"春节","off":true},
    {"date":"2025-02-08","name":"春节","off":false},
    {"date":"2025-04-04","name":"清明节","off":true},
    {"date":"2025-04-05","name":"清明节","off":true},
    {"date":"2025-04-06","name":"清明节","off":true},
    {"date":"2025-04-27","name":"劳动节","off":false},
    {"date":"2025-05-01","name":"劳动节","off":true},
    {"date":"2025-05-02","name":"劳动节","off":true},
    {"date":"2025-05-03","name":"劳动节","off":true},
    {"date":"2025-05-04","name":"劳动节","off":true},
    {"date":"2025-05-05","name":"劳动节","off":true},
    {"date":"2025-05-31","name":"端午节","off":true},
    {"date":"2025-06-01","name":"端午节","off":true},
    {"date":"2025-06-02","name":"端午节","off":true},
    {"date":"2025-09-28","name":"国庆节、中秋节","off":false},
    {"date":"2025-10-01","name":"国庆节、中秋节","off":true},
    {"date":"2025-10-02","name":"国庆节、中秋节","off":true},
    {"date":"2025-10-03","name":"国庆节、中秋节","off":true},
    {"date":"2025-10-04","name":"国庆节、中秋节","off":true},
    {"date":"2025-10-05","name":"国庆节、中秋节","off":true},
    {"date":"2025-10-06","name":"国庆节、中秋节","off":true},
    {"date":"2025-10-07","name":"国庆节、中秋节","off":true},
    {"date":"2025-10-08","name":"国庆节、中秋节","off":true},
    {"date":"2025-10-11","name":"国庆节、中秋节","off":false}
]';
CALL import_calendar('import', LEFT(SHA2(@days, 256), 32), 2025, '国务院办公厅关于2025年部分节假日安排的通知', @days, @outcome);
