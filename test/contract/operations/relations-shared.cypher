// posts
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Post)
  WHERE EXISTS { MATCH (n2)-[:SHARED_WITH]->(e3) } AND n2.id IS NOT NULL
  WITH q, n2 ORDER BY n2.id LIMIT $s0
  CALL (q, n2) {
    MATCH (n2)-[r5:SHARED_WITH]->(n5)
    WITH q, n5, r5 ORDER BY n5.label_sort, n5.id LIMIT $s1
    RETURN collect([r5.purpose, r5.until, r5.fields, CASE WHEN n5:Person THEN 'Person' WHEN n5:Organization THEN 'Organization' WHEN n5:Project THEN 'Project' WHEN n5:Dataset THEN 'Dataset' WHEN n5:Distribution THEN 'Distribution' WHEN n5:Variable THEN 'Variable' WHEN n5:Model THEN 'Model' WHEN n5:Finding THEN 'Finding' WHEN n5:Validation THEN 'Validation' WHEN n5:Post THEN 'Post' WHEN n5:Topic THEN 'Topic' WHEN n5:Place THEN 'Place' END, n5.label, n5.name, n5.kind]) AS c4
  }
  CALL (q, n2) {
    MATCH (n2)-[:SHARED_WITH]->(n7)
    RETURN count(n7) AS c6
  }
  WITH n2, c4, c6 ORDER BY n2.id
  RETURN collect([n2.key, c4, c6]) AS a1
}
RETURN q.i, [a1]

// people
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Person)
  WHERE EXISTS { MATCH (n2)<-[:SHARED_WITH]-(e3) WHERE (e3:Post) } AND n2.id IS NOT NULL
  WITH q, n2 ORDER BY n2.id LIMIT $s0
  CALL (q, n2) {
    MATCH (n2)<-[r5:SHARED_WITH]-(n5)
    WITH q, n5, r5 ORDER BY n5.id LIMIT $s1
    RETURN collect([r5.purpose, CASE WHEN n5:Person THEN 'Person' WHEN n5:Organization THEN 'Organization' WHEN n5:Project THEN 'Project' WHEN n5:Dataset THEN 'Dataset' WHEN n5:Distribution THEN 'Distribution' WHEN n5:Variable THEN 'Variable' WHEN n5:Model THEN 'Model' WHEN n5:Finding THEN 'Finding' WHEN n5:Validation THEN 'Validation' WHEN n5:Post THEN 'Post' WHEN n5:Topic THEN 'Topic' WHEN n5:Place THEN 'Place' END, n5.label]) AS c4
  }
  WITH n2, c4 ORDER BY n2.id
  RETURN collect([n2.name, c4]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// posts
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Post)
    WHERE EXISTS { MATCH (n2)-[:SHARED_WITH]->(e5) } AND n2.idBucket IN q.p0
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Post)
    WHERE EXISTS { MATCH (n2)-[:SHARED_WITH]->(e6) }
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND CASE WHEN size(l3) < $s0 THEN l4 ELSE l3 END AS n2
  WITH q, n2
  CALL (q, n2) {
    MATCH (n2)-[r8:SHARED_WITH]->(n8)
    WITH q, n8, r8 ORDER BY n8.label_sort, n8.id LIMIT $s1
    RETURN collect([r8.purpose, r8.until, r8.fields, CASE WHEN n8:Person THEN 'Person' WHEN n8:Organization THEN 'Organization' WHEN n8:Project THEN 'Project' WHEN n8:Dataset THEN 'Dataset' WHEN n8:Distribution THEN 'Distribution' WHEN n8:Variable THEN 'Variable' WHEN n8:Model THEN 'Model' WHEN n8:Finding THEN 'Finding' WHEN n8:Validation THEN 'Validation' WHEN n8:Post THEN 'Post' WHEN n8:Topic THEN 'Topic' WHEN n8:Place THEN 'Place' END, n8.label, n8.name, n8.kind]) AS c7
  }
  CALL (q, n2) {
    MATCH (n2)-[:SHARED_WITH]->(n10)
    RETURN count(n10) AS c9
  }
  WITH n2, c7, c9 ORDER BY n2.id
  RETURN collect([n2.key, c7, c9]) AS a1
}
RETURN q.i, [a1]

// people
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Person)
    WHERE EXISTS { MATCH (n2)<-[:SHARED_WITH]-(e5) WHERE (e5:Post) } AND n2.idBucket IN q.p0
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Person)
    WHERE EXISTS { MATCH (n2)<-[:SHARED_WITH]-(e6) WHERE (e6:Post) }
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND CASE WHEN size(l3) < $s0 THEN l4 ELSE l3 END AS n2
  WITH q, n2
  CALL (q, n2) {
    MATCH (n2)<-[r8:SHARED_WITH]-(n8)
    WITH q, n8, r8 ORDER BY n8.id LIMIT $s1
    RETURN collect([r8.purpose, CASE WHEN n8:Person THEN 'Person' WHEN n8:Organization THEN 'Organization' WHEN n8:Project THEN 'Project' WHEN n8:Dataset THEN 'Dataset' WHEN n8:Distribution THEN 'Distribution' WHEN n8:Variable THEN 'Variable' WHEN n8:Model THEN 'Model' WHEN n8:Finding THEN 'Finding' WHEN n8:Validation THEN 'Validation' WHEN n8:Post THEN 'Post' WHEN n8:Topic THEN 'Topic' WHEN n8:Place THEN 'Place' END, n8.label]) AS c7
  }
  WITH n2, c7 ORDER BY n2.id
  RETURN collect([n2.name, c7]) AS a1
}
RETURN q.i, [a1]
