// models
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE EXISTS { MATCH (n2)<-[:USES]-(e4) WHERE (e4:Model) } AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE EXISTS { MATCH (n2)<-[:USES]-(e6) WHERE (e6:Model) } AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l5
  }
  UNWIND l3 + l5 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n8:Dataset)
  WHERE EXISTS { MATCH (n8)<-[:USES]-(e9) WHERE (e9:Model) }
  RETURN count(n8) AS a7
}
RETURN q.i, [a1, a7]

// projects
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE EXISTS { MATCH (n2)<-[:USES]-(e4) WHERE e4.label_fold CONTAINS q.p0 AND (e4:Project) } AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE EXISTS { MATCH (n2)<-[:USES]-(e6) WHERE e6.label_fold CONTAINS q.p1 AND (e6:Project) } AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l5
  }
  UNWIND l3 + l5 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n8:Dataset)
  WHERE EXISTS { MATCH (n8)<-[:USES]-(e9) WHERE e9.label_fold CONTAINS q.p2 AND (e9:Project) }
  RETURN count(n8) AS a7
}
RETURN q.i, [a1, a7]

// noType
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE EXISTS { MATCH (n2)<-[:USES]-(e4) WHERE (false) } AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE EXISTS { MATCH (n2)<-[:USES]-(e6) WHERE (false) } AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l5
  }
  UNWIND l3 + l5 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n8:Dataset)
  WHERE EXISTS { MATCH (n8)<-[:USES]-(e9) WHERE (false) }
  RETURN count(n8) AS a7
}
RETURN q.i, [a1, a7]

// both
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.key_sort < q.p0 AND EXISTS { MATCH (n2)<-[:USES]-(e4) WHERE (e4:Model) } AND EXISTS { MATCH (n2)<-[:USES]-(e5) WHERE (e5:Project) } AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.key_sort < q.p1 AND EXISTS { MATCH (n2)<-[:USES]-(e7) WHERE (e7:Model) } AND EXISTS { MATCH (n2)<-[:USES]-(e8) WHERE (e8:Project) } AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l6
  }
  UNWIND l3 + l6 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n10:Dataset)
  WHERE n10.key_sort < q.p2 AND EXISTS { MATCH (n10)<-[:USES]-(e11) WHERE (e11:Model) } AND EXISTS { MATCH (n10)<-[:USES]-(e12) WHERE (e12:Project) }
  RETURN count(n10) AS a9
}
RETURN q.i, [a1, a9]

// ———— Grafeo, where it differs ————

// models
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE EXISTS { MATCH (n2)<-[:USES]-(e3) WHERE (e3:Model) }
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n5:Dataset)
  WHERE EXISTS { MATCH (n5)<-[:USES]-(e6) WHERE (e6:Model) }
  RETURN count(n5) AS a4
}
RETURN q.i, [a1, a4]

// projects
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE EXISTS { MATCH (n2)<-[:USES]-(e3) WHERE e3.label_fold CONTAINS q.p0 AND (e3:Project) }
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n5:Dataset)
  WHERE EXISTS { MATCH (n5)<-[:USES]-(e6) WHERE e6.label_fold CONTAINS q.p1 AND (e6:Project) }
  RETURN count(n5) AS a4
}
RETURN q.i, [a1, a4]

// noType
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE EXISTS { MATCH (n2)<-[:USES]-(e3) WHERE (false) }
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n5:Dataset)
  WHERE EXISTS { MATCH (n5)<-[:USES]-(e6) WHERE (false) }
  RETURN count(n5) AS a4
}
RETURN q.i, [a1, a4]

// both
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.key_sort < q.p0 AND EXISTS { MATCH (n2)<-[:USES]-(e3) WHERE (e3:Model) } AND EXISTS { MATCH (n2)<-[:USES]-(e4) WHERE (e4:Project) }
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.key_sort < q.p1 AND EXISTS { MATCH (n6)<-[:USES]-(e7) WHERE (e7:Model) } AND EXISTS { MATCH (n6)<-[:USES]-(e8) WHERE (e8:Project) }
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]
