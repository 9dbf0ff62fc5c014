SELECT t."useridentity" AS "useridentity",
  rtrim(CAST(t."eventtime" AS VARCHAR)) AS "eventtime",
  rtrim(CAST(t."eventsource" AS VARCHAR)) AS "eventsource",
  t."eventname" AS "eventname",
  t."awsregion" AS "awsregion",
  t."sourceipaddress" AS "sourceipaddress",
  t."errorcode" AS "errorcode",
  t."errormessage" AS "errormessage",
  t."requestparameters" AS "requestparameters",
  t."responseelements" AS "responseelements",
  t."recipientaccountid" AS "recipientaccountid"
FROM "awsdatacatalog"."sec"."cloudtrail_logs" AS t
WHERE (rtrim(CAST(t."eventsource" AS VARCHAR)) IS NULL OR lower(rtrim(CAST(t."eventsource" AS VARCHAR))) IN ('ecr.amazonaws.com', 'null'))
  AND (t."eventname" IS NULL OR lower(t."eventname") IN ('describeimagescanfindings', 'null'))
  AND (rtrim(CAST(t."eventtime" AS VARCHAR)) IS NULL OR NOT regexp_like(rtrim(CAST(t."eventtime" AS VARCHAR)), '^[0-9]{4}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$') OR rtrim(CAST(t."eventtime" AS VARCHAR)) >= '2026-11-23T12:00:00Z')