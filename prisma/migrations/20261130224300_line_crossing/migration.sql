-- Where an order stands turns on the load that its line is live in. A seal gives thousands of lines their numbers and moves none of them:
-- those orders are not looked at again.
CREATE FUNCTION "minimis_crossing_of_moved_lines"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "minimis_restate_crossing"(c."shop", c."orders") FROM (
    SELECT n."shop", array_agg(DISTINCT n."order_id") AS "orders" FROM "now_rows" n
    WHERE NOT EXISTS (SELECT FROM "old_rows" b WHERE b."shop" = n."shop" AND b."id" = n."id"
      AND b."order_id" = n."order_id" AND b."shipment_id" = n."shipment_id" AND b."live" = n."live")
    GROUP BY n."shop") c;
  RETURN NULL;
END $$;
DROP TRIGGER "shipment_line_crossing" ON "shipment_line";
CREATE TRIGGER "shipment_line_crossing" AFTER UPDATE ON "shipment_line" REFERENCING OLD TABLE AS "old_rows" NEW TABLE AS "now_rows"
  FOR EACH STATEMENT EXECUTE FUNCTION "minimis_crossing_of_moved_lines"();
