// organizations
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Organization)
    WHERE n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Organization)
    WHERE n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  CALL (q, n2) {
    MATCH (n2)-[:PUBLISHES]->(n6:Dataset)
    RETURN count(n6) AS c5
  }
  CALL (q, n2) {
    MATCH (n2)-[:PUBLISHES]->(n8:Dataset)
    WHERE n8.rows >= q.p0
    WITH q, n8 ORDER BY n8.rows IS NULL, n8.rows DESC, n8.id LIMIT $s1
    RETURN collect([n8.key, n8.rows]) AS c7
  }
  CALL (q, n2) {
    MATCH (n2)-[:PUBLISHES]->(n10:Dataset)
    WHERE n10.rows >= q.p1
    RETURN count(n10) AS c9
  }
  CALL (q, n2) {
    MATCH (n2)-[:PUBLISHES]->(n12:Dataset)
    WHERE n12.visibility = q.p2
    RETURN count(n12) AS c11
  }
  WITH n2, c5, c7, c9, c11 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id
  RETURN collect([n2.name, c5, c7, c9, c11]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// organizations
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  CALL (q, n2) {
    MATCH (n2)-[:PUBLISHES]->(n4:Dataset)
    RETURN count(n4) AS c3
  }
  CALL (q, n2) {
    MATCH (n2)-[:PUBLISHES]->(n6:Dataset)
    WHERE n6.rows >= q.p0
    WITH q, n6 ORDER BY n6.rows IS NULL, n6.rows DESC, n6.id LIMIT $s1
    RETURN collect([n6.key, n6.rows]) AS c5
  }
  CALL (q, n2) {
    MATCH (n2)-[:PUBLISHES]->(n8:Dataset)
    WHERE n8.rows >= q.p1
    RETURN count(n8) AS c7
  }
  CALL (q, n2) {
    MATCH (n2)-[:PUBLISHES]->(n10:Dataset)
    WHERE n10.visibility = q.p2
    RETURN count(n10) AS c9
  }
  WITH n2, c3, c5, c7, c9 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id
  RETURN collect([n2.name, c3, c5, c7, c9]) AS a1
}
RETURN q.i, [a1]
