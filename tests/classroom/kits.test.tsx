// @vitest-environment happy-dom
/** Kits: all that will be in the file is on the page, a class is offered no level but the sealed sum, and each way has its safety sheet. */
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { ClassWordsContext } from '../../components/classroom/class-language.ts';
import { KitPage } from '../../components/classroom/KitPage.tsx';
import { GroupWordsContext } from '../../components/group/group-language.ts';
import { EXERCISES } from '../../lib/classroom/exercises.ts';
import { KITS, kitOf, SAFETY_LINES } from '../../lib/classroom/kits.ts';
import { classEn } from '../../lib/language/class-en.ts';
import { classFr } from '../../lib/language/class-fr.ts';
import { groupEn } from '../../lib/language/group-en.ts';
import { groupFr } from '../../lib/language/group-fr.ts';
import { isFitForWhom, isQuestionFor } from '../../lib/sharing/for-class.ts';
import { isQuestion, SLOTS } from '../../lib/sharing/questions.ts';
import { readGroupFile } from '../../lib/sharing/read-file.ts';
import { SENSITIVE } from '../../lib/sharing/tags.ts';
import { textOf } from '../../lib/sharing/write-file.ts';
import { draw, expectAccessible, READERS } from '../components/drawn.tsx';
import { groupPort, SERVICES } from '../components/invented.ts';
import { tellerFiles, WEB } from '../sharing/group.ts';

afterEach(cleanup);

const TODAY = '2026-11-20';

test('every exercise has its kit, and every kit at least one safety sheet', () => {
  expect(KITS.map(({ exercise }) => exercise)).toEqual(EXERCISES.map(({ id }) => id));
  for (const { safety } of KITS) expect(safety.length).toBeGreaterThan(0);
  expect(kitOf('compare')?.safety).toEqual(['slips', 'sealed']);
});

test('from 11 to 14 there is no file; what a file begins with is fit for a class', () => {
  for (const { ages, id } of EXERCISES) if (ages.from < 15) expect(kitOf(id)?.file).toBeNull();
  for (const { file } of KITS) {
    for (const id of file?.questions ?? []) expect(isQuestion(id) && isQuestionFor('class', id), id).toBe(true);
  }
});

const LANGUAGES = { en: { kits: classEn, group: groupEn }, fr: { kits: classFr, group: groupFr } };

describe.each(READERS.map((reader) => ({ ...reader, ...LANGUAGES[reader.language] })))('in $language', (reader) => {
  const { kits } = reader.kits;
  const show = (kit: string) => {
    const port = groupPort();
    const container = draw(
      reader as never,
      <ClassWordsContext.Provider value={reader.kits}>
        <GroupWordsContext.Provider value={reader.group}>
          <KitPage kit={kit} services={SERVICES} port={port} today={TODAY} />
        </GroupWordsContext.Provider>
      </ClassWordsContext.Provider>,
    );
    return { container, port, one: (css: string) => container.querySelector(css) as HTMLElement };
  };

  test.each(KITS)('$exercise: each safety sheet says all six things, and can be printed', async ({ exercise, safety, file }) => {
    const { container, one } = show(exercise);
    for (const sheet of safety) {
      if (safety.length > 1) fireEvent.click(one(`input[name=way][value=${sheet}]`));
      for (const line of SAFETY_LINES) {
        const said = kits.safety.sheets[sheet][line];
        expect(said.length).toBeGreaterThan(20);
        expect(one(`.safety-sheet [data-line=${line}] dd`).textContent).toBe(said);
      }
      expect(one('.print-safety')).not.toBeNull();
      await expectAccessible(container);
    }
    expect(container.querySelector('form') !== null).toBe(file !== null && safety.at(-1) === 'sealed');
    if (file === null) expect(container.textContent).toContain((kits.noFile as Record<string, string>)[exercise]);
  });

  test('another kit there is none', () => {
    expect(show('../week').one('h1').textContent).toBe(kits.unknown);
  });

  test('a class is offered slips first, or the sealed sum, and no delicate question', () => {
    const { container, one } = show('compare');
    const ways = [...container.querySelectorAll<HTMLInputElement>('input[name=way]')];
    expect(ways.map(({ value, checked }) => [value, checked])).toEqual([
      ['slips', true],
      ['sealed', false],
    ]);
    expect(container.querySelector('form')).toBeNull();
    fireEvent.click(one('input[value=sealed]'));
    const offered = [...container.querySelectorAll<HTMLInputElement>('input[name=question]')].map(({ value }) => value);
    expect(offered).toContain('tag.learn');
    for (const id of ['evening', ...SLOTS, ...[...SENSITIVE].map((tag) => `tag.${tag}`)]) expect(offered).not.toContain(id);
  });

  test('what is saved is what was shown, and it is never used for marks or sanctions whatever is added', async () => {
    const { container, one, port } = show('compare');
    fireEvent.click(one('input[value=sealed]'));
    const save = () => fireEvent.submit(one('form'));
    save();
    await waitFor(() => expect(one('[role=alert]').textContent).toBe(reader.group.agree.wrongTellers));
    expect(port.saved).toEqual([]);
    fireEvent.input(one('[name=never-also]'), { target: { value: '  the\u202E yearbook ' } });
    const input = one('input[type=file]');
    Object.defineProperty(input, 'files', {
      value: (await tellerFiles()).map((file, at) => new File([textOf(file)], `${at}.json`)),
    });
    fireEvent.change(input);
    await waitFor(() => expect(one('.exercise-whole [data-line=tellers]').textContent).toContain('3'));
    const shown = (line: string) => [...container.querySelectorAll(`.exercise-whole [data-line=${line}] dd`)].map((dd) => dd.textContent);
    const before = ['for', 'days', 'level', 'questions', 'k', 'least', 'tellers', 'notUsedFor'].map(shown);
    expect(before.every((said) => said.length > 0)).toBe(true);
    save();
    await waitFor(() => expect(port.saved).toHaveLength(1));
    const read = await readGroupFile(port.saved[0]?.parts.join('') ?? '', ['group-exercise'], WEB);
    if (!('file' in read)) throw new Error(`refused: ${read.refusal}`);
    const { file } = read;
    expect(isFitForWhom(file)).toBe(true);
    expect(file).toMatchObject({ for: 'class', level: 'sealed', k: 5, minBallots: 12, from: '2026-11-21', to: '2026-11-27' });
    expect(file.notUsedFor).toBe(`${kits.never}, the yearbook`);
    expect(shown('notUsedFor')).toEqual([file.notUsedFor]);
    expect(shown('questions')).toHaveLength(file.questions.length);
    await waitFor(() => expect(one('.phrase-words').textContent?.split(' ')).toHaveLength(5));
    // What is changed afterwards is another exercise: the words of the one before go.
    fireEvent.input(one('[name=never-also]'), { target: { value: '' } });
    await waitFor(() => expect(container.querySelector('.phrase-words')).toBeNull());
    expect(shown('notUsedFor')).toEqual([kits.never]);
    await expectAccessible(container);
  });
});
