// Finds the practice page's own parts, in whichever open shadow root they are.

function find(css, root) {
  const found = root.querySelector(css);
  if (found) return found;
  for (const { shadowRoot } of root.querySelectorAll('.part')) {
    const inner = shadowRoot && find(css, shadowRoot);
    if (inner) return inner;
  }
  return null;
}

export const part = (id) => find(`#${id}`, document);
