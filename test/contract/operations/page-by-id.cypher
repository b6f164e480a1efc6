// datasets
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.id IS NOT NULL AND n2.id < q.p0
  WITH q, n2 ORDER BY n2.id DESC LIMIT $s0
  RETURN collect([n2.id, n2.key]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// datasets
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.idBucket IN q.p0 AND n2.id < q.p1
    WITH n2 ORDER BY n2.id DESC LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.id < q.p2
    WITH n2 ORDER BY n2.id DESC LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND CASE WHEN size(l3) < $s0 THEN l4 ELSE l3 END AS n2
  WITH q, n2
  RETURN collect([n2.id, n2.key]) AS a1
}
RETURN q.i, [a1]
