// zero
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Place)
    WHERE n2.latitude = q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Place)
    WHERE n2.latitude = q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.name, n2.latitude]) AS a1
}
CALL (q) {
  MATCH (n6:Place)
  WHERE n6.latitude = q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// negative
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Place)
    WHERE n2.longitude < q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Place)
    WHERE n2.longitude < q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.name, n2.latitude]) AS a1
}
CALL (q) {
  MATCH (n6:Place)
  WHERE n6.longitude < q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// notNull
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Place)
    WHERE n2.latitude <= q.p0 AND n2.latitude IS NOT NULL AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Place)
    WHERE n2.latitude <= q.p1 AND n2.latitude IS NOT NULL AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.name, n2.latitude]) AS a1
}
CALL (q) {
  MATCH (n6:Place)
  WHERE n6.latitude <= q.p2 AND n6.latitude IS NOT NULL
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// ———— Grafeo, where it differs ————

// zero
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Place)
  WHERE n2.latitude = q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.name, n2.latitude]) AS a1
}
CALL (q) {
  MATCH (n4:Place)
  WHERE n4.latitude = q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// negative
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Place)
  WHERE n2.longitude < q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.name, n2.latitude]) AS a1
}
CALL (q) {
  MATCH (n4:Place)
  WHERE n4.longitude < q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// notNull
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Place)
  WHERE n2.latitude <= q.p0 AND n2.latitude IS NOT NULL
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.name, n2.latitude]) AS a1
}
CALL (q) {
  MATCH (n4:Place)
  WHERE n4.latitude <= q.p1 AND n4.latitude IS NOT NULL
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]
