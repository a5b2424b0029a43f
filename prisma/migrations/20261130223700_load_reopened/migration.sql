-- A sealed load may be opened again, and one that was declared may be corrected by a newer revision: what was declared before stands as a
-- revision in either case.
CREATE OR REPLACE FUNCTION "minimis_freeze_shipment"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  newest "load_revision";
  free text[] := '{state}';
  of_seal text[] := '{state,takes_new,sealed_at,sealed_by,rulebook_version,rulebook_hash,sealed_document,orders,pieces,weight_grams,value_usd_minor,orders_321,orders_11,orders_01,one_entry,acknowledged_doubts,stale_confirmed_by}';
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

-- A line of a frozen load follows the document in force: it leaves where that does not name its order, and takes another number or verdict
-- where that names its order under this number. Both are looked for in the text, as the app writes it.
CREATE OR REPLACE FUNCTION "minimis_freeze_shipment_line"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  frozen text;
  declared text;
  is_named boolean;
BEGIN
  IF "minimis_redacting"() THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    SELECT "id", "sealed_document" INTO frozen, declared FROM "shipment" WHERE "shop" = OLD."shop" AND "id" = OLD."shipment_id" AND "minimis_frozen"("state");
  END IF;
  IF frozen IS NULL AND TG_OP <> 'DELETE' THEN
    PERFORM 1 FROM "shipment" WHERE "shop" = NEW."shop" AND "id" = NEW."shipment_id" FOR SHARE;
    SELECT "id" INTO frozen FROM "shipment" WHERE "shop" = NEW."shop" AND "id" = NEW."shipment_id" AND "minimis_frozen"("state");
  END IF;
  IF frozen IS NOT NULL AND TG_OP = 'UPDATE' AND declared IS NOT NULL AND OLD."live" THEN
    is_named := strpos(declared, '"orderId":' || to_json(OLD."order_id")::text) > 0;
    IF NOT NEW."live" AND NOT is_named AND strpos(declared, '"shipments":') > 0
      AND to_jsonb(NEW) - '{live,removed_at,removed_by}'::text[] = to_jsonb(OLD) - '{live,removed_at,removed_by}'::text[] THEN
      RETURN NEW;
    END IF;
    IF NEW."live" AND is_named AND strpos(declared, '"scn":' || to_json(NEW."scn")::text) > 0
      AND to_jsonb(NEW) - '{scn,verdict_id,order_pieces}'::text[] = to_jsonb(OLD) - '{scn,verdict_id,order_pieces}'::text[] THEN
      RETURN NEW;
    END IF;
  END IF;
  IF frozen IS NOT NULL THEN
    RAISE EXCEPTION 'shipment % is sealed: its lines do not change', frozen USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
