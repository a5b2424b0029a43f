-- Orders that were decided again, cancelled or deleted after their load was frozen: the few that are held against what was sealed. Kept here, so
-- that a list of sealed loads does not look at every order in them.
ALTER TABLE "order_record" ADD COLUMN "touched_in" TEXT;

CREATE FUNCTION "minimis_touched_in"("of_shop" text, "of_order" text, "decided" timestamptz, "gone" boolean) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT s."id" FROM "shipment_line" l JOIN "shipment" s ON s."shop" = l."shop" AND s."id" = l."shipment_id"
  WHERE l."shop" = "of_shop" AND l."order_id" = "of_order" AND l."live" AND "minimis_frozen"(s."state")
    AND ("gone" OR "decided" >= s."sealed_at")
$$;

-- Here and not in the code, so that an older process beside a new one keeps it too. A line of a frozen load never changes, so the order is enough.
CREATE FUNCTION "minimis_keep_touched"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."touched_in" := "minimis_touched_in"(NEW."shop", NEW."order_id", NEW."decided_at", NEW."cancelled_at" IS NOT NULL OR NEW."deleted_at" IS NOT NULL);
  RETURN NEW;
END $$;
CREATE TRIGGER "order_record_touched" BEFORE UPDATE OF "decided_at", "cancelled_at", "deleted_at" ON "order_record" FOR EACH ROW
  EXECUTE FUNCTION "minimis_keep_touched"();

UPDATE "order_record" o SET "touched_in" = s."id"
FROM "shipment_line" l JOIN "shipment" s ON s."shop" = l."shop" AND s."id" = l."shipment_id"
WHERE l."shop" = o."shop" AND l."order_id" = o."order_id" AND l."live" AND "minimis_frozen"(s."state")
  AND (o."decided_at" >= s."sealed_at" OR o."cancelled_at" IS NOT NULL OR o."deleted_at" IS NOT NULL);

CREATE INDEX "order_record_touched_in" ON "order_record" ("shop", "touched_in") WHERE "touched_in" IS NOT NULL;
