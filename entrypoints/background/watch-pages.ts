/** Watches the pages that were chosen to be watched, and writes down what the scripts there left. */
import { onChoicesChange, readChoices } from '../../lib/browser/choices.ts';
import { now } from '../../lib/browser/clock.ts';
import { isManaged, openJournal } from '../../lib/browser/extension.ts';
import { collect, onLeft, tellWatched } from '../../lib/browser/outbox.ts';
import { createPageScript, onAddressChange } from '../../lib/browser/page-scripts.ts';
import { onPermissionChange, withdrawnOf } from '../../lib/browser/permissions.ts';
import { hasRoom, onRoomChange } from '../../lib/browser/room.ts';
import type { SightKeeper } from '../../lib/browser/sights.ts';
import { onPauseEnd } from '../../lib/browser/toolbar.ts';
import { isWatched, mayWatch } from '../../lib/recording/decide.ts';
import { lostComposer, prompted } from '../../lib/recording/health.ts';
import { type Left, type LeftAsked, sightingsOf } from '../../lib/recording/outbox.ts';
import { knownServices } from '../../lib/services/known.ts';
import { createWatchedFinder, watchedOf } from '../../lib/services/watched.ts';
import type { Store } from '../../lib/store/database.ts';
import { inTurn } from './in-turn.ts';
import { createSeenWriter } from './write-seen.ts';

/** What was asked to be opened longer ago is not wanted any more. */
const STILL_WANTED_MS = 10_000;

export function watchPages(store: Store, sights: SightKeeper, noteAsked: (left: readonly LeftAsked[]) => Promise<void>): void {
  const managed = isManaged();
  const write = createSeenWriter(store);
  const script = createPageScript('watch', { runAt: 'document_start', inOpenTabs: true });

  const wanted = async () => {
    const choices = await readChoices();
    const withdrawn = await withdrawnOf(choices);
    const at = now();
    const isWanted = (service: string) => mayWatch(choices, service, at) && !withdrawn.includes(service);
    return (await managed)
      ? []
      : watchedOf(
          knownServices(choices).filter(({ id }) => isWanted(id)),
          choices,
        );
  };
  const follow = async () => {
    const watched = await wanted();
    // Scripts that run already fall silent first.
    await tellWatched(watched);
    await script.runOn(watched);
  };

  const noteHealth = (left: Left) => {
    if (left.what === 'lost') void sights.change(left.service, (sight) => lostComposer(sight, left.at));
    if (left.what === 'act' && left.kind !== 'regeneration') void sights.change(left.service, (sight) => prompted(sight, 'page', left.at));
  };

  const keep = async (left: readonly Left[]) => {
    const choices = await readChoices();
    const may = (each: Left) =>
      each.what === 'answer'
        ? isWatched(choices, each.service)
        : (each.what === 'act' || each.what === 'lost') && mayWatch(choices, each.service, each.at);
    const allowed = left.filter(may);
    const seen = allowed.flatMap((each) => sightingsOf(each, choices.kinds.answers));
    if (seen.length > 0) await write(seen);
    for (const each of left) if (each.what === 'open' && now() - each.at < STILL_WANTED_MS) await openJournal(each.section);
    await noteAsked(left.filter((each) => each.what === 'asked'));
    // Last, since what could not be written is collected again.
    for (const each of allowed) noteHealth(each);
  };
  const collectLeft = async () => {
    // Without room it stays where it is until there is some.
    if (!(await managed) && (await hasRoom())) await collect(keep);
  };

  const followNext = inTurn(follow);
  const collectNext = inTurn(collectLeft);
  for (const onChange of [onChoicesChange, onPermissionChange, onPauseEnd]) onChange(followNext);
  onLeft(collectNext);
  onRoomChange(collectNext);
  onAddressChange(async (tab, address) => {
    const found = createWatchedFinder(await wanted())(address);
    if (found) await script.startIn(tab, found.inFrames);
  });
  followNext();
  collectNext();
}
