-- A refusal of our access counts when it is repeated minutes later, and is asked about again; what was refused meanwhile is told on Home.
ALTER TABLE "shop"
  ADD COLUMN "refused_since" TIMESTAMPTZ(3),
  ADD COLUMN "refused_at" TIMESTAMPTZ(3),
  ADD COLUMN "refused_call" TEXT,
  ADD COLUMN "refused_asked_at" TIMESTAMPTZ(3),
  ADD COLUMN "access_gap_from" TIMESTAMPTZ(3),
  ADD COLUMN "access_gap_until" TIMESTAMPTZ(3);

-- Shops that stand refused already are asked from now on.
UPDATE "shop" SET "refused_since" = now(), "refused_at" = now() WHERE "state" = 'reauthorise';

-- Tags that Shopify did not take are asked again after a pause that grows with each failure.
ALTER TABLE "order_record"
  ADD COLUMN "tag_failures" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "tag_retry_at" TIMESTAMPTZ(3);
CREATE INDEX "order_record_tags_failed" ON "order_record" ("shop", "tag_retry_at") WHERE "tag_state" = 'failed';
