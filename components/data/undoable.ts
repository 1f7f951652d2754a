/** Something done in My data that can be taken back until the page is closed. */
export type Undoable = { said: string; undo: () => Promise<void> };
