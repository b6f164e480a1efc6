import { describe, expect, it } from 'vitest'
import { fieldsOf, linksOf, readFixture } from '../harness.ts'

const organizations = await readFixture('civic-tech', 'organizations.ndjson')
const projects = await readFixture('civic-tech', 'projects.ndjson')

describe('civic-tech organizations', () => {
  it('keep earlier names and tags, and lie in a city, a state, a country and a continent', () => {
    expect(organizations.format).toBe('civic-tech organizations')
    expect(fieldsOf(organizations.entries.get('Code for Example'))).toMatchInlineSnapshot(`
      {
        "alternativeNames": [
          "Open Example",
        ],
        "homepage": "https://example.org",
        "kind": "COMMUNITY",
        "kindText": "Brigade, Official",
        "name": "Code for Example",
        "tags": [
          "Brigade",
          "Official",
        ],
        "visibility": "PUBLIC",
      }
    `)
    expect(linksOf(organizations.entries.get('Code for Example'))).toEqual(['OUT LOCATED_IN usa/idaho/boise'])
    expect(organizations.shared.map((place) => [place.key, fieldsOf(place), linksOf(place)])).toMatchInlineSnapshot(`
      [
        [
          "usa/idaho/boise",
          {
            "country": "USA",
            "kind": "CITY",
            "latitude": 43.615,
            "longitude": -116.2023,
            "name": "Boise",
            "visibility": "PUBLIC",
          },
          [
            "OUT LOCATED_IN usa/idaho",
          ],
        ],
        [
          "usa/idaho",
          {
            "country": "USA",
            "kind": "STATE",
            "name": "Idaho",
            "visibility": "PUBLIC",
          },
          [
            "OUT LOCATED_IN usa",
          ],
        ],
        [
          "usa",
          {
            "country": "USA",
            "kind": "COUNTRY",
            "name": "USA",
            "visibility": "PUBLIC",
          },
          [
            "OUT LOCATED_IN continent:north america",
          ],
        ],
        [
          "continent:north america",
          {
            "kind": "CONTINENT",
            "name": "North America",
            "visibility": "PUBLIC",
          },
          [],
        ],
        [
          "usa/oregon/salem",
          {
            "country": "USA",
            "kind": "CITY",
            "latitude": 44.94,
            "longitude": -123.03,
            "name": "Salem",
            "visibility": "PUBLIC",
          },
          [
            "OUT LOCATED_IN usa/oregon",
          ],
        ],
        [
          "usa/oregon",
          {
            "country": "USA",
            "kind": "STATE",
            "name": "Oregon",
            "visibility": "PUBLIC",
          },
          [
            "OUT LOCATED_IN usa",
          ],
        ],
        [
          "usa",
          {
            "country": "USA",
            "kind": "COUNTRY",
            "name": "USA",
            "visibility": "PUBLIC",
          },
          [
            "OUT LOCATED_IN continent:north america",
          ],
        ],
        [
          "continent:north america",
          {
            "kind": "CONTINENT",
            "name": "North America",
            "visibility": "PUBLIC",
          },
          [],
        ],
        [
          "continent:europe",
          {
            "kind": "CONTINENT",
            "name": "Europe",
            "visibility": "PUBLIC",
          },
          [],
        ],
        [
          "germany//gießen",
          {
            "country": "Germany",
            "kind": "CITY",
            "name": "Gießen",
            "visibility": "PUBLIC",
          },
          [
            "OUT LOCATED_IN germany",
          ],
        ],
        [
          "germany",
          {
            "country": "Germany",
            "kind": "COUNTRY",
            "name": "Germany",
            "visibility": "PUBLIC",
          },
          [
            "OUT LOCATED_IN continent:europe",
          ],
        ],
        [
          "continent:europe",
          {
            "kind": "CONTINENT",
            "name": "Europe",
            "visibility": "PUBLIC",
          },
          [],
        ],
      ]
    `)
  })

  it('report what has no field, no place or no sense', () =>
    expect(organizations.notices).toMatchInlineSnapshot(`
    [
      "1 | unmapped | rss | https://example.org/feed",
      "1 | unmapped | projects_list_url | https://github.com/example",
      "3 | aside | coordinates | 0.0000, 0.0000 | no coordinates",
      "3 | aside | location.continent | Global | no continent",
      "4 | aside | coordinates | 95, 4 | no coordinates",
      "4 | aside | city | Europe | no city that can be told",
      "6 | unreadable | broken JSON",
      "7 | unreadable | ["no object"] | object expected",
      "9 | unreadable | no name",
    ]
  `))
})

describe('civic-tech projects', () => {
  it('with one key are one project of several organizations: the first row wins, gaps are filled', () => {
    const key = 'https://github.com/example/adopt.git'
    expect(fieldsOf(projects.entries.get(key))).toMatchInlineSnapshot(`
      {
        "codeUrl": "https://github.com/example/adopt",
        "lastActiveText": "week",
        "stage": "PAUSED",
        "stageText": "Hibernating",
        "summary": "Adopt a thing.",
        "title": "adopt",
        "visibility": "PUBLIC",
      }
    `)
    expect(linksOf(projects.entries.get(key))).toMatchInlineSnapshot(`
      [
        "IN RUNS Code for Example",
        "IN RUNS Code for Europe",
        "OUT ABOUT open data",
        "OUT ABOUT civic tech",
        "OUT ABOUT maps",
      ]
    `)
  })

  it('keep the key as it is given where the address is no link', () => {
    expect(fieldsOf(projects.entries.get('closed source?'))).toMatchInlineSnapshot(`
      {
        "homepage": "https://songs.example.org",
        "stage": "WORKING",
        "stageText": "live & ongoing",
        "title": "songs",
        "visibility": "PUBLIC",
      }
    `)
    expect(fieldsOf(projects.entries.get('https://github.com/example/dead/'))).toMatchInlineSnapshot(`
      {
        "codeUrl": "https://github.com/example/dead",
        "lastActiveText": "over_a_year",
        "linkStatus": "BROKEN",
        "stage": "UNKNOWN",
        "title": "dead",
        "visibility": "PUBLIC",
      }
    `)
    expect([...projects.entries.keys()]).toContain('Code for Example/idea')
  })

  it('bring organizations that no other file names', () => {
    expect(projects.shared.map(({ key }) => key)).toContain('Nobody Knows')
  })

  it('count every row once and report the rest', () => {
    expect(projects.rows.reduce((sum, row) => sum + row.counts, 0)).toBe(9)
    expect(projects.notices).toMatchInlineSnapshot(`
      [
        "7 | unreadable | no name or no organization",
        "8 | unreadable | broken JSON",
        "9 | unreadable | no name or no organization",
        "2 | merged | as row 1",
        "2 | conflict | name | Adopt! | row 1 differs",
        "2 | conflict | status | Drifting | row 1 differs",
        "1 | unmapped | git_branch | main",
        "3 | aside | code_url | closed source? | no link",
        "4 | unmapped | flags | ["odd"]",
        "6 | merged | as row 5",
        "5 | aside | status | Flourishing | no known stage",
      ]
    `)
  })
})
