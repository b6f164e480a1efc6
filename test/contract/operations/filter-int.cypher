// eq
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Model)
    WHERE n2.version = q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Model)
    WHERE n2.version = q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Model)
  WHERE n6.version = q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// in
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Model)
    WHERE n2.version IN q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Model)
    WHERE n2.version IN q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Model)
  WHERE n6.version IN q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// gt
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Model)
    WHERE n2.version < q.p0 AND n2.version > q.p1 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Model)
    WHERE n2.version < q.p2 AND n2.version > q.p3 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n6:Model)
  WHERE n6.version < q.p4 AND n6.version > q.p5
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// ———— Grafeo, where it differs ————

// eq
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WHERE n2.version = q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Model)
  WHERE n4.version = q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// in
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WHERE n2.version IN q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Model)
  WHERE n4.version IN q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// gt
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Model)
  WHERE n2.version < q.p0 AND n2.version > q.p1
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key]) AS a1
}
CALL (q) {
  MATCH (n4:Model)
  WHERE n4.version < q.p2 AND n4.version > q.p3
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]
