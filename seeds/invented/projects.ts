import { linkTo } from '../../src/ingest/format.ts'
import { harbour, millbrook } from './organizations.ts'
import { aboutTopics, drawnDataset, from, invented, made, to } from './parts.ts'

const run = (organization: string) => from('RUNS', 'Organization', organization)
const inHarbour = linkTo('LOCATED_IN', harbour[0]!)

/** Solutions that worked and solutions that didn't, with what those who built them would tell the next ones. */
export const projects = [
  invented(
    'Project',
    'gully-watch',
    {
      title: made('Gully Watch'),
      summary:
        'Level sensors under 140 gully lids tell the drainage crews which ones are filling up before the street does.',
      stage: 'WORKING',
      outcome:
        'Flooded street hours fell by about a third in two winters. Crews now clear 40 gullies a week instead of 140 a month, and the right ones.',
      lessons:
        'Buy batteries before sensors: half of our silence in the first winter was cold, not failure. Let crews mark a sensor as wrong from the van; once they could, they believed the rest. The map nobody used; the list of ten addresses at six in the morning everybody used.',
      startedOn: '2021-03',
      lastActive: '2025-02',
      homepage: 'https://gully-watch.example.org',
      codeUrl: 'https://code.example.org/gully-watch',
      linkStatus: 'OK',
    },
    [
      run('harbour-falls-water'),
      run('harbour-falls'),
      to('USES', 'Model', 'overflow-forecast', { purpose: 'Order of the morning list' }),
      to('USES', 'Dataset', 'gully-days', { purpose: 'Review after each storm' }),
      to('PRODUCES', 'Dataset', 'gully-readings'),
      to('PRODUCES', 'Model', 'overflow-forecast'),
      to('PRODUCES', 'Finding', 'leaf-fall'),
      inHarbour,
      ...aboutTopics('flooding', 'sensors'),
    ],
  ),
  invented(
    'Project',
    'gully-watch-app',
    {
      title: made('Gully Watch for residents'),
      summary: 'An app in which residents adopt a gully, clear it and report that they did.',
      stage: 'FAILED',
      outcome: 'Six hundred gullies adopted in the first month, eleven still cleared by anyone a year later.',
      lessons:
        'Adoption is a moment, maintenance is a habit, and we had only built for the moment. Reminders before rain worked four times better than weekly ones, but we learned that after most people had left. Ask the street, not the person: a shared gully survives when one neighbour moves away. Do not count sign-ups as success.',
      startedOn: '2022-04',
      endedOn: '2023-06-30',
      codeUrl: 'https://code.example.org/gully-watch-app',
      linkStatus: 'BROKEN',
    },
    [
      run('harbour-falls'),
      to('PART_OF', 'Project', 'gully-watch'),
      to('BUILDS_ON', 'Project', 'gully-watch'),
      to('PRODUCES', 'Finding', 'adoption-decay'),
      inHarbour,
      ...aboutTopics('flooding', 'volunteering'),
    ],
  ),
  invented(
    'Project',
    'overflow-paper',
    {
      title: made('Overflow forecast on paper'),
      summary: 'The forecast turned into one printed table, for the nights when the network is down.',
      stage: 'WORKING',
      outcome:
        'As good as the model for the twenty worst gullies, and it was used in the one storm that cut the power.',
      lessons:
        'Make the simple version first; we made it last and found that it would have done for a year. Print the date on it in large type, or last spring’s table hangs on the wall for ever.',
      startedOn: '2024-05',
    },
    [
      run('harbour-falls-water'),
      to('BUILDS_ON', 'Project', 'gully-watch'),
      to('PRODUCES', 'Model', 'overflow-forecast-simple'),
      ...aboutTopics('flooding'),
    ],
  ),
  invented(
    'Project',
    'bed-board',
    {
      title: made('Bed Board'),
      summary: 'A board on which nine shelters show free beds, so that nobody is sent across town to a full house.',
      stage: 'FAILED',
      outcome: 'Stopped after fourteen months. Beds were kept back from the board on exactly the nights it was for.',
      lessons:
        'A house that shows an empty bed loses the choice of who gets it, and we had asked for that without saying so. Agree first who may refuse whom and why, on paper, with the night staff in the room. Names were never needed: a count and a phone number would have been enough, and we spent half the budget protecting names.',
      startedOn: '2020-10',
      endedOn: '2021-12',
    },
    [
      run('open-doors'),
      to('USES', 'Dataset', 'shelter-nights', { purpose: 'Choosing the first houses' }),
      to('PRODUCES', 'Finding', 'held-back'),
      inHarbour,
      ...aboutTopics('homelessness', 'privacy'),
    ],
  ),
  invented(
    'Project',
    'bed-line',
    {
      title: made('Bed Line'),
      summary: 'One telephone line and a shared count, in place of the board that failed.',
      stage: 'WORKING',
      outcome:
        'Two calls on average to find a bed, down from five. All nine houses still take part after three winters.',
      lessons:
        'The second attempt was a tenth of the size of the first and asked the houses for one number twice a night. What made it last was that every house may say "full" without giving a reason.',
      startedOn: '2022-09',
      lastActive: '2025',
    },
    [run('open-doors'), to('BUILDS_ON', 'Project', 'bed-board'), inHarbour, ...aboutTopics('homelessness')],
  ),
  invented(
    'Project',
    'class-air',
    {
      title: made('Class Air'),
      summary: 'Pupils measure carbon dioxide in every classroom and decide with the caretaker when windows open.',
      stage: 'WORKING',
      outcome: 'The worst rooms halved their hours above 1,500 ppm; three windows that never opened were repaired.',
      lessons:
        'Put two sensors in each room for the first month: three in ten were off by more than the effect we looked for. Teachers ignored a red light and obeyed a pupil with a chart. Ask the caretaker to name the problem before you show the numbers.',
      startedOn: '2019-09',
      homepage: 'https://class-air.example.org',
    },
    [
      run('millbrook-school'),
      linkTo('LOCATED_IN', millbrook[0]!),
      ...aboutTopics('education', 'air quality', 'sensors'),
    ],
  ),
  invented(
    'Project',
    'street-air',
    {
      title: made('Street Air'),
      summary: 'The classroom sensors moved outdoors, along the road to the school.',
      stage: 'FAILED',
      outcome: 'A year of readings that could not be told apart from the weather.',
      lessons:
        'What is precise indoors drifts in rain. We should have stood one of ours beside the reference station for a month before buying forty. Keep the failed readings: two other schools have since saved themselves the purchase.',
      startedOn: '2021-02',
      endedOn: '2022-03',
    },
    [run('millbrook-school'), to('BUILDS_ON', 'Project', 'class-air'), ...aboutTopics('air quality', 'sensors')],
  ),
  invented(
    'Project',
    'late-bus',
    {
      title: made('Late Bus'),
      summary: 'Text messages with the real arrival of the last bus, for people who can’t afford to miss it.',
      stage: 'RETIRED',
      outcome: 'Used by 1,900 riders until the operator put the same times on its own signs.',
      lessons:
        'Being replaced by the operator was the aim, so write the end into the plan. Times that were wrong for one evening cost us a fifth of the riders: say "not known" as soon as a vehicle is silent for five minutes.',
      startedOn: '2017-05',
      endedOn: '2022-08-31',
    },
    [run('harbour-falls'), inHarbour, ...aboutTopics('transit')],
  ),
  invented(
    'Project',
    'bike-parking',
    {
      title: made('Where bikes stand'),
      summary: 'Finds where bikes are locked to fences for want of a rack, learning from cities that published theirs.',
      stage: 'ONGOING',
      outcome: 'Forty racks placed so far; three were moved within a month because they stood where people walk.',
      lessons:
        'Requests come from people with time to write them. Counting at seven in the morning found other streets.',
      startedOn: '2024-03',
    },
    [
      run('harbour-falls'),
      linkTo('USES', drawnDataset('data.austintexas.gov/5tx2-pk4n'), { purpose: 'How another city takes requests' }),
      linkTo('USES', drawnDataset('data.baltimorecity.gov/2fxj-ph4e'), { purpose: 'Distance of racks from lanes' }),
      inHarbour,
      ...aboutTopics('bicycle', 'transportation'),
    ],
  ),
  invented(
    'Project',
    'kitchen-scores',
    {
      title: made('Kitchen scores on the door'),
      summary: 'Restaurant inspections in plain words on every door and in one open file.',
      stage: 'PAUSED',
      outcome: 'Inspectors stopped giving the lowest score once it was shown on the door.',
      lessons:
        'A score that hurts is a score that is negotiated. Publish the findings line by line and let readers judge; other cities’ files show that this can be done. Train inspectors together before, not after.',
      startedOn: '2018-01',
      lastActive: '2020-02',
    },
    [
      run('harbour-falls'),
      linkTo('USES', drawnDataset('data.austintexas.gov/ecmv-9xxi'), { purpose: 'Spread of scores elsewhere' }),
      inHarbour,
      ...aboutTopics('food safety', 'inspections'),
    ],
  ),
  invented(
    'Project',
    'night-noise',
    {
      title: made('Night noise map'),
      summary: 'Microphones that keep only loudness, never sound, to settle an old quarrel about the harbour road.',
      stage: 'WORKING',
      outcome: 'Both sides were right: it is quiet on average and loud at ten past four, when one lorry comes.',
      lessons:
        'Averages start quarrels and single nights end them. Saying what we do not record had to come first, on the lamp post, in four languages.',
      startedOn: '2023-04',
    },
    [run('harbour-falls'), to('PRODUCES', 'Finding', 'one-lorry'), inHarbour, ...aboutTopics('noise', 'privacy')],
  ),
  invented(
    'Project',
    'budget-game',
    {
      title: made('Balance the budget'),
      summary: 'A game in which residents move real money between real headings until the year adds up.',
      stage: 'IDEA',
      outcome: 'Not built yet; two evenings with paper cards showed that people find the rules before the money.',
      lessons: 'Play it on paper first. What confused people was which sums are fixed by law, so colour those.',
      startedOn: '2025-01',
    },
    [run('harbour-falls'), ...aboutTopics('budget', 'participation')],
  ),
]
