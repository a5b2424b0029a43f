-- What other public sources say of days whose figure of release H.10 is not out. Public data, no shop's.
CREATE TABLE "guide_figure" (
    "currency" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "usd_for_one" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "guide_figure_pkey" PRIMARY KEY ("currency", "day", "source")
);
