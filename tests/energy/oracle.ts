/** Twelve methods reckoned straight from the evidence's own file: written anew here, and sharing nothing with `lib/energy`. */
import data from '../../assets/energy-evidence.json';

export type Alike = {
  service: string;
  cls: 'nano' | 'compact' | 'frontier' | 'large' | 'unknown';
  mode: 'standard' | 'reasoning' | 'web_search';
  tok: 'exact' | 'chars' | 'duration' | 'default';
  input: number;
  cached: number;
  visible: number;
  hidden: number;
  seconds: number | null;
  n: number;
};

type Low = { low: number; mid: number; high: number };

const methodOf = (id: string) => {
  const found = data.methods.find((method) => method.id === id);
  if (found === undefined) throw new Error(`no method ${id}`);
  return found as unknown as Record<string, never>;
};
const num = (value: unknown): number => {
  if (typeof value !== 'number') throw new Error(`not a number: ${String(value)}`);
  return value;
};
const at = (value: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>((inner, key) => (Object(inner) as Record<string | number, unknown>)[key], value);

const Z = data.energy_model.constants.z95;
const RHO = data.energy_model.uncertainty.rho_between_classes;
const classOf = (cls: string) => data.model_classes.find(({ id }) => id === cls) ?? data.model_classes[0];
const modeOf = (mode: string) => data.modes.find(({ id }) => id === mode) ?? data.modes[0];
const fresh = ({ input, mode }: Alike) => input + (mode === 'web_search' ? num(at(modeOf(mode), 'extra_input_tokens', 'mean')) : 0);

/** Expected Wh of one answer, by the file's own formula. */
export function houseEach(alike: Alike): number {
  const c = data.energy_model.constants;
  const each = classOf(alike.cls);
  const e = num(each?.e_out_mWh_per_token.p50) / 1000;
  const k = num(at(modeOf(alike.mode), 'k_energy_per_token'));
  const T = alike.visible + alike.hidden;
  const tIn = fresh(alike);
  const out = e * k * T * (1 + (tIn + alike.cached + T / 2) / c.ctx_decode_scale_tokens);
  const read = c.r_in * e * (tIn + c.cache_weight * alike.cached) * (1 + (tIn + alike.cached) / c.ctx_prefill_scale_tokens);
  return out + read + num(each?.e_fixed_Wh);
}

/** What is not known: where one cause is named, that alone. */
type Cause = 'class' | 'length' | 'chance';

function sigmas({ cls, mode, tok }: Alike, cause?: Cause): { event: number; systematic: number } {
  const token = data.energy_model.token_source_sigma_ln[tok];
  const unless = (whose: Cause, sigma: number) => (cause === undefined || cause === whose ? sigma : 0);
  return {
    event: unless('chance', Math.hypot(data.energy_model.constants.sigma_event, token.event)),
    systematic: Math.hypot(
      unless('class', num(classOf(cls)?.sigma_ln_class)),
      unless('length', Math.hypot(token.systematic, num(at(modeOf(mode), 'extra_sigma_ln_systematic')))),
    ),
  };
}

type Group = { event: number; systematic: number; each: { wh: number; n: number }[] };

function groupsOf(answers: readonly Alike[], cause?: Cause): Group[] {
  const groups = new Map<string, Group>();
  for (const alike of answers) {
    const key = `${alike.cls} ${alike.mode} ${alike.tok}`;
    const group = groups.get(key) ?? { ...sigmas(alike, cause), each: [] };
    groups.set(key, group);
    group.each.push({ wh: houseEach(alike), n: alike.n });
  }
  return [...groups.values()];
}

/** Draws by xorshift and Marsaglia's polar method, other ways than the model's own; every answer one by one. */
export function simulate(answers: readonly Alike[], draws: number, seed: number, cause?: Cause): Low {
  let state = Math.imul(seed, 2_654_435_761) | 1;
  const uniform = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) + 0.5) / 4_294_967_296;
  };
  let spare: number | null = null;
  const normal = () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const [a, b] = [2 * uniform() - 1, 2 * uniform() - 1];
      const s = a * a + b * b;
      if (s === 0 || s >= 1) continue;
      const f = Math.sqrt((-2 * Math.log(s)) / s);
      spare = b * f;
      return a * f;
    }
  };
  const groups = groupsOf(answers, cause);
  const totals = Float64Array.from({ length: draws }, () => {
    const common = Math.sqrt(RHO) * normal();
    return groups.reduce((total, { event, systematic, each }) => {
      const shared = Math.exp(systematic * (common + Math.sqrt(1 - RHO) * normal()));
      let own = 0;
      for (const { wh, n } of each) for (let i = 0; i < n; i++) own += wh * Math.exp(event * normal() - event ** 2 / 2);
      return total + shared * own;
    }, 0);
  }).sort();
  const quantile = (share: number) => num(totals[Math.floor(share * draws)]);
  return { low: quantile(0.05), mid: quantile(0.5), high: quantile(0.95) };
}

