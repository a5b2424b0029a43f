-- Either family of tags can be switched off: those of the verdict, as those of the crossing status could be before.
ALTER TABLE "settings" ADD COLUMN "tag_verdict" BOOLEAN NOT NULL DEFAULT true;
