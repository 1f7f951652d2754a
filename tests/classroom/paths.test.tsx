// @vitest-environment happy-dom
/**
 * Each path by which a teacher's screen might show one pupil's slip or card once it is loaded, and that it does not. What no program
 * can prevent is not here: whoever holds a paper or an unsealed file can read it, so a class has neither names nor such files.
 */
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ClassroomDoor } from '../../components/classroom/ClassroomDoor.tsx';
import { Group } from '../../components/group/Group.tsx';
import { GroupWordsContext } from '../../components/group/group-language.ts';
import { Journal } from '../../components/journal/Journal.tsx';
import { placeOf } from '../../components/journal/sections.ts';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { SLIP_FIELDS, SLIP_RULES, type Slip } from '../../lib/classroom/slips.ts';
import { USUAL_ENERGY } from '../../lib/energy/energy-choices.ts';
import { energyEn } from '../../lib/language/energy-en.ts';
import { groupEn } from '../../lib/language/group-en.ts';
import type { Notebook } from '../../lib/recording/notebook.ts';
import { readArchive } from '../../lib/recording/read-archive.ts';
import { boxOf } from '../../lib/sharing/box.ts';
import type { Exercise } from '../../lib/sharing/files.ts';
import { textOf } from '../../lib/sharing/write-file.ts';
import { draw, expectAccessible, READERS, type Reader } from '../components/drawn.tsx';
import { agreementWith, CHOSEN, groupPort, NO_MENDING, SERVICES } from '../components/invented.ts';
import { reflectionWith } from '../components/reflecting.ts';
import { ballotsOf, cardOf, exerciseOf, person, sealedExercise, WEB } from '../sharing/group.ts';
import { CLASS } from './class.ts';

afterEach(cleanup);

const [english] = READERS;

async function slipsPage(reader: Reader = english, part = 'slips') {
  const port = { ...groupPort(), print: vi.fn() };
  const container = draw(reader, <ClassroomDoor services={SERVICES} port={port} energy={USUAL_ENERGY} today="2026-11-23" part={part} />);
  await waitFor(() => expect(container.querySelector('.slip-form')).not.toBeNull(), { timeout: 10_000 });
  const form = () => container.querySelector('.slip-form') as HTMLFormElement;
  const fill = (slip: Slip) => {
    for (const [id, answer] of slip) fireEvent.click(form().querySelector(`[name="${id}"][value="${answer}"]`) as Element);
  };
  const add = async (slip: Slip) => {
    const before = count();
    fill(slip);
    fireEvent.submit(form());
    await waitFor(() => expect(count()).toBe(before + 1));
  };
  const count = () => Number(container.querySelector<HTMLElement>('[data-figure=slips]')?.dataset.value);
  const showAll = async () => {
    fireEvent.click(container.querySelector('.slips-in .button') as Element);
    fireEvent.click(container.querySelector('.slips-in .confirm .button') as Element);
    await waitFor(() => expect(container.querySelector('.slips-sheet')).not.toBeNull());
  };
  return { container, port, form, fill, add, count, showAll };
}

/** The whole page, without the places of focus. */
const pageOf = (container: HTMLElement) => container.innerHTML;
const ticked = (container: HTMLElement) => [...container.querySelectorAll<HTMLInputElement>('input')].filter(({ checked }) => checked);

