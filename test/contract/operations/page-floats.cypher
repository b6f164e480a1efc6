// all
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Finding)
    WHERE n2.value IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Finding)
    WHERE n2.value IS NOT NULL
    WITH n2 ORDER BY n2.value, n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.value, n2.id]) AS a1
}
RETURN q.i, [a1]

// after
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Finding)
    WHERE n2.value IS NOT NULL AND n2.value >= q.p0 AND NOT coalesce(n2.value = q.p1 AND n2.id <= q.p2, false)
    WITH n2 ORDER BY n2.value, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  UNWIND l3 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.value]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// all
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Finding)
  WITH q, n2 ORDER BY n2.value IS NULL DESC, n2.value, n2.id LIMIT $s0
  RETURN collect([n2.value, n2.id]) AS a1
}
RETURN q.i, [a1]

// after
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Finding)
  WHERE n2.value >= q.p0 AND NOT coalesce(n2.value = q.p1 AND n2.id <= q.p2, false)
  WITH q, n2 ORDER BY n2.value IS NULL DESC, n2.value, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.value]) AS a1
}
RETURN q.i, [a1]
