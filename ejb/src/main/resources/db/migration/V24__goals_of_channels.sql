-- A goal may be of one channel; null is of all that have none of their own.
alter table report_goal add column channel text;
drop index report_goal_measure;
create index report_goal_newest on report_goal (measure, channel, id desc);
