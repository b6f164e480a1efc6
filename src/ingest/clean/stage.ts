import { fold } from './fold.ts'

const STAGES: Record<string, string> = {
  idea: 'IDEA',
  ideation: 'IDEA',
  planned: 'IDEA',
  proposed: 'IDEA',
  initiated: 'IDEA',
  commenting: 'IDEA',
  'acquisition and/or development': 'ONGOING',
  'implementation and assessment': 'ONGOING',
  bootstrapping: 'ONGOING',
  prototyping: 'ONGOING',
  testing: 'ONGOING',
  alpha: 'ONGOING',
  beta: 'ONGOING',
  experiment: 'ONGOING',
  'in progress': 'ONGOING',
  'in development': 'ONGOING',
  active: 'ONGOING',
  going: 'ONGOING',
  ongoing: 'ONGOING',
  'operation and maintenance': 'WORKING',
  'in production': 'WORKING',
  'in mission': 'WORKING',
  maintaining: 'WORKING',
  official: 'WORKING',
  completed: 'WORKING',
  complete: 'WORKING',
  live: 'WORKING',
  'live/ongoing': 'WORKING',
  'live & ongoing': 'WORKING',
  'live/in progress': 'WORKING',
  deployed: 'WORKING',
  drifting: 'PAUSED',
  hibernating: 'PAUSED',
  paused: 'PAUSED',
  'on hold': 'PAUSED',
  failed: 'FAILED',
  abandoned: 'FAILED',
  cancelled: 'FAILED',
  canceled: 'FAILED',
  retired: 'RETIRED',
  archived: 'RETIRED',
  deprecated: 'RETIRED',
  decommissioned: 'RETIRED',
}

/** The stage a source's word stands for; `known` is false for words nobody has mapped. */
export function readStage(word: string | undefined): { stage: string; known: boolean } {
  if (word === undefined) return { stage: 'UNKNOWN', known: true }
  const stage = STAGES[fold(word)]
  return { stage: stage ?? 'UNKNOWN', known: stage !== undefined }
}
