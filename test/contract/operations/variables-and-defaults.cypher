// topics
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Topic)
  WHERE (n2.name_sort = q.p0 AND n2.name = q.p1 OR n2.name_sort = q.p2 AND n2.name = q.p3 OR n2.name_fold STARTS WITH q.p4) AND n2.name_sort IS NOT NULL
  WITH q, n2 ORDER BY n2.name_sort DESC, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
RETURN q.i, [a1]

// organizations
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Organization)
    WHERE n2.kind = q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Organization)
    WHERE n2.kind = q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// topics
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Topic)
  WHERE (n2.name_sort = q.p0 AND n2.name = q.p1 OR n2.name_sort = q.p2 AND n2.name = q.p3 OR n2.name_fold STARTS WITH q.p4)
  WITH q, n2 ORDER BY n2.name_sort DESC, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
RETURN q.i, [a1]

// organizations
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE n2.kind = q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
RETURN q.i, [a1]
