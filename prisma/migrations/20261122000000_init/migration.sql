-- The tables as prisma/schema.prisma describes them; after them, what Prisma's language cannot say.

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "shop" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "is_online" BOOLEAN NOT NULL DEFAULT false,
    "scope" TEXT,
    "expires" TIMESTAMPTZ(3),
    "access_token" TEXT,
    "refresh_token" TEXT,
    "refresh_token_expires" TIMESTAMPTZ(3),
    "online_access_info" TEXT,
    "user_id" BIGINT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shop" (
    "shop" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'installed',
    "name" TEXT,
    "currency" TEXT,
    "iana_timezone" TEXT,
    "scopes" TEXT,
    "installed_at" TIMESTAMPTZ(3) NOT NULL,
    "uninstalled_at" TIMESTAMPTZ(3),
    "last_shipment_number" INTEGER NOT NULL DEFAULT 0,
    "last_scn_number" INTEGER NOT NULL DEFAULT 0,
    "scn_code" TEXT NOT NULL,

    CONSTRAINT "shop_pkey" PRIMARY KEY ("shop")
);

-- CreateTable
CREATE TABLE "settings" (
    "shop" TEXT NOT NULL,
    "ship_from_name" TEXT,
    "ship_from_company" TEXT,
    "ship_from_address1" TEXT,
    "ship_from_city" TEXT,
    "ship_from_province" TEXT,
    "ship_from_zip" TEXT,
    "ship_from_country" TEXT,
    "transit_days" INTEGER NOT NULL DEFAULT 3,
    "mode" TEXT NOT NULL DEFAULT 'truck',
    "port" TEXT NOT NULL DEFAULT '0901',
    "scac" TEXT,
    "importer_country" TEXT,
    "tag_prefix" TEXT NOT NULL DEFAULT 'S321',
    "tag_not_applicable" BOOLEAN NOT NULL DEFAULT true,
    "automatic_batching" BOOLEAN NOT NULL DEFAULT true,
    "arrival_time" TEXT NOT NULL DEFAULT '12:00',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("shop")
);

-- CreateTable
CREATE TABLE "webhook_event" (
    "shop" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "webhook_id" TEXT NOT NULL,
    "api_version" TEXT NOT NULL,
    "triggered_at" TIMESTAMPTZ(3),
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "subject" TEXT,
    "body_hash" TEXT NOT NULL,

    CONSTRAINT "webhook_event_pkey" PRIMARY KEY ("shop","topic","event_id")
);

-- CreateTable
CREATE TABLE "order_record" (
    "shop" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "shopify_updated_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),
    "fulfillment_status" TEXT NOT NULL DEFAULT 'UNFULFILLED',
    "deleted_at" TIMESTAMPTZ(3),
    "consignee_name" TEXT,
    "destination" TEXT,
    "lots" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "lead_reason" TEXT,
    "entry" TEXT NOT NULL,
    "entry_ready" BOOLEAN NOT NULL,
    "missing" TEXT[],
    "value_usd_minor" BIGINT,
    "arrival_at" TIMESTAMPTZ(3),
    "arrival_day" TEXT,
    "arrival_from" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "verdict_id" TEXT NOT NULL,
    "ship_from_key" TEXT,
    "ship_from_name" TEXT,
    "pieces" INTEGER NOT NULL DEFAULT 0,
    "weight_grams" INTEGER NOT NULL DEFAULT 0,
    "weight_incomplete" BOOLEAN NOT NULL DEFAULT false,
    "held_out" BOOLEAN NOT NULL DEFAULT false,
    "tags" TEXT[],
    "written_tags" TEXT[],
    "written_metafield" TEXT,
    "tag_state" TEXT NOT NULL DEFAULT 'pending',
    "tag_error" TEXT,
    "tagged_at" TIMESTAMPTZ(3),

    CONSTRAINT "order_record_pkey" PRIMARY KEY ("shop","order_id")
);

-- CreateTable
CREATE TABLE "verdict_record" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "cause" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "entry" TEXT NOT NULL,
    "reason_codes" TEXT[],
    "arrival_day" TEXT,
    "outcome" TEXT NOT NULL,
    "inputs" TEXT NOT NULL,
    "rulebook_version" TEXT NOT NULL,
    "rulebook_hash" TEXT NOT NULL,

    CONSTRAINT "verdict_record_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "person_day" (
    "shop" TEXT NOT NULL,
    "person_key" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "lot_id" TEXT NOT NULL,
    "arrival_day" TEXT,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "value_usd_minor" BIGINT,

    CONSTRAINT "person_day_pkey" PRIMARY KEY ("shop","person_key","lot_id")
);

