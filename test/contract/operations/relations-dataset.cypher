// datasets
UNWIND $batch AS q
CALL (q) {
  CALL (q) {
    MATCH (n2:Dataset)
    WHERE n2.key_sort IN q.p0 AND n2.key IN q.p1 AND n2.key_sort IS NOT NULL
    WITH n2 ORDER BY n2.key_sort, n2.id LIMIT $s0
    RETURN collect(n2) AS l3
  }
  CALL (q, l3) {
    WITH q, l3 LIMIT 1 WHERE size(l3) < $s0
    MATCH (n2:Dataset)
    WHERE n2.key_sort IN q.p2 AND n2.key IN q.p3 AND n2.key_sort IS NULL
    WITH n2 ORDER BY n2.id LIMIT $s0
    RETURN collect(n2) AS l4
  }
  UNWIND l3 + l4 AS n2
  WITH q, n2 LIMIT $s0
  CALL (q, n2) {
    MATCH (n2)-[r6:DERIVED_FROM]->(n6:Dataset)
    WITH q, n6, r6 ORDER BY n6.key_sort IS NULL, n6.key_sort, n6.id LIMIT $s1
    RETURN collect([r6.how, n6.key]) AS c5
  }
  CALL (q, n2) {
    MATCH (n2)<-[r8:DERIVED_FROM]-(n8:Dataset)
    WITH q, n8, r8 ORDER BY n8.key_sort IS NULL, n8.key_sort, n8.id LIMIT $s2
    RETURN collect([r8.how, n8.key]) AS c7
  }
  CALL (q, n2) {
    MATCH (n2)-[r10:HAS_DISTRIBUTION]->(n10:Distribution)
    WITH q, n10, r10 ORDER BY n10.bytes IS NULL, n10.bytes, n10.id LIMIT $s3
    CALL (q, n10) {
      MATCH (n10)<-[:HAS_DISTRIBUTION]-(n12:Dataset)
      WITH q, n12 ORDER BY n12.id LIMIT 1
      RETURN collect([n12.key]) AS c11
    }
    WITH n10, r10, c11 ORDER BY n10.bytes IS NULL, n10.bytes, n10.id
    RETURN collect([r10.position, n10.key, c11]) AS c9
  }
  CALL (q, n2) {
    MATCH (n2)-[r14:HAS_VARIABLE]->(n14:Variable)
    WITH q, n14, r14 ORDER BY n14.name_sort, n14.id LIMIT $s4
    CALL (q, n14) {
      MATCH (n14)<-[:HAS_VARIABLE]-(n16:Dataset)
      WITH q, n16 ORDER BY n16.id LIMIT 1
      RETURN collect([n16.key]) AS c15
    }
    WITH n14, r14, c15 ORDER BY n14.name_sort, n14.id
    RETURN collect([r14.position, n14.name, c15]) AS c13
  }
  CALL (q, n2) {
    MATCH (n2)<-[r18:TRAINED_ON]-(n18:Model)
    WITH q, n18, r18 ORDER BY n18.id LIMIT $s5
    CALL (q, n18) {
      MATCH (n18)-[:TRAINED_ON]->(n20:Dataset)
      WITH q, n20 ORDER BY n20.id LIMIT $s6
      RETURN collect([n20.key]) AS c19
    }
    WITH n18, r18, c19 ORDER BY n18.id
    RETURN collect([r18.split, n18.key, c19]) AS c17
  }
  CALL (q, n2) {
    MATCH (n2)<-[r22:EVALUATED_ON]-(n22:Model)
    WITH q, n22, r22 ORDER BY n22.id LIMIT $s7
    CALL (q, n22) {
      MATCH (n22)-[:EVALUATED_ON]->(n24:Dataset)
      WITH q, n24 ORDER BY n24.id LIMIT $s8
      RETURN collect([n24.key]) AS c23
    }
    WITH n22, r22, c23 ORDER BY n22.id
    RETURN collect([r22.split, n22.key, c23]) AS c21
  }
  CALL (q, n2) {
    MATCH (n2)<-[r26:USES]-(n26)
    WITH q, n26, r26 ORDER BY n26.key_sort IS NULL, n26.key_sort, n26.id LIMIT $s9
    RETURN collect([r26.purpose, CASE WHEN n26:Project THEN 'Project' WHEN n26:Dataset THEN 'Dataset' WHEN n26:Model THEN 'Model' WHEN n26:Finding THEN 'Finding' WHEN n26:Post THEN 'Post' END, n26.key]) AS c25
  }
  CALL (q, n2) {
    MATCH (n2)<-[:USES]-(n28)
    RETURN count(n28) AS c27
  }
  CALL (q, n2) {
    MATCH (n2)<-[:PRODUCES]-(n30:Project)
    WITH q, n30 ORDER BY n30.id LIMIT $s10
    RETURN collect([n30.key]) AS c29
  }
  CALL (q, n2) {
    MATCH (n2)-[:LOCATED_IN]->(n32:Place)
    WITH q, n32 ORDER BY n32.id LIMIT $s11
    CALL (q, n32) {
      MATCH (n32)-[:LOCATED_IN]->(n34:Place)
      WITH q, n34 ORDER BY n34.id LIMIT 1
      CALL (q, n34) {
        MATCH (n34)-[:LOCATED_IN]->(n36:Place)
        WITH q, n36 ORDER BY n36.id LIMIT 1
        RETURN collect([n36.name]) AS c35
      }
      RETURN collect([n34.name, c35]) AS c33
    }
    WITH n32, c33 ORDER BY n32.id
    RETURN collect([n32.name, c33]) AS c31
  }
  CALL (q, n2) {
    MATCH (n2)<-[r38:ABOUT]-(n38:Post)
    WITH q, n38, r38 ORDER BY n38.id LIMIT $s12
    RETURN collect([r38.weight, n38.key]) AS c37
  }
  CALL (q, n2) {
    MATCH (n2)<-[r40:CONTRIBUTES_TO]-(n40:Person)
    WITH q, n40, r40 ORDER BY n40.id LIMIT $s13
    RETURN collect([r40.role, n40.name]) AS c39
  }
  WITH n2, c5, c7, c9, c13, c17, c21, c25, c27, c29, c31, c37, c39 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id
  RETURN collect([n2.key, c5, c7, c9, c13, c17, c21, c25, c27, c29, c31, c37, c39]) AS a1
}
RETURN q.i, [a1]

