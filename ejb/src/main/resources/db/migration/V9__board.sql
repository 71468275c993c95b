-- The first answers of a day are counted each time somebody looks at the board.
create index sla_clock_closed on sla_clock (closed_at) where metric = 'FIRST_RESPONSE';
