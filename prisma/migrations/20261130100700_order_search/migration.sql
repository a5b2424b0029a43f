-- What the list of orders is searched in, apart from the order: its index is written only when the words change, not with each decision.
CREATE TABLE "order_search" (
  "shop" TEXT NOT NULL,
  "order_id" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  CONSTRAINT "order_search_pkey" PRIMARY KEY ("shop", "order_id"),
  CONSTRAINT "order_search_shop_order_id_fkey" FOREIGN KEY ("shop", "order_id") REFERENCES "order_record" ("shop", "order_id")
    ON DELETE CASCADE ON UPDATE CASCADE
);

INSERT INTO "order_search" ("shop", "order_id", "words") SELECT "shop", "order_id", "search_text" FROM "order_record";

CREATE FUNCTION keep_order_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO order_search (shop, order_id, words) VALUES (NEW.shop, NEW.order_id, NEW.search_text)
  ON CONFLICT (shop, order_id) DO UPDATE SET words = EXCLUDED.words;
  RETURN NULL;
END $$;

CREATE TRIGGER order_record_words_new AFTER INSERT ON "order_record" FOR EACH ROW EXECUTE FUNCTION keep_order_search();
CREATE TRIGGER order_record_words AFTER UPDATE OF "search_text" ON "order_record" FOR EACH ROW
  WHEN (OLD.search_text IS DISTINCT FROM NEW.search_text) EXECUTE FUNCTION keep_order_search();

-- Parts of words by their trigrams, each shop's own. A PostgreSQL without these extensions, or a role that may not install them, searches
-- as before: right, and slower the more orders there are.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE EXTENSION IF NOT EXISTS btree_gin;
  CREATE INDEX "order_search_words" ON "order_search" USING gin ("shop", "words" gin_trgm_ops) WHERE "words" <> '';
  -- A whole line, such as the hash of an e-mail address, whose letters make no trigrams everywhere.
  CREATE INDEX "order_search_lines" ON "order_search" USING gin ("shop", string_to_array("words", E'\n')) WHERE "words" <> '';
EXCEPTION WHEN insufficient_privilege OR feature_not_supported OR undefined_file OR invalid_parameter_value THEN
  RAISE NOTICE 'Orders are searched without an index: pg_trgm and btree_gin cannot be installed';
END $$;