// ———— Grafeo, where it differs ————

// datasets
UNWIND $batch AS q
CALL (q) {
  MATCH (n2:Dataset)
  WHERE n2.key_sort IN q.p0 AND n2.key IN q.p1
  WITH q, n2 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id LIMIT $s0
  CALL (q, n2) {
    MATCH (n2)-[r4:DERIVED_FROM]->(n4:Dataset)
    WITH q, n4, r4 ORDER BY n4.key_sort IS NULL, n4.key_sort, n4.id LIMIT $s1
    RETURN collect([r4.how, n4.key]) AS c3
  }
  CALL (q, n2) {
    MATCH (n2)<-[r6:DERIVED_FROM]-(n6:Dataset)
    WITH q, n6, r6 ORDER BY n6.key_sort IS NULL, n6.key_sort, n6.id LIMIT $s2
    RETURN collect([r6.how, n6.key]) AS c5
  }
  CALL (q, n2) {
    MATCH (n2)-[r8:HAS_DISTRIBUTION]->(n8:Distribution)
    WITH q, n8, r8 ORDER BY n8.bytes IS NULL, n8.bytes, n8.id LIMIT $s3
    CALL (q, n8) {
      MATCH (n8)<-[:HAS_DISTRIBUTION]-(n10:Dataset)
      WITH q, n10 ORDER BY n10.id LIMIT 1
      RETURN collect([n10.key]) AS c9
    }
    WITH n8, r8, c9 ORDER BY n8.bytes IS NULL, n8.bytes, n8.id
    RETURN collect([r8.position, n8.key, c9]) AS c7
  }
  CALL (q, n2) {
    MATCH (n2)-[r12:HAS_VARIABLE]->(n12:Variable)
    WITH q, n12, r12 ORDER BY n12.name_sort, n12.id LIMIT $s4
    CALL (q, n12) {
      MATCH (n12)<-[:HAS_VARIABLE]-(n14:Dataset)
      WITH q, n14 ORDER BY n14.id LIMIT 1
      RETURN collect([n14.key]) AS c13
    }
    WITH n12, r12, c13 ORDER BY n12.name_sort, n12.id
    RETURN collect([r12.position, n12.name, c13]) AS c11
  }
  CALL (q, n2) {
    MATCH (n2)<-[r16:TRAINED_ON]-(n16:Model)
    WITH q, n16, r16 ORDER BY n16.id LIMIT $s5
    CALL (q, n16) {
      MATCH (n16)-[:TRAINED_ON]->(n18:Dataset)
      WITH q, n18 ORDER BY n18.id LIMIT $s6
      RETURN collect([n18.key]) AS c17
    }
    WITH n16, r16, c17 ORDER BY n16.id
    RETURN collect([r16.split, n16.key, c17]) AS c15
  }
  CALL (q, n2) {
    MATCH (n2)<-[r20:EVALUATED_ON]-(n20:Model)
    WITH q, n20, r20 ORDER BY n20.id LIMIT $s7
    CALL (q, n20) {
      MATCH (n20)-[:EVALUATED_ON]->(n22:Dataset)
      WITH q, n22 ORDER BY n22.id LIMIT $s8
      RETURN collect([n22.key]) AS c21
    }
    WITH n20, r20, c21 ORDER BY n20.id
    RETURN collect([r20.split, n20.key, c21]) AS c19
  }
  CALL (q, n2) {
    MATCH (n2)<-[r24:USES]-(n24)
    WITH q, n24, r24 ORDER BY n24.key_sort IS NULL, n24.key_sort, n24.id LIMIT $s9
    RETURN collect([r24.purpose, CASE WHEN n24:Project THEN 'Project' WHEN n24:Dataset THEN 'Dataset' WHEN n24:Model THEN 'Model' WHEN n24:Finding THEN 'Finding' WHEN n24:Post THEN 'Post' END, n24.key]) AS c23
  }
  CALL (q, n2) {
    MATCH (n2)<-[:USES]-(n26)
    RETURN count(n26) AS c25
  }
  CALL (q, n2) {
    MATCH (n2)<-[:PRODUCES]-(n28:Project)
    WITH q, n28 ORDER BY n28.id LIMIT $s10
    RETURN collect([n28.key]) AS c27
  }
  CALL (q, n2) {
    MATCH (n2)-[:LOCATED_IN]->(n30:Place)
    WITH q, n30 ORDER BY n30.id LIMIT $s11
    CALL (q, n30) {
      MATCH (n30)-[:LOCATED_IN]->(n32:Place)
      WITH q, n32 ORDER BY n32.id LIMIT 1
      CALL (q, n32) {
        MATCH (n32)-[:LOCATED_IN]->(n34:Place)
        WITH q, n34 ORDER BY n34.id LIMIT 1
        RETURN collect([n34.name]) AS c33
      }
      RETURN collect([n32.name, c33]) AS c31
    }
    WITH n30, c31 ORDER BY n30.id
    RETURN collect([n30.name, c31]) AS c29
  }
  CALL (q, n2) {
    MATCH (n2)<-[r36:ABOUT]-(n36:Post)
    WITH q, n36, r36 ORDER BY n36.id LIMIT $s12
    RETURN collect([r36.weight, n36.key]) AS c35
  }
  CALL (q, n2) {
    MATCH (n2)<-[r38:CONTRIBUTES_TO]-(n38:Person)
    WITH q, n38, r38 ORDER BY n38.id LIMIT $s13
    RETURN collect([r38.role, n38.name]) AS c37
  }
  WITH n2, c3, c5, c7, c11, c15, c19, c23, c25, c27, c29, c35, c37 ORDER BY n2.key_sort IS NULL, n2.key_sort, n2.id
  RETURN collect([n2.key, c3, c5, c7, c11, c15, c19, c23, c25, c27, c29, c35, c37]) AS a1
}
RETURN q.i, [a1]
