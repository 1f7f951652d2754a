/** What woke the background is decided first: all else that a start has to do waits so long. */
const FIRST_MS = 300;

/** One run of a work at a time, the next after the one before, whatever became of that. To be called in the first turn. */
export function inTurn(work: () => Promise<void>): () => void {
  let turn = new Promise<void>((resolve) => setTimeout(resolve, FIRST_MS));
  return () => {
    turn = turn.then(work, work);
  };
}
