-- How long the buyer of an order that left is kept.
ALTER TABLE settings ADD COLUMN retention_days INTEGER DEFAULT 730;
-- Every reading asks whether its order was erased.
CREATE INDEX privacy_request_order_ids_idx ON privacy_request USING GIN (order_ids);
