-- Rules on words are queries with a weight, published as a whole; a ticket keeps which of them matched.

-- The latest are in force.
create table category_rules (
    version      integer primary key,
    definition   jsonb       not null,
    comment      text        not null,
    published_by text        not null,
    published_at timestamptz not null
);
revoke update, delete, truncate on category_rules from current_user;

-- What somebody has begun to change over the API.
create table category_rules_draft (
    username   text primary key references account on delete cascade,
    based_on   integer     not null,
    definition jsonb       not null,
    saved_at   timestamptz not null
);

-- All rules that matched a ticket's first words, the one that decided first.
create table category_finding (
    ticket  bigint primary key references ticket deferrable initially deferred,
    rules   integer not null,
    matches jsonb   not null
);

-- Lists of words become queries: each word stands for the words that begin with it, several in a row for a phrase whose last word begins
-- so. The first of the rules decided; now the heaviest does, and of equal weight still the first. What is a sign of the syntax was never
-- found in a text and goes.
insert into category_rules (version, definition, comment, published_by, published_at)
select 1, jsonb_build_object('rules', jsonb_agg(jsonb_build_object(
        'name', category || ' ' || language || case when same > 1 then ' ' || same else '' end,
        'category', category,
        'language', language,
        'query', query,
        'weight', greatest(1, least(1000, 1000 - position))) order by position, id)),
    'Fra listerne af ord', 'system', now()
from (
    select r.id, r.position, r.category, r.language,
        row_number() over (partition by r.category, r.language order by r.position, r.id) same,
        string_agg(case when w.word ~ '(^| ).$' then '"' || w.word || '"' when w.word like '% %' then '"' || w.word || '*"'
            else w.word || '*' end, ' ' order by w.place) query
    from category_rule r, lateral (
        select trim(regexp_replace(lower(given), '[[:space:][:punct:]]+', ' ', 'g')) word, place
        from regexp_split_to_table(r.words, ',') with ordinality list (given, place)) w
    where w.word <> ''
    group by r.id, r.position, r.category, r.language) rule
having count(*) > 0;

drop table category_rule;
