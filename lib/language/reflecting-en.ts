/** The sentences of questions and reflection in English, apart from the others: the popup opens without them. */

import { askingEn } from './asking-en.ts';
import { englishTypography } from './english-typography.ts';
import { pluralIn } from './plural.ts';
import { tagsEn } from './tags-en.ts';
import { typeset } from './typeset.ts';

const plural = pluralIn('en');

const plain = {
  // Fixed strings: a change needs two reviewers, and the same meaning in every language.
  pause: { goOn: 'Go on', notNow: 'Not this time', skip: 'Skip', less: 'Ask less often', off: 'Ask nothing' },
  question: {
    why: 'A pause you asked for on this site, {n} a day at most.',
    private: 'Nobody else sees this.',
    rotate: 'Questions rotate. You can fix one, or write your own.',
  },
  rely: {
    title: 'Uses I rely on',
    body: 'Mark a purpose, a site or a time you rely on. No reason is asked. Nothing is asked there. The mark never leaves this browser.',
  },
  heavy: { body: 'No more questions today. Your list of people and places is here if you want it.' },
  end: { choice: 'Keep, pause or stop. Stopping erases nothing unless you say so.' },

  sections: {
    purposes: 'What for',
    reflections: 'Reflections',
    'check-in': 'Check-in',
    review: 'Week review',
    idea: 'A note of my own',
    helpers: 'Who and what helps',
    decks: 'Questions',
    asking: 'Rules for asking',
  },

  conditions: {
    imposed: (n: number) =>
      plural(n, {
        one: 'Of the {decided} you described by who decided, {imposed} was required or built in.',
        other: 'Of the {decided} you described by who decided, {imposed} were required or built in.',
      }),
    imposedAlix: 'Of the {decided} described by who decided, {imposed} were required or built in.',
    imposedOfOne: 'The one you described by who decided was {how}.',
    required: 'required or built in',
    notMine: 'not simply your own choice',
  },

  purposes: {
    opening: (n: number) => plural(n, { one: 'You turned to an AI chat {turns} time.', other: 'You turned to an AI chat {turns} times.' }),
    openingAlix: (n: number) =>
      plural(n, { one: 'Alix turned to an AI chat {turns} time.', other: 'Alix turned to an AI chat {turns} times.' }),
    said: (n: number) =>
      plural(n, {
        one: '{described} of these turns was described, {rest} not.',
        other: '{described} of these turns were described, {rest} not.',
      }),
    none: 'None of these turns was described. Below, each can be: what it was for, how it came about, and what else there was.',
    tag: 'What was said',
    turns: 'Turns',
    staysHere: (n: number) =>
      plural(n, {
        one: 'Shown here alone, and in no table that is copied: {tags}.',
        other: 'Shown here alone, and in no table that is copied: {tags}.',
      }),
    tagTurns: '{tag} ({turns})',
    describe: 'Describe turns',
    describeBody: 'Mark one turn or several, then say what holds for all of them. Nothing has to be said.',
    noTurns: 'There are no turns in these days whose hours are kept.',
    mark: 'Mark the turn of {when}, {service}',
    markAll: 'Mark all that were not described',
    unmark: 'Unmark all',
    notDescribed: 'not described',
    marked: (n: number) => plural(n, { one: 'For the {turns} marked turn', other: 'For the {turns} marked turns' }),
    withRelied: 'Show the turns I rely on too',
    chosenBySome: '{tag}, said of some of them',
  },

  tagging: {
    afterwards: 'And afterwards',
    relied: 'I rely on this use',
    reliedBody: 'No reason is asked. The mark is in no file but your whole private copy.',
    kept: 'Kept.',
    undescribe: 'Take back all that was said',
  },

  checkIn: {
    title: 'The last one, at {time}, with {service}.',
    titleOnDay: 'The last one, {day} at {time}, with {service}.',
    none: 'There is no turn to look back on yet.',
    body: 'Three taps at most, or none. What you tap is kept at once.',
    firstIdea: 'Your first idea, as you wrote it then:',
    others: 'The turns before it',
    other: '{day}, {time}, {service}',
    done: 'That will do',
  },

  answering: {
    text: 'A few words, for yourself. Optional.',
    left: (n: number) => plural(n, { one: '{count} character left', other: '{count} characters left' }),
    keep: 'Keep this',
    kept: 'Kept in Reflections.',
    skip: 'Skip',
    aloud: 'Read it aloud',
    why: 'Why this question?',
    whyOf: {
      pause: 'By the rule “{rule}”: you chose a pause on this site.',
      check: 'By the rule “{rule}”: you chose to look back on a turn once it is over.',
      day: 'By the rule “{rule}”: you chose one question a day.',
      week: 'By the rule “{rule}”: you chose to look back once a week.',
    },
    chosen: 'It was chosen because it has not been shown for the longest time. Nothing you did or wrote has a part in that.',
    pinned: 'It was chosen because you fixed it.',
    change: 'See or change the rule',
    answers: {
      lighter: 'Lighter',
      same: 'The same',
      heavier: 'Heavier',
      noword: 'No word for it',
      keep: 'Keep it',
      pause: 'Pause it',
      stop: 'Stop it',
      asis: 'Keep it as it is',
      otherway: 'Try another way, one time',
    },
    helpers: 'Who and what helps',
  },

  reflections: {
    lead: 'What you wrote for yourself, to read again. Nobody else sees this.',
    empty: 'Nothing is written here yet. You can begin of your own accord, or let questions come: the rules for asking say when.',
    toRules: 'Rules for asking',
    today: 'For the end of the day',
    reviewWaits: 'The review of last week waits here until {until}.',
    toReview: 'Look back on last week',
    write: 'Write something',
    writeLabel: 'In your own words',
    planTitle: 'When …, I will …',
    planBody: 'A note in your own words. It is shown in Reflections for four weeks, then stays in the journal. Nothing checks it.',
    planOnWeek: 'Show it on This week too',
    when: 'When',
    will: 'I will',
    plan: 'When {when}, I will {will}.',
    until: 'shown until {day}',
    search: 'Search your words',
    concept: 'About',
    anyConcept: 'anything',
    found: (n: number) => plural(n, { one: '{count} entry', other: '{count} entries' }),
    noneFound: 'Nothing with these words.',
    week: 'Week of {day}',
    ownAccord: 'Of my own accord',
    edit: 'Change the words',
    save: 'Keep the change',
    cancel: 'Leave as it was',
    remove: 'Delete',
    removeOf: 'Delete the entry of {when}',
    removeQuestion: 'Delete this entry?',
    print: 'Print this journal',
    pauses: 'My pauses',
    pausesLine: (n: number) => plural(n, { one: '{count} question was shown.', other: '{count} questions were shown.' }),
    pausesCounts: 'Gone on after: {on}. Not this time: {left}. Skipped: {skipped}. Answered: {answered}. Gone by themselves: {gone}.',
    noPauses: 'No question has been shown yet.',
  },

  /** One question a screen. */
  steps: { name: 'One after the other', back: 'Back', next: 'Next', at: '{at} of {count}' },

  /** Rows of what was said, as My data lists them. */
  rows: {
    kinds: {
      tags: 'Said of a turn',
      reflection: 'Written down',
      asked: 'Question shown',
      helper: 'Who or what helps',
      relied: 'Use I rely on',
      question: 'Question changed or my own',
    },
    outcomes: {
      shown: 'shown',
      on: 'gone on after',
      left: 'not this time',
      skipped: 'skipped',
      gone: 'gone by itself',
      answered: 'answered',
    },
  },

  review: {
    title: 'The week of {days}',
    count: (n: number) => plural(n, { one: 'You turned to an AI chat {turns} time.', other: 'You turned to an AI chat {turns} times.' }),
    toWeek: 'See that week',
    over: 'This review is over. What was not answered is not asked again.',
    usesBody: 'Both are whole answers.',
    wish: 'To end with, if you like: a wish, a question for a group, or nothing this time',
    stopSteps: 'To stop: save a copy in My data if you want one, then stop recording in Settings, or remove the extension in the browser.',
    paused: 'Paused until you say. Settings ends the pause.',
    keptOn: 'It goes on as it is.',
    toData: 'Save a copy in My data',
    toStop: 'Stop recording in Settings',
  },

  helpers: {
    lead: 'People, places and things that support you, for what, and what you offer. In your own order; nothing sorts them.',
    empty: 'Nothing is written here yet.',
    name: 'Who or what',
    gives: 'For what',
    offers: 'What I offer',
    add: 'Add',
    up: 'Move up',
    upOf: 'Move up {name}',
    down: 'Move down',
    downOf: 'Move down {name}',
    remove: 'Delete',
    removeOf: 'Delete {name}',
    removeQuestion: 'Delete {name} from the list?',
    onPause: 'The first three can be named on a pause, if you choose so in the rules.',
    stays: 'This list is in no file but your whole private copy.',
  },

  panel: {
    region: 'A question',
    note: 'Write a note of my own',
    delay: 'A pause of {seconds} seconds, if you like.',
  },
  ...tagsEn,
  ...askingEn,
};

export type ReflectingWords = typeof plain;

export const reflectingEn: ReflectingWords = typeset(plain, englishTypography);
