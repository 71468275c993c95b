-- Whether a clock of the ticket may wait for an agent to have it; of tickets from before nobody knows until they ask once.
alter table ticket add column agent_awaited boolean not null default true;
