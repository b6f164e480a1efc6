import { float, oneOf, text, word } from '../define/field.ts'
import { nodeType } from '../define/registry.ts'
import { Verdict } from '../enumerations.ts'
import { Item } from './item.ts'

@nodeType({
  standard: 'a statistical test of a model or finding',
  description: 'A check that a model or finding went through, and what that means.',
  plural: 'validations',
  label: 'method',
})
export class Validation extends Item {
  @text('The method of the check.', { required: true, sort: true, search: true }) method!: string
  @text('What it takes for granted.', { search: true }) assumption?: string
  @float('The test statistic.') statistic?: number
  @float('Probability of a result at least as extreme, were there nothing to find.', { sort: true }) pValue?: number
  @float('Lower end of the interval.') low?: number
  @float('Upper end of the interval.') high?: number
  @oneOf(Verdict, 'What it came to.', { sort: true, group: true }) verdict?: string
  @text('What that means, in plain words.', { search: true }) explanation?: string
  @word('Which version of the data it ran on.') dataVersion?: string
}
