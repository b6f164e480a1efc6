// organization
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE n2.id = q.p0
  CALL (q, n2) {
    MATCH (n2)-[:PUBLISHES]->(n4:Dataset)
    WITH q, n4 ORDER BY n4.modifiedOn_sort IS NULL, n4.modifiedOn_sort DESC, n4.id LIMIT $s0
    RETURN collect([n4.key, n4.modifiedOn, n4.modifiedOn_sort, n4.id]) AS c3
  }
  CALL (q, n2) {
    MATCH (n2)-[:PUBLISHES]->(n6:Dataset)
    RETURN count(n6) AS c5
  }
  CALL (q, n2) {
    MATCH (n2)-[:PUBLISHES]->(n8:Dataset)
    WHERE (n8.modifiedOn_sort < q.p1 OR n8.modifiedOn_sort IS NULL OR n8.modifiedOn_sort = q.p2 AND n8.id > q.p3)
    WITH q, n8 ORDER BY n8.modifiedOn_sort IS NULL, n8.modifiedOn_sort DESC, n8.id LIMIT $s1
    RETURN collect([n8.key, n8.modifiedOn]) AS c7
  }
  CALL (q, n2) {
    MATCH (n2)-[:PUBLISHES]->(n10:Dataset)
    WITH q, n10 ORDER BY n10.modifiedOn_sort IS NULL DESC, n10.modifiedOn_sort, n10.id DESC LIMIT $s2
    RETURN collect([n10.modifiedOn_sort, n10.id, n10.key]) AS c9
  }
  RETURN collect([c3, c5, c7, c9]) AS a1
}
RETURN q.i, [a1]