-- CreateTable
CREATE TABLE "shipment" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "ship_from_key" TEXT NOT NULL,
    "ship_from_name" TEXT NOT NULL,
    "arrival_at" TIMESTAMPTZ(3) NOT NULL,
    "arrival_day" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "port" TEXT NOT NULL,
    "entry" TEXT NOT NULL,
    "scac" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "sealed_at" TIMESTAMPTZ(3),
    "sealed_by" TEXT,
    "cancelled_at" TIMESTAMPTZ(3),
    "rulebook_version" TEXT,
    "rulebook_hash" TEXT,
    "sealed_document" TEXT,

    CONSTRAINT "shipment_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "shipment_line" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "shipment_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "live" BOOLEAN NOT NULL DEFAULT true,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by" TEXT NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "removed_by" TEXT,
    "scn" TEXT,

    CONSTRAINT "shipment_line_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "recheck_run" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'listing',
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "cursor" TEXT,
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "message" TEXT,

    CONSTRAINT "recheck_run_pkey" PRIMARY KEY ("shop","id")
);

-- CreateTable
CREATE TABLE "recheck_item" (
    "shop" TEXT NOT NULL,
    "run_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',

    CONSTRAINT "recheck_item_pkey" PRIMARY KEY ("shop","run_id","order_id")
);

-- CreateTable
CREATE TABLE "api_budget" (
    "shop" TEXT NOT NULL,
    "available" DOUBLE PRECISION NOT NULL,
    "maximum" DOUBLE PRECISION NOT NULL,
    "restore_rate" DOUBLE PRECISION NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "api_budget_pkey" PRIMARY KEY ("shop")
);

-- CreateTable
CREATE TABLE "privacy_request" (
    "shop" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "customer_id" TEXT,
    "order_ids" TEXT[],
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "result" TEXT,

    CONSTRAINT "privacy_request_pkey" PRIMARY KEY ("shop","id")
);

-- CreateIndex
CREATE INDEX "session_shop_idx" ON "session"("shop");

-- CreateIndex
CREATE UNIQUE INDEX "shop_scn_code_key" ON "shop"("scn_code");

-- CreateIndex
CREATE INDEX "webhook_event_received_at_idx" ON "webhook_event"("received_at");

-- CreateIndex
CREATE INDEX "order_record_shop_placed_at_order_id_idx" ON "order_record"("shop", "placed_at" DESC, "order_id");

-- CreateIndex
CREATE INDEX "order_record_shop_arrival_day_idx" ON "order_record"("shop", "arrival_day");

-- CreateIndex
CREATE INDEX "order_record_shop_verdict_idx" ON "order_record"("shop", "verdict");

-- CreateIndex
CREATE INDEX "verdict_record_shop_order_id_decided_at_idx" ON "verdict_record"("shop", "order_id", "decided_at" DESC);

-- CreateIndex
CREATE INDEX "person_day_shop_order_id_idx" ON "person_day"("shop", "order_id");

-- CreateIndex
CREATE INDEX "shipment_shop_state_arrival_day_idx" ON "shipment"("shop", "state", "arrival_day");

-- CreateIndex
CREATE UNIQUE INDEX "shipment_shop_number_key" ON "shipment"("shop", "number");

-- CreateIndex
CREATE UNIQUE INDEX "shipment_line_scn_key" ON "shipment_line"("scn");

-- CreateIndex
CREATE INDEX "shipment_line_shop_shipment_id_idx" ON "shipment_line"("shop", "shipment_id");

-- CreateIndex
CREATE INDEX "recheck_run_shop_started_at_idx" ON "recheck_run"("shop", "started_at" DESC);

-- CreateIndex
CREATE INDEX "recheck_item_shop_order_id_state_idx" ON "recheck_item"("shop", "order_id", "state");

