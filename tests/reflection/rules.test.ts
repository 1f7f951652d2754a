/** The rules for asking, over days and weeks of an invented clock; no setting, deck or charter asks more than the hard caps. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysIn, mondayOf, plusDays } from '../../lib/recording/calendar.ts';
import type { Asked, ChangedQuestion, Reflection } from '../../lib/recording/said.ts';
import { chooseQuestion, NO_REPEAT } from '../../lib/reflection/choose.ts';
import { deckOf, SHIPPED } from '../../lib/reflection/deck.ts';
import { askedInVisit, asksHowOften, isRelied } from '../../lib/reflection/may-ask.ts';
import { type Charter, HARD, NOTHING_ASKED, restrict } from '../../lib/reflection/settings.ts';
import { asksToKeep, isCurrent, reviewed } from '../../lib/reflection/weeks.ts';
import { instantOf, localTime } from '../recording/local-time.ts';
import { ALL_ON, anySettings, type Life, later, lifeWith, MONDAY, offer, offered, onDay, shown } from './invented.ts';

const RUNS = { numRuns: 150 };
const OUTCOMES = ['shown', 'on', 'left', 'skipped', 'gone', 'answered'] as const;

function turn(life: Life, minute: number, service = 'chatgpt') {
  const { day } = localTime(life.at);
  const startAt = instantOf(day, minute);
  const of = { id: `t.${minute}`, service, day, minute, startAt, lastAt: startAt + 60_000 };
  return { ...of, prompts: 1, activeMs: 60_000, byTime: false, counted: 1 as const };
}

/** Which hard caps a log of what was asked exceeds. */
function capFaults(log: readonly Asked[]): string[] {
  const most = (rows: readonly Asked[], by: (row: Asked) => string) =>
    Math.max(
      0,
      ...Map.groupBy(rows, by)
        .values()
        .map(({ length }) => length),
    );
  const of = (occasion: Asked['occasion']) => log.filter((asked) => asked.occasion === occasion);
  const pauses = of('pause').map(({ at }) => at);
  const gaps = pauses.slice(1).map((time, at) => time - (pauses[at] ?? 0));
  const exceeded = {
    pause: most(of('pause'), ({ day }) => day) > HARD.pause,
    check: most(of('check'), ({ day }) => day) > HARD.check,
    day: most(of('day'), ({ day }) => day) > HARD.day,
    week: most(of('week'), ({ day }) => mondayOf(day)) > HARD.week,
    feelings:
      most(
        log.filter(({ question }) => question === 'CH-13'),
        ({ day }) => day,
      ) > HARD.feelings,
    apart: Math.min(...gaps, HARD.apartMinutes * 60_000) < HARD.apartMinutes * 60_000,
  };
  return Object.entries(exceeded).flatMap(([cap, is]) => (is ? [cap] : []));
}

test('Q1: nothing is asked that was not turned on', () => {
  expect(offered({ ...lifeWith(), settings: NOTHING_ASKED, moments: [turn(lifeWith(), 400)] })).toEqual([]);
});

test('Q2: in a week to look alone nothing is asked', () => {
  const life = lifeWith({ notBefore: plusDays(MONDAY, 7) });
  expect(offered(onDay(life, 6))).toEqual([]);
  expect(offered(onDay(life, 7))).not.toEqual([]);
});

