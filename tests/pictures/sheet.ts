/** A contact sheet: all pictures of one place in one state, small, a row a language and paper; each leads to the whole picture. */

export type Picture = { file: string; name: string; width: number };

/** Pixels across a sheet; its widest row, 320 + 768 + 1280 + 1920, just fits. */
export const SHEET_WIDTH = 1240;
const SCALE = 0.28;
/** Of a long page the upper part is shown. */
const TALLEST = 560;

export function sheetOf(title: string, pictures: readonly Picture[]): string {
  const shown = pictures.map(
    ({ file, name, width }) =>
      `<figure><figcaption>${name}</figcaption><a href="${file}"><img src="${file}" style="width:${Math.round(width * SCALE)}px" alt=""></a></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>${title}</title>
<style>body{font:12px sans-serif;background:#999;margin:8px}main{display:flex;flex-wrap:wrap;gap:6px;align-items:start}
figure{margin:0}figcaption{height:16px}a{display:block;max-height:${TALLEST}px;overflow:hidden}img{display:block}</style>
<h1>${title}</h1><main>${shown.join('\n')}</main>`;
}
