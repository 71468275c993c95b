-- What the virus scanner found in a file; null as long as it was not asked. words: the name of what was found, or why it was not read.
alter table contact_file
    add column scan       text check (scan in ('CLEAN', 'INFECTED', 'REFUSED')),
    add column scan_words text,
    add column scanned_at timestamptz;
create index contact_file_unscanned on contact_file (id) where scan is null;
