/** How the pause looks: one constructed stylesheet, since a page's policy stops any other, and `!important`, which inside wins. */
import type { Place } from './place.ts';

const LIGHT = '--paper:#f7f3ea;--ink:#1f1c17;--quiet:#544d42;--focus:#0b57d0';
const DARK = '--paper:#191713;--ink:#f1eadb;--quiet:#bdb3a0;--focus:#8ab4f8';

const CSS = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  z-index: 2147483647 !important;
  max-height: calc(60vh - 16px) !important;
  overflow: auto !important;
  visibility: visible !important;
  opacity: 1 !important;
  pointer-events: auto !important;
}
section {
  ${LIGHT};
  box-sizing: border-box;
  padding: 0 22px;
  border: 1.5px solid var(--ink);
  border-radius: 3px;
  background: var(--paper);
  color: var(--ink);
  font: 400 16px/1.5 system-ui, sans-serif;
}
section[data-dark=dark] { ${DARK} }
@media (prefers-color-scheme: dark) { section[data-dark=auto] { ${DARK} } }
section[data-easy=true] { font-size: 19px }
section[data-easy=true] .quiet button { min-height: 48px }
section[data-easy=true] .doors button { min-height: 52px }
details[open] { padding-bottom: 20px }
summary { min-height: 44px; margin: 0 -22px; padding: 10px 22px; box-sizing: border-box; font-size: .875em; cursor: pointer }
h2 { margin: 4px 0 12px; font: 600 1.35em/1.25 Georgia, serif; text-wrap: balance }
h2:focus { outline: none }
p, ul { margin: 0 0 10px }
ul { padding-inline-start: 1.2em }
/* As slow as a breath, and still for whoever wants no motion. */
.breath { width: 56px; height: 56px; margin: 12px; border: 1.5px solid var(--ink); border-radius: 50% }
@media (prefers-reduced-motion: no-preference) { .breath { animation: breath 5s ease-in-out infinite alternate } }
@keyframes breath { from { transform: scale(.6) } to { transform: scale(1) } }
.small { color: var(--quiet); font-size: .875em }
.doors { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 8px }
button {
  box-sizing: border-box;
  min-height: 44px;
  padding: 6px 4px;
  border: 1.5px solid var(--ink);
  border-radius: 3px;
  background: transparent;
  color: var(--ink);
  font: 600 .9375em/1.2 system-ui, sans-serif;
  cursor: pointer;
}
.quiet { display: flex; flex-wrap: wrap; gap: 0 16px; margin-block: 8px }
.quiet button { min-height: 32px; padding: 4px 0; border: 0; font-weight: 400; text-align: start; text-decoration: underline }
.quiet + p { margin: 0 }
button:focus-visible, summary:focus-visible, h2:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
@media (forced-colors: active) { section, button { border-color: CanvasText } }
@media print { :host { display: none !important } }
`;

/** The rules of a place: nothing of the page decides where it is, and no attribute tells the page. */
function rulesOf(place: Place | null): string {
  if (place === null) return ':host { display: none !important }';
  const [y, x] = place.corner.split(' ');
  const inset = ['top', 'right', 'bottom', 'left'].map((side) => (side === y || side === x ? '16px' : 'auto')).join(' ');
  const width = place.isOpen ? 'min(25rem, calc(100vw - 32px))' : 'max-content';
  return `:host { inset: ${inset} !important; width: ${width} !important }`;
}

/** In Firefox a script of ours sees a page's nodes through a wall that this one property does not pass. */
type Walled = { wrappedJSObject?: { CSSStyleSheet: typeof CSSStyleSheet } };

export const STYLE = {
  /** Gives back how to put what is in `root` somewhere else. */
  adopt(view: Window & typeof globalThis, root: ShadowRoot): (place: Place | null) => void {
    const Sheet = (view as Walled).wrappedJSObject?.CSSStyleSheet ?? view.CSSStyleSheet;
    const [sheet, placing] = [new Sheet(), new Sheet()];
    sheet.replaceSync(CSS);
    const open = (root as unknown as { wrappedJSObject?: ShadowRoot }).wrappedJSObject ?? root;
    open.adoptedStyleSheets.push(sheet, placing);
    return (place) => placing.replaceSync(rulesOf(place));
  },
};
