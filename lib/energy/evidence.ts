/** All that the estimates rest on: published figures, their sources, and how the model stands against what others published. */
import { evidence, sources, validation } from '../../assets/energy-evidence.json';

/** How far a source was read: in itself (sometimes only a part), in another that quotes it, recalled, or worked out here. */
export type Reading = 'read_primary' | 'read_secondary' | 'recalled' | 'derived_here';

export type EvidenceRow = {
  id: string;
  quantity: string;
  value: number | null;
  low: number | null;
  high: number | null;
  unit: string;
  boundary: string;
  /** What was measured or modelled, in the words of the source. */
  model: string;
  input_tokens: number | null;
  output_tokens: number | null;
  year: number;
  source_id: string;
  provenance: Reading;
  /** A is measured and documented, D unsupported or obsolete. */
  quality: string;
  note: string;
};

export type Source = { id: string; title: string; year: number | null; address: string; access: Reading; note: string };

export type Validation = {
  id: string;
  source: string;
  model: string;
  published_Wh: number;
  /** Of the graphics processors alone, where it is `gpu`: the prediction is compared after it is divided by 1.71. */
  boundary: string;
  predicted_Wh_p5: number;
  predicted_Wh_p50: number;
  predicted_Wh_p95: number;
  inside_p5_p95: boolean;
  era: string;
};

/** Where nothing published decides, the makers of the model did. */
const JUDGEMENT: Source = {
  id: 'judgement',
  title: 'Judgement of the makers of this model, where nothing published decides',
  year: 2026,
  address: '',
  access: 'derived_here',
  note: '',
};

export const EVIDENCE = evidence as readonly EvidenceRow[];
export const SOURCES: ReadonlyMap<string, Source> = new Map(
  [...(sources as readonly Source[]), JUDGEMENT].map((source) => [source.id, source]),
);
export const VALIDATION = validation as readonly Validation[];

/** The publication that an id of a source, or of a row of evidence, leads to. */
export function sourceOf(id: string): Source | undefined {
  return SOURCES.get(id) ?? SOURCES.get(EVIDENCE.find((row) => row.id === id)?.source_id ?? '');
}
