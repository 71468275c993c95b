-- Tokens of providers that give new ones for the old, and bytes of mails that need not be kept.

-- sealed: with a key from the secrets in the settings, so that neither this table nor the settings alone are enough. A provider's token that
-- was used to get the next is void, so what a node got must be here before it is used.
create table social_token (
    provider   text primary key,
    sealed     bytea,
    expires_at timestamptz,
    renewed_at timestamptz
);
insert into social_token (provider) values ('X');

-- A mail that was read into a contact is stored twice. Its bytes are removed some time after, and when that was stays known.
alter table mail_received alter column raw drop not null, add column raw_removed_at timestamptz,
    add constraint mail_received_raw check (raw is not null or raw_removed_at is not null and state in ('TAKEN_IN', 'DUPLICATE'));
create index mail_received_removable on mail_received (received_at) where raw is not null and state in ('TAKEN_IN', 'DUPLICATE');
