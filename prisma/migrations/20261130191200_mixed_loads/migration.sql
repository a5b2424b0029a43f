-- A load is what crosses together, whatever entry each order has. No existing load is merged or changed: of several open ones of a key
-- the first takes new orders, and the others keep theirs.

ALTER TABLE "shipment" ADD COLUMN "takes_new" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "orders_321" INTEGER,
ADD COLUMN "orders_11" INTEGER,
ADD COLUMN "orders_01" INTEGER,
ADD COLUMN "one_entry" TEXT;

ALTER TABLE "shipment" ADD CONSTRAINT "shipment_one_entry_known" CHECK ("one_entry" IN ('11', '01'));

UPDATE "shipment" "first" SET "takes_new" = true
WHERE "state" = 'open' AND NOT EXISTS (
  SELECT FROM "shipment" "other"
  WHERE "other"."shop" = "first"."shop" AND "other"."state" = 'open' AND "other"."number" < "first"."number"
    AND ("other"."ship_from_key", "other"."lane_id", "other"."arrival_day", "other"."mode", "other"."port")
      = ("first"."ship_from_key", "first"."lane_id", "first"."arrival_day", "first"."mode", "first"."port")
);

DROP INDEX "shipment_one_open_per_load";
CREATE UNIQUE INDEX "shipment_one_open_takes_new" ON "shipment"("shop", "ship_from_key", "lane_id", "arrival_day", "mode", "port") WHERE "state" = 'open' AND "takes_new";

-- What a revision may change of a frozen row holds the new sums.
CREATE OR REPLACE FUNCTION "minimis_freeze_shipment"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  newest "load_revision";
  free text[] := '{state}';
BEGIN
  IF "minimis_frozen"(OLD."state") AND NOT "minimis_redacting"() THEN
    IF TG_OP = 'UPDATE' AND NEW."sealed_document" IS DISTINCT FROM OLD."sealed_document" THEN
      SELECT * INTO newest FROM "load_revision" WHERE "shop" = OLD."shop" AND "load_id" = OLD."id" ORDER BY "number" DESC LIMIT 1;
      IF (NEW."sealed_document", NEW."rulebook_version", NEW."rulebook_hash") IS NOT DISTINCT FROM (newest."document", newest."rulebook_version", newest."rulebook_hash") THEN
        free := '{state,sealed_document,rulebook_version,rulebook_hash,orders,pieces,weight_grams,value_usd_minor,orders_321,orders_11,orders_01,one_entry}';
      END IF;
    END IF;
    IF TG_OP = 'DELETE' OR NOT "minimis_frozen"(NEW."state") OR to_jsonb(NEW) - free <> to_jsonb(OLD) - free THEN
      RAISE EXCEPTION 'shipment % of % is % and does not change', OLD."id", OLD."shop", OLD."state" USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
