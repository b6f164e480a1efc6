import { from, invented, made, to } from './parts.ts'

/** Numbers from the range kept free for fiction, and addresses at a domain kept free for examples. */
export const people = [
  invented(
    'Person',
    'ada-quill',
    {
      name: made('Ada Quill'),
      email: 'ada.quill@example.org',
      phone: '+1-202-555-0111',
      birthDate: '1979-03-14',
      postalCode: '00001',
      biography: 'Hydrologist. Ran the flood desk for eleven years and would rather be told bad news early.',
      homepage: 'https://ada-quill.example.org',
    },
    [
      to('WORKS_FOR', 'Organization', 'harbour-falls-water', { role: 'Head of drainage', since: '2015-09' }),
      to('CONTRIBUTES_TO', 'Project', 'gully-watch', { role: 'Owner', since: '2021' }),
      to('CONTRIBUTES_TO', 'Finding', 'leaf-fall', { role: 'Author', since: '2022' }),
    ],
  ),
  invented(
    'Person',
    'bram-osei',
    {
      name: made('Bram Osei'),
      email: 'bram.osei@example.org',
      phone: '+1-202-555-0112',
      birthDate: '1991-11-02',
      postalCode: '00001',
      biography: 'Data engineer. Writes import scripts and deletes more of them than he keeps.',
      orcid: '0000-0000-0000-0001',
    },
    [
      to('WORKS_FOR', 'Organization', 'harbour-falls', { role: 'Data engineer', since: '2018-02-01' }),
      to('CONTRIBUTES_TO', 'Dataset', 'gully-readings', { role: 'Maintainer', since: '2021-05' }),
      to('CONTRIBUTES_TO', 'Model', 'overflow-forecast', { role: 'Author' }),
    ],
  ),
  invented(
    'Person',
    'chiara-lund',
    {
      name: made('Chiara Lund'),
      email: 'chiara.lund@example.org',
      phone: '+1-202-555-0113',
      birthDate: '1968-07-30',
      postalCode: '00002',
      biography: 'Teaches physics. Lets pupils find out that sensors lie before telling them why.',
    },
    [
      to('WORKS_FOR', 'Organization', 'millbrook-school', { role: 'Teacher', since: '2001' }),
      to('CONTRIBUTES_TO', 'Project', 'class-air', { role: 'Coach', since: '2019-09' }),
    ],
  ),
  invented(
    'Person',
    'dov-amari',
    {
      name: made('Dov Amari'),
      email: 'dov.amari@example.org',
      phone: '+1-202-555-0114',
      birthDate: '1985-01-19',
      postalCode: '00003',
      biography: 'Coordinates night shelters; has slept in two of them as a guest, long ago.',
    },
    [
      to('WORKS_FOR', 'Organization', 'open-doors', { role: 'Coordinator', since: '2016-04' }),
      to('CONTRIBUTES_TO', 'Project', 'bed-board', { role: 'Owner', since: '2020' }),
      to('CONTRIBUTES_TO', 'Post', 'why-bed-board-stopped', { role: 'Author' }),
    ],
  ),
  invented(
    'Person',
    'esi-marrow',
    {
      name: made('Esi Marrow'),
      email: 'esi.marrow@example.org',
      phone: '+1-202-555-0115',
      birthDate: '1996-05-23',
      postalCode: '00002',
      biography: 'Statistician on loan from the university. Asks what would have to be true.',
      orcid: '0000-0000-0000-0002',
    },
    [
      to('WORKS_FOR', 'Organization', 'harbour-falls', { role: 'Analyst', since: '2022-10', until: '2025-03-31' }),
      to('CONTRIBUTES_TO', 'Project', 'night-noise', { role: 'Analyst', since: '2023' }),
    ],
  ),
  invented(
    'Person',
    'finn-teller',
    {
      name: made('Finn Teller'),
      email: 'finn.teller@example.org',
      phone: '+1-202-555-0116',
      birthDate: '1958-12-08',
      postalCode: '00004',
      biography: 'Volunteer. Retired bus driver who knows which timetable is fiction.',
    },
    [
      to('CONTRIBUTES_TO', 'Project', 'late-bus', { role: 'Tester', since: '2022-01' }),
      from('SHARED_WITH', 'Dataset', 'shelter-nights', { purpose: 'Checking counts by hand', until: '2027-12-31' }),
    ],
  ),
]
