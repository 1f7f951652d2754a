/** What an amount of energy draws on: water at the data centre and at the power plants, and carbon by grid, each as a range. */
import { averageIntensity, marginalIntensity } from '@tgwf/co2/data';
import { carbon, services, water } from '../../assets/energy-evidence.json';
import { Z95 } from './house-v1.ts';
import type { RangeWh } from './range.ts';

/** 5th, 50th and 95th percentile, in the unit that the function names. */
export type Amount = { low: number; mid: number; high: number };

/** Litres of water a kWh of the servers' own takes on the spot, over the power usage effectiveness. */
type Site = { pue: { central: number }; wue_onsite_L_per_kWh: { central: number }; default_zone_alpha3: string };

/** The evidence names some services in its own way. */
const NAMED: Readonly<Record<string, string>> = {
  copilot: 'microsoft-copilot',
  mistral: 'mistral-le-chat',
  meta_ai: 'meta-ai',
  character_ai: 'character-ai',
};
const SITES: ReadonlyMap<string, Site> = new Map(services.map((site) => [NAMED[site.id] ?? site.id, site]));

/** Spreads (ln) of what is not known of places. */
const SIGMA = { onSite: water.sigma_ln.onsite, offSite: water.sigma_ln.offsite, grid: carbon.sigma_ln.country_guess };

/** A range times a factor that is itself known to within a spread (ln) of `sigma`. */
export function scaled({ lowWh, midWh, highWh }: RangeWh, factor: number, sigma: number): Amount {
  const mid = midWh * factor;
  if (mid === 0) return { low: 0, mid: 0, high: 0 };
  const spread = Math.exp(Z95 * Math.hypot(Math.log(highWh / lowWh) / (2 * Z95), sigma));
  return { low: mid / spread, mid, high: mid * spread };
}

/** Of each service, the middle of its energy: what shares out the whole among places. */
export type ShareOf = readonly { service: string; midWh: number }[];

function siteOf(service: string): Site | undefined {
  return SITES.get(service) ?? SITES.get('unknown');
}

/** Millilitres evaporated at the data centres: energy / PUE x WUE. It alone can be set beside Google's 0.26 mL. */
export function waterOnSiteMl(range: RangeWh, shares: ShareOf): Amount {
  const all = shares.reduce((sum, { midWh }) => sum + midWh, 0);
  const litres = shares.reduce((sum, { service, midWh }) => {
    const site = siteOf(service);
    return site === undefined ? sum : sum + (midWh / site.pue.central) * site.wue_onsite_L_per_kWh.central;
  }, 0);
  return scaled(range, all === 0 ? 0 : litres / all, SIGMA.onSite);
}

/** A grid with what is known of it; `region` is its two letters, which browsers have a name for. */
export type Grid = { id: string; region: string | null; averageG: number; marginalG: number | null; waterL: number | null };

const OFF_SITE: Readonly<Record<string, { wue_offsite_L_per_kWh: number } | undefined>> = water.offsite_by_zone;
const AVERAGE: Readonly<Record<string, number | undefined>> = averageIntensity.data;
const MARGINAL: Readonly<Record<string, string | undefined>> = marginalIntensity.data;

/** Grams of CO2e and litres of water a kWh, by country: averages, and what one more kWh is thought to bring. */
export const GRIDS: readonly Grid[] = carbon.grid_samples.flatMap(({ alpha3, emaps_zone }): Grid[] => {
  const averageG = AVERAGE[alpha3];
  if (averageG === undefined || alpha3 === 'EU') return [];
  const marginal = Number(MARGINAL[alpha3]);
  const waterL = OFF_SITE[alpha3 === 'WORLD' ? 'WOR' : alpha3]?.wue_offsite_L_per_kWh ?? null;
  const region = alpha3 === 'WORLD' ? null : (emaps_zone ?? alpha3).slice(0, 2);
  return [{ id: alpha3, region, averageG, marginalG: Number.isFinite(marginal) ? marginal : null, waterL }];
});

/** Where the factors of grids come from; a test holds the version to what is installed. */
export const LIBRARY = '@tgwf/co2 0.19.0';

/** Year of the marginal factors; the averages are the newest of each country, most of 2024. */
export const MARGINAL_YEAR: string = marginalIntensity.year;

/** Millilitres evaporated at the power plants of a grid, hydropower's reservoirs included. */
export function waterOffSiteMl(range: RangeWh, { waterL }: Grid): Amount | null {
  return waterL === null ? null : scaled(range, waterL, SIGMA.offSite);
}

/** Grams of CO2e, if all of it came from that grid. */
export function carbonG(range: RangeWh, gramsPerKwh: number): Amount {
  return scaled(range, gramsPerKwh / 1000, SIGMA.grid);
}
