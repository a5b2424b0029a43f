-- How parcels cross: carriers, brokers, importers of record, and the lanes that are made of them. Each shop has a usual lane, which says what
-- its settings say (decision of 2026-11-30, "The usual lane is what the settings say").
CREATE TABLE "carrier" (
  "shop" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "usual" BOOLEAN NOT NULL DEFAULT false,
  "name" TEXT,
  "scac" TEXT,
  "manifest_by" TEXT,
  "fee_carrier_parcel" INTEGER,
  "fee_carrier_trip" INTEGER,
  "removed_at" TIMESTAMPTZ(3),
  "revision" INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT "carrier_pkey" PRIMARY KEY ("shop", "id"),
  CONSTRAINT "carrier_shop_fkey" FOREIGN KEY ("shop") REFERENCES "shop"("shop") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "carrier_one_usual" ON "carrier" ("shop") WHERE "usual";

CREATE TABLE "broker" (
  "shop" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "usual" BOOLEAN NOT NULL DEFAULT false,
  "name" TEXT,
  "filer_code" TEXT,
  "email" TEXT,
  "file_wanted" TEXT,
  "fee_broker_informal" INTEGER,
  "fee_broker_formal" INTEGER,
  "fee_broker_antidumping" INTEGER,
  "fee_broker_load" INTEGER,
  "fee_other_per_entry" INTEGER,
  "fee_bond_per_formal_entry" INTEGER,
  "removed_at" TIMESTAMPTZ(3),
  "revision" INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT "broker_pkey" PRIMARY KEY ("shop", "id"),
  CONSTRAINT "broker_shop_fkey" FOREIGN KEY ("shop") REFERENCES "shop"("shop") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "broker_one_usual" ON "broker" ("shop") WHERE "usual";

CREATE TABLE "importer" (
  "shop" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "usual" BOOLEAN NOT NULL DEFAULT false,
  "name" TEXT,
  "kind" TEXT,
  "country" TEXT,
  "controlled_from" TEXT,
  "number" TEXT,
  "number_end" TEXT,
  "bond" TEXT,
  "resident_agent" BOOLEAN,
  "removed_at" TIMESTAMPTZ(3),
  "revision" INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT "importer_pkey" PRIMARY KEY ("shop", "id"),
  CONSTRAINT "importer_shop_fkey" FOREIGN KEY ("shop") REFERENCES "shop"("shop") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "importer_one_usual" ON "importer" ("shop") WHERE "usual";

CREATE TABLE "lane" (
  "shop" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "usual" BOOLEAN NOT NULL DEFAULT false,
  "name" TEXT,
  "carrier_id" TEXT NOT NULL,
  "broker_id" TEXT NOT NULL,
  "importer_id" TEXT NOT NULL,
  "from_country" TEXT,
  "from_province" TEXT,
  "from_city" TEXT,
  "mode" TEXT NOT NULL,
  "port" TEXT,
  "transit_days" INTEGER NOT NULL,
  "arrival_time" TEXT NOT NULL,
  "clearance" TEXT,
  "schedule" TEXT,
  "removed_at" TIMESTAMPTZ(3),
  "revision" INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT "lane_pkey" PRIMARY KEY ("shop", "id"),
  CONSTRAINT "lane_shop_fkey" FOREIGN KEY ("shop") REFERENCES "shop"("shop") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "lane_carrier_fkey" FOREIGN KEY ("shop", "carrier_id") REFERENCES "carrier"("shop", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "lane_broker_fkey" FOREIGN KEY ("shop", "broker_id") REFERENCES "broker"("shop", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "lane_importer_fkey" FOREIGN KEY ("shop", "importer_id") REFERENCES "importer"("shop", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "lane_one_usual" ON "lane" ("shop") WHERE "usual";

-- The numbers given under a carrier's code: a shop's series are never erased, so that no number is given twice.
CREATE TABLE "number_series" (
  "shop" TEXT NOT NULL,
  "scac" TEXT NOT NULL,
  "last_scn" INTEGER NOT NULL DEFAULT 0,
  "last_trip" INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT "number_series_pkey" PRIMARY KEY ("shop", "scac"),
  CONSTRAINT "number_series_shop_fkey" FOREIGN KEY ("shop") REFERENCES "shop"("shop") ON DELETE CASCADE ON UPDATE CASCADE
);

-- The usual lane is what the settings say, or what a shop without settings begins with. Where nothing differs nothing is written.
CREATE FUNCTION "minimis_usual_lane"("of_shop" TEXT) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  s "settings";
  known boolean;
BEGIN
  PERFORM 1 FROM "shop" WHERE "shop" = of_shop;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT * INTO s FROM "settings" WHERE "shop" = of_shop;
  known := FOUND;

  INSERT INTO "carrier" AS now ("shop", "id", "usual", "scac", "fee_carrier_parcel", "fee_carrier_trip")
  VALUES (of_shop, 'usual', true, s.scac, s.fee_carrier_parcel, s.fee_carrier_trip)
  ON CONFLICT ("shop", "id") DO UPDATE SET
    "scac" = EXCLUDED."scac", "fee_carrier_parcel" = EXCLUDED."fee_carrier_parcel", "fee_carrier_trip" = EXCLUDED."fee_carrier_trip", "revision" = now."revision" + 1
  WHERE (now."scac", now."fee_carrier_parcel", now."fee_carrier_trip")
    IS DISTINCT FROM (EXCLUDED."scac", EXCLUDED."fee_carrier_parcel", EXCLUDED."fee_carrier_trip");

  INSERT INTO "broker" AS now ("shop", "id", "usual", "fee_broker_informal", "fee_broker_formal", "fee_broker_antidumping", "fee_broker_load", "fee_other_per_entry", "fee_bond_per_formal_entry")
  VALUES (of_shop, 'usual', true, s.fee_broker_informal, s.fee_broker_formal, s.fee_broker_antidumping, s.fee_broker_load, s.fee_other_per_entry, s.fee_bond_per_formal_entry)
  ON CONFLICT ("shop", "id") DO UPDATE SET
    "fee_broker_informal" = EXCLUDED."fee_broker_informal", "fee_broker_formal" = EXCLUDED."fee_broker_formal",
    "fee_broker_antidumping" = EXCLUDED."fee_broker_antidumping", "fee_broker_load" = EXCLUDED."fee_broker_load",
    "fee_other_per_entry" = EXCLUDED."fee_other_per_entry", "fee_bond_per_formal_entry" = EXCLUDED."fee_bond_per_formal_entry", "revision" = now."revision" + 1
  WHERE (now."fee_broker_informal", now."fee_broker_formal", now."fee_broker_antidumping", now."fee_broker_load", now."fee_other_per_entry", now."fee_bond_per_formal_entry")
    IS DISTINCT FROM (EXCLUDED."fee_broker_informal", EXCLUDED."fee_broker_formal", EXCLUDED."fee_broker_antidumping", EXCLUDED."fee_broker_load", EXCLUDED."fee_other_per_entry", EXCLUDED."fee_bond_per_formal_entry");

  INSERT INTO "importer" AS now ("shop", "id", "usual", "kind", "country", "number", "number_end", "bond", "resident_agent")
  VALUES (of_shop, 'usual', true, s.importer_kind, s.importer_country, s.importer_number, s.importer_number_end, s.importer_bond, s.importer_agent)
  ON CONFLICT ("shop", "id") DO UPDATE SET
    "kind" = EXCLUDED."kind", "country" = EXCLUDED."country", "number" = EXCLUDED."number", "number_end" = EXCLUDED."number_end",
    "bond" = EXCLUDED."bond", "resident_agent" = EXCLUDED."resident_agent", "revision" = now."revision" + 1
  WHERE (now."kind", now."country", now."number", now."number_end", now."bond", now."resident_agent")
    IS DISTINCT FROM (EXCLUDED."kind", EXCLUDED."country", EXCLUDED."number", EXCLUDED."number_end", EXCLUDED."bond", EXCLUDED."resident_agent");

  -- What a shop without settings begins with: the columns' own defaults.
  INSERT INTO "lane" AS now ("shop", "id", "usual", "carrier_id", "broker_id", "importer_id", "from_country", "from_province", "from_city", "mode", "port", "transit_days", "arrival_time")
  VALUES (of_shop, 'usual', true, 'usual', 'usual', 'usual', s.ship_from_country, s.ship_from_province, s.ship_from_city,
    coalesce(s.mode, 'truck'), CASE WHEN known THEN s.port ELSE '0901' END, coalesce(s.transit_days, 3), coalesce(s.arrival_time, '12:00'))
  ON CONFLICT ("shop", "id") DO UPDATE SET
    "from_country" = EXCLUDED."from_country", "from_province" = EXCLUDED."from_province", "from_city" = EXCLUDED."from_city",
    "mode" = EXCLUDED."mode", "port" = EXCLUDED."port", "transit_days" = EXCLUDED."transit_days", "arrival_time" = EXCLUDED."arrival_time", "revision" = now."revision" + 1
  WHERE (now."from_country", now."from_province", now."from_city", now."mode", now."port", now."transit_days", now."arrival_time")
    IS DISTINCT FROM (EXCLUDED."from_country", EXCLUDED."from_province", EXCLUDED."from_city", EXCLUDED."mode", EXCLUDED."port", EXCLUDED."transit_days", EXCLUDED."arrival_time");
END $$;

CREATE FUNCTION "minimis_keep_usual_lane"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "minimis_usual_lane"(OLD."shop");
    RETURN OLD;
  END IF;
  PERFORM "minimis_usual_lane"(NEW."shop");
  RETURN NEW;
END $$;

SELECT "minimis_usual_lane"("shop") FROM "shop";
CREATE TRIGGER "shop_has_usual_lane" AFTER INSERT ON "shop" FOR EACH ROW EXECUTE FUNCTION "minimis_keep_usual_lane"();
-- Any writer of settings, an older process too, keeps the usual lane in step.
CREATE TRIGGER "settings_keep_usual_lane" AFTER INSERT OR UPDATE OR DELETE ON "settings" FOR EACH ROW EXECUTE FUNCTION "minimis_keep_usual_lane"();

-- Which lane a load crosses by, and by which an order was decided. All of before, and all that an older process writes, are of the usual one.
ALTER TABLE "shipment" ADD COLUMN "lane_id" TEXT NOT NULL DEFAULT 'usual';
ALTER TABLE "order_record" ADD COLUMN "lane_id" TEXT NOT NULL DEFAULT 'usual';
