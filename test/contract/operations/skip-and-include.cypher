// dataset
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.id = q.p0
  CALL (q, n2) {
    MATCH (n2)<-[:PUBLISHES]-(n4:Organization)
    WITH q, n4 ORDER BY n4.id LIMIT 1
    RETURN collect([n4.name]) AS c3
  }
  CALL (q, n2) {
    MATCH (n2)-[:ABOUT]->(n6:Topic)
    WITH q, n6 ORDER BY n6.name_sort, n6.id LIMIT $s0
    RETURN collect([n6.name]) AS c5
  }
  CALL (q, n2) {
    MATCH (n2)-[:HAS_DISTRIBUTION]->(n8:Distribution)
    RETURN count(n8) AS c7
  }
  RETURN collect([n2.key, n2.license, n2.frequency, c3, c5, c7]) AS a1
}
RETURN q.i, [a1]
