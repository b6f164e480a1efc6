/** Grafeo's errors in Insites' words. Its own go to `cause` alone: they hold values, statements and paths. */
import type { GrafeoError } from '@grafeo-db/js'
import { InsitesError } from '../../schema/errors.ts'

export function translate(error: unknown): InsitesError {
  if (error instanceof InsitesError) return error
  const { gqlStatus, message } = error as GrafeoError
  if (gqlStatus === '40000') {
    return new InsitesError('CONFLICT', 'Others are changing the same things; try again.', { cause: error })
  }
  // Several broken rules share one status, and only the text tells which.
  if (message.includes('GRAFEO-V001') && message.includes('UNIQUE')) {
    return new InsitesError('CONSTRAINT', 'A value that must be unique is taken.', { cause: error })
  }
  if (message.includes('GRAFEO-T009')) {
    return new InsitesError('UNAVAILABLE', 'The graph has no room left to write.', { cause: error })
  }
  if (message.includes('GRAFEO-T007')) return new InsitesError('UNAVAILABLE', 'The graph is closed.', { cause: error })
  return new InsitesError('INTERNAL', 'The graph refused a statement.', { cause: error })
}

/** Why the graph at `path` could not be opened. The path is the operator's own setting, so it is named. */
export function cannotOpen(path: string, error: unknown): InsitesError {
  const locked = (error as Error).message.includes('cannot be locked')
  const why = locked ? 'it is open already, here or in another process' : "it is no graph, or can't be read and written"
  return new InsitesError('UNAVAILABLE', `The graph at ${path} can't be opened: ${why}.`, { cause: error })
}
