// variable
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Variable)
  WHERE n2.id = q.p0
  CALL (q, n2) {
    MATCH (n2)-[r4:SAME_AS_VARIABLE]-(n4:Variable)
    WITH q, n4, r4 ORDER BY n4.key_sort IS NULL, n4.key_sort, n4.id LIMIT $s0
    CALL (q, n4) {
      MATCH (n4)-[:SAME_AS_VARIABLE]-(n6:Variable)
      RETURN count(n6) AS c5
    }
    WITH n4, r4, c5 ORDER BY n4.key_sort IS NULL, n4.key_sort, n4.id
    RETURN collect([r4.confidence, n4.key, c5]) AS c3
  }
  CALL (q, n2) {
    MATCH (n2)-[:SAME_AS_VARIABLE]-(n8:Variable)
    RETURN count(n8) AS c7
  }
  RETURN collect([n2.key, c3, c7]) AS a1
}
RETURN q.i, [a1]

// post
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Post)
  WHERE n2.id = q.p0
  CALL (q, n2) {
    MATCH (n2)-[:ABOUT]->(n4)
    WHERE (n4:Project OR n4:Dataset OR n4:Model OR n4:Finding OR n4:Post)
    WITH q, n4 ORDER BY n4.key_sort IS NULL, n4.key_sort, n4.id LIMIT $s0
    RETURN collect([CASE WHEN n4:Project THEN 'Project' WHEN n4:Dataset THEN 'Dataset' WHEN n4:Model THEN 'Model' WHEN n4:Finding THEN 'Finding' WHEN n4:Post THEN 'Post' END, n4.key]) AS c3
  }
  CALL (q, n2) {
    MATCH (n2)-[:ABOUT]->(n6)
    WHERE (n6:Project OR n6:Dataset OR n6:Model OR n6:Finding OR n6:Post)
    RETURN count(n6) AS c5
  }
  CALL (q, n2) {
    MATCH (n2)<-[:ABOUT]-(n8:Post)
    WITH q, n8 ORDER BY n8.id LIMIT $s1
    RETURN collect([n8.key]) AS c7
  }
  RETURN collect([c3, c5, c7]) AS a1
}
RETURN q.i, [a1]
