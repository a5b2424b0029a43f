-- The shop's account at its carrier's service, what was sent to it revision by revision, what came back, and who took or was given which file.
CREATE TABLE "carrier_account" (
  "shop" TEXT NOT NULL,
  "suffix" TEXT,
  "api_key" TEXT,
  "key_end" TEXT,
  "refused_code" TEXT,
  "refused_at" TIMESTAMPTZ(3),
  "heard_at" TIMESTAMPTZ(3),
  "silent_since" TIMESTAMPTZ(3),
  "address_hash" TEXT,
  "address_made_at" TIMESTAMPTZ(3),
  "changed_by" TEXT NOT NULL,
  "changed_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "carrier_account_pkey" PRIMARY KEY ("shop")
);
CREATE UNIQUE INDEX "carrier_account_address_hash_key" ON "carrier_account" ("address_hash");

CREATE TABLE "trip_sending" (
  "shop" TEXT NOT NULL,
  "load_id" TEXT NOT NULL,
  "revision" INTEGER NOT NULL,
  "act" TEXT NOT NULL,
  "operation" TEXT NOT NULL,
  "trip_number" TEXT NOT NULL,
  "attempt" INTEGER NOT NULL,
  "send_id" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "told" TEXT,
  "body_hash" TEXT,
  "asked_by" TEXT NOT NULL,
  "asked_at" TIMESTAMPTZ(3) NOT NULL,
  "sent_at" TIMESTAMPTZ(3),
  "settled_at" TIMESTAMPTZ(3),
  CONSTRAINT "trip_sending_pkey" PRIMARY KEY ("shop", "load_id", "revision", "act"),
  CONSTRAINT "trip_sending_shop_load_id_fkey" FOREIGN KEY ("shop", "load_id") REFERENCES "shipment" ("shop", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "trip_sending_shop_trip_number_idx" ON "trip_sending" ("shop", "trip_number");

CREATE TABLE "customs_inbox" (
  "shop" TEXT NOT NULL,
  "sha256" TEXT NOT NULL,
  "raw" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "received_at" TIMESTAMPTZ(3) NOT NULL,
  "load_id" TEXT,
  "trip_number" TEXT,
  CONSTRAINT "customs_inbox_pkey" PRIMARY KEY ("shop", "sha256")
);
CREATE INDEX "customs_inbox_shop_trip_number_idx" ON "customs_inbox" ("shop", "trip_number");

CREATE TABLE "load_file_event" (
  "shop" TEXT NOT NULL,
  "load_id" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "file" TEXT NOT NULL,
  "revision" INTEGER NOT NULL,
  "act" TEXT NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "by" TEXT NOT NULL,
  CONSTRAINT "load_file_event_pkey" PRIMARY KEY ("shop", "load_id", "id"),
  CONSTRAINT "load_file_event_shop_load_id_fkey" FOREIGN KEY ("shop", "load_id") REFERENCES "shipment" ("shop", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
