/** The words of the Matrix worksheet, in English. */
import type { Dimension } from '../classroom/matrix.ts';
import { englishTypography } from './english-typography.ts';
import { typeset } from './typeset.ts';

/** A pair of opposite terms. */
export type Pair = readonly [string, string];

const plain = {
  /** Names of dimensions and levels: A. Vetter. Questions and pairs: this project. */
  dimensions: {
    relatedness: { name: 'Relatedness', question: 'What does it do between people?' },
    access: { name: 'Access', question: 'Who can make it or use it, where and how?' },
    adaptability: { name: 'Adaptability', question: 'How independent is it, and how well does it link up?' },
    bio: { name: 'Bio-interaction', question: 'How does it act on living beings and places?' },
    appropriateness: { name: 'Appropriateness', question: 'Is what goes in in proportion to what comes out, here?' },
  },
  levels: {
    materials: 'Materials',
    production: 'Production',
    use: 'Use',
    infrastructure: 'Infrastructure',
  },
  questions: {
    relatedness: {
      materials: 'Whose texts, images and labour feed it, and were they asked?',
      production: 'In what relations do those who label, build and clean up work?',
      use: 'Does using it bring people together, prepare a talk, or replace one?',
      infrastructure: 'Who comes to depend on whom for it to run?',
    },
    access: {
      materials: 'Who can obtain the chips, metals and data it takes?',
      production: 'Who could build one like it, or change it?',
      use: 'Who can use it: which language, price, body, place?',
      infrastructure: 'Who has a say over sites, networks and rules?',
    },
    adaptability: {
      materials: 'Can its parts serve again somewhere else?',
      production: 'Could a small group make a version for its own place?',
      use: 'Can I bend it, switch it off, and leave with my things?',
      infrastructure: 'If one company or one cable fails, what keeps working?',
    },
    bio: {
      materials: 'What do mining and refining do to living beings?',
      production: 'What do factories and building sites take from water, air and soil?',
      use: 'What does use do to bodies, sleep and attention?',
      infrastructure: 'Who and what lives beside the data centre and its power plant?',
    },
    appropriateness: {
      materials: 'Does this purpose call for this much matter?',
      production: 'What else could the same effort make?',
      use: 'Is it the size of the task in front of us?',
      infrastructure: 'What has to stay switched on, and what for?',
    },
  },
  /** The first term of each leans towards what the Matrix calls convivial. */
  pairs: {
    relatedness: [
      ['brings people together', 'keeps people apart'],
      ['builds trust', 'feeds suspicion'],
      ['cooperation', 'rivalry'],
      ['names those who contributed', 'hides those who contributed'],
      ['decent work', 'exploited work'],
      ['keeps know-how alive', 'lets know-how fade'],
    ],
    access: [
      ['open to read and copy', 'secret'],
      ['affordable for all', 'for those who can pay'],
      ['anyone can learn it', 'specialists only'],
      ['fits many bodies and languages', 'fits one norm'],
      ['found nearby', 'comes from far away'],
      ['decided together', 'decided elsewhere'],
    ],
    adaptability: [
      ['modular', 'all in one block'],
      ['repairable', 'to be replaced'],
      ['works on its own', 'needs a whole system'],
      ['spread out', 'centralised'],
      ['aims set by those who use it', 'aims set by those who sell it'],
      ['easy to leave', 'hard to leave'],
    ],
    bio: [
      ['does health good', 'harms health'],
      ['spares water, air and soil', 'degrades water, air and soil'],
      ['returns to cycles', 'leaves toxic waste'],
      ['follows day, season and rest', 'always on'],
      ['leaves room for other living beings', 'crowds them out'],
      ['burdens are shared', 'burdens fall on some places'],
    ],
    appropriateness: [
      ['sized to the need', 'oversized'],
      ['lasts', 'soon outdated'],
      ['renewable energy', 'fossil energy'],
      ['draws on what is near', 'draws on what is far'],
      ['leaves time', 'speeds everything up'],
      ['can stop growing', 'needs to keep growing'],
    ],
  } as Record<Dimension, readonly Pair[]>,
  marks: {
    a: 'clearly the first',
    'rather-a': 'rather the first',
    both: 'both, or in between',
    'rather-b': 'rather the second',
    b: 'clearly the second',
    unknown: 'we do not know',
    no: 'does not apply',
  },
  causes: { thing: 'the thing itself', organised: 'how it is organised', both: 'both', unknown: 'we do not know' },
  // Fixed strings: a change needs two reviewers, and the same meaning in every language.
  noscore: 'There is no total. Marks open a conversation.',
  side: 'The first word of each pair leans towards what the Matrix calls convivial. You may disagree.',
  cause: 'Does this come from the thing itself, or from how it is organised?',
  credit: 'Questions and pairs of terms: this project; frame: A. Vetter (2018), Matrix of Convivial Technology.',
  short: {
    lead: 'Alone and in silence. In each row cross one circle, or none. Write a reason where you have one.',
    aim: 'The aim, first',
    thing: 'What we look at',
    causeShort: 'It comes from',
    reason: 'A reason',
  },
  full: {
    lead: 'In groups. Put as many dots or words in as many cells as matter to you. “We do not know” is a useful answer: write it down.',
    tape: 'Page {n} of 2: tape both side by side.',
    aim: 'The aim, first',
    thing: 'What we look at',
    place: 'Place, and who is here',
    pairsTitle: 'Pairs of opposite terms',
    pairsLead: 'Pick those that fit a cell, change them, or write your own. A mark lies anywhere between the two terms.',
    own: 'Our own',
  },
  spread: {
    lead: 'Lay all sheets side by side. In each line, write how many of you crossed which circle. People are counted here; nothing is worked out from the counts.',
    widest: 'Talk here first',
    widestBody: 'Pairs whose marks lie furthest apart.',
    unknown: 'Find out together',
    unknownBody: 'Cells where most of us do not know.',
    agree: 'Where marks agree',
    agreeBody: 'What everybody crossed alike. Ask who is not in the room.',
    pair: 'Cell and pair',
    say: 'What each side says',
    who: 'Who could tell us',
    state: 'We do not agree, and leave it so',
  },
};

export type MatrixWords = typeof plain;

export const matrixEn: MatrixWords = typeset(plain, englishTypography);
