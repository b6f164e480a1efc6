// eq
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Distribution)
    WHERE n2.bytes = q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Distribution)
    WHERE n2.bytes = q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.bytes]) AS a1
}
CALL (q) {
  MATCH (n6:Distribution)
  WHERE n6.bytes = q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// lte
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Distribution)
    WHERE n2.bytes <= q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Distribution)
    WHERE n2.bytes <= q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.bytes]) AS a1
}
CALL (q) {
  MATCH (n6:Distribution)
  WHERE n6.bytes <= q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// gte
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Distribution)
    WHERE n2.bytes >= q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Distribution)
    WHERE n2.bytes >= q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.bytes]) AS a1
}
CALL (q) {
  MATCH (n6:Distribution)
  WHERE n6.bytes >= q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// ———— Grafeo, where it differs ————

// eq
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Distribution)
  WHERE n2.bytes = q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.bytes]) AS a1
}
CALL (q) {
  MATCH (n4:Distribution)
  WHERE n4.bytes = q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// lte
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Distribution)
  WHERE n2.bytes <= q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.bytes]) AS a1
}
CALL (q) {
  MATCH (n4:Distribution)
  WHERE n4.bytes <= q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// gte
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Distribution)
  WHERE n2.bytes >= q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.bytes]) AS a1
}
CALL (q) {
  MATCH (n4:Distribution)
  WHERE n4.bytes >= q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]
