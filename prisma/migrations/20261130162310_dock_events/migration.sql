-- What was done with the parcels of a sealed load at the dock (web/domain/dock). Appended, never changed; the id is made where it happened.
CREATE TABLE "dock_event" (
  "shop" TEXT NOT NULL,
  "load_id" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "received_at" TIMESTAMPTZ(3) NOT NULL,
  "by" TEXT NOT NULL,
  "act" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "count" INTEGER,
  CONSTRAINT "dock_event_pkey" PRIMARY KEY ("shop", "load_id", "id"),
  CONSTRAINT "dock_event_shop_load_id_fkey" FOREIGN KEY ("shop", "load_id") REFERENCES "shipment"("shop", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TRIGGER "dock_event_stands" BEFORE UPDATE OR DELETE ON "dock_event" FOR EACH ROW EXECUTE FUNCTION "minimis_stands"();
