-- Social platforms and SMS gateways: which of their events came, what public comments were taken for, what became of messages of ours.

-- Events by the id that their provider gave them. Kept for a week: providers repeat what they could not deliver.
create table webhook_seen (
    provider text        not null,
    event_id text        not null,
    at       timestamptz not null,
    primary key (provider, event_id)
);
create index webhook_seen_at on webhook_seen (at);

-- Every comment once, also those that did not become a contact, so that they can be counted. Their texts are not kept.
create table social_comment (
    channel      text        not null,
    external_id  text        not null,
    conversation text        not null,
    verdict      text        not null check (verdict in ('COMPLAINT', 'REQUEST', 'QUESTION', 'OUR_SERVICE', 'PRAISE', 'FRIENDS', 'REMARK')),
    taken        boolean     not null,
    at           timestamptz not null,
    primary key (channel, external_id)
);
create index social_comment_at on social_comment (at);

create table social_delivery (
    channel     text        not null,
    external_id text        not null,
    state       text        not null,
    at          timestamptz not null,
    primary key (channel, external_id, state)
);
