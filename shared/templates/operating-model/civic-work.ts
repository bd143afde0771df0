/** What a trust does for its places: delivered, influenced through partners, or accepted as context. */
import type { PlannedItem } from '../build-plan';

export const civicWork: readonly PlannedItem[] = [
  {
    key: 'breakfast',
    kind: 'function',
    title: 'Breakfast and holiday places',
    owner: 'inclusion',
    notes: 'Open to every family that needs it, in our buildings and with our people.',
    civic: { ring: 'deliver' },
  },
  {
    key: 'volunteers',
    kind: 'function',
    title: 'Parents trained to read with children',
    owner: 'heads',
    notes: 'Twelve in each school by the summer; half of them did not enjoy school themselves.',
    civic: { ring: 'deliver' },
  },
  {
    key: 'places',
    kind: 'function',
    title: 'School places, with the local authority',
    owner: 'ceo',
    notes: 'We say early what we see coming, and share what we know of numbers.',
    civic: { ring: 'influence' },
  },
  {
    key: 'health',
    kind: 'function',
    title: 'Waiting times for speech and language',
    owner: 'inclusion',
    notes: 'With the health service: one list, and a first look in school while a child waits.',
    civic: { ring: 'influence' },
  },
  {
    key: 'employers',
    kind: 'function',
    title: 'First jobs and placements, with employers',
    owner: 'education',
    notes: 'Every child meets an employer in Year 8, 10 and 12, disadvantaged children first.',
    civic: { ring: 'influence' },
  },
  {
    key: 'housing',
    kind: 'function',
    title: 'Families who are moved on',
    owner: 'inclusion',
    notes: 'We cannot end it. We can make sure that a child who leaves us is known where they arrive.',
    civic: { ring: 'context' },
  },
  {
    key: 'buses',
    kind: 'function',
    title: 'Buses that no longer run',
    owner: 'operations',
    notes: 'We plan the end of the day around them and say so when the timetable is consulted on.',
    civic: { ring: 'context' },
  },
];
