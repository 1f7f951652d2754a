/** Each number on the Energy page, by its data attributes: worked out from the evidence's own file, and sharing nothing with `lib/energy`. */
import data from '../../assets/energy-evidence.json';
import { type Alike, closedForm, houseEach, oracleOf, simulate } from './oracle.ts';

/** What it must be, and by what share it may differ: ranges may by 8 % an end, the rest by what numbers in a computer do. */
export type Expected = { value: number; within: number };

const EXACT = 1e-9;
const END = 0.08;
const DRAWS = 40_000;

const Z = data.energy_model.constants.z95;

/** Parameters by their id, as the file has them. */
function parameters(): Map<string, number> {
  const { constants, token_source_sigma_ln, uncertainty } = data.energy_model;
  const { visible_output_tokens, user_prompt_tokens, cached_prefix_tokens } = data.token_estimation.defaults;
  const known = new Map<string, number>([
    ['inputRatio', constants.r_in],
    ['cacheWeight', constants.cache_weight],
    ['contextScaleTokens', constants.ctx_decode_scale_tokens],
    ['inputScaleTokens', constants.ctx_prefill_scale_tokens],
    ['sigmaEvent', constants.sigma_event],
    ['groupCorrelation', uncertainty.rho_between_classes],
    ['hiddenShare', 0.8],
    ['defaultVisibleTokens', visible_output_tokens.mean],
    ['defaultInputTokens', user_prompt_tokens.used_in_model],
    ['defaultCachedTokens', cached_prefix_tokens.mean],
    ['voiceMinutes', 1],
  ]);
  for (const each of data.model_classes) {
    known.set(`classes.${each.id}.outputMilliWh`, each.e_out_mWh_per_token.p50);
    known.set(`classes.${each.id}.sigmaClass`, each.sigma_ln_class);
    known.set(`classes.${each.id}.fixedWh`, each.e_fixed_Wh);
  }
  for (const mode of data.modes) {
    known.set(`modes.${mode.id}.hiddenTokens`, mode.hidden_tokens?.mean ?? 0);
    known.set(`modes.${mode.id}.extraInputTokens`, mode.extra_input_tokens?.mean ?? 0);
    known.set(`modes.${mode.id}.energyFactor`, mode.k_energy_per_token ?? Number.NaN);
    known.set(`modes.${mode.id}.sigmaSystematic`, mode.extra_sigma_ln_systematic ?? Number.NaN);
    known.set(`itemModes.${mode.id}.each`, mode.p50 ?? Number.NaN);
    known.set(`itemModes.${mode.id}.sigma`, mode.sigma_ln ?? Number.NaN);
  }
  for (const [id, { event, systematic }] of Object.entries(token_source_sigma_ln)) {
    known.set(`tokenSources.${id}.event`, event);
    known.set(`tokenSources.${id}.systematic`, systematic);
  }
  for (const { id, stream_tokens_per_s, ttft_base_s } of data.services) {
    known.set(`speeds.${NAMED[id] ?? id}.tokensPerSecond`, stream_tokens_per_s.p50);
    known.set(`speeds.${NAMED[id] ?? id}.usualWaitS`, ttft_base_s);
  }
  return known;
}

/** The file names some services in its own way. */
const NAMED: Readonly<Record<string, string>> = {
  copilot: 'microsoft-copilot',
  mistral: 'mistral-le-chat',
  meta_ai: 'meta-ai',
  character_ai: 'character-ai',
};

const sum = (alike: readonly Alike[], of: (each: Alike) => number) => alike.reduce((total, each) => total + each.n * of(each), 0);
const written = ({ visible, hidden }: Alike) => visible + hidden;

