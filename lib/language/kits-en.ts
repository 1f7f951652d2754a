/** The kits of a class in English: how its exercise file is made, and the safety sheet of each way. */
import type { ExerciseId } from '../classroom/exercises.ts';
import type { SafetyId, SafetyLine } from '../classroom/kits.ts';
import { englishTypography } from './english-typography.ts';
import { typeset } from './typeset.ts';

const plain = {
  unknown: 'There is no such kit.',
  toExercise: 'To the exercise',
  toClassroom: 'To Classroom',
  ages: {
    roads: 'Ages 11 to 14. Made-up people only.',
    compare: 'Ages 15 to 18, and adults who learn together. Paper slips or the sealed sum.',
    unpick: 'Higher education, and adults who learn together. Opinions only.',
  } satisfies Record<ExerciseId, string>,
  /** Where there is a file, nothing has to be said of it. */
  noFile: {
    roads:
      'This exercise has no file, and cannot have one. It is about made-up people. Nothing in it is about a pupil, so there is nothing to add up. All of it is paper and talk.',
    unpick:
      "This exercise has no file. It is about a technology and a proposal, and about nobody's own use, so there is nothing to add up. All of it is paper and talk. Adults who want to look at their own use together take the kit “Guess, look, compare”.",
  } satisfies Partial<Record<ExerciseId, string>>,

  lead: 'Nothing is recorded here, and nothing is sent. The exercise works on paper from beginning to end. A file is needed for the sealed sum alone: ballots as files, of which only the sum of all is opened.',
  way: 'How will the class compare?',
  ways: { slips: 'Paper slips', sealed: 'Sealed sum' },
  waysBody: {
    slips: 'Everybody folds a slip into a box, filled in or blank. Two volunteers count. There is no file.',
    sealed:
      'Everybody hands in a sealed ballot, filled in or blank, as a file. Three pupils drawn from the class, the tellers, can only add all of them, and open no single one. It needs a computer each, and does not ask what stood in the way: that is talked about by fours.',
  },
  notOffered: 'Open and blurred cards are not offered to a class: somebody would read single cards.',
  slipsNext: 'Print the slips, and count them by hand or on the tally page.',
  printSlips: 'The slips, to print',
  tally: 'The tally page',

  fileTitle: 'The exercise file',
  fileLead:
    'Choose, and read what will be in the file. It can be saved once three tellers have handed in theirs. Who opens it sees the same, before anything else. Opening it switches nothing on.',
  never: 'marks, sanctions',
  neverSaid: 'What results will never be used for: {never}. This is in every file of a class.',
  neverAlso: 'And what else they will never be used for, if you want to add something',
  whole: 'The file, in words',
  save: 'Save the exercise file',
  after: 'Whoever has the file opens it under “{part}”. Paper stays an equal way: have slips there too.',

  safety: {
    title: 'Safety sheet',
    lead: 'To read out, to hang up or to hand over before anybody takes part.',
    print: 'Print the safety sheet',
    lines: {
      collected: 'What is collected',
      finest: 'The finest detail',
      learns: 'Who could learn what',
      known: 'What else people know',
      good: 'What it is good for',
      deleted: 'What is deleted, and when',
    } satisfies Record<SafetyLine, string>,
    sheets: {
      roads: {
        name: 'Many roads to an answer',
        collected: 'Nothing about pupils. The notes on the wall are about made-up people: Noor, Sacha and the others.',
        finest: 'One note on a piece of paper, with no name on it.',
        learns: 'Everybody who passes the wall can read the notes. A handwriting can tell who wrote one.',
        known: 'Pupils know each other. Somebody may guess a true story behind a made-up one. “Pass” is always an answer.',
        good: 'The class can name several ways to find out and to get help.',
        deleted: 'The class chooses what stays on the wall. All other notes are torn up at the end of the lesson.',
      },
      slips: {
        name: 'Guess, look, compare: on paper slips',
        collected:
          'Slips of paper with no name: which week it tells of, a rough number, what it was for, how it came about, what stood in the way, and one line. Every part may stay blank.',
        finest: 'One slip: a level such as 1 to 10, and what happened at least once in the week. No day, no hour, no service.',
        learns:
          'The two volunteers who count see single slips, and may know a handwriting. All others see the board. What fewer than five people said is under “other”. A line that worries the two is shown to the teacher, who does not ask whose it is.',
        known:
          'Pupils know what some of them say aloud about chatbots. So everybody folds a slip at the same time, in silence, blank ones too. Those who tell each other what they ticked can work out what the rest ticked together.',
        good: 'The class sees how guesses and a week of noticing differ, and which conditions come up most.',
        deleted:
          'The slips are torn up in front of the class, right after the count. What is on the board stays. Guesses and paper tallies are never collected: they stay with those who wrote them.',
      },
      sealed: {
        name: 'Guess, look, compare: by sealed sum',
        collected:
          'One sealed ballot a person, blank or not. It holds answers to the questions that are in the exercise file, and no others.',
        finest:
          'In a ballot: one level, such as 6 to 15 prompts in seven days, and a yes or no for each purpose. Nobody reads a ballot. Only the sum of all is opened.',
        learns:
          'The class and the teacher read sums, from five people on. To open one ballot, all three tellers would have to act together, with altered programs. Mail and class platforms show who sent a file.',
        known:
          'The room sees who hands something in, and not what is in it. Where everybody gave the same answer, the sum says so of each.',
        good: "The class reads its week as figures, and reads nobody's own.",
        deleted:
          "Each teller's key is deleted as the ballots are added up. Ballots and box are deleted once the sum is open. What a browser keeps of the exercise goes 30 days after its last day. Records stay with their owners.",
      },
      unpick: {
        name: 'Unpick a seam',
        collected:
          "Opinions on a technology and on a proposal: marks on a grid, reasons, and one page that the group writes. Nobody's own use.",
        finest: 'One sheet with no name: a mark for each pair of words, and a reason where somebody wrote one.',
        learns:
          'The group reads all marks and reasons. In a group of fewer than five, a handwriting or a style tells who wrote. Those who get the page read the position and the minority note.',
        known:
          "People who study or work together often know each other's views, and somebody who decides may be in the room. “We do not know” is always an answer.",
        good: 'The group has a position on something real, with its disagreements.',
        deleted:
          'The sheets are torn up after the session unless the group decides otherwise. The page stays with those it was written for.',
      },
    } satisfies Record<SafetyId, Record<SafetyLine | 'name', string>>,
  },
};

export type KitsWords = typeof plain;

export const kitsEn: KitsWords = typeset(plain, englishTypography);
