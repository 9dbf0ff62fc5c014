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
WHERE (t."eventsource" IS NULL OR lower(t."eventsource") = 'ecr.amazonaws.com')
  AND (t."eventname" IS NULL OR lower(t."eventname") = 'describeimagescanfindings')
  AND (t."eventtime" IS NULL OR NOT regexp_like(t."eventtime", '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$') OR (t."eventtime" >= '2026-11-23T12:00:00Z' AND t."eventtime" <= '2026-11-24T12:00:00Z'))
  AND (t."awsregion" IS NULL OR t."awsregion" = 'eu-west-1')
  AND t."region" = 'eu-west-1'
  AND t."timestamp" BETWEEN '2026/11/23' AND '2026/11/25';

SELECT "region", "timestamp" FROM "awsdatacatalog"."sec"."cloudtrail_logs$partitions" LIMIT 1;

SELECT DISTINCT "timestamp" FROM "awsdatacatalog"."sec"."cloudtrail_logs$partitions"
WHERE "region" = 'eu-west-1'
  AND "timestamp" BETWEEN '2026/11/23' AND '2026/11/25'