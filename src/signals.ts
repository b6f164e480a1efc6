import type { Logger } from './log.ts'

/** Milliseconds between looks at who started this process. */
const LOOK = 500

/**
 * Resolves at the first SIGTERM or SIGINT, so that requests under way can be finished. At the second one the process
 * ends as if nobody had listened. A shell that npm started it through doesn't hand signals on: its end counts as one.
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
    if (process.env.npm_lifecycle_event) whenOrphaned(() => stop('SIGTERM'))
  })
}

function whenOrphaned(then: () => void): void {
  const parent = process.ppid
  const look = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(look)
    then()
  }, LOOK)
  look.unref()
}
