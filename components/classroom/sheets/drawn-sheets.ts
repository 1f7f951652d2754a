/** Every sheet, and what draws it. */
import type { JSX } from 'preact';
import type { SheetId } from '../../../lib/classroom/sheets.ts';
import { Approval } from './Approval.tsx';
import { ApprovalShort } from './ApprovalShort.tsx';
import { Case } from './Case.tsx';
import { Chain } from './Chain.tsx';
import { ConsentTalk } from './ConsentTalk.tsx';
import { EnergyRange } from './EnergyRange.tsx';
import { FourWays } from './FourWays.tsx';
import { Guess } from './Guess.tsx';
import { MadeUpAnswers } from './MadeUpAnswers.tsx';
import { MadeUpWeek } from './MadeUpWeek.tsx';
import { MatrixFull } from './MatrixFull.tsx';
import { MatrixShort } from './MatrixShort.tsx';
import { MatrixSpread } from './MatrixSpread.tsx';
import { PaperTally } from './PaperTally.tsx';
import { RoadCards } from './RoadCards.tsx';
import { Seam } from './Seam.tsx';
import { Services } from './Services.tsx';
import { Slips } from './Slips.tsx';
import { Statement } from './Statement.tsx';
import { StoryCards } from './StoryCards.tsx';
import { Talk } from './Talk.tsx';
import { TallySheet } from './TallySheet.tsx';
import { Teacher } from './Teacher.tsx';
import { TurnToPoster } from './TurnToPoster.tsx';
import { WishList } from './WishList.tsx';

export const DRAWN: Readonly<Record<SheetId, () => JSX.Element>> = {
  teacher: Teacher,
  'story-cards': StoryCards,
  'road-cards': RoadCards,
  'turn-to-poster': TurnToPoster,
  chain: Chain,
  'approval-short': ApprovalShort,
  services: Services,
  'consent-talk': ConsentTalk,
  guess: Guess,
  'four-ways': FourWays,
  'paper-tally': PaperTally,
  'made-up-week': MadeUpWeek,
  'made-up-answers': MadeUpAnswers,
  slips: Slips,
  'tally-sheet': TallySheet,
  talk: Talk,
  'energy-range': EnergyRange,
  'wish-list': WishList,
  case: Case,
  approval: Approval,
  'matrix-short': MatrixShort,
  'matrix-full': MatrixFull,
  'matrix-spread': MatrixSpread,
  seam: Seam,
  statement: Statement,
};
