import type { Entry, Link, Reference } from '../../../graph/write/index.ts'
import { readFormat } from '../clean/file-format.ts'
import { readSize } from '../clean/size.ts'
import { oneLine } from '../clean/text.ts'
import { entry, linkTo } from '../format.ts'
import type { SourceRow } from '../row.ts'

/** FileObjects and FileSets as distributions. */
export function files(dataset: Reference, row: SourceRow): { entries: Entry[]; links: Link[] } {
  const entries = row.objects('distribution').map((file, index) => {
    const id = oneLine(file.text('@id') ?? file.text('name')) ?? String(index + 1)
    const url = file.word('contentUrl') ?? file.word('includes')
    const [encoding, ...further] = file.texts('encodingFormat')
    if (further.length > 0) file.note('aside', 'encodingFormat', further, 'more than one encoding')
    const { format, formatText, mediaType } = readFormat(encoding, encoding, url)
    const size = file.text('contentSize')
    const bytes = readSize(size)
    if (size !== undefined && bytes === undefined) file.note('aside', 'contentSize', size, 'no size')
    const fields = {
      title: oneLine(file.text('name')) ?? id,
      format,
      formatText,
      mediaType,
      url,
      bytes,
      checksum: checksum(file),
    }
    file.skip('@type', 'includes', 'name', '@id')
    file.rest()
    return entry({ type: 'Distribution', source: dataset.source, key: `${dataset.key}#file/${id}` }, fields)
  })
  return { entries, links: entries.map((file, index) => linkTo('HAS_DISTRIBUTION', file, { position: index + 1 })) }
}

function checksum(file: SourceRow): string | undefined {
  for (const algorithm of ['sha256', 'md5']) {
    const value = file.word(algorithm)
    if (value === undefined) continue
    if (/^[0-9a-f]{32,64}$/i.test(value) || /^[0-9a-z+/]{22,43}={0,2}$/i.test(value)) return `${algorithm}:${value}`
    file.note('aside', algorithm, value, 'no checksum')
  }
  return undefined
}
