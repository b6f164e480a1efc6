// places
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Place)
  WHERE n2.name_sort IS NOT NULL
  WITH q, n2 ORDER BY n2.name_sort, n2.id LIMIT $s0
  RETURN collect([n2.name_sort, n2.id, n2.name]) AS a1
}
RETURN q.i, [a1]

// placeAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Place)
  WITH q, n2.kind AS k3, count(n2) AS f0, max(n2.latitude) AS f1
  ORDER BY f0 DESC, k3 IS NULL, k3 LIMIT $s0
  RETURN collect([k3, f0, f1]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// places
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Place)
  WITH q, n2 ORDER BY n2.name_sort, n2.id LIMIT $s0
  RETURN collect([n2.name_sort, n2.id, n2.name]) AS a1
}
RETURN q.i, [a1]
