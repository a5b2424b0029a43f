-- What Shopify says of an order beyond its one word: whether it was a trial of the checkout, how it is paid, and what becomes of the
-- parcel that its verdict speaks of. Parts that do not go with that parcel are kept beside it: what they are worth counts with it.
ALTER TABLE "order_record"
  ADD COLUMN "test" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "financial_status" TEXT,
  ADD COLUMN "standing" TEXT NOT NULL DEFAULT 'to-go',
  ADD COLUMN "standing_facts" TEXT NOT NULL DEFAULT '{}',
  ADD COLUMN "other_lots" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "order_record" ADD CONSTRAINT "order_record_standing_known"
  CHECK ("standing" IN ('to-go', 'held', 'scheduled', 'stuck', 'unknown', 'gone', 'none'));

-- Until they are read again, what is known is the word. The state that we hold is made a moment older than Shopify's, so that the
-- next reconciliation has each of them read.
UPDATE "order_record" SET
  "standing" = CASE "fulfillment_status" WHEN 'FULFILLED' THEN 'gone' WHEN 'PARTIALLY_FULFILLED' THEN 'gone'
    WHEN 'ON_HOLD' THEN 'held' WHEN 'SCHEDULED' THEN 'scheduled' ELSE 'to-go' END,
  "shopify_updated_at" = "shopify_updated_at" - interval '1 millisecond';

ALTER TABLE "settings" ADD COLUMN "wait_for_payment" BOOLEAN NOT NULL DEFAULT true;

-- Every piece of the order when it was sealed, by line: what was declared may be a part of it. Null: sealed before this was kept.
ALTER TABLE "shipment_line" ADD COLUMN "order_pieces" TEXT;
