-- What every installation starts with, so that the first enquiry has somewhere to go. No service goals: they are the firm's own.
insert into queue (code, name_da, name_en, position) values ('service', 'Kundeservice', 'Customer service', 100);
insert into category (code, name_da, name_en, sale, complaint, priority, queue, skill, level)
values ('general', 'Andet', 'Other', 'AFTER', false, 'NORMAL', 'service', null, 1);
insert into topic (code, parent, position, name_da, name_en, category, required_fields)
values ('other', null, 1000, 'Noget andet', 'Something else', null, ''),
       ('other-question', 'other', 10, 'Jeg har et spørgsmål', 'I have a question', 'general', 'email');
insert into business_calendar (name, definition)
values ('always', '{"zone": "UTC", "weekly": {
            "MONDAY": [["00:00", "24:00"]], "TUESDAY": [["00:00", "24:00"]], "WEDNESDAY": [["00:00", "24:00"]],
            "THURSDAY": [["00:00", "24:00"]], "FRIDAY": [["00:00", "24:00"]], "SATURDAY": [["00:00", "24:00"]],
            "SUNDAY": [["00:00", "24:00"]]}}');
insert into channel_cost (channel, hourly_rate, fixed_per_contact)
select channel, 260.00, 4.00
from unnest(array['EMAIL', 'FORM', 'CHAT', 'PHONE', 'SMS', 'WHATSAPP', 'FACEBOOK', 'INSTAGRAM', 'X']) channel;
