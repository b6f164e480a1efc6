// findingAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Finding)
  WITH min(n1.n) AS f0, max(n1.n) AS f1, coalesce(sum(n1.n), 0) AS f2
  RETURN [f0, f1, f2] AS a2
}
RETURN q.i, [a2]

// datasetAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Dataset)
  WHERE n1.rows >= q.p0
  WITH count(n1) AS f0, coalesce(sum(n1.rows), 0) AS f1, min(n1.rows) AS f2, max(n1.rows) AS f3
  RETURN [f0, f1, f2, f3] AS a2
}
RETURN q.i, [a2]
