/** The sentences of Share with a group, in English: loaded with that section alone, and the shape that other languages follow. */
import type { GroupFormat } from '../sharing/files.ts';
import type { Whom } from '../sharing/for-class.ts';
import type { Level } from '../sharing/limits.ts';
import type { Reflection } from '../sharing/questions.ts';
import type { FileRefusal } from '../sharing/read-file.ts';
import { assemblyEn } from './assembly-en.ts';
import { englishTypography } from './english-typography.ts';
import { pluralIn } from './plural.ts';
import { purposesEn } from './purposes-en.ts';
import { typeset } from './typeset.ts';

const plural = pluralIn('en');

const plain = {
  title: 'Share with a group',
  lead: "A circle of up to 40 people can look at its use of AI chats together, without anyone's record being read. Everything goes by files that you save and hand over yourselves. Nothing is sent from here.",
  partsTitle: 'What do you want to do?',
  parts: {
    agree: 'Agree on an exercise',
    card: 'Make my card or ballot',
    count: 'Count as a teller',
    read: 'Read together',
    compare: 'Set groups side by side',
  },
  paths: 'A group can also do all of it with no card: talk, or use paper.',
  forgotten: 'What is opened here stays until you leave this section, and nowhere after that.',

  levels: { open: 'Open card', blurred: 'Blurred card', sealed: 'Sealed sum' } satisfies Record<Level, string>,
  learns: {
    open: 'The group sees exactly these lines, with your name if you write it.',
    blurred: 'Three rough answers, no name. Someone who knows you may still guess that it is you.',
    sealed:
      'Nobody opens your card, not even the person who runs the session. Three people drawn from the group can only add all the cards. You may hand in a blank one; nobody can tell.',
  } satisfies Record<Level, string>,
  floors: {
    open: 'From 2 people on.',
    blurred: 'From 8 people on. In a smaller circle a blurred card is easily guessed: talk, use paper slips, or take the sealed sum.',
    sealed: 'From 5 people on, better 8. With fewer, a sum speaks about single people: talk instead.',
  } satisfies Record<Level, string>,
  /** Fixed strings. */
  preview: 'This is everything on the card. Read it before you hand it over.',
  always: 'Anyone may leave moments out of a card. A card is never complete.',
  small: 'Fewer than five cards: the sheet stays closed. Talk it over, or use paper.',
  large: 'More than forty cards: split into smaller groups and send someone with what you found.',

  agree: {
    lead: 'One person writes down what the group has agreed on, and gives this file to everybody. Decide aloud, before anyone makes a card.',
    name: 'What the exercise is called',
    from: 'First day',
    to: 'Last day, included',
    people: 'How many of us are there?',
    level: 'What may the others learn?',
    notOffered: 'Not offered to {people} people.',
    k: 'Figures are shown from this many people on',
    whom: { group: '3: adults', class: '5: a class, or anyone under age' } satisfies Record<Whom, string>,
    notForClass: 'Not offered to a class, nor to anyone under age: somebody would read single cards.',
    least: 'Nothing is counted before so many have handed something in',
    notUsedFor: 'What it will never be used for, such as marks or sanctions',
    questions: 'What is asked',
    blurredQuestions: 'A blurred card always asks the same three things: prompts in seven days, the service used most, and the evening.',
    named: 'The three services to name',
    tellers: 'The three tellers',
    tellersBody:
      "Draw three people; whoever runs the session is not one of them. Each opens “Count as a teller” and hands over a teller's file.",
    tellerFiles: "Teller's files, three of them",
    tellersHere: (n: number) => plural(n, { one: '{tellers} of 3 is here.', other: '{tellers} of 3 are here.' }),
    save: 'Save the exercise',
    saved: 'Saved. Give this file to everybody. They will see these words:',
    wrong: 'Fill in the name, what it will never be used for, and at least seven days, the first before the last.',
    wrongQuestions: 'Choose at least one question, and at most forty.',
    wrongNamed: 'Choose three different services.',
    wrongTellers: "Three different teller's files are needed.",
  },

  /** Everything in an exercise's file. */
  whole: {
    lines: {
      for: 'For',
      days: 'Days',
      level: 'Level',
      questions: 'What is asked',
      named: 'Services named',
      k: 'Figures',
      least: 'Counted',
      tellers: 'Tellers',
      notUsedFor: 'Never used for',
    },
    for: { group: 'A group of adults', class: 'A class, or people under age' } satisfies Record<Whom, string>,
    k: 'Shown from {k} people on. What fewer said, or all but fewer, is held back.',
    least: 'Only once {people} people have handed something in.',
    tellers: (n: number) => plural(n, { one: '{keys} key.', other: '{keys} keys. Only all together can add up.' }),
  },
  /** Said to everybody in a class before a ballot. */
  consent: {
    title: 'Before you make a ballot',
    lines: [
      'You decide. You can hand in a ballot, hand in a blank one, or hand in none. All three are equally right, and nobody asks why.',
      'Nobody can tell a blank ballot from another.',
      'Nobody may ask to see your record, your screen or your ballot: no teacher, and no one in the class.',
      'You need no record for it. You can write the lines by hand, or take the made-up week.',
      'Until the box is opened, your ballot can be taken out by its receipt. After that, nothing can be taken back.',
      'This is for people of 15 or older. If you are younger, take the made-up week. In France, a parent would have to agree as well.',
      'The school answers for this exercise. It may use the result for nothing but this lesson.',
    ],
  },

  exercise: {
    choose: "The exercise's file",
    words: 'Five words: {words}. Read them aloud together. Whoever sees other words has another file: stop, and ask why.',
    safety: 'What is collected, who could learn what, and when it is deleted: the safety sheet',
    other: 'Open another exercise',
    forget: 'Forget this exercise',
    forgetAsk: "Forget the random name of your card? A card saved afterwards counts as another person's.",
    forgot: 'Forgotten.',
  },

  card: {
    lead: 'Open the exercise first. Then you see every line before there is a file.',
    fromRecord: 'Where your record knows an answer, it is filled in. You can change or empty every line.',
    noRecord:
      'Nothing is filled in from your record: it saw fewer than five days in seven. You can write by hand, or hand in a blank card.',
    lines: 'Lines',
    onCard: 'On the card',
    unsaid: 'not said',
    nothing: 'Nothing: a blank card.',
    name: 'Your name, if you want it there',
    note: 'A note to the group, if you want',
    whole: 'The file, exactly as it is saved',
    sealedWhole: 'What is added up, exactly',
    sealedNot: 'A line that is not ticked counts as “no” or as “not said”. The file itself can be read by nobody.',
    save: 'Save my card',
    saveBlank: 'Save a blank card',
    blankSeen: 'Whoever collects sees that a card is blank. In a sealed sum nobody can tell.',
    seal: 'Seal my ballot',
    sealBlank: 'Seal a blank ballot',
    slip: 'Or on paper, or read aloud, three letters: {slip}',
    slipBlank: 'A blank slip: {slip}',
    print: 'Print as a slip',
    saved: 'Saved. Your receipt is {receipt}: with it you can have your card taken back before the result is shown.',
    cast: 'Sealed and saved. Your receipt is {receipt}. Until the sum is open it can be taken back; afterwards nothing can.',
    again: 'A file saved again for the same exercise has the same name inside: take the first one back.',
    carriers: 'Mail, class platforms and clouds show who sent a file. A stick, a shared folder or a slip does not.',
    twice:
      'You have sealed a ballot for some of these days before. Two sums of the same days can be taken from one another, and what is left may be you.',
    neverOpened: 'The first box was never opened',
    neverOpenedAsk: 'Is it certain that nobody opened it?',
    tooSoon: 'The last of these days has not passed: wait until then.',
  },

  count: {
    lead: 'Three tellers hold a key each. All three together can add up the ballots; one or two learn nothing. Whoever runs the session is never a teller.',
    begin: 'I count',
    key: "Your key is in this browser, and only here. Hand over the teller's file.",
    saveKey: "Save my teller's file",
    none: 'You have no key for this exercise. Tell the person who runs the session.',
    box: "The box's file",
    ballots: (n: number) =>
      plural(n, { one: '{ballots} ballot.', other: '{ballots} ballots. Count the heads in the room: it must be as many.' }),
    code: "The box's code: {code}. Read it aloud; all three must have the same.",
    add: 'Add up, and delete my key',
    added: 'Added up. Your key is deleted: nobody can open these ballots again.',
    gone: 'The key was used before, and is deleted.',
    saveSubtotal: 'Save my subtotal',
    kept: 'You can save it again for 24 hours.',
    forget: 'Delete my key',
    forgetAsk: 'Delete it? Ballots sealed for it can then be added up by nobody.',
    refusals: {
      'another-exercise': 'This box belongs to another exercise, or the exercise was changed.',
      'not-a-teller': 'Your key is not one of the three of this exercise.',
      'too-few': 'There are too few ballots in it: nothing is added up.',
      rejected:
        'These ballots do not open, or are there twice: {receipts}. Nothing is added up. They must be taken out for all three, in a new box.',
    },
  },

  questions: {
    prompts: 'Prompts in seven days',
    main: 'The service used most',
    evening: 'More than a third after 18:00',
    'energy.low': 'Energy in Wh, low',
    'energy.high': 'Energy in Wh, high',
    energy: 'Energy',
    days: 'Days that were seen',
    used: 'Used at least once: {service}',
    promptsTo: 'Prompts to {service}',
    tag: 'What for: {purpose}',
    slot: 'At least once {when}',
    reflect: { decided: 'How it came about', checked: 'How it was checked' } satisfies Record<Reflection, string>,
    groups: { used: 'Services', slot: 'Parts of the day', tag: 'What for', other: 'Others' },
  },
  slots: {
    '0.week': 'in a night of the week, before 6',
    '0.weekend': 'in a night of the weekend, before 6',
    '6.week': 'in a morning of the week',
    '6.weekend': 'in a morning of the weekend',
    '12.week': 'in an afternoon of the week',
    '12.weekend': 'in an afternoon of the weekend',
    '18.week': 'in an evening of the week, after 18:00',
    '18.weekend': 'in an evening of the weekend, after 18:00',
  },
  values: {
    yes: 'yes',
    no: 'no',
    range: '{from}–{to}',
    from: '{from} or more',
    other: 'another service',
    none: 'none',
    unsaid: 'not said',
    or: '{values} or {last}',
  },
  purposes: purposesEn,

  files: {
    read: (n: number) => plural(n, { one: '{files} file was read.', other: '{files} files were read.' }),
    refused: '{file}: {why}',
    kinds: {
      'group-exercise': 'an exercise',
      'group-card': 'a card',
      'group-ballot': 'a ballot',
      'group-box': 'a box',
      'group-subtotal': 'a subtotal',
      'group-teller': "a teller's file",
      'group-findings': 'findings',
    } satisfies Record<GroupFormat, string>,
    refusals: {
      'too-large': 'larger than any file of a group, and not read. Hand over the file as it was saved.',
      'too-deep': 'not built like a file of a group. Hand over the file as it was saved.',
      'not-json': 'no file of a group, or cut short. Copy it once more from where it was saved.',
      altered: 'was changed after it was saved. Ask for the file once more, as it was saved.',
      'another-format': 'no file of a group. Choose one that was saved on this page.',
      'another-version': 'saved by another version of the extension. Update it on both sides.',
      'another-kind': 'a file of a group, but here {kinds} is needed.',
      broken: 'holds something that no file of a group holds. It was not taken.',
      'not-for-class':
        'asks more than a class may be asked, and was not taken. A class has the sealed sum or paper slips, figures from five people on, and no question on times of day or delicate matters. Ask for another file.',
    } satisfies Record<FileRefusal, string>,
    another: 'made for another exercise, or the exercise was changed since. Make it again with this one.',
    many: 'was left out: a group has forty cards at most.',
  },
  ...assemblyEn,
};

export type GroupWords = typeof plain;

export const groupEn: GroupWords = typeset(plain, englishTypography);
