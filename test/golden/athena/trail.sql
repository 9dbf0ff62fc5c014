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