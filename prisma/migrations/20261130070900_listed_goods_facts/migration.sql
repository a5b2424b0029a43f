-- What the lists of the tariff ask of an article. Null: nobody has said.
ALTER TABLE "article" ADD COLUMN "packaged" BOOLEAN;
ALTER TABLE "article" ADD COLUMN "metal_share" TEXT;
ALTER TABLE "article" ADD COLUMN "melt_country" TEXT;
ALTER TABLE "article" ADD COLUMN "claim" TEXT;
