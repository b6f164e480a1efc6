// node
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Node)
  WHERE n2.id = q.p0
  RETURN collect([CASE WHEN n2:Person THEN 'Person' WHEN n2:Organization THEN 'Organization' WHEN n2:Project THEN 'Project' WHEN n2:Dataset THEN 'Dataset' WHEN n2:Distribution THEN 'Distribution' WHEN n2:Variable THEN 'Variable' WHEN n2:Model THEN 'Model' WHEN n2:Finding THEN 'Finding' WHEN n2:Validation THEN 'Validation' WHEN n2:Post THEN 'Post' WHEN n2:Topic THEN 'Topic' WHEN n2:Place THEN 'Place' END, n2.id]) AS a1
}
RETURN q.i, [a1]

// dataset
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.id = q.p0
  RETURN collect([n2.key]) AS a1
}
RETURN q.i, [a1]

// topics
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Topic)
  WHERE n2.name_sort IS NOT NULL
  WITH q, n2 ORDER BY n2.name_sort, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
RETURN q.i, [a1]

// topicAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Topic)
  WITH count(n1) AS f0
  RETURN [f0] AS a2
}
RETURN q.i, [a2]

// findings
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Finding)
    WHERE n2.n IS NOT NULL
    WITH n2 ORDER BY n2.n DESC, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Finding)
    WHERE n2.n IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.n]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// topics
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Topic)
  WITH q, n2 ORDER BY n2.name_sort, n2.id LIMIT $s0
  RETURN collect([n2.name]) AS a1
}
RETURN q.i, [a1]

// findings
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Finding)
  WITH q, n2 ORDER BY n2.n IS NULL, n2.n DESC, n2.id LIMIT $s0
  RETURN collect([n2.n]) AS a1
}
RETURN q.i, [a1]
