// @vitest-environment happy-dom
/** The journal's frame: its sections, its one heading, the strip over a made-up week, and language and paper at hand. */
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Journal } from '../../components/journal/Journal.tsx';
import { hashOf, placeOf, type Section } from '../../components/journal/sections.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { Status } from '../../lib/recording/agreement.ts';
import { type Choices, NOTHING_CHOSEN } from '../../lib/recording/choices.ts';
import type { Notebook } from '../../lib/recording/notebook.ts';
import { expectAccessible, READERS } from './drawn.tsx';
import { agreementWith, CHOSEN, GROUP, MANY, NO_MENDING, notebookWith, SERVICES } from './invented.ts';
import { reflectionWith } from './reflecting.ts';

afterEach(cleanup);

describe('an address', () => {
  test('asks for a section, and for This week where it asks for none', () => {
    for (const section of ['week', 'energy', 'time', 'data', 'settings'] as const) expect(placeOf(hashOf(section)).section).toBe(section);
    expect([placeOf(''), placeOf('#elsewhere'), placeOf('#settings/keep')].map(({ section }) => section)).toEqual([
      'week',
      'week',
      'settings',
    ]);
  });

  test.each([{ kind: 'month', day: '2026-11-01' }, { kind: 'all' }, { kind: 'own', from: '2026-01-05', to: '2026-02-03' }] as const)(
    'asks for days: %o',
    (looked) => {
      expect(placeOf(hashOf('time', looked))).toEqual({ section: 'time', looked });
    },
  );

  test.each(['#time/own/2026-02-03/2026-01-05', '#time/own/2026-02-30x/2027', '#time/month/0001-01-01', '#time/decade'])(
    'that asks for no days there can be, %s, gets the month that is now',
    (hash) => {
      expect(placeOf(hash).looked.kind).toBe('month');
    },
  );
});

describe.each(READERS)('in $language', (reader) => {
  const { words, locale, energy } = reader;

  async function journal(section: Section, madeUp = false, otherwise: Partial<Notebook> = {}, choices: Choices = CHOSEN, status?: Status) {
    const { agreement, done } = agreementWith(choices);
    const notebook = { ...notebookWith({ ...MANY, period: { ...MANY.period, madeUp } }), ...otherwise };
    const actions = { save: vi.fn(async () => {}), saveFile: vi.fn(), showMadeUp: vi.fn(), leaveMadeUp: vi.fn() };
    const { container } = render(
      <Journal
        mending={NO_MENDING}
        words={words}
        locale={locale}
        place={placeOf(hashOf(section))}
        notebook={notebook}
        agreement={status === undefined ? agreement : { ...agreement, status: async () => status }}
        services={SERVICES}
        browser="firefox"
        group={GROUP}
        loadEnergy={async () => energy}
        reflection={reflectionWith(reader).given}
        actions={actions}
      />,
    );
    // What only one section needs is fetched when that is opened.
    await waitFor(() => expect(container.querySelector('h1')).not.toBeNull(), { timeout: 10_000 });
    return { container, actions, done };
  }

  test.each(['week', 'energy', 'time', 'data', 'settings'] as const)(
    '%s has one first heading and can be used by everybody',
    async (section) => {
      const { container } = await journal(section);
      expect(container.querySelectorAll('h1')).toHaveLength(1);
      expect(container.querySelectorAll('[aria-current=page]')).toHaveLength(1);
      await expectAccessible(container);
    },
  );

  test.each([
    ['week', 'strip'],
    ['time', 'strip'],
    ['data', 'strip'],
    ['settings', 'settings'],
  ] as const)('%s beside the made-up week says what of it is made up', async (section, said) => {
    const { container, actions } = await journal(section, true);
    expect(container.querySelector('.made-up p')?.textContent).toBe(words.madeUp[said]);
    if (section === 'week')
      expect(container.querySelector('.period-days p')?.textContent).toContain(fillSlots(words.madeUp.week, { days: '16' }));
    fireEvent.click(container.querySelector('.made-up button') as Element);
    expect(actions.leaveMadeUp).toHaveBeenCalledOnce();
  });

  test('a record that cannot be read is said to be so, and not shown as empty', async () => {
    const { container } = await journal('week', false, { period: () => Promise.reject(new DOMException('', 'UnknownError')) });
    expect(container.querySelector('[role=alert] h1')?.textContent).toBe(words.unreadable.title);
    expect(container.querySelector('[data-figure]')).toBeNull();
    await expectAccessible(container);
  });

  test('a record that cannot be read because the disk is full is said to be so', async () => {
    const { container } = await journal('week', false, { period: () => Promise.reject(new Error()) }, CHOSEN, { state: 'full' });
    expect(container.querySelector('[role=alert]')?.textContent).toBe(words.state.full + words.stateBody.full);
    expect(container.querySelector('[data-figure]')).toBeNull();
    await expectAccessible(container);
  });

  test('what was not kept is said, until the next thing is done', async () => {
    const { container } = await journal('week');
    fireEvent(window, new Event('unhandledrejection'));
    await waitFor(() => expect(container.querySelector('[role=alert]')?.textContent).toBe(words.notKept));
    await expectAccessible(container);
    fireEvent.click(container.querySelector('main') as Element);
    await waitFor(() => expect(container.querySelector('[role=alert]')).toBeNull());
  });

  test('a record that the browser lost is said to be lost, until the person goes on without', async () => {
    const goOnWithout = vi.fn(async () => {});
    const { container } = await journal('week', false, { isLost: async () => true, goOnWithout });
    expect(container.querySelector('[data-lost] h1')?.textContent).toBe(words.lost.title);
    expect(container.querySelector('[data-figure]')).toBeNull();
    await expectAccessible(container);
    fireEvent.click(container.querySelector('[data-lost] button') as Element);
    expect(goOnWithout).toHaveBeenCalledOnce();
  });

  test('a pause is said over the week and over My data, and ends there', async () => {
    for (const section of ['week', 'data'] as const) {
      const { container, done } = await journal(section, false, {}, { ...CHOSEN, pausedUntil: 'resumed-by-hand' });
      await waitFor(() => expect(container.querySelector('[data-state=paused]')?.textContent).toBe(words.state.pausedByHand));
      await expectAccessible(container);
      fireEvent.click(container.querySelector('.journal-state button') as Element);
      await waitFor(() => expect(container.querySelector('[data-state=recording]')).not.toBeNull());
      expect(done).toEqual(['resume']);
      await waitFor(() => expect(document.activeElement).toBe(container.querySelector('.journal-state')));
      cleanup();
    }
  });

  test('where nothing is recorded any more, one line says so and leads to the choice', async () => {
    const { container } = await journal('data', false, {}, { ...CHOSEN, consentAt: null });
    await waitFor(() => expect(container.querySelector('[data-state=off]')?.textContent).toBe(words.state.off));
    expect(container.querySelector('.journal-state a')?.getAttribute('href')).toBe('#settings');
    await expectAccessible(container);
  });

  test('where all is recorded, or nothing was ever chosen, no line is needed', async () => {
    for (const choices of [CHOSEN, NOTHING_CHOSEN]) {
      const { container } = await journal('week', false, {}, choices);
      await waitFor(() => expect(container.querySelector('.period')).not.toBeNull());
      expect(container.querySelector('.journal-state')).toBeNull();
      cleanup();
    }
  });

  test('language and paper are changed in the foot', async () => {
    const { container, done } = await journal('week');
    for (const button of container.querySelectorAll('.frame-foot button')) fireEvent.click(button);
    expect(done).toEqual(['language', 'language', 'theme', 'theme', 'theme']);
  });
});
