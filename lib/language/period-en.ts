/** The words of This week and Over time, in English. */
import { pluralIn } from './plural.ts';
import type { Opening } from './sentence-slots.ts';

const plural = pluralIn('en');

export const periodEn = {
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
    byOther: 'By {method}. What its two ends stand for is told on the page of Energy. It is not a measurement.',
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
};

export type PeriodWords = typeof periodEn;
