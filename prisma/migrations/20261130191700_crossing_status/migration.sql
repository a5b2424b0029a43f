-- The crossing status of an order, kept beside it so that lists, tabs and counts read a column: what the domain's `crossingStatus` answers. In the
-- database and not in the code, so that every statement keeps it, whichever process wrote it and whichever act moved the load.
ALTER TABLE "order_record" ADD COLUMN "crossing" TEXT NOT NULL DEFAULT 'held';
ALTER TABLE "order_record" ADD COLUMN "crossing_holds" TEXT[] NOT NULL DEFAULT '{}';

-- The domain's `isAway`: the carrier has the parcels.
CREATE FUNCTION "minimis_away"("state" text) RETURNS boolean LANGUAGE sql IMMUTABLE AS
  $$ SELECT "state" IN ('handed-over', 'filed', 'arrived', 'held', 'partly-released', 'released') $$;

-- `stayOf`: why the order joins no load for now, whatever its verdict.
CREATE FUNCTION "minimis_stay"("test" boolean, "standing" text, "payment" text, "waits" boolean) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN "test" THEN 'test-order'
    WHEN "standing" = 'held' THEN 'on-hold'
    WHEN "standing" = 'scheduled' THEN 'scheduled'
    WHEN "standing" = 'stuck' THEN 'not-completable'
    WHEN "standing" = 'unknown' THEN 'status-unknown'
    WHEN "payment" IS NULL OR "payment" IN ('PAID', 'AUTHORIZED', 'PARTIALLY_REFUNDED') THEN NULL
    WHEN "payment" = 'REFUNDED' THEN 'refunded'
    WHEN NOT "waits" THEN NULL
    WHEN "payment" IN ('EXPIRED', 'VOIDED') THEN 'payment-void'
    ELSE 'unpaid'
  END
$$;

-- The kind of the status, and after it what holds or bars the order. `load`: state of the live load that holds it.
CREATE FUNCTION "minimis_crossing"("o" "order_record", "load" text, "asks" boolean, "waits" boolean) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN "minimis_away"("load") THEN ARRAY[CASE WHEN "load" = 'released' THEN 'released' ELSE 'left' END]
    WHEN (o)."cancelled_at" IS NOT NULL THEN ARRAY['cancelled']
    WHEN (o)."verdict" = 'not-applicable' THEN ARRAY[CASE WHEN "load" IS NULL THEN 'none' ELSE 'in-load' END]
    WHEN "load" IS NULL AND (o)."standing" = 'gone' THEN ARRAY['left']
    WHEN (o)."entry" = 'none' THEN ARRAY['stop', COALESCE((o)."lead_reason", 'EMBARGO')]
    WHEN "load" IS NOT NULL THEN ARRAY['in-load']
    WHEN held."by" = '{}' THEN ARRAY['ready']
    ELSE ARRAY['held'] || held."by"
  END
  FROM (SELECT array_remove(ARRAY["minimis_stay"((o)."test", (o)."standing", (o)."financial_status", "waits")], NULL) || CASE
    WHEN cardinality((o)."missing") > 0 THEN (o)."missing"
    WHEN (o)."verdict" <> 'review' AND (o)."entry_ready" THEN '{}'::text[]
    WHEN (o)."verdict" = 'review' AND "asks" THEN ARRAY['question', COALESCE((o)."lead_reason", 'undecided')]
    ELSE ARRAY[COALESCE((o)."lead_reason", 'undecided')]
  END AS "by") held
$$;

CREATE FUNCTION "minimis_crossing_now"("o" "order_record") RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT "minimis_crossing"("o",
    (SELECT s."state" FROM "shipment_line" l JOIN "shipment" s ON s."shop" = l."shop" AND s."id" = l."shipment_id"
      WHERE l."shop" = (o)."shop" AND l."order_id" = (o)."order_id" AND l."live"),
    EXISTS (SELECT FROM "open_question" q WHERE q."shop" = (o)."shop" AND q."order_id" = (o)."order_id" AND q."holds" AND q."about" <> 'shop'),
    COALESCE((SELECT t."wait_for_payment" FROM "settings" t WHERE t."shop" = (o)."shop"), true))
$$;

CREATE FUNCTION "minimis_keep_crossing"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE now_is text[];
BEGIN
  now_is := "minimis_crossing_now"(NEW);
  NEW."crossing" := now_is[1];
  NEW."crossing_holds" := now_is[2:];
  RETURN NEW;
END $$;
CREATE TRIGGER "order_record_crossing_new" BEFORE INSERT ON "order_record" FOR EACH ROW EXECUTE FUNCTION "minimis_keep_crossing"();
CREATE TRIGGER "order_record_crossing" BEFORE UPDATE OF "verdict", "lead_reason", "entry", "entry_ready", "missing", "cancelled_at", "standing",
  "test", "financial_status" ON "order_record" FOR EACH ROW EXECUTE FUNCTION "minimis_keep_crossing"();

