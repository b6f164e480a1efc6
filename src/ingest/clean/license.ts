/** Identifiers of the SPDX list that open data and models are published under. */
const SPDX = `
  CC0-1.0 CC-PDM-1.0 PDDL-1.0 ODbL-1.0 ODC-By-1.0 MIT Apache-2.0 GPL-2.0 GPL-3.0 LGPL-2.1 LGPL-3.0 AGPL-3.0
  MPL-2.0 BSD-2-Clause BSD-3-Clause ISC Unlicense AFL-3.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OGL-Canada-2.0
  OGDL-Taiwan-1.0 DL-DE-BY-2.0 DL-DE-ZERO-2.0 etalab-2.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0
  CDLA-Sharing-1.0 GFDL-1.3 ECL-2.0 EUPL-1.2
`
  .trim()
  .split(/\s+/)
const byName = new Map(SPDX.map((id) => [id.toLowerCase(), id]))

const CREATIVE = /^cc-by(-nc)?(-nd|-sa)?-\d\.\d(-[a-z]{2,3})?$/
const CREATIVE_LINK = /creativecommons\.org\/licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)/i

/** What a link or a phrase in a licence's text says; the first that fits. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/creativecommons\.org\/publicdomain\/zero\/1\.0/i, 'CC0-1.0'],
  [/creativecommons\.org\/publicdomain\/mark\/1\.0/i, 'CC-PDM-1.0'],
  [/opendatacommons\.org\/licenses\/pddl/i, 'PDDL-1.0'],
  [/opendatacommons\.org\/licenses\/odbl/i, 'ODbL-1.0'],
  [/opendatacommons\.org\/licenses\/by/i, 'ODC-By-1.0'],
  [/nationalarchives\.gov\.uk\/doc\/open-government-licence\/version\/3/i, 'OGL-UK-3.0'],
  [/opensource\.org\/licen[cs]es?\/mit\b/i, 'MIT'],
  [/apache\.org\/licenses\/license-2\.0/i, 'Apache-2.0'],
  [/gnu\.org\/licenses\/gpl-3\.0/i, 'GPL-3.0'],
  [/^open database license/i, 'ODbL-1.0'],
  [/^mit license\b/i, 'MIT'],
  [/^apache license,? (version )?2\.0/i, 'Apache-2.0'],
]

/**
 * A licence as sources write it, often over several lines: name, attribution, link. `license` is the SPDX identifier
 * where it can be told, else the name; `licenseText` is the whole where it says more.
 */
export function readLicense(text: string | undefined): { license?: string; licenseText?: string } {
  if (text === undefined) return {}
  const license = identifier(text) ?? nameOf(text)
  return { ...(license ? { license } : {}), ...(text === license ? {} : { licenseText: text }) }
}

function identifier(text: string): string | undefined {
  const word = text.trim().toLowerCase()
  if (byName.has(word)) return byName.get(word)
  if (CREATIVE.test(word)) return word.toUpperCase()
  const creative = CREATIVE_LINK.exec(text)
  if (creative) return `CC-${creative[1]!.toUpperCase()}-${creative[2]}`
  return SIGNS.find(([sign]) => sign.test(text))?.[1]
}

/** The first line without a link in brackets, where it is short enough to be a name. */
function nameOf(text: string): string | undefined {
  const name = text
    .split('\n')[0]!
    .replace(/\(https?:[^)]*\)?\s*$/, '')
    .trim()
  return name.length > 0 && name.length <= 60 && !/^https?:/i.test(name) ? name : undefined
}
