/** Row 14: clocks that go forward, back and elsewhere. Each zone is a process of its own, with the clock that pages read. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Drill, NOTHING, type Outcome } from './drill.ts';

/** The five zones without a midnight in 2026, a half-hour step, two usual ones, one without any. */
const ZONES = [
  'Africa/Cairo',
  'America/Havana',
  'America/Santiago',
  'Asia/Beirut',
  'Atlantic/Azores',
  'Australia/Lord_Howe',
  'Europe/Paris',
  'America/New_York',
  'UTC',
];

export const drill: Drill = {
  row: 14,
  name: 'clock and zones',
  browsers: ['node'],
  target: { words: 'one day each, sums equal', atMost: () => NOTHING },
  async run() {
    const outcomes = ZONES.map((zone): Outcome => {
      const said = execFileSync(process.execPath, [join(import.meta.dirname, 'zone.ts'), zone], {
        env: { ...process.env, TZ: zone, NODE_NO_WARNINGS: '1' },
        encoding: 'utf8',
      });
      return JSON.parse(said) as Outcome;
    });
    const sum = (figure: 'events' | 'lost' | 'double' | 'wrong') => outcomes.reduce((total, outcome) => total + outcome[figure], 0);
    const notes = outcomes.flatMap(({ note }, index) => (note ? [`${ZONES[index]}: ${note}`] : []));
    return { events: sum('events'), lost: sum('lost'), double: sum('double'), wiped: 0, wrong: sum('wrong'), note: notes.join('; ') };
  },
};
