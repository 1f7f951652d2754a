// What a practice chat service is: its page, the requests that page makes, and what each request truly is.

/** An act that makes a model answer. */
export type Act = 'prompt' | 'edit' | 'regeneration';

/** `stray` = a request that neither the practice page nor a navigation made. */
export type Kind = Act | 'look-alike' | 'stray';

export type AnswerShape = 'sse' | 'rpc-frames' | 'numbered-lines' | 'connect-frames';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * One request of the page. In `path`, `body` and `form` the page fills in {text} {chat} {org} {account} {marker} {turn},
 * the service's own options, and {asked}: what the page's address asks, where `chatPath` has ?q.
 */
export interface Call {
  method: 'GET' | 'POST' | 'PATCH';
  path: string;
  body?: Json;
  form?: Record<string, string>;
  /** Present on the requests that are themselves a prompt, an edit or a regeneration. */
  act?: Act;
  /** The reply is an answer written in pieces, though the request is no act of its own. */
  streams?: true;
  /** The address of an act, asked for although nobody asked anything anew. */
  again?: true;
  /** The act only begins the answer, which the next call of the list reads; none is made when it was refused. */
  startsJob?: true;
  /** The page itself breaks the request off once the answer is whole. */
  endsByAbort?: true;
  /** `socket`: one for all prompts, open from the start; `signalr`: one a prompt, whose records end in a mark. */
  over?: 'fetch' | 'xhr' | 'eventsource' | 'socket' | 'signalr';
  /** Only for the first message of a chat. */
  first?: true;
  /** Only where the page's own address carries the question. */
  asked?: true;
  /** For calls made while an answer is being written: repeat after so many milliseconds. */
  everyMs?: number;
}

/** What the page asks for at each moment; lists run in order, each call awaited. */
export interface Plan {
  load?: Call[];
  typing?: Call[];
  send: Call[];
  edit: Call[];
  retry: Call[];
  during?: Call[];
  stop?: Call[];
  /** "Continue" under an answer that was cut. */
  more?: Call[];
  /** After a reload in the middle of an answer. */
  resume?: Call[];
}

export interface Route {
  method: string;
  path: RegExp;
  /** For a path that several acts share, the act that the page names in `x-practice-act` wins. */
  kind: Act | 'look-alike';
  what: string;
  streams?: true;
  /** The reply to the act is short; another request reads the answer. */
  startsJob?: true;
}

/** The look of one message; `around` and `inside` are attributes of an element around it, and of one in it that holds the words. */
export interface MessageLook {
  tag: string;
  attributes: Record<string, string>;
  around?: Record<string, string>;
  inside?: Record<string, string>;
}

/** What a page does where the ordinary one does otherwise. */
export interface Ways {
  /** The composer is put in the place of another, just like it, so many milliseconds after the page came. */
  hydratesAfterMs?: number;
  /** The same happens after each prompt. */
  changesComposer?: true;
  /** The talk and the form are in open shadow roots, one in the other. */
  inShadow?: true;
  /** On this host the chat is in a frame of another page. */
  framedBy?: string;
  /** Only so many messages are in the document; older ones are made anew when they are looked at. */
  keepsMessages?: number;
  /** So long after it was sent a message is shown and the composer empty. */
  showsAfterMs?: number;
  /** Prompts that only need to be pressed. */
  suggests?: readonly string[];
  /** The person's messages are edited where they stand. */
  editsInPlace?: true;
}

/** Tags and attributes by which the real service's parts are found (see lib/services/pages), and how its page behaves. */
export interface Look {
  composer: { tag: 'textarea' | 'div'; attributes: string; insideId?: string };
  send: { tag: 'button' | 'div'; attributes: string };
  /** Attributes of the form around both. */
  form?: string;
  stop?: string;
  userMessage: MessageLook;
  answer?: MessageLook;
  ways?: Ways;
}

export interface PracticeService {
  id: string;
  name: string;
  hosts: readonly string[];
  /** Path of an address of a chat, with {chat}. */
  chatPath: string;
  shape: AnswerShape;
  /** Placeholder -> its usual value, and other values chosen by a word in the page's query. */
  options?: Record<string, { usually: string; when: Record<string, string> }>;
  /** The first answer is interrupted by a navigation when the page's query has `moves`. */
  mayMove?: true;
  routes: Route[];
  plan: Plan;
  look: Look;
}
