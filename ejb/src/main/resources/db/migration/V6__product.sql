-- What a contact is about, as the channel names it.
alter table ticket add column product text;
