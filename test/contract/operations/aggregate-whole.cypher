// datasetAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Dataset)
  WITH count(n1) AS f0, min(n1.issuedOn_sort) AS f1, min(n1.rows) AS f2, max(n1.modifiedOn_sort) AS f3, max(n1.rows) AS f4, avg(toFloat(n1.rows)) AS f5
  RETURN [f0, f1, f2, f3, f4, f5] AS a2
}
RETURN q.i, [a2]

// findingAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Finding)
  WITH count(n1) AS f0, min(n1.value) AS f1, min(n1.low) AS f2, min(n1.n) AS f3, max(n1.value) AS f4, max(n1.high) AS f5, max(n1.n) AS f6, avg(toFloat(n1.value)) AS f7, avg(toFloat(n1.low)) AS f8, avg(toFloat(n1.high)) AS f9, avg(toFloat(n1.n)) AS f10, coalesce(sum(n1.low), 0) AS f11, coalesce(sum(n1.high), 0) AS f12
  RETURN [f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12] AS a2
}
RETURN q.i, [a2]

// placeAggregate
UNWIND $batch AS q
CALL (q) {
  MATCH (n1:Place)
  WHERE n1.latitude IS NOT NULL
  WITH count(n1) AS f0, min(n1.latitude) AS f1, min(n1.longitude) AS f2, max(n1.latitude) AS f3, max(n1.longitude) AS f4, avg(toFloat(n1.latitude)) AS f5, coalesce(sum(n1.latitude), 0) AS f6, coalesce(sum(n1.longitude), 0) AS f7
  RETURN [f0, f1, f2, f3, f4, f5, f6, f7] AS a2
}
RETURN q.i, [a2]
