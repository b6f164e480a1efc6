// places
UNWIND $batch AS q
CALL (q) {
  MATCH (e3:Place)
  WHERE e3.name_sort = q.p0 AND e3.name = q.p1
  MATCH (e3)<-[:LOCATED_IN]-(n2:Place)
  WITH DISTINCT q, n2
  WITH q, n2 ORDER BY n2.name_sort, n2.id LIMIT $s0
  CALL (q, n2) {
    MATCH (n2)-[:LOCATED_IN]->(n5:Place)
    WITH q, n5 ORDER BY n5.id LIMIT 1
    CALL (q, n5) {
      MATCH (n5)<-[:LOCATED_IN]-(n7:Place)
      WITH q, n7 ORDER BY n7.name_sort, n7.id LIMIT $s1
      CALL (q, n7) {
        MATCH (n7)<-[:LOCATED_IN]-(n9:Place)
        WITH q, n9 ORDER BY n9.id LIMIT $s2
        RETURN collect([n9.name]) AS c8
      }
      WITH n7, c8 ORDER BY n7.name_sort, n7.id
      RETURN collect([n7.name, c8]) AS c6
    }
    CALL (q, n5) {
      MATCH (n5)<-[:LOCATED_IN]-(n11:Place)
      RETURN count(n11) AS c10
    }
    RETURN collect([n5.name, c6, c10]) AS c4
  }
  WITH n2, c4 ORDER BY n2.name_sort, n2.id
  RETURN collect([n2.name, c4]) AS a1
}
RETURN q.i, [a1]
