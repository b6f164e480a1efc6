// places
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Place)
  WHERE n2.id IS NOT NULL
  WITH q, n2 ORDER BY n2.id LIMIT $s0
  RETURN collect([n2.name, n2.id]) AS a1
}
CALL (q) {
  MATCH (n4:Place)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// ———— Grafeo, where it differs ————

// places
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Place)
  WITH q, n2 ORDER BY n2.id LIMIT $s0
  RETURN collect([n2.name, n2.id]) AS a1
}
CALL (q) {
  MATCH (n4:Place)
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]
