-- Business systems: the CRM, which knows the customer, and the ERP, which knows the orders. What they say is kept here with its source and
-- age, so that a case opens with it at once. Of two statements about the same thing the later one holds, whichever comes first.

create table business_system (
    code                text primary key check (code in ('CRM', 'ERP')),
    enabled             boolean     not null default false,
    profile             text        not null default 'KONTAKT' check (profile in ('KONTAKT', 'ODATA_DYNAMICS', 'ODATA_SAP', 'SALESFORCE', 'UBL')),
    answer_seconds      integer     not null default 10 check (answer_seconds between 1 and 60),
    fresh_seconds       integer     not null default 300 check (fresh_seconds between 0 and 86400),
    most_outstanding    integer     not null default 20 check (most_outstanding between 1 and 1000),
    told_of_tickets     boolean     not null default false,
    version             integer     not null default 1,
    breaker             text        not null default 'CLOSED' check (breaker in ('CLOSED', 'OPEN', 'HALF_OPEN')),
    failures            integer     not null default 0,
    next_probe          timestamptz,
    answered_at         timestamptz,
    failed_at           timestamptz,
    failure             text
);
insert into business_system (code) values ('CRM'), ('ERP');

-- What was asked. id is also the id of the message, and what the answer refers to. One at a time for a customer and a system.
create table system_request (
    id          text primary key,
    system      text        not null references business_system,
    customer    bigint      not null references customer,
    ticket      bigint,
    asked_at    timestamptz not null,
    deadline    timestamptz not null,
    state       text        not null check (state in ('WAITING', 'ANSWERED', 'FAILED', 'TIMED_OUT')),
    ended_at    timestamptz
);
create unique index system_request_waiting on system_request (system, customer) where state = 'WAITING';
create index system_request_deadline on system_request (system, deadline) where state = 'WAITING';
create index system_request_customer on system_request (customer, system, asked_at);
create index system_request_asked on system_request (asked_at);

-- When a system last answered about a customer as a whole, and what it calls the customer.
create table customer_source (
    customer     bigint not null references customer,
    system       text   not null,
    external_key text,
    known_at     timestamptz,
    primary key (customer, system)
);
create index customer_source_key on customer_source (system, external_key);

-- What a system says of a customer, each fact with its own age; null where it says that there is none any more.
create table customer_fact (
    customer  bigint      not null references customer,
    system    text        not null,
    name      text        not null,
    value     text,
    as_of     timestamptz not null,
    sequence  bigint      not null,
    change_id text        not null,
    primary key (customer, system, name)
);

alter table customer_order add column source text, add column as_of timestamptz, add column sequence bigint, add column change_id text;

-- The status has an age of its own: it also comes without the order, and sometimes before it.
create table order_status (
    number    text primary key,
    status    text        not null,
    as_of     timestamptz not null,
    sequence  bigint      not null,
    change_id text        not null
);

-- Customers whom the details of a ticket's contact fit as well. For people to choose.
create table ticket_candidate (
    ticket   bigint not null references ticket deferrable initially deferred,
    customer bigint not null references customer deferrable initially deferred,
    primary key (ticket, customer)
);
