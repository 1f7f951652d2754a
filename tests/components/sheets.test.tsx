// @vitest-environment happy-dom
/** What is printed for a class: each sheet there is, in both languages, with what it has to say and nothing that could name a pupil. */
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ClassWordsContext } from '../../components/classroom/class-language.ts';
import { SheetPage } from '../../components/classroom/SheetPage.tsx';
import { DRAWN } from '../../components/classroom/sheets/drawn-sheets.ts';
import { GroupWordsContext } from '../../components/group/group-language.ts';
import { EXERCISES, sheetsOf } from '../../lib/classroom/exercises.ts';
import { madeUpRows } from '../../lib/classroom/made-up-week.ts';
import { SHEET, SHEETS } from '../../lib/classroom/sheets.ts';
import { SLIP_FIELDS } from '../../lib/classroom/slips.ts';
import { STORY_CARDS } from '../../lib/classroom/story-cards.ts';
import { USUAL_ENERGY } from '../../lib/energy/energy-choices.ts';
import { classEn } from '../../lib/language/class-en.ts';
import { classFr } from '../../lib/language/class-fr.ts';
import { groupEn } from '../../lib/language/group-en.ts';
import { groupFr } from '../../lib/language/group-fr.ts';
import { TAGS } from '../../lib/reflection/tags.ts';
import { CATALOGUE } from '../../lib/services/catalogue.ts';
import { draw, expectAccessible, READERS, textOf } from './drawn.tsx';
import { groupPort, SERVICES } from './invented.ts';

afterEach(cleanup);

test('every sheet is drawn, and every exercise prints sheets that exist', () => {
  expect(Object.keys(DRAWN).sort()).toEqual([...SHEETS].sort());
  for (const exercise of EXERCISES) for (const sheet of sheetsOf(exercise)) expect(SHEETS).toContain(sheet);
});

