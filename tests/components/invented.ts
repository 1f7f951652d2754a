/** Invented weeks, services and notebooks for drawing: small, and every number known. */

import type { GroupPort } from '../../components/group/port.ts';
import type { ServiceEntry } from '../../components/journal/props.ts';
import type { Mending } from '../../components/mend/props.ts';
import type { Agreed, Agreement, Permission, Status } from '../../lib/recording/agreement.ts';
import { type Choices, grow, NOTHING_CHOSEN, withOrWithout } from '../../lib/recording/choices.ts';
import { isAskedFor, newestFirst, pageOf, placeOf } from '../../lib/recording/entries.ts';
import type { SavedFile } from '../../lib/recording/file.ts';
import type { HealthLine } from '../../lib/recording/health.ts';
import type { Entry, Notebook, Removal } from '../../lib/recording/notebook.ts';
import type { DayFigures, PeriodEnergy, PeriodFigures, ServiceFigures, Stitch, Stitches } from '../../lib/recording/period.ts';
import { type Said, type SaidOf, saidKey, type What } from '../../lib/recording/said.ts';
import { statusOf } from '../../lib/recording/status.ts';
import type { KeptName, KeptTeller } from '../../lib/sharing/keep.ts';

export const DAYS = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'] as const;

export const SERVICES: readonly ServiceEntry[] = [
  {
    id: 'chatgpt',
    name: 'ChatGPT',
    operator: 'OpenAI',
    group: 'assistants',
    hosts: ['chatgpt.com', 'chat.openai.com'],
    seesPrompts: true,
    watch: 'also',
    opens: null,
  },
  {
    id: 'claude',
    name: 'Claude',
    operator: 'Anthropic',
    group: 'assistants',
    hosts: ['claude.ai'],
    seesPrompts: true,
    watch: 'also',
    opens: null,
  },
  {
    id: 'perplexity',
    name: 'Perplexity',
    operator: 'Perplexity AI',
    group: 'search',
    hosts: ['www.perplexity.ai'],
    seesPrompts: true,
    watch: 'also',
    opens: null,
  },
];
export const NAMES = Object.fromEntries(SERVICES.map(({ id, name }) => [id, name]));

/** Everything a page can ask of some days. */
export type Invented = { period: PeriodFigures; energy: PeriodEnergy; single: Stitches };

/** A week with a stitch for each `[day, minute, service]`, every one a turn of its own; today is Friday. */
export function weekOf(sent: readonly (readonly [number, number, string])[], known: { prompts: boolean } = { prompts: true }): Invented {
  const stitches: Stitch[] = sent.map(([day, minute, service], at) => ({
    id: `p${at}`,
    service,
    day: DAYS[day] ?? DAYS[0],
    minute,
    kind: 'prompt',
    moment: `p${at}`,
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
    };
  });
  const byDay: DayFigures[] = DAYS.map((day, at) => {
    const own = stitches.filter((stitch) => stitch.day === day);
    return {
      day,
      turns: own.length,
      prompts: count(own),
      activeMs: own.length * 60_000,
      gaps: [],
      unseen: false,
      recorded: at < 5,
    };
  });
  const period: PeriodFigures = {
    from: DAYS[0],
    to: DAYS[6],
    turns: sent.length,
    prompts: count(stitches),
    activeMs: sent.length * 60_000,
    byService,
    byDay,
    parts: null,
    notes: [],
    madeUp: false,
  };
  const energy: PeriodEnergy = {
    method: 'house_v1',
    range: wh(sent.length),
    byService: Object.fromEntries(byService.flatMap(({ service, turns }) => [[service, wh(turns)]].filter(([, range]) => range !== null))),
    parts: [],
    noted: null,
  };
  const moments = stitches.map(({ id, service, day, minute }) => ({
    id,
    service,
    day,
    minute,
    startAt: 0,
    lastAt: 60_000,
    prompts: 1,
    activeMs: 60_000,
    byTime: false,
    counted: 1 as const,
  }));
  return { period, energy, single: { stitches: known.prompts ? stitches : [], moments } };
}

export const MANY = weekOf([
  [0, 545, 'chatgpt'],
  [1, 840, 'chatgpt'],
  [1, 845, 'claude'],
  [1, 900, 'claude'],
  [3, 1270, 'perplexity'],
]);

export function notebookWith(
  { period, energy, single }: Invented,
  entries: Entry[] = [],
  removed: Removal[] = [],
  said: Said[] = [],
): Notebook {
  return {
    madeUp: period.madeUp,
    today: () => DAYS[4],
    firstDay: async () => DAYS[0],
    isLost: async () => false,
    goOnWithout: async () => {},
    period: async () => period,
    energy: async () => energy,
    tallies: async () => ({
      parts: [period.byService.map(({ service, prompts }) => ({ service, prompts: prompts ?? 0, answers: [] }))],
      noted: [],
    }),
    stitches: async () => single,
    hours: () => Promise.reject(new Error('not asked for here')),
    lastMoment: async () => null,
    async entries(query) {
      const found = entries.filter((entry) => isAskedFor(entry, query) && (!query.before || newestFirst(query.before, placeOf(entry)) < 0));
      return pageOf(found, query.limit);
    },
    addNote: async () => {},
    ...memoryOf(said),
    async remove(removal) {
      removed.push(removal);
      const named = removal.what === 'entry' ? [removal] : removal.what === 'entries' ? removal.entries : [];
      const gone = said.filter((row) => named.some(({ type, id }) => type === row.what && id === row.id));
      said.splice(0, said.length, ...said.filter((row) => !gone.includes(row)));
      return { count: 1, taken: { prompts: [], moments: [], days: [], gaps: [], notes: [], said: gone } };
    },
    async undoRemoval(taken) {
      said.push(...taken.said);
    },
    storageUsed: async () => ({ usage: null, quota: null }),
    correct: async () => 'corrected',
    archive: () => Promise.reject(new Error('not asked for here')),
    restore: () => Promise.reject(new Error('not asked for here')),
    onChange: () => () => {},
  };
}

