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
  AND (t."eventtime" IS NULL OR NOT regexp_like(t."eventtime", '^[0-9]{4}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$') OR (t."eventtime" >= '2025-12-30T00:00:00Z' AND t."eventtime" <= '2026-02-01T00:00:00Z'))
  AND ((t."year" = '2025' AND t."month" = '12' AND t."day" IN ('30', '31')) OR (t."year" = '2026' AND (t."month" IN ('1', '01') OR (t."month" IN ('2', '02') AND t."day" IN ('1', '01', '2', '02')))));

SELECT min("region") AS "region", min("year") AS "year", min("month") AS "month", min("day") AS "day" FROM "awsdatacatalog"."sec"."cloudtrail_logs$partitions"
UNION ALL
SELECT max("region") AS "region", max("year") AS "year", max("month") AS "month", max("day") AS "day" FROM "awsdatacatalog"."sec"."cloudtrail_logs$partitions";

SELECT DISTINCT "region",
  CASE WHEN (("year" = '2025' AND "month" = '12' AND "day" IN ('30', '31')) OR ("year" = '2026' AND ("month" IN ('1', '01') OR ("month" IN ('2', '02') AND "day" IN ('1', '01', '2', '02'))))) THEN "year" END AS "year",
  CASE WHEN (("year" = '2025' AND "month" = '12' AND "day" IN ('30', '31')) OR ("year" = '2026' AND ("month" IN ('1', '01') OR ("month" IN ('2', '02') AND "day" IN ('1', '01', '2', '02'))))) THEN "month" END AS "month",
  CASE WHEN (("year" = '2025' AND "month" = '12' AND "day" IN ('30', '31')) OR ("year" = '2026' AND ("month" IN ('1', '01') OR ("month" IN ('2', '02') AND "day" IN ('1', '01', '2', '02'))))) THEN "day" END AS "day",
  CASE WHEN "year" IS NULL THEN 'year' WHEN "month" IS NULL THEN 'month' WHEN "day" IS NULL THEN 'day' END AS "key of NULL______",
  CASE WHEN NOT regexp_like("year", '^([0-9]{4})$') THEN 'year' WHEN NOT regexp_like("month", '^(([1-9]|1[0-2])|(0[1-9]|1[0-2]))$') THEN 'month' WHEN NOT regexp_like("day", '^(([1-9]|[12][0-9]|3[01])|(0[1-9]|[12][0-9]|3[01]))$') THEN 'day' END AS "key of another form______"
FROM "awsdatacatalog"."sec"."cloudtrail_logs$partitions"
WHERE ((("year" = '2025' AND (("month" = '11' AND "day" IN ('29', '30')) OR "month" = '12')) OR ("year" = '2026' AND ("month" IN ('1', '01', '2', '02') OR ("month" IN ('3', '03') AND "day" IN ('1', '01', '2', '02', '3', '03', '4', '04', '5', '05'))))) OR "year" IS NULL OR "month" IS NULL OR "day" IS NULL OR NOT regexp_like("year", '^([0-9]{4})$') OR NOT regexp_like("month", '^(([1-9]|1[0-2])|(0[1-9]|1[0-2]))$') OR NOT regexp_like("day", '^(([1-9]|[12][0-9]|3[01])|(0[1-9]|[12][0-9]|3[01]))$'))