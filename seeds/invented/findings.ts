import { linkTo } from '../../src/ingest/format.ts'
import { aboutTopics, from, invented, made, reference, to } from './parts.ts'

export const findings = [
  invented(
    'Finding',
    'leaf-fall',
    {
      statement: made('In the two weeks after leaf fall a gully is five times as likely to overflow as in spring'),
      measure: 'Odds ratio',
      value: 5.1,
      low: 3.8,
      high: 6.9,
      n: 189_000n,
    },
    [...aboutTopics('flooding')],
  ),
  invented(
    'Finding',
    'adoption-decay',
    {
      statement: made('Of gullies adopted by residents one in fifty was still cleared after a year'),
      measure: 'Share',
      value: 0.018,
      low: 0.009,
      high: 0.033,
      n: 600n,
    },
    [...aboutTopics('volunteering')],
  ),
  invented(
    'Finding',
    'held-back',
    {
      statement: made('On the coldest nights shelters reported a third fewer free beds than they had'),
      measure: 'Share of free beds not shown',
      value: 0.34,
      low: 0.21,
      high: 0.48,
      n: 117n,
    },
    [...aboutTopics('homelessness')],
  ),
  invented(
    'Finding',
    'one-lorry',
    {
      statement: made('A single vehicle made seven of the ten loudest minutes of the night'),
      measure: 'Share of loudest minutes',
      value: 0.7,
      n: 10n,
    },
    [...aboutTopics('noise')],
  ),
]

export const validations = [
  invented(
    'Validation',
    'overflow-calibration',
    {
      method: made('Calibration on a year that was held back'),
      assumption: 'Storms of 2024 are like those before.',
      statistic: 0.93,
      low: 0.88,
      high: 0.98,
      verdict: 'PASSED',
      explanation: 'Where the model said 30 %, about 28 of 100 gullies overflowed. It is slightly too sure in autumn.',
      dataVersion: '2025-02-28',
    },
    [to('VALIDATES', 'Model', 'overflow-forecast')],
  ),
  invented(
    'Validation',
    'overflow-new-district',
    {
      method: made('Transfer to a district without sensors'),
      assumption: 'Gullies there are built alike.',
      statistic: 0.61,
      pValue: 0.04,
      verdict: 'FAILED',
      explanation:
        'No better than the rain gauge alone: the pipes are older there. Don’t use it beyond the harbour districts.',
    },
    [to('VALIDATES', 'Model', 'overflow-forecast')],
  ),
  invented(
    'Validation',
    'leaf-fall-permutation',
    {
      method: made('Permutation of weeks'),
      assumption: 'Weeks can be exchanged within a year.',
      statistic: 5.1,
      pValue: 0.0004,
      verdict: 'PASSED',
      explanation:
        'Shuffling the weeks 10,000 times gave such a difference four times, so chance is a poor explanation.',
      dataVersion: '2024-12-31',
    },
    [to('VALIDATES', 'Finding', 'leaf-fall')],
  ),
  invented(
    'Validation',
    'one-lorry-repeat',
    {
      method: made('Second fortnight'),
      verdict: 'INCONCLUSIVE',
      explanation: 'The lorry had changed its route by then. Ten minutes are too few to say more.',
    },
    [to('VALIDATES', 'Finding', 'one-lorry')],
  ),
]

export const posts = [
  invented(
    'Post',
    'why-bed-board-stopped',
    {
      title: made('Why we stopped the Bed Board, and what we kept'),
      body: 'We built a board and learned that beds are not the scarce thing; **trust about who may sleep in them** is.\n\nThree things we would do again:\n\n- ask the night staff, not the directors\n- publish counts, never names\n- set the date on which we stop and look\n\nWhat came next is the Bed Line, and it is smaller on purpose.',
      publishedOn: '2022-02-11',
    },
    [
      from('PUBLISHES', 'Organization', 'open-doors'),
      linkTo('ABOUT', reference('Project', 'bed-board')),
      linkTo('ABOUT', reference('Finding', 'held-back')),
      ...aboutTopics('homelessness'),
    ],
  ),
  invented(
    'Post',
    'forty-sensors',
    {
      title: made('Forty sensors we should not have bought'),
      body: 'Our classroom sensors were honest indoors. Outdoors they measured rain. Before you buy, stand *one* of them beside a reference station for a month and lay the two curves on each other.',
      publishedOn: '2022-05',
    },
    [
      from('PUBLISHES', 'Organization', 'millbrook-school'),
      linkTo('ABOUT', reference('Project', 'street-air')),
      ...aboutTopics('air quality'),
    ],
  ),
]
