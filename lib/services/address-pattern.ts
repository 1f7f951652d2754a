// The catalogue's small pattern language for addresses: no regular expressions, so that a pattern can be read
// and can never be slow.
//
//   chat.example/api/chat    exactly this path
//   /conversation/*/messages  `*` stands for one segment, never empty
//   /search/**               `**`, at the end: the rest, or nothing
//   /chat/*!abort!active     one segment, but none of these words
//   [/u/*]/app               a part in brackets may be missing
//   /search?q&udm=50         the query must hold these keys, and this value as it is written here
//   *://localhost:*/api      http too, and any port: only for hosts that a person names, see own-host.ts

export type AddressPattern = {
  schemes: readonly string[];
  host: string;
  /** Whether other ports than the scheme's own are meant too: the browser's permissions make no difference either. */
  anyPort: boolean;
  /** Alternatives of path segments: one with the optional part, one without. */
  paths: readonly (readonly string[])[];
  query: readonly { key: string; value?: string }[];
};

const HOST = /^([a-z0-9-]+(\.[a-z0-9-]+)+|localhost)$/;
/** A whole segment that stands for others: any, or any but some words. */
const OPEN_SEGMENT = /^\*(![^*!]+)*$/;

/** Reads a pattern; throws a SyntaxError that names the pattern when it is not of the language. */
export function parseAddressPattern(text: string): AddressPattern {
  const fail = (why: string) => new SyntaxError(`address pattern "${text}": ${why}`);
  const [whole = '', queryText] = splitOnce(text, '?');
  const schemes = whole.startsWith('*://') ? ['https:', 'http:'] : ['https:'];
  const address = whole.replace(/^\*:\/\//, '');
  const hostEnd = address.search(/[/[]/);
  const [host = '', port] = splitOnce(hostEnd < 0 ? address : address.slice(0, hostEnd), ':');
  if (!HOST.test(host)) throw fail('it must begin with a full host name in lower case');
  if (port !== undefined && port !== '*') throw fail('a port is either its scheme’s own or any');
  const path = hostEnd < 0 ? '/' : address.slice(hostEnd);
  const optional = path.match(/^([^[\]]*)\[([^[\]]*)\]([^[\]]*)$/);
  if (!optional && /[[\]]/.test(path)) throw fail('brackets must come once, and in a pair');
  const alternatives = optional ? [`${optional[1]}${optional[2]}${optional[3]}`, `${optional[1]}${optional[3]}`] : [path];
  const paths = alternatives.map((alternative) => {
    const segments = alternative.replace(/^\//, '').split('/');
    for (const [index, segment] of segments.entries()) {
      if (segment === '**' && index !== segments.length - 1) throw fail('`**` may only come last');
      if (segment !== '**' && segment.includes('*') && !OPEN_SEGMENT.test(segment)) throw fail('`*` stands for a whole segment');
    }
    return segments;
  });
  const query = (queryText ?? '')
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [key = '', value] = splitOnce(pair, '=');
      return value === undefined ? { key } : { key, value };
    });
  return { schemes, host, anyPort: port === '*', paths, query };
}

/** Whether an address is of the pattern. */
export function matchesAddress(pattern: AddressPattern, url: URL): boolean {
  if (!pattern.schemes.includes(url.protocol) || url.hostname !== pattern.host) return false;
  if (url.port !== '' && !pattern.anyPort) return false;
  const segments = url.pathname.slice(1).split('/');
  if (!pattern.paths.some((path) => matchesPath(path, segments))) return false;
  // A value is compared as it is written, as the browser does: so that the filter below can hold it too.
  const pairs = url.search.slice(1).split('&');
  return pattern.query.every(({ key, value }) =>
    value === undefined ? Boolean(url.searchParams.get(key)) : pairs.includes(`${key}=${value}`),
  );
}

/**
 * The browser's match patterns for a listener's filter: at least as wide as the pattern itself, since only
 * `matchesAddress` decides; narrow enough that other requests do not wake the background. They end in `*`
 * because the browser compares the query too; where the query must hold a value, they hold it.
 */
export function toMatchPatterns({ schemes, host, paths, query }: AddressPattern): string[] {
  const valued = query.find(({ value }) => value !== undefined);
  return schemes.flatMap((scheme) =>
    paths.map((path) => {
      const open = path.at(-1) === '**';
      const fixed = (open ? path.slice(0, -1) : path).map((segment) => (OPEN_SEGMENT.test(segment) ? '*' : segment));
      const address = `${scheme}//${host}/${fixed.join('/')}${open ? '*' : ''}`;
      return valued ? `${address}?*${valued.key}=${valued.value}*` : `${address}*`.replace(/\*+$/, '*');
    }),
  );
}

function matchesPath(path: readonly string[], segments: readonly string[]): boolean {
  const open = path.at(-1) === '**';
  const fixed = open ? path.slice(0, -1) : path;
  if (open ? segments.length < fixed.length : segments.length !== fixed.length) return false;
  return fixed.every((segment, index) => matchesSegment(segment, segments[index] ?? ''));
}

function matchesSegment(pattern: string, segment: string): boolean {
  if (!OPEN_SEGMENT.test(pattern)) return pattern === segment;
  const [, ...others] = pattern.split('!');
  return segment !== '' && !others.includes(segment);
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
