/** The first web address in a text, or nothing: `closed source?` is none, `example.org` is one. */
export function readLink(text: string | undefined): string | undefined {
  const found = text && (/\bhttps?:\/\/[^\s<>"]+/i.exec(text)?.[0] ?? bareHost(text))
  if (!found) return undefined
  const url = found.replace(/[.,;)\]]+$/, '').replace(/^https?/i, (scheme) => scheme.toLowerCase())
  return URL.canParse(url) ? url : undefined
}

const bareHost = (text: string) =>
  /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(text) ? `https://${text}` : undefined

/** Addresses of the same code in one spelling: without `.git` and the last stroke. */
export const codeLink = (url: string | undefined): string | undefined => url?.replace(/\/+$/, '').replace(/\.git$/i, '')
