import { boolean, date, oneOf, text, word } from '../define/field.ts'
import { nodeType } from '../define/registry.ts'
import { Impact, Stage } from '../enumerations.ts'
import { Item } from './item.ts'

@nodeType({
  standard: 'schema:SoftwareApplication, model card',
  description: 'A model or AI system: what it is for, what it puts out, and how it was checked.',
  plural: 'models',
  label: 'title',
  work: true,
})
export class Model extends Item {
  @text('What it is called.', { required: true, sort: true, search: true }) title!: string
  @text('What it is for and what good it should do.', { search: true }) purpose?: string
  @text('What it puts out.', { search: true }) outputs?: string
  @text('The kind of task it does.', { group: true, search: true }) task?: string
  @oneOf(Stage, 'How far it has come.', { required: true, sort: true, group: true }) stage!: string
  @text("The source's word for the stage.", { group: true, search: true }) stageText?: string
  @oneOf(Impact, 'Whether it touches rights or safety.', { group: true }) impact?: string
  @text("The source's word for the impact.") impactText?: string
  @boolean('Whether it uses data about people.', { group: true }) usesPersonalData?: boolean
  @boolean('Whether somebody independent has evaluated it.', { group: true }) independentlyEvaluated?: boolean
  @text("The source's word on the evaluation.", { search: true }) evaluationText?: string
  @text('Who built it: in-house, a contractor, both.', { group: true, search: true }) developedBy?: string
  @text('What data it was trained or evaluated on, as the source says.', { search: true }) dataText?: string
  @text('What could go wrong, as the source says.', { search: true }) risks?: string
  @date('When its purpose was first set down.', { sort: true, group: true }) initiatedOn?: string
  @date('When acquisition or development began.', { sort: true }) acquiredOn?: string
  @date('When it went into use.', { sort: true, group: true }) implementedOn?: string
  @date('When it was taken out of use.', { sort: true }) retiredOn?: string
  @text("The source's words for dates that can't be read.") dateText?: string
  @word('Where its code is.') codeUrl?: string
  @text("The source's word on who can have its code.", { group: true, search: true }) codeText?: string
}
