// eqYear
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.issuedOn = q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.issuedOn = q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.issuedOn = q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// eqDay
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.issuedOn = q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.issuedOn = q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.issuedOn = q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// in
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.issuedOn IN q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.issuedOn IN q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.issuedOn IN q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// lteYear
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort <= q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort <= q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.issuedOn_sort <= q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// ltYear
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort < q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort < q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.issuedOn_sort < q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// gtYear
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort > q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort > q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.issuedOn_sort > q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// gteYear
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort >= q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort >= q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.issuedOn_sort >= q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// lteMonth
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort <= q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort <= q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.issuedOn_sort <= q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// gtMonth
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort > q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort > q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.issuedOn_sort > q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// gteDay
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort >= q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort >= q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.issuedOn_sort >= q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// within
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort <= q.p0 AND n2.issuedOn_sort >= q.p1 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.issuedOn_sort <= q.p2 AND n2.issuedOn_sort >= q.p3 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.issuedOn_sort <= q.p4 AND n6.issuedOn_sort >= q.p5
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// isNull
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.issuedOn IS NULL AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.issuedOn IS NULL AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n6:Dataset)
  WHERE n6.issuedOn IS NULL
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// ———— Grafeo, where it differs ————

// eqYear
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.issuedOn = q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.issuedOn = q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// eqDay
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.issuedOn = q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.issuedOn = q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// in
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.issuedOn IN q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.issuedOn IN q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// lteYear
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.issuedOn_sort <= q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.issuedOn_sort <= q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// ltYear
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.issuedOn_sort < q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.issuedOn_sort < q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// gtYear
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.issuedOn_sort > q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.issuedOn_sort > q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// gteYear
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.issuedOn_sort >= q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.issuedOn_sort >= q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// lteMonth
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.issuedOn_sort <= q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.issuedOn_sort <= q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// gtMonth
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.issuedOn_sort > q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.issuedOn_sort > q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// gteDay
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.issuedOn_sort >= q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.issuedOn_sort >= q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// within
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.issuedOn_sort <= q.p0 AND n2.issuedOn_sort >= q.p1
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.issuedOn_sort <= q.p2 AND n4.issuedOn_sort >= q.p3
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// isNull
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.issuedOn IS NULL
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.issuedOn]) AS a1
}
CALL (q) {
  MATCH (n4:Dataset)
  WHERE n4.issuedOn IS NULL
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]
