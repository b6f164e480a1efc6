// project
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Project)
  WHERE n2.id = q.p0
  CALL (q, n2) {
    MATCH (n2)<-[:RUNS]-(n4:Organization)
    WITH q, n4 ORDER BY n4.name_sort, n4.id LIMIT $s0
    RETURN collect([n4.name]) AS c3
  }
  CALL (q, n2) {
    MATCH (n2)-[:PART_OF]->(n6:Project)
    WITH q, n6 ORDER BY n6.id LIMIT 1
    RETURN collect([n6.key]) AS c5
  }
  CALL (q, n2) {
    MATCH (n2)<-[:PART_OF]-(n8:Project)
    WITH q, n8 ORDER BY n8.key_sort IS NULL, n8.key_sort, n8.id LIMIT $s1
    CALL (q, n8) {
      MATCH (n8)-[:PART_OF]->(n10:Project)
      WITH q, n10 ORDER BY n10.id LIMIT 1
      RETURN collect([n10.key]) AS c9
    }
    WITH n8, c9 ORDER BY n8.key_sort IS NULL, n8.key_sort, n8.id
    RETURN collect([n8.key, c9]) AS c7
  }
  CALL (q, n2) {
    MATCH (n2)-[r12:USES]->(n12:Dataset)
    WITH q, n12, r12 ORDER BY n12.key_sort IS NULL, n12.key_sort, n12.id LIMIT $s2
    RETURN collect([r12.purpose, n12.key]) AS c11
  }
  CALL (q, n2) {
    MATCH (n2)-[r14:USES]->(n14:Model)
    WITH q, n14, r14 ORDER BY n14.id LIMIT $s3
    CALL (q, n14) {
      MATCH (n14)<-[:USES]-(n16:Project)
      WITH q, n16 ORDER BY n16.key_sort IS NULL, n16.key_sort, n16.id LIMIT $s4
      RETURN collect([n16.key]) AS c15
    }
    WITH n14, r14, c15 ORDER BY n14.id
    RETURN collect([r14.purpose, n14.key, c15]) AS c13
  }
  CALL (q, n2) {
    MATCH (n2)-[:PRODUCES]->(n18)
    WITH q, n18 ORDER BY n18.key_sort IS NULL, n18.key_sort, n18.id LIMIT $s5
    RETURN collect([CASE WHEN n18:Project THEN 'Project' WHEN n18:Dataset THEN 'Dataset' WHEN n18:Model THEN 'Model' WHEN n18:Finding THEN 'Finding' WHEN n18:Post THEN 'Post' END, n18.key, n18.title, n18.statement]) AS c17
  }
  CALL (q, n2) {
    MATCH (n2)-[:BUILDS_ON]->(n20:Project)
    WITH q, n20 ORDER BY n20.id LIMIT $s6
    RETURN collect([n20.key]) AS c19
  }
  CALL (q, n2) {
    MATCH (n2)<-[:BUILDS_ON]-(n22:Project)
    WITH q, n22 ORDER BY n22.id LIMIT $s7
    RETURN collect([n22.key]) AS c21
  }
  CALL (q, n2) {
    MATCH (n2)<-[r24:CONTRIBUTES_TO]-(n24:Person)
    WITH q, n24, r24 ORDER BY n24.id LIMIT $s8
    CALL (q, n24) {
      MATCH (n24)-[:CONTRIBUTES_TO]->(n26)
      RETURN count(n26) AS c25
    }
    WITH n24, r24, c25 ORDER BY n24.id
    RETURN collect([r24.role, r24.since, n24.name, c25]) AS c23
  }
  CALL (q, n2) {
    MATCH (n2)-[r28:ABOUT]->(n28:Topic)
    WITH q, n28, r28 ORDER BY n28.id LIMIT $s9
    CALL (q, n28) {
      MATCH (n28)<-[r30:ABOUT]-(n30)
      WITH q, n30, r30 ORDER BY n30.key_sort IS NULL, n30.key_sort, n30.id LIMIT $s10
      RETURN collect([r30.weight, CASE WHEN n30:Person THEN 'Person' WHEN n30:Organization THEN 'Organization' WHEN n30:Project THEN 'Project' WHEN n30:Dataset THEN 'Dataset' WHEN n30:Distribution THEN 'Distribution' WHEN n30:Variable THEN 'Variable' WHEN n30:Model THEN 'Model' WHEN n30:Finding THEN 'Finding' WHEN n30:Validation THEN 'Validation' WHEN n30:Post THEN 'Post' WHEN n30:Topic THEN 'Topic' WHEN n30:Place THEN 'Place' END, n30.key]) AS c29
    }
    CALL (q, n28) {
      MATCH (n28)<-[:ABOUT]-(n32)
      RETURN count(n32) AS c31
    }
    WITH n28, r28, c29, c31 ORDER BY n28.id
    RETURN collect([r28.weight, n28.name, c29, c31]) AS c27
  }
  CALL (q, n2) {
    MATCH (n2)-[:LOCATED_IN]->(n34:Place)
    WITH q, n34 ORDER BY n34.id LIMIT $s11
    RETURN collect([n34.name]) AS c33
  }
  CALL (q, n2) {
    MATCH (n2)<-[r36:ABOUT]-(n36:Post)
    WITH q, n36, r36 ORDER BY n36.id LIMIT $s12
    RETURN collect([r36.weight, n36.key]) AS c35
  }
  CALL (q, n2) {
    MATCH (n2)-[r38:SHARED_WITH]->(n38)
    WITH q, n38, r38 ORDER BY n38.id LIMIT $s13
    RETURN collect([r38.fields, r38.purpose, r38.until, CASE WHEN n38:Person THEN 'Person' WHEN n38:Organization THEN 'Organization' WHEN n38:Project THEN 'Project' WHEN n38:Dataset THEN 'Dataset' WHEN n38:Distribution THEN 'Distribution' WHEN n38:Variable THEN 'Variable' WHEN n38:Model THEN 'Model' WHEN n38:Finding THEN 'Finding' WHEN n38:Validation THEN 'Validation' WHEN n38:Post THEN 'Post' WHEN n38:Topic THEN 'Topic' WHEN n38:Place THEN 'Place' END, n38.label]) AS c37
  }
  RETURN collect([c3, c5, c7, c11, c13, c17, c19, c21, c23, c27, c33, c35, c37]) AS a1
}
RETURN q.i, [a1]