-- Brings the orders of a shop up to date; writes nothing of one whose status is the same. By the row that is written, so that one which another
-- transaction has just changed is stated as it is after that.
CREATE FUNCTION "minimis_restate_crossing"("of_shop" text, "of_orders" text[]) RETURNS void LANGUAGE sql AS $$
  UPDATE "order_record" o SET "crossing" = ("minimis_crossing_now"(o))[1], "crossing_holds" = ("minimis_crossing_now"(o))[2:]
  WHERE o."shop" = "of_shop" AND o."order_id" = ANY ("of_orders") AND (o."crossing" || o."crossing_holds") <> "minimis_crossing_now"(o)
$$;

CREATE FUNCTION "minimis_crossing_of_new_rows"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "minimis_restate_crossing"(c."shop", c."orders") FROM (
    SELECT "shop", array_agg(DISTINCT "order_id") AS "orders" FROM "now_rows" GROUP BY "shop") c;
  RETURN NULL;
END $$;
CREATE FUNCTION "minimis_crossing_of_old_rows"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "minimis_restate_crossing"(c."shop", c."orders") FROM (
    SELECT "shop", array_agg(DISTINCT "order_id") AS "orders" FROM "old_rows" GROUP BY "shop") c;
  RETURN NULL;
END $$;
CREATE TRIGGER "shipment_line_crossing_new" AFTER INSERT ON "shipment_line" REFERENCING NEW TABLE AS "now_rows" FOR EACH STATEMENT
  EXECUTE FUNCTION "minimis_crossing_of_new_rows"();
CREATE TRIGGER "shipment_line_crossing" AFTER UPDATE ON "shipment_line" REFERENCING NEW TABLE AS "now_rows" FOR EACH STATEMENT
  EXECUTE FUNCTION "minimis_crossing_of_new_rows"();
CREATE TRIGGER "shipment_line_crossing_gone" AFTER DELETE ON "shipment_line" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT
  EXECUTE FUNCTION "minimis_crossing_of_old_rows"();
CREATE TRIGGER "open_question_crossing_new" AFTER INSERT ON "open_question" REFERENCING NEW TABLE AS "now_rows" FOR EACH STATEMENT
  EXECUTE FUNCTION "minimis_crossing_of_new_rows"();
CREATE TRIGGER "open_question_crossing_gone" AFTER DELETE ON "open_question" REFERENCING OLD TABLE AS "old_rows" FOR EACH STATEMENT
  EXECUTE FUNCTION "minimis_crossing_of_old_rows"();

CREATE FUNCTION "minimis_crossing_of_load"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "minimis_restate_crossing"(NEW."shop", array_agg(l."order_id")) FROM "shipment_line" l
  WHERE l."shop" = NEW."shop" AND l."shipment_id" = NEW."id" AND l."live" HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER "shipment_crossing" AFTER UPDATE OF "state" ON "shipment" FOR EACH ROW
  WHEN ("minimis_away"(OLD."state") <> "minimis_away"(NEW."state") OR (OLD."state" = 'released') <> (NEW."state" = 'released'))
  EXECUTE FUNCTION "minimis_crossing_of_load"();

CREATE FUNCTION "minimis_crossing_of_payment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "minimis_restate_crossing"(NEW."shop", array_agg(o."order_id")) FROM "order_record" o
  WHERE o."shop" = NEW."shop" AND o."financial_status" IS NOT NULL HAVING count(*) > 0;
  RETURN NULL;
END $$;
CREATE TRIGGER "settings_crossing_new" AFTER INSERT ON "settings" FOR EACH ROW WHEN (NOT NEW."wait_for_payment")
  EXECUTE FUNCTION "minimis_crossing_of_payment"();
CREATE TRIGGER "settings_crossing" AFTER UPDATE OF "wait_for_payment" ON "settings" FOR EACH ROW
  WHEN (OLD."wait_for_payment" <> NEW."wait_for_payment") EXECUTE FUNCTION "minimis_crossing_of_payment"();

-- Rows of before.
UPDATE "order_record" o SET "crossing" = ("minimis_crossing_now"(o))[1], "crossing_holds" = ("minimis_crossing_now"(o))[2:];

ALTER TABLE "order_record" ADD CONSTRAINT "order_record_crossing_known"
  CHECK ("crossing" IN ('held', 'stop', 'ready', 'in-load', 'left', 'released', 'cancelled', 'none'));
-- A tab in the order of its list, and how many stand in each, from the index alone.
CREATE INDEX "order_record_crossing_placed" ON "order_record" ("shop", "crossing", "placed_at" DESC, "order_id") WHERE "deleted_at" IS NULL;
