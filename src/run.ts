/** What every entry does first and last: settings in, exit code out, and one line for what went wrong. */
import { InsitesError } from '../schema/errors.ts'
import { readSettings, type Settings, WrongSettings } from './settings.ts'

/** Runs an entry to its end. Faults of the settings and of the graph are told in a line; others keep their stack. */
export async function run(entry: (settings: Settings) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await entry(readSettings(process.env))
  } catch (error) {
    console.error(error instanceof WrongSettings || error instanceof InsitesError ? told(error) : error)
    process.exitCode = 1
  }
}

const told = (error: WrongSettings | InsitesError) =>
  error instanceof InsitesError && error.expected ? `${error.message} Expected: ${error.expected}.` : error.message