/** The file's closed form. */
export function closedForm(answers: readonly Alike[]): Low {
  const groups = groupsOf(answers).map(({ event, systematic, each }) => ({
    s: systematic,
    M: each.reduce((sum, { wh, n }) => sum + n * wh, 0),
    V: each.reduce((sum, { wh, n }) => sum + n * wh * wh, 0) * (Math.exp(event ** 2) - 1),
  }));
  const mean = groups.reduce((sum, { M, s }) => sum + M * Math.exp(s ** 2 / 2), 0);
  let variance = groups.reduce((sum, { V, s }) => sum + V * Math.exp(2 * s ** 2), 0);
  groups.forEach((k, i) => {
    groups.forEach((l, j) => {
      variance += k.M * l.M * Math.exp((k.s ** 2 + l.s ** 2) / 2) * (Math.exp((i === j ? 1 : RHO) * k.s * l.s) - 1);
    });
  });
  const s2 = Math.log(1 + variance / mean ** 2);
  const mid = mean * Math.exp(-s2 / 2);
  return { low: mid * Math.exp(-Z * Math.sqrt(s2)), mid, high: mid * Math.exp(Z * Math.sqrt(s2)) };
}

/** Energy, of both ends, as EcoLogits' formula in the file has it; Wh. */
export function ecologitsWh(active: number, total: number, output: number, pue: number, request: number | null) {
  const c = data.ecologits.constants;
  const gpu = output * (c.gpu_energy_alpha * Math.exp(c.gpu_energy_beta * c.batch_size) * active + c.gpu_energy_gamma);
  const written = output * (c.latency_alpha * active + c.latency_beta * c.batch_size + c.latency_gamma);
  const latency = request === null ? written : Math.min(request, written);
  const gpus = 2 ** Math.ceil(Math.log2(Math.ceil((1.2 * total * c.quantization_bits) / 8 / c.gpu_memory_GB)));
  const serverKwh = ((latency / 3600) * c.server_power_kW * (gpus / c.server_gpus)) / c.batch_size;
  return { wh: pue * (serverKwh * 1000 + gpus * gpu), gpus, latency };
}

const PUE: Readonly<Record<string, readonly [number, number]>> = {
  claude: [1.09, 1.14],
  gemini: [1.09, 1.09],
  'mistral-le-chat': [1.16, 1.16],
};

const JEGHAM_SERVICE: Readonly<Record<string, string>> = { 'microsoft-copilot': 'copilot', 'meta-ai': 'meta_ai' };

