const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  copy: '©',
  reg: '®',
  deg: '°',
}

/** Only what HTML knows as a tag goes: `a < b` and `<5 years` stay. */
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--[\s\S]*?-->/gi
const UNSEEN = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi
const BREAK = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr)\b[^<>]*>/gi

/** HTML to plain text: breaks become line ends, tags go, entities become their characters. */
export function plain(html: string): string {
  if (!/[<&]/.test(html)) return html
  return html
    .replace(UNSEEN, '')
    .replace(BREAK, '\n')
    .replace(TAG, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) =>
      name
        ? (NAMED[name.toLowerCase()] ?? whole)
        : character(decimal ? Number(decimal) : Number.parseInt(hex, 16), whole),
    )
    .replace(/\n{3,}/g, '\n\n')
}

const character = (code: number, otherwise: string) =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : otherwise
