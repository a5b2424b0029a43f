-- The address that the recipient of a lot receives at, as a keyed hash: several persons at one address are looked at.
ALTER TABLE "person_day" ADD COLUMN "address_key" TEXT;
CREATE INDEX "person_day_shop_address_key_arrival_day_idx" ON "person_day"("shop", "address_key", "arrival_day");
