// publisher
UNWIND $batch AS q
CALL (q) {
  MATCH (e3:Organization)
  WHERE e3.name_sort = q.p0 AND e3.name = q.p1
  MATCH (e3)-[:PUBLISHES]->(n2:Dataset)
  WITH DISTINCT q, n2
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (e6:Organization)
  WHERE e6.name_sort = q.p2 AND e6.name = q.p3
  MATCH (e6)-[:PUBLISHES]->(n5:Dataset)
  WITH DISTINCT q, n5
  RETURN count(n5) AS a4
}
RETURN q.i, [a1, a4]

// any
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.key_fold STARTS WITH q.p0 AND EXISTS { MATCH (n2)<-[:PUBLISHES]-(e4:Organization) } AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.key_fold STARTS WITH q.p1 AND EXISTS { MATCH (n2)<-[:PUBLISHES]-(e6:Organization) } AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l5
  }
  UNWIND l3 + l5 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n8:Dataset)
  WHERE n8.key_fold STARTS WITH q.p2 AND EXISTS { MATCH (n8)<-[:PUBLISHES]-(e9:Organization) }
  RETURN count(n8) AS a7
}
RETURN q.i, [a1, a7]

// noPublisher
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE NOT (EXISTS { MATCH (n2)<-[:PUBLISHES]-(e4:Organization) }) AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE NOT (EXISTS { MATCH (n2)<-[:PUBLISHES]-(e6:Organization) }) AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l5
  }
  UNWIND l3 + l5 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n8:Dataset)
  WHERE NOT (EXISTS { MATCH (n8)<-[:PUBLISHES]-(e9:Organization) })
  RETURN count(n8) AS a7
}
RETURN q.i, [a1, a7]

// parent
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE EXISTS { MATCH (n2)<-[:PUBLISHES]-(e4:Organization) WHERE EXISTS { MATCH (e4)-[:PART_OF]->(e5:Organization) WHERE e5.kind = q.p0 } } AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE EXISTS { MATCH (n2)<-[:PUBLISHES]-(e7:Organization) WHERE EXISTS { MATCH (e7)-[:PART_OF]->(e8:Organization) WHERE e8.kind = q.p1 } } AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l6
  }
  UNWIND l3 + l6 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n10:Dataset)
  WHERE EXISTS { MATCH (n10)<-[:PUBLISHES]-(e11:Organization) WHERE EXISTS { MATCH (e11)-[:PART_OF]->(e12:Organization) WHERE e12.kind = q.p2 } }
  RETURN count(n10) AS a9
}
RETURN q.i, [a1, a9]

// ———— Grafeo, where it differs ————

// any
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.key_fold STARTS WITH q.p0 AND EXISTS { MATCH (n2)<-[:PUBLISHES]-(e3:Organization) }
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n5:Dataset)
  WHERE n5.key_fold STARTS WITH q.p1 AND EXISTS { MATCH (n5)<-[:PUBLISHES]-(e6:Organization) }
  RETURN count(n5) AS a4
}
RETURN q.i, [a1, a4]

// noPublisher
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE NOT (EXISTS { MATCH (n2)<-[:PUBLISHES]-(e3:Organization) })
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n5:Dataset)
  WHERE NOT (EXISTS { MATCH (n5)<-[:PUBLISHES]-(e6:Organization) })
  RETURN count(n5) AS a4
}
RETURN q.i, [a1, a4]

// parent
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE EXISTS { MATCH (n2)<-[:PUBLISHES]-(e3:Organization) WHERE EXISTS { MATCH (e3)-[:PART_OF]->(e4:Organization) WHERE e4.kind = q.p0 } }
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE EXISTS { MATCH (n6)<-[:PUBLISHES]-(e7:Organization) WHERE EXISTS { MATCH (e7)-[:PART_OF]->(e8:Organization) WHERE e8.kind = q.p1 } }
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]
