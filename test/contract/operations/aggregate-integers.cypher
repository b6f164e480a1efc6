// findingAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Finding)
  WITH min(n1.n) AS f0, max(n1.n) AS f1, coalesce(sum(n1.n / 4294967296), 0) AS f2, coalesce(sum(n1.n % 4294967296), 0) AS f3
  RETURN [f0, f1, f2, f3] AS a2
}
RETURN q.i, [a2]

// distributionAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Distribution)
  WITH coalesce(sum(n1.bytes / 4294967296), 0) AS f0, coalesce(sum(n1.bytes % 4294967296), 0) AS f1, max(n1.bytes) AS f2
  RETURN [f0, f1, f2] AS a2
}
RETURN q.i, [a2]

// datasetAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Dataset)
  WHERE n1.rows >= q.p0
  WITH count(n1) AS f0, coalesce(sum(n1.rows / 4294967296), 0) AS f1, coalesce(sum(n1.rows % 4294967296), 0) AS f2, min(n1.rows) AS f3, max(n1.rows) AS f4
  RETURN [f0, f1, f2, f3, f4] AS a2
}
RETURN q.i, [a2]
