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
  AND (t."eventtime" IS NULL OR NOT regexp_like(t."eventtime", '^[0-9]{4}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$') OR t."eventtime" >= '2026-11-23T12:00:00Z')
  AND (t."awsregion" IS NULL OR t."awsregion" IN ('eu-west-1', 'null'))
  AND (t."recipientaccountid" IS NULL OR t."recipientaccountid" IN ('111122223333', 'null'))
  AND t."account" = '111122223333'
  AND t."region" = 'eu-west-1'
  AND t."day" IN ('23', '24', '25');

SELECT min(rtrim(CAST("account" AS VARCHAR))) AS "account", min(rtrim(CAST("region" AS VARCHAR))) AS "region", min(rtrim(CAST("day" AS VARCHAR))) AS "day" FROM "awsdatacatalog"."sec"."cloudtrail_logs$partitions"
UNION ALL
SELECT max(rtrim(CAST("account" AS VARCHAR))) AS "account", max(rtrim(CAST("region" AS VARCHAR))) AS "region", max(rtrim(CAST("day" AS VARCHAR))) AS "day" FROM "awsdatacatalog"."sec"."cloudtrail_logs$partitions";

SELECT DISTINCT rtrim(CAST("account" AS VARCHAR)) AS "account",
  rtrim(CAST("region" AS VARCHAR)) AS "region",
  CASE WHEN "day" IN ('23', '24', '25') THEN rtrim(CAST("day" AS VARCHAR)) END AS "day",
  CASE WHEN "day" IS NULL THEN 'day' WHEN "account" IS NULL THEN 'account' WHEN "region" IS NULL THEN 'region' END AS "key of NULL_______",
  CASE WHEN (rtrim(CAST("account" AS VARCHAR)) <> '111122223333' AND (lower(rtrim(CAST("account" AS VARCHAR))) = '111122223333' OR NOT regexp_like(lower(rtrim(CAST("account" AS VARCHAR))), '^([0-9]{12})$'))) THEN 'account' WHEN (rtrim(CAST("region" AS VARCHAR)) <> 'eu-west-1' AND (lower(rtrim(CAST("region" AS VARCHAR))) = 'eu-west-1' OR NOT regexp_like(lower(rtrim(CAST("region" AS VARCHAR))), '^([a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2})$'))) THEN 'region' END AS "key of another form_______"
FROM "awsdatacatalog"."sec"."cloudtrail_logs$partitions"
WHERE ("account" = '111122223333' OR "day" IS NULL OR "account" IS NULL OR "region" IS NULL OR (rtrim(CAST("account" AS VARCHAR)) <> '111122223333' AND (lower(rtrim(CAST("account" AS VARCHAR))) = '111122223333' OR NOT regexp_like(lower(rtrim(CAST("account" AS VARCHAR))), '^([0-9]{12})$'))) OR (rtrim(CAST("region" AS VARCHAR)) <> 'eu-west-1' AND (lower(rtrim(CAST("region" AS VARCHAR))) = 'eu-west-1' OR NOT regexp_like(lower(rtrim(CAST("region" AS VARCHAR))), '^([a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2})$'))))
  AND ("region" = 'eu-west-1' OR "day" IS NULL OR "account" IS NULL OR "region" IS NULL OR (rtrim(CAST("account" AS VARCHAR)) <> '111122223333' AND (lower(rtrim(CAST("account" AS VARCHAR))) = '111122223333' OR NOT regexp_like(lower(rtrim(CAST("account" AS VARCHAR))), '^([0-9]{12})$'))) OR (rtrim(CAST("region" AS VARCHAR)) <> 'eu-west-1' AND (lower(rtrim(CAST("region" AS VARCHAR))) = 'eu-west-1' OR NOT regexp_like(lower(rtrim(CAST("region" AS VARCHAR))), '^([a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2})$'))))
  AND ("day" IN ('23', '24', '25', '26', '27', '28', '29', '30', '31', '1', '01', '2', '02', '3', '03', '4', '04', '5', '05', '6', '06', '7', '07', '8', '08', '9', '09', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22') OR "day" IS NULL OR "account" IS NULL OR "region" IS NULL)