// @vitest-environment happy-dom
/** The Energy page: each number as an oracle has it that shares nothing with the model, in both languages and in the saved steps. */
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import data from '../../assets/energy-evidence.json';
import { EnergyPage } from '../../components/energy/EnergyPage.tsx';
import { placeOf } from '../../components/journal/sections.ts';
import { LanguageProvider } from '../../components/text/LanguageProvider.tsx';
import { speak } from '../../components/text/language.ts';
import { createMadeUpNotebook } from '../../lib/classroom/made-up-notebook.ts';
import { MADE_UP_MONDAY, MADE_UP_SUNDAY } from '../../lib/classroom/made-up-week.ts';
import { type EnergyChoices, USUAL_ENERGY } from '../../lib/energy/energy-choices.ts';
import { versionOf } from '../../lib/energy/own-method.ts';
import { fillSlots } from '../../lib/language/slots.ts';
import type { SavedFile } from '../../lib/recording/file.ts';
import type { Notebook } from '../../lib/recording/notebook.ts';
import { expectNear } from '../energy/near.ts';
import { type Alike, oracleOf, simulate } from '../energy/oracle.ts';
import { pageOracle } from '../energy/page-oracle.ts';
import { expectAccessible, READERS, type Reader } from './drawn.tsx';
import { NAMES } from './invented.ts';

afterEach(cleanup);

const SPAN = { from: MADE_UP_MONDAY, to: MADE_UP_SUNDAY };
/** The file names one service in its own way. */
const IN_FILE: Readonly<Record<string, string>> = { 'mistral-le-chat': 'mistral' };

/** The made-up week's answers, their tokens got by the file's own rules. */
async function alikeOf(notebook: Notebook): Promise<Alike[]> {
  const { parts } = await notebook.tallies(SPAN);
  const usual = data.token_estimation.defaults;
  return parts.flat().flatMap(({ service, prompts, answers }): Alike[] => {
    const known = data.services.find(({ id }) => id === (IN_FILE[service] ?? service));
    if (known === undefined) throw new Error(service);
    const shared = {
      ...{ service, cls: known.default_class as Alike['cls'], mode: known.default_mode as Alike['mode'] },
      ...{ input: usual.user_prompt_tokens.used_in_model, cached: usual.cached_prefix_tokens.mean },
    };
    const tps = known.stream_tokens_per_s.p50;
    const timed = answers.map(({ waitS, writingS, n }): Alike => {
      const hidden = Math.max(0, waitS - known.ttft_base_s) * tps * 0.8;
      return { ...shared, tok: 'duration', visible: writingS * tps, hidden, seconds: waitS + writingS, n };
    });
    const rest = prompts - answers.reduce((sum, { n }) => sum + n, 0);
    const others: Alike = { ...shared, tok: 'default', visible: usual.visible_output_tokens.mean, hidden: 0, seconds: null, n: rest };
    return rest > 0 ? [...timed, others] : timed;
  });
}

type Shown = { container: HTMLElement; chosen: () => EnergyChoices; saved: SavedFile[]; reads: () => number };

async function page(reader: Reader, given: Partial<EnergyChoices> = {}, notebook = createMadeUpNotebook()): Promise<Shown> {
  let chosen: EnergyChoices = { ...USUAL_ENERGY, ...given };
  const saved: SavedFile[] = [];
  const tallies = vi.spyOn(notebook, 'tallies');
  function Page() {
    const [now, setNow] = useState(chosen);
    const choose = async (energy: EnergyChoices) => {
      chosen = energy;
      setNow(energy);
    };
    return (
      <LanguageProvider value={speak(reader.words, reader.locale)}>
        <EnergyPage
          {...{ notebook, choose }}
          names={NAMES}
          order={['chatgpt', 'claude']}
          place={placeOf('#energy')}
          say={reader.energy}
          chosen={now}
          saveFile={(file) => saved.push(file)}
        />
      </LanguageProvider>
    );
  }
  const container = render(<Page />).container as HTMLElement;
  await waitFor(() => expect(container.querySelector('h1')).not.toBeNull());
  return { container, chosen: () => chosen, saved, reads: () => tallies.mock.calls.length };
}

const find = (container: Element, name: string, of?: string) =>
  container.querySelector<HTMLElement>(`[data-figure="${name}"]${of === undefined ? ':not([data-of])' : `[data-of="${of}"]`}`);
const raw = (container: Element, name: string, of?: string) => Number(find(container, name, of)?.dataset.value);

