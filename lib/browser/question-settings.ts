/** Keeps what was chosen about questions in storage.local: nothing, until something is turned on. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { NOTHING_ASKED, type QuestionSettings, QuestionSettingsSchema } from '../reflection/settings.ts';
import type { QuestionChoices } from '../reflection/told.ts';
import { onStoredChange } from './stored.ts';

const KEY = 'questions';

async function read(): Promise<QuestionSettings> {
  const stored = v.safeParse(QuestionSettingsSchema, (await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.output : NOTHING_ASKED;
}

export const questionChoices: QuestionChoices = {
  read,
  set: (changed) =>
    navigator.locks.request(KEY, async () => {
      await browser.storage.local.set({ [KEY]: { ...(await read()), ...changed } });
    }),
  onChange: (changed) => onStoredChange('local', KEY, () => changed()),
};
