import { describe, expect, it } from 'vitest'
import { fieldsOf, linksOf, readFixture } from '../harness.ts'

const inventory = await readFixture('federal', 'federal-2030.csv')

describe('the federal AI inventory', () => {
  it('is read by position from Windows-1252, with line breaks in cells', () => {
    expect(inventory.format).toBe('federal AI inventory')
    expect(fieldsOf(inventory.entries.get('federal-2030/1'))).toMatchInlineSnapshot(`
      {
        "acquiredOn": "2021-02",
        "codeText": "Yes – source code is publicly available.",
        "codeUrl": "https://github.com/example/hail",
        "dataText": "Radar",
        "dateText": "dateInitiated: 7/14/1905; dateImplemented: 25-Feb; dateRetired: N/A -Consolidated into another use case.",
        "developedBy": "Developed in-house.",
        "evaluationText": "Yes – by the CAIO",
        "impact": "RIGHTS",
        "impactText": "Rights-Impacting",
        "independentlyEvaluated": true,
        "initiatedOn": "2022",
        "outputs": "Maps",
        "purpose": "Tells crews
      where hail falls.",
        "risks": "False alarms",
        "stage": "WORKING",
        "stageText": "Operation and Maintenance",
        "title": "Hail – forecast",
        "usesPersonalData": true,
        "visibility": "PUBLIC",
      }
    `)
    expect(linksOf(inventory.entries.get('federal-2030/1'))).toMatchInlineSnapshot(`
      [
        "IN PUBLISHES DOW/OBS: Office of Big Storms",
        "OUT ABOUT science & space",
        "OUT ABOUT emergency management",
      ]
    `)
  })

  it('keeps a use case that is listed twice as two, and blank flags unknown', () => {
    expect(fieldsOf(inventory.entries.get('federal-2030/2'))).toMatchInlineSnapshot(`
      {
        "dateText": "dateAcquired: Q4FY25; dateImplemented: TBD; dateRetired: 2/30/2024",
        "evaluationText": "Planned or in-progress",
        "impact": "SAFETY",
        "impactText": "Safety-impacting",
        "initiatedOn": "2019-01-03",
        "stage": "RETIRED",
        "stageText": "Retired",
        "task": "Searching for information using AI.",
        "title": "Hail – forecast",
        "visibility": "PUBLIC",
      }
    `)
    expect(fieldsOf(inventory.entries.get('federal-2030/3'))).toMatchInlineSnapshot(`
      {
        "evaluationText": "TRUE",
        "impactText": "Case-by-case assessment",
        "independentlyEvaluated": true,
        "initiatedOn": "1805-07-14",
        "stage": "UNKNOWN",
        "stageText": "Pondering",
        "title": "Clerk’s chatbot",
        "visibility": "PUBLIC",
      }
    `)
  })

  it('makes agencies and bureaus organizations', () => {
    const agencies = inventory.shared.filter(({ type }) => type === 'Organization')
    expect(agencies.map((agency) => [agency.key, fieldsOf(agency), linksOf(agency)])).toMatchInlineSnapshot(`
      [
        [
          "DOW/OBS: Office of Big Storms",
          {
            "alternativeNames": [
              "OBS",
              "Office of Big Storms",
            ],
            "kind": "FEDERAL",
            "name": "OBS: Office of Big Storms",
            "visibility": "PUBLIC",
          },
          [
            "OUT PART_OF DOW",
          ],
        ],
        [
          "DOW",
          {
            "alternativeNames": [
              "DOW",
            ],
            "kind": "FEDERAL",
            "name": "Department of Weather",
            "visibility": "PUBLIC",
          },
          [],
        ],
        [
          "DOW",
          {
            "alternativeNames": [
              "DOW",
            ],
            "kind": "FEDERAL",
            "name": "Department of Weather",
            "visibility": "PUBLIC",
          },
          [],
        ],
        [
          "OOC",
          {
            "alternativeNames": [
              "OOC",
            ],
            "kind": "FEDERAL",
            "name": "Office of Clerks",
            "visibility": "PUBLIC",
          },
          [],
        ],
      ]
    `)
  })

  it('reports the rest by row', () =>
    expect(inventory.notices).toMatchInlineSnapshot(`
    [
      "1 | repaired | dateInitiated | 7/14/1905 | a year that a spreadsheet took for a day number",
      "1 | aside | dateImplemented | 25-Feb | the number may be the day or the year",
      "1 | aside | dateRetired | N/A -Consolidated into another use case. | no date",
      "1 | unmapped | systemName | HAILSYS",
      "2 | aside | dateAcquired | Q4FY25 | fiscal period",
      "2 | aside | dateImplemented | TBD | no date",
      "2 | aside | dateRetired | 2/30/2024 | no such day",
      "2 | aside | codeLink | GSA GitHub | no link",
      "3 | aside | stage | Pondering | no known stage",
      "3 | aside | impact | Case-by-case assessment | neither rights nor safety nor both",
      "4 | unreadable | no title",
      "5 | unreadable | 2 columns instead of 62",
    ]
  `))
})
