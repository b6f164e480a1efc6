/** `npm run recreate`: drops all that Insites keeps in the graph and builds it anew from the classes and the seeds. */
import { createInterface } from 'node:readline/promises'
import { runCommand } from './command.ts'
import { run } from './run.ts'
import { type Settings, shownAddress } from './settings.ts'

await run(async (settings) => {
  if (settings.environment === 'production')
    return refuse('recreate drops the graph, so it doesn’t run where INSITES_ENV is production.')
  if (!(await agreed(settings))) return 1
  return runCommand(settings, 'recreate', [], (line) => console.log(line))
})

async function agreed({ graph }: Settings): Promise<boolean> {
  if (process.argv.includes('--yes')) return true
  if (!process.stdin.isTTY) {
    refuse('recreate drops the graph: say --yes when there is nobody to ask.')
    return false
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(
    `Everything in ${shownAddress(graph)} will be dropped and built anew. Type yes to go on: `,
  )
  terminal.close()
  return answer.trim().toLowerCase() === 'yes'
}

function refuse(sentence: string): 1 {
  console.error(sentence)
  return 1
}
