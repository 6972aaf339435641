-- Days off and make-up days of 2015, by the State Council's arrangement. The request id is made of the days themselves:
-- run again, the file does nothing, even when the county has loaded an amending notice since.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;
SET @days = '[
    {"date":"2015-01-01","name":"元旦","off":true},
    {"date":"2015-01-02","name":"元旦","off":true},
    {"date":"2015-01-03","name":"元旦","off":true},
    {"date":"2015-01-04","name":"元旦","off":false},
    {"date":"2015-02-15","name":"春节","off":false},
    {"date":"2015-02-18","name":"春节","off":true},
    {"date":"2015-02-19","name":"春节","off":true},
    {"date":"2015-02-20","name":"春节","off":true},
    {"date":"2015-02-21","name":"春节","off":true},
    {"date":"2015-02-22","name":"春节","off":true},
    {"date":"2015-02-23","name":"春节","off":true},
    {"date":"2015-02-24","name":"春节","off":true},
    {"date":"2015-02-28","name":"春节","off":false},
    {"date":"2015-04-05","name":"清明节","off":true},
    {"date":"2015-04-06","name":"清明节","off":true},
    {"date":"2015-05-01","name":"劳动节","off":true},
    {"date":"2015-06-20","name":"端午节","off":true},
    {"date":"2015-06-22","name":"端午节","off":true},
    {"date":"2015-09-03","name":"抗日战争暨世界反法西斯战争胜利70周年纪念日","off":true},
    {"date":"2015-09-04","name":"抗日战争暨世界反法西斯战争胜利70周年纪念日","off":true},
    {"date":"2015-09-05","name":"抗日战争暨世界反法西斯战争胜利70周年纪念日","off":true},
    {"date":"2015-09-06","name":"抗日战争暨世界反法西斯战争胜利70周年纪念日","off":false},
    {"date":"2015-09-27","name":"中秋节","off":true},
    {"date":"2015-10-01","name":"国庆节","off":true},
    {"date":"2015-10-02","name":"国庆节","off":true},
    {"date":"2015-10-03","name":"国庆节","off":true},
    {"date":"2015-10-04","name":"国庆节","off":true},
    {"date":"2015-10-05","name":"国庆节","off":true},
    {"date":"2015-10-06","name":"国庆节","off":true},
    {"date":"2015-10-07","name":"国庆节","off":true},
    {"date":"2015-10-10","name":"国庆节","off":false}
]';
CALL import_calendar('import', LEFT(SHA2(@days, 256), 32), 2015, '国务院办公厅关于2015年部分节假日安排的通知', @days, @outcome);
