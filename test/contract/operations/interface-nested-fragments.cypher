// nodes
UNWIND $batch AS q
CALL (q) {
  UNWIND q.p0 AS id
  MATCH (n2:Node)
  WHERE n2.id = id
  CALL (q, n2) {
    MATCH (n2)-[r4:ABOUT]->(n4:Topic)
    WITH q, n4, r4 ORDER BY n4.name_sort, n4.id LIMIT $s0
    RETURN collect([r4.weight, n4.label, n4.owner, n4.visibility]) AS c3
  }
  RETURN collect([n2.id, CASE WHEN n2:Person THEN 'Person' WHEN n2:Organization THEN 'Organization' WHEN n2:Project THEN 'Project' WHEN n2:Dataset THEN 'Dataset' WHEN n2:Distribution THEN 'Distribution' WHEN n2:Variable THEN 'Variable' WHEN n2:Model THEN 'Model' WHEN n2:Finding THEN 'Finding' WHEN n2:Validation THEN 'Validation' WHEN n2:Post THEN 'Post' WHEN n2:Topic THEN 'Topic' WHEN n2:Place THEN 'Place' END, n2.label, n2.owner, n2.visibility, n2.key, c3, n2.body]) AS a1
}
RETURN q.i, [a1]
