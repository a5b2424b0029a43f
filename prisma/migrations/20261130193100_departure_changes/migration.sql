-- What people have said of single days of a lane: departures beside its schedule or in place of it, days on which it does not leave, pauses.
-- Nothing is overwritten: what is taken back is ended, so that who said what and when stays.
CREATE TABLE "departure_change" (
  "shop" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "lane_id" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "day" TEXT NOT NULL,
  "until" TEXT,
  "leaves_at" TIMESTAMPTZ(3),
  "cut_off_at" TIMESTAMPTZ(3),
  "arrives_at" TIMESTAMPTZ(3),
  "room" INTEGER,
  "said_at" TIMESTAMPTZ(3) NOT NULL,
  "said_by" TEXT NOT NULL,
  "ended_at" TIMESTAMPTZ(3),
  "ended_by" TEXT,
  CONSTRAINT "departure_change_pkey" PRIMARY KEY ("shop", "id"),
  CONSTRAINT "departure_change_lane_fkey" FOREIGN KEY ("shop", "lane_id") REFERENCES "lane"("shop", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "departure_change_kind" CHECK ("kind" IN ('single', 'dropped', 'pause')),
  CONSTRAINT "departure_change_single" CHECK ("kind" <> 'single'
    OR ("leaves_at" IS NOT NULL AND "cut_off_at" <= "leaves_at" AND "arrives_at" > "leaves_at" AND ("room" IS NULL OR "room" > 0))),
  CONSTRAINT "departure_change_pause" CHECK ("kind" <> 'pause' OR "until" >= "day")
);
-- One word stands of a day.
CREATE UNIQUE INDEX "departure_change_stands" ON "departure_change" ("shop", "lane_id", "kind", "day") WHERE "ended_at" IS NULL;

-- An order in no load is planned by its lane's departure where the lane has a schedule.
ALTER TABLE "order_record" DROP CONSTRAINT "order_record_arrival_from_known";
ALTER TABLE "order_record" ADD CONSTRAINT "order_record_arrival_from_known" CHECK ("arrival_from" IN ('shipment', 'departure', 'transit-days', 'unknown')) NOT VALID;
