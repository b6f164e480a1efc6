// topic
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Topic)
  WHERE n2.id = q.p0
  CALL (q, n2) {
    MATCH (n2)<-[r4:ABOUT]-(n4)
    WITH q, n4, r4 ORDER BY n4.label_sort DESC, n4.id LIMIT $s0
    RETURN collect([n4.label_sort, n4.id, r4.weight, CASE WHEN n4:Person THEN 'Person' WHEN n4:Organization THEN 'Organization' WHEN n4:Project THEN 'Project' WHEN n4:Dataset THEN 'Dataset' WHEN n4:Distribution THEN 'Distribution' WHEN n4:Variable THEN 'Variable' WHEN n4:Model THEN 'Model' WHEN n4:Finding THEN 'Finding' WHEN n4:Validation THEN 'Validation' WHEN n4:Post THEN 'Post' WHEN n4:Topic THEN 'Topic' WHEN n4:Place THEN 'Place' END, n4.label]) AS c3
  }
  RETURN collect([c3]) AS a1
}
RETURN q.i, [a1]
