-- What a merchant adds to the rulebook is kept once by its hash, not in each verdict that was decided by it. A verdict without a hash was
-- stored before and holds the text among its inputs.
CREATE TABLE "merchant_rules" (
    "shop" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "rules" TEXT NOT NULL,

    CONSTRAINT "merchant_rules_pkey" PRIMARY KEY ("shop","hash")
);
CREATE TRIGGER "merchant_rules_append_only" BEFORE UPDATE ON "merchant_rules" FOR EACH ROW EXECUTE FUNCTION "minimis_append_only"();

ALTER TABLE "verdict_record" ADD COLUMN "rules_hash" TEXT;
ALTER TABLE "verdict_record" ADD CONSTRAINT "verdict_record_rules_fkey" FOREIGN KEY ("shop", "rules_hash")
  REFERENCES "merchant_rules"("shop", "hash") ON DELETE NO ACTION ON UPDATE CASCADE;