describe('Q3: caps', () => {
  test('three pauses a day at least 45 minutes apart, six at most whatever is set', () => {
    for (const [set, most] of [
      [3, 3],
      [99, HARD.pause],
    ] as const) {
      let life = lifeWith({ aDay: { pause: set, check: 2 } });
      const times: number[] = [];
      for (let minute = 0; minute < 14 * 60; minute += 5) {
        const pause = offer(life, 'pause');
        if (pause && pause.from <= life.at) {
          times.push(life.at);
          life = shown(life, pause, 'on');
        }
        life = later(life, 5);
      }
      expect(times).toHaveLength(most);
      for (const [at, time] of times.slice(1).entries()) expect(time - (times[at] ?? 0)).toBeGreaterThanOrEqual(45 * 60_000);
    }
  });

  test('never a pause and a check-in for one visit', () => {
    const life = lifeWith();
    const moments = [turn(life, 8 * 60 + 50)];
    expect(offer({ ...life, moments }, 'check')).toMatchObject({ moment: 't.530', service: 'chatgpt' });
    const pause = { ...(offer(life, 'pause') as NonNullable<ReturnType<typeof offer>>), service: 'chatgpt' };
    const paused = shown({ ...life, at: instantOf(MONDAY, 8 * 60 + 50) }, pause, 'on');
    expect(offer({ ...paused, at: life.at, moments }, 'check')).toBeUndefined();
    expect(askedInVisit(paused.log, 'claude', life.at, life.at)).toBe(false);
  });

  test('a turn is asked about once, however much later', () => {
    const life = lifeWith({ aDay: { pause: 3, check: 6 } });
    const moments = [turn(life, 8 * 60 + 50)];
    const hours = later({ ...life, moments }, 180);
    const check = offer(hours, 'check') as NonNullable<ReturnType<typeof offer>>;
    expect(check).toMatchObject({ moment: 't.530' });
    expect(offer(later(shown(hours, check, 'answered'), 60), 'check')).toBeUndefined();
  });

  test('nor is one that was said to be relied on, or is of a purpose that is', () => {
    const life = { ...lifeWith(), moments: [turn(lifeWith(), 8 * 60 + 50)] };
    const tags = { what: 'tags', id: 't.530', service: 'chatgpt', day: MONDAY, purpose: ['health'] } as const;
    expect(offer({ ...life, tagged: [{ ...tags, purpose: ['health'] }] }, 'check')).toBeDefined();
    expect(offer({ ...life, tagged: [{ ...tags, purpose: ['health'], reliedOn: true }] }, 'check')).toBeUndefined();
    const relied = [{ what: 'relied', id: 'r', day: MONDAY, purpose: 'health' }] as const;
    expect(offer({ ...life, relied, tagged: [{ ...tags, purpose: ['health'] }] }, 'check')).toBeUndefined();
  });

  test('a check-in is of a turn that was left', () => {
    const life = lifeWith();
    const moments = [turn(life, 9 * 60)];
    expect(offer({ ...life, moments }, 'check')?.from).toBe((moments[0]?.lastAt ?? 0) + 60_000);
  });

  const charter: fc.Arbitrary<Charter> = fc.record(
    {
      on: fc.record({ pause: fc.boolean(), week: fc.boolean() }),
      aDay: fc.record({ pause: fc.integer({ min: 0, max: 500 }) }),
      apartMinutes: fc.nat(100),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Charter>;
  const own: fc.Arbitrary<ChangedQuestion> = fc.record(
    {
      what: fc.constant('question' as const),
      id: fc.constantFrom('own.1', 'own.2', 'PA-01', 'CH-13', 'WE-12'),
      day: fc.constant(MONDAY),
      occasion: fc.constantFrom('pause', 'check', 'day', 'week', 'council'),
      en: fc.constant('Mine?'),
      pinned: fc.constant(true as const),
      hidden: fc.constant(true as const),
    },
    { requiredKeys: ['what', 'id', 'day', 'occasion', 'en'] },
  );

  test('no setting, deck or charter exceeds a hard cap, over two weeks of any answers', () => {
    fc.assert(
      fc.property(
        anySettings,
        charter,
        fc.uniqueArray(own, { maxLength: 4, selector: ({ id }) => id }),
        fc.infiniteStream(fc.nat(1000)),
        (settings, agreed, changed, chance) => {
          const next = () => Number(chance.next().value);
          let life: Life = { ...lifeWith(), settings: restrict(settings, agreed), deck: deckOf(changed) };
          for (let step = 0; step < 120; step += 1) {
            life = { ...later(life, 1 + (next() % 180)), moments: [] };
            life = { ...life, moments: [turn(life, Math.max(0, localTime(life.at).minute - 5), next() % 2 ? 'chatgpt' : 'claude')] };
            const may = offered(life).filter(({ from, until }) => from <= life.at && life.at < until);
            const one = may[next() % Math.max(1, may.length)];
            if (one) life = shown(life, one, OUTCOMES[next() % OUTCOMES.length] ?? 'shown');
          }
          expect(capFaults(life.log)).toEqual([]);
          for (const { occasion, question } of life.log) expect(life.deck.find(({ id }) => id === question)?.occasion).toBe(occasion);
        },
      ),
      RUNS,
    );
  });

  test('what finds a question over the cap finds one', () => {
    const asked = (at: number, occasion: Asked['occasion'], question = 'PA-01'): Asked => {
      return { what: 'asked', id: `${at}`, ...localTime(at), at, occasion, question, outcome: 'on' };
    };
    const at = instantOf(MONDAY, 0);
    const hours = (times: number, occasion: Asked['occasion'], question?: string) =>
      Array.from({ length: times }, (_, hour) => asked(at + hour * 3_600_000, occasion, question));
    expect(capFaults(hours(6, 'pause'))).toEqual([]);
    expect(capFaults(hours(7, 'pause'))).toEqual(['pause']);
    expect(capFaults(hours(5, 'check'))).toEqual(['check']);
    expect(capFaults(hours(2, 'day'))).toEqual(['day']);
    expect(capFaults(hours(2, 'week'))).toEqual(['week']);
    expect(capFaults(hours(2, 'check', 'CH-13'))).toEqual(['feelings']);
    expect(capFaults([asked(at, 'pause'), asked(at + 44 * 60_000, 'pause')])).toEqual(['apart']);
  });

  test('a charter turns nothing on and asks nothing more often', () => {
    fc.assert(
      fc.property(anySettings, charter, (settings, agreed) => {
        const after = restrict(settings, agreed);
        for (const asking of ['pause', 'check', 'day', 'week'] as const) expect(settings.on[asking] || !after.on[asking]).toBe(true);
        expect(after.aDay.pause).toBeLessThanOrEqual(settings.aDay.pause);
        expect(after.apartMinutes).toBeGreaterThanOrEqual(settings.apartMinutes);
      }),
      RUNS,
    );
  });
});

test('Q4: nothing is asked while something is shown to others', () => {
  expect(offered(lifeWith({ presenting: true }))).toEqual([]);
});

describe('Q8: backing off', () => {
  const skipped = (life: Life) => shown(life, offer(life, 'pause') as NonNullable<ReturnType<typeof offer>>, 'skipped');

  test('two skips in a row are silence until tomorrow', () => {
    const once = later(skipped(lifeWith()), 60);
    expect(offer(once, 'pause')).toBeDefined();
    const twice = later(skipped(once), 60);
    expect(offered(twice)).toEqual([]);
    expect(offer(onDay(twice, 1), 'pause')).toBeDefined();
  });

  test('a skip after an answer, or after one that left by itself, is not two', () => {
    let life = later(skipped(lifeWith({ aDay: { pause: 6, check: 2 } })), 60);
    life = later(shown(life, offer(life, 'pause') as NonNullable<ReturnType<typeof offer>>, 'on'), 60);
    life = later(skipped(life), 60);
    expect(offer(life, 'pause')).toBeDefined();
  });

  test('after five days of skips it is asked once, and what is answered holds', () => {
    let life = lifeWith();
    for (const day of [0, 1, 2, 3]) life = skipped(onDay(life, day));
    expect(asksHowOften(life)).toBe(false);
    life = skipped(onDay(life, 4));
    expect(asksHowOften(life)).toBe(true);
    expect(asksHowOften({ ...life, settings: { ...life.settings, often: 'keep' } })).toBe(false);
    const next = onDay(life, 5);
    expect(offered({ ...next, settings: { ...life.settings, often: 'off' } })).toEqual([]);
    const fewer = { ...next, settings: { ...life.settings, often: 'fewer' as const } };
    expect(offer(later(shown(fewer, offer(fewer, 'pause') as NonNullable<ReturnType<typeof offer>>, 'on'), 120), 'pause')).toBeUndefined();
  });
});

describe('Q9: rotation', () => {
  const ask = (log: readonly Asked[], deck = deckOf([]), seed = 'a') =>
    chooseQuestion({ asking: 'pause', deck, log, day: MONDAY, easy: false, seed })?.id;
  const rows = (ids: readonly string[]): Asked[] =>
    ids.map((question, at) => ({
      what: 'asked',
      id: `${at}`,
      day: MONDAY,
      minute: 0,
      at: at + 1,
      occasion: 'pause',
      question,
      outcome: 'on',
    }));

  test('each comes before any comes again, none within fourteen others, in an order that the seed decides', () => {
    const order = (seed: string) => {
      const ids: string[] = [];
      for (let at = 0; at < 40; at += 1) ids.push(ask(rows(ids), deckOf([]), seed) ?? '');
      return ids;
    };
    const ids = order('a');
    expect(new Set(ids.slice(0, 18)).size).toBe(18);
    for (const [at, id] of ids.entries()) expect(ids.slice(Math.max(0, at - NO_REPEAT), at)).not.toContain(id);
    expect(order('a')).toEqual(ids);
    expect(order('b')).not.toEqual(ids);
  });

  test('no question is more often the first than another: of 3,600 moments of agreeing each begins some 200', () => {
    const first = Map.groupBy(
      Array.from({ length: 3600 }, (_, at) => ask([], deckOf([]), String(1_795_900_000_000 + at * 7919))),
      String,
    );
    expect(first.size).toBe(18);
    // Five standard deviations.
    for (const each of first.values()) expect(Math.abs(each.length - 200)).toBeLessThan(69);
  });

  test('what is pinned comes each time, what is hidden never', () => {
    const pin = (row: Partial<ChangedQuestion>) => deckOf([{ what: 'question', id: 'PA-07', day: MONDAY, ...row }]);
    expect(ask(rows(['PA-07', 'PA-07']), pin({ pinned: true }))).toBe('PA-07');
    const hidden = pin({ hidden: true });
    const ids: string[] = [];
    for (let at = 0; at < 18; at += 1) ids.push(ask(rows(ids), hidden) ?? '');
    expect(ids).not.toContain('PA-07');
  });

  test('where it shall be easy to read, only everyday words', () => {
    const ids: string[] = [];
    for (let at = 0; at < 14; at += 1) {
      const question = chooseQuestion({
        asking: 'check',
        deck: SHIPPED,
        log: rows(ids).map((row) => ({ ...row, occasion: 'check' })),
        day: MONDAY,
        easy: true,
        seed: '',
      });
      expect(question?.reading).toBe('L1');
      ids.push(question?.id ?? '');
    }
  });

  test('what is for groups and classes is never asked by the tool', () => {
    for (const asking of ['pause', 'check', 'day', 'week'] as const) {
      expect(
        chooseQuestion({
          asking,
          deck: SHIPPED.filter(({ occasion }) => !['pause', 'check', 'day', 'week'].includes(occasion)),
          log: [],
          day: MONDAY,
          easy: false,
          seed: '',
        }),
      ).toBeNull();
    }
  });
});

test('Q11: once asked how one feels, not again that day; heavier ends the day', () => {
  const deck = deckOf([{ what: 'question', id: 'CH-13', day: MONDAY, pinned: true }]);
  const life = { ...lifeWith(), deck, moments: [turn(lifeWith(), 500)] };
  const first = offer(life, 'check');
  expect(first?.question).toBe('CH-13');
  const after = later({ ...shown(life, first as NonNullable<typeof first>, 'answered'), moments: [turn(life, 620)] }, 120);
  expect(offer(after, 'check')?.question).not.toBe('CH-13');
  expect(offered({ ...life, settings: { ...ALL_ON, endedOn: MONDAY } })).toEqual([]);
});

test('Q15: "When …, I will …" lapses after four weeks', () => {
  const plan: Reflection = { what: 'reflection', id: 'a', day: MONDAY, minute: 0, when: 'it rains', text: 'read' };
  expect(isCurrent(plan, plusDays(MONDAY, 27))).toBe(true);
  expect(isCurrent(plan, plusDays(MONDAY, 28))).toBe(false);
});

test('Q16: the review waits two days and is gone; a week that was missed does not come back', () => {
  const life = lifeWith();
  expect(offer(onDay(life, 0), 'week')?.until).toBe(instantOf(plusDays(MONDAY, 2), 0));
  expect(offer(onDay(life, 1, 1439), 'week')).toBeDefined();
  for (const day of [2, 3, 4, 5, 6]) expect(offer(onDay(life, day), 'week')).toBeUndefined();
  const next = onDay(life, 7);
  expect(offered(next).filter(({ occasion }) => occasion === 'week')).toHaveLength(1);
  expect(reviewed(localTime(next.at).day)).toEqual({ from: MONDAY, to: plusDays(MONDAY, 6) });
});

test('Q20: every fourth week asks to keep, pause or stop', () => {
  const asked = Array.from({ length: 13 }, (_, week) => asksToKeep(MONDAY, plusDays(MONDAY, week * 7)));
  expect(asked.flatMap((is, week) => (is ? [week] : []))).toEqual([4, 8, 12]);
  expect(daysIn(MONDAY, MONDAY)).toBe(1);
});

test('what a person relies on is not asked about: a service, a purpose, hours over midnight', () => {
  const relied = { what: 'relied' as const, id: 'r', day: MONDAY };
  expect(isRelied([{ ...relied, service: 'claude' }], { service: 'claude' })).toBe(true);
  expect(isRelied([{ ...relied, purpose: 'admin' }], { purposes: ['admin'] })).toBe(true);
  const night = [{ ...relied, from: 1380, to: 120 }];
  expect([1400, 10, 120, 700].map((minute) => isRelied(night, { minute }))).toEqual([true, true, false, false]);
  expect(isRelied([{ ...relied, from: 1 }], { service: 'claude', minute: 10 })).toBe(false);
});
