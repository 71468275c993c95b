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

-- The first rule with a word in the text decides, so the narrow ones come first. A word also matches a longer one.
insert into category_rule (position, category, language, words)
values (10, 'gas-safety', 'da', 'gaslugt,lugter af gas,lugt af gas,gasregulator,regulatoren,gasslange,utæt gas,gassen siver,gasblus'),
       (10, 'gas-safety', 'en', 'gas smell,smell of gas,smells of gas,smell gas,gas regulator,regulator,gas hose,gas leak,leaking gas'),
       (20, 'business-quote', 'da', 'erhvervsaftale,mængderabat,tilbud på,cvr,ean nummer,vores firma,til vores campingplads,firmagaver'),
       (20, 'business-quote', 'en', 'business account,bulk,volume discount,quote for,our company,our campsite,corporate gifts'),
       (30, 'complaint', 'da', 'klage,klager,utilfreds,dårlig service,elendig,uacceptabel,under al kritik,forbrugerklage,anmeldelse'),
       (30, 'complaint', 'en', 'complain,dissatisfied,poor service,terrible service,unacceptable,disappointed,appalling'),
       (40, 'delivery-problem', 'da', 'beskadiget,forsinket,bortkommet,forsvundet,mangler i pakken,forkert vare,aldrig modtaget,ikke modtaget,ødelagt emballage,burde være kommet'),
       (40, 'delivery-problem', 'en', 'damaged,delayed,lost parcel,missing from,wrong item,never arrived,not arrived,still not received,should have arrived'),
       (50, 'refund', 'da', 'refund,penge tilbage,pengene tilbage,tilbagebetaling,tilbagebetal,pengene på kontoen,krediteret,kreditnota'),
       (50, 'refund', 'en', 'refund,money back,reimburse,credited'),
       (60, 'warranty', 'da', 'reklam,garanti,gået i stykker,i stykker,defekt,virker ikke,holdt op med,revnet,knækket,lynlåsen,reservedel'),
       (60, 'warranty', 'en', 'warranty,guarantee,broken,broke,defect,faulty,stopped working,does not work,cracked,zip,spare part'),
       (70, 'order-change', 'da', 'ændre min ordre,ændre ordre,ændre adresse,ændre leveringsadresse,annuller,afbestil,fortryder bestilling,tilføje,forkert adresse,bestilt forkert'),
       (70, 'order-change', 'en', 'change my order,change the order,change the address,change the delivery address,cancel,wrong address,add to my order,ordered the wrong'),
       (80, 'return', 'da', 'retur,returner,returlabel,fortrydelsesret,bytte,ombyt,sende tilbage,for stor,for lille,passer ikke'),
       (80, 'return', 'en', 'return,send back,send it back,exchange,swap,too big,too small,does not fit'),
       (90, 'payment', 'da', 'betaling,betalt,faktura,kvittering,trukket to gange,hævet,kort afvist,kortet,rabatkode,gavekort,mobilepay'),
       (90, 'payment', 'en', 'payment,paid,invoice,receipt,charged twice,charged,card declined,card,discount code,gift card'),
       (100, 'stock', 'da', 'på lager,lagerstatus,udsolgt,få hjem,kommer hjem,genopfyld,restordre'),
       (100, 'stock', 'en', 'in stock,out of stock,sold out,back in stock,restock,available again'),
       (110, 'account', 'da', 'log ind,logge ind,login,adgangskode,kodeord,nyhedsbrev,slette mine,slet min,persondata,min konto,min profil'),
       (110, 'account', 'en', 'log in,login,password,newsletter,delete my,personal data,my account,my profile'),
       (120, 'product-question', 'da', 'størrelse,vandtæt,materiale,måler,vejer,hvilken,forskellen,anbefal,egner,passer til,kan bruges,tåler,vandsøjle'),
       (120, 'product-question', 'en', 'size,waterproof,material,measure,weigh,which,difference,recommend,suitable,compatible,can it be used,withstand,fit a'),
       (130, 'delivery', 'da', 'hvor er min pakke,min pakke,pakken,levering,leveret,leveres,track,sporing,forsendelse,fragt,afsendt,pakkeshop'),
       (130, 'delivery', 'en', 'where is my parcel,my parcel,parcel,package,delivery,delivered,track,shipping,shipped,dispatched,pick up point');

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
update channel_cost c
set hourly_rate = n.hourly_rate, fixed_per_contact = n.fixed_per_contact
from (values ('EMAIL', 265.00, 1.50), ('FORM', 265.00, 1.00), ('CHAT', 265.00, 3.25), ('PHONE', 285.00, 6.50),
             ('SMS', 265.00, 2.40), ('WHATSAPP', 265.00, 2.10), ('FACEBOOK', 265.00, 1.75),
             ('INSTAGRAM', 265.00, 1.75), ('X', 265.00, 1.75)) n (channel, hourly_rate, fixed_per_contact)
where c.channel = n.channel;
