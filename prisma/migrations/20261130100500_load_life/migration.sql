-- A load lives on after it was sealed: handed over, filed, arrived, held, released. What is frozen is one list, here and in
-- web/domain/loads/life.ts; a test holds the two to each other.
CREATE FUNCTION "minimis_frozen"("state" text) RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$ SELECT "state" IN ('sealed', 'handed-over', 'filed', 'arrived', 'held', 'partly-released', 'released') $$;

ALTER TABLE "shipment" DROP CONSTRAINT "shipment_state_known";
ALTER TABLE "shipment" ADD CONSTRAINT "shipment_state_known" CHECK ("state" = 'open' OR "state" = 'cancelled' OR "minimis_frozen"("state"));
ALTER TABLE "shipment" DROP CONSTRAINT "shipment_sealed_whole";
ALTER TABLE "shipment" ADD CONSTRAINT "shipment_sealed_whole"
  CHECK (NOT "minimis_frozen"("state") OR ("sealed_at" IS NOT NULL AND "sealed_document" IS NOT NULL));

-- Of a frozen load nothing changes but how far it has come.
CREATE OR REPLACE FUNCTION "minimis_freeze_shipment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF "minimis_frozen"(OLD."state") AND NOT "minimis_redacting"() THEN
    IF TG_OP = 'DELETE' OR NOT "minimis_frozen"(NEW."state") OR to_jsonb(NEW) - 'state' <> to_jsonb(OLD) - 'state' THEN
      RAISE EXCEPTION 'shipment % of % is % and does not change', OLD."id", OLD."shop", OLD."state" USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION "minimis_freeze_shipment_line"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  frozen text;
BEGIN
  IF "minimis_redacting"() THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    SELECT "id" INTO frozen FROM "shipment" WHERE "shop" = OLD."shop" AND "id" = OLD."shipment_id" AND "minimis_frozen"("state");
  END IF;
  IF frozen IS NULL AND TG_OP <> 'DELETE' THEN
    PERFORM 1 FROM "shipment" WHERE "shop" = NEW."shop" AND "id" = NEW."shipment_id" FOR SHARE;
    SELECT "id" INTO frozen FROM "shipment" WHERE "shop" = NEW."shop" AND "id" = NEW."shipment_id" AND "minimis_frozen"("state");
  END IF;
  IF frozen IS NOT NULL THEN
    RAISE EXCEPTION 'shipment % is sealed: its lines do not change', frozen USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
