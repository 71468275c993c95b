-- The CRM's answer: its customers are those of the shop; what it knows of them it makes up from what they bought and how they wrote.
with request as (select cast(? as jsonb) #> '{data,customer}' as asked),
known as (
    select c.*, (select max(o.placed_at) from customer_order o where o.customer = c.id) as last_order,
        (select coalesce(sum(o.amount), 0) from customer_order o where o.customer = c.id and o.placed_at > now() - interval '1 year') as bought,
        (select mode() within group (order by t.channel) from ticket t where t.customer = c.id) as channel,
        (select count(*) from ticket t where t.customer = c.id) as tickets
    from customer c, request r where c.id = cast(r.asked ->> 'id' as bigint) and c.customer_number is not null)
select jsonb_build_object('customers', coalesce(jsonb_agg(jsonb_build_object(
    'key', 'CRM-' || customer_number,
    'customerNumber', customer_number,
    'name', name,
    'asOf', to_char(date_trunc('second', now()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'attributes', jsonb_build_object(
        'lifeCycle', case when last_order is null then 'prospect' when created_at > now() - interval '60 days' then 'new'
            when last_order < now() - interval '60 days' then 'at risk' else 'active' end,
        'value', bought || ' DKK',
        'preferredChannel', channel,
        'behaviour', tickets || case tickets when 1 then ' case' else ' cases' end))), '[]'))
from known
