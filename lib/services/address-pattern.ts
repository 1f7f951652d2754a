// The catalogue's small pattern language for addresses: no regular expressions, so that a pattern can be read
// and can never be slow.
//
//   chat.example/api/chat    exactly this path
//   /conversation/*/messages  `*` stands for one segment, never empty
//   /search/**               `**`, at the end: the rest, or nothing
//   [/u/*]/app               a part in brackets may be missing
//   /search?q&udm=50         the query must hold these keys, and this value

export type AddressPattern = {
  host: string;
  /** Alternatives of path segments: one with the optional part, one without. */
  paths: readonly (readonly string[])[];
  query: readonly { key: string; value?: string }[];
};

const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** Reads a pattern; throws a SyntaxError that names the pattern when it is not of the language. */
export function parseAddressPattern(text: string): AddressPattern {
  const fail = (why: string) => new SyntaxError(`address pattern "${text}": ${why}`);
  const [address = '', queryText] = splitOnce(text, '?');
  const hostEnd = address.search(/[/[]/);
  const host = hostEnd < 0 ? address : address.slice(0, hostEnd);
  if (!HOST.test(host)) throw fail('it must begin with a full host name in lower case');
  const path = hostEnd < 0 ? '/' : address.slice(hostEnd);
  const optional = path.match(/^([^[\]]*)\[([^[\]]*)\]([^[\]]*)$/);
  if (!optional && /[[\]]/.test(path)) throw fail('brackets must come once, and in a pair');
  const alternatives = optional ? [`${optional[1]}${optional[2]}${optional[3]}`, `${optional[1]}${optional[3]}`] : [path];
  const paths = alternatives.map((alternative) => {
    const segments = alternative.replace(/^\//, '').split('/');
    for (const [index, segment] of segments.entries()) {
      if (segment === '**' && index !== segments.length - 1) throw fail('`**` may only come last');
      if (segment !== '*' && segment !== '**' && segment.includes('*')) throw fail('`*` stands for a whole segment');
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
  return { host, paths, query };
}

/** Whether an address is of the pattern. Only https addresses are. */
export function matchesAddress(pattern: AddressPattern, url: URL): boolean {
  if (url.protocol !== 'https:' || url.hostname !== pattern.host || url.port !== '') return false;
  const segments = url.pathname.slice(1).split('/');
  if (!pattern.paths.some((path) => matchesPath(path, segments))) return false;
  return pattern.query.every(({ key, value }) => {
    const found = url.searchParams.get(key);
    return value === undefined ? Boolean(found) : found === value;
  });
}

/**
 * The browser's match patterns for a listener's filter: at least as wide as the pattern itself, since only
 * `matchesAddress` decides; narrow enough that other requests do not wake the background. They end in `*`
 * because the browser compares the query too.
 */
export function toMatchPatterns({ host, paths }: AddressPattern): string[] {
  return paths.map((path) => `https://${host}/${path.join('/')}*`.replace(/\*+$/, '*'));
}

function matchesPath(path: readonly string[], segments: readonly string[]): boolean {
  const open = path.at(-1) === '**';
  const fixed = open ? path.slice(0, -1) : path;
  if (open ? segments.length < fixed.length : segments.length !== fixed.length) return false;
  return fixed.every((segment, index) => (segment === '*' ? segments[index] !== '' : segment === segments[index]));
}

function splitOnce(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
