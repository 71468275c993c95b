-- Routing by published rules, offers of live contacts, and assignments with the facts that reports and replays need.

-- Rules are published as a whole and never changed; the latest are in force.
create table routing_rules (
    version      integer primary key,
    definition   jsonb       not null,
    comment      text        not null,
    published_by text        not null,
    published_at timestamptz not null
);
revoke update, delete, truncate on routing_rules from current_user;

-- The line. Tickets that agree in the first six columns of the index fit the same agents; urgency is a ticket's place, fixed while it
-- waits. demand is what it asks for before any relaxation, requirement what is left of it at its step. next_change is when waiting alone
-- changes what it asks for. A ticket that is offered to an agent keeps its place but is not in the line.
drop table waiting_ticket;
create table waiting_ticket (
    ticket          bigint primary key references ticket deferrable initially deferred,
    queue           text        not null,
    channel         text        not null,
    step            integer     not null default 0,
    requirement     text        not null,
    reserved_for    text        not null default '',
    avoided         text        not null default '',
    urgency         timestamptz not null,
    since           timestamptz not null,
    demand          text        not null,
    rules           integer     not null,
    preferred_agent text,
    avoided_until   timestamptz,
    next_change     timestamptz,
    offered         boolean     not null default false
);
create index waiting_ticket_order on waiting_ticket (queue, channel, step, requirement, reserved_for, avoided, urgency, ticket)
    where not offered;
create index waiting_ticket_queue on waiting_ticket (queue, urgency, ticket);
create index waiting_ticket_change on waiting_ticket (next_change) where next_change is not null;
create index waiting_ticket_rules on waiting_ticket (rules);
create index waiting_ticket_reserved on waiting_ticket (reserved_for) where reserved_for <> '';

-- Tickets that wait as this version starts; the first round brings them under the rules.
insert into waiting_ticket (ticket, queue, channel, requirement, urgency, since, demand, rules)
select t.number, t.queue, t.channel,
       concat_ws(',', case when l.code is not null then l.code || ':1' end, case when c.skill is not null then c.skill || ':' || c.level end),
       coalesce(t.first_response_due, t.resolution_due, t.created_at + interval '24 hours'), t.updated_at,
       concat_ws(',', case when l.code is not null then l.code || ':1!' end, case when c.skill is not null then c.skill || ':' || c.level end),
       -1
from ticket t join category c on c.code = t.category left join skill l on l.code = 'lang-' || t.language
where t.assignee is null and t.status in ('NEW', 'OPEN');

-- A live contact laid before an agent, who holds room for it until it ends.
create sequence offer_id_seq start with 50 increment by 50;
create table offer (
    id          bigint primary key,
    ticket      bigint      not null references ticket deferrable initially deferred,
    agent       text        not null references agent,
    channel     text        not null,
    queue       text        not null,
    offered_at  timestamptz not null,
    expires_at  timestamptz not null,
    state       text        not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'MISSED', 'WITHDRAWN')),
    ended_at    timestamptz,
    reason      text,
    explanation jsonb       not null
);
create unique index offer_open on offer (ticket) where state = 'OPEN';
create index offer_expiry on offer (expires_at) where state = 'OPEN';
create index offer_agent on offer (agent, offered_at);
create index offer_ticket on offer (ticket, id);

-- From when to when an agent had a ticket, and what it had asked for when it came.
alter table assignment
    add column queue       text,
    add column channel     text,
    add column requirement text,
    add column urgency     timestamptz,
    add column since       timestamptz,
    add column released_at timestamptz,
    add column overridden  text;
create index assignment_open on assignment (ticket) where released_at is null;
create index assignment_agent on assignment (agent, assigned_at);
create index assignment_time on assignment (assigned_at);
update assignment a set queue = t.queue, channel = t.channel, requirement = coalesce(a.explanation ->> 'requirement', ''),
       since = t.created_at, urgency = coalesce(t.first_response_due, t.resolution_due, t.created_at),
       released_at = case when t.assignee is distinct from a.agent or t.status not in ('NEW', 'OPEN', 'ON_HOLD') then t.updated_at end
from ticket t where t.number = a.ticket;
