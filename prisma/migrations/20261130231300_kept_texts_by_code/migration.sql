-- A sentence that was kept for a person in English becomes a text by its code and facts: `kept.text` says it as it stands.
-- An older process that runs beside this may write a sentence still: it is read as one.
UPDATE "order_record" SET "tag_error" = json_build_object('v', 1, 'code', 'kept.text', 'facts', json_build_object('text', "tag_error"))::text
WHERE "tag_error" IS NOT NULL;
UPDATE "recheck_run" SET "message" = json_build_object('v', 1, 'code', 'kept.text', 'facts', json_build_object('text', "message"))::text
WHERE "message" IS NOT NULL;
UPDATE "article" SET "write_error" = json_build_object('v', 1, 'code', 'kept.text', 'facts', json_build_object('text', "write_error"))::text
WHERE "write_error" IS NOT NULL;
UPDATE "catalogue_read" SET "message" = json_build_object('v', 1, 'code', 'kept.text', 'facts', json_build_object('text', "message"))::text
WHERE "message" IS NOT NULL;
