// models
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Model)
    WHERE n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Model)
    WHERE n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  CALL (q, n2) {
    MATCH (n2)<-[:PUBLISHES]-(n6:Organization)
    WITH q, n6 ORDER BY n6.id LIMIT 1
    RETURN collect([n6.name, n6.kind]) AS c5
  }
  WITH n2, c5 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id
  RETURN collect([n2.key, n2.title, c5]) AS a1
}
CALL (q) {
  MATCH (n8:Model)
  RETURN count(n8) AS a7
}
RETURN q.i, [a1, a7]

// ———— Grafeo, where it differs ————

// models
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  CALL (q, n2) {
    MATCH (n2)<-[:PUBLISHES]-(n4:Organization)
    WITH q, n4 ORDER BY n4.id LIMIT 1
    RETURN collect([n4.name, n4.kind]) AS c3
  }
  WITH n2, c3 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id
  RETURN collect([n2.key, n2.title, c3]) AS a1
}
CALL (q) {
  MATCH (n6:Model)
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]
