-- What a person must know of an order beside its verdict, for lists and for Shopify's order page; and the tags that say whether it can leave.
ALTER TABLE "order_record" ADD COLUMN "gist" TEXT;
ALTER TABLE "settings" ADD COLUMN "tag_crossing" BOOLEAN NOT NULL DEFAULT true;
