import { date, oneOf, text, word } from '../define/field.ts'
import { nodeType } from '../define/registry.ts'
import { LinkStatus, Stage } from '../enumerations.ts'
import { Item } from './item.ts'

@nodeType({
  standard: 'schema:Project, doap:Project',
  description: 'A solution somebody plans, builds, runs or gave up, with what others should know of it.',
  plural: 'projects',
  label: 'title',
  work: true,
})
export class Project extends Item {
  @text('What it is called.', { required: true, sort: true, search: true }) title!: string
  @text('What it is for, in a few sentences.', { search: true }) summary?: string
  @oneOf(Stage, 'How far it has come.', { required: true, sort: true, group: true }) stage!: string
  @text("The source's word for the stage.", { search: true, group: true }) stageText?: string
  @text('What came of it.', { search: true }) outcome?: string
  @text('What others should know, above all when it failed.', { search: true }) lessons?: string
  @date('When work began.', { sort: true, group: true }) startedOn?: string
  @date('When it ended.', { sort: true }) endedOn?: string
  @date('When anything last happened, as precisely as the source says.', { sort: true }) lastActive?: string
  @text("The source's word for how recently it was active.", { search: true, group: true }) lastActiveText?: string
  @word('Where it can be seen or used.') homepage?: string
  @word('Where its code is.') codeUrl?: string
  @oneOf(LinkStatus, 'Whether its link still answers.', { group: true }) linkStatus?: string
}
