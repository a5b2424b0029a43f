-- What was declared of a load, by number: the document that was frozen at the seal is revision 1. The load's row holds the newest.
CREATE TABLE "load_revision" (
  "shop" TEXT NOT NULL,
  "load_id" TEXT NOT NULL,
  "number" INTEGER NOT NULL,
  "document" TEXT NOT NULL,
  "document_hash" TEXT NOT NULL,
  "made_at" TIMESTAMPTZ(3) NOT NULL,
  "made_by" TEXT,
  "rulebook_version" TEXT,
  "rulebook_hash" TEXT,
  CONSTRAINT "load_revision_pkey" PRIMARY KEY ("shop", "load_id", "number"),
  CONSTRAINT "load_revision_shop_load_id_fkey" FOREIGN KEY ("shop", "load_id") REFERENCES "shipment"("shop", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "load_revision_number_counts" CHECK ("number" > 0)
);

-- Long texts compress faster under lz4; a server built without it keeps its default.
DO $$
BEGIN
  ALTER TABLE "load_revision" ALTER COLUMN "document" SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported OR syntax_error OR invalid_parameter_value THEN
  NULL;
END $$;

INSERT INTO "load_revision" ("shop", "load_id", "number", "document", "document_hash", "made_at", "made_by", "rulebook_version", "rulebook_hash")
SELECT "shop", "id", 1, "sealed_document", encode(sha256(convert_to("sealed_document", 'UTF8')), 'hex'), "sealed_at", "sealed_by", "rulebook_version", "rulebook_hash"
FROM "shipment" WHERE "minimis_frozen"("state");

-- A revision stands, and its hash is that of its document.
ALTER TABLE "load_revision" ADD CONSTRAINT "load_revision_hash_fits" CHECK ("document_hash" = encode(sha256(convert_to("document", 'UTF8')), 'hex'));
CREATE TRIGGER "load_revision_stands" BEFORE UPDATE OR DELETE ON "load_revision" FOR EACH ROW EXECUTE FUNCTION "minimis_stands"();

-- Of a frozen load nothing changes but how far it has come, and its document with what lists show of it where a newer revision was written.
CREATE OR REPLACE FUNCTION "minimis_freeze_shipment"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  newest "load_revision";
  free text[] := '{state}';
BEGIN
  IF "minimis_frozen"(OLD."state") AND NOT "minimis_redacting"() THEN
    IF TG_OP = 'UPDATE' AND NEW."sealed_document" IS DISTINCT FROM OLD."sealed_document" THEN
      SELECT * INTO newest FROM "load_revision" WHERE "shop" = OLD."shop" AND "load_id" = OLD."id" ORDER BY "number" DESC LIMIT 1;
      IF (NEW."sealed_document", NEW."rulebook_version", NEW."rulebook_hash") IS NOT DISTINCT FROM (newest."document", newest."rulebook_version", newest."rulebook_hash") THEN
        free := '{state,sealed_document,rulebook_version,rulebook_hash,orders,pieces,weight_grams,value_usd_minor}';
      END IF;
    END IF;
    IF TG_OP = 'DELETE' OR NOT "minimis_frozen"(NEW."state") OR to_jsonb(NEW) - free <> to_jsonb(OLD) - free THEN
      RAISE EXCEPTION 'shipment % of % is % and does not change', OLD."id", OLD."shop", OLD."state" USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
