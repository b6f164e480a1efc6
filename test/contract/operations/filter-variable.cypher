// datasets
UNWIND $batch AS q
CALL (q) {
  MATCH (e3:Topic)
  WHERE e3.name_sort IN q.p0 AND e3.name IN q.p1
  MATCH (e3)<-[:ABOUT]-(n2:Dataset)
  WITH DISTINCT q, n2
  WHERE n2.title_fold CONTAINS q.p2
  WITH q, n2 ORDER BY n2.title_sort DESC, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.title]) AS a1
}
CALL (q) {
  MATCH (e6:Topic)
  WHERE e6.name_sort IN q.p3 AND e6.name IN q.p4
  MATCH (e6)<-[:ABOUT]-(n5:Dataset)
  WITH DISTINCT q, n5
  WHERE n5.title_fold CONTAINS q.p5
  RETURN count(n5) AS a4
}
RETURN q.i, [a1, a4]
