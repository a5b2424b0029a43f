-- What customs and the carrier's service answered of a load, message by message as it came, and what it adds up to for each shipment.
CREATE TABLE "customs_answer" (
  "shop" TEXT NOT NULL,
  "load_id" TEXT NOT NULL,
  "sha256" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "raw" TEXT NOT NULL,
  "received_at" TIMESTAMPTZ(3) NOT NULL,
  "received_by" TEXT NOT NULL,
  CONSTRAINT "customs_answer_pkey" PRIMARY KEY ("shop", "load_id", "sha256"),
  CONSTRAINT "customs_answer_shop_load_id_fkey" FOREIGN KEY ("shop", "load_id") REFERENCES "shipment" ("shop", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "customs_standing" (
  "shop" TEXT NOT NULL,
  "load_id" TEXT NOT NULL,
  "scn" TEXT NOT NULL,
  "order_id" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  CONSTRAINT "customs_standing_pkey" PRIMARY KEY ("shop", "load_id", "scn"),
  CONSTRAINT "customs_standing_shop_load_id_fkey" FOREIGN KEY ("shop", "load_id") REFERENCES "shipment" ("shop", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "customs_standing_shop_order_id_idx" ON "customs_standing" ("shop", "order_id");
