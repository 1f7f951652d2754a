/** Corrects one entry, with its turn and its days, in one transaction. */
import { type Concerned, correctRows } from '../recording/correction.ts';
import { addedBy } from '../recording/day-row.ts';
import { changedRows } from '../recording/merge.ts';
import type { Correction, CorrectionRefusal } from '../recording/notebook.ts';
import type { Clock } from '../recording/record.ts';
import type { Store } from './database.ts';
import { carryToDays, type Writing } from './day-rows.ts';
import { type Changing, STORES, writeDifference } from './difference.ts';

export function correct(
  store: Store,
  correction: Correction,
  clock: Clock & { newId(): string },
): Promise<'corrected' | CorrectionRefusal> {
  return store(async (database) => {
    const changing = database.transaction([...STORES], 'readwrite', { durability: 'strict' });
    const before = await readConcerned(changing, correction, clock);
    const after = correctRows(before, correction, clock);
    if (typeof after !== 'string') {
      await writeDifference(changing, { ...before, ...APART }, { ...after, ...APART });
      await carryToDays(changing as unknown as Writing, whatIsNew(after, before), whatIsNew(before, after));
    }
    await changing.done;
    return typeof after === 'string' ? after : 'corrected';
  });
}

/** Days follow from the others, and gaps from nothing. */
const APART = { days: [], gaps: [] };

function whatIsNew(before: Concerned, after: Concerned) {
  return addedBy(changedRows(before.prompts, after.prompts), changedRows(before.moments, after.moments));
}

/** Longer than any turn: one has two days. */
const LONGEST_TURN_MS = 50 * 3_600_000;

async function readConcerned(changing: Changing, correction: Correction, { instantOf }: Clock): Promise<Concerned> {
  const { id, day, minute } = correction;
  if (correction.type === 'note') {
    const note = await changing.objectStore('notes').get(id);
    return { prompts: [], moments: [], notes: note ? [note] : [], said: [] };
  }
  const prompt = await changing.objectStore('prompts').get(id);
  if (!prompt) return { prompts: [], moments: [], notes: [], said: [] };
  const { service = prompt.service } = correction;
  const at = instantOf(day ?? prompt.day, minute ?? prompt.minute);
  const near = Number.isNaN(at) ? undefined : IDBKeyRange.bound([service, at - LONGEST_TURN_MS], [service, at + LONGEST_TURN_MS]);
  const [others, turn, turns] = await Promise.all([
    prompt.moment === undefined ? [] : changing.objectStore('prompts').index('moment').getAll(prompt.moment),
    prompt.moment === undefined ? undefined : changing.objectStore('moments').get(prompt.moment),
    near === undefined ? [] : changing.objectStore('moments').index('service-start').getAll(near),
  ]);
  const moments = new Map([...turns, ...(turn ? [turn] : [])].map((row) => [row.id, row]));
  const tags = await Promise.all([...moments.keys()].map((turnId) => changing.objectStore('said').get(['tags', turnId])));
  return {
    prompts: prompt.moment === undefined ? [prompt] : others,
    moments: [...moments.values()],
    notes: [],
    said: tags.filter((row) => row !== undefined),
  };
}
