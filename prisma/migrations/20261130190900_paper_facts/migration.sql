-- What brokers and carriers ask of an article or a lane beyond what decides a verdict: stated by a person, kept for the next load.
CREATE TABLE "paper_fact" (
  "shop" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "subject_id" TEXT NOT NULL,
  "facts" TEXT NOT NULL,
  "stated_by" TEXT NOT NULL,
  "stated_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "paper_fact_pkey" PRIMARY KEY ("shop", "subject", "subject_id"),
  CONSTRAINT "paper_fact_subject" CHECK ("subject" IN ('article', 'lane')),
  CONSTRAINT "paper_fact_shop_fkey" FOREIGN KEY ("shop") REFERENCES "shop" ("shop") ON DELETE CASCADE ON UPDATE CASCADE
);
