// id
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.id = q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.id = q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.visibility]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.id = q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// ids
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.id IN q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.id IN q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.visibility]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.id IN q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// owner
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.owner = q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.owner = q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.visibility]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.owner = q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// owned
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.owner IS NOT NULL AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.owner IS NOT NULL AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.visibility]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.owner IS NOT NULL
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// ———— Grafeo, where it differs ————

// id
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.id = q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.visibility]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.id = q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// ids
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.id IN q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.visibility]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.id IN q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// owner
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.owner = q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.visibility]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.owner = q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// owned
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.owner IS NOT NULL
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.visibility]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.owner IS NOT NULL
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]
