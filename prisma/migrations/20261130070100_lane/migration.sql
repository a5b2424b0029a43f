-- A shop overseas has no port of arrival until somebody chooses one; and whether mode and port were taken from the shop's address, and nobody has looked yet.
ALTER TABLE "settings" ALTER COLUMN "port" DROP NOT NULL;
ALTER TABLE "settings" ADD COLUMN "lane_confirmed" BOOLEAN NOT NULL DEFAULT true;
