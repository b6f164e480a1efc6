// topic
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Topic)
  WHERE n2.id = q.p0
  CALL (q, n2) {
    MATCH (n2)<-[:ABOUT]-(n4)
    WHERE (n4:Finding OR n4:Model)
    WITH q, n4 ORDER BY n4.label_sort, n4.id LIMIT $s0
    RETURN collect([CASE WHEN n4:Person THEN 'Person' WHEN n4:Organization THEN 'Organization' WHEN n4:Project THEN 'Project' WHEN n4:Dataset THEN 'Dataset' WHEN n4:Distribution THEN 'Distribution' WHEN n4:Variable THEN 'Variable' WHEN n4:Model THEN 'Model' WHEN n4:Finding THEN 'Finding' WHEN n4:Validation THEN 'Validation' WHEN n4:Post THEN 'Post' WHEN n4:Topic THEN 'Topic' WHEN n4:Place THEN 'Place' END, n4.label]) AS c3
  }
  CALL (q, n2) {
    MATCH (n2)<-[:ABOUT]-(n6)
    WHERE (n6:Finding OR n6:Model)
    RETURN count(n6) AS c5
  }
  CALL (q, n2) {
    MATCH (n2)<-[:ABOUT]-(n8)
    WHERE (false)
    WITH q, n8 ORDER BY n8.id LIMIT $s1
    RETURN collect([CASE WHEN n8:Person THEN 'Person' WHEN n8:Organization THEN 'Organization' WHEN n8:Project THEN 'Project' WHEN n8:Dataset THEN 'Dataset' WHEN n8:Distribution THEN 'Distribution' WHEN n8:Variable THEN 'Variable' WHEN n8:Model THEN 'Model' WHEN n8:Finding THEN 'Finding' WHEN n8:Validation THEN 'Validation' WHEN n8:Post THEN 'Post' WHEN n8:Topic THEN 'Topic' WHEN n8:Place THEN 'Place' END, n8.label]) AS c7
  }
  CALL (q, n2) {
    MATCH (n2)<-[:ABOUT]-(n10)
    WHERE (false)
    RETURN count(n10) AS c9
  }
  RETURN collect([c3, c5, c7, c9]) AS a1
}
RETURN q.i, [a1]
