// findingAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Finding)
  WHERE n1.statement_sort = q.p0 AND n1.statement = q.p1
  WITH count(n1) AS f0, min(n1.value) AS f1, min(n1.n) AS f2, max(n1.value) AS f3, max(n1.n) AS f4, avg(toFloat(n1.value)) AS f5, avg(toFloat(n1.n)) AS f6, coalesce(sum(n1.value), 0) AS f7, coalesce(sum(n1.n / 4294967296), 0) AS f8, coalesce(sum(n1.n % 4294967296), 0) AS f9
  RETURN [f0, f1, f2, f3, f4, f5, f6, f7, f8, f9] AS a2
}
CALL (q) {
  MATCH (n4:Finding)
  WHERE n4.statement_sort = q.p2 AND n4.statement = q.p3
  WITH q, n4.measure AS k5, count(n4) AS f0
  ORDER BY f0 DESC, k5 IS NULL, k5 LIMIT $s0
  RETURN collect([k5, f0]) AS a3
}
CALL (q) {
  MATCH (n7:Finding)
  WHERE n7.statement_sort = q.p4 AND n7.statement = q.p5
  WITH DISTINCT n7.measure AS k8
  WITH count(*) AS k8_count
  RETURN k8_count AS a6
}
RETURN q.i, [a2, a3, a6]

// validationAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Validation)
  WHERE false
  WITH count(n1) AS f0, coalesce(sum(n1.pValue), 0) AS f1, coalesce(sum(n1.statistic), 0) AS f2
  RETURN [f0, f1, f2] AS a2
}
RETURN q.i, [a2]
