// datasets
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.title_sort IS NOT NULL
  WITH q, n2 ORDER BY n2.title_sort, n2.id LIMIT $s0
  CALL (q, n2) {
    MATCH (n2)<-[:PUBLISHES]-(n4:Organization)
    WITH q, n4 ORDER BY n4.id LIMIT 1
    CALL (q, n4) {
      MATCH (n4)-[:RUNS]->(n6:Project)
      WITH q, n6 ORDER BY n6.title_sort, n6.id LIMIT $s1
      CALL (q, n6) {
        MATCH (n6)-[:ABOUT]->(n8:Topic)
        WITH q, n8 ORDER BY n8.name_sort, n8.id LIMIT $s2
        RETURN collect([n8.name]) AS c7
      }
      WITH n6, c7 ORDER BY n6.title_sort, n6.id
      RETURN collect([n6.key, c7]) AS c5
    }
    CALL (q, n4) {
      MATCH (n4)-[:RUNS]->(n10:Project)
      RETURN count(n10) AS c9
    }
    RETURN collect([n4.name, c5, c9]) AS c3
  }
  CALL (q, n2) {
    MATCH (n2)-[r12:ABOUT]->(n12:Topic)
    WITH q, n12, r12 ORDER BY n12.name_sort, n12.id LIMIT $s3
    RETURN collect([r12.weight, n12.name]) AS c11
  }
  CALL (q, n2) {
    MATCH (n2)<-[:USES]-(n14)
    WITH q, n14 ORDER BY n14.label_sort, n14.id LIMIT $s4
    RETURN collect([CASE WHEN n14:Project THEN 'Project' WHEN n14:Dataset THEN 'Dataset' WHEN n14:Model THEN 'Model' WHEN n14:Finding THEN 'Finding' WHEN n14:Post THEN 'Post' END, n14.label]) AS c13
  }
  CALL (q, n2) {
    MATCH (n2)<-[:USES]-(n16)
    RETURN count(n16) AS c15
  }
  WITH n2, c3, c11, c13, c15 ORDER BY n2.title_sort, n2.id
  RETURN collect([n2.key, c3, c11, c13, c15]) AS a1
}
CALL (q) {
  MATCH (n18:Dataset)
  RETURN count(n18) AS a17
}
RETURN q.i, [a1, a17]

// ———— Grafeo, where it differs ————

// datasets
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WITH q, n2 ORDER BY n2.title_sort, n2.id LIMIT $s0
  CALL (q, n2) {
    MATCH (n2)<-[:PUBLISHES]-(n4:Organization)
    WITH q, n4 ORDER BY n4.id LIMIT 1
    CALL (q, n4) {
      MATCH (n4)-[:RUNS]->(n6:Project)
      WITH q, n6 ORDER BY n6.title_sort, n6.id LIMIT $s1
      CALL (q, n6) {
        MATCH (n6)-[:ABOUT]->(n8:Topic)
        WITH q, n8 ORDER BY n8.name_sort, n8.id LIMIT $s2
        RETURN collect([n8.name]) AS c7
      }
      WITH n6, c7 ORDER BY n6.title_sort, n6.id
      RETURN collect([n6.key, c7]) AS c5
    }
    CALL (q, n4) {
      MATCH (n4)-[:RUNS]->(n10:Project)
      RETURN count(n10) AS c9
    }
    RETURN collect([n4.name, c5, c9]) AS c3
  }
  CALL (q, n2) {
    MATCH (n2)-[r12:ABOUT]->(n12:Topic)
    WITH q, n12, r12 ORDER BY n12.name_sort, n12.id LIMIT $s3
    RETURN collect([r12.weight, n12.name]) AS c11
  }
  CALL (q, n2) {
    MATCH (n2)<-[:USES]-(n14)
    WITH q, n14 ORDER BY n14.label_sort, n14.id LIMIT $s4
    RETURN collect([CASE WHEN n14:Project THEN 'Project' WHEN n14:Dataset THEN 'Dataset' WHEN n14:Model THEN 'Model' WHEN n14:Finding THEN 'Finding' WHEN n14:Post THEN 'Post' END, n14.label]) AS c13
  }
  CALL (q, n2) {
    MATCH (n2)<-[:USES]-(n16)
    RETURN count(n16) AS c15
  }
  WITH n2, c3, c11, c13, c15 ORDER BY n2.title_sort, n2.id
  RETURN collect([n2.key, c3, c11, c13, c15]) AS a1
}
CALL (q) {
  MATCH (n18:Dataset)
  RETURN count(n18) AS a17
}
RETURN q.i, [a1, a17]
