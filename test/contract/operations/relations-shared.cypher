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
  MATCH (n2:Post)
  WHERE EXISTS { MATCH (n2)-[:SHARED_WITH]->(e3) }
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
  WHERE EXISTS { MATCH (n2)<-[:SHARED_WITH]-(e3) WHERE (e3:Post) }
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
