-- Facts: a row a contact, from which every report reads, and their sums by day. They are computed by a batch job and can be computed again
-- at any time. A day is one of the zone of reports.

-- What an hour and a contact cost, and which waits are long or short; null: no limit.
create table channel_terms (
    channel               text           not null,
    valid_from            date           not null,
    hourly_rate           numeric(10, 2) not null,
    fixed_per_contact     numeric(10, 2) not null,
    answer_within_seconds integer,
    short_abandon_seconds integer,
    changed_by            text           not null,
    changed_at            timestamptz    not null,
    primary key (channel, valid_from)
);
insert into channel_terms
select channel, date '1970-01-01', hourly_rate, fixed_per_contact, case channel when 'PHONE' then 20 when 'CHAT' then 60 end, 5, 'system', timestamptz '1970-01-01 00:00Z'
from channel_cost;
drop table channel_cost;

-- Which contact an order belongs to, by the day of the order.
create table attribution (
    valid_from       date primary key,
    window_hours     integer       not null check (window_hours > 0),
    choice           text          not null check (choice in ('LAST_CONTACT', 'FIRST_CONTACT')),
    cost_alarm_share numeric(5, 4) not null,
    changed_by       text          not null,
    changed_at       timestamptz   not null
);
insert into attribution values ('1970-01-01', 168, 'LAST_CONTACT', 0.5000, 'system', '1970-01-01 00:00Z');

-- What is of a ticket, from first_response_seconds to score, stands with the contact that opened it. timed: whether it counts for the
-- service level, for which its channel needs a limit; a short abandon does not.
create table contact_fact (
    day                    date           not null,
    channel                text           not null,
    contact                bigint         not null,
    hour                   smallint       not null,
    received_at            timestamptz    not null,
    ticket                 bigint         not null,
    category               text           not null,
    complaint              boolean        not null,
    before_sale            boolean        not null,
    segment                text           not null,
    queue                  text           not null,
    agent                  text,
    opened                 boolean        not null,
    answered               boolean        not null,
    timed                  boolean        not null,
    late                   boolean        not null,
    abandoned              boolean        not null,
    short_abandoned        boolean        not null,
    wait_seconds           integer,
    talk_seconds           integer        not null,
    hold_seconds           integer        not null,
    wrap_up_seconds        integer        not null,
    writing_seconds        integer        not null,
    handle_seconds         integer        not null,
    first_response_seconds integer,
    promised               boolean        not null,
    in_time                boolean        not null,
    resolved               boolean        not null,
    resolution_seconds     integer,
    reopened               integer        not null,
    first_contact          boolean        not null,
    score                  smallint,
    accuracy               numeric(7, 6),
    orders                 integer        not null,
    order_value            numeric(14, 2) not null,
    cost                   numeric(14, 2) not null,
    formula                text           not null,
    primary key (day, channel, contact)
);

-- The same rows are summed up once for each part, so that the sums of all parts are the same.
create table daily_figures (
    part                   text           not null check (part in ('CHANNEL', 'CATEGORY', 'AGENT', 'HOUR', 'SEGMENT')),
    day                    date           not null,
    channel                text           not null,
    key                    text           not null,
    contacts               bigint         not null,
    abandoned              bigint         not null,
    short_abandoned        bigint         not null,
    complaints             bigint         not null,
    before_sale            bigint         not null,
    answered               bigint         not null,
    timed                  bigint         not null,
    timely                 bigint         not null,
    late                   bigint         not null,
    waited                 bigint         not null,
    wait_seconds           bigint         not null,
    handled                bigint         not null,
    talk_seconds           bigint         not null,
    hold_seconds           bigint         not null,
    wrap_up_seconds        bigint         not null,
    writing_seconds        bigint         not null,
    tickets                bigint         not null,
    resolved               bigint         not null,
    resolution_seconds     bigint         not null,
    responded              bigint         not null,
    first_response_seconds bigint         not null,
    promised               bigint         not null,
    in_time                bigint         not null,
    first_contact          bigint         not null,
    reopened               bigint         not null,
    ratings                bigint         not null,
    rating_sum             bigint         not null,
    reviews                bigint         not null,
    review_sum             numeric(16, 6) not null,
    orders                 bigint         not null,
    order_value            numeric(16, 2) not null,
    cost                   numeric(16, 2) not null,
    formula                text           not null,
    primary key (part, day, channel, key)
);
drop table channel_value;

