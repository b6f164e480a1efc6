// some
UNWIND $batch AS q
CALL (q) {
  MATCH (e3:Topic)
  WHERE e3.name_sort = q.p0 AND e3.name = q.p1
  MATCH (e3)<-[:ABOUT]-(n2:Dataset)
  WITH DISTINCT q, n2
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (e6:Topic)
  WHERE e6.name_sort = q.p2 AND e6.name = q.p3
  MATCH (e6)<-[:ABOUT]-(n5:Dataset)
  WITH DISTINCT q, n5
  RETURN count(n5) AS a4
}
RETURN q.i, [a1, a4]

// none
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE NOT (EXISTS { MATCH (n2)-[:ABOUT]->(e4:Topic) WHERE e4.name_fold CONTAINS q.p0 }) AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE NOT (EXISTS { MATCH (n2)-[:ABOUT]->(e6:Topic) WHERE e6.name_fold CONTAINS q.p1 }) AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l5
  }
  UNWIND l3 + l5 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n8:Dataset)
  WHERE NOT (EXISTS { MATCH (n8)-[:ABOUT]->(e9:Topic) WHERE e9.name_fold CONTAINS q.p2 })
  RETURN count(n8) AS a7
}
RETURN q.i, [a1, a7]

// every
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.key_fold STARTS WITH q.p0 AND NOT (EXISTS { MATCH (n2)-[:HAS_DISTRIBUTION]->(e4:Distribution) WHERE NOT coalesce(e4.format_sort = q.p1 AND e4.format = q.p2, false) }) AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.key_fold STARTS WITH q.p3 AND NOT (EXISTS { MATCH (n2)-[:HAS_DISTRIBUTION]->(e6:Distribution) WHERE NOT coalesce(e6.format_sort = q.p4 AND e6.format = q.p5, false) }) AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l5
  }
  UNWIND l3 + l5 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n8:Dataset)
  WHERE n8.key_fold STARTS WITH q.p6 AND NOT (EXISTS { MATCH (n8)-[:HAS_DISTRIBUTION]->(e9:Distribution) WHERE NOT coalesce(e9.format_sort = q.p7 AND e9.format = q.p8, false) })
  RETURN count(n8) AS a7
}
RETURN q.i, [a1, a7]

// someOf
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE EXISTS { MATCH (n2)-[:HAS_DISTRIBUTION]->(e4:Distribution) WHERE e4.bytes > q.p0 } AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE EXISTS { MATCH (n2)-[:HAS_DISTRIBUTION]->(e6:Distribution) WHERE e6.bytes > q.p1 } AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l5
  }
  UNWIND l3 + l5 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n8:Dataset)
  WHERE EXISTS { MATCH (n8)-[:HAS_DISTRIBUTION]->(e9:Distribution) WHERE e9.bytes > q.p2 }
  RETURN count(n8) AS a7
}
RETURN q.i, [a1, a7]

// noDistribution
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.key_fold STARTS WITH q.p0 AND NOT (EXISTS { MATCH (n2)-[:HAS_DISTRIBUTION]->(e4:Distribution) }) AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.key_fold STARTS WITH q.p1 AND NOT (EXISTS { MATCH (n2)-[:HAS_DISTRIBUTION]->(e6:Distribution) }) AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l5
  }
  UNWIND l3 + l5 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n8:Dataset)
  WHERE n8.key_fold STARTS WITH q.p2 AND NOT (EXISTS { MATCH (n8)-[:HAS_DISTRIBUTION]->(e9:Distribution) })
  RETURN count(n8) AS a7
}
RETURN q.i, [a1, a7]

// all
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE EXISTS { MATCH (n2)-[:HAS_VARIABLE]->(e4:Variable) } AND NOT (EXISTS { MATCH (n2)-[:HAS_VARIABLE]->(e5:Variable) WHERE e5.role IS NOT NULL }) AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE EXISTS { MATCH (n2)-[:HAS_VARIABLE]->(e7:Variable) } AND NOT (EXISTS { MATCH (n2)-[:HAS_VARIABLE]->(e8:Variable) WHERE e8.role IS NOT NULL }) AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l6
  }
  UNWIND l3 + l6 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n10:Dataset)
  WHERE EXISTS { MATCH (n10)-[:HAS_VARIABLE]->(e11:Variable) } AND NOT (EXISTS { MATCH (n10)-[:HAS_VARIABLE]->(e12:Variable) WHERE e12.role IS NOT NULL })
  RETURN count(n10) AS a9
}
RETURN q.i, [a1, a9]

// ———— Grafeo, where it differs ————

// none
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE NOT (EXISTS { MATCH (n2)-[:ABOUT]->(e3:Topic) WHERE e3.name_fold CONTAINS q.p0 })
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n5:Dataset)
  WHERE NOT (EXISTS { MATCH (n5)-[:ABOUT]->(e6:Topic) WHERE e6.name_fold CONTAINS q.p1 })
  RETURN count(n5) AS a4
}
RETURN q.i, [a1, a4]

// every
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.key_fold STARTS WITH q.p0 AND NOT (EXISTS { MATCH (n2)-[:HAS_DISTRIBUTION]->(e3:Distribution) WHERE NOT coalesce(e3.format_sort = q.p1 AND e3.format = q.p2, false) })
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n5:Dataset)
  WHERE n5.key_fold STARTS WITH q.p3 AND NOT (EXISTS { MATCH (n5)-[:HAS_DISTRIBUTION]->(e6:Distribution) WHERE NOT coalesce(e6.format_sort = q.p4 AND e6.format = q.p5, false) })
  RETURN count(n5) AS a4
}
RETURN q.i, [a1, a4]

// someOf
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE EXISTS { MATCH (n2)-[:HAS_DISTRIBUTION]->(e3:Distribution) WHERE e3.bytes > q.p0 }
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n5:Dataset)
  WHERE EXISTS { MATCH (n5)-[:HAS_DISTRIBUTION]->(e6:Distribution) WHERE e6.bytes > q.p1 }
  RETURN count(n5) AS a4
}
RETURN q.i, [a1, a4]

// noDistribution
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.key_fold STARTS WITH q.p0 AND NOT (EXISTS { MATCH (n2)-[:HAS_DISTRIBUTION]->(e3:Distribution) })
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n5:Dataset)
  WHERE n5.key_fold STARTS WITH q.p1 AND NOT (EXISTS { MATCH (n5)-[:HAS_DISTRIBUTION]->(e6:Distribution) })
  RETURN count(n5) AS a4
}
RETURN q.i, [a1, a4]

// all
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE EXISTS { MATCH (n2)-[:HAS_VARIABLE]->(e3:Variable) } AND NOT (EXISTS { MATCH (n2)-[:HAS_VARIABLE]->(e4:Variable) WHERE e4.role IS NOT NULL })
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE EXISTS { MATCH (n6)-[:HAS_VARIABLE]->(e7:Variable) } AND NOT (EXISTS { MATCH (n6)-[:HAS_VARIABLE]->(e8:Variable) WHERE e8.role IS NOT NULL })
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]