describe.each(READERS)('in $language', (reader) => {
  const { energy: say, locale } = reader;
  const written = (value: number) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }).format(value);

  test('every method as the oracle has it, written as the language writes it; a dash where one cannot speak', async () => {
    const { container } = await page(reader);
    const alike = await alikeOf(createMadeUpNotebook());
    for (const { id } of data.methods.filter((method) => method.id !== 'house_v1')) {
      const expected = oracleOf(id, alike);
      if (expected === null) {
        expect(find(container, 'method-energy', id)?.dataset.value, id).toBe('cannot-say');
        continue;
      }
      for (const end of ['low', 'high'] as const) {
        const shown = find(container, `method-energy-${end}`, id);
        if (end === 'high' && shown === null) continue;
        expectNear(Number(shown?.dataset.value), expected[end], 1e-9);
        expect(shown?.textContent, id).toBe(written(expected[end]));
      }
    }
    expect(container.querySelector('.intervals .historic')?.textContent).toContain(say.methods.historic);
  });

  test('the balanced range as two hundred thousand draws of the oracle have it', async () => {
    const { container } = await page(reader);
    const drawn = simulate(await alikeOf(createMadeUpNotebook()), 200_000, 11);
    for (const of of [undefined, 'house_v1'] as const) {
      const name = of === undefined ? 'energy' : 'method-energy';
      expectNear(raw(container, `${name}-low`, of), drawn.low, 0.08);
      expectNear(raw(container, `${name}-high`, of), drawn.high, 0.08);
    }
  }, 60_000);

  test('the saved steps hold what is shown, with every parameter and its source', async () => {
    const { container, saved } = await page(reader);
    for (const label of [say.steps.json, say.steps.csv]) {
      fireEvent.click([...container.querySelectorAll('button')].find(({ textContent }) => textContent === label) as Element);
    }
    const [json, csv] = saved.map(({ parts }) => parts.join(''));
    const file = JSON.parse(json ?? '');
    expect(file).toMatchObject({ ...SPAN, method: 'house_v1' });
    expect(file.range.lowWh).toBe(raw(container, 'energy-low'));
    expect(file.range.highWh).toBe(raw(container, 'energy-high'));
    for (const step of file.steps) {
      const shown = (name: string) =>
        container.querySelector<HTMLElement>(`[data-figure=${name}][data-service="${step.service}"][data-of="${step.tokenSource}"]`);
      expect(Number(shown('step-answers')?.dataset.value)).toBe(step.n);
      expect(Number(shown('step-energy-high')?.dataset.value)).toBe(step.range.highWh);
      expect(shown('step-each')?.textContent).toBe(written(step.eachWh));
      expect(csv).toContain(`"${step.service}","${step.n}"`);
    }
    for (const { value, unit, sources } of file.parameters) {
      expect(Number.isFinite(value) && unit !== '' && sources.length > 0).toBe(true);
    }
  });

  test('no number stands on the page but one that the evidence’s own file gives, written as the language writes it', async () => {
    const { container, saved } = await page(reader, { grid: 'FRA' });
    fireEvent.click([...container.querySelectorAll('button')].find(({ textContent }) => textContent === say.steps.json) as Element);
    const { range, parameters } = JSON.parse(saved[0]?.parts.join('') ?? '');
    const oracle = pageOracle(await alikeOf(createMadeUpNotebook()), { low: range.lowWh, mid: range.midWh, high: range.highWh }, 'FRA');
    const shown = [...container.querySelectorAll<HTMLElement>('[data-figure]')].filter(({ dataset }) => dataset.value !== 'cannot-say');
    expect(shown.length).toBeGreaterThan(300);
    for (const { dataset, textContent } of shown) {
      const key = [dataset.figure, dataset.service, dataset.of].filter((part) => part !== undefined).join(' ');
      const { value, within } = oracle.get(key) ?? { value: Number.NaN, within: 0 };
      if (value === 0) expect(Number(dataset.value), key).toBe(0);
      else expect(Math.abs(Number(dataset.value) / value - 1), `${key}: ${dataset.value}, ${value}`).toBeLessThanOrEqual(within);
      if (/^(step-each|likened|widening|validation)/.test(key)) expect(textContent, key).toContain(written(Number(dataset.value)));
    }
    for (const { id, value } of parameters) expect(value, id).toBe(raw(container, 'parameter', id));
  }, 60_000);

  test('what speaks of text alone says nothing of pictures, and no nought', async () => {
    const { container } = await page(reader, { modes: { chatgpt: 'image_generation' } });
    await waitFor(() => expect(container.querySelector('.water')?.textContent).toContain(say.water.textOnly));
    expect(find(container, 'water-low', 'life-cycle')).toBeNull();
  });

  test('water of two kinds stands apart, carbon only as a scenario, comparisons can be left out', async () => {
    const { container, chosen, saved } = await page(reader);
    fireEvent.click([...container.querySelectorAll('button')].find(({ textContent }) => textContent === say.steps.json) as Element);
    const mid = JSON.parse(saved[0]?.parts.join('') ?? '').range.midWh;
    const off = Math.sqrt(raw(container, 'water-low', 'off-site') * raw(container, 'water-high', 'off-site'));
    expectNear(off / mid, data.water.offsite_by_zone.USA.wue_offsite_L_per_kWh, 1e-9);
    const carbon = Math.sqrt(raw(container, 'carbon-low', 'FRA') * raw(container, 'carbon-high', 'FRA'));
    const france = data.carbon.grid_samples.find(({ alpha3 }) => alpha3 === 'FRA');
    expectNear((carbon / mid) * 1000, france?.ember_average_gCO2_per_kWh ?? 0, 1e-4);
    expect(container.querySelector('.water')?.textContent).toContain('CC BY-SA 4.0');
    expect(container.querySelector('.likened table')).not.toBeNull();
    fireEvent.click(container.querySelector('.likened .actions .link') as Element);
    await waitFor(() => expect(container.querySelector('.likened table')).toBeNull());
    expect(chosen().likened).toBe(false);
  });

  test('what a person says of a service is used, and taken back again', async () => {
    const { container, chosen, reads } = await page(reader);
    const before = raw(container, 'energy-high');
    const field = container.querySelector('[data-mode-of=chatgpt]') as HTMLSelectElement;
    expect(field.value).toBe('');
    fireEvent.change(field, { target: { value: 'reasoning' } });
    await waitFor(() => expect(raw(container, 'energy-high')).toBeGreaterThan(2 * before));
    expect(chosen().modes).toEqual({ chatgpt: 'reasoning' });
    fireEvent.change(container.querySelector('[data-mode-of=chatgpt]') as Element, { target: { value: '' } });
    await waitFor(() => expect(raw(container, 'energy-high')).toBe(before));
    expect(chosen().modes).toEqual({});
    expect(reads()).toBe(1);
  });

  test('numbers of one’s own: kept, said, reckoned without reading, refused where they mean nothing, forgotten', async () => {
    const { container, chosen, reads } = await page(reader);
    const before = raw(container, 'energy-high');
    const field = (id: string) => container.querySelector(`[name="${id}"]`) as HTMLInputElement;
    const id = 'classes.frontier.outputMilliWh';
    const put = async (text: string) => {
      fireEvent.input(field(id), { target: { value: text } });
      fireEvent.submit(container.querySelector('.own-method form') as Element);
      await Promise.resolve();
    };
    await put(reader.language === 'fr' ? '2,5' : '2.5');
    await waitFor(() => expect(raw(container, 'energy-high')).toBeGreaterThan(2 * before));
    const own = raw(container, 'energy-high');
    expect(raw(container, 'method-energy-high', versionOf(chosen().own ?? {}))).toBe(own);
    expect(chosen()).toMatchObject({ method: 'own', own: { [id]: 2.5 } });
    expect(container.querySelector('.result')?.textContent).toMatch(/own_[0-9a-f]{4}/);
    const refusal = fillSlots(say.own.wrong, { parameter: id, least: written(0.001), most: new Intl.NumberFormat(locale).format(1000) });
    for (const bad of ['-1', '', 'many', '1e9', 'NaN', '0']) {
      await put(bad);
      await waitFor(() => expect(container.querySelector('.own-method .wrong')?.textContent, bad).toBe(refusal));
      expect(raw(container, 'energy-high')).toBe(own);
    }
    fireEvent.click([...container.querySelectorAll('button')].find(({ textContent }) => textContent === say.own.reset) as Element);
    await waitFor(() => expect(raw(container, 'energy-high')).toBe(before));
    expect(chosen()).toMatchObject({ method: 'house_v1', own: null });
    expect(reads()).toBe(1);
  });

  test('numbers that lie there and mean nothing are named, and house_v1 goes on', async () => {
    const { container } = await page(reader, { method: 'own', own: { sigmaEvent: -3 } });
    expect(container.querySelector('.wrong')?.textContent).toContain('sigmaEvent');
    expectNear(raw(container, 'energy-high'), raw(container, 'method-energy-high', 'house_v1'), 1e-12);
  });

  test('all evidence can be browsed and filtered, and every row of validation is drawn', async () => {
    const { container } = await page(reader);
    expect(container.querySelectorAll('.validation .published')).toHaveLength(41);
    expect(container.querySelectorAll('.validation .outside')).toHaveLength(1);
    const details = container.querySelector('.evidence details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    await waitFor(() => expect(container.querySelectorAll('.evidence-table tbody tr')).toHaveLength(206));
    for (const { id, value } of data.evidence) expect(find(container, 'evidence', id)?.dataset.value).toBe(String(value ?? 'not-recorded'));
    const [kind, grade] = [...container.querySelectorAll('.evidence-filter select')];
    fireEvent.change(kind as Element, { target: { value: 'picture' } });
    await waitFor(() => expect(container.querySelectorAll('.evidence-table tbody tr').length).toBeLessThan(20));
    fireEvent.change(kind as Element, { target: { value: '' } });
    fireEvent.change(grade as Element, { target: { value: 'D' } });
    const graded = data.evidence.filter(({ quality }) => quality.startsWith('D')).length;
    await waitFor(() => expect(container.querySelectorAll('.evidence-table tbody tr')).toHaveLength(graded));
  });

  test('it never stands without its low and high end, what is not counted, and a question that is not about energy', async () => {
    const { container } = await page(reader);
    expect(find(container, 'energy-low')).not.toBeNull();
    expect(find(container, 'energy-high')).not.toBeNull();
    for (const line of say.outside.notCounted) expect(container.textContent).toContain(line);
    expect(container.textContent).toContain(say.outside.question);
    await expectAccessible(container);
  });
});
