-- Whether a lane without a schedule arrives on working days alone. Lanes of before, and those an older process adds, arrive on any day, as they did.
ALTER TABLE "lane" ADD COLUMN "working_days" BOOLEAN NOT NULL DEFAULT false;
