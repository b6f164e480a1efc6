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
  CALL (q) {
    MATCH (n2:Place)
    WHERE n2.idBucket IN q.p0
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Place)
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND CASE WHEN size(l3) < $s0 THEN l4 ELSE l3 END AS n2
  WITH q, n2
  RETURN collect([n2.name, n2.id]) AS a1
}
CALL (q) {
  MATCH (n6:Place)
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]
