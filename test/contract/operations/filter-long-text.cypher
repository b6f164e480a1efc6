// eq
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.title_sort = q.p0 AND n2.title = q.p1 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.title_sort = q.p2 AND n2.title = q.p3 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.title_sort = q.p4 AND n6.title = q.p5
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// longer
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.title_fold STARTS WITH q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.title_fold STARTS WITH q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.title_fold STARTS WITH q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// end
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.title_fold ENDS WITH q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.title_fold ENDS WITH q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.title_fold ENDS WITH q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// ———— Grafeo, where it differs ————

// eq
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.title_sort = q.p0 AND n2.title = q.p1
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.title_sort = q.p2 AND n4.title = q.p3
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// longer
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.title_fold STARTS WITH q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.title_fold STARTS WITH q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// end
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.title_fold ENDS WITH q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.title_fold ENDS WITH q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]
