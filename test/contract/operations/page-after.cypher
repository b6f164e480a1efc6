// datasets
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.title_sort IS NOT NULL AND n2.title_sort >= q.p0 AND NOT coalesce(n2.title_sort = q.p1 AND n2.id <= q.p2, false)
  WITH q, n2 ORDER BY n2.title_sort, n2.id LIMIT $s0
  RETURN collect([n2.title_sort, n2.id, n2.key, n2.title]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// datasets
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.title_sort >= q.p0 AND NOT coalesce(n2.title_sort = q.p1 AND n2.id <= q.p2, false)
  WITH q, n2 ORDER BY n2.title_sort, n2.id LIMIT $s0
  RETURN collect([n2.title_sort, n2.id, n2.key, n2.title]) AS a1
}
RETURN q.i, [a1]
