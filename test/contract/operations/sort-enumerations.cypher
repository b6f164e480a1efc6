// models
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WHERE n2.stage IS NOT NULL
  WITH q, n2 ORDER BY n2.stage DESC, n2.title_sort, n2.id LIMIT $s0
  RETURN collect([n2.stage, n2.title]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// models
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WITH q, n2 ORDER BY n2.stage DESC, n2.title_sort, n2.id LIMIT $s0
  RETURN collect([n2.stage, n2.title]) AS a1
}
RETURN q.i, [a1]
