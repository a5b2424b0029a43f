-- Secrets of the app itself that must outlive the keys they are sealed by: so far the one that person hashes are made with.
CREATE TABLE "app_secret" (
    "name" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    CONSTRAINT "app_secret_pkey" PRIMARY KEY ("name")
);
