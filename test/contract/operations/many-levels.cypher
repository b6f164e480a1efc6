// project
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Project)
  WHERE n2.id = q.p0
  CALL (q, n2) {
    MATCH (n2)-[:USES]->(n4:Dataset)
    WITH q, n4 ORDER BY n4.key_sort IS NULL, n4.key_sort, n4.id LIMIT $s0
    CALL (q, n4) {
      MATCH (n4)<-[:PUBLISHES]-(n6:Organization)
      WITH q, n6 ORDER BY n6.id LIMIT 1
      CALL (q, n6) {
        MATCH (n6)-[:PUBLISHES]->(n8:Dataset)
        WITH q, n8 ORDER BY n8.key_sort IS NULL, n8.key_sort, n8.id LIMIT $s1
        CALL (q, n8) {
          MATCH (n8)-[:HAS_DISTRIBUTION]->(n10:Distribution)
          WITH q, n10 ORDER BY n10.key_sort IS NULL, n10.key_sort, n10.id LIMIT $s2
          CALL (q, n10) {
            MATCH (n10)<-[:HAS_DISTRIBUTION]-(n12:Dataset)
            WITH q, n12 ORDER BY n12.id LIMIT 1
            CALL (q, n12) {
              MATCH (n12)-[:HAS_VARIABLE]->(n14:Variable)
              WITH q, n14 ORDER BY n14.key_sort IS NULL, n14.key_sort, n14.id LIMIT $s3
              RETURN collect([n14.name]) AS c13
            }
            RETURN collect([n12.key, c13]) AS c11
          }
          WITH n10, c11 ORDER BY n10.key_sort IS NULL, n10.key_sort, n10.id
          RETURN collect([n10.key, c11]) AS c9
        }
        WITH n8, c9 ORDER BY n8.key_sort IS NULL, n8.key_sort, n8.id
        RETURN collect([n8.key, c9]) AS c7
      }
      RETURN collect([n6.name, c7]) AS c5
    }
    WITH n4, c5 ORDER BY n4.key_sort IS NULL, n4.key_sort, n4.id
    RETURN collect([n4.key, c5]) AS c3
  }
  RETURN collect([c3]) AS a1
}
RETURN q.i, [a1]
