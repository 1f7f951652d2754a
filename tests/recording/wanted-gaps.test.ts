/** What cannot be seen by choice, as a table of cases. */
import { expect, test } from 'vitest';
import { type Choices, NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import { NO_SHARE } from '../../lib/recording/day-row.ts';
import { type Circumstances, wantedGaps } from '../../lib/recording/wanted-gaps.ts';

const AGREED: Choices = { ...NOTHING_CHOSEN, consentAt: 1000, services: ['claude'], kinds: { time: true, prompts: true, answers: true } };
const day = (service: string, prompts = 1) => ({ day: '2026-11-16', service, ...NO_SHARE, turns: 1, prompts });
const SEEN: Circumstances = { now: 2000, managed: false, withdrawn: [], doubted: [], days: [day('claude')] };
const POE: Choices = { ...AGREED, services: ['poe'] };
const DOUBT = { cause: 'unsure', service: 'claude', from: 1500 } as const;
const noPrompts = { ...AGREED, kinds: { ...AGREED.kinds, prompts: false } };
const nothing = { ...AGREED, kinds: { time: false, prompts: false, answers: false } };

test.each([
  ['all is seen', AGREED, SEEN, []],
  ['never agreed, and nothing on record', NOTHING_CHOSEN, { ...SEEN, days: [] }, []],
  ['agreement taken back', { ...AGREED, consentAt: null }, SEEN, [{ cause: 'not-agreed' }]],
  ['nothing is to be recorded', nothing, SEEN, [{ cause: 'not-agreed' }]],
  ['installed by an organisation', AGREED, { ...SEEN, managed: true }, [{ cause: 'not-agreed' }]],
  ['paused until', { ...AGREED, pausedUntil: 3000 }, SEEN, [{ cause: 'paused', to: 3000 }]],
  ['paused until I say', { ...AGREED, pausedUntil: 'resumed-by-hand' }, SEEN, [{ cause: 'paused' }]],
  ['the pause is over', { ...AGREED, pausedUntil: 1500 }, SEEN, []],
  ['a permission withdrawn', AGREED, { ...SEEN, withdrawn: ['claude'] }, [{ cause: 'permission', service: 'claude' }]],
  ['a service no longer chosen', AGREED, { ...SEEN, days: [day('claude'), day('gemini')] }, [{ cause: 'not-chosen', service: 'gemini' }]],
  ['only its page could tell', POE, { ...SEEN, days: [day('poe')] }, [{ cause: 'not-watched', service: 'poe' }]],
  ['only its page can tell, and does', { ...POE, watched: ['poe'] }, { ...SEEN, days: [day('poe')] }, []],
  ['it may no longer be seen', AGREED, { ...SEEN, doubted: [DOUBT] }, [DOUBT]],
  [
    'it may not, since its permission was withdrawn',
    AGREED,
    { ...SEEN, doubted: [DOUBT], withdrawn: ['claude'] },
    [{ cause: 'permission', service: 'claude' }],
  ],
  ['prompts switched off', noPrompts, SEEN, [{ cause: 'prompts-off' }]],
  ['prompts off, and never on', noPrompts, { ...SEEN, days: [day('claude', 0)] }, []],
] as const)('%s', (_name, choices, circumstances, expected) => {
  expect(wantedGaps(choices as Choices, circumstances)).toEqual(expected);
});
