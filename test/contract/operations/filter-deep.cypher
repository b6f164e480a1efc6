// threeDeep
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Organization)
    WHERE EXISTS { MATCH (n2)-[:PUBLISHES]->(e4:Dataset) WHERE EXISTS { MATCH (e4)<-[:USES]-(e5) WHERE EXISTS { MATCH (e5)-[:ABOUT]->(e6:Topic) WHERE e6.name_sort = q.p0 AND e6.name = q.p1 } AND (e5:Project) } } AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Organization)
    WHERE EXISTS { MATCH (n2)-[:PUBLISHES]->(e8:Dataset) WHERE EXISTS { MATCH (e8)<-[:USES]-(e9) WHERE EXISTS { MATCH (e9)-[:ABOUT]->(e10:Topic) WHERE e10.name_sort = q.p2 AND e10.name = q.p3 } AND (e9:Project) } } AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l7
  }
  UNWIND l3 + l7 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
CALL (q) {
  MATCH (n12:Organization)
  WHERE EXISTS { MATCH (n12)-[:PUBLISHES]->(e13:Dataset) WHERE EXISTS { MATCH (e13)<-[:USES]-(e14) WHERE EXISTS { MATCH (e14)-[:ABOUT]->(e15:Topic) WHERE e15.name_sort = q.p4 AND e15.name = q.p5 } AND (e14:Project) } }
  RETURN count(n12) AS a11
}
RETURN q.i, [a1, a11]

// mixed
UNWIND $batch AS q
CALL (q) {
  MATCH (e3:Project)
  WHERE e3.stage = q.p0 AND NOT (EXISTS { MATCH (e3)-[:USES]->(e4:Dataset) WHERE e4.rows IS NULL })
  MATCH (e3)<-[:RUNS]-(n2:Organization)
  WITH DISTINCT q, n2
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
CALL (q) {
  MATCH (e7:Project)
  WHERE e7.stage = q.p1 AND NOT (EXISTS { MATCH (e7)-[:USES]->(e8:Dataset) WHERE e8.rows IS NULL })
  MATCH (e7)<-[:RUNS]-(n6:Organization)
  WITH DISTINCT q, n6
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// places
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Organization)
    WHERE EXISTS { MATCH (n2)-[:LOCATED_IN]->(e4:Place) WHERE EXISTS { MATCH (e4)-[:LOCATED_IN]->(e5:Place) WHERE EXISTS { MATCH (e5)-[:LOCATED_IN]->(e6:Place) WHERE e6.name_sort = q.p0 AND e6.name = q.p1 } } } AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Organization)
    WHERE EXISTS { MATCH (n2)-[:LOCATED_IN]->(e8:Place) WHERE EXISTS { MATCH (e8)-[:LOCATED_IN]->(e9:Place) WHERE EXISTS { MATCH (e9)-[:LOCATED_IN]->(e10:Place) WHERE e10.name_sort = q.p2 AND e10.name = q.p3 } } } AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l7
  }
  UNWIND l3 + l7 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
CALL (q) {
  MATCH (n12:Organization)
  WHERE EXISTS { MATCH (n12)-[:LOCATED_IN]->(e13:Place) WHERE EXISTS { MATCH (e13)-[:LOCATED_IN]->(e14:Place) WHERE EXISTS { MATCH (e14)-[:LOCATED_IN]->(e15:Place) WHERE e15.name_sort = q.p4 AND e15.name = q.p5 } } }
  RETURN count(n12) AS a11
}
RETURN q.i, [a1, a11]

// notSome
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Organization)
    WHERE NOT (EXISTS { MATCH (n2)-[:PUBLISHES]->(e4:Dataset) WHERE NOT coalesce(e4.license_sort = q.p0 AND e4.license = q.p1, false) }) AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Organization)
    WHERE NOT (EXISTS { MATCH (n2)-[:PUBLISHES]->(e6:Dataset) WHERE NOT coalesce(e6.license_sort = q.p2 AND e6.license = q.p3, false) }) AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l5
  }
  UNWIND l3 + l5 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
CALL (q) {
  MATCH (n8:Organization)
  WHERE NOT (EXISTS { MATCH (n8)-[:PUBLISHES]->(e9:Dataset) WHERE NOT coalesce(e9.license_sort = q.p4 AND e9.license = q.p5, false) })
  RETURN count(n8) AS a7
}
RETURN q.i, [a1, a7]

// ———— Grafeo, where it differs ————

// threeDeep
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE EXISTS { MATCH (n2)-[:PUBLISHES]->(e3:Dataset) WHERE EXISTS { MATCH (e3)<-[:USES]-(e4) WHERE EXISTS { MATCH (e4)-[:ABOUT]->(e5:Topic) WHERE e5.name_sort = q.p0 AND e5.name = q.p1 } AND (e4:Project) } }
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
CALL (q) {
  MATCH (n7:Organization)
  WHERE EXISTS { MATCH (n7)-[:PUBLISHES]->(e8:Dataset) WHERE EXISTS { MATCH (e8)<-[:USES]-(e9) WHERE EXISTS { MATCH (e9)-[:ABOUT]->(e10:Topic) WHERE e10.name_sort = q.p2 AND e10.name = q.p3 } AND (e9:Project) } }
  RETURN count(n7) AS a6
}
RETURN q.i, [a1, a6]

// places
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE EXISTS { MATCH (n2)-[:LOCATED_IN]->(e3:Place) WHERE EXISTS { MATCH (e3)-[:LOCATED_IN]->(e4:Place) WHERE EXISTS { MATCH (e4)-[:LOCATED_IN]->(e5:Place) WHERE e5.name_sort = q.p0 AND e5.name = q.p1 } } }
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
CALL (q) {
  MATCH (n7:Organization)
  WHERE EXISTS { MATCH (n7)-[:LOCATED_IN]->(e8:Place) WHERE EXISTS { MATCH (e8)-[:LOCATED_IN]->(e9:Place) WHERE EXISTS { MATCH (e9)-[:LOCATED_IN]->(e10:Place) WHERE e10.name_sort = q.p2 AND e10.name = q.p3 } } }
  RETURN count(n7) AS a6
}
RETURN q.i, [a1, a6]

// notSome
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE NOT (EXISTS { MATCH (n2)-[:PUBLISHES]->(e3:Dataset) WHERE NOT coalesce(e3.license_sort = q.p0 AND e3.license = q.p1, false) })
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
CALL (q) {
  MATCH (n5:Organization)
  WHERE NOT (EXISTS { MATCH (n5)-[:PUBLISHES]->(e6:Dataset) WHERE NOT coalesce(e6.license_sort = q.p2 AND e6.license = q.p3, false) })
  RETURN count(n5) AS a4
}
RETURN q.i, [a1, a4]