function jegham(alike: Alike): number {
  const method = methodOf('jegham_2025_v6');
  const byService = at(method, 'service_default') as Record<string, string>;
  const byClass = at(method, 'class_default') as Record<string, string>;
  const service = JEGHAM_SERVICE[alike.service] ?? alike.service;
  const reasons = alike.mode === 'reasoning';
  const model =
    (reasons ? (byService[`${service}_reasoning`] ?? byClass[`${alike.cls}_reasoning`]) : undefined) ??
    byService[service] ??
    byClass[alike.cls];
  const fit = (at(method, 'fits') as { model: string; base_Wh: number; in_Wh_per_1k: number; out_Wh_per_1k: number }[]).find(
    (each) => each.model === model,
  );
  if (fit === undefined) throw new Error(`no fit for ${model}`);
  // Reasoning is inside the published figures of models that reason.
  const inside = /^o3|R1/.test(fit.model);
  const output = alike.visible + (inside ? 0 : alike.hidden);
  return fit.base_Wh + (fit.in_Wh_per_1k * fresh(alike) + fit.out_Wh_per_1k * output) / 1000;
}

/** Wh of one answer, both ends, or null where the method cannot speak of it. `house_v1` is not among them: it has no ends of one. */
const EACH: Readonly<Record<string, (alike: Alike) => readonly [number, number] | null>> = {
  google_2025: () => twice(num(at(methodOf('google_2025'), 'energy_Wh'))),
  altman_2025: () => twice(num(at(methodOf('altman_2025'), 'energy_Wh'))),
  devries_2023: () => twice(num(at(methodOf('devries_2023'), 'energy_Wh'))),
  epoch_2025: (alike) => {
    const c = at(methodOf('epoch_2025'), 'coeff') as { out: number; in_: number; in2: number };
    const tIn = fresh(alike);
    return twice(c.out * (alike.visible + alike.hidden) + c.in_ * tIn + c.in2 * tIn ** 2);
  },
  oviedo_2026: (alike) => {
    const method = methodOf('oviedo_2026');
    const kind = alike.mode === 'reasoning' ? 'long' : 'ordinary';
    const mid = num(at(method, 'coeff', kind)) * (alike.visible + alike.hidden);
    const [low, high] = at(method, `iqr_${kind}`) as [number, number];
    const median = num(at(method, `energy_Wh_${kind}`));
    return [(mid * low) / median, (mid * high) / median];
  },
  ecologits_0_9_1: (alike) => {
    const { active_B, total_B } = classOf(alike.cls)?.ecologits_architecture ?? { active_B: [], total_B: [] };
    const [low, high] = PUE[alike.service] ?? [1.2, 1.2];
    const output = alike.visible + alike.hidden;
    const end = (i: 0 | 1, pue: number) => ecologitsWh(num(active_B[i]), num(total_B[i]), output, pue, alike.seconds).wh;
    return [end(0, low), end(1, high)];
  },
  jegham_2025_v6: (alike) => twice(jegham(alike)),
  jegham_time: ({ seconds }) => (seconds === null ? null : twice(num(at(methodOf('jegham_time'), 'Wh_per_s')) * seconds)),
  ml_energy_v3: (alike) =>
    twice((num(at(methodOf('ml_energy_v3'), 'mWh_per_token_gpu', alike.cls)) * (alike.visible + alike.hidden)) / 1000),
  mistral_lca_2025: () => null,
  iea_2026: ({ cls }) => {
    const wh = at(methodOf('iea_2026'), 'energy_Wh', cls);
    return wh === null ? null : twice(num(wh));
  },
};

const twice = (wh: number) => [wh, wh] as const;

/** Both ends over all answers of which the method can speak; null where it can speak of none. */
export function oracleOf(id: string, answers: readonly Alike[]): { low: number; high: number } | null {
  const spoken = answers.flatMap((alike) => {
    const ends = EACH[id]?.(alike) ?? null;
    return ends === null ? [] : [{ n: alike.n, ends }];
  });
  if (spoken.length === 0) return null;
  return {
    low: spoken.reduce((sum, { n, ends }) => sum + n * ends[0], 0),
    high: spoken.reduce((sum, { n, ends }) => sum + n * ends[1], 0),
  };
}
