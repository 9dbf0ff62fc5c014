SELECT json_format(CAST(t."useridentity" AS JSON)) AS "useridentity",
  t."eventtime" AS "eventtime",
  t."eventsource" AS "eventsource",
  t."eventname" AS "eventname",
  t."awsregion" AS "awsregion",
  t."sourceipaddress" AS "sourceipaddress",
  t."errorcode" AS "errorcode",
  t."errormessage" AS "errormessage",
  t."requestparameters" AS "requestparameters",
  t."responseelements" AS "responseelements",
  t."recipientaccountid" AS "recipientaccountid",
  "$path" AS "path"
FROM "awsdatacatalog"."sec"."cloudtrail_logs" AS t
WHERE (t."eventsource" IS NULL OR lower(t."eventsource") IN ('ecr.amazonaws.com', 'null'))
  AND (t."eventname" IS NULL OR lower(t."eventname") IN ('describeimagescanfindings', 'null'))
  AND (t."eventtime" IS NULL OR NOT regexp_like(t."eventtime", '^[0-9]{4}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$') OR (t."eventtime" >= '2026-11-23T12:00:00Z' AND t."eventtime" <= '2026-11-24T12:00:00Z'))
  AND (t."awsregion" IS NULL OR t."awsregion" IN ('eu-west-1', 'null'))
  AND t."region" = 'eu-west-1'
  AND t."timestamp" BETWEEN '2026/11/23' AND '2026/11/25';

SELECT min("region") AS "region", min("timestamp") AS "timestamp" FROM "awsdatacatalog"."sec"."cloudtrail_logs$partitions"
UNION ALL
SELECT max("region") AS "region", max("timestamp") AS "timestamp" FROM "awsdatacatalog"."sec"."cloudtrail_logs$partitions";

SELECT DISTINCT "region",
  CASE WHEN "timestamp" BETWEEN '2026/11/23' AND '2026/11/25' THEN "timestamp" END AS "timestamp",
  CASE WHEN "timestamp" IS NULL THEN 'timestamp' WHEN "region" IS NULL THEN 'region' END AS "key of NULL_________",
  CASE WHEN NOT regexp_like("timestamp", '^([0-9]{4}/(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01]))$') THEN 'timestamp' WHEN ("region" <> 'eu-west-1' AND (lower("region") = 'eu-west-1' OR NOT regexp_like(lower("region"), '^([a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2})$'))) THEN 'region' END AS "key of another form_________"
FROM "awsdatacatalog"."sec"."cloudtrail_logs$partitions"
WHERE ("region" = 'eu-west-1' OR "timestamp" IS NULL OR "region" IS NULL OR ("region" <> 'eu-west-1' AND (lower("region") = 'eu-west-1' OR NOT regexp_like(lower("region"), '^([a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2})$'))))
  AND ("timestamp" BETWEEN '2026/10/23' AND '2026/12/26' OR "timestamp" IS NULL OR "region" IS NULL OR NOT regexp_like("timestamp", '^([0-9]{4}/(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01]))$'))