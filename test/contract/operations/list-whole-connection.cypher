// topics
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Topic)
  WHERE n2.name_sort IS NOT NULL
  WITH q, n2 ORDER BY n2.name_sort, n2.id LIMIT $s0
  RETURN collect([n2.name_sort, n2.id, n2.name, n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Topic)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// ———— Grafeo, where it differs ————

// topics
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Topic)
  WITH q, n2 ORDER BY n2.name_sort, n2.id LIMIT $s0
  RETURN collect([n2.name_sort, n2.id, n2.name, n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Topic)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]
