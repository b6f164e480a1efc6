// byPublisher
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Dataset)
  WITH count(n1) AS f0
  RETURN [f0] AS a2
}
CALL (q) {
  MATCH (n4:Dataset)
  OPTIONAL MATCH (n4)<-[:PUBLISHES]-(k5:Organization)
  WITH q, k5, count(n4) AS f0, max(n4.rows) AS f1
  ORDER BY f0 DESC, k5.id IS NULL, k5.id LIMIT $s0
  CALL (q, k5) {
    MATCH (k5)-[:PART_OF]->(n7:Organization)
    WITH q, n7 ORDER BY n7.id LIMIT 1
    RETURN collect([n7.name]) AS c6
  }
  CALL (q, k5) {
    MATCH (k5)-[:PUBLISHES]->(n9:Dataset)
    RETURN count(n9) AS c8
  }
  WITH k5, f0, f1, c6, c8 ORDER BY f0 DESC, k5.id IS NULL, k5.id
  RETURN collect([[k5.id, k5.name, c6, c8], f0, f1]) AS a3
}
CALL (q) {
  MATCH (n11:Dataset)
  OPTIONAL MATCH (n11)<-[:PUBLISHES]-(k12:Organization)
  WITH DISTINCT k12
  WITH count(*) AS k12_count
  RETURN k12_count AS a10
}
RETURN q.i, [a2, a3, a10]

// byTopic
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Project)
  OPTIONAL MATCH (n2)-[:ABOUT]->(k3:Topic)
  WITH q, k3, count(n2) AS f0
  ORDER BY f0 DESC, k3.id IS NULL, k3.id LIMIT $s1
  CALL (q, k3) {
    MATCH (k3)<-[:ABOUT]-(n5)
    WITH q, n5 ORDER BY n5.key_sort IS NULL, n5.key_sort, n5.id LIMIT $s0
    RETURN collect([CASE WHEN n5:Person THEN 'Person' WHEN n5:Organization THEN 'Organization' WHEN n5:Project THEN 'Project' WHEN n5:Dataset THEN 'Dataset' WHEN n5:Distribution THEN 'Distribution' WHEN n5:Variable THEN 'Variable' WHEN n5:Model THEN 'Model' WHEN n5:Finding THEN 'Finding' WHEN n5:Validation THEN 'Validation' WHEN n5:Post THEN 'Post' WHEN n5:Topic THEN 'Topic' WHEN n5:Place THEN 'Place' END, n5.label]) AS c4
  }
  WITH k3, f0, c4 ORDER BY f0 DESC, k3.id IS NULL, k3.id
  RETURN collect([[k3.id, k3.name, c4], f0]) AS a1
}
CALL (q) {
  MATCH (n7:Project)
  OPTIONAL MATCH (n7)-[:ABOUT]->(k8:Topic)
  WITH DISTINCT k8
  WITH count(*) AS k8_count
  RETURN k8_count AS a6
}
RETURN q.i, [a1, a6]
