-- What a shop sells (at Shopify: its variants), with what Shopify says of each and what people have stated here.
CREATE TABLE "article" (
  "shop" TEXT NOT NULL,
  "variant_id" TEXT NOT NULL,
  "product_id" TEXT NOT NULL,
  "inventory_item_id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "variant_title" TEXT,
  "sku" TEXT,
  "product_type" TEXT,
  "vendor" TEXT,
  "image_url" TEXT,
  "crosses" BOOLEAN NOT NULL DEFAULT true,
  "search_text" TEXT NOT NULL,
  "shopify_updated_at" TIMESTAMPTZ(3) NOT NULL,
  "shopify_origin" TEXT,
  "shopify_hts" TEXT,
  "origin" TEXT,
  "hts" TEXT,
  "weight_grams" INTEGER,
  "facts_at" TIMESTAMPTZ(3) NOT NULL,
  "description" TEXT,
  "ad_cvd" BOOLEAN,
  "usmca" BOOLEAN,
  "usmca_until" TEXT,
  "quota" BOOLEAN,
  "alcohol" BOOLEAN,
  "us_returned" BOOLEAN,
  "base_rate" TEXT,
  "gaps" TEXT[],
  "revision" INTEGER NOT NULL DEFAULT 1,
  "write_state" TEXT NOT NULL DEFAULT 'written',
  "write_error" TEXT,
  "seen_run" TEXT,
  "deleted_at" TIMESTAMPTZ(3),
  CONSTRAINT "article_pkey" PRIMARY KEY ("shop", "variant_id"),
  CONSTRAINT "article_write_state_known" CHECK ("write_state" IN ('written', 'pending', 'failed'))
);
CREATE INDEX "article_shop_product_id_idx" ON "article"("shop", "product_id");
CREATE INDEX "article_shop_inventory_item_id_idx" ON "article"("shop", "inventory_item_id");

-- Who stated which fact when, and what it was before: the record that 19 CFR 163.4 has an importer keep. Appended, never edited.
CREATE TABLE "article_change" (
  "shop" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "variant_id" TEXT NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "by" TEXT NOT NULL,
  "origin_of_change" TEXT NOT NULL,
  "reason" TEXT,
  "field" TEXT NOT NULL,
  "before" TEXT,
  "after" TEXT,
  CONSTRAINT "article_change_pkey" PRIMARY KEY ("shop", "id"),
  CONSTRAINT "article_change_origin_known" CHECK ("origin_of_change" IN ('page', 'import', 'shopify'))
);
CREATE INDEX "article_change_shop_variant_id_at_idx" ON "article_change"("shop", "variant_id", "at" DESC);
CREATE TRIGGER "article_change_append_only" BEFORE UPDATE ON "article_change" FOR EACH ROW EXECUTE FUNCTION "minimis_append_only"();

-- Which orders hold which article: whom a changed fact concerns, and how many wait for it.
CREATE TABLE "order_article" (
  "shop" TEXT NOT NULL,
  "variant_id" TEXT NOT NULL,
  "order_id" TEXT NOT NULL,
  "open" BOOLEAN NOT NULL DEFAULT true,
  "waits" TEXT[],
  "stale" BOOLEAN NOT NULL DEFAULT false,
  CONSTRAINT "order_article_pkey" PRIMARY KEY ("shop", "variant_id", "order_id"),
  CONSTRAINT "order_article_order_fkey" FOREIGN KEY ("shop", "order_id") REFERENCES "order_record"("shop", "order_id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "order_article_shop_order_id_idx" ON "order_article"("shop", "order_id");
-- Most orders have left long ago: counting looks at the others alone.
CREATE INDEX "order_article_open" ON "order_article"("shop", "variant_id") INCLUDE ("waits") WHERE "open";
CREATE INDEX "order_article_stale" ON "order_article"("shop", "order_id") WHERE "stale";

-- The reading of a shop's catalogue: where it stands, so that a killed one goes on.
CREATE TABLE "catalogue_read" (
  "shop" TEXT NOT NULL,
  "run_id" TEXT NOT NULL,
  "state" TEXT NOT NULL DEFAULT 'reading',
  "cursor" TEXT,
  "done" INTEGER NOT NULL DEFAULT 0,
  "total" INTEGER,
  "started_at" TIMESTAMPTZ(3) NOT NULL,
  "finished_at" TIMESTAMPTZ(3),
  "message" TEXT,
  CONSTRAINT "catalogue_read_pkey" PRIMARY KEY ("shop"),
  CONSTRAINT "catalogue_read_state_known" CHECK ("state" IN ('reading', 'done', 'failed'))
);

-- When we read the order: a fact of an article that changed later is the truer one. Null: before this was kept.
ALTER TABLE "order_record" ADD COLUMN "read_at" TIMESTAMPTZ(3);