describe('paper slips', () => {
  test('looking again at a slip that was added: whatever it said, the page is the same', async () => {
    const [one, other] = [await slipsPage(), await slipsPage()];
    await one.add(CLASS[0] ?? []);
    await other.add([]);
    expect(pageOf(one.container)).toBe(pageOf(other.container));
    expect(ticked(one.container)).toEqual([]);
  });

  test('taking back: the slip is not shown again, and none but the last can be taken back', async () => {
    const { container, add, count } = await slipsPage();
    await add([]);
    await add(CLASS[0] ?? []);
    fireEvent.click(container.querySelector('.take-back') as Element);
    await waitFor(() => expect(count()).toBe(1));
    expect(ticked(container)).toEqual([]);
    expect(container.querySelector('.take-back')).toBeNull();
  });

  test('a page of too few: under twelve there is no sheet to be asked for', async () => {
    const { container, add, count } = await slipsPage();
    for (const slip of CLASS.slice(0, SLIP_RULES.minBallots - 1)) await add(slip);
    expect(container.querySelector('.slips-in .button')).toBeNull();
    await add([]);
    expect(count()).toBe(12);
    expect(container.querySelector('.slips-in .button')).not.toBeNull();
  });

  test('one slip among blank ones: the sheet has no number of it', async () => {
    const { container, add, showAll } = await slipsPage();
    await add(CLASS[0] ?? []);
    for (let blank = 0; blank < 20; blank += 1) await add([]);
    await showAll();
    const figures = [...container.querySelectorAll<HTMLElement>('.findings [data-value]')].map(({ dataset }) => Number(dataset.value));
    for (const figure of figures) expect(figure === 0 || (figure >= 5 && (figure === 21 || figure <= 16))).toBe(true);
    expect(container.querySelectorAll('.named-answers [data-finding]')).toHaveLength(0);
  });

  test('with and without one: once the sheet is shown, nothing can be added, taken back or shown again', async () => {
    const { container, add, showAll } = await slipsPage();
    for (const slip of CLASS) await add(slip);
    await showAll();
    for (const css of ['form', 'input', '.take-back', '.slips-in', '.confirm']) expect(container.querySelector(css), css).toBeNull();
    expect([...container.querySelectorAll('button')].map(({ className }) => className)).toEqual([
      'button print-sheet',
      'button project-sheet',
    ]);
  });

  test('what lies behind the sheet: no number in the page but those that may be read', async () => {
    const { container, add, showAll } = await slipsPage();
    for (const slip of CLASS) await add(slip);
    await showAll();
    for (const each of container.querySelectorAll<HTMLElement>('[data-figure=people]')) {
      const people = Number(each.dataset.value);
      expect(people === 0 || (people >= 5 && (people === 30 || people <= 25)), each.outerHTML).toBe(true);
    }
    // Which answers are among the others, whether given or not, is not told.
    const tryout = CLASS.filter((slip) => slip.some(([, answer]) => answer === 'tryout')).length;
    expect(tryout).toBeGreaterThan(0);
    for (const few of ['tryout', 'media']) expect(container.innerHTML).not.toContain(few);
  });

  test('loading again, going back and what a browser restores: the page forgets, and its fields are not filled in again', async () => {
    const { container, form, add, count } = await slipsPage();
    for (const slip of CLASS.slice(0, 14)) await add(slip);
    for (const field of [form(), ...form().querySelectorAll('input')]) expect(field.getAttribute('autocomplete')).toBe('off');
    fireEvent(window, new Event('pagehide'));
    await waitFor(() => expect(count()).toBe(0));
    expect(container.querySelector('.take-back')).toBeNull();
    expect(container.querySelector('.slips-in .button')).toBeNull();
  });

  test('a sheet brought back by the browser: it forgets that too', async () => {
    const { container, add, showAll } = await slipsPage();
    for (const slip of CLASS) await add(slip);
    await showAll();
    fireEvent(window, new Event('pagehide'));
    await waitFor(() => expect(container.querySelector('.slips-sheet')).toBeNull());
  });

  test('printing: the sheet as it is shown, and before it nothing to print', async () => {
    const { container, port, add, showAll } = await slipsPage();
    expect(container.querySelector('.print-sheet')).toBeNull();
    for (const slip of CLASS) await add(slip);
    await showAll();
    const before = pageOf(container);
    fireEvent.click(container.querySelector('.print-sheet') as Element);
    expect(port.print).toHaveBeenCalledOnce();
    expect(pageOf(container)).toBe(before);
  });

  test('files and the clipboard: nothing is saved, read or copied', async () => {
    const { container, port, add, showAll } = await slipsPage();
    for (const slip of CLASS) await add(slip);
    expect(container.querySelector('input[type=file], .copy-table')).toBeNull();
    await showAll();
    expect(container.querySelector('input[type=file], .copy-table, textarea')).toBeNull();
    expect(port.saved).toEqual([]);
  });

  test('what a browser keeps: neither storage nor the address has any of it', async () => {
    const address = location.href;
    const { add, showAll } = await slipsPage();
    for (const slip of CLASS) await add(slip);
    await showAll();
    expect([localStorage.length, sessionStorage.length, location.href, history.state]).toEqual([0, 0, address, null]);
  });

  test.each(['slips/1', 'slips/0/edit', 'slips/all'])('the address %s leads to no single slip', async (part) => {
    const [plain, asked] = [await slipsPage(), await slipsPage(english, part)];
    expect(pageOf(asked.container)).toBe(pageOf(plain.container));
  });

  test('a form that was tampered with: an answer that is not on the slip is refused with a sentence, and counts for nothing', async () => {
    const { container, form, fill, count } = await slipsPage();
    (form().querySelector('[name=prompts]') as HTMLInputElement).value = '9';
    fill([['prompts', '9']]);
    fireEvent.submit(form());
    await waitFor(() => expect(container.querySelector('[role=alert]')?.textContent).not.toBe(''));
    expect(count()).toBe(0);
  });

  test('the forty-first is refused with a sentence', async () => {
    const { container, form, add, count } = await slipsPage();
    for (let slip = 0; slip < 40; slip += 1) await add([]);
    fireEvent.submit(form());
    await waitFor(() => expect(container.querySelector('[role=alert]')?.textContent).toContain('40'));
    expect(count()).toBe(40);
  });
});

