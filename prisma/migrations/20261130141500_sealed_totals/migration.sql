-- What a sealed load holds, so that no list reads its document. Null: not sealed, or sealed by an older process; then the document says it.
ALTER TABLE "shipment"
  ADD COLUMN "orders" INTEGER,
  ADD COLUMN "pieces" BIGINT,
  ADD COLUMN "weight_grams" BIGINT,
  ADD COLUMN "value_usd_minor" BIGINT;

-- Of those that are sealed already, out of their documents; nothing else of them changes.
ALTER TABLE "shipment" DISABLE TRIGGER "shipment_frozen";
UPDATE "shipment" s SET ("orders", "pieces", "weight_grams", "value_usd_minor") = (
  SELECT count(DISTINCT one.n), COALESCE(sum((line ->> 'quantity')::bigint), 0), COALESCE(sum((line ->> 'weightGrams')::bigint), 0),
    COALESCE(sum((line ->> 'valueUsdMinor')::bigint), 0)
  FROM json_array_elements(s."sealed_document"::json -> 'shipments') WITH ORDINALITY AS one(shipment, n)
  LEFT JOIN LATERAL json_array_elements(one.shipment -> 'commodities') AS line ON true
)
WHERE "minimis_frozen"(s."state") AND s."sealed_document" IS NOT NULL;
ALTER TABLE "shipment" ENABLE TRIGGER "shipment_frozen";