/** `energy`: the whole, as it is shown, from which water, carbon and comparisons follow. Keys: name, service, what it is of. */
export function pageOracle(alike: readonly Alike[], energy: { low: number; mid: number; high: number }, grid: string) {
  const expected = new Map<string, Expected>();
  const put = (name: string, value: number, within = EXACT) => expected.set(name, { value, within });
  const ends = (name: string, of: string, { low, high }: { low: number; high: number }, within = EXACT) => {
    put(`${name}-low${of}`, low, within);
    put(`${name}-high${of}`, high, within);
  };
  const whole = simulate(alike, DRAWS, 5);
  ends('energy', '', whole, END);
  ends('method-energy', ' house_v1', whole, END);
  put(
    'answers',
    sum(alike, () => 1),
  );
  for (const { id } of data.methods) {
    const said = id === 'house_v1' ? null : oracleOf(id, alike);
    if (said !== null) ends('method-energy', ` ${id}`, said);
  }
  for (const [id, value] of parameters()) put(`parameter ${id}`, value);

  for (const [key, group] of Map.groupBy(alike, ({ service, tok }) => ` ${service} ${tok}`)) {
    const n = sum(group, () => 1);
    put(`step-answers${key}`, n);
    for (const of of ['input', 'cached', 'visible', 'hidden'] as const)
      put(`tokens-${of}${key}`, Math.round(sum(group, (each) => each[of]) / n));
    put(`step-each${key}`, sum(group, houseEach) / n);
    ends('step-energy', key, simulate(group, DRAWS, 6), END);
  }

  const width = ({ low, high }: { low: number; high: number }) => high / low;
  for (const cause of ['class', 'length', 'chance'] as const) put(`widening ${cause}`, width(simulate(alike, DRAWS, 7, cause)), 2 * END);
  put('widening all', width(whole), 2 * END);
  const usual = data.modes.find(({ id }) => id === 'reasoning')?.hidden_tokens?.mean ?? 0;
  const reasoned = alike.map((each) => ({ ...each, mode: 'reasoning' as const, hidden: Math.max(each.hidden, usual) }));
  put('widening reasoning', simulate(reasoned, DRAWS, 8).mid / whole.mid, 2 * END);
  for (const times of [1, 10, 100])
    put(`widening times-${times}`, width(closedForm(alike.map((each) => ({ ...each, n: each.n * times })))), 2 * END);

  /** The whole times something that is itself known to within a spread (ln). */
  const times = (factor: number, sigma: number) => {
    const spread = Math.exp(Z * Math.hypot(Math.log(energy.high / energy.low) / (2 * Z), sigma));
    return { low: (energy.mid * factor) / spread, high: energy.mid * factor * spread };
  };
  const siteOf = (service: string) => data.services.find(({ id }) => (NAMED[id] ?? id) === service) ?? data.services.at(-1);
  const onSite = sum(alike, (each) => {
    const site = siteOf(each.service);
    return (houseEach(each) / (site?.pue.central ?? 0)) * (site?.wue_onsite_L_per_kWh.central ?? 0);
  });
  ends('water', ' on-site', times(onSite / sum(alike, houseEach), data.water.sigma_ln.onsite));
  const zones: Readonly<Record<string, { wue_offsite_L_per_kWh: number }>> = data.water.offsite_by_zone;
  ends('water', ' off-site', times(zones[grid]?.wue_offsite_L_per_kWh ?? Number.NaN, data.water.sigma_ln.offsite));
  const lifeCycle = sum(alike, written) * (data.methods.find(({ id }) => id === 'mistral_lca_2025')?.water_mL_per_token ?? Number.NaN);
  ends('water', ' life-cycle', { low: lifeCycle, high: lifeCycle });
  for (const { alpha3, ember_average_gCO2_per_kWh: average, unfccc_marginal_2021_g_per_kWh: marginal } of data.carbon.grid_samples) {
    for (const [name, grams] of [
      ['carbon', average],
      ['carbon-what-if', marginal],
    ] as const) {
      if (typeof grams !== 'number') continue;
      // The file holds the library's numbers rounded.
      ends(name, ` ${alpha3}`, times(grams / 1000, data.carbon.sigma_ln.country_guess), 1e-3);
      put(`${name}-factor ${alpha3}`, grams, 1e-3);
    }
  }
  for (const { id, low, high } of data.equivalents)
    if (typeof low === 'number' && typeof high === 'number') ends('likened', ` ${id}`, { low: energy.low / high, high: energy.high / low });
  for (const row of data.validation) {
    put(`validation-published ${row.id}`, row.published_Wh);
    put(`validation-low ${row.id}`, row.predicted_Wh_p5);
    put(`validation-mid ${row.id}`, row.predicted_Wh_p50);
    put(`validation-high ${row.id}`, row.predicted_Wh_p95);
  }
  return expected;
}
