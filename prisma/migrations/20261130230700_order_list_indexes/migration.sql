-- Lists of a hundred thousand orders by what they are worth and by when they arrive, from an index, as that by placing is.
CREATE INDEX "order_record_by_value" ON "order_record" ("shop", (COALESCE("value_usd_minor", -1)) DESC, "order_id" DESC) WHERE "deleted_at" IS NULL;
CREATE INDEX "order_record_by_arrival" ON "order_record" ("shop", (COALESCE("arrival_at", 'infinity')), "order_id") WHERE "deleted_at" IS NULL;
-- What was placed on a day, counted from the index alone.
CREATE INDEX "order_record_placed_counts" ON "order_record" ("shop", "placed_at") INCLUDE ("order_id", "verdict", "crossing", "tag_state") WHERE "deleted_at" IS NULL;
