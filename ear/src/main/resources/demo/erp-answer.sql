-- The ERP's answer: the latest orders of the shop's customer.
with request as (select cast(? as jsonb) #> '{data,customer}' as asked),
latest as (
    select o.*, coalesce(c.customer_number, 'K' || c.id) as customer_key from request r
        join customer c on c.id = cast(r.asked ->> 'id' as bigint) join customer_order o on o.customer = c.id
    order by o.placed_at desc limit 20)
select jsonb_build_object('orders', coalesce(jsonb_agg(jsonb_build_object(
    'number', number,
    'customerKey', customer_key,
    'placedAt', to_char(placed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'amount', cast(amount as text),
    'currency', currency,
    'status', status,
    'summary', summary,
    'asOf', to_char(date_trunc('second', now()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))), '[]'))
from latest
