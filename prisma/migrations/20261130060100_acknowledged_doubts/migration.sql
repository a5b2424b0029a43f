-- The name that a person typed under the doubts of a load, what these were, and who gave a shipment up.
ALTER TABLE "shipment" ADD COLUMN "acknowledged_by" TEXT,
ADD COLUMN "acknowledged_doubts" TEXT,
ADD COLUMN "cancelled_by" TEXT;
