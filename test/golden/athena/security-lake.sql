SELECT CAST(t."time_dt" AS VARCHAR) AS "time_dt",
  json_format(CAST(t."api" AS JSON)) AS "api",
  json_format(CAST(t."actor" AS JSON)) AS "actor",
  json_format(CAST(t."src_endpoint" AS JSON)) AS "src_endpoint",
  json_format(CAST(t."cloud" AS JSON)) AS "cloud",
  json_format(CAST(t."unmapped" AS JSON)) AS "unmapped"
FROM "awsdatacatalog"."sec"."cloudtrail_logs" AS t
WHERE (t."api"."service"."name" IS NULL OR lower(t."api"."service"."name") = 'ecr.amazonaws.com')
  AND (t."api"."operation" IS NULL OR lower(t."api"."operation") = 'describeimagescanfindings')
  AND (t."time_dt" IS NULL OR t."time_dt" >= TIMESTAMP '2026-11-23 12:00:00')
  AND (t."region" IS NULL OR t."region" = 'eu-west-1')
  AND (t."accountid" IS NULL OR t."accountid" = '111122223333')