/** ISO 8601 repeating intervals as DCAT-US asks for them, in words. */
const WORDS: Record<string, string> = {
  'R/P10Y': 'every ten years',
  'R/P4Y': 'every four years',
  'R/P3Y': 'every three years',
  'R/P2Y': 'every two years',
  'R/P1Y': 'annual',
  'R/P6M': 'twice a year',
  'R/P4M': 'three times a year',
  'R/P3M': 'quarterly',
  'R/P2M': 'every two months',
  'R/P1M': 'monthly',
  'R/P0.5M': 'twice a month',
  'R/P2W': 'every two weeks',
  'R/P1W': 'weekly',
  'R/P3.5D': 'twice a week',
  'R/P1D': 'daily',
  'R/PT1H': 'hourly',
  'R/PT1S': 'continuously',
}

/** How often a dataset is renewed; a source's own word stays. */
export const readFrequency = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : (WORDS[word.toUpperCase()] ?? word)
