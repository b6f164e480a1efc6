// topic
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Topic)
  WHERE n2.id = q.p0
  CALL (q, n2) {
    MATCH (n2)<-[:ABOUT]-(n4)
    WITH q, n4 ORDER BY n4.key_sort IS NULL, n4.key_sort, n4.id LIMIT $s0
    CALL (q, n4) {
      MATCH (n4)<-[:CONTRIBUTES_TO]-(n6:Person)
      RETURN count(n6) AS c5
    }
    CALL (q, n4) {
      MATCH (n4)<-[:ABOUT]-(n8:Post)
      WITH q, n8 ORDER BY n8.key_sort IS NULL, n8.key_sort, n8.id LIMIT $s1
      RETURN collect([n8.key]) AS c7
    }
    CALL (q, n4) {
      MATCH (n4)<-[:RUNS]-(n10:Organization)
      WITH q, n10 ORDER BY n10.name_sort, n10.id LIMIT $s2
      RETURN collect([n10.name]) AS c9
    }
    CALL (q, n4) {
      MATCH (n4)<-[:PUBLISHES]-(n12:Organization)
      WITH q, n12 ORDER BY n12.id LIMIT 1
      RETURN collect([n12.name]) AS c11
    }
    CALL (q, n4) {
      MATCH (n4)<-[:PUBLISHES]-(n14:Organization)
      WITH q, n14 ORDER BY n14.id LIMIT 1
      RETURN collect([n14.name]) AS c13
    }
    CALL (q, n4) {
      MATCH (n4)<-[:PUBLISHES]-(n16:Organization)
      WITH q, n16 ORDER BY n16.id LIMIT 1
      RETURN collect([n16.name, n16.kind]) AS c15
    }
    WITH n4, c5, c7, c9, c11, c13, c15 ORDER BY n4.key_sort IS NULL, n4.key_sort, n4.id
    RETURN collect([CASE WHEN n4:Person THEN 'Person' WHEN n4:Organization THEN 'Organization' WHEN n4:Project THEN 'Project' WHEN n4:Dataset THEN 'Dataset' WHEN n4:Distribution THEN 'Distribution' WHEN n4:Variable THEN 'Variable' WHEN n4:Model THEN 'Model' WHEN n4:Finding THEN 'Finding' WHEN n4:Validation THEN 'Validation' WHEN n4:Post THEN 'Post' WHEN n4:Topic THEN 'Topic' WHEN n4:Place THEN 'Place' END, n4.label, n4.kind, c5, c7, n4.startedOn, c9, n4.issuedOn, c11, n4.initiatedOn, c13, n4.measure, n4.publishedOn, c15]) AS c3
  }
  RETURN collect([c3]) AS a1
}
RETURN q.i, [a1]
