/** The sheets of “Unpick a seam” but the Matrix, in English. */
import { englishTypography } from './english-typography.ts';
import { typeset } from './typeset.ts';

const plain = {
  case: {
    made: 'Invented. No such college exists, and its figures are nobody’s.',
    title: 'AI chat licences for all students',
    place: 'Rivemont College, a town of 60,000: 6,400 students, 700 staff',
    parts: [
      [
        'What is proposed',
        'From September every student and every member of staff would have an account with one AI chat service. The contract runs for three years and costs as much as six full posts. The college council votes on 12 June: 24 members, four of them students.',
      ],
      [
        'How it came up',
        'The service made an offer in March, open until the end of June. The office for teaching put it to the council. Two neighbouring colleges have signed, one has declined. Another runs an open model on its own machines, smaller and slower.',
      ],
      [
        'What people say',
        'A student union survey: 900 answered, half use a free account, one in ten pays. A first-year: “Those who pay have an advantage now.” A third-year: “My degree was to be about what I can do.” Two students read with it what nothing else here opens to them. Another had a person taking notes; that post ended last year. A chemist wants it for safety sheets. A language teacher has rewritten all assignments, and counts forty evenings. The library closes at six, since two posts are vacant.',
      ],
      [
        'What is written down',
        'By contract, chats are kept for thirty days and train no model. The supplier may change models without notice. Energy and water for each answer are not published. The place of the machines is given as “the region”. On leaving, accounts end within a month.',
      ],
      [
        'What is not known',
        'The price after three years. How many would use it, and for what. Who labelled and filtered what it learned from, and on which terms. What becomes of teaching that rests on it. Whether anyone would miss it.',
      ],
    ],
    asked: 'Asked so far',
    askedBody: 'Deans, the computing service, the student union.',
    notAsked: 'Not asked so far',
    notAskedBody: 'Disabled students as a group, library staff, technicians, cleaners, people who live near the machines.',
  },

  approval: {
    lead: 'The aim first, then the tool, or no tool. An empty line is printed as empty.',
    aim: 'Aim',
    proposed: 'Who proposed it',
    asked: 'Who was asked',
    nobody: 'Nobody was asked',
    else: 'What else could serve the aim',
    conditions: 'Conditions',
    decision: 'Decision',
    decisions: ['yes', 'yes, if', 'not yet', 'no'],
    minority: 'Minority note (always goes along)',
    role: 'Role responsible',
    review: 'Looked at again on (no decision without it)',
  },

  seam: {
    lead: 'A seam holds a problem together with the answer that was sewn onto it. Look for the question underneath. Whoever is directly concerned speaks first.',
    where: 'Where we are, and who is in the room',
    fields: [
      'Offered as the answer to …',
      'What was the question?',
      'Who is directly concerned?',
      'What do they say should change? In their own words',
      'Who else shares this seam?',
      'First thread: one small step that can be undone, and who takes it',
    ],
    absent: 'The people concerned were not in the room',
  },

  statement: {
    lead: 'One page that leaves the room. People concerned see it before it does.',
    where: 'Where, when, who took part (roles, no names)',
    position: 'Our position',
    because: 'What it rests on',
    unknown: 'What we do not know',
    disagree: 'We do not agree, and leave it so',
    minority: 'Minority note (always goes along)',
    next: 'Who holds power over this, with whom could we act, what next',
    review: 'We look at it again on',
    letter: 'Letter frame',
    letterLead: 'Strike out, add, turn round: it is a frame, not a form.',
    parts: [
      'To (a role that can decide)',
      'We are',
      'This is about',
      'We looked at it on … with …, and this is what we found:',
      'We ask you to',
      'Some of us see it otherwise:',
      'We do not know, and ask you to find out:',
      'Please answer by … to …',
      'Signed, as each of us wishes',
    ],
  },
};

export const unpickSheetsEn: typeof plain = typeset(plain, englishTypography);