describe('the record', () => {
  test('My data and the pages of the week: Classroom is given no notebook, and none is asked', async () => {
    const asked: string[] = [];
    const heard = Object.entries(createMadeUpNotebook()).map(([name, own]) => {
      if (typeof own !== 'function') return [name, own];
      const ask = (...given: never[]): unknown => {
        asked.push(name);
        return (own as (...given: never[]) => unknown)(...given);
      };
      return [name, ask];
    });
    const notebook = { ...Object.fromEntries(heard), madeUp: false } as Notebook;
    const actions = { save: vi.fn(), saveFile: vi.fn(), showMadeUp: vi.fn(), leaveMadeUp: vi.fn() };
    const { container } = render(
      <Journal
        mending={NO_MENDING}
        words={english.words}
        locale={english.locale}
        place={placeOf('#classroom/slips')}
        notebook={notebook}
        agreement={agreementWith(CHOSEN).agreement}
        services={SERVICES}
        browser="firefox"
        group={groupPort()}
        loadEnergy={async () => energyEn}
        reflection={reflectionWith(english).given}
        actions={actions}
      />,
    );
    await waitFor(() => expect(container.querySelector('.slip-form')).not.toBeNull(), { timeout: 10_000 });
    expect(asked.filter((name) => name !== 'today')).toEqual([]);
  });

  test('a card or a ballot handed in is no saved copy: My data refuses it', async () => {
    const { exercise, ex } = await exerciseOf('blurred');
    const card = await cardOf(exercise, ex, person(1));
    expect(readArchive(textOf(card))).toMatchObject({ refusal: 'another-format' });
  });
});

