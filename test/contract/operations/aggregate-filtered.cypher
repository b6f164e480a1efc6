// datasetAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (e2:Organization)
  WHERE e2.kind = q.p0
  MATCH (e2)-[:PUBLISHES]->(n1:Dataset)
  WITH DISTINCT q, n1
  WHERE NOT (EXISTS { MATCH (n1)-[:ABOUT]->(e3:Topic) WHERE e3.name_fold CONTAINS q.p1 })
  WITH count(n1) AS f0, max(n1.rows) AS f1
  RETURN [f0, f1] AS a4
}
CALL (q) {
  MATCH (e8:Organization)
  WHERE e8.kind = q.p2
  MATCH (e8)-[:PUBLISHES]->(n6:Dataset)
  WITH DISTINCT q, n6
  WHERE NOT (EXISTS { MATCH (n6)-[:ABOUT]->(e9:Topic) WHERE e9.name_fold CONTAINS q.p3 })
  WITH q, n6.license AS k7, count(n6) AS f0, max(n6.rows) AS f1
  ORDER BY f0 DESC, k7 IS NULL, k7 LIMIT $s0
  RETURN collect([k7, f0, f1]) AS a5
}
CALL (q) {
  MATCH (e13:Organization)
  WHERE e13.kind = q.p4
  MATCH (e13)-[:PUBLISHES]->(n11:Dataset)
  WITH DISTINCT q, n11
  WHERE NOT (EXISTS { MATCH (n11)-[:ABOUT]->(e14:Topic) WHERE e14.name_fold CONTAINS q.p5 })
  WITH DISTINCT n11.license AS k12
  WITH count(*) AS k12_count
  RETURN k12_count AS a10
}
RETURN q.i, [a4, a5, a10]

// variableAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Variable)
  WHERE EXISTS { MATCH (n1)<-[:HAS_VARIABLE]-(e2:Dataset) WHERE e2.rows > q.p0 }
  WITH count(n1) AS f0
  RETURN [f0] AS a3
}
CALL (q) {
  MATCH (n5:Variable)
  WHERE EXISTS { MATCH (n5)<-[:HAS_VARIABLE]-(e7:Dataset) WHERE e7.rows > q.p1 }
  WITH q, n5.role AS k6, count(n5) AS f0
  ORDER BY f0 DESC, k6 IS NULL, k6 LIMIT $s0
  RETURN collect([k6, f0]) AS a4
}
RETURN q.i, [a3, a4]
