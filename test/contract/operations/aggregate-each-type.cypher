// personAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Person)
  WITH count(n1) AS f0
  RETURN [f0] AS a2
}
CALL (q) {
  MATCH (n4:Person)
  WITH q, n4.postalCode AS k5, count(n4) AS f0, min(n4.birthDate_sort) AS f1
  ORDER BY f0 DESC, k5 IS NULL, k5 LIMIT $s0
  RETURN collect([k5, f0, f1]) AS a3
}
RETURN q.i, [a2, a3]

// organizationAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Organization)
  WITH count(n1) AS f0
  RETURN [f0] AS a2
}
CALL (q) {
  MATCH (n4:Organization)
  WITH q, n4.kind AS k5, count(n4) AS f0
  ORDER BY f0 DESC, k5 IS NULL, k5 LIMIT $s0
  RETURN collect([k5, f0]) AS a3
}
RETURN q.i, [a2, a3]

// projectAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Project)
  WITH count(n1) AS f0, min(n1.lastActive_sort) AS f1
  RETURN [f0, f1] AS a2
}
RETURN q.i, [a2]

// datasetAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Dataset)
  WITH count(n1) AS f0
  RETURN [f0] AS a2
}
RETURN q.i, [a2]

// distributionAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Distribution)
  WITH count(n1) AS f0, max(n1.bytes) AS f1
  RETURN [f0, f1] AS a2
}
RETURN q.i, [a2]

// variableAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Variable)
  WITH count(n1) AS f0
  RETURN [f0] AS a2
}
CALL (q) {
  MATCH (n4:Variable)
  WITH DISTINCT n4.dataType AS k5, n4.unit AS k6
  WITH count(*) AS k5_count
  RETURN k5_count AS a3
}
RETURN q.i, [a2, a3]

// modelAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Model)
  WITH count(n1) AS f0, min(n1.initiatedOn_sort) AS f1, max(n1.implementedOn_sort) AS f2
  RETURN [f0, f1, f2] AS a2
}
RETURN q.i, [a2]

// findingAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Finding)
  WITH count(n1) AS f0
  RETURN [f0] AS a2
}
RETURN q.i, [a2]

// validationAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Validation)
  WITH count(n1) AS f0
  RETURN [f0] AS a2
}
CALL (q) {
  MATCH (n4:Validation)
  WITH q, n4.verdict AS k5, count(n4) AS f0, avg(toFloat(n4.pValue)) AS f1
  ORDER BY f0 DESC, k5 IS NULL, k5 LIMIT $s0
  RETURN collect([k5, f0, f1]) AS a3
}
RETURN q.i, [a2, a3]

// postAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Post)
  WITH count(n1) AS f0
  RETURN [f0] AS a2
}
CALL (q) {
  MATCH (n4:Post)
  WITH q, substring(n4.publishedOn, 0, 4) AS k5, count(n4) AS f0
  ORDER BY f0 DESC, k5 IS NULL, k5 LIMIT $s0
  RETURN collect([k5, f0]) AS a3
}
RETURN q.i, [a2, a3]

// topicAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Topic)
  WITH count(n1) AS f0
  RETURN [f0] AS a2
}
RETURN q.i, [a2]

// placeAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Place)
  WITH count(n1) AS f0
  RETURN [f0] AS a2
}
CALL (q) {
  MATCH (n4:Place)
  WITH q, n4.country AS k5, count(n4) AS f0, avg(toFloat(n4.latitude)) AS f1
  ORDER BY f0 DESC, k5 IS NULL, k5 LIMIT $s0
  RETURN collect([k5, f0, f1]) AS a3
}
RETURN q.i, [a2, a3]
