/** One run of a work at a time, the next after the one before, whatever became of that. */
export function inTurn(work: () => Promise<void>): () => void {
  let turn: Promise<void> = Promise.resolve();
  return () => {
    turn = turn.then(work, work);
  };
}
