/** The states a journal can be in, each as data: what was chosen, what is in the record, and what else is stored. */
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type Archive } from '../../lib/recording/archive.ts';
import { plusDays } from '../../lib/recording/calendar.ts';
import { type Choices, NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import type { Rows } from '../../lib/recording/figures.ts';
import type { Day, Gap, Note } from '../../lib/recording/record.ts';
import type { Said } from '../../lib/recording/said.ts';
import { NOTHING_ASKED, type QuestionSettings } from '../../lib/reflection/settings.ts';
import { NOTHING_TOLD, type Told } from '../../lib/reflection/told.ts';
import { dayOnly, instantOf, rowsOf, type Turn } from './turns.ts';

/** A Friday afternoon, in UTC, at which the clock of every picture stands. */
export const TODAY: Day = '2026-11-27';
export const NOW = instantOf(TODAY, 15 * 60 + 40);

export type State = {
  name: string;
  choices?: Partial<Choices>;
  rows?: Partial<Rows>;
  /** What else lies in storage.local. */
  storage?: Record<string, unknown>;
  /** Seen in the made-up week instead of in the record. */
  madeUp?: true;
  /** The places (see places.ts) that look different in it; by default This week, My data and the popup. */
  places?: readonly string[];
};

/** The services whose permission the browser gives in every state. */
export const PERMITTED: readonly string[] = ['chatgpt', 'claude', 'mistral-le-chat', 'grok'];

const AGREED: Partial<Choices> = {
  consentAt: instantOf('2026-11-02', 600),
  services: PERMITTED,
  order: PERMITTED,
  kinds: { time: true, prompts: true, answers: true },
};
const EVERYWHERE = ['week', 'month', 'year', 'all', 'energy', 'group', 'group agree', 'data', 'settings', 'mend', 'popup', 'popup note'];
/** Monday of the week that holds today. */
const MONDAY = plusDays(TODAY, -4);

const turn = (
  daysAfterMonday: number,
  minute: number,
  service: string,
  prompts: number,
  activeMinutes: number,
  more: Partial<Turn> = {},
) => ({
  ...{ day: plusDays(MONDAY, daysAfterMonday), minute, service, prompts, activeMinutes },
  ...(service === 'claude' ? { answerMs: 9000 + 700 * prompts } : {}),
  ...more,
});

const WEEK: readonly Turn[] = [
  turn(0, 495, 'mistral-le-chat', 2, 4),
  turn(0, 1055, 'chatgpt', 5, 18),
  turn(1, 620, 'grok', 0, 11),
  turn(1, 1085, 'claude', 6, 26),
  turn(2, 860, 'claude', 9, 41),
  turn(2, 1142, 'chatgpt', 2, 5, { kind: 'edit' }),
  turn(3, 641, 'chatgpt', 3, 6),
  turn(3, 660, 'chatgpt', 2, 1, { kind: 'regeneration' }),
  turn(3, 1215, 'mistral-le-chat', 4, 12),
  turn(4, 545, 'claude', 1, 2, { outcome: 'refused' }),
  turn(4, 822, 'chatgpt', 7, 33),
];
/** The three weeks before, a little less each further back. */
const BEFORE = [1, 2, 3].flatMap((back) =>
  WEEK.filter((_, at) => at % (back + 1) !== 0).map((each) => ({ ...each, day: plusDays(each.day, -7 * back) })),
);

const gap = (id: string, cause: Gap['cause'], from: number, to: number): Gap => ({ id, cause, from, to });
const PAUSE = gap('pause', 'paused', instantOf(plusDays(MONDAY, 2), 540), instantOf(plusDays(MONDAY, 2), 720));
const NOTES: readonly Note[] = [
  {
    id: 'n.1',
    day: plusDays(MONDAY, 1),
    minute: 1130,
    place: 'phone',
    service: 'chatgpt',
    prompts: 4,
  },
  { id: 'n.2', day: plusDays(MONDAY, 3), minute: 500, place: 'work', prompts: 1 },
];
const ORDINARY: Rows = { ...rowsOf([...BEFORE, ...WEEK]), gaps: [PAUSE], notes: NOTES };

/** Ten years of days, uneven but the same every time; single prompts of the last 90 days alone. */
function tenYears(): Rows {
  const services = ['chatgpt', 'claude', 'mistral-le-chat'];
  const days = Array.from({ length: 3650 }, (_, at) => at).filter((at) => at % 7 !== 3 && (at * 7919) % 11 > 2);
  const recent: Turn[] = [];
  const old = [];
  for (const back of days) {
    const day = plusDays(TODAY, -back);
    for (const [at, service] of services.entries()) {
      const prompts = (back * (at + 3) * 31) % (4 + 3 * at);
      if (prompts === 0) continue;
      if (back < 90)
        recent.push({ day, minute: 480 + ((back * 97 + at * 211) % 480), service, prompts, activeMinutes: prompts * 3, answerMs: 8000 });
      else old.push(dayOnly(day, service, prompts, prompts * 150_000));
    }
  }
  const rows = rowsOf(recent);
  return { ...rows, days: [...old, ...rows.days], gaps: [PAUSE] };
}

/** Half of a week described, some words written down, and everything that can be asked waiting. */
const of = (id: string, service: string) => ({ what: 'tags' as const, id, day: MONDAY, service });
const SAID: readonly Said[] = [
  {
    ...of('t.0', 'mistral-le-chat'),
    purpose: ['lookup'],
    decidedBy: 'me',
    alternative: ['website'],
    barrier: ['nothing'],
    checked: 'none',
  },
  { ...of('t.1', 'chatgpt'), purpose: ['rework', 'admin'], decidedBy: 'required', barrier: ['target', 'access'], outcome: ['kept_part'] },
  {
    ...of('t.3', 'claude'),
    purpose: ['learn'],
    decidedBy: 'builtin',
    barrier: ['deadline'],
    reliedOn: true,
    feeling: ['relief', 'private'],
  },
  { ...of('t.4', 'claude'), purpose: ['learn', 'code'], decidedBy: 'me', alternative: ['person_knows', 'time'] },
  {
    ...{ what: 'reflection', id: 'r.1', day: plusDays(MONDAY, 1), minute: 1100, question: 'CH-10' },
    text: 'Kept the outline, dropped two paragraphs that sounded like nobody I know.',
  },
  { what: 'reflection', id: 'r.2', day: plusDays(MONDAY, 2), minute: 1330, question: 'CH-13', answer: 'lighter' },
  {
    what: 'reflection',
    id: 'r.3',
    day: plusDays(MONDAY, -3),
    minute: 700,
    question: 'WE-06',
    when: 'a text is nearly done',
    text: 'read it aloud first',
  },
  {
    what: 'reflection',
    id: 'r.4',
    day: plusDays(MONDAY, -8),
    minute: 640,
    text: 'Nobody asked the cleaners what the new rota tool should do.',
  },
  ...(['on', 'on', 'left', 'skipped', 'answered'] as const).map((outcome, at) => ({
    ...{ what: 'asked' as const, id: `a.${at}`, day: MONDAY, minute: 600, at: instantOf(MONDAY, 600) + at },
    ...{ occasion: 'pause' as const, question: 'PA-01', outcome },
  })),
  { what: 'helper', id: 'h.1', day: MONDAY, name: 'Sam', gives: 'spreadsheets', offers: 'proofreading', place: 1 },
  { what: 'helper', id: 'h.2', day: MONDAY, name: 'The library on Thursday', gives: 'quiet, and somebody to ask', place: 2 },
  { what: 'question', id: 'CH-02', day: MONDAY, pinned: true },
  { what: 'question', id: 'CH-05', day: MONDAY, hidden: true },
  { what: 'question', id: 'own.1', day: MONDAY, occasion: 'check', en: 'What would my grandmother ask here?' },
];
const ASKS: QuestionSettings = {
  ...NOTHING_ASKED,
  on: { pause: true, check: true, day: true, week: true },
  pauseOn: ['chatgpt'],
  since: '2026-11-02',
};
const WAITS: Told = {
  ...NOTHING_TOLD,
  offers: (
    [
      ['check', 'CH-13'],
      ['day', 'DA-03'],
      ['week', 'WE-04'],
    ] as const
  ).map(([occasion, question], at) => ({
    ...{ id: String(at).repeat(32), occasion, question, from: 0, until: NOW * 2 },
    ...(occasion === 'check' ? { moment: 't.10', service: 'chatgpt' } : {}),
  })),
};

export const STATES: readonly State[] = [
  { name: 'empty', places: ['week', 'data', 'settings', 'popup', 'popup note'] },
  // A class needs neither consent nor a record.
  { name: 'in-class', places: ['classroom', 'class exercise', 'class projector', 'class teacher'] },
  { name: 'agreed', choices: AGREED, places: ['week', 'popup'] },
  { name: 'first-day', choices: AGREED, rows: rowsOf([turn(4, 545, 'claude', 2, 6), turn(4, 910, 'chatgpt', 3, 9)]) },
  { name: 'one-prompt', choices: AGREED, rows: rowsOf([turn(4, 590, 'claude', 1, 2)]), places: ['week', 'data'] },
  { name: 'ordinary', choices: AGREED, rows: ORDINARY, places: EVERYWHERE },
  {
    name: 'described',
    choices: AGREED,
    rows: { ...rowsOf([...WEEK, ...BEFORE]), said: SAID },
    storage: { questions: ASKS, asking: JSON.stringify(WAITS) },
    places: ['week', 'purposes', 'reflections', 'check-in', 'review', 'helpers', 'decks', 'asking', 'data', 'popup', 'popup check-in'],
  },
  {
    name: 'easy',
    choices: { ...AGREED, guessFirst: true },
    rows: { ...rowsOf([...WEEK, ...BEFORE]), said: SAID },
    storage: { questions: { ...ASKS, easy: true }, asking: JSON.stringify({ ...WAITS, easy: true }) },
    places: ['week', 'purposes', 'check-in', 'review', 'asking', 'popup', 'popup check-in'],
  },
  { name: 'ten-year', choices: AGREED, rows: tenYears(), places: ['week', 'year', 'all', 'data'] },
  {
    name: 'all-gap',
    choices: AGREED,
    rows: { ...rowsOf(BEFORE), gaps: [gap('off', 'browser-off', instantOf(plusDays(MONDAY, -1), 1200), NOW)] },
    places: ['week', 'popup'],
  },
  { name: 'hours-gone', choices: { ...AGREED, keepDays: 1 }, rows: { days: rowsOf([...BEFORE, ...WEEK]).days }, places: ['week'] },
  { name: 'paused', choices: { ...AGREED, pausedUntil: NOW + 12 * 60_000 }, rows: ORDINARY, places: ['settings', 'popup'] },
  { name: 'withdrawn', choices: { ...AGREED, services: ['claude', 'deepseek'] }, rows: ORDINARY, places: ['settings', 'popup'] },
  { name: 'lost', choices: AGREED, storage: { lost: true }, places: ['week'] },
  { name: 'made-up', madeUp: true, places: ['week', 'energy', 'data'] },
  {
    name: 'time-only',
    choices: { ...AGREED, kinds: { time: true, prompts: false, answers: false } },
    rows: rowsOf(WEEK.map((each) => ({ ...each, prompts: 0 }))),
  },
  {
    name: 'busy-day',
    choices: AGREED,
    rows: rowsOf([turn(3, 420, 'chatgpt', 340, 400), turn(3, 700, 'claude', 180, 300), turn(3, 1010, 'mistral-le-chat', 80, 200)]),
    places: ['week'],
  },
];

export function stateNamed(name: string): State {
  const found = STATES.find((state) => state.name === name);
  if (!found) throw new Error(`There is no state ${name}`);
  return found;
}

/** All of the choices in a state. */
export function choicesIn({ choices }: State): Choices {
  return { ...NOTHING_CHOSEN, ...choices };
}

/** The record of a state as a saved copy. */
export function archiveOf(state: State): Archive {
  const { ownHosts: _hosts, ownRules: _rules, update: _update, ...choices } = choicesIn(state);
  const { prompts = [], moments = [], days = [], gaps = [], notes = [], said = [] } = state.rows ?? {};
  const rows = { prompts: [...prompts], moments: [...moments], days: [...days], gaps: [...gaps], notes: [...notes], said: [...said] };
  return { format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, savedAt: new Date(NOW).toISOString(), choices, ...rows };
}
