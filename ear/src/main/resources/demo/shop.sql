-- Fjordbo, a Danish web shop for the outdoors and the home: how its customer service is set up.

-- The launcher's mail server, whose ports are set at each start.
insert into mailbox (code, address, name, imap_host, imap_port, imap_security, smtp_host, smtp_port, smtp_security, username, authentication)
values ('support', 'support@localhost', 'Fjordbo kundeservice', '127.0.0.1', 3143, 'NONE', '127.0.0.1', 3025, 'NONE', 'support@localhost', 'PASSWORD');

insert into skill (code, name_da, name_en)
values ('lang-da', 'Dansk', 'Danish'),
       ('lang-en', 'Engelsk', 'English'),
       ('delivery', 'Levering', 'Delivery'),
       ('returns', 'Retur og ombytning', 'Returns and exchanges'),
       ('orders', 'Ordrer', 'Orders'),
       ('payment', 'Betaling', 'Payment'),
       ('product', 'Produktrådgivning', 'Product advice'),
       ('warranty', 'Reklamation', 'Warranty claims'),
       ('complaint', 'Klager', 'Complaints'),
       ('account', 'Kundekonto og data', 'Customer account and data'),
       ('business', 'Erhvervskunder', 'Business customers'),
       ('gas', 'Gas og ild', 'Gas and fire');

insert into team (code, name_da, name_en)
values ('service', 'Kundeservice', 'Customer service'),
       ('advice', 'Rådgivning', 'Advice'),
       ('claims', 'Klager og reklamationer', 'Complaints and claims');

insert into queue (code, name_da, name_en, position)
values ('delivery', 'Levering', 'Delivery', 10),
       ('returns', 'Retur og penge tilbage', 'Returns and refunds', 20),
       ('orders', 'Ordrer og betaling', 'Orders and payment', 30),
       ('advice', 'Rådgivning før køb', 'Advice before purchase', 40),
       ('complaints', 'Klager og reklamationer', 'Complaints and warranty', 50),
       ('business', 'Erhverv', 'Business', 60);

insert into category (code, name_da, name_en, sale, complaint, priority, queue, skill, level)
values ('delivery', 'Levering', 'Delivery', 'AFTER', false, 'NORMAL', 'delivery', 'delivery', 1),
       ('delivery-problem', 'Forsinket, beskadiget eller bortkommet', 'Late, damaged or lost', 'AFTER', true, 'HIGH', 'delivery', 'delivery', 2),
       ('return', 'Retur og ombytning', 'Return and exchange', 'AFTER', false, 'NORMAL', 'returns', 'returns', 1),
       ('refund', 'Penge tilbage', 'Refund', 'AFTER', false, 'NORMAL', 'returns', 'payment', 2),
       ('order-change', 'Ændring af ordre', 'Change of an order', 'AFTER', false, 'HIGH', 'orders', 'orders', 1),
       ('payment', 'Betaling og faktura', 'Payment and invoice', 'AFTER', false, 'NORMAL', 'orders', 'payment', 1),
       ('product-question', 'Spørgsmål om et produkt', 'Product question', 'BEFORE', false, 'NORMAL', 'advice', 'product', 2),
       ('stock', 'Lagerstatus', 'Stock', 'BEFORE', false, 'NORMAL', 'advice', 'product', 1),
       ('warranty', 'Reklamation', 'Warranty claim', 'AFTER', true, 'NORMAL', 'complaints', 'warranty', 2),
       ('complaint', 'Klage', 'Complaint', 'AFTER', true, 'HIGH', 'complaints', 'complaint', 3),
       ('account', 'Konto og persondata', 'Account and personal data', 'AFTER', false, 'LOW', 'service', 'account', 1),
       ('business-quote', 'Tilbud til erhverv', 'Business quote', 'BEFORE', false, 'HIGH', 'business', 'business', 2),
       ('gas-safety', 'Gas og ild: sikkerhed', 'Gas and fire: safety', 'AFTER', false, 'URGENT', 'complaints', 'gas', 3);

insert into topic (code, parent, position, name_da, name_en, category, required_fields)
values ('my-order', null, 10, 'Min ordre', 'My order', null, ''),
       ('where-is-my-parcel', 'my-order', 10, 'Hvor er min pakke?', 'Where is my parcel?', 'delivery', 'email,orderNumber'),
       ('late-or-damaged', 'my-order', 20, 'Pakken er forsinket, beskadiget eller mangler noget', 'The parcel is late, damaged or incomplete', 'delivery-problem', 'email,orderNumber'),
       ('change-my-order', 'my-order', 30, 'Jeg vil ændre eller annullere', 'I want to change or cancel', 'order-change', 'email,orderNumber'),
       ('payment-and-invoice', 'my-order', 40, 'Betaling, faktura og kvittering', 'Payment, invoice and receipt', 'payment', 'email'),
       ('returns-and-claims', null, 20, 'Retur og reklamation', 'Returns and claims', null, ''),
       ('return-or-exchange', 'returns-and-claims', 10, 'Jeg vil returnere eller bytte', 'I want to return or exchange', 'return', 'email,orderNumber'),
       ('where-is-my-refund', 'returns-and-claims', 20, 'Hvor bliver mine penge af?', 'Where is my refund?', 'refund', 'email,orderNumber'),
       ('faulty-product', 'returns-and-claims', 30, 'Varen er gået i stykker', 'The product is broken', 'warranty', 'email,orderNumber'),
       ('gas-and-fire', 'returns-and-claims', 40, 'Gas, grill og brændeovn: sikkerhed', 'Gas, grills and stoves: safety', 'gas-safety', 'email,phone'),
       ('before-you-buy', null, 30, 'Før du køber', 'Before you buy', null, ''),
       ('product-advice', 'before-you-buy', 10, 'Råd om et produkt', 'Advice on a product', 'product-question', 'email'),
       ('in-stock', 'before-you-buy', 20, 'Er varen på lager?', 'Is it in stock?', 'stock', 'email'),
       ('business-offer', 'before-you-buy', 30, 'Tilbud til erhverv og foreninger', 'Quotes for firms and clubs', 'business-quote', 'name,email,phone'),
       ('my-account', null, 40, 'Min konto', 'My account', null, ''),
       ('login-and-password', 'my-account', 10, 'Log ind og adgangskode', 'Login and password', 'account', 'email'),
       ('my-data', 'my-account', 20, 'Mine data og nyhedsbrev', 'My data and newsletter', 'account', 'email'),
       ('complain', 'other', 20, 'Jeg vil klage', 'I want to complain', 'complaint', 'name,email');

-- An agent's hour with overheads, and what the channel itself costs a contact (lines, licences, postage of SMS).
update channel_terms c
set hourly_rate = n.hourly_rate, fixed_per_contact = n.fixed_per_contact
from (values ('EMAIL', 265.00, 1.50), ('FORM', 265.00, 1.00), ('CHAT', 265.00, 3.25), ('PHONE', 285.00, 6.50),
             ('SMS', 265.00, 2.40), ('WHATSAPP', 265.00, 2.10), ('FACEBOOK', 265.00, 1.75),
             ('INSTAGRAM', 265.00, 1.75), ('X', 265.00, 1.75)) n (channel, hourly_rate, fixed_per_contact)
where c.channel = n.channel;

-- What the shop says on its pages of when somebody is there.
insert into channel_hours (channel, valid_from, calendar, changed_by, changed_at)
values ('PHONE', '1970-01-01', 'kundeservice', 'manager', '1970-01-01Z'),
       ('CHAT', '1970-01-01', 'kundeservice', 'manager', '1970-01-01Z');
