-- By which way of comparing persons and addresses the keys of the shop's orders were made; 0: by the first.
ALTER TABLE "shop" ADD COLUMN "person_keys" INTEGER NOT NULL DEFAULT 0;
