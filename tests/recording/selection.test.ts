/** A part of a record: only what lies in it, a copy that can be read back, and nothing new where the whole is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from '../../lib/recording/archive.ts';
import { NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import type { Rows } from '../../lib/recording/figures.ts';
import { toFile } from '../../lib/recording/file.ts';
import { mergeRecords, recordOf } from '../../lib/recording/merge.ts';
import { readArchive } from '../../lib/recording/read-archive.ts';
import { selectRows } from '../../lib/recording/selection.ts';
import { threeCopies } from './lives.ts';
import { clock, instantOf } from './local-time.ts';

const NOW = instantOf('2026-11-20', 0);
const at = { ...clock, now: () => NOW };
const day = fc.constantFrom('2026-11-15', '2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19');
const selection = fc.record({ services: fc.subarray(['claude', 'deepseek', 'gemini']), from: day, to: day }, { requiredKeys: [] });
const { ownHosts: _hosts, ownRules: _rules, update: _update, ...choices } = NOTHING_CHOSEN;
const head = { format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, savedAt: new Date(NOW).toISOString(), choices } as const;
const sorted = (rows: Rows) => mergeRecords(rows, { prompts: [], moments: [], days: [], gaps: [], notes: [], said: [] });

test('of any selection, the copy is whole in form, holds nothing else, and changes nothing where the record is', () => {
  fc.assert(
    fc.property(threeCopies('partly gone'), selection, ([life], chosen) => {
      const { services, from = '', to = '9999' } = chosen;
      const part = selectRows(life, chosen, at);
      for (const { day, service } of [...part.prompts, ...part.moments, ...part.days, ...part.notes]) {
        expect(day >= from && day <= to).toBe(true);
        if (services) expect(services).toContain(service);
      }
      if (chosen.to) {
        const end = instantOf(to, 1440);
        for (const { lastAt, nextDayMs = 0 } of part.moments) expect(lastAt < end || nextDayMs === 0).toBe(true);
        for (const gap of part.gaps) expect(gap.to ?? end).toBeLessThanOrEqual(end);
      }
      if (chosen.from) for (const gap of part.gaps) expect(gap.from ?? NOW).toBeGreaterThanOrEqual(instantOf(from, 0));
      const read = readArchive(toFile({ ...head, ...part }, 'json', false).parts.join(''));
      if (!('archive' in read)) throw new Error(read.where);
      expect(mergeRecords(life, recordOf(read.archive))).toEqual(sorted(life));
    }),
    { numRuns: 400 },
  );
});

test('all of it, selected, is all of it but what was said', () => {
  fc.assert(
    fc.property(threeCopies('kept'), ([life]) => {
      expect(selectRows(life, {}, at)).toEqual({ ...life, said: [] });
    }),
  );
});