-- AddForeignKey
ALTER TABLE "settings" ADD CONSTRAINT "settings_shop_fkey" FOREIGN KEY ("shop") REFERENCES "shop"("shop") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_record" ADD CONSTRAINT "verdict_record_shop_order_id_fkey" FOREIGN KEY ("shop", "order_id") REFERENCES "order_record"("shop", "order_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_day" ADD CONSTRAINT "person_day_shop_order_id_fkey" FOREIGN KEY ("shop", "order_id") REFERENCES "order_record"("shop", "order_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipment_line" ADD CONSTRAINT "shipment_line_shop_shipment_id_fkey" FOREIGN KEY ("shop", "shipment_id") REFERENCES "shipment"("shop", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipment_line" ADD CONSTRAINT "shipment_line_shop_order_id_fkey" FOREIGN KEY ("shop", "order_id") REFERENCES "order_record"("shop", "order_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recheck_item" ADD CONSTRAINT "recheck_item_shop_run_id_fkey" FOREIGN KEY ("shop", "run_id") REFERENCES "recheck_run"("shop", "id") ON DELETE CASCADE ON UPDATE CASCADE;


-- One live shipment an order, whatever the code above believes; and one open shipment for what may cross together.
CREATE UNIQUE INDEX "shipment_line_one_live_per_order" ON "shipment_line"("shop", "order_id") WHERE "live";
CREATE UNIQUE INDEX "shipment_one_open_per_load" ON "shipment"("shop", "ship_from_key", "arrival_day", "mode", "port", "entry") WHERE "state" = 'open';

-- The words that the code's unions know, and no others.
ALTER TABLE "shop" ADD CONSTRAINT "shop_state_known" CHECK ("state" IN ('installed', 'uninstalled', 'reauthorise'));
ALTER TABLE "settings" ADD CONSTRAINT "settings_mode_known" CHECK ("mode" IN ('truck', 'air', 'ocean', 'rail', 'mail'));
ALTER TABLE "settings" ADD CONSTRAINT "settings_transit_days_range" CHECK ("transit_days" BETWEEN 0 AND 60);
ALTER TABLE "order_record" ADD CONSTRAINT "order_record_verdict_known" CHECK ("verdict" IN ('not-applicable', 'ineligible', 'review', 'eligible'));
ALTER TABLE "order_record" ADD CONSTRAINT "order_record_entry_known" CHECK ("entry" IN ('321', '11', '01', '03', 'mail', 'none'));
ALTER TABLE "order_record" ADD CONSTRAINT "order_record_arrival_from_known" CHECK ("arrival_from" IN ('shipment', 'transit-days', 'unknown'));
ALTER TABLE "order_record" ADD CONSTRAINT "order_record_tag_state_known" CHECK ("tag_state" IN ('written', 'pending', 'not-needed', 'failed'));
ALTER TABLE "verdict_record" ADD CONSTRAINT "verdict_record_verdict_known" CHECK ("verdict" IN ('not-applicable', 'ineligible', 'review', 'eligible'));
ALTER TABLE "verdict_record" ADD CONSTRAINT "verdict_record_entry_known" CHECK ("entry" IN ('321', '11', '01', '03', 'mail', 'none'));
ALTER TABLE "shipment" ADD CONSTRAINT "shipment_state_known" CHECK ("state" IN ('open', 'sealed', 'cancelled'));
ALTER TABLE "shipment" ADD CONSTRAINT "shipment_entry_known" CHECK ("entry" IN ('321', '11', '01', '03', 'mail', 'none'));
ALTER TABLE "shipment" ADD CONSTRAINT "shipment_mode_known" CHECK ("mode" IN ('truck', 'air', 'ocean', 'rail', 'mail'));
ALTER TABLE "shipment" ADD CONSTRAINT "shipment_sealed_whole" CHECK ("state" <> 'sealed' OR ("sealed_at" IS NOT NULL AND "sealed_document" IS NOT NULL));
ALTER TABLE "recheck_run" ADD CONSTRAINT "recheck_run_state_known" CHECK ("state" IN ('listing', 'running', 'done', 'failed'));

-- Privacy law outranks our own: a transaction that has said SET LOCAL minimis.redaction = 'on' may minimise what is frozen.
CREATE FUNCTION "minimis_redacting"() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT coalesce(current_setting('minimis.redaction', true), '') = 'on' $$;

-- A sealed shipment does not change: customs has been told.
CREATE FUNCTION "minimis_freeze_shipment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" = 'sealed' AND NOT "minimis_redacting"() THEN
    RAISE EXCEPTION 'shipment % of % is sealed and does not change', OLD."id", OLD."shop" USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "shipment_frozen" BEFORE UPDATE OR DELETE ON "shipment" FOR EACH ROW EXECUTE FUNCTION "minimis_freeze_shipment"();

-- Nor do its lines. The shared lock makes a line that joins wait for a seal under way, and then see it.
CREATE FUNCTION "minimis_freeze_shipment_line"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  sealed text;
BEGIN
  IF "minimis_redacting"() THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    SELECT "id" INTO sealed FROM "shipment" WHERE "shop" = OLD."shop" AND "id" = OLD."shipment_id" AND "state" = 'sealed';
  END IF;
  IF sealed IS NULL AND TG_OP <> 'DELETE' THEN
    PERFORM 1 FROM "shipment" WHERE "shop" = NEW."shop" AND "id" = NEW."shipment_id" FOR SHARE;
    SELECT "id" INTO sealed FROM "shipment" WHERE "shop" = NEW."shop" AND "id" = NEW."shipment_id" AND "state" = 'sealed';
  END IF;
  IF sealed IS NOT NULL THEN
    RAISE EXCEPTION 'shipment % is sealed: its lines do not change', sealed USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "shipment_line_frozen" BEFORE INSERT OR UPDATE OR DELETE ON "shipment_line" FOR EACH ROW EXECUTE FUNCTION "minimis_freeze_shipment_line"();

-- Verdicts are appended, never edited. They go with their order when the order goes.
CREATE FUNCTION "minimis_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT "minimis_redacting"() THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "verdict_record_append_only" BEFORE UPDATE ON "verdict_record" FOR EACH ROW EXECUTE FUNCTION "minimis_append_only"();

-- Long texts compress faster under lz4; a server built without it keeps its default.
DO $$
BEGIN
  ALTER TABLE "order_record" ALTER COLUMN "lots" SET COMPRESSION lz4, ALTER COLUMN "search_text" SET COMPRESSION lz4;
  ALTER TABLE "verdict_record" ALTER COLUMN "outcome" SET COMPRESSION lz4, ALTER COLUMN "inputs" SET COMPRESSION lz4;
  ALTER TABLE "shipment" ALTER COLUMN "sealed_document" SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported OR syntax_error OR invalid_parameter_value THEN
  NULL;
END $$;
