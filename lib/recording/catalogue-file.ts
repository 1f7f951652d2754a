/** The catalogue as a file: dated, with its evidence; a newer one can be brought in without waiting for an update of the extension. */
import * as v from 'valibot';
import { CATALOGUE_DAY } from '../services/catalogue.ts';
import type { CatalogueUpdate, RuleSet } from '../services/rule-set.ts';
import { type CatalogueEntry, requestHostsOf, shippedCatalogue, shippedHostsOf } from '../services/shipped.ts';
import type { SavedFile } from './file.ts';
import { readJson } from './read-json.ts';
import { TaughtPageSchema, TaughtRequestSchema } from './rule-schema.ts';
import { addressFault, type PatternsRefusal } from './rules-file.ts';
import { day, serviceId } from './schema-parts.ts';

const CATALOGUE_FORMAT = 'decomputing-self-audit-catalogue';
const CATALOGUE_VERSION = 1;
/** Larger files are not read at all. In bytes. */
export const LARGEST_CATALOGUE = 2 * 1024 * 1024;
const DEEPEST = 8;

const line = v.pipe(v.string(), v.maxLength(400));
const evidence = v.pipe(
  v.array(v.strictObject({ source: line, date: v.exactOptional(line), basis: v.picklist(['read', 'recalled', 'inferred']) })),
  v.maxLength(20),
);
const known = { confidence: v.picklist(['high', 'medium', 'low']), note: v.exactOptional(line), evidence };

export const CatalogueFileSchema = v.strictObject({
  format: v.literal(CATALOGUE_FORMAT),
  version: v.literal(CATALOGUE_VERSION),
  day,
  services: v.pipe(
    v.array(
      v.strictObject({
        service: serviceId,
        reviewed: day,
        requests: v.pipe(v.array(v.strictObject({ ...TaughtRequestSchema.entries, ...known })), v.maxLength(12)),
        page: v.nullable(v.strictObject({ ...TaughtPageSchema.entries, ...known })),
      }),
    ),
    v.minLength(1),
    v.maxLength(200),
  ),
});

export type CatalogueFile = v.InferOutput<typeof CatalogueFileSchema>;

/** What was shipped, as such a file. */
export function shippedCatalogueFile(): CatalogueFile {
  const services = structuredClone(shippedCatalogue()) as CatalogueFile['services'];
  return { format: CATALOGUE_FORMAT, version: CATALOGUE_VERSION, day: CATALOGUE_DAY, services };
}

/** `older`: not newer than what there is; `other-host`: a request of a host that the service does not have; `same`: changes nothing. */
export type CatalogueRefusal = PatternsRefusal | 'older' | 'same';

/** What would change, and on what evidence. */
export type CatalogueNews = { update: CatalogueUpdate; changed: readonly CatalogueEntry[] };

/** `inUse`: the day of the catalogue that is in use now. */
export function readCatalogueFile(text: string, inUse: string): CatalogueNews | { refusal: CatalogueRefusal } {
  const parsed = readJson(text, { bytes: LARGEST_CATALOGUE, depth: DEEPEST });
  if ('refusal' in parsed) return parsed;
  const { format, version, services } = Object(parsed.value) as { format?: unknown; version?: unknown; services?: unknown };
  if (format !== CATALOGUE_FORMAT) return { refusal: 'another-format' };
  if (version !== CATALOGUE_VERSION) return { refusal: 'another-version' };
  const fault = addressFault(services);
  if (fault !== null) return { refusal: fault };
  const read = v.safeParse(CatalogueFileSchema, parsed.value, { abortEarly: true });
  if (!read.success) return { refusal: 'broken' };
  const file = read.output;
  if (file.day <= inUse) return { refusal: 'older' };
  if (new Set(file.services.map(({ service }) => service)).size < file.services.length) return { refusal: 'twice' };
  const shipped = new Map(shippedCatalogue().map((entry) => [entry.service, entry]));
  for (const entry of file.services) {
    if (!shipped.has(entry.service)) return { refusal: 'unknown-service' };
    const hosts = shippedHostsOf(entry.service);
    if (requestHostsOf(entry).some((host) => !hosts.includes(host))) return { refusal: 'other-host' };
  }
  const changed = file.services.filter((entry) => tellOf(entry) !== tellOf(shipped.get(entry.service)));
  if (changed.length === 0) return { refusal: 'same' };
  return { update: { day: file.day, rules: changed.map(rulesOf) }, changed };
}

/** What of an entry decides what is seen: its evidence may grow without anything else changing. */
function tellOf(entry: CatalogueEntry | undefined): string {
  return entry === undefined ? '' : JSON.stringify(rulesOf(entry));
}

function rulesOf({ service, requests, page }: CatalogueEntry): RuleSet {
  const bare = requests.map(({ id, counts, address, answerTime, mergeMs, endsByAbort }) => ({
    ...{ id, counts, address, answerTime },
    ...(mergeMs === undefined ? {} : { mergeMs }),
    ...(endsByAbort === undefined ? {} : { endsByAbort }),
  }));
  if (page === null) return { service, requests: bare, page };
  const { composer, send, message, writing, inFrames } = page;
  return { service, requests: bare, page: { composer, send, message, writing, ...(inFrames === undefined ? {} : { inFrames }) } };
}

/** What was shipped, to publish or to read. */
export function shippedSavedFile(): SavedFile {
  const text = `${JSON.stringify(shippedCatalogueFile(), null, 2)}\n`;
  return { name: `self-audit-catalogue-${CATALOGUE_DAY}.json`, type: 'application/json', parts: [text] };
}
