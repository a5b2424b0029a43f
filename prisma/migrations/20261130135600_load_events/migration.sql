-- What happened to a load, act by act. The load's row is what its events add up to (web/domain/loads/project.ts).
CREATE TABLE "load_event" (
  "shop" TEXT NOT NULL,
  "load_id" TEXT NOT NULL,
  "seq" BIGSERIAL NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "by" TEXT,
  "kind" TEXT NOT NULL,
  "from_state" TEXT,
  "to_state" TEXT,
  "details" TEXT NOT NULL,
  "rulebook_version" TEXT,
  "rulebook_hash" TEXT,
  CONSTRAINT "load_event_pkey" PRIMARY KEY ("shop", "load_id", "seq"),
  CONSTRAINT "load_event_shop_load_id_fkey" FOREIGN KEY ("shop", "load_id") REFERENCES "shipment"("shop", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Loads of before: what their rows and lines still tell. Who opened one, and where its arrival stood before, was not kept.
-- At one moment an order leaves before it joins again, so that one that is in the load ends up in it.
WITH line AS (
  SELECT l.*, s."state" AS load_state,
    CASE WHEN l."live" THEN NULL ELSE coalesce(l."removed_at", l."added_at") END AS ended_at
  FROM "shipment_line" l JOIN "shipment" s ON s."shop" = l."shop" AND s."id" = l."shipment_id"
), event AS (
  SELECT "shop", "id" AS load_id, 0 AS part, "opened_at" AS at, 0 AS rank, NULL::text AS by, 'opened' AS kind, NULL::text AS from_state, 'open' AS to_state,
    jsonb_build_object('v', 1, 'number', "number", 'shipFromKey', "ship_from_key", 'shipFromName', "ship_from_name",
      'arrivalAt', to_char("arrival_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'arrivalDay', "arrival_day",
      'mode', "mode", 'port', "port", 'entry', "entry", 'scac', "scac") AS details,
    NULL::text AS rulebook_version, NULL::text AS rulebook_hash
  FROM "shipment"
  UNION ALL
  SELECT "shop", "shipment_id", 1, "added_at", CASE WHEN "live" THEN 3 ELSE 1 END, "added_by", 'orders-added', NULL, NULL,
    jsonb_build_object('v', 1, 'orders', jsonb_agg("order_id" ORDER BY "order_id")), NULL, NULL
  FROM line GROUP BY "shop", "shipment_id", "added_at", "added_by", "live"
  UNION ALL
  SELECT "shop", "shipment_id", 1, ended_at, 2, "removed_by", 'orders-removed', NULL, NULL,
    jsonb_build_object('v', 1, 'orders', jsonb_agg("order_id" ORDER BY "order_id"),
      'why', CASE WHEN "removed_by" = 'automatic' THEN 'no-longer-fits' ELSE 'taken-out' END), NULL, NULL
  FROM line WHERE ended_at IS NOT NULL GROUP BY "shop", "shipment_id", ended_at, "removed_by"
  UNION ALL
  SELECT "shop", "id", 2, coalesce("sealed_at", "opened_at"), 0, "sealed_by", 'doubts-acknowledged', NULL, NULL,
    jsonb_build_object('v', 1, 'name', "acknowledged_by", 'seen', NULL), "rulebook_version", "rulebook_hash"
  FROM "shipment" WHERE "minimis_frozen"("state") AND "acknowledged_by" IS NOT NULL
  UNION ALL
  SELECT "shop", "id", 2, "sealed_at", 1, "sealed_by", 'sealed', 'open', 'sealed',
    jsonb_build_object('v', 1, 'revision', 1, 'documentHash', encode(sha256(convert_to("sealed_document", 'UTF8')), 'hex')), "rulebook_version", "rulebook_hash"
  FROM "shipment" WHERE "minimis_frozen"("state")
  UNION ALL
  -- No act of before brings a load further than its seal; a row that was is brought there by the way that leads there.
  SELECT s."shop", s."id", 2, s."sealed_at", 10 + way.nth, NULL, 'advanced', way.from_state, way.to_state, jsonb_build_object('v', 1), NULL, NULL
  FROM "shipment" s JOIN (VALUES
    (1, 'sealed', 'handed-over', ARRAY['handed-over', 'filed', 'arrived', 'held', 'partly-released', 'released']),
    (2, 'handed-over', 'filed', ARRAY['filed', 'arrived', 'held', 'partly-released', 'released']),
    (3, 'filed', 'arrived', ARRAY['arrived']),
    (3, 'filed', 'held', ARRAY['held']),
    (3, 'filed', 'partly-released', ARRAY['partly-released']),
    (3, 'filed', 'released', ARRAY['released'])
  ) AS way(nth, from_state, to_state, states) ON s."state" = ANY(way.states)
  UNION ALL
  SELECT "shop", "id", 2, coalesce("cancelled_at", "opened_at"), 3, "cancelled_by", 'cancelled', 'open', 'cancelled',
    jsonb_build_object('v', 1, 'why', CASE WHEN "cancelled_by" = 'automatic' THEN 'emptied' ELSE 'given-up' END, 'orders', '[]'::jsonb), NULL, NULL
  FROM "shipment" WHERE "state" = 'cancelled'
), numbered AS (
  SELECT event.*, row_number() OVER (ORDER BY "shop", load_id, part, at, rank, by) AS seq FROM event
)
INSERT INTO "load_event" ("shop", "load_id", "seq", "at", "by", "kind", "from_state", "to_state", "details", "rulebook_version", "rulebook_hash")
SELECT "shop", load_id, seq, at, by, kind, from_state, to_state, details::text, rulebook_version, rulebook_hash FROM numbered;

SELECT setval(pg_get_serial_sequence('"load_event"', 'seq'), greatest((SELECT max("seq") FROM "load_event"), 1));

-- Events stand: none is changed, and none goes but with all of its shop.
CREATE FUNCTION "minimis_stands"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT "minimis_redacting"() THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "load_event_stands" BEFORE UPDATE OR DELETE ON "load_event" FOR EACH ROW EXECUTE FUNCTION "minimis_stands"();
