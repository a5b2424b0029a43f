-- An answer may hold for every product of a type, a heading or a chapter: kept once, as a rule of the shop. Of one question and kind at most
-- one is in force, so that none is ever picked among several.
ALTER TABLE "answer" DROP CONSTRAINT "answer_scope_known";
ALTER TABLE "answer" ADD CONSTRAINT "answer_scope_known" CHECK ("scope" IN ('order', 'product', 'customer', 'type', 'heading', 'chapter'));
CREATE UNIQUE INDEX "answer_one_of_kind" ON "answer"("shop", "scope", "question", "subject")
  WHERE "withdrawn_at" IS NULL AND "scope" IN ('type', 'heading', 'chapter');

-- Of which kind the product is that a doubt is about, as its order was decided.
ALTER TABLE "open_question" ADD COLUMN "product_type" TEXT;
ALTER TABLE "open_question" ADD COLUMN "hts" TEXT;
UPDATE "open_question" q SET "product_type" = NULLIF(a."product_type", ''),
  "hts" = CASE WHEN a."hts" ~ '^([0-9]{6}|[0-9]{8}|[0-9]{10})$' THEN a."hts" END
FROM "article" a WHERE q."about" = 'product' AND a."shop" = q."shop" AND a."variant_id" = q."subject";

CREATE INDEX "article_shop_product_type_idx" ON "article"("shop", "product_type");
