/** What the catalogue knows of one chat service: data only, with evidence and date for each rule. */

export type Confidence = 'high' | 'medium' | 'low';

/** Where a fact was seen. `read`: in the source named, on that date; `recalled`: general knowledge; `inferred`: concluded. */
export type Evidence = { source: string; date?: string; basis: 'read' | 'recalled' | 'inferred' };

/** One request that tells that something was asked. Alternatives are separate rules. */
export type RequestRule = {
  id: string;
  counts: 'prompt' | 'edit' | 'regeneration';
  method: 'GET' | 'POST';
  /** Address pattern, see address-pattern.ts. */
  address: string;
  /** `trusted` where the request lasts exactly as long as the answer. */
  answerTime: 'trusted' | 'untrusted';
  confidence: Confidence;
  note?: string;
  evidence: readonly Evidence[];
  /** Invented addresses that this rule must match, and no other rule. */
  examples: readonly string[];
};

/** A request that looks like a prompt and is none. It is never matched at run time: tests hold every rule against it. */
export type LookAlike = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** An invented address. */
  example: string;
  why: string;
};

export type ServiceGroup = 'assistants' | 'search' | 'open-models';

export type Service = {
  id: string;
  name: string;
  operator: string;
  group: ServiceGroup;
  /** Address patterns of the pages on which a person has the service in front of them. */
  pages: readonly string[];
  requests: readonly RequestRule[];
  lookAlikes: readonly LookAlike[];
  /** What the addresses of this service can hold that must never be kept. */
  privacy?: string;
  /** The day this record was last held against its evidence. */
  reviewed: string;
};
