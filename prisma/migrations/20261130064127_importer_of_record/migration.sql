-- Who the importer of record is, beside its country. The number is sealed as tokens are; its last four characters stand beside it, so
-- that a page can show which number is kept without opening it.
ALTER TABLE "settings" ADD COLUMN "importer_kind" TEXT,
ADD COLUMN "importer_number" TEXT,
ADD COLUMN "importer_number_end" TEXT,
ADD COLUMN "importer_bond" TEXT,
ADD COLUMN "importer_agent" BOOLEAN;
