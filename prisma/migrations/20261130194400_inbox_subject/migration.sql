-- One event id may come for two things: each is a delivery of its own. A process of the version before answers 5xx until it is replaced, and Shopify repeats.
UPDATE webhook_event SET subject = '' WHERE subject IS NULL;
ALTER TABLE webhook_event ALTER COLUMN subject SET DEFAULT '', ALTER COLUMN subject SET NOT NULL;
ALTER TABLE webhook_event DROP CONSTRAINT webhook_event_pkey;
ALTER TABLE webhook_event ADD CONSTRAINT webhook_event_pkey PRIMARY KEY (shop, topic, event_id, subject);
