import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { fieldsOf, linksOf, readFixture } from '../harness.ts'

const orchard = await readFixture('croissant', 'orchard', 'metadata.json')
const dataset = orchard.entries.get('croissant/orchard')

describe('Croissant', () => {
  it('without a name is called after its folder; an organization publishes, a person is not stored', () => {
    expect(orchard.format).toBe('Croissant metadata')
    expect(fieldsOf(dataset)).toMatchInlineSnapshot(`
      {
        "dateText": "datePublished: 2020-13-01",
        "description": "Apples & pears.",
        "keywords": [
          "apples",
          "pears",
        ],
        "landingPage": "https://example.org/orchard",
        "license": "CC0-1.0",
        "licenseText": "cc0-1.0",
        "title": "orchard",
        "visibility": "PUBLIC",
      }
    `)
    expect(linksOf(dataset)).toMatchInlineSnapshot(`
      [
        "IN PUBLISHES orchard institute",
        "OUT ABOUT apples",
        "OUT ABOUT pears",
        "OUT HAS_DISTRIBUTION croissant/orchard#file/archive",
        "OUT HAS_DISTRIBUTION croissant/orchard#file/tables",
        "OUT HAS_VARIABLE croissant/orchard#field/trees/id",
        "OUT HAS_VARIABLE croissant/orchard#field/trees/place",
        "OUT HAS_VARIABLE croissant/orchard#field/trees/place/row",
        "OUT HAS_VARIABLE croissant/orchard#field/fruit/tree",
      ]
    `)
    expect(inspect(orchard.rows, { depth: null })).not.toContain('Jo Example')
  })

  it('gives files with sizes and checksums, and nested fields as variables', () => {
    const parts = [...orchard.entries.values()].slice(1)
    expect(parts.map((part) => [part.type, part.key, fieldsOf(part), ...linksOf(part)])).toMatchInlineSnapshot(`
      [
        [
          "Distribution",
          "croissant/orchard#file/archive",
          {
            "bytes": 1500n,
            "format": "ZIP",
            "formatText": "application/zip",
            "mediaType": "application/zip",
            "title": "archive",
            "url": "https://example.org/orchard.zip",
            "visibility": "PUBLIC",
          },
        ],
        [
          "Distribution",
          "croissant/orchard#file/tables",
          {
            "checksum": "md5:9a475053fed0c26ee95cd4525e50074c",
            "format": "PARQUET",
            "formatText": "application/x-parquet",
            "mediaType": "application/x-parquet",
            "title": "tables",
            "url": "tables/*.parquet",
            "visibility": "PUBLIC",
          },
        ],
        [
          "Variable",
          "croissant/orchard#field/trees/id",
          {
            "dataType": "Integer",
            "name": "id",
            "role": "IDENTIFIER",
            "visibility": "PUBLIC",
          },
        ],
        [
          "Variable",
          "croissant/orchard#field/trees/place",
          {
            "name": "place",
            "visibility": "PUBLIC",
          },
        ],
        [
          "Variable",
          "croissant/orchard#field/trees/place/row",
          {
            "dataType": "Text",
            "name": "place/row",
            "visibility": "PUBLIC",
          },
        ],
        [
          "Variable",
          "croissant/orchard#field/fruit/tree",
          {
            "description": "The tree it grew on.",
            "name": "tree",
            "visibility": "PUBLIC",
          },
          "OUT SAME_AS_VARIABLE croissant/orchard#field/trees/id",
        ],
      ]
    `)
  })

  it('reports what it set aside', () =>
    expect(orchard.notices).toMatchInlineSnapshot(`
    [
      "1 | repaired | name | no name; called after its folder, orchard",
      "1 | personal | creator",
      "1 | aside | distribution.sha256 | https://example.org/not-a-checksum | no checksum",
      "1 | aside | distribution.encodingFormat | ["https://example.org/other"] | more than one encoding",
      "1 | aside | distribution.contentSize | large | no size",
      "1 | unmapped | distribution.containedIn | {"@id":"archive"}",
      "1 | aside | recordSet.field.subField.dataType | ["wd:Q1"] | more than one type",
      "1 | aside | recordSet.data | records, no metadata",
      "1 | aside | license | ["MIT"] | more than one licence",
      "1 | aside | datePublished | 2020-13-01 | no such day",
      "1 | unmapped | citeAs | Somebody, 2020",
    ]
  `))
})
