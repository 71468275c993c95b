-- A replay of routing has to know what each round saw. Times alone do not tell: what happened before a round may have been committed after
-- it. So a round keeps its snapshot, and what rounds look at keeps the number of its transaction. ended_at: from when on others saw what it
-- had done.

create function this_transaction() returns bigint language sql as 'select cast(cast(pg_current_xact_id() as text) as bigint)';

create table routing_round (
    at       timestamptz primary key,
    seen     text        not null,
    ended_at timestamptz
);

alter table waiting_ticket add column joined_tx bigint;
alter table waiting_ticket alter column joined_tx set default this_transaction();
alter table assignment add column joined_tx bigint, add column released_tx bigint;
alter table line_left add column joined_tx bigint, add column left_tx bigint;
alter table line_left alter column left_tx set default this_transaction();
alter table ticket_event add column tx bigint;
alter table ticket_event alter column tx set default this_transaction();
