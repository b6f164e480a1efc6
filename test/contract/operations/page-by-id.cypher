// datasets
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.id IS NOT NULL AND n2.id < q.p0
  WITH q, n2 ORDER BY n2.id DESC LIMIT $s0
  RETURN collect([n2.id, n2.key]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// datasets
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.id < q.p0
  WITH q, n2 ORDER BY n2.id DESC LIMIT $s0
  RETURN collect([n2.id, n2.key]) AS a1
}
RETURN q.i, [a1]
