-- Who works with the app in a shop: the name that Shopify gives for a person's id, and what the shop's owner lets them do.
CREATE TABLE "staff" (
  "shop" TEXT NOT NULL,
  "id" TEXT NOT NULL,
  "name" TEXT,
  "locale" TEXT,
  "account_owner" BOOLEAN NOT NULL DEFAULT false,
  "role" TEXT,
  "asked_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "staff_pkey" PRIMARY KEY ("shop", "id"),
  CONSTRAINT "staff_role" CHECK ("role" IN ('owner', 'manager', 'shipping', 'viewer'))
);
