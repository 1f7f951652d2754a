// Real mouse and keyboard input for Firefox, as BiDi actions, and where on the page to aim it.
import type { Bidi } from './bidi.ts';
import type { Key } from './driver.ts';

const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

export async function clickAt(bidi: Bidi, context: string, { x, y }: { x: number; y: number }): Promise<void> {
  const actions = [
    { type: 'pointerMove', x, y, origin: 'viewport' },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
}

async function keys(bidi: Bidi, context: string, actions: { type: string; value: string }[]): Promise<void> {
  await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
}

export async function pressKey(bidi: Bidi, context: string, key: Key): Promise<void> {
  const parts = key.split('+').map((name) => {
    const value = KEYS[name] ?? name;
    if ([...value].length !== 1) throw new Error(`No key is called ${name}`);
    return value;
  });
  await keys(bidi, context, [
    ...parts.map((value) => ({ type: 'keyDown', value })),
    ...parts.reverse().map((value) => ({ type: 'keyUp', value })),
  ]);
}

export async function typeText(bidi: Bidi, context: string, text: string): Promise<void> {
  const strokes = [...text].flatMap((character) => {
    const value = character === '\n' ? '\uE007' : character;
    return [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
  });
  await keys(bidi, context, strokes);
}

/** In the page: scrolls to an element and tells where to click it; null while that is not yet possible. */
export async function aim(element: Element | null): Promise<{ x: number; y: number } | null> {
  if (!element?.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled')) return null;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const place = (): DOMRect => element.getBoundingClientRect();
  const before = place();
  await new Promise(requestAnimationFrame);
  const now = place();
  // What still moves would be gone when the click comes.
  if (before.x !== now.x || before.y !== now.y || now.width === 0 || now.height === 0) return null;
  const x = Math.floor(now.x + now.width / 2);
  const y = Math.floor(now.y + now.height / 2);
  const isOwn = (hit: Element): boolean => element.contains(hit) || (hit.closest('label') as HTMLLabelElement | null)?.control === element;
  const aimed = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  if (!aimed || !(isOwn(aimed) || aimed.contains(element))) return null;
  // It may still move before the press comes; what that press reaches instead must hear nothing of it.
  const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  let reached: 'nothing' | 'it' | 'another' = 'nothing';
  const watch = (event: Event): void => {
    const hit = event.composedPath()[0] as Element;
    if (reached === 'nothing') reached = isOwn(hit) || hit === aimed ? 'it' : 'another';
    if (reached === 'it') return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const kind of kinds) addEventListener(kind, watch, true);
  (window as unknown as Aimed).endPress = () => {
    for (const kind of kinds) removeEventListener(kind, watch, true);
    // Where a script of the page or of the extension takes a press for itself, nothing is seen of it here.
    return reached !== 'another';
  };
  return { x, y };
}

type Aimed = { endPress?(): boolean };

/** In the page: whether the press that was aimed reached nothing else; true as well where the page is another by now. */
export function hasLanded(): boolean {
  return (window as unknown as Aimed).endPress?.() ?? true;
}

/** In the page: replaces the content of a field with trusted input events; false while it is not there. */
export function replaceContent([css, text]: readonly [string, string]): boolean {
  const element = document.querySelector<HTMLElement>(css);
  if (!element?.checkVisibility() || element.matches(':disabled')) return false;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  element.focus();
  const drawn = ['date', 'time', 'month', 'week', 'datetime-local', 'color', 'range'];
  if (element instanceof HTMLInputElement && drawn.includes(element.type)) {
    element.value = text;
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  }
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
  else document.getSelection()?.selectAllChildren(element);
  // The only way for a script to make the browser itself edit, with the events that follow from that.
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  return true;
}
