-- What a load saves against its parcels one by one, as it was priced when it was sealed.
ALTER TABLE "shipment" ADD COLUMN "saving_minor" BIGINT;

-- It goes with the seal. An older process that opens a load again leaves it, and nothing reads it of an open load.
CREATE OR REPLACE FUNCTION "minimis_freeze_shipment"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  newest "load_revision";
  free text[] := '{state}';
  of_seal text[] := '{state,takes_new,sealed_at,sealed_by,rulebook_version,rulebook_hash,sealed_document,orders,pieces,weight_grams,value_usd_minor,orders_321,orders_11,orders_01,one_entry,saving_minor,acknowledged_doubts,stale_confirmed_by}';
BEGIN
  IF "minimis_frozen"(OLD."state") AND NOT "minimis_redacting"() THEN
    IF TG_OP = 'UPDATE' AND (NEW."state" = 'open' OR NEW."sealed_document" IS DISTINCT FROM OLD."sealed_document") THEN
      SELECT * INTO newest FROM "load_revision" WHERE "shop" = OLD."shop" AND "load_id" = OLD."id" ORDER BY "number" DESC LIMIT 1;
    END IF;
    -- Before the carrier has it. Its document is kept as a revision, nothing of the seal stays on the row, and no order joins it by itself.
    IF TG_OP = 'UPDATE' AND OLD."state" = 'sealed' AND NEW."state" = 'open' THEN
      IF newest."document" = OLD."sealed_document" AND NOT NEW."takes_new"
        AND num_nonnulls(NEW."sealed_at", NEW."sealed_by", NEW."rulebook_version", NEW."rulebook_hash", NEW."sealed_document", NEW."orders", NEW."pieces",
          NEW."weight_grams", NEW."value_usd_minor", NEW."orders_321", NEW."orders_11", NEW."orders_01", NEW."one_entry", NEW."acknowledged_doubts", NEW."stale_confirmed_by") = 0
        AND to_jsonb(NEW) - of_seal = to_jsonb(OLD) - of_seal THEN
        RETURN NEW;
      END IF;
    ELSIF TG_OP = 'UPDATE' AND NEW."sealed_document" IS DISTINCT FROM OLD."sealed_document" THEN
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
