/** Neo4j's errors in Insites' words, told apart by their codes. Its own words go to `cause` alone. */
import { Neo4jError } from 'neo4j-driver'
import { InsitesError } from '../../schema/errors.ts'

const conflict = 'Others are changing the same things; try again.'
const away = 'The graph is not there just now; try again later.'
const slow = 'The graph took longer than the time it is given.'

/** Codes by their whole name; the classes they belong to follow in `kindOf`. */
const kinds: Readonly<Record<string, readonly ['CONFLICT' | 'CONSTRAINT' | 'TIMEOUT' | 'UNAVAILABLE', string]>> = {
  'Neo.DatabaseError.Schema.ConstraintCreationFailed': ['CONSTRAINT', 'What shall be unique is there twice already.'],
  'Neo.ClientError.Transaction.TransactionTimedOut': ['TIMEOUT', slow],
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration': ['TIMEOUT', slow],
  // A transaction that waits for a lock when its time is over is told so instead.
  'Neo.ClientError.Transaction.LockClientStopped': ['TIMEOUT', slow],
  'Neo.TransientError.Transaction.LockClientStopped': ['TIMEOUT', slow],
  'Neo.TransientError.Transaction.DeadlockDetected': ['CONFLICT', conflict],
  'Neo.TransientError.Transaction.LockAcquisitionTimeout': ['CONFLICT', conflict],
  'Neo.TransientError.Transaction.ConstraintsChanged': ['CONFLICT', conflict],
  'Neo.TransientError.Transaction.Outdated': ['CONFLICT', conflict],
  'Neo.ClientError.Cluster.NotALeader': ['UNAVAILABLE', away],
  'Neo.ClientError.Database.DatabaseNotFound': ['UNAVAILABLE', 'The graph database is not there.'],
  ServiceUnavailable: ['UNAVAILABLE', away],
  SessionExpired: ['UNAVAILABLE', away],
}

export function translate(error: unknown): InsitesError {
  if (error instanceof InsitesError) return error
  const [code, sentence] = kindOf(error) ?? (['INTERNAL', 'The graph refused a statement.'] as const)
  return new InsitesError(code, sentence, { cause: error })
}

function kindOf(error: unknown) {
  if (!(error instanceof Neo4jError)) return undefined
  const { code, message } = error
  // The same code says that a node still has relationships, which is a wrong statement and no taken value.
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return message.includes('already exists')
      ? (['CONSTRAINT', 'A value that must be unique is taken.'] as const)
      : undefined
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    return ['UNAVAILABLE', 'The graph does not accept the user name and password.'] as const
  }
  if (code.startsWith('Neo.TransientError.')) return kinds[code] ?? (['UNAVAILABLE', away] as const)
  // The pool of connections has no code for waiting in vain.
  if (message.startsWith('Connection acquisition timed out')) return ['UNAVAILABLE', away] as const
  return kinds[code]
}

/**
 * Whether a command may succeed if it is run again from its start. Not when the server is gone (the caller should
 * hear it soon) and so never when only the answer to a commit was lost: it may well be written.
 */
export function worthAnother({ code, cause }: InsitesError): boolean {
  if (code === 'CONFLICT') return true
  if (code !== 'UNAVAILABLE' || !(cause instanceof Neo4jError)) return false
  return cause.code !== 'ServiceUnavailable' && cause.retryable
}
