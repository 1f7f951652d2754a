/** Chat services that cannot be seen at all, named so that nobody takes their absence for a week without them. */

/**
 * `part-of-browser`: no page and no request of it is shown to extensions; `one-contact-of-many`: its address is that of
 * every other talk there; `replaced`: its address leads to another service of the catalogue; `closed`: said to be shut down.
 */
export type UnseenReason = 'part-of-browser' | 'one-contact-of-many' | 'replaced' | 'closed';

export type UnseenService = { id: string; name: string; operator: string; why: UnseenReason };

/** AI built into other things, in the order it is named; the sentences say which of it can be seen after all. */
export const ELSEWHERE = [
  ...(['search-overviews', 'documents', 'mail', 'meetings', 'messengers', 'shops'] as const),
  ...(['phones', 'desktops', 'browser-parts', 'editors', 'programs', 'voice'] as const),
];

export type ElsewhereId = (typeof ELSEWHERE)[number];

export const UNSEEN: readonly UnseenService[] = [
  { id: 'brave-leo', name: 'Brave Leo', operator: 'Brave', why: 'part-of-browser' },
  { id: 'snapchat-my-ai', name: 'Snapchat My AI', operator: 'Snap', why: 'one-contact-of-many' },
  { id: 'bing-chat', name: 'Bing Chat', operator: 'Microsoft', why: 'replaced' },
  { id: 'phind', name: 'Phind', operator: 'Phind', why: 'closed' },
];
