// nodes
UNWIND $batch AS q
CALL (q) {
  UNWIND q.p0 AS id
  MATCH (n2:Node)
  WHERE n2.id = id
  RETURN collect([n2.id, CASE WHEN n2:Person THEN 'Person' WHEN n2:Organization THEN 'Organization' WHEN n2:Project THEN 'Project' WHEN n2:Dataset THEN 'Dataset' WHEN n2:Distribution THEN 'Distribution' WHEN n2:Variable THEN 'Variable' WHEN n2:Model THEN 'Model' WHEN n2:Finding THEN 'Finding' WHEN n2:Validation THEN 'Validation' WHEN n2:Post THEN 'Post' WHEN n2:Topic THEN 'Topic' WHEN n2:Place THEN 'Place' END]) AS a1
}
RETURN q.i, [a1]

// topics
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Topic)
  WHERE n2.id IS NOT NULL
  WITH q, n2 ORDER BY n2.id LIMIT $s0
  RETURN collect([n2.id]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// topics
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Topic)
    WHERE n2.idBucket IN q.p0
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Topic)
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND CASE WHEN size(l3) < $s0 THEN l4 ELSE l3 END AS n2
  WITH q, n2
  RETURN collect([n2.id]) AS a1
}
RETURN q.i, [a1]
