// datasetAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WITH q, substring(n2.issuedOn, 0, 4) AS k3, count(n2) AS f0, min(n2.issuedOn_sort) AS f1, max(n2.issuedOn_sort) AS f2
  ORDER BY f0 DESC, k3 IS NULL, k3 LIMIT $s0
  RETURN collect([k3, f0, f1, f2]) AS a1
}
CALL (q) {
  MATCH (n5:Dataset)
  WITH DISTINCT substring(n5.issuedOn, 0, 4) AS k6
  WITH count(*) AS k6_count
  RETURN k6_count AS a4
}
RETURN q.i, [a1, a4]

// projectAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Project)
  WHERE n2.startedOn IS NOT NULL
  WITH q, substring(n2.startedOn, 0, 4) AS k3, count(n2) AS f0
  ORDER BY f0 DESC, k3 IS NULL, k3 LIMIT $s0
  RETURN collect([k3, f0]) AS a1
}
RETURN q.i, [a1]
