/**
 * Reads, in the order they go: what is asked (`selection`) becomes a tree of levels (`level`, `aggregate`, helped by
 * `filter`, `order`, `page`), the tree one statement (`compile`), which travels in `company`; the plan's `build` then
 * makes the answer of the rows, in the shape it was asked for. Nobody else reads node properties from the graph.
 */
import { typeNamed } from '../../schema/vocabulary.ts'
import type { Access } from '../access.ts'
import type { GraphPort } from '../port.ts'
import { aggregate } from './aggregate.ts'
import { Company } from './company.ts'
import { compile } from './compile.ts'
import { Costs } from './cost.ts'
import { connection } from './level.ts'
import { nodes, single } from './look-up.ts'
import type { Plan } from './plan.ts'
import type { Selected } from './selection.ts'
import { Slots } from './slots.ts'

export interface ReadRequest {
  /** One node by id, several by ids, a connection over all of a type, or figures over them. */
  readonly kind: 'one' | 'several' | 'list' | 'aggregate'
  readonly type: string
  readonly selected: Selected
}

export interface Reader {
  /** The answer to one root field, in the response's own shape. One statement. */
  read(request: ReadRequest, access: Access): Promise<unknown>
}

export function createReader(port: GraphPort): Reader {
  const company = new Company(port)
  const costs = new Costs(port)
  return {
    async read(request, access) {
      const planned = plan(request, access)
      if (!port.dialect.endsStatements) await costs.check(planned)
      const alone = !port.dialect.company(request.kind === 'one' || request.kind === 'several' ? 'lookup' : 'scan')
      return planned.build(await company.run(compile(planned, port.dialect), access, alone))
    },
  }
}

export function plan({ kind, type: name, selected }: ReadRequest, access: Access): Plan {
  const type = typeNamed(name)
  switch (kind) {
    case 'one':
      return single(type, selected, access)
    case 'several':
      return nodes(type, selected, access)
    case 'list': {
      const slots = new Slots()
      const build = connection(type, { kind: 'scan' }, selected, access, slots, 'root')
      const parts = slots.list.flatMap((slot) => (slot.kind === 'rows' || slot.kind === 'count' ? [slot] : []))
      return { parts, build }
    }
    case 'aggregate':
      return aggregate(type, selected, access)
  }
}

export { compile } from './compile.ts'
export { type Operation, rootFields, type Selected, select } from './selection.ts'
