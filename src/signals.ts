import type { Logger } from './log.ts'

/**
 * Resolves at the first SIGTERM or SIGINT, so that requests under way can be finished. At the second one the process
 * ends as if nobody had listened.
 */
export function whenStopped(log: Logger): Promise<void> {
  return new Promise((resolve) => {
    const stop = (signal: NodeJS.Signals) => {
      for (const name of ['SIGTERM', 'SIGINT'] as const) {
        process.off(name, stop)
        process.once(name, () => process.exit(1))
      }
      log.debug({ signal }, 'signal')
      resolve()
    }
    process.on('SIGTERM', stop)
    process.on('SIGINT', stop)
  })
}
