/** Every relationship of the graph, once: its two ends, the field at each, and its own properties. */
import { many, one, property, relationship } from './define/relationship.ts'

const anyWork = ['Project', 'Dataset', 'Model', 'Finding', 'Post']
const anything = [...anyWork, 'Person', 'Organization', 'Distribution', 'Variable', 'Validation', 'Topic', 'Place']
const role = property('role', 'text', 'In which role.')
const since = property('since', 'date', 'From when.')
const until = property('until', 'date', 'Until when.')

export const relationships = [
  relationship('WORKS_FOR', {
    description: 'A person works for an organization. A fact about the world; membership here is another matter.',
    properties: [role, since, until],
    pairs: [
      {
        from: ['Person'],
        to: ['Organization'],
        start: many('employers', 'Organizations the person works or worked for.'),
        end: many('people', 'People who work or worked for it.'),
      },
    ],
  }),
  relationship('CONTRIBUTES_TO', {
    description: 'A person contributes to a work.',
    properties: [role, since],
    pairs: [
      {
        from: ['Person'],
        to: anyWork,
        start: many('contributions', 'Works the person contributes to.'),
        end: many('contributors', 'People who contribute to it.'),
      },
    ],
  }),
  relationship('RUNS', {
    description: 'An organization runs a project; several may run one.',
    pairs: [
      {
        from: ['Organization'],
        to: ['Project'],
        start: many('projects', 'Projects it runs.'),
        end: many('organizations', 'Organizations that run it.'),
      },
    ],
  }),
  relationship('PUBLISHES', {
    description: 'An organization publishes a dataset, model or post.',
    pairs: [
      {
        from: ['Organization'],
        to: ['Dataset'],
        start: many('datasets', 'Datasets it publishes.'),
        end: one('publisher', 'The organization that publishes it.'),
      },
      {
        from: ['Organization'],
        to: ['Model'],
        start: many('models', 'Models it answers for.'),
        end: one('publisher', 'The organization that answers for it.'),
      },
      {
        from: ['Organization'],
        to: ['Post'],
        start: many('posts', 'Posts it publishes.'),
        end: one('publisher', 'The organization that publishes it.'),
      },
    ],
  }),
  relationship('PART_OF', {
    description: 'An organization or project is part of a larger one.',
    pairs: [
      {
        from: ['Organization'],
        to: ['Organization'],
        start: one('parent', 'The organization it is part of.'),
        end: many('parts', 'Organizations that are part of it.'),
      },
      {
        from: ['Project'],
        to: ['Project'],
        start: one('parent', 'The project it is part of.'),
        end: many('parts', 'Projects that are part of it.'),
      },
    ],
  }),
  relationship('USES', {
    description: 'A project or model uses a dataset; a project uses a model.',
    properties: [property('purpose', 'text', 'What for.')],
    pairs: [
      {
        from: ['Project', 'Model'],
        to: ['Dataset'],
        start: many('datasetsUsed', 'Datasets it uses.'),
        end: many('usedBy', 'Projects and models that use it.'),
      },
      {
        from: ['Project'],
        to: ['Model'],
        start: many('modelsUsed', 'Models it uses.'),
        end: many('usedBy', 'Projects that use it.'),
      },
    ],
  }),
  relationship('PRODUCES', {
    description: 'A project produces a dataset, model or finding.',
    pairs: [
      {
        from: ['Project'],
        to: ['Dataset', 'Model', 'Finding'],
        start: many('produced', 'What it produced.'),
        end: many('producedBy', 'Projects that produced it.'),
      },
    ],
  }),
  relationship('BUILDS_ON', {
    description: 'A project or model reuses the solution of another.',
    pairs: [
      {
        from: ['Project'],
        to: ['Project'],
        start: many('buildsOn', 'Projects whose solution it reuses.'),
        end: many('reusedBy', 'Projects that reuse its solution.'),
      },
      {
        from: ['Model'],
        to: ['Model'],
        start: many('buildsOn', 'Models it is made from.'),
        end: many('reusedBy', 'Models made from it.'),
      },
    ],
  }),
  relationship('DERIVED_FROM', {
    description: 'A dataset was made from another (lineage, prov:wasDerivedFrom).',
    properties: [property('how', 'text', 'By which step.')],
    pairs: [
      {
        from: ['Dataset'],
        to: ['Dataset'],
        start: many('derivedFrom', 'Datasets it was made from.'),
        end: many('derivatives', 'Datasets made from it.'),
      },
    ],
  }),
  relationship('TRAINED_ON', {
    description: 'A model was trained on a dataset.',
    properties: [property('split', 'text', 'Which part of it.')],
    pairs: [
      {
        from: ['Model'],
        to: ['Dataset'],
        start: many('trainedOn', 'Datasets it was trained on.'),
        end: many('trains', 'Models trained on it.'),
      },
    ],
  }),
  relationship('EVALUATED_ON', {
    description: 'A model was evaluated on a dataset.',
    properties: [property('split', 'text', 'Which part of it.')],
    pairs: [
      {
        from: ['Model'],
        to: ['Dataset'],
        start: many('evaluatedOn', 'Datasets it was evaluated on.'),
        end: many('evaluates', 'Models evaluated on it.'),
      },
    ],
  }),
  relationship('HAS_DISTRIBUTION', {
    description: 'A dataset can be had in a distribution (dcat:distribution).',
    properties: [property('position', 'int', 'Place in the list, from 1.')],
    owning: true,
    pairs: [
      {
        from: ['Dataset'],
        to: ['Distribution'],
        start: many('distributions', 'Forms in which it can be had.'),
        end: one('dataset', 'The dataset it is a form of.'),
      },
    ],
  }),
  relationship('HAS_VARIABLE', {
    description: 'A dataset has a variable.',
    properties: [property('position', 'int', 'Place in the list, from 1.')],
    owning: true,
    pairs: [
      {
        from: ['Dataset'],
        to: ['Variable'],
        start: many('variables', 'Its columns or fields.'),
        end: one('dataset', 'The dataset it belongs to.'),
      },
    ],
  }),
  relationship('SAME_AS_VARIABLE', {
    description: 'Two variables hold the same thing, so their datasets can be joined by them.',
    properties: [property('confidence', 'float', 'How sure that is, from 0 to 1.')],
    symmetric: true,
    pairs: [
      {
        from: ['Variable'],
        to: ['Variable'],
        start: many('sameAs', 'Variables that hold the same thing.'),
        end: many('sameAs', 'Variables that hold the same thing.'),
      },
    ],
  }),
  relationship('VALIDATES', {
    description: 'A validation checks a model or finding.',
    pairs: [
      {
        from: ['Validation'],
        to: ['Model', 'Finding'],
        start: many('validates', 'What it checks.'),
        end: many('validations', 'Checks it went through.'),
      },
    ],
  }),
  relationship('ABOUT', {
    description: 'An organization or work is about a topic; a post is about a work.',
    properties: [property('weight', 'float', 'How much, from 0 to 1.')],
    pairs: [
      {
        from: ['Organization', ...anyWork],
        to: ['Topic'],
        start: many('topics', 'What it is about.'),
        end: many('works', 'Works and organizations that are about it.'),
      },
      {
        from: ['Post'],
        to: anyWork,
        start: many('subjects', 'Works it is about.'),
        end: many('posts', 'Posts about it.'),
      },
    ],
  }),
  relationship('LOCATED_IN', {
    description: 'An organization, project, dataset or place lies in a place.',
    pairs: [
      {
        from: ['Organization', 'Project', 'Dataset'],
        to: ['Place'],
        start: many('places', 'Where it is.'),
        end: many('located', 'What is there.'),
      },
      {
        from: ['Place'],
        to: ['Place'],
        start: one('within', 'The larger place it lies in.'),
        end: many('contains', 'Smaller places in it.'),
      },
    ],
  }),
  relationship('SHARED_WITH', {
    description: 'A node is shared with an organization or person.',
    properties: [
      property('fields', 'texts', 'Which fields; all that the policy lets out where none are named.'),
      property('purpose', 'text', 'What for.'),
      until,
    ],
    pairs: [
      {
        from: anything,
        to: ['Organization', 'Person'],
        start: many('sharedWith', 'Whom it is shared with.'),
        end: many('sharedItems', 'What is shared with it.'),
      },
    ],
  }),
]
