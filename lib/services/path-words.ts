/** Words that addresses of programs are made of. Only these are left of an address that is looked at; a name or a title is none of them. */
import { CATALOGUE } from './catalogue.ts';
import { SELF_HOSTED } from './self-hosted.ts';

const COMMON =
  'access account action actions add agent agents ai ajax all anon answer answers api app apps ask assist assistant async auth authn auto ' +
  'backend base batch beta block bot bots browse bulk call cancel capabilities channel chat chats chunk client collect command commands ' +
  'comment complete completed completion completions compose config connect connection content context conversation conversations core ' +
  'create credits data delete delta dialog dialogue discussion discussions document documents draft drafts edge edit embed embedding ' +
  'embeddings engine event events execute export feed feedback fetch file files folder folders follow frontend function functions gateway ' +
  'gen generate generation generations get gpt graphql group groups health history home image images index inference init input invoke item ' +
  'items job jobs json latest limit limits list live llm load log logs message messages meta metrics model models module modules mutation new ' +
  'next note notebook notebooks notes ollama open openai operation org organization organizations page pages ping plan plans poll post ' +
  'predict preferences prepare prod profile project projects prompt prompts provider providers proxy public push queries query question ' +
  'questions queue rag rate react read realtime regenerate remote render reply request requests resource resources respond response responses ' +
  'rest result results resume retry room rooms rpc run runs save search send sent server service services session sessions set settings sidebar ' +
  'signal socket space spaces sse start state static status stop store stream streaming streams submit suggest suggestion suggestions sync ' +
  'system tab task tasks team teams telemetry text thread threads title titles token tokens tool tools topic topics trace track turn turns ui ' +
  'update upload uploads usage user users validate version voice watch web webhook websocket work worker workflow workflows workspace workspaces write';

/** Those of the catalogue too: what a service is renamed to is mostly made of what it was called. */
const CATALOGUED = [...CATALOGUE, ...SELF_HOSTED].flatMap(({ requests }) =>
  requests.flatMap(({ address }) => wordsIn(address.replace(/^[^/[]*/, '').replace(/\?.*$/, ''))),
);

const WORDS = new Set([...COMMON.split(' '), ...CATALOGUED]);

/** Whether a part of a path is made of such words alone, and so may be kept; numbers only as those of versions. */
export function isOfWords(segment: string): boolean {
  // Nothing, or a sign alone.
  if (segment === '' || segment === '_') return true;
  if (segment.length > 80 || !/^[\w\-.$]+$/.test(segment)) return false;
  if (/\d/.test(segment.replace(VERSION, ''))) return false;
  const words = wordsIn(segment.replace(VERSION, '$1'));
  return words.every((word) => WORDS.has(word)) && (words.length > 0 || /^v\d/.test(segment));
}

/** `v1`, `v2beta`, at the beginning, at the end or between two signs. */
const VERSION = /(^|[_\-.])v\d{1,2}(alpha|beta)?\d?(?=$|[_\-.])/g;

function wordsIn(text: string): string[] {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}
