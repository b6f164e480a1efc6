import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { decode, type Encoding } from './decode.ts'

/** The records of a CSV file, its header included; cells may hold line breaks, records may be short or long. */
export async function* csvRecords(path: string, encoding: Encoding): AsyncGenerator<string[]> {
  const parser = parse({ relax_column_count: true, relax_quotes: true, skip_empty_lines: true })
  const text = Readable.from(decode(path, encoding))
  text.on('error', (error) => parser.destroy(error))
  for await (const record of text.pipe(parser)) yield record as string[]
}
