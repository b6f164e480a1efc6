/** The formats that can be imported, in the order they are asked. A new one is a file here and a line below. */
import type { Format } from '../format.ts'
import { civicOrganizations } from './civic-organizations.ts'
import { civicProjects } from './civic-projects.ts'
import { croissant } from './croissant.ts'
import { dcat } from './dcat.ts'
import { entries } from './entries.ts'
import { federalAi } from './federal-ai.ts'

export const formats: readonly Format[] = [croissant, dcat, entries, civicProjects, civicOrganizations, federalAi]
