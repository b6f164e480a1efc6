// dataset
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Node)
  WHERE n2.id = q.p0
  CALL (q, n2) {
    MATCH (n2)-[:ABOUT]->(n4:Topic)
    WITH q, n4 ORDER BY n4.name_sort, n4.id LIMIT $s0
    RETURN collect([n4.name]) AS c3
  }
  RETURN collect([CASE WHEN n2:Person THEN 'Person' WHEN n2:Organization THEN 'Organization' WHEN n2:Project THEN 'Project' WHEN n2:Dataset THEN 'Dataset' WHEN n2:Distribution THEN 'Distribution' WHEN n2:Variable THEN 'Variable' WHEN n2:Model THEN 'Model' WHEN n2:Finding THEN 'Finding' WHEN n2:Validation THEN 'Validation' WHEN n2:Post THEN 'Post' WHEN n2:Topic THEN 'Topic' WHEN n2:Place THEN 'Place' END, n2.id, n2.label, n2.visibility, c3, n2.title, n2.rows, n2.name, n2.latitude]) AS a1
}
RETURN q.i, [a1]

// place
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Node)
  WHERE n2.id = q.p0
  CALL (q, n2) {
    MATCH (n2)-[:ABOUT]->(n4:Topic)
    WITH q, n4 ORDER BY n4.name_sort, n4.id LIMIT $s0
    RETURN collect([n4.name]) AS c3
  }
  RETURN collect([CASE WHEN n2:Person THEN 'Person' WHEN n2:Organization THEN 'Organization' WHEN n2:Project THEN 'Project' WHEN n2:Dataset THEN 'Dataset' WHEN n2:Distribution THEN 'Distribution' WHEN n2:Variable THEN 'Variable' WHEN n2:Model THEN 'Model' WHEN n2:Finding THEN 'Finding' WHEN n2:Validation THEN 'Validation' WHEN n2:Post THEN 'Post' WHEN n2:Topic THEN 'Topic' WHEN n2:Place THEN 'Place' END, n2.id, n2.label, n2.visibility, c3, n2.title, n2.rows, n2.name, n2.latitude]) AS a1
}
RETURN q.i, [a1]

// variable
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Node)
  WHERE n2.id = q.p0
  CALL (q, n2) {
    MATCH (n2)-[:ABOUT]->(n4:Topic)
    WITH q, n4 ORDER BY n4.name_sort, n4.id LIMIT $s0
    RETURN collect([n4.name]) AS c3
  }
  CALL (q, n2) {
    MATCH (n2)<-[:HAS_VARIABLE]-(n6:Dataset)
    WITH q, n6 ORDER BY n6.id LIMIT 1
    RETURN collect([n6.title]) AS c5
  }
  RETURN collect([CASE WHEN n2:Person THEN 'Person' WHEN n2:Organization THEN 'Organization' WHEN n2:Project THEN 'Project' WHEN n2:Dataset THEN 'Dataset' WHEN n2:Distribution THEN 'Distribution' WHEN n2:Variable THEN 'Variable' WHEN n2:Model THEN 'Model' WHEN n2:Finding THEN 'Finding' WHEN n2:Validation THEN 'Validation' WHEN n2:Post THEN 'Post' WHEN n2:Topic THEN 'Topic' WHEN n2:Place THEN 'Place' END, n2.id, n2.label, n2.visibility, c3, n2.title, n2.rows, n2.name, n2.dataType, n2.role, c5, n2.latitude]) AS a1
}
RETURN q.i, [a1]
