// models
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WHERE n2.title_sort = q.p0 AND n2.title = q.p1 AND n2.id IS NOT NULL
  WITH q, n2 ORDER BY n2.id LIMIT $s0
  RETURN collect([n2.title, n2.id]) AS a1
}
CALL (q) {
  MATCH (n4:Model)
  WHERE n4.title_sort = q.p2 AND n4.title = q.p3
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// ———— Grafeo, where it differs ————

// models
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WHERE n2.title_sort = q.p0 AND n2.title = q.p1
  WITH q, n2 ORDER BY n2.id LIMIT $s0
  RETURN collect([n2.title, n2.id]) AS a1
}
CALL (q) {
  MATCH (n4:Model)
  WHERE n4.title_sort = q.p2 AND n4.title = q.p3
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]
