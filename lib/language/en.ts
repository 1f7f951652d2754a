/** Every sentence of the journal in English, and the shape that other languages follow; one file as a translator reads it, from page to page, but for the popup and for sections that load later (popup-, energy-, group-, reflecting-en.ts). */
import type { CatalogueRefusal } from '../recording/catalogue-file.ts';
import type { Refusal } from '../recording/read-archive.ts';
import type { Moment, Note, Prompt } from '../recording/record.ts';
import type { RulesRefusal } from '../recording/rules-file.ts';
import type { ElsewhereId } from '../services/unseen.ts';
import { englishTypography } from './english-typography.ts';
import { pluralIn } from './plural.ts';
import { type PopupWords, popupEn } from './popup-en.ts';
import type { Opening } from './sentence-slots.ts';
import { typeset } from './typeset.ts';

const plural = pluralIn('en');

const NOTHING_CHANGED = 'Nothing was changed.';

const plain = {
  // Fixed strings: a change needs two reviewers, and the same meaning in every language.
  consent: {
    title: 'Before anything is recorded',
    body: 'Nothing is recorded until you turn it on. What is recorded stays in this browser. You can look at it, change it or erase it at any time.',
  },
  count: { caveat: 'Counts come from this browser only. Phones and other browsers are not seen.' },
  erase: { confirm: 'Erase everything in this browser. This cannot be undone.' },

  /** What the browser itself says when it is asked for a permission. */
  permissionQuote: {
    chromium: 'Read and change your data on {hosts}',
    firefox: 'Access your data for {hosts}',
  },

  language: { title: 'Language', auto: 'As in the browser' },
  theme: { title: 'Paper', auto: 'Auto', light: 'Light', dark: 'Dark' },

  health: {
    title: 'Is everything still seen?',
    does: 'Services change without warning, and what no longer notices anything looks like a week without prompts. So it is remembered when each service was last in front of you, and when a prompt was last noticed there. Nothing is kept of it but these last times, how long that visit was, and how many times running nothing was noticed.',
    caption: 'What was last noticed of each service',
    service: 'Service',
    visited: 'Last in front of you',
    request: 'Last prompt, by a request',
    page: 'Last prompt, by its page',
    state: 'How it stands',
    seeing: 'seen',
    blind: 'not seen since {day}',
    unsure: 'not surely seen since {day}',
    pageStillTells: 'seen by its page only',
    requestsStillTell: 'seen by its requests only',
    notYet: 'not yet',
    notUsed: 'not used',
    allSeen: 'nothing gives reason to doubt it',
    doubted: 'doubtful for {services}',
    none: 'nothing to look after: no chosen service tells of prompts',
    mend: 'Mend a service, or add a site of your own',
  },

  madeUp: {
    strip: 'Made-up week of Alix, 17. Nothing here is yours.',
    settings: 'These settings are your own. Everything else shows the made-up week of Alix.',
    week: 'A made-up week, {days}',
    leave: 'Leave the made-up week',
  },

  ownHosts: {
    title: 'A chat on a host of your own',
    body: 'For software that your school, your group or you run. Only the host you name is asked for. It is kept in the settings of this browser and in no file.',
    software: 'Software',
    host: 'Host, such as chat.example.org',
    ask: 'Ask the browser for this host',
    empty: 'Type the host first, such as chat.example.org.',
    notAHost: 'That is not one exact host. Type its whole name, without a star or spaces, such as chat.example.org.',
    inTheList: '{host} belongs to a service of the first rule. Choose it there.',
    already: '{host} is there already.',
    added: '{host} is added.',
    onlyTheHost: 'Only the host counts, at any port: what was typed besides was left out.',
  },

  lost: {
    title: 'Your record was lost by the browser',
    body: 'There was one, and now there is none: you did not delete it here. Browsers can lose it when a disk is full or damaged. What comes from now on is recorded again. A saved copy can be brought back.',
    restore: 'Bring a saved copy back',
    goOn: 'Go on without it',
  },

  empty: {
    title: 'Nothing is recorded yet',
    body: 'This page will show when you turn to an AI chat, a stitch for each prompt. First you choose what may be recorded.',
    chosen: 'Recording is on. The first stitch appears here with the first prompt you send.',
    choose: 'Choose what may be recorded',
    look: 'Look at a made-up week',
    lookBody: 'You can also look around first, with invented figures.',
  },

  /** Spans of days, and how one goes from one to another. */
  span: {
    kinds: 'How many days',
    kind: { day: 'Day', week: 'Week', month: 'Month', year: 'Year', all: 'All', own: 'Other days' },
    current: {
      day: 'Today, {days}',
      week: 'This week, {days}',
      month: 'This month, {days}',
      year: 'This year, {days}',
    },
    pastWeek: 'The week of {days}',
    days: '{days}',
    pages: 'Before and after',
    previous: { day: 'Day before', week: 'Week before', month: 'Month before', year: 'Year before' },
    next: { day: 'Day after', week: 'Week after', month: 'Month after', year: 'Year after' },
    allServices: 'All services',
    from: 'From',
    to: 'To, this day included',
    show: 'Show these days',
    wrong: 'Choose two days, the first one not after the last.',
  },

  period: {
    opening: (said: Opening): string => {
      const who =
        said.who === 'alix'
          ? 'Alix'
          : {
              day: said.current ? 'Today you' : 'On {when} you',
              week: said.current ? 'This week you' : 'You',
              month: said.current ? 'This month you' : 'In {when} you',
              year: said.current ? 'This year you' : 'In {when} you',
              all: 'Since {when} you',
              own: 'In the days of {when} you',
            }[said.kind];
      const days = said.kind === 'day' ? '' : plural(said.days, { one: ', on {days|one day}', other: ', on {days} days' });
      const turns = said.turns === 1 ? '{turns|once}' : said.turns === 2 ? '{turns|twice}' : '{turns} times';
      const prompts =
        said.prompts === 0 ? '{prompts|no prompt}' : plural(said.prompts ?? 0, { one: '{prompts|one prompt}', other: '{prompts} prompts' });
      const whom = said.of === null ? 'an AI chat' : '{service}';
      if (said.turns === 0 && (said.prompts ?? 0) === 0)
        return `No turn to ${whom} is in the record of ${{ day: 'this day', week: 'this week', month: 'this month', year: 'this year', all: 'these days', own: 'these days' }[said.kind]}.`;
      if (said.turns === 0) return `${who} sent ${prompts}${said.of === null ? '' : ' to {service}'}${days}.`;
      if (said.prompts === null) return `${who} turned to ${whom} ${turns}${days}.`;
      return `${who} turned to ${whom} ${turns} and sent ${prompts}${days}.`;
    },
    promptsNotRecorded: 'Prompts were not recorded.',
    timeSpent: 'One was in front of you for {time}.',
    timeSpentAlix: 'One was in front of Alix for {time}.',
    once: 'It was on {weekday}, at {time}.',
    mostOften: {
      night: 'Most often in the night of {weekday}, before six.',
      morning: 'Most often on {weekday} morning.',
      afternoon: 'Most often on {weekday} afternoon.',
      evening: 'Most often on {weekday} evening.',
    },
    emptyMeaning: 'Either there was none, or this browser could not see it.',
    notSeen: 'Part of this time could not be seen. It is hatched below, and is not a zero.',
    notSeenOf: 'Not seen all the time, because not chosen: {services}.',
    loading: 'Reading the record',
    reckoning: 'being estimated',
  },

  /** One turn, opened from its stitch. */
  turn: {
    prompts: (n: number) => plural(n, { one: '{prompts|One prompt}, at', other: '{prompts} prompts, at' }),
    time: '{time} in front of you.',
    inData: 'This day in My data',
    close: 'Close',
  },

  parts: {
    title: { month: 'Month by month', year: 'Year by year' },
    month: 'Month',
    year: 'Year',
    thread: 'As a thread',
    unseen: 'Days not wholly seen',
  },

  hours: {
    title: 'Hours by weekday',
    explained: 'Prompts whose hours are still kept. The larger a dot, the more of them.',
    open: 'Show the hours',
    hour: 'Hour',
    reading: 'The hours are being read.',
    stop: 'Stop',
    stopped: 'Stopped. Nothing was changed.',
    again: 'Read them again',
    says: (n: number): string => (n === 0 ? '{weekday}: none' : '{weekday}: {prompts}, most around {hour}'),
  },

  compare: {
    title: 'Beside another time of yours',
    with: 'Set beside',
    nothing: 'nothing',
    explained: 'Neither is the right one. They are only set side by side.',
    partly: 'The record begins later than the first of these days.',
  },

  guess: {
    title: 'Before you look: how often was it, do you think?',
    body: 'Your guess and what was recorded will stand side by side. Neither is called right.',
    turns: 'Turns to an AI chat in this week, as a guess',
    wrong: 'Write a whole number from 0 to 9999, or skip.',
    look: 'Note my guess and look',
    skip: 'Skip, and look',
    keys: 'The Escape key skips too. Guessing first can be switched off in Settings.',
    said: (n: number) =>
      plural(n, {
        one: 'You had guessed {guess} turn; {turns} are in the record.',
        other: 'You had guessed {guess} turns; {turns} are in the record.',
      }),
  },

  table: {
    sort: 'Sort by this',
    copy: 'Copy this table',
    copied: 'Copied.',
    notCopied: 'The browser did not let it be copied. Mark the table and copy it by hand.',
  },

  byService: {
    title: 'Service by service',
    service: 'Service',
    turns: 'Turns',
    prompts: 'Prompts',
    time: 'In front of you',
    energy: 'Energy, by {method}',
    regenerations: (n: number) =>
      plural(n, { one: '{regenerations} answer asked for again', other: '{regenerations} answers asked for again' }),
    edits: (n: number) => plural(n, { one: '{edits} of them edited', other: '{edits} of them edited' }),
    refused: (n: number) => plural(n, { one: '{refused} not answered', other: '{refused} not answered' }),
    all: 'Together',
  },

  energy: {
    title: 'Energy, as far as anyone can tell',
    caveat: 'An estimate, with a low and a high value. Operators publish little. See what is not counted.',
    sentence: 'Somewhere between {low} and {high} {unit}.',
    none: 'No prompt was recorded, so there is nothing to estimate.',
    says: 'A band from {low} to {high} {unit}, on a scale where each line is ten times the one before.',
    scale: 'Each line is ten times the one before.',
    axis: '{value} {unit}',
    by: 'By {method}. Nine times in ten, the true value should lie within the range. It is not a measurement.',
    byOneNumber: 'By {method}, which publishes one number and no range. It is not a measurement.',
    oneNumber: 'About {low} {unit}, by a method that gives no range.',
    open: 'How this is made, beside eleven other methods',
  },

  noted: {
    title: 'Noted by hand',
    line: (n: number) =>
      plural(n, {
        one: '{prompts|One prompt} noted elsewhere, likely {range}.',
        other: '{prompts} prompts noted elsewhere, likely {range}.',
      }),
    lineNoRange: (n: number) => plural(n, { one: '{prompts|One prompt} noted elsewhere.', other: '{prompts} prompts noted elsewhere.' }),
    apart: 'What is noted is kept apart and never added to what was recorded.',
    note: '{day}, {time}. {place}, {count}.',
    noteWithService: '{day}, {time}. {place}, {service}, {count}.',
  },

  data: {
    title: 'My data',
    intro: 'Every entry that is stored is here. Nothing leaves this browser unless you save a copy.',
    entries: 'Entries',
    none: 'Nothing is stored yet.',
    newestFirst: 'Newest first, as your clock showed them.',
    noneFound: 'Nothing in the record fits.',
    search: 'Look for entries',
    allKinds: 'All kinds',
    entryKinds: {
      prompt: 'New prompts',
      edit: 'Edited prompts',
      regeneration: 'Answers asked for again',
      refused: 'Not answered',
      moment: 'Turns',
      note: 'Noted by hand',
    },
    showAll: 'Show all',
    acts: 'Correct or delete',
    mark: 'Mark: {kind}, {service}, {when}',
    deleteMarked: (n: number) => plural(n, { one: 'Delete {entries} marked entry', other: 'Delete {entries} marked entries' }),
    deleteMarkedQuestion: (n: number) => plural(n, { one: 'Delete {entries} entry?', other: 'Delete {entries} entries?' }),
    unmark: 'Unmark them',
    correct: 'Correct',
    correctEntry: 'Correct: {kind}, {service}, {when}',
    saveCorrection: 'Save the correction',
    corrected: 'Entry corrected.',
    correctionWrong: {
      future: 'That time has not come yet. Choose a day and time that have passed.',
      gone: 'This entry is no longer in the record. Nothing was changed.',
      invalid: 'That does not fit. Look at each field again. Nothing was changed.',
    },
    undo: 'Undo',
    undone: 'Taken back.',
    undoUntil: 'This can be taken back until this page is closed.',
    nothingDeleted: 'There was nothing to delete.',
    storageTitle: 'Room taken',
    storage: 'The record and all that belongs to it take {used} in this browser, of the {quota} it allows.',
    storageUnknown: 'This browser does not say how much room is taken.',
    saveOnlyShown: 'Only what is looked for above: that service, those days',
    allServices: 'All services',
    kind: 'Kind',
    kinds: { prompt: 'Prompt', moment: 'Turn', note: 'Noted by hand' },
    promptKinds: { prompt: 'Prompt', edit: 'Prompt, edited', regeneration: 'Answer asked for again' },
    service: 'Service',
    noService: 'not said',
    when: 'When',
    known: 'What is known',
    outcomes: {
      open: 'no answer seen yet',
      begun: 'answer begun, its end not seen',
      answered: 'answered',
      stopped: 'stopped',
      refused: 'not answered',
    } satisfies Record<Prompt['outcome'], string>,
    answeredIn: 'answered in {seconds}',
    stoppedAfter: 'stopped after {seconds}',
    momentPrompts: (n: number) => plural(n, { one: '{prompts} prompt', other: '{prompts} prompts' }),
    momentTime: '{time} in front of you',
    notCountedYet: 'not counted as a turn',
    delete: 'Delete',
    deleteEntry: 'Delete: {kind}, {service}, {when}',
    deleteEntryQuestion: 'Delete this entry?',
    deleteTurnQuestion: 'Delete this turn and its prompts?',
    confirm: 'Yes, delete',
    keep: 'Keep it',
    deleted: (n: number) => plural(n, { one: '{entries} entry deleted.', other: '{entries} entries deleted.' }),
    failed: 'That did not work. Nothing was changed.',
    pages: 'Pages of entries',
    newer: 'Newer',
    older: 'Older',
    deleteTitle: 'Delete',
    deleteDays: 'Delete a period',
    deleteDaysQuestion: 'Delete everything from {from} to {to}?',
    daysWrong: 'Choose two days, the first one not after the last.',
    deleteService: 'Delete a service',
    deleteServiceQuestion: 'Delete everything of {service}?',
    deleteServiceWrong: 'Choose a service first.',
    chooseService: 'Choose a service',
    deleteAll: 'Delete everything',
    deleteAllToo: 'This also stops recording, gives the permissions back and forgets your settings.',
    saveTitle: 'Save a copy',
    saveBody:
      'A copy is an ordinary file. It holds no word of any chat. Anyone who has it can read when you wrote. What you said of turns and to yourself is in the JSON copy of everything, and in no other.',
    saveJson: 'Save as JSON',
    saveCsv: 'Save as CSV',
    saved: 'The copy was handed to the browser.',
    restoreTitle: 'Bring a saved copy back',
    restoreBody:
      'Choose a JSON file that was saved here or in another browser. What is in it is added to what is here, and nothing is counted twice. Entries that you deleted since it was saved come back too. Your choices stay as they are here; only where the copy holds numbers of your own for energy, you are asked whether they come back.',
    restoreHours:
      'Where the hours of a day are gone, here or in the copy, it cannot be told whether both saw the same prompts: the larger figure is taken. Hours older than you chose to keep go again within a day.',
    restoreFile: 'Saved copy (JSON)',
    restoring: 'The copy is being read.',
    restored: (n: number) =>
      plural(n, {
        one: 'The copy was brought back. {entries} of its rows was new here.',
        other: 'The copy was brought back. {entries} of its rows were new here.',
      }),
    nothingNew: 'Everything in this copy was here already.',
    own: {
      asked: (n: number) =>
        plural(n, {
          one: 'This copy also holds {numbers} number of your own for energy, as {method}.',
          other: 'This copy also holds {numbers} numbers of your own for energy, as {method}.',
        }),
      used: 'With them, every page shows energy by your own numbers.',
      notUsed: 'They would be kept, and energy shown as it is now.',
      replaced: 'They take the place of those here, {method}.',
      answers: { all: 'Bring all of it back', record: 'Bring the record back alone', nothing: 'Bring nothing back' },
      done: 'Your own numbers for energy are back too, as {method}.',
      nothing: 'Nothing was brought back, and nothing was changed.',
    },
    refusals: {
      'too-large': 'This file is larger than 256 MB, and was not read. Choose a file saved with “Save as JSON”. Nothing was changed.',
      'too-deep': 'This file is not built like a saved copy. Choose a file saved with “Save as JSON”. Nothing was changed.',
      'not-json':
        'This file is not JSON, or was cut short. Choose a file saved with “Save as JSON”; a table (CSV) cannot be brought back. Nothing was changed.',
      altered: 'This file holds something that no saved copy holds. Choose a copy as it was saved. Nothing was changed.',
      'another-format': 'This file is JSON, but no copy of a record. Choose a file saved with “Save as JSON”. Nothing was changed.',
      'another-version':
        'This copy was saved by another version of the extension. Update the extension, then choose the copy again. Nothing was changed.',
      'own-number':
        'This copy holds a number for energy that cannot be used: {where} may be from {least} to {most}. Choose another copy. Nothing was changed.',
      broken: 'This copy is damaged or was changed; the first wrong field is {where}. Choose another copy. Nothing was changed.',
    } satisfies Record<Refusal, string>,
  },

  stored: {
    title: 'What is stored, field by field',
    intro: 'No word you wrote to a service, no answer, no address and no title is among them. These are all the fields there are.',
    prompt: {
      title: 'A prompt',
      fields: {
        id: 'A random name, so that one prompt is never counted twice.',
        service: 'Which service.',
        rule: 'Which rule recognised it, so that a wrong rule can be found and mended.',
        kind: 'A new prompt, an edited one, or an answer asked for again.',
        day: 'The day on your clock.',
        minute: 'The minute of that day.',
        at: 'The earliest instant known.',
        startAt: 'When it was sent.',
        firstByteAt: 'When the answer began.',
        endAt: 'When the answer ended.',
        outcome: 'Answered, stopped, begun, not answered, or still open.',
        moment: 'The turn it belongs to.',
        corrected: 'How often you corrected it.',
      } satisfies Record<keyof Prompt, string>,
    },
    turn: {
      title: 'A turn',
      fields: {
        id: 'A random name.',
        service: 'Which service.',
        day: 'The day on your clock.',
        minute: 'The minute of that day.',
        startAt: 'When it began.',
        lastAt: 'The last sign of it. A turn ends after thirty minutes away.',
        prompts: 'How many prompts were sent in it.',
        activeMs: 'How long the service was in front of you.',
        nextDayMs: 'What of that passed in the day after, in a turn over midnight.',
        byTime: 'Whether time alone may make it a turn.',
        counted: 'Whether it counts as a turn.',
      } satisfies Record<keyof Moment, string>,
    },
    note: {
      title: 'A use noted by hand',
      fields: {
        id: 'A random name.',
        day: 'The day you gave.',
        minute: 'The minute you gave.',
        place: 'On a phone, in an app, at work, or elsewhere.',
        service: 'Which service, if you said so.',
        prompts: 'How many prompts.',
        corrected: 'How often you corrected it.',
      } satisfies Record<keyof Note, string>,
    },
    others: {
      title: 'And besides',
      fields: {
        days: 'For each day and service: whole numbers only, which stay when hours are no longer kept.',
        gaps: 'Spans in which nothing could be seen, and why.',
        said: 'What you said of turns and wrote for yourself: each field is told under Rules for asking.',
        choices: 'What you chose in Settings, what you taught, and in which order you first chose services, so that each keeps its stitch.',
      },
    },
  },

  choosing: {
    recordedTitle: 'What can be recorded',
    recorded: [
      'When you turn to a chat service you chose, and for how long it is in front of you.',
      'That a prompt was sent, and at what time.',
      'How long the answer took.',
    ],
    neverTitle: 'What never is',
    never: [
      'The words you write, and the words of the answers.',
      'Addresses and titles of pages.',
      'Any page that is not a chat service you chose.',
      'Anything in private windows.',
    ],
    whereTitle: 'Where it stays',
    where: 'In this browser, on this device. Nothing is sent anywhere. There is no account.',
    stopTitle: 'How to stop',
    stop: 'Pause or stop at any time, with one click. Nothing is asked and nothing is lost.',
    removeTitle: 'If you remove the extension',
    remove: 'The browser then deletes the record too. To keep a copy, save one first in My data.',

    servicesTitle: 'Which services',
    servicesBody: 'Only these can be seen. Choose as many as you like.',
    find: 'Find a service',
    groups: {
      assistants: 'Assistants',
      search: 'Search that answers',
      'open-models': 'Open models',
      'many-models': 'Many models in one place',
      companions: 'Companions',
      work: 'Inside other tools',
      'own-host': 'On a host of your own',
    },
    presence: 'Turns and time only. Prompts cannot be seen here.',
    onlyByPage: 'Turns and time. Prompts only where you let its page be watched.',
    watch: 'Watching pages',
    watchBody:
      'On a page that is watched, a small script of this extension notices that something was sent, when, and how long the answer took. It looks at whether the field you write in is empty, not at what is in it, and keeps nothing of the page.',
    watchOnly: 'Its prompts can be told in no other way.',
    watchAlso: 'A second sign: it tells edits and answers asked for again from prompts, and notices when the service changes.',
    apartTitle: 'Services that open more',
    apartBody: 'Browsers give permission for a whole site. On these sites the chat is only a part, so each is asked for by itself.',
    opens: {
      searches: 'The address of every search you make there passes by too. It is not kept.',
      repositories: 'The address of every repository and page you open there passes by too. It is not kept.',
      posts: 'The address of every post you open there passes by too. It is not kept.',
      documents: 'The address of every document you open there passes by too. It is not kept.',
    },
    apartAsk: 'Ask for permission for {service}',
    apartGiveBack: 'Give up the permission for {service}',
    unseenTitle: 'What cannot be seen at all',
    unseenBody: 'Phones, apps, other browsers and private windows. And these:',
    unseen: {
      'part-of-browser': '{service} is a part of the browser, which extensions do not see.',
      'one-contact-of-many': '{service} has the same address as every other talk there.',
      replaced: '{service} now leads to another service.',
      closed: '{service} is said to be closed.',
    },
    noneFound: 'No service has that name or address.',
    chosen: (n: number) => plural(n, { one: '{services} service chosen', other: '{services} services chosen' }),

    kindsTitle: 'What to write down',
    time: 'Turns and time in front of you',
    timeBody: 'When a turn begins, and how long the service is in the window you look at.',
    prompts: 'Prompts sent',
    promptsBody: 'One stitch for each, with its time. Never the words.',
    answers: 'How long answers take',
    answersBody: 'Makes the energy range a little less vague.',
    answersNeed: 'This needs prompts.',
    yes: 'Yes',
    no: 'No',

    keepTitle: 'How long to keep the hours',
    keepBody: 'After that, each day keeps whole numbers for each service, without hours.',
    keepDays: (n: number) => plural(n, { one: '{days} day', other: '{days} days' }),
    keepOwn: 'Another number of days',
    keepForever: 'Until I delete it',

    askTitle: 'What the browser will ask',
    askBody: 'The browser will ask you in its own words, with a list where there are several sites:',
    askNoService: 'The browser will name the services you choose, in its own words:',
    askHosts: 'the chosen services',
    askBroad: 'That is broader than what is done. Browsers have no smaller permission for noticing that a prompt was sent.',
    askOurs: 'The extension reads the time and the address of a request, in passing, and forgets the address at once.',
    askCheck: {
      chromium: 'To check or change it: the menu of the browser, Extensions, Manage extensions, then Details of this extension.',
      firefox: 'To check or change it: the menu of the browser, Extensions and themes, this extension, then Permissions.',
    },

    start: 'Ask the browser and start',
    notNow: 'Not now',
    stopRecording: 'Stop recording',
    started: 'Recording is on.',
    stopped: 'Recording has stopped, and the permissions are given back. The record is still here.',
    refused: 'The browser did not give its permission, so nothing is recorded. Notes by hand and the made-up week still work.',
    again: 'You can ask again whenever you like.',
    needService: 'Choose at least one service.',
    needAnswers: 'Answer yes or no to each kind of record.',
    needOneKind: 'Say yes to at least one kind of record.',
    needDays: 'Write a number of days from 1 to 3650.',
  },

  mend: {
    title: 'Mend what is no longer seen',
    lead: 'Services change without warning. Here you show how one of them tells of a prompt, or teach a site of your own. What is learned stays on this device.',
    back: 'Back to Settings',
    notYet: 'This is for services that are seen. First choose in Settings what may be recorded.',

    teach: {
      title: 'Teach how a prompt shows',
      service: 'Service',
      none: 'No service is chosen. Choose one in Settings, or add a site of your own below.',
      at: 'It is at {hosts}.',
      last: 'Last prompt noticed by its requests: {request}. By its page: {page}.',
      never: 'none yet',
      notUsed: 'not used',
    },
    requests: {
      title: 'By its requests',
      body: 'For each answer the page of a chat asks its service. For a short while this page looks at what is asked of these hosts: the shape of each address, when, and for how long. Names and numbers are masked at once, and nothing is kept but what you pick.',
      begin: 'Begin',
      idle: 'Looking for ten seconds at what runs by itself. Leave the chat open in its tab, and alone.',
      first: 'Now go to the chat, send one prompt, wait for its answer, and come back here.',
      second: 'Send a second prompt, wait for its answer, and come back here.',
      sent: 'It was sent',
      stop: 'Break off',
      pick: 'What began when you sent it',
      pickBody: 'Pick the one that is the prompt. Most often it ran only then, and the longest.',
      /** `shape`: an address in which stars stand for what was masked. */
      line: 'Sent to {shape}',
      took: '{times}, {length}, {idle}',
      times: (n: number) => plural(n, { one: '{times|once}', other: '{times} times' }),
      length: 'for {seconds}',
      lengthUnknown: 'not ended yet',
      onlyThen: 'only then',
      alsoIdle: 'also by itself',
      goOn: 'Go on with this one',
      again: 'Begin again',
      none: 'Nothing began then that could be told from other requests. Point at the page instead.',
      confirmed: 'It was seen again, once. From now on it tells of prompts of {service}.',
      notAgain: 'It was not seen with the second prompt. Pick another, or begin again.',
      often: 'It was seen {times} times with one prompt, so it cannot count them. Pick another, or begin again.',
      timeUp: 'Two minutes have passed, and looking has ended by itself.',
    },
    page: {
      title: 'By its page',
      body: 'You point at the field you write in, then at what sends. Nothing is sent by that. What is kept is what programs call the two, and no word of the page.',
      how: 'In the tab of the chat: click on the field, then on what sends. Escape after the field means that only the Enter key sends; Escape at once breaks off.',
      point: 'Go to the chat and point',
      noTab: 'No tab shows {hosts}. Open the chat in a tab, then press again.',
      nothing: 'Nothing was learned: it was broken off, or what you pointed at has no name that lasts. Press again to try another part.',
      pointed: 'Learned, and the page of {service} is watched from now on. Send a prompt there: above it is said whether it was noticed.',
    },
    moved: {
      title: 'It has moved to another host',
      added: '{service} is looked for at {host} too. Now teach how its prompts show there.',
    },
    site: {
      title: 'Add a site of your own',
      body: 'A chat of your school, your group or yourself, or a service that is not in the list. Only the host you type is asked for. At first its turns and time are seen; its prompts once you have taught how they show.',
      name: 'What you call it',
      host: 'Host, such as chat.example.org',
      ask: 'Ask the browser for this host',
      nameWrong: 'Write a name of at most 60 letters, on one line.',
      added: '{service} is added. Teach above how its prompts show.',
      full: 'There can be no more than 40. Withdraw one first.',
    },
    taught: {
      title: 'What you taught',
      none: 'Nothing yet.',
      line: '{service}, at {hosts}',
      request: 'A request sent to {shape}',
      field: 'On the page: the field {composer}, and what sends, {send}',
      enter: 'the Enter key',
      presence: 'Turns and time only, so far.',
      pick: 'Take {service} into the file',
      withdraw: 'Withdraw {service}',
      withdrawn: 'Withdrawn.',
      save: 'Save what is marked as a file',
      saveBody:
        'The file holds the hosts, names and patterns above, and nothing of your record. Whoever has it can read which sites they are of.',
      saved: 'The file was handed to the browser.',
    },
    file: {
      title: 'Rules from a file',
      body: 'Rules that you saved elsewhere, or that somebody gave you. Nothing of them runs before you have seen what they would watch, and said yes.',
      choose: 'Rules (JSON)',
      would: 'The file {file} would watch:',
      notChosen: 'Not chosen in Settings, so it holds only once it is.',
      take: 'Ask the browser and take these rules',
      leave: 'Leave them',
      taken: 'The rules hold from now on.',
      left: 'The rules were left.',
      refused: 'The browser did not give its permission. Nothing was changed.',
      refusals: {
        'too-large': `This file is larger than rules ever are, and was not read. Choose a file with rules. ${NOTHING_CHANGED}`,
        'too-deep': `This file is not built like rules. Choose a file with rules. ${NOTHING_CHANGED}`,
        'not-json': `This file is not JSON, or was cut short. Choose a file with rules. ${NOTHING_CHANGED}`,
        altered: `This file holds something that no rules hold. Do not use it. ${NOTHING_CHANGED}`,
        'another-format': `This file is JSON, but holds no rules. Choose a file with rules. ${NOTHING_CHANGED}`,
        'another-version': `These rules are of another version. Update the extension, then choose the file again. ${NOTHING_CHANGED}`,
        broken: `These rules are damaged, or hold a field that rules do not have. Ask for the file again. ${NOTHING_CHANGED}`,
        'catch-all': `A rule of this file would watch a whole host or more, not one kind of request. Do not use it. ${NOTHING_CHANGED}`,
        'no-pattern': `An address in this file is no pattern as the catalogue has them; a regular expression is none. ${NOTHING_CHANGED}`,
        'other-host': `A rule of this file is for another host than that of its service. Do not use it. ${NOTHING_CHANGED}`,
        twice: `This file holds two sets of rules for one service. Ask for the file again. ${NOTHING_CHANGED}`,
        'too-many': `With these rules there would be more than 40 services. Withdraw some first. ${NOTHING_CHANGED}`,
        nothing: `A rule of this file watches nothing. Ask for the file again. ${NOTHING_CHANGED}`,
        'unknown-service': `A rule of this file is for no service that is known here. Ask for the file again. ${NOTHING_CHANGED}`,
      } satisfies Record<RulesRefusal, string>,
    },
    catalogue: {
      title: 'The catalogue as a file',
      body: 'How the services are recognised is a list with its evidence. A newer one can be brought in without waiting for an update. It holds patterns and selectors, no program.',
      inUse: 'In use: the catalogue of {day}.',
      choose: 'Newer catalogue (JSON)',
      would: 'The catalogue of {day} in the file {file} would change:',
      evidence: 'Evidence: {sources}.',
      noEvidence: 'No evidence is given.',
      take: 'Use this catalogue',
      leave: 'Leave it',
      taken: 'The newer catalogue is in use.',
      left: 'The catalogue was left as it is.',
      withdraw: 'Go back to the shipped catalogue',
      withdrawn: 'The shipped catalogue is in use again.',
      save: 'Save the shipped catalogue as a file',
      refusals: {
        'too-large': `This file is larger than a catalogue ever is, and was not read. ${NOTHING_CHANGED}`,
        'too-deep': `This file is not built like a catalogue. ${NOTHING_CHANGED}`,
        'not-json': `This file is not JSON, or was cut short. Choose a catalogue. ${NOTHING_CHANGED}`,
        altered: `This file holds something that no catalogue holds. Do not use it. ${NOTHING_CHANGED}`,
        'another-format': `This file is JSON, but no catalogue. ${NOTHING_CHANGED}`,
        'another-version': `This catalogue is of another version. Update the extension, then choose it again. ${NOTHING_CHANGED}`,
        broken: `This catalogue is damaged, or holds a field that catalogues do not have. ${NOTHING_CHANGED}`,
        'catch-all': `A pattern of this catalogue would watch a whole host or more. Do not use it. ${NOTHING_CHANGED}`,
        'no-pattern': `An address in this catalogue is no pattern; a regular expression is none. Do not use it. ${NOTHING_CHANGED}`,
        'other-host': `This catalogue names a host that the service does not have. Do not use it. ${NOTHING_CHANGED}`,
        twice: `This catalogue holds one service twice. ${NOTHING_CHANGED}`,
        'unknown-service': `This catalogue names a service that is not known here. Update the extension first. ${NOTHING_CHANGED}`,
        older: `This catalogue is not newer than the one in use. ${NOTHING_CHANGED}`,
        same: `This catalogue would change nothing. ${NOTHING_CHANGED}`,
      } satisfies Record<CatalogueRefusal, string>,
    },
  },

  elsewhere: {
    title: 'AI built into other things',
    body: 'None of these is in the record, unless it says so here. What you note by hand is kept apart.',
    lines: {
      'search-overviews':
        'Answers above search results: they have the address of every search. Google’s AI Mode has one of its own, and can be chosen.',
      documents: 'Writing aids in documents, tables and slides: their page is the document’s.',
      mail: 'Drafts and summaries in mail and calendars: their page is the mail’s.',
      meetings: 'Notes and summaries of meetings and calls.',
      messengers: 'Assistants in messengers and social networks: one contact among many.',
      shops: 'Chat windows of shops, banks and offices: nothing says whether a person or a program answers.',
      phones: 'Apps on phones and tablets.',
      desktops: 'Programs on this computer, and what is built into its system.',
      'browser-parts': 'What is built into the browser itself, and other extensions.',
      editors: 'Assistants in code editors and terminals.',
      programs: 'Programs that ask a service by its interface, with nobody in front of them.',
      voice: 'Voice assistants in rooms, cars and headphones.',
    } satisfies Record<ElsewhereId, string>,
  },

  settings: {
    title: 'Settings',
    choices: 'What may be recorded',
    intro: 'Each rule says what it does, what it is unless you change it, and what it is now. What you change holds at once.',
    contents: 'Rules',
    byDefault: 'By default: {state}.',
    now: 'Now: {state}.',
    yes: 'yes',
    no: 'no',
    none: 'none',
    nothing: 'nothing',
    yesResting: 'yes, as soon as recording is on',
    noWithoutPrompts: 'no, since prompts are not recorded',

    servicesDoes: 'Only the services chosen here are seen. The browser asks you before it lets them be seen.',
    servicesOn: 'on, for {services}',
    servicesResting: '{services}, as soon as recording is on',
    changeServices: 'Choose other services',
    agreeServices: 'Ask the browser for these services',
    unsaved: 'What you ticked holds once the browser is asked.',

    showApart: 'Show these services',

    permissions: 'What the browser allows',
    permissionsDoes:
      'The browser lets whole sites be seen, since it has no smaller permission. The address of a request is read in passing, and forgotten at once.',
    at: '{service} at {host}',
    allowed: '{service}: allowed',
    withdrawn: '{service}: withdrawn in the browser. It is not seen.',
    allAllowed: 'all that you chose',
    notAllowed: 'not allowed, and so not seen: {services}',
    ask: 'Ask again',
    refused: 'The browser did not give its permission, so nothing was changed.',

    keepNotes: 'What you noted by hand is kept until you delete it.',
    kept: '{days}. Hours from before {date} are no longer kept',
    keptForever: 'until you delete them',
    keepOwnHold: 'Keep so many days',
    shorterQuestion: 'Hours from before {date} would go now, for good.',
    shorterHold: 'Keep {days} only',
    shorterLeave: 'Leave it as it is',

    pauseDoes: 'In a pause nothing is written down. Its time is shown as not seen, and never as nothing done.',
    notPaused: 'not paused',
    nothingToPause: 'nothing is recorded, so there is nothing to pause',
    pausedUntil: 'paused until {time}',
    pausedUntilTomorrow: 'paused until tomorrow',
    pausedByHand: 'paused until you say',

    stopDoes: 'Nothing more is written down, and every permission is given back. What is recorded stays until you delete it in My data.',
    states: {
      recording: 'recording',
      paused: 'paused, not stopped',
      full: 'resting, because storage is full',
      off: 'nothing is recorded',
    },

    guess: 'Guess first',
    guessDoes: 'The week page asks what you think before it shows the figures. One key skips the question.',

    languageDoes: 'In which language these pages are, and how they write dates and numbers.',
    languageAuto: 'as in the browser',
    languageAutoNow: 'as in the browser, {language}',
    paperDoes: 'Light or dark, to read on. What you print is black on white.',
    paper: { auto: 'as on the device', light: 'light', dark: 'dark' },

    appearance: 'Language and paper',
  },
};

export type Words = PopupWords & typeof plain;

export const en: Words = { ...popupEn, ...typeset(plain, englishTypography) };
