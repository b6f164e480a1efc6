// datasets
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.id IS NOT NULL
  WITH q, n2 ORDER BY n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// ———— Grafeo, where it differs ————

// datasets
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WITH q, n2 ORDER BY n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]
