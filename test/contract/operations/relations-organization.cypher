// organization
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Organization)
  WHERE n2.id = q.p0
  CALL (q, n2) {
    MATCH (n2)-[:PART_OF]->(n4:Organization)
    WITH q, n4 ORDER BY n4.id LIMIT 1
    RETURN collect([n4.name]) AS c3
  }
  CALL (q, n2) {
    MATCH (n2)<-[:PART_OF]-(n6:Organization)
    WITH q, n6 ORDER BY n6.name_sort, n6.id LIMIT $s0
    CALL (q, n6) {
      MATCH (n6)-[:PART_OF]->(n8:Organization)
      WITH q, n8 ORDER BY n8.id LIMIT 1
      RETURN collect([n8.name]) AS c7
    }
    WITH n6, c7 ORDER BY n6.name_sort, n6.id
    RETURN collect([n6.name, c7]) AS c5
  }
  CALL (q, n2) {
    MATCH (n2)<-[:PART_OF]-(n10:Organization)
    RETURN count(n10) AS c9
  }
  CALL (q, n2) {
    MATCH (n2)<-[r12:WORKS_FOR]-(n12:Person)
    WITH q, n12, r12 ORDER BY n12.name_sort, n12.id LIMIT $s1
    RETURN collect([r12.role, r12.since, r12.until, n12.name]) AS c11
  }
  CALL (q, n2) {
    MATCH (n2)-[:RUNS]->(n14:Project)
    WITH q, n14 ORDER BY n14.key_sort IS NULL, n14.key_sort, n14.id LIMIT $s2
    CALL (q, n14) {
      MATCH (n14)<-[:RUNS]-(n16:Organization)
      WITH q, n16 ORDER BY n16.name_sort, n16.id LIMIT $s3
      RETURN collect([n16.name]) AS c15
    }
    WITH n14, c15 ORDER BY n14.key_sort IS NULL, n14.key_sort, n14.id
    RETURN collect([n14.key, c15]) AS c13
  }
  CALL (q, n2) {
    MATCH (n2)-[:PUBLISHES]->(n18:Dataset)
    WITH q, n18 ORDER BY n18.key_sort IS NULL, n18.key_sort, n18.id LIMIT $s4
    CALL (q, n18) {
      MATCH (n18)<-[:PUBLISHES]-(n20:Organization)
      WITH q, n20 ORDER BY n20.id LIMIT 1
      RETURN collect([n20.name]) AS c19
    }
    WITH n18, c19 ORDER BY n18.key_sort IS NULL, n18.key_sort, n18.id
    RETURN collect([n18.key, c19]) AS c17
  }
  CALL (q, n2) {
    MATCH (n2)-[:PUBLISHES]->(n22:Model)
    WITH q, n22 ORDER BY n22.id LIMIT $s5
    CALL (q, n22) {
      MATCH (n22)<-[:PUBLISHES]-(n24:Organization)
      WITH q, n24 ORDER BY n24.id LIMIT 1
      RETURN collect([n24.name]) AS c23
    }
    WITH n22, c23 ORDER BY n22.id
    RETURN collect([n22.key, c23]) AS c21
  }
  CALL (q, n2) {
    MATCH (n2)-[:PUBLISHES]->(n26:Post)
    WITH q, n26 ORDER BY n26.id LIMIT $s6
    CALL (q, n26) {
      MATCH (n26)<-[:PUBLISHES]-(n28:Organization)
      WITH q, n28 ORDER BY n28.id LIMIT 1
      RETURN collect([n28.name]) AS c27
    }
    WITH n26, c27 ORDER BY n26.id
    RETURN collect([n26.key, c27]) AS c25
  }
  CALL (q, n2) {
    MATCH (n2)-[:LOCATED_IN]->(n30:Place)
    WITH q, n30 ORDER BY n30.id LIMIT $s7
    CALL (q, n30) {
      MATCH (n30)<-[:LOCATED_IN]-(n32)
      WHERE (n32:Organization OR n32:Project OR n32:Dataset)
      WITH q, n32 ORDER BY n32.key_sort IS NULL, n32.key_sort, n32.id LIMIT $s8
      RETURN collect([CASE WHEN n32:Person THEN 'Person' WHEN n32:Organization THEN 'Organization' WHEN n32:Project THEN 'Project' WHEN n32:Dataset THEN 'Dataset' WHEN n32:Distribution THEN 'Distribution' WHEN n32:Variable THEN 'Variable' WHEN n32:Model THEN 'Model' WHEN n32:Finding THEN 'Finding' WHEN n32:Validation THEN 'Validation' WHEN n32:Post THEN 'Post' WHEN n32:Topic THEN 'Topic' WHEN n32:Place THEN 'Place' END, n32.key]) AS c31
    }
    CALL (q, n30) {
      MATCH (n30)<-[:LOCATED_IN]-(n34)
      WHERE (n34:Organization OR n34:Project OR n34:Dataset)
      RETURN count(n34) AS c33
    }
    WITH n30, c31, c33 ORDER BY n30.id
    RETURN collect([n30.name, c31, c33]) AS c29
  }
  CALL (q, n2) {
    MATCH (n2)-[r36:ABOUT]->(n36:Topic)
    WITH q, n36, r36 ORDER BY n36.id LIMIT $s9
    RETURN collect([r36.weight, n36.name]) AS c35
  }
  CALL (q, n2) {
    MATCH (n2)<-[r38:SHARED_WITH]-(n38)
    WITH q, n38, r38 ORDER BY n38.key_sort IS NULL, n38.key_sort, n38.id LIMIT $s10
    RETURN collect([r38.fields, r38.purpose, r38.until, CASE WHEN n38:Person THEN 'Person' WHEN n38:Organization THEN 'Organization' WHEN n38:Project THEN 'Project' WHEN n38:Dataset THEN 'Dataset' WHEN n38:Distribution THEN 'Distribution' WHEN n38:Variable THEN 'Variable' WHEN n38:Model THEN 'Model' WHEN n38:Finding THEN 'Finding' WHEN n38:Validation THEN 'Validation' WHEN n38:Post THEN 'Post' WHEN n38:Topic THEN 'Topic' WHEN n38:Place THEN 'Place' END, n38.key]) AS c37
  }
  CALL (q, n2) {
    MATCH (n2)<-[:SHARED_WITH]-(n40)
    RETURN count(n40) AS c39
  }
  RETURN collect([c3, c5, c9, c11, c13, c17, c21, c25, c29, c35, c37, c39]) AS a1
}
RETURN q.i, [a1]
