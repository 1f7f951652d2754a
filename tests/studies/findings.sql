-- Findings files of many groups, question by question and value by value: in how many groups it was asked, in how many it is shown,
-- and how many people that is. What a group holds back stays held back: it counts as a group, and for nobody.
SELECT
  f.question AS question,
  array_to_string(f.values, ' ') AS answer,
  f.unsaid AS unsaid,
  count(*) AS groups,
  count(f.people) AS shown,
  coalesce(sum(f.people), 0)::BIGINT AS people
FROM (
  SELECT unnest(findings) AS f
  FROM read_json(
    '{folder}/*.json',
    columns = {findings: 'STRUCT(question VARCHAR, "values" INTEGER[], unsaid INTEGER, people INTEGER)[]'}
  )
)
GROUP BY ALL
ORDER BY question, answer, unsaid
