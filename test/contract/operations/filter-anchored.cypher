// byTopic
UNWIND $batch AS q
CALL (q) {
  MATCH (e3:Topic)
  WHERE e3.name_sort = q.p0 AND e3.name = q.p1
  MATCH (e3)<-[:ABOUT]-(n2:Dataset)
  WITH DISTINCT q, n2
  WHERE n2.rows IS NOT NULL
  WITH q, n2 ORDER BY n2.title_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (e6:Topic)
  WHERE e6.name_sort = q.p2 AND e6.name = q.p3
  MATCH (e6)<-[:ABOUT]-(n5:Dataset)
  WITH DISTINCT q, n5
  WHERE n5.rows IS NOT NULL
  RETURN count(n5) AS a4
}
RETURN q.i, [a1, a4]

// byNames
UNWIND $batch AS q
CALL (q) {
  MATCH (e3:Organization)
  WHERE e3.name_sort = q.p0 AND e3.name IN q.p1
  MATCH (e3)-[:RUNS]->(n2:Project)
  WITH DISTINCT q, n2
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (e6:Organization)
  WHERE e6.name_sort = q.p2 AND e6.name IN q.p3
  MATCH (e6)-[:RUNS]->(n5:Project)
  WITH DISTINCT q, n5
  RETURN count(n5) AS a4
}
RETURN q.i, [a1, a4]

// figures
UNWIND $batch AS q
CALL (q) {
  MATCH (e2:Topic)
  WHERE e2.name_sort IN q.p0 AND e2.name IN q.p1
  MATCH (e2)<-[:ABOUT]-(n1:Dataset)
  WITH DISTINCT q, n1
  WITH count(n1) AS f0, coalesce(sum(n1.rows / 4294967296), 0) AS f1, coalesce(sum(n1.rows % 4294967296), 0) AS f2
  RETURN [f0, f1, f2] AS a3
}
RETURN q.i, [a3]
