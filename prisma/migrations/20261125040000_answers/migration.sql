-- What people have answered where the law leaves a question open: who, when, why. Kept as it was given; a later answer
-- supersedes it, and taking it back is written beside it.
CREATE TABLE "answer" (
  "shop" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "question" TEXT NOT NULL,
  "choice" TEXT NOT NULL,
  "value" TEXT,
  "scope" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "lines" TEXT[],
  "by" TEXT NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "why" TEXT NOT NULL,
  "withdrawn_at" TIMESTAMPTZ(3),
  "withdrawn_by" TEXT,
  "withdrawn_why" TEXT,
  CONSTRAINT "answer_pkey" PRIMARY KEY ("shop", "id"),
  CONSTRAINT "answer_scope_known" CHECK ("scope" IN ('order', 'product', 'customer')),
  CONSTRAINT "answer_says_why" CHECK (btrim("why") <> '')
);
CREATE INDEX "answer_shop_scope_subject_idx" ON "answer"("shop", "scope", "subject");
CREATE INDEX "answer_shop_at_id_idx" ON "answer"("shop", "at" DESC, "id");

CREATE FUNCTION "minimis_keep_answer"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."withdrawn_at" IS NOT NULL
    OR (to_jsonb(NEW) - '{withdrawn_at,withdrawn_by,withdrawn_why}'::text[]) IS DISTINCT FROM (to_jsonb(OLD) - '{withdrawn_at,withdrawn_by,withdrawn_why}'::text[]) THEN
    RAISE EXCEPTION 'answer % of % is kept as it was given', OLD."id", OLD."shop" USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "answer_kept" BEFORE UPDATE ON "answer" FOR EACH ROW EXECUTE FUNCTION "minimis_keep_answer"();

-- The doubts of open orders, as their last decision left them: the queue of reviews is counted from these.
CREATE TABLE "open_question" (
  "shop" TEXT NOT NULL,
  "question" TEXT NOT NULL,
  "about" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "order_id" TEXT NOT NULL,
  "lot_id" TEXT NOT NULL,
  "lines" TEXT[],
  "holds" BOOLEAN NOT NULL,
  "title" TEXT,
  CONSTRAINT "open_question_pkey" PRIMARY KEY ("shop", "question", "about", "subject", "order_id", "lot_id"),
  CONSTRAINT "open_question_about_known" CHECK ("about" IN ('order', 'product', 'customer', 'shop')),
  CONSTRAINT "open_question_order_fkey" FOREIGN KEY ("shop", "order_id") REFERENCES "order_record"("shop", "order_id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "open_question_shop_order_id_idx" ON "open_question"("shop", "order_id");
