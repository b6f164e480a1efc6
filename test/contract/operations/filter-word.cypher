// eq
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.license_sort = q.p0 AND n2.license = q.p1 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.license_sort = q.p2 AND n2.license = q.p3 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.license_sort = q.p4 AND n6.license = q.p5
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// in
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.license_sort IN q.p0 AND n2.license IN q.p1 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.license_sort IN q.p2 AND n2.license IN q.p3 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.license_sort IN q.p4 AND n6.license IN q.p5
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// contains
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.license_fold CONTAINS q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.license_fold CONTAINS q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.license_fold CONTAINS q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// startsWith
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.license_fold STARTS WITH q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.license_fold STARTS WITH q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.license_fold STARTS WITH q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// endsWith
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.license_fold ENDS WITH q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.license_fold ENDS WITH q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.license_fold ENDS WITH q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// lt
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.license_sort < q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.license_sort < q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.license_sort < q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// gte
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.license_sort >= q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.license_sort >= q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.license_sort >= q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// gt
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.license_sort > q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.license_sort > q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.license_sort > q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// lte
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.license_sort <= q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.license_sort <= q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.license_sort <= q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// isNull
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.license IS NULL AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.license IS NULL AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.license IS NULL
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// ———— Grafeo, where it differs ————

// eq
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.license_sort = q.p0 AND n2.license = q.p1
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.license_sort = q.p2 AND n4.license = q.p3
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// in
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.license_sort IN q.p0 AND n2.license IN q.p1
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.license_sort IN q.p2 AND n4.license IN q.p3
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// contains
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.license_fold CONTAINS q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.license_fold CONTAINS q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// startsWith
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.license_fold STARTS WITH q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.license_fold STARTS WITH q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// endsWith
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.license_fold ENDS WITH q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.license_fold ENDS WITH q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// lt
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.license_sort < q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.license_sort < q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// gte
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.license_sort >= q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.license_sort >= q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// gt
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.license_sort > q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.license_sort > q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// lte
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.license_sort <= q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.license_sort <= q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// isNull
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.license IS NULL
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.license]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.license IS NULL
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]
