// derived
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE EXISTS { MATCH (n2)-[:DERIVED_FROM]->(e4:Dataset) WHERE EXISTS { MATCH (e4)-[:DERIVED_FROM]->(e5:Dataset) } } AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE EXISTS { MATCH (n2)-[:DERIVED_FROM]->(e7:Dataset) WHERE EXISTS { MATCH (e7)-[:DERIVED_FROM]->(e8:Dataset) } } AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l6
  }
  UNWIND l3 + l6 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n10:Dataset)
  WHERE EXISTS { MATCH (n10)-[:DERIVED_FROM]->(e11:Dataset) WHERE EXISTS { MATCH (e11)-[:DERIVED_FROM]->(e12:Dataset) } }
  RETURN count(n10) AS a9
}
RETURN q.i, [a1, a9]

// sources
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE EXISTS { MATCH (n2)<-[:DERIVED_FROM]-(e4:Dataset) WHERE e4.title_fold STARTS WITH q.p0 } AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE EXISTS { MATCH (n2)<-[:DERIVED_FROM]-(e6:Dataset) WHERE e6.title_fold STARTS WITH q.p1 } AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l5
  }
  UNWIND l3 + l5 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n8:Dataset)
  WHERE EXISTS { MATCH (n8)<-[:DERIVED_FROM]-(e9:Dataset) WHERE e9.title_fold STARTS WITH q.p2 }
  RETURN count(n8) AS a7
}
RETURN q.i, [a1, a7]

// ———— Grafeo, where it differs ————

// derived
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE EXISTS { MATCH (n2)-[:DERIVED_FROM]->(e3:Dataset) WHERE EXISTS { MATCH (e3)-[:DERIVED_FROM]->(e4:Dataset) } }
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE EXISTS { MATCH (n6)-[:DERIVED_FROM]->(e7:Dataset) WHERE EXISTS { MATCH (e7)-[:DERIVED_FROM]->(e8:Dataset) } }
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// sources
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE EXISTS { MATCH (n2)<-[:DERIVED_FROM]-(e3:Dataset) WHERE e3.title_fold STARTS WITH q.p0 }
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n5:Dataset)
  WHERE EXISTS { MATCH (n5)<-[:DERIVED_FROM]-(e6:Dataset) WHERE e6.title_fold STARTS WITH q.p1 }
  RETURN count(n5) AS a4
}
RETURN q.i, [a1, a4]