/** Keeps what is said in the list it is given, so that a test can look at it. */
function memoryOf(said: Said[]): Pick<Notebook, 'said' | 'say'> {
  const without = (rows: readonly Pick<Said, 'what' | 'id'>[]) => {
    const names = rows.map(saidKey);
    said.splice(0, said.length, ...said.filter((row) => !names.includes(saidKey(row))));
  };
  return {
    async said<W extends What>(what: W) {
      return said.filter((row): row is SaidOf<W> => row.what === what);
    },
    async say(rows) {
      without(rows);
      said.push(...rows);
    },
  };
}

export const CHOSEN: Choices = {
  ...NOTHING_CHOSEN,
  consentAt: 1,
  services: ['chatgpt', 'claude'],
  kinds: { time: true, prompts: true, answers: false },
};
export const RECORDING: Status = { state: 'recording', services: ['chatgpt', 'claude'], withdrawn: [], doubted: [] };

/** Looks at nothing, points at nothing: for pages on which nothing is mended. */
export const NO_MENDING: Mending = {
  observe: () => () => {},
  point: async () => 'nothing',
  newServiceId: () => 'own-1',
  save: () => {},
  now: () => NOW,
};

/** An agreement that notes what it was asked for, answers as it is told, and keeps to what is set, as the browser's does. */
export function agreementWith(given: Choices, answer: 'granted' | 'refused' = 'granted', managed = false) {
  const agreed: Agreed[] = [];
  const done: string[] = [];
  const listeners = new Set<() => void>();
  let choices = { ...given, order: grow(given.order, given.services) };
  let withdrawn: readonly string[] = [];
  const health: readonly HealthLine[] = choices.services.map((service, at) => ({
    service,
    signals: ['request'],
    visited: { day: DAYS[2], minute: 600 + at },
    last: { request: at === 0 ? { day: DAYS[2], minute: 601 } : null, page: null },
    doubt: null,
  }));
  const change = (changed: Partial<Choices>) => {
    choices = { ...choices, ...changed };
    choices.order = grow(choices.order, choices.services);
    for (const listener of listeners) listener();
  };
  const act = (what: string, changed: Partial<Choices>) => {
    done.push(what);
    change(changed);
  };
  const agreement: Agreement = {
    choices: async () => choices,
    status: async () => statusOf(choices, { managed, hasRoom: true, withdrawn, health, now: NOW, localTime: zoneless }),
    permissions: async () =>
      choices.services.flatMap((service): Permission[] => {
        const own = choices.ownHosts.filter(({ software }) => software === service);
        const allowed = !withdrawn.includes(service);
        return own.length === 0 ? [{ service, host: null, given: allowed }] : own.map(({ host }) => ({ service, host, given: allowed }));
      }),
    health: async () => health,
    today: () => DAYS[4],
    async agree({ services, kinds, keepDays, ownHosts, ownRules, update, watched }) {
      agreed.push({ services, kinds, keepDays, ownHosts, ownRules, update, watched });
      if (answer === 'refused') return answer;
      withdrawn = [];
      change({ consentAt: NOW, services, kinds, keepDays, ownHosts, ownRules, update, watched });
      return answer;
    },
    withdraw: async () => act('withdraw', { consentAt: null, pausedUntil: null }),
    pause: async (length) => act('pause', { pausedUntil: PAUSES[length] }),
    resume: async () => act('resume', { pausedUntil: null }),
    set: async (rules) => act(Object.keys(rules).join(), rules),
    watch: async (service, on) => act('watched', { watched: withOrWithout(choices.watched, service, on) }),
    onChange(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
  /** Takes permissions away, as the browser's own settings can. */
  const withdraw = (...services: string[]) => {
    withdrawn = services;
    change({});
  };
  return { agreement, agreed, done, withdraw };
}

/** Friday of the week, at 14:15 on a clock without a zone. */
const NOW = Date.parse(`${DAYS[4]}T14:15:00Z`);
const PAUSES = {
  'quarter-hour': NOW + 15 * 60_000,
  'until-tomorrow': Date.parse(`${DAYS[5]}T00:00:00Z`),
  'until-i-say': 'resumed-by-hand',
} as const;

function zoneless(at: number) {
  const date = new Date(at);
  return { day: date.toISOString().slice(0, 10), minute: date.getUTCHours() * 60 + date.getUTCMinutes() };
}

/** A browser that keeps nothing of a group's exercises but in memory. */
export function groupPort(): GroupPort & { saved: SavedFile[] } {
  const names = new Map<string, KeptName>();
  const tellers = new Map<string, KeptTeller>();
  const saved: SavedFile[] = [];
  return {
    saved,
    web: crypto,
    saveFile: (file) => void saved.push(file),
    print: () => {},
    now: () => 0,
    keep: {
      names: async () => [...names.values()],
      keepName: async (name) => {
        if (!names.has(name.ex)) names.set(name.ex, name);
        return names.get(name.ex) ?? name;
      },
      tellers: async () => [...tellers.values()],
      keepTeller: async (teller) => void tellers.set(teller.pub, teller),
      told: async (pub, subtotal, toldAt) => {
        const may = tellers.get(pub)?.key !== undefined;
        if (may) tellers.set(pub, { pub, subtotal, toldAt });
        return may;
      },
      tidy: async () => {},
      forgetName: async (ex) => void names.delete(ex),
      forgetTeller: async (pub) => void tellers.delete(pub),
      forgetAll: async () => names.clear(),
    },
  };
}

export const GROUP = groupPort();
