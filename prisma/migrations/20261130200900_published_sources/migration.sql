-- What was asked of USITC and of the Federal Reserve, and the figures that came. Public data, no shop's.
CREATE TABLE "published_source" (
    "name" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "problem" TEXT,
    "found" TEXT,

    CONSTRAINT "published_source_pkey" PRIMARY KEY ("name")
);

CREATE TABLE "exchange_figure" (
    "currency" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "usd_for_one" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exchange_figure_pkey" PRIMARY KEY ("currency", "day")
);
