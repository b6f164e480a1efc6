// topics
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Topic)
  WHERE n2.name_sort = q.p0 AND n2.name = q.p1 AND n2.name_sort IS NOT NULL
  WITH q, n2 ORDER BY n2.name_sort, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
RETURN q.i, [a1]

// datasetAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WITH DISTINCT n2.accessLevel AS k3
  WITH count(*) AS k3_count
  RETURN k3_count AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// topics
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Topic)
  WHERE n2.name_sort = q.p0 AND n2.name = q.p1
  WITH q, n2 ORDER BY n2.name_sort, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
RETURN q.i, [a1]
