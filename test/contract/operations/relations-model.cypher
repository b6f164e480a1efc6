// models
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Model)
    WHERE n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Model)
    WHERE n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  CALL (q, n2) {
    MATCH (n2)<-[:PUBLISHES]-(n6:Organization)
    WITH q, n6 ORDER BY n6.id LIMIT 1
    RETURN collect([n6.name]) AS c5
  }
  CALL (q, n2) {
    MATCH (n2)-[:BUILDS_ON]->(n8:Model)
    WITH q, n8 ORDER BY n8.id LIMIT $s1
    RETURN collect([n8.key]) AS c7
  }
  CALL (q, n2) {
    MATCH (n2)<-[:BUILDS_ON]-(n10:Model)
    WITH q, n10 ORDER BY n10.id LIMIT $s2
    RETURN collect([n10.key]) AS c9
  }
  CALL (q, n2) {
    MATCH (n2)-[r12:TRAINED_ON]->(n12:Dataset)
    WITH q, n12, r12 ORDER BY n12.id LIMIT $s3
    RETURN collect([r12.split, n12.key]) AS c11
  }
  CALL (q, n2) {
    MATCH (n2)-[r14:EVALUATED_ON]->(n14:Dataset)
    WITH q, n14, r14 ORDER BY n14.id LIMIT $s4
    RETURN collect([r14.split, n14.key]) AS c13
  }
  CALL (q, n2) {
    MATCH (n2)-[r16:USES]->(n16:Dataset)
    WITH q, n16, r16 ORDER BY n16.id LIMIT $s5
    RETURN collect([r16.purpose, n16.key]) AS c15
  }
  CALL (q, n2) {
    MATCH (n2)<-[:USES]-(n18:Project)
    WITH q, n18 ORDER BY n18.key_sort IS NULL, n18.key_sort, n18.id LIMIT $s6
    RETURN collect([n18.key]) AS c17
  }
  CALL (q, n2) {
    MATCH (n2)<-[:PRODUCES]-(n20:Project)
    WITH q, n20 ORDER BY n20.id LIMIT $s7
    RETURN collect([n20.key]) AS c19
  }
  CALL (q, n2) {
    MATCH (n2)<-[:VALIDATES]-(n22:Validation)
    WITH q, n22 ORDER BY n22.id LIMIT $s8
    CALL (q, n22) {
      MATCH (n22)-[:VALIDATES]->(n24)
      WITH q, n24 ORDER BY n24.key_sort IS NULL, n24.key_sort, n24.id LIMIT $s9
      CALL (q, n24) {
        MATCH (n24)<-[:VALIDATES]-(n26:Validation)
        RETURN count(n26) AS c25
      }
      CALL (q, n24) {
        MATCH (n24)<-[:VALIDATES]-(n28:Validation)
        RETURN count(n28) AS c27
      }
      WITH n24, c25, c27 ORDER BY n24.key_sort IS NULL, n24.key_sort, n24.id
      RETURN collect([CASE WHEN n24:Project THEN 'Project' WHEN n24:Dataset THEN 'Dataset' WHEN n24:Model THEN 'Model' WHEN n24:Finding THEN 'Finding' WHEN n24:Post THEN 'Post' END, n24.key, n24.stage, c25, n24.value, c27]) AS c23
    }
    WITH n22, c23 ORDER BY n22.id
    RETURN collect([n22.key, c23]) AS c21
  }
  WITH n2, c5, c7, c9, c11, c13, c15, c17, c19, c21 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id
  RETURN collect([n2.key, c5, c7, c9, c11, c13, c15, c17, c19, c21]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// models
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  CALL (q, n2) {
    MATCH (n2)<-[:PUBLISHES]-(n4:Organization)
    WITH q, n4 ORDER BY n4.id LIMIT 1
    RETURN collect([n4.name]) AS c3
  }
  CALL (q, n2) {
    MATCH (n2)-[:BUILDS_ON]->(n6:Model)
    WITH q, n6 ORDER BY n6.id LIMIT $s1
    RETURN collect([n6.key]) AS c5
  }
  CALL (q, n2) {
    MATCH (n2)<-[:BUILDS_ON]-(n8:Model)
    WITH q, n8 ORDER BY n8.id LIMIT $s2
    RETURN collect([n8.key]) AS c7
  }
  CALL (q, n2) {
    MATCH (n2)-[r10:TRAINED_ON]->(n10:Dataset)
    WITH q, n10, r10 ORDER BY n10.id LIMIT $s3
    RETURN collect([r10.split, n10.key]) AS c9
  }
  CALL (q, n2) {
    MATCH (n2)-[r12:EVALUATED_ON]->(n12:Dataset)
    WITH q, n12, r12 ORDER BY n12.id LIMIT $s4
    RETURN collect([r12.split, n12.key]) AS c11
  }
  CALL (q, n2) {
    MATCH (n2)-[r14:USES]->(n14:Dataset)
    WITH q, n14, r14 ORDER BY n14.id LIMIT $s5
    RETURN collect([r14.purpose, n14.key]) AS c13
  }
  CALL (q, n2) {
    MATCH (n2)<-[:USES]-(n16:Project)
    WITH q, n16 ORDER BY n16.key_sort IS NULL, n16.key_sort, n16.id LIMIT $s6
    RETURN collect([n16.key]) AS c15
  }
  CALL (q, n2) {
    MATCH (n2)<-[:PRODUCES]-(n18:Project)
    WITH q, n18 ORDER BY n18.id LIMIT $s7
    RETURN collect([n18.key]) AS c17
  }
  CALL (q, n2) {
    MATCH (n2)<-[:VALIDATES]-(n20:Validation)
    WITH q, n20 ORDER BY n20.id LIMIT $s8
    CALL (q, n20) {
      MATCH (n20)-[:VALIDATES]->(n22)
      WITH q, n22 ORDER BY n22.key_sort IS NULL, n22.key_sort, n22.id LIMIT $s9
      CALL (q, n22) {
        MATCH (n22)<-[:VALIDATES]-(n24:Validation)
        RETURN count(n24) AS c23
      }
      CALL (q, n22) {
        MATCH (n22)<-[:VALIDATES]-(n26:Validation)
        RETURN count(n26) AS c25
      }
      WITH n22, c23, c25 ORDER BY n22.key_sort IS NULL, n22.key_sort, n22.id
      RETURN collect([CASE WHEN n22:Project THEN 'Project' WHEN n22:Dataset THEN 'Dataset' WHEN n22:Model THEN 'Model' WHEN n22:Finding THEN 'Finding' WHEN n22:Post THEN 'Post' END, n22.key, n22.stage, c23, n22.value, c25]) AS c21
    }
    WITH n20, c21 ORDER BY n20.id
    RETURN collect([n20.key, c21]) AS c19
  }
  WITH n2, c3, c5, c7, c9, c11, c13, c15, c17, c19 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id
  RETURN collect([n2.key, c3, c5, c7, c9, c11, c13, c15, c17, c19]) AS a1
}
RETURN q.i, [a1]
