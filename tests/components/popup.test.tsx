// @vitest-environment happy-dom
/** The popup in each of its states: what it says, and that nothing unknown is shown as a nought. */
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupProps } from '../../components/popup/props.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { DayFigures } from '../../lib/recording/period.ts';
import type { Said } from '../../lib/recording/said.ts';
import type { Offer } from '../../lib/reflection/offer.ts';
import { TAGS } from '../../lib/reflection/tags.ts';
import { expectAccessible, figure, READERS, type Reader, textOf } from './drawn.tsx';
import { DAYS, MANY, NAMES, notebookWith, RECORDING } from './invented.ts';
import { reflectionWith } from './reflecting.ts';

afterEach(cleanup);

const actions = () => ({
  openJournal: vi.fn(),
  pause: vi.fn(async () => {}),
  resume: vi.fn(async () => {}),
  addNote: vi.fn(async () => {}),
  became: vi.fn(async () => {}),
  lookBack: vi.fn(() => new Promise<never>(() => {})),
});

function popup(reader: Reader, given: Partial<PopupProps> = {}) {
  const today = MANY.period.byDay[1];
  if (today === undefined) throw new Error('no Tuesday');
  const props: PopupProps = {
    words: reader.words,
    locale: reader.locale,
    language: reader.language,
    easy: false,
    status: RECORDING,
    today,
    energy: { method: 'house_v1', range: { lowWh: 0.3, midWh: 1.5, highWh: 9 }, byService: {}, parts: [], noted: null },
    stitches: MANY.single.stitches.filter(({ day }) => day === DAYS[1]),
    last: { service: 'claude', day: DAYS[1], minute: 900, prompts: 1 },
    waits: null,
    noted: 0,
    services: NAMES,
    order: ['chatgpt', 'claude'],
    actions: actions(),
    now: { day: DAYS[1], minute: 1000 },
    ...given,
  };
  return { container: render(<Popup {...props} />).container as HTMLElement, props };
}

