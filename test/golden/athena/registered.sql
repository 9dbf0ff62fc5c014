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
  AND (t."eventtime" IS NULL OR NOT regexp_like(t."eventtime", '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$') OR (t."eventtime" >= '2025-12-30T00:00:00Z' AND t."eventtime" <= '2026-02-01T00:00:00Z'))
  AND ((t."year" = '2025' AND t."month" = '12' AND t."day" IN ('30', '31')) OR (t."year" = '2026' AND (t."month" IN ('1', '01') OR (t."month" IN ('2', '02') AND t."day" IN ('1', '01', '2', '02')))));

SELECT "region", "year", "month", "day" FROM "awsdatacatalog"."sec"."cloudtrail_logs$partitions" LIMIT 1;

SELECT DISTINCT "year", "month", "day" FROM "awsdatacatalog"."sec"."cloudtrail_logs$partitions"
WHERE (("year" = '2025' AND "month" = '12' AND "day" IN ('30', '31')) OR ("year" = '2026' AND ("month" IN ('1', '01') OR ("month" IN ('2', '02') AND "day" IN ('1', '01', '2', '02')))))