// topics
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Topic)
  WHERE n2.name_sort IS NOT NULL
  WITH q, n2 ORDER BY n2.name_sort, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
RETURN q.i, [a1]

// organizations
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE n2.name_sort IS NOT NULL
  WITH q, n2 ORDER BY n2.name_sort DESC, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
RETURN q.i, [a1]

// places
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Place)
  WHERE n2.name_sort IS NOT NULL
  WITH q, n2 ORDER BY n2.name_sort, n2.id LIMIT $s0
  RETURN collect([n2.name, n2.kind]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// topics
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Topic)
  WITH q, n2 ORDER BY n2.name_sort, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
RETURN q.i, [a1]

// organizations
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WITH q, n2 ORDER BY n2.name_sort DESC, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
RETURN q.i, [a1]

// places
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Place)
  WITH q, n2 ORDER BY n2.name_sort, n2.id LIMIT $s0
  RETURN collect([n2.name, n2.kind]) AS a1
}
RETURN q.i, [a1]
