import { fold } from './fold.ts'

const LEVELS: Record<string, string> = {
  public: 'PUBLIC',
  'restricted public': 'RESTRICTED',
  restricted: 'RESTRICTED',
  'non public': 'NON_PUBLIC',
  nonpublic: 'NON_PUBLIC',
  private: 'NON_PUBLIC',
}

/** DCAT-US accessLevel. */
export const readAccessLevel = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : LEVELS[fold(word)]
