// dataset
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.id = q.p0
  RETURN collect([n2.title]) AS a1
}
RETURN q.i, [a1]

// node
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Node)
  WHERE n2.id = q.p0
  RETURN collect([CASE WHEN n2:Person THEN 'Person' WHEN n2:Organization THEN 'Organization' WHEN n2:Project THEN 'Project' WHEN n2:Dataset THEN 'Dataset' WHEN n2:Distribution THEN 'Distribution' WHEN n2:Variable THEN 'Variable' WHEN n2:Model THEN 'Model' WHEN n2:Finding THEN 'Finding' WHEN n2:Validation THEN 'Validation' WHEN n2:Post THEN 'Post' WHEN n2:Topic THEN 'Topic' WHEN n2:Place THEN 'Place' END, n2.id]) AS a1
}
RETURN q.i, [a1]

// project
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Project)
  WHERE n2.id = q.p0
  RETURN collect([n2.title]) AS a1
}
RETURN q.i, [a1]
