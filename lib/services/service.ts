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
  /** Milliseconds within which requests of one tab are one act, where a service repeats its call more slowly than others. */
  mergeMs?: number;
  /** True where the page itself ends the request when the answer is whole, so that an abort is its normal end. */
  endsByAbort?: true;
  note?: string;
  evidence: readonly Evidence[];
  /** Invented addresses that this rule must match, and no other rule. */
  examples: readonly string[];
};

/**
 * How a chat page shows that a prompt was sent: CSS selectors, the best first. What they find is looked at for whether it
 * is there, and whether it is empty; what it says is never read.
 */
export type WatchRule = {
  /** Where prompts are written. */
  composer: readonly string[];
  /** What is pressed to send them; empty where only a key is known. */
  send: readonly string[];
  /** The person’s own messages in the talk. */
  message: readonly string[];
  /** There only while an answer is being written; where none is known, what changes after the last message tells. */
  writing: readonly string[];
  /** True where the chat is in a frame of its page. */
  inFrames?: true;
  confidence: Confidence;
  note?: string;
  evidence: readonly Evidence[];
};

/** A request that looks like a prompt and is none. It is never matched at run time: tests hold every rule against it. */
export type LookAlike = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'OPTIONS';
  /** An invented address. */
  example: string;
  why: string;
};

/**
 * `search`: answers built on a search engine; `many-models`: one page, models of many makers; `open-models`: published
 * models, run by somebody else than their maker; `work`: bought by an employer or part of a work tool; `companions`:
 * made for company; `own-host`: software that people run themselves.
 */
export type ServiceGroup = 'assistants' | 'search' | 'many-models' | 'open-models' | 'work' | 'companions' | 'own-host';

/** `presence`: prompts cannot be told from requests; only that the service is in front of somebody. Its count is a gap, never zero. */
export type Sees = 'prompts' | 'presence';

/**
 * What else a host shows than the chat, as an id of the sentence that says so: addresses of every search made there,
 * of every repository opened, of every post, of every document.
 */
export type AsideId = 'searches' | 'repositories' | 'posts' | 'documents';

export type Service = {
  id: string;
  name: string;
  operator: string;
  group: ServiceGroup;
  /** What requests tell of this service; `prompts` where it is not said, see `seesOf`. */
  sees?: Sees;
  /**
   * Set where a host is much wider than the chat: the browser grants whole hosts, so a permission for the chat makes
   * visible whatever else is done there. Such a service is asked for by itself, never in a row with others, and the
   * request says first what it opens.
   */
  asksApart?: AsideId;
  /** Address patterns of the pages on which a person has the service in front of them. */
  pages: readonly string[];
  /** Empty where only presence is seen. */
  requests: readonly RequestRule[];
  /**
   * Requests that carry a prompt for some people, or some of the time. They are never matched at run time, since a count
   * that is sometimes whole and sometimes zero is not a count; kept for the day it becomes one.
   */
  partial?: readonly RequestRule[];
  lookAlikes: readonly LookAlike[];
  /** What the addresses of this service can hold that must never be kept. */
  privacy?: string;
  /** The day this record was last held against its evidence. */
  reviewed: string;
};

/** What requests tell of a service. */
export function seesOf({ sees }: Service): Sees {
  return sees ?? 'prompts';
}
