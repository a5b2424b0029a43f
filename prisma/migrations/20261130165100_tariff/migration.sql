-- The Harmonized Tariff Schedule, by dated revisions: public data, no shop's.
CREATE TABLE "tariff_revision" (
  "id" BIGSERIAL NOT NULL,
  "sha256" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "year" INTEGER,
  "revision" INTEGER,
  "loaded_at" TIMESTAMPTZ(3) NOT NULL,
  "loaded_by" TEXT NOT NULL,
  "rows" INTEGER NOT NULL,
  "notes" JSONB NOT NULL,
  CONSTRAINT "tariff_revision_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "tariff_revision_sha256_key" ON "tariff_revision"("sha256");

CREATE TABLE "tariff_line" (
  "revision_id" BIGINT NOT NULL,
  "number" TEXT NOT NULL,
  "indent" INTEGER NOT NULL,
  "path" TEXT[],
  "units" TEXT[],
  "general" TEXT NOT NULL,
  "special" TEXT NOT NULL,
  "column_two" TEXT NOT NULL,
  "rates_of" TEXT,
  "section_301" TEXT[],
  "also_footnoted" TEXT[],
  CONSTRAINT "tariff_line_pkey" PRIMARY KEY ("revision_id", "number")
);
ALTER TABLE "tariff_line" ADD CONSTRAINT "tariff_line_revision_fkey"
  FOREIGN KEY ("revision_id") REFERENCES "tariff_revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "tariff_choice" (
  "shop" TEXT NOT NULL,
  "since" TIMESTAMPTZ(3) NOT NULL,
  "revision_id" BIGINT NOT NULL,
  "by" TEXT NOT NULL,
  CONSTRAINT "tariff_choice_pkey" PRIMARY KEY ("shop", "since")
);
CREATE INDEX "tariff_choice_revision_id_idx" ON "tariff_choice"("revision_id");
ALTER TABLE "tariff_choice" ADD CONSTRAINT "tariff_choice_revision_fkey"
  FOREIGN KEY ("revision_id") REFERENCES "tariff_revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;