test('sixteen stories, each about something there is a tag for; the fifth alone is optional', () => {
  expect(STORY_CARDS.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
  for (const { purpose } of STORY_CARDS) expect(TAGS.purpose).toContain(purpose);
  expect(STORY_CARDS.filter(({ optional }) => optional).map(({ number }) => number)).toEqual([5]);
});

/** A sentence with one plain space between words, as `textOf` reads it. */
const plain = (sentence: string) => sentence.replace(/\s+/g, ' ').trim();

const OWN = { en: { own: classEn, group: groupEn }, fr: { own: classFr, group: groupFr } };

describe.each(READERS)('in $language', (reader) => {
  const { own, group } = OWN[reader.language];
  const { sheets } = own;
  const show = (sheet: string, locale: string = reader.locale) => {
    const port = { ...groupPort(), print: vi.fn() };
    const given = { services: SERVICES, port, energy: USUAL_ENERGY, today: '2026-11-27', part: `sheet/${sheet}`, sheet };
    const container = draw(
      { ...reader, locale } as typeof reader,
      <ClassWordsContext.Provider value={own}>
        <GroupWordsContext.Provider value={group}>
          <SheetPage {...given} />
        </GroupWordsContext.Provider>
      </ClassWordsContext.Provider>,
    );
    return { container, port, papers: [...container.querySelectorAll('.paper')] };
  };

  test.each(SHEETS)('%s: its pages, its rules, for everybody', async (sheet) => {
    const { container, papers } = show(sheet);
    expect(papers).toHaveLength(SHEET[sheet].pages);
    expect(container.querySelector('h1')?.textContent).toBe(sheets.names[sheet]);
    const first = textOf(papers[0] as Element);
    expect(first.startsWith(plain(sheets.rules))).toBe(SHEET[sheet].use === 'class');
    expect(textOf(container)).not.toMatch(/\{\w+\}|undefined/);
    await expectAccessible(container);
  });

  test('the story cards say the stories and nothing else; what is optional is on the list alone', () => {
    const { papers } = show('story-cards');
    const cards = papers.slice(0, 2).flatMap((page) => [...page.querySelectorAll('.cards > li')]);
    expect(cards.map(textOf)).toEqual(sheets.storyCards.sentences.map((sentence, at) => `${at + 1}${plain(sentence)}`));
    expect(sheets.storyCards.sentences).toHaveLength(STORY_CARDS.length);
    expect(textOf(papers[2] as Element)).toContain(plain(sheets.storyCards.optional));
  });

  test('the poster has every other way there is a tag for', () => {
    const text = textOf(show('turn-to-poster').papers[0] as Element);
    for (const tag of TAGS.alternative) expect(text).toContain(plain(own.slips.tags.alternative[tag]));
  });

  test('the services are those of the catalogue, and none that a person added', () => {
    const text = textOf(show('services').papers[0] as Element);
    for (const { name } of CATALOGUE) expect(text).toContain(name);
  });

  test('a slip has the fields that are counted, with their signs, and none for a name', () => {
    const [slip] = show('slips').container.querySelectorAll('.slips-page > li');
    const ticks = [...(slip?.querySelectorAll('.ticks li') ?? [])].map((tick) => tick.querySelector('.sign')?.textContent);
    // Which week it tells of comes first, and has no sign: it is not typed in.
    expect(ticks).toEqual([undefined, undefined, undefined, ...SLIP_FIELDS.flatMap(({ answers }) => answers.map(({ key }) => key))]);
    expect(slip?.querySelectorAll('.lines span')).toHaveLength(1);
    expect(textOf(slip as Element)).toMatch(reader.language === 'en' ? /No name.*blank/ : /Sans nom.*blanc/);
  });

  test('the made-up week says on each of its pages but the legend that it is made up, and its answers stay with the teacher', () => {
    const papers = ['made-up-week', 'made-up-answers'].flatMap((sheet) => show(sheet).papers);
    expect(sheets.compare.madeUp.turns).toHaveLength(madeUpRows().moments.length);
    for (const at of [0, 2]) expect(textOf(papers[at] as Element)).toContain(plain(sheets.compare.madeUp.made));
    expect(textOf(papers[2] as Element)).toContain(plain(sheets.forTeacher));
    for (const cell of papers[0]?.querySelectorAll('.made-up-log td:nth-child(n + 3)') ?? []) expect(cell.textContent).toBe('');
  });

  test('its signs are those of the slip', () => {
    for (const { answers } of SLIP_FIELDS.filter(({ id }) => id !== 'prompts')) {
      const signs = [...show('made-up-week').container.querySelectorAll('.signs .sign')].map(textOf);
      for (const { key } of answers) expect(signs).toContain(key);
    }
  });

  test('energy is a range in every place, with its method and what is not counted, and there is no carbon in it', () => {
    const { container } = show('energy-range');
    const figures = (end: string) => container.querySelectorAll(`[data-figure=energy-${end}]`).length;
    expect(figures('low')).toBe(5);
    expect(figures('high')).toBe(figures('low'));
    const text = textOf(container);
    for (const said of ['house_v1', group.sheet.notCountedTitle]) expect(text).toContain(plain(said));
    expect(text).not.toMatch(/CO2|CO₂|carbon/i);
  });

  test('the Matrix has its twenty questions and thirty pairs, and no total', () => {
    const { papers } = show('matrix-full');
    expect(papers.slice(0, 2).flatMap((page) => [...page.querySelectorAll('.matrix-cells tbody td')])).toHaveLength(20);
    expect(papers[2]?.querySelectorAll('.pair')).toHaveLength(30);
    expect(textOf(papers[2] as Element)).toContain(plain(sheets.matrix.noscore));
  });

  test.each(EXERCISES)('kit-$id: all of its sheets, one after the other', (exercise) => {
    const { papers } = show(`kit-${exercise.id}`);
    expect(papers).toHaveLength(sheetsOf(exercise).reduce((sum, sheet) => sum + SHEET[sheet].pages, 0));
  });

  test('an unknown name leads to the list of all', async () => {
    const { container, papers } = show('sleeps');
    expect(papers).toEqual([]);
    expect(textOf(container)).toContain(plain(sheets.page.unknown));
    expect(container.querySelectorAll('.sheet-list a')).toHaveLength(SHEETS.length + EXERCISES.length);
    await expectAccessible(container);
  });

  test('paper is A4 or US Letter, by the region first and then as chosen; printing is the browser’s', () => {
    const { container, port } = show('seam');
    const paper = () => container.querySelector<HTMLElement>('.papers')?.dataset.paper;
    expect(paper()).toBe('a4');
    fireEvent.click(container.querySelectorAll('.sheet-tools .switch button')[1] as Element);
    expect(paper()).toBe('letter');
    fireEvent.click(container.querySelector('.print-sheet') as Element);
    expect(port.print).toHaveBeenCalledOnce();
    cleanup();
    expect(show('seam', `${reader.language}-CA`).container.querySelector<HTMLElement>('.papers')?.dataset.paper).toBe('letter');
  });
});
