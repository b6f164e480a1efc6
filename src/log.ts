/**
 * The log: JSON lines on stderr, so that stdout stays for people and for what commands print. Lines name operations,
 * codes and times; values of variables and filters and the graph's password are never logged.
 */
import { type DestinationStream, type Logger, pino } from 'pino'
import type { Settings } from './settings.ts'

export type { Logger } from 'pino'

/** A logger for `level`. The destination is given by tests only; lines are written at once and never lost at exit. */
export function createLog(level: Settings['logLevel'], destination: DestinationStream = pino.destination(2)): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: pino.stdSerializers.errWithCause },
    },
    destination,
  )
}
