/** What the popup says, and the journal with it, in English; the shape that other languages follow. */
import { englishTypography } from './english-typography.ts';
import { pluralIn } from './plural.ts';
import type { SeamDay } from './sentence-slots.ts';
import { typeset } from './typeset.ts';

const plural = pluralIn('en');

const plain = {
  name: 'English',
  manifest: {
    name: 'Decomputing self-audit',
    description: 'Look at your own use of AI chats: how often, when, and with how much energy. Kept on your device alone.',
    toPause: 'Go to the pause on this page',
  },
  toolbar: '{name}: {state}',
  app: {
    name: 'Decomputing self-audit',
    skip: 'Go to the page',
    sections: 'Sections',
    week: 'This week',
    time: 'Over time',
    energy: 'Energy',
    group: 'Share with a group',
    classroom: 'Classroom',
    data: 'My data',
    settings: 'Settings',
  },
  managed: {
    body: 'This extension was installed by an organisation. Recording stays off. You can print the paper version.',
  },

  figure: {
    notRecorded: 'not recorded',
    notSeen: 'not seen',
    cannotBeSeen: 'cannot be seen here',
    notKnown: 'not known',
    cannotSay: '– this method cannot speak of all these prompts',
    none: 'none',
    underAMinute: 'less than a minute',
    at: 'at {from}',
    fromTo: 'from {from} to {to}',
    range: '{low}–{high} {unit}',
    oneNumber: '{low} {unit}, no range published',
    ownNumbers: '{method}, your own numbers',
    prompts: (n: number) => plural(n, { one: '{prompts} prompt', other: '{prompts} prompts' }),
    turns: (n: number) => plural(n, { one: '{turns} turn', other: '{turns} turns' }),
  },

  place: { phone: 'On a phone', app: 'In an app', work: 'At work', other: 'Elsewhere' },
  gap: {
    paused: 'paused',
    permission: 'permission withdrawn',
    storage: 'storage full',
    'browser-off': 'browser closed',
    'extension-off': 'extension off',
    updated: 'updated',
    clock: 'clock changed',
    'not-agreed': 'not agreed to',
    'not-chosen': 'not chosen',
    'prompts-off': 'prompts off',
    'not-watched': 'page not watched',
    unsure: 'not surely seen',
    blind: 'service changed',
  },

  state: {
    recording: (n: number) => plural(n, { one: 'Recording {services} service', other: 'Recording {services} services' }),
    pausedUntil: 'Paused until {time}',
    pausedUntilTomorrow: 'Paused until tomorrow',
    pausedByHand: 'Paused until you say',
    full: 'Stopped: storage is full',
    off: 'Not recording',
  },
  stateBody: {
    notAgreed: 'Nothing is recorded, because you have not agreed to it, or no longer do.',
    noService: 'Nothing is recorded, because no chat service is chosen.',
    noPermission: 'Nothing is recorded, because the browser no longer gives its permission.',
    nothingToRecord: 'Nothing is recorded, because no kind of record is chosen.',
    full: 'This browser has almost no room left. Nothing more is written down until there is room again.',
    withdrawn: '{service} is not seen: its permission was withdrawn in the browser. You can ask for it again in Settings.',
    blind: '{service} has changed: since {day} its prompts are no longer noticed. Those days are shown as not seen, never as nothing.',
    unsure:
      '{service} was in front of you for ten minutes, three times running, and no prompt was noticed. Perhaps you sent none; perhaps the service has changed. The time since {day} is shown as not surely seen.',
    pageStillTells: 'Since {day} the requests of {service} no longer tell of prompts. Its page still does, so they are counted.',
    requestsStillTell: 'Since {day} the page of {service} no longer tells of prompts. Its requests still do, so they are counted.',
    choose: 'Choose what may be recorded',
    openSettings: 'Open Settings',
    openData: 'Open My data',
    openMend: 'Mend it',
  },

  popup: {
    title: 'Today',
    prompts: (n: number) => plural(n, { one: 'prompt sent', other: 'prompts sent' }),
    turns: (n: number) => plural(n, { one: 'turn to an AI chat', other: 'turns to an AI chat' }),
    time: 'with one in front of you',
    energy: 'likely range',
    method: 'by {method}',
    how: 'how we know',
    nothingYet: 'Nothing recorded yet today.',
    partSeen: 'Part of today could not be seen, and is not a zero.',
    nothingSeen: 'Nothing of today could be seen so far.',
    last: 'The last one: {service}, at {time}.',
    lastOnDay: 'The last one: {service}, on {day} at {time}.',
    lastWithPrompts: (n: number) =>
      plural(n, {
        one: 'The last one: {service}, at {time}, with {prompts|one prompt}.',
        other: 'The last one: {service}, at {time}, with {prompts} prompts.',
      }),
    noted: (n: number) =>
      plural(n, { one: 'Noted by hand, apart: {prompts|one prompt}.', other: 'Noted by hand, apart: {prompts} prompts.' }),
    pause: 'Pause',
    pauseQuarter: '15 minutes',
    pauseTomorrow: 'until tomorrow',
    pauseByHand: 'until I say',
    waits: {
      pause: 'Five days of skips: how often shall it ask?',
      check: 'Look back on it',
      day: 'A question for the end of the day',
      week: 'Look back on last week',
    },
    skip: 'Skip',
    back: 'Back to today',
    resume: 'Record again',
    journal: 'Open journal',
    settings: 'Settings',
  },

  noting: {
    open: 'Note a use elsewhere',
    title: 'A use elsewhere',
    where: 'Where',
    service: 'Service',
    anyService: 'I would rather not say',
    prompts: 'Prompts',
    day: 'Day',
    time: 'Time',
    save: 'Note it',
    cancel: 'Cancel',
    saved: 'Noted, apart from what is recorded.',
    wrong: 'Write a number of prompts from 1 to 999, and a day and time that have passed.',
  },

  unreadable: {
    title: 'The record could not be read',
    body: 'Close this page and open it again. If that does not help, restart the browser. Nothing was deleted.',
  },

  /** Something that was done and failed: a disk without room, as a rule. */
  notKept: 'What you just did was not kept. The disk may be full: make room, then do it again.',

  seam: {
    title: 'The seam',
    explained: 'One stitch is one prompt sent. Left to right, the hours of a day.',
    noPrompts: 'Prompts are not recorded, so there are no stitches to draw.',
    moments: 'Each mark is the start of a turn, and its line is as long as the turn. Left to right, the hours of a day.',
    hatched: 'not seen',
    notLived: 'Faint days are not in the record.',
    says: 'Prompts by day and hour.',
    saysDay: (day: SeamDay): string =>
      day.prompts === 0
        ? '{day}: none.'
        : plural(day.prompts, { one: '{day}: {prompts} prompt, {span}.', other: '{day}: {prompts} prompts, {span}.' }),
    saysToday: (n: number) =>
      n === 0 ? 'No stitch today.' : plural(n, { one: 'One stitch today, {span}.', other: '{prompts} stitches today, {span}.' }),
    saysGap: '{day}: not seen {span}, {cause}.',
    saysGapHoursGone: '{day}: not seen at hours no longer kept, {cause}.',
    hoursGone: (n: number) => plural(n, { one: '{prompts} prompt, hour no longer kept', other: '{prompts} prompts, hours no longer kept' }),
    table: 'Show as a table',
    allHoursGone: 'The hours of these days are no longer kept, so there are no stitches to draw.',
    monthsTitle: 'The seam, month by month',
    monthsLeftOut: 'Months that are not in the record are left out.',
    saysMonth: (n: number) => plural(n, { one: '{prompts} prompt, on {days|one day}.', other: '{prompts} prompts, on {days} days.' }),
    saysUnseen: (n: number) => plural(n, { one: '{days|One day} was not wholly seen.', other: '{days} days were not wholly seen.' }),
    keys: 'Stitches, one by one',
    keysHelp: 'Arrow keys go from stitch to stitch and from day to day. Enter opens the turn.',
    tableTitle: 'Prompts by day',
    day: 'Day',
    all: 'All',
    hours: 'Hours',
    nothing: '–',
    notInRecord: 'not in the record',
  },

  gaps: {
    title: 'What could not be seen',
    line: '{day}, {span}: {cause}.',
    wholeDay: '{day}, the whole day: {cause}.',
    hoursGone: '{day}, at hours no longer kept: {cause}.',
    ofService: '{cause} ({service})',
    paused: 'recording was paused',
    permission: 'the permission of a service was withdrawn',
    storage: 'storage was full',
    'browser-off': 'this browser was closed',
    'extension-off': 'the extension was switched off',
    updated: 'the extension or the browser was updated',
    clock: 'the clock was changed',
    'not-agreed': 'recording was not agreed to',
    'not-chosen': 'a service was not chosen',
    'prompts-off': 'the recording of prompts was switched off',
    'not-watched': 'its page was not watched',
    unsure: 'it was in front of you and no prompt was noticed, so some may have been missed',
    blind: 'the service has changed, and its prompts were no longer noticed',
  },
};

export type PopupWords = typeof plain;

export const popupEn: PopupWords = typeset(plain, englishTypography);
