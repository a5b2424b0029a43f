-- What a merchant puts beside our law: dated entries of their own, with who, when, why and by whose word.
CREATE TABLE "amendment" (
  "shop" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "rule" TEXT NOT NULL,
  "from_day" TEXT NOT NULL,
  "until_day" TEXT,
  "why" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "added_by" TEXT NOT NULL,
  "added_at" TIMESTAMPTZ(3) NOT NULL,
  "withdrawn_at" TIMESTAMPTZ(3),
  "withdrawn_by" TEXT,
  "withdrawn_why" TEXT,
  CONSTRAINT "amendment_pkey" PRIMARY KEY ("shop", "id"),
  CONSTRAINT "amendment_kind_known" CHECK ("kind" IN ('exemption', 'exchange-rate', 'duty-rate')),
  CONSTRAINT "amendment_withdrawn_whole" CHECK (
    ("withdrawn_at" IS NULL AND "withdrawn_by" IS NULL AND "withdrawn_why" IS NULL)
    OR ("withdrawn_at" IS NOT NULL AND "withdrawn_by" IS NOT NULL AND "withdrawn_why" IS NOT NULL)
  )
);

-- An amendment is never edited: it is withdrawn, once, and another is added.
CREATE FUNCTION "minimis_amendment_stands"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT "minimis_redacting"() AND (
    OLD."withdrawn_at" IS NOT NULL
    OR (to_jsonb(NEW) - '{withdrawn_at,withdrawn_by,withdrawn_why}'::text[]) IS DISTINCT FROM (to_jsonb(OLD) - '{withdrawn_at,withdrawn_by,withdrawn_why}'::text[])
  ) THEN
    RAISE EXCEPTION 'amendment % of % does not change', OLD."id", OLD."shop" USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "amendment_stands" BEFORE UPDATE ON "amendment" FOR EACH ROW EXECUTE FUNCTION "minimis_amendment_stands"();

-- Days past the last look at our rules after which they count as stale.
ALTER TABLE "settings" ADD COLUMN "stale_after_days" INTEGER NOT NULL DEFAULT 60;

-- The name that a person typed when they sealed a load by rules that nobody had looked at for so long.
ALTER TABLE "shipment" ADD COLUMN "stale_confirmed_by" TEXT;
