// eq
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Finding)
    WHERE n2.value = q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Finding)
    WHERE n2.value = q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.value]) AS a1
}
CALL (q) {
  MATCH (n6:Finding)
  WHERE n6.value = q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// whole
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Finding)
    WHERE n2.value = q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Finding)
    WHERE n2.value = q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.value]) AS a1
}
CALL (q) {
  MATCH (n6:Finding)
  WHERE n6.value = q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// in
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Finding)
    WHERE n2.value IN q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Finding)
    WHERE n2.value IN q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.value]) AS a1
}
CALL (q) {
  MATCH (n6:Finding)
  WHERE n6.value IN q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// tiny
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Finding)
    WHERE n2.value <= q.p0 AND n2.value > q.p1 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Finding)
    WHERE n2.value <= q.p2 AND n2.value > q.p3 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.value]) AS a1
}
CALL (q) {
  MATCH (n6:Finding)
  WHERE n6.value <= q.p4 AND n6.value > q.p5
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// huge
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Finding)
    WHERE n2.value >= q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Finding)
    WHERE n2.value >= q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.value]) AS a1
}
CALL (q) {
  MATCH (n6:Finding)
  WHERE n6.value >= q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// gt
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Finding)
    WHERE n2.value > q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Finding)
    WHERE n2.value > q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.value]) AS a1
}
CALL (q) {
  MATCH (n6:Finding)
  WHERE n6.value > q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// lt
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Finding)
    WHERE n2.value < q.p0 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Finding)
    WHERE n2.value < q.p1 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.value]) AS a1
}
CALL (q) {
  MATCH (n6:Finding)
  WHERE n6.value < q.p2
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// isNull
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Finding)
    WHERE n2.value IS NULL AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Finding)
    WHERE n2.value IS NULL AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  RETURN collect([n2.key, n2.value]) AS a1
}
CALL (q) {
  MATCH (n6:Finding)
  WHERE n6.value IS NULL
  RETURN count(n6) AS a5
}
RETURN q.i, [a1, a5]

// ———— Grafeo, where it differs ————

// eq
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Finding)
  WHERE n2.value = q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.value]) AS a1
}
CALL (q) {
  MATCH (n4:Finding)
  WHERE n4.value = q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// whole
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Finding)
  WHERE n2.value = q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.value]) AS a1
}
CALL (q) {
  MATCH (n4:Finding)
  WHERE n4.value = q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// in
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Finding)
  WHERE n2.value IN q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.value]) AS a1
}
CALL (q) {
  MATCH (n4:Finding)
  WHERE n4.value IN q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// tiny
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Finding)
  WHERE n2.value <= q.p0 AND n2.value > q.p1
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.value]) AS a1
}
CALL (q) {
  MATCH (n4:Finding)
  WHERE n4.value <= q.p2 AND n4.value > q.p3
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// huge
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Finding)
  WHERE n2.value >= q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.value]) AS a1
}
CALL (q) {
  MATCH (n4:Finding)
  WHERE n4.value >= q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// gt
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Finding)
  WHERE n2.value > q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.value]) AS a1
}
CALL (q) {
  MATCH (n4:Finding)
  WHERE n4.value > q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// lt
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Finding)
  WHERE n2.value < q.p0
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.value]) AS a1
}
CALL (q) {
  MATCH (n4:Finding)
  WHERE n4.value < q.p1
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]

// isNull
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Finding)
  WHERE n2.value IS NULL
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  RETURN collect([n2.key, n2.value]) AS a1
}
CALL (q) {
  MATCH (n4:Finding)
  WHERE n4.value IS NULL
  RETURN count(n4) AS a3
}
RETURN q.i, [a1, a3]
