/** Row 15: cards that nobody saved. Each is refused with its reason; nothing of it runs or stays. */
import { readMutants } from '../sharing/mutants.ts';
import { type Drill, NOTHING } from './drill.ts';

export const drill: Drill = {
  row: 15,
  name: 'hostile group files',
  browsers: ['node'],
  target: { words: 'all refused or as saved', atMost: () => NOTHING },
  async run(size) {
    const { files, refused, wrong } = await readMutants(size === 'full' ? 100_000 : 10_000, Date.now() % 1_000_000);
    return {
      events: files,
      lost: 0,
      double: 0,
      wiped: 0,
      wrong: wrong.length,
      note: `${refused} refused. ${wrong.slice(0, 3).join('; ')}`.trim(),
    };
  },
};
