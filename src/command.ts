/** Commands on the graph: where they run, and what each of them does. */
import type { GraphPort } from '../graph/port.ts'
import { askServer, type Commands } from './control.ts'
import { importCommand } from './ingest/command.ts'
import { openGraph } from './open.ts'
import { recreate } from './seeding.ts'
import type { Settings } from './settings.ts'

/** The commands, bound to an open graph. */
export const commandsOn = (port: GraphPort) =>
  ({
    import: importCommand(port),
    recreate: async (_words, print) => {
      await recreate(port, print)
      print('The graph was built anew.')
      return 0
    },
  }) satisfies Commands

/** Carries out a command: through the server when one holds the embedded graph, else on the graph opened here. */
export async function runCommand(
  settings: Settings,
  name: keyof ReturnType<typeof commandsOn>,
  words: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  if (settings.graph.engine === 'grafeo') {
    const code = await askServer(settings.graph.path, name, words, print)
    if (code !== undefined) return code
  }
  const port = await openGraph(settings)
  try {
    return await commandsOn(port)[name](words, print)
  } finally {
    await port.close()
  }
}
