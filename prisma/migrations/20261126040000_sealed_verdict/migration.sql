ALTER TABLE "shipment_line" ADD COLUMN "verdict_id" TEXT;
