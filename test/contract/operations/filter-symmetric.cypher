// some
UNWIND $batch AS q
CALL (q) {
  MATCH (e3:Variable)
  WHERE e3.key_sort = q.p0 AND e3.key = q.p1
  MATCH (e3)-[:SAME_AS_VARIABLE]-(n2:Variable)
  WITH DISTINCT q, n2
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.name]) AS a1
}
CALL (q) {
  MATCH (e6:Variable)
  WHERE e6.key_sort = q.p2 AND e6.key = q.p3
  MATCH (e6)-[:SAME_AS_VARIABLE]-(n5:Variable)
  WITH DISTINCT q, n5
  RETURN count(n5) AS a4
}
RETURN q.i, [a1, a4]

// self
UNWIND $batch AS q
CALL (q) {
  MATCH (e3:Variable)
  WHERE e3.key_sort = q.p0 AND e3.key = q.p1
  MATCH (e3)-[:SAME_AS_VARIABLE]-(n2:Variable)
  WITH DISTINCT q, n2
  WHERE n2.key_sort = q.p2 AND n2.key = q.p3
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.name]) AS a1
}
CALL (q) {
  MATCH (e6:Variable)
  WHERE e6.key_sort = q.p4 AND e6.key = q.p5
  MATCH (e6)-[:SAME_AS_VARIABLE]-(n5:Variable)
  WITH DISTINCT q, n5
  WHERE n5.key_sort = q.p6 AND n5.key = q.p7
  RETURN count(n5) AS a4
}
RETURN q.i, [a1, a4]

// none
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Variable)
    WHERE NOT (EXISTS { MATCH (n2)-[:SAME_AS_VARIABLE]-(e4:Variable) }) AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Variable)
    WHERE NOT (EXISTS { MATCH (n2)-[:SAME_AS_VARIABLE]-(e6:Variable) }) AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l5
  }
  UNWIND l3 + l5 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.name]) AS a1
}
CALL (q) {
  MATCH (n8:Variable)
  WHERE NOT (EXISTS { MATCH (n8)-[:SAME_AS_VARIABLE]-(e9:Variable) })
  RETURN count(n8) AS a7
}
RETURN q.i, [a1, a7]

// ———— Grafeo, where it differs ————

// none
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Variable)
  WHERE NOT (EXISTS { MATCH (n2)-[:SAME_AS_VARIABLE]-(e3:Variable) })
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.name]) AS a1
}
CALL (q) {
  MATCH (n5:Variable)
  WHERE NOT (EXISTS { MATCH (n5)-[:SAME_AS_VARIABLE]-(e6:Variable) })
  RETURN count(n5) AS a4
}
RETURN q.i, [a1, a4]
