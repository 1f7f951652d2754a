/** The record in this browser as pages change it, and what is asked about it: the journal's from the first, the popup's once it looks back. */
import { poke, waiting } from '../../lib/browser/asking.ts';
import { localTime, now } from '../../lib/browser/clock.ts';
import { questionChoices } from '../../lib/browser/question-settings.ts';
import { readAloud } from '../../lib/browser/read-aloud.ts';
import { mayOpen } from '../../lib/browser/room.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { noticeLoss } from '../../lib/browser/sentinel.ts';
import { surroundings } from '../../lib/browser/surroundings.ts';
import type { Notebook } from '../../lib/recording/notebook.ts';
import { createStore } from '../../lib/store/database.ts';
import { createGroupKeep } from '../../lib/store/group.ts';
import { createNotebook } from '../../lib/store/notebook.ts';

export const groupKeep = createGroupKeep();

/** Everything is everything: what is kept of a group's exercises goes too. */
const forgetEverythingElse = async () => {
  await surroundings.forgetEverythingElse();
  await groupKeep.forgetAll();
};
const kept = createNotebook(createStore({ hasRoom: mayOpen, created: noticeLoss }), { ...surroundings, forgetEverythingElse });

/** What is said can change what is asked: the background is told, also when it sleeps. */
export const stored: Notebook = {
  ...kept,
  say: (rows) => kept.say(rows).then(poke),
  async remove(removal) {
    const removed = await kept.remove(removal);
    // After everything went nothing is left behind, and nothing is asked.
    if (removal.what !== 'all') await poke();
    return removed;
  },
  undoRemoval: (taken) => kept.undoRemoval(taken).then(poke),
};

export const asking = {
  ...{ choices: questionChoices, waiting, aloud: readAloud, newId: surroundings.newId },
  now: () => localTime(now()),
  saveDeck: (text: string) => saveFile({ name: `questions-${localTime(now()).day}.json`, type: 'application/json', parts: [text] }),
};