-- Which days are computed, also those of a channel without contacts, and which are to be computed (again).
create table fact_day (
    day         date        not null,
    channel     text        not null,
    formula     text        not null,
    computed_at timestamptz not null,
    primary key (day, channel)
);
create table fact_due (
    day     date        not null,
    channel text        not null,
    since   timestamptz not null,
    primary key (day, channel)
);

-- Up to where changes were looked for: transactions before seen have been taken in, and answers that were due before at.
create table fact_watermark (
    single boolean primary key default true check (single),
    seen   bigint      not null,
    at     timestamptz not null
);
insert into fact_watermark (seen, at) values (0, timestamptz '1970-01-01Z');

-- How many days an execution of the job had before it.
create table fact_run (
    execution bigint primary key,
    total     bigint not null
);

create index ticket_event_tx on ticket_event using brin (tx) with (autosummarize = on);
create index ticket_event_reopened on ticket_event (ticket)
    where type = 'STATUS_CHANGED' and details ->> 'from' = 'RESOLVED' and details ->> 'to' = 'OPEN';
create index ticket_merged on ticket (merged_into) where merged_into is not null;
create index ticket_unanswered_due on ticket (first_response_due) where first_responded_at is null;
create index call_ticket on call (ticket) where direction = 'OUTBOUND';

-- Changes that leave no event in a ticket's timeline. at: when an order was placed, before or after its change.
create table fact_change (
    ticket   bigint,
    customer bigint,
    at       timestamptz,
    category text
);

create function note_new_orders() returns trigger language plpgsql as $$
begin
    insert into fact_change (customer, at) select customer, placed_at from new_rows;
    return null;
end $$;
create function note_changed_orders() returns trigger language plpgsql as $$
begin
    insert into fact_change (customer, at)
    select c.customer, c.placed_at
    from old_rows o join new_rows n using (number),
        lateral (values (o.customer, o.placed_at), (n.customer, n.placed_at)) c (customer, placed_at)
    where (o.customer, o.placed_at, o.amount, o.currency) is distinct from (n.customer, n.placed_at, n.amount, n.currency);
    return null;
end $$;
create function note_old_orders() returns trigger language plpgsql as $$
begin
    insert into fact_change (customer, at) select customer, placed_at from old_rows;
    return null;
end $$;
create trigger new_orders after insert on customer_order referencing new table as new_rows
    for each statement execute function note_new_orders();
create trigger changed_orders after update on customer_order referencing old table as old_rows new table as new_rows
    for each statement execute function note_changed_orders();
create trigger old_orders after delete on customer_order referencing old table as old_rows
    for each statement execute function note_old_orders();

create function note_customer() returns trigger language plpgsql as $$
begin
    insert into fact_change (customer) values (new.id);
    return null;
end $$;
create trigger changed_segment after update of segment on customer
    for each row when (old.segment is distinct from new.segment) execute function note_customer();

create function note_call() returns trigger language plpgsql as $$
begin
    insert into fact_change (ticket) values (new.ticket);
    return null;
end $$;
create trigger changed_call after update on call
    for each row when (new.ticket is not null
        and (old.ticket, old.outcome, old.agent, old.answered_at, old.ended_at, old.wait_seconds, old.talk_seconds, old.hold_seconds)
            is distinct from (new.ticket, new.outcome, new.agent, new.answered_at, new.ended_at, new.wait_seconds, new.talk_seconds, new.hold_seconds))
    execute function note_call();

create function note_category() returns trigger language plpgsql as $$
begin
    insert into fact_change (category) values (new.code);
    return null;
end $$;
create trigger changed_category after update of complaint, sale on category
    for each row when ((old.complaint, old.sale) is distinct from (new.complaint, new.sale)) execute function note_category();