describe.each(READERS)('in $language', (reader) => {
  const { words } = reader;

  test('shows the day', async () => {
    const { container } = popup(reader, { noted: 4 });
    expect(figure(container, 'prompts')).toBe('3');
    expect(figure(container, 'turns')).toBe('3');
    expect(figure(container, 'active-ms')).toBe('180000');
    expect(Number(figure(container, 'energy-low'))).toBeCloseTo(0.3);
    expect(figure(container, 'energy-high')).toBe('9');
    expect(figure(container, 'noted-prompts')).toBe('4');
    expect(container.querySelector('[data-state=recording]')).not.toBeNull();
    const stitched = [...container.querySelectorAll<HTMLElement>('.stitch-mark')].map(({ dataset }) => Number(dataset.stitches));
    expect(stitched.reduce((sum, n) => sum + n, 0)).toBe(3);
    await expectAccessible(container);
  });

  test('what was not kept is said, until the next thing is done', async () => {
    const { container } = popup(reader);
    fireEvent(window, new Event('unhandledrejection'));
    await waitFor(() => expect(container.querySelector('[role=alert]')?.textContent).toBe(words.notKept));
    await expectAccessible(container);
    fireEvent.click(container);
    await waitFor(() => expect(container.querySelector('[role=alert]')).toBeNull());
  });

  test('one line waits: it asks nothing by being seen, leads to the journal, and can be skipped', async () => {
    const waits = { id: 'a'.repeat(32), occasion: 'day' as const, question: 'DA-01', from: 0, until: 1 };
    const { container, props } = popup(reader, { waits });
    await waitFor(() => expect(container.querySelectorAll('.waiting button')).toHaveLength(2));
    expect(props.actions.became).not.toHaveBeenCalled();
    const [open, skip] = container.querySelectorAll('.waiting button');
    fireEvent.click(open as Element);
    expect(props.actions.openJournal).toHaveBeenCalledWith('reflections');
    fireEvent.click(skip as Element);
    expect(props.actions.became).toHaveBeenCalledExactlyOnceWith(waits.id, 'skipped');
    await expectAccessible(container);
    cleanup();
    const often = popup(reader, { waits: 'how-often' });
    fireEvent.click(often.container.querySelector('.waiting button') as Element);
    expect(often.props.actions.openJournal).toHaveBeenCalledWith('asking');
  });

  test.each([
    [
      'a question about it waits',
      { id: 'a'.repeat(32), occasion: 'check', question: 'CH-13', moment: 'p4', from: 0, until: 1e15 } as Offer,
    ],
    ['nothing waits', null],
  ])('the last turn is looked back on inside the popup where %s, and it leads back to today', async (_, waits) => {
    const said: Said[] = [];
    const turns = MANY.single.moments.map((moment) => ({ type: 'moment' as const, ...moment }));
    const asking = reflectionWith(reader, {}, { offers: waits ? [waits] : [] }).given;
    const lookBack = async () => ({ notebook: notebookWith(MANY, turns, [], said), asking });
    const { container, props } = popup(reader, { waits, actions: { ...actions(), lookBack } });
    const [open, ...others] = container.querySelectorAll<HTMLElement>('[data-opens=check-in]');
    expect(others).toEqual([]);
    fireEvent.click(open as Element);
    await waitFor(() => expect(container.querySelectorAll('[data-list]')).toHaveLength(Object.keys(TAGS).length));
    expect(document.activeElement?.classList.contains('reflection')).toBe(true);
    expect(container.querySelectorAll('h1')).toHaveLength(1);
    expect(container.querySelector('.asked') !== null).toBe(waits !== null);
    fireEvent.click(container.querySelector('[data-list=purpose] [value=learn]') as Element);
    await waitFor(() => expect(said).toMatchObject([{ what: 'tags', id: 'p4', purpose: ['learn'] }]));
    await expectAccessible(container);
    fireEvent.click([...container.querySelectorAll('.popup-foot button')][0] as Element);
    expect(props.actions.openJournal).toHaveBeenCalledWith('check-in');
    fireEvent.click(container.querySelector('.check-in > .actions button') as Element);
    await waitFor(() => expect(document.activeElement).toBe(container.querySelector('[data-opens=check-in]')));
  });

  test('on a full disk, where the record cannot be read, it says that and shows no figures', async () => {
    const { container } = popup(reader, { status: { state: 'full' }, today: null, energy: null, stitches: [], last: null });
    expect(container.querySelector('[data-state=full]')?.textContent).toBe(words.state.full);
    expect(textOf(container)).toContain(words.stateBody.full);
    expect(container.querySelector('[data-figure]')).toBeNull();
    await expectAccessible(container);
  });

  test.each([
    [false, 'partSeen', '3'],
    [true, 'nothingSeen', 'not-recorded'],
  ] as const)('a day that was not wholly seen says so (nothing seen: %s)', async (unseen, said, prompts) => {
    const gap = { cause: 'paused', fromMinute: 0, toMinute: 600, hoursKept: true } as const;
    const day = { ...(MANY.period.byDay[1] as DayFigures), gaps: [gap], unseen };
    const today = unseen ? { ...day, turns: 0, prompts: null, activeMs: null } : day;
    const { container } = popup(reader, { today });
    expect(textOf(container)).toContain(words.popup[said].replaceAll('\u202f', ' '));
    expect(figure(container, 'prompts')).toBe(prompts);
    if (unseen) expect(figure(container, 'turns')).toBe('not-recorded');
    await expectAccessible(container);
  });

  test('what is not recorded is not a nought', async () => {
    const { container } = popup(reader, {
      today: { ...(MANY.period.byDay[1] as DayFigures), prompts: null, activeMs: null },
    });
    expect(figure(container, 'prompts')).toBe('not-recorded');
    expect(figure(container, 'active-ms')).toBe('not-recorded');
    expect(figure(container, 'energy')).toBe('not-known');
    expect(textOf(container)).toContain(words.figure.notRecorded);
    await expectAccessible(container);
  });

  test('where the chosen method cannot speak of today’s prompts, a dash and why', async () => {
    const energy = { method: 'mistral_lca_2025', range: null, byService: {}, parts: [], noted: null };
    const { container } = popup(reader, { energy });
    expect(container.querySelector('[data-figure=energy]')?.textContent).toBe(words.figure.cannotSay);
    expect(words.figure.cannotSay).toMatch(/^–/);
    await expectAccessible(container);
  });

  test('nothing yet', async () => {
    const { container } = popup(reader, { today: MANY.period.byDay[2] as DayFigures, stitches: [], last: null });
    expect(textOf(container)).toContain(words.popup.nothingYet);
    expect(figure(container, 'prompts')).toBe('0');
    await expectAccessible(container);
  });

  test.each([
    ['not-agreed', 'notAgreed'],
    ['no-service', 'noService'],
    ['no-permission', 'noPermission'],
    ['nothing-to-record', 'nothingToRecord'],
  ] as const)('off, %s: says why and leads to Settings', async (reason, key) => {
    const { container, props } = popup(reader, { status: { state: 'off', reason } });
    expect(container.textContent).toContain(words.stateBody[key]);
    expect(container.querySelector('[data-state=off]')?.textContent).toBe(words.state.off);
    fireEvent.click(container.querySelector('.state-body button') as Element);
    expect(props.actions.openJournal).toHaveBeenCalledWith('settings');
    await expectAccessible(container);
  });

  test('managed: the fixed sentence, and nothing to press about it', async () => {
    const { container } = popup(reader, { status: { state: 'off', reason: 'managed' } });
    expect(container.textContent).toContain(words.managed.body);
    expect(container.querySelector('.state-body button, .pause')).toBeNull();
    await expectAccessible(container);
  });

  test('storage full, and a permission withdrawn', async () => {
    const full = popup(reader, { status: { state: 'full' } }).container;
    expect(full.textContent).toContain(words.stateBody.full);
    cleanup();
    const { container } = popup(reader, { status: { state: 'recording', services: ['chatgpt'], withdrawn: ['claude'], doubted: [] } });
    expect(container.textContent).toContain(fillSlots(words.stateBody.withdrawn, { service: 'Claude' }));
    await expectAccessible(container);
  });

  test('a service that may no longer be seen is said in one sentence, the gravest first', async () => {
    const since = DAYS[0];
    const doubted = [{ service: 'chatgpt', since, state: 'unsure' } as const, { service: 'claude', since, state: 'blind' } as const];
    const { container, props } = popup(reader, { status: { state: 'recording', services: ['chatgpt', 'claude'], withdrawn: [], doubted } });
    const said = container.querySelector('.state-body p')?.textContent ?? '';
    expect(said).toContain('Claude');
    expect(said).not.toContain('ChatGPT');
    expect(said).not.toMatch(/[{}]/);
    fireEvent.click(container.querySelector('.state-body button') as Element);
    expect(props.actions.openJournal).toHaveBeenCalledExactlyOnceWith('mend');
    await expectAccessible(container);
  });

  test('each pause is one click, and so is going on', async () => {
    const { container, props } = popup(reader);
    const buttons = [...container.querySelectorAll('.pause button')];
    for (const button of buttons) fireEvent.click(button);
    expect(vi.mocked(props.actions.pause).mock.calls.flat()).toEqual(['quarter-hour', 'until-tomorrow', 'until-i-say']);
    cleanup();
    const paused = popup(reader, { status: { state: 'paused', until: 'resumed-by-hand' } });
    expect(paused.container.querySelector('[data-state=paused]')?.textContent).toBe(words.state.pausedByHand);
    fireEvent.click(paused.container.querySelector('.pause button') as Element);
    expect(paused.props.actions.resume).toHaveBeenCalledOnce();
    await expectAccessible(paused.container);
  });

  test('Escape closes the note, and the focus goes back to what opened it', async () => {
    const { container } = popup(reader);
    const opener = () => container.querySelectorAll<HTMLElement>('.popup-foot button')[1];
    fireEvent.click(opener() as Element);
    const press = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    container.querySelector('#note-title')?.dispatchEvent(press);
    await waitFor(() => expect(container.querySelector('.note-form')).toBeNull());
    expect(press.defaultPrevented).toBe(true);
    await waitFor(() => expect(document.activeElement).toBe(opener()));
  });

  test('a pause takes back what was said before it', async () => {
    const { container } = popup(reader);
    fireEvent.click(container.querySelectorAll('.popup-foot button')[1] as Element);
    fireEvent.submit(container.querySelector('form') as Element);
    await waitFor(() => expect(container.querySelector('[role=status]')?.textContent).toBe(words.noting.saved));
    fireEvent.click(container.querySelector('.pause button') as Element);
    expect(container.querySelector('[role=status]')?.textContent).toBe('');
  });

  test('paused until an hour of the clock, or until tomorrow', () => {
    const until = (end: { day: string; minute: number } | 'tomorrow') => {
      const { container } = popup(reader, { status: { state: 'paused', until: end } });
      const said = container.querySelector('[data-state=paused]')?.textContent;
      cleanup();
      return said;
    };
    expect(until({ day: DAYS[1], minute: 870 })).toBe(fillSlots(words.state.pausedUntil, { time: '14:30' }));
    expect(until('tomorrow')).toBe(words.state.pausedUntilTomorrow);
  });

  test('notes a use elsewhere, now unless told otherwise, and never in the future', async () => {
    const { container, props } = popup(reader);
    fireEvent.click(container.querySelectorAll('.popup-foot button')[1] as Element);
    await expectAccessible(container);
    const time = container.querySelector('input[type=time]') as HTMLInputElement;
    fireEvent.input(time, { target: { value: '23:00' } });
    fireEvent.submit(container.querySelector('form') as Element);
    expect(textOf(container.querySelector('[role=alert]') as Element)).toBe(textOf({ textContent: words.noting.wrong } as Element));
    expect(props.actions.addNote).not.toHaveBeenCalled();
    fireEvent.input(time, { target: { value: '16:40' } });
    fireEvent.input(container.querySelector('input[type=number]') as Element, { target: { value: '3' } });
    fireEvent.submit(container.querySelector('form') as Element);
    await waitFor(() => expect(container.querySelector('[role=status]')?.textContent).toBe(words.noting.saved));
    expect(props.actions.addNote).toHaveBeenCalledWith({ day: DAYS[1], minute: 1000, place: 'phone', prompts: 3 });
  });
});