describe('cards and ballots of a class, on the page of a group', () => {
  const open = async (files: readonly string[]) => {
    const port = groupPort();
    const container = draw(
      english,
      <GroupWordsContext.Provider value={groupEn}>
        <Group notebook={createMadeUpNotebook()} services={SERVICES} port={port} part="read" />
      </GroupWordsContext.Provider>,
    );
    await choose(container, files);
    return { container, port };
  };
  const choose = async (container: HTMLElement, files: readonly string[], at = 0) => {
    const input = container.querySelectorAll<HTMLInputElement>('input[type=file]')[at] as HTMLInputElement;
    Object.defineProperty(input, 'files', { configurable: true, value: files.map((text, name) => new File([text], `${name}.json`)) });
    fireEvent.change(input);
    await waitFor(() => expect(input.isConnected && container.querySelector('.file-said')?.textContent === '').toBe(false));
  };
  const CLASSES: Partial<Exercise> = { for: 'class', k: 5, questions: ['prompts', 'tag.learn'] };

  test.each(['open', 'blurred'] as const)(
    'an exercise of a class with %s cards is not opened: there is no single card to show',
    async (level) => {
      const questions = level === 'blurred' ? ['prompts', 'main', 'evening'] : ['prompts'];
      const { exercise } = await exerciseOf(level, { ...CLASSES, questions });
      const { container } = await open([textOf(exercise)]);
      await waitFor(() => expect(container.querySelector('.file-said')?.textContent).not.toBe(''));
      expect(container.querySelector('.exercise, .handed, .open-cards')).toBeNull();
    },
  );

  test('a ballot opened alone, or a box: a receipt, a number of people, and nothing that was answered', async () => {
    const { exercise, ex } = await sealedExercise(CLASSES);
    const [mine] = await ballotsOf(exercise, ex, [person(7)]);
    const [blank] = await ballotsOf(exercise, ex, [null]);
    const read = async (texts: readonly string[]) => {
      const { container } = await open([textOf(exercise)]);
      await waitFor(() => expect(container.querySelector('.handed')).not.toBeNull());
      await choose(container, texts);
      await waitFor(() => expect(container.querySelector('.file-said')?.textContent).not.toBe(''));
      return container;
    };
    const [one, other] = [await read([textOf(mine as never)]), await read([textOf(blank as never)])];
    const plain = (container: HTMLElement) => container.innerHTML.replace(/[0-9A-Z]{4}(?=<)/g, '····');
    expect(one.querySelector('.assembly')).toBeNull();
    expect(plain(one)).toBe(plain(other));
    const box = await read([textOf(await boxOf(WEB, [mine as never], ex))]);
    expect(box.querySelector<HTMLElement>('.handed')?.dataset.people).toBe('0');
  });

  test('reading twice, with and without one ballot: no sheet without three tellers, who each add up once', async () => {
    const { exercise, ex } = await sealedExercise(CLASSES);
    const ballots = await ballotsOf(
      exercise,
      ex,
      Array.from({ length: 30 }, (_, at) => person(at)),
    );
    const { container } = await open([textOf(exercise)]);
    await waitFor(() => expect(container.querySelector('.handed')).not.toBeNull());
    await choose(container, ballots.map(textOf));
    await waitFor(() => expect(container.querySelector<HTMLElement>('.handed')?.dataset.people).toBe('30'));
    fireEvent.click(container.querySelector('.receipts button') as Element);
    await waitFor(() => expect(container.querySelector<HTMLElement>('.handed')?.dataset.people).toBe('29'));
    expect(container.querySelector('.assembly')).toBeNull();
  });

  test('cards of a circle that come late, or are taken out: the sheet stays until as many as its smallest part have changed', async () => {
    const { exercise, ex } = await exerciseOf('blurred', { k: 5 });
    const cards = await Promise.all(Array.from({ length: 31 }, (_, at) => cardOf(exercise, ex, person(at))));
    const { container } = await open([textOf(exercise)]);
    await waitFor(() => expect(container.querySelector('.handed')).not.toBeNull());
    await choose(container, cards.slice(0, 30).map(textOf));
    await waitFor(() => expect(container.querySelector('.assembly')).not.toBeNull());
    const sheet = () => container.querySelector('.assembly')?.innerHTML;
    const before = sheet();
    await choose(container, [textOf(cards[30] as never)]);
    await waitFor(() => expect(container.querySelector<HTMLElement>('.handed')?.dataset.people).toBe('31'));
    expect(sheet()).toBe(before);
    for (const left of [30, 29]) {
      fireEvent.click(container.querySelector('.receipts button') as Element);
      await waitFor(() => expect(container.querySelector<HTMLElement>('.handed')?.dataset.people).toBe(String(left)));
      expect(sheet()).toBe(before);
    }
  });

  test('the findings file of the sheet: its schema takes no number of too few', async () => {
    const { exercise, ex } = await exerciseOf('blurred', { k: 5 });
    const cards = await Promise.all(Array.from({ length: 30 }, (_, at) => cardOf(exercise, ex, person(at))));
    const { container, port } = await open([textOf(exercise)]);
    await waitFor(() => expect(container.querySelector('.handed')).not.toBeNull());
    await choose(container, cards.map(textOf));
    await waitFor(() => expect(container.querySelector('.assembly')).not.toBeNull());
    fireEvent.click(container.querySelector('.save-findings') as Element);
    await waitFor(() => expect(port.saved).toHaveLength(1));
    const text = port.saved[0]?.parts.join('') ?? '';
    for (const { people } of JSON.parse(text).findings)
      expect(people === undefined || people === 0 || (people >= 5 && people <= 25) || people === 30).toBe(true);
    for (const { nonce } of cards) expect(text).not.toContain(nonce);
  });
});

describe.each(READERS)('in $language', (reader) => {
  test('the page and the sheet can be used by everybody, and every answer has its key', async () => {
    const { container, form, add, showAll } = await slipsPage(reader);
    expect(form().querySelectorAll('[data-key]')).toHaveLength(SLIP_FIELDS.reduce((sum, { answers }) => sum + answers.length, 0));
    await expectAccessible(container);
    for (const slip of CLASS) await add(slip);
    await expectAccessible(container);
    await showAll();
    await expectAccessible(container);
    const [low, high] = ['low', 'high'].map((end) =>
      Number(container.querySelector<HTMLElement>(`[data-figure=class-energy-${end}]`)?.dataset.value),
    );
    expect(low).toBeLessThan(high as number);
  });
});
