/** Invented weeks, services and notebooks for drawing: small, and every number known. */
import type { ServiceEntry } from '../../components/journal/props.ts';
import type { Agreed, Agreement, Status } from '../../lib/recording/agreement.ts';
import { type Choices, NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import { isAskedFor, newestFirst, pageOf } from '../../lib/recording/entries.ts';
import type { Entry, Notebook, Removal } from '../../lib/recording/notebook.ts';
import type { DayFigures, PeriodFigures, ServiceFigures, Stitch } from '../../lib/recording/week.ts';

export const DAYS = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'] as const;

export const SERVICES: readonly ServiceEntry[] = [
  {
    id: 'chatgpt',
    name: 'ChatGPT',
    operator: 'OpenAI',
    group: 'assistants',
    hosts: ['chatgpt.com', 'chat.openai.com'],
    seesPrompts: true,
    opens: null,
  },
  { id: 'claude', name: 'Claude', operator: 'Anthropic', group: 'assistants', hosts: ['claude.ai'], seesPrompts: true, opens: null },
  {
    id: 'perplexity',
    name: 'Perplexity',
    operator: 'Perplexity AI',
    group: 'search',
    hosts: ['www.perplexity.ai'],
    seesPrompts: true,
    opens: null,
  },
];
export const NAMES = Object.fromEntries(SERVICES.map(({ id, name }) => [id, name]));

/** A week with a stitch for each `[day, minute, service]`, every one a turn of its own; today is Friday. */
export function weekOf(
  sent: readonly (readonly [number, number, string])[],
  known: { prompts: boolean } = { prompts: true },
): PeriodFigures {
  const stitches: Stitch[] = sent.map(([day, minute, service], at) => ({
    id: `p${at}`,
    service,
    day: DAYS[day] ?? DAYS[0],
    minute,
    kind: 'prompt',
  }));
  const wh = (n: number) => (known.prompts && n > 0 ? { lowWh: n * 0.1, midWh: n * 0.5, highWh: n * 3 } : null);
  const count = (of: readonly Stitch[]) => (known.prompts ? of.length : null);
  const services = [...new Set(stitches.map(({ service }) => service))];
  const byService: ServiceFigures[] = services.map((service) => {
    const own = stitches.filter((stitch) => stitch.service === service);
    return {
      service,
      turns: own.length,
      prompts: count(own),
      edits: 0,
      seesPrompts: true,
      regenerations: 0,
      refused: 0,
      activeMs: own.length * 60_000,
      range: wh(own.length),
    };
  });
  const byDay: DayFigures[] = DAYS.map((day, at) => {
    const own = stitches.filter((stitch) => stitch.day === day);
    return {
      day,
      turns: own.length,
      prompts: count(own),
      activeMs: own.length * 60_000,
      range: wh(own.length),
      gaps: [],
      recorded: at < 5,
    };
  });
  return {
    from: DAYS[0],
    to: DAYS[6],
    turns: sent.length,
    prompts: count(stitches),
    activeMs: sent.length * 60_000,
    range: wh(sent.length),
    byService,
    byDay,
    stitches: known.prompts ? stitches : [],
    moments: stitches.map(({ id, service, day, minute }) => ({
      id,
      service,
      day,
      minute,
      startAt: 0,
      lastAt: 60_000,
      prompts: 1,
      activeMs: 60_000,
      byTime: false,
      counted: 1,
    })),
    notes: [],
    noted: { prompts: 0, range: null },
    steps: byService.map(({ service, prompts }) => ({
      service,
      prompts: prompts ?? 0,
      modelClass: 'frontier',
      mode: 'standard',
      fromDuration: 0,
      fromDefault: prompts ?? 0,
      meanOutputTokens: 577,
      range: { lowWh: 0.1, midWh: 0.5, highWh: 3 },
    })),
    madeUp: false,
  };
}

export const MANY = weekOf([
  [0, 545, 'chatgpt'],
  [1, 840, 'chatgpt'],
  [1, 845, 'claude'],
  [1, 900, 'claude'],
  [3, 1270, 'perplexity'],
]);

export function notebookWith(period: PeriodFigures, entries: Entry[] = [], removed: Removal[] = []): Notebook {
  return {
    madeUp: period.madeUp,
    today: () => DAYS[4],
    firstDay: async () => DAYS[0],
    isLost: async () => false,
    goOnWithout: async () => {},
    period: async () => period,
    lastMoment: async () => null,
    async entries(query) {
      const found = entries.filter((entry) => isAskedFor(entry, query) && (!query.before || newestFirst(query.before, entry) < 0));
      return pageOf(found, query.limit);
    },
    addNote: async () => {},
    async remove(removal) {
      removed.push(removal);
      return { count: 1, taken: { prompts: [], moments: [], days: [], gaps: [], notes: [] } };
    },
    undoRemoval: async () => {},
    storageUsed: async () => ({ usage: null, quota: null, rows: { prompts: 0, moments: 0, days: 0, gaps: 0, notes: 0 } }),
    correct: async () => 'corrected',
    archive: () => Promise.reject(new Error('not asked for here')),
    restore: () => Promise.reject(new Error('not asked for here')),
    onChange: () => () => {},
  };
}

export const CHOSEN: Choices = {
  ...NOTHING_CHOSEN,
  consentAt: 1,
  services: ['chatgpt', 'claude'],
  kinds: { time: true, prompts: true, answers: false },
};
export const RECORDING: Status = { state: 'recording', services: ['chatgpt', 'claude'], withdrawn: [] };

/** An agreement that notes what it was asked for, and answers as it is told. */
export function agreementWith(choices: Choices, answer: 'granted' | 'refused' = 'granted') {
  const agreed: Agreed[] = [];
  const done: string[] = [];
  const note = (what: string) => async () => void done.push(what);
  const agreement: Agreement = {
    choices: async () => choices,
    status: async () => RECORDING,
    async agree(what) {
      agreed.push(what);
      return answer;
    },
    withdraw: note('withdraw'),
    pause: note('pause'),
    resume: note('resume'),
    setLanguage: note('language'),
    setTheme: note('theme'),
    onChange: () => () => {},
  };
  return { agreement, agreed, done };
}
