-- Ten digits in Shopify's general field where no number of the United States stands: a person may say that they are one.
ALTER TABLE "article" ADD COLUMN "general_hts" TEXT;
