/** The rules of Settings, one after another, each with its control in its place. */
import './rules.css';
import { Fragment, type JSX } from 'preact';
import { ApartRule } from './ApartRule.tsx';
import { GuessRule } from './GuessRule.tsx';
import type { Given } from './given.ts';
import { HealthRule } from './HealthRule.tsx';
import { KeepRule } from './KeepRule.tsx';
import { KindRule } from './KindRule.tsx';
import { LanguageRule, PaperRule } from './LookRules.tsx';
import { OwnHostsRule } from './OwnHostsRule.tsx';
import { PermissionsRule } from './PermissionsRule.tsx';
import { PauseRule, StopRule } from './RestRules.tsx';
import { PARTS, type RuleId } from './rules.ts';
import { ServicesRule } from './ServicesRule.tsx';
import { WatchRule } from './WatchRule.tsx';

const DRAWN: Readonly<Record<RuleId, (given: Given) => JSX.Element>> = {
  services: ServicesRule,
  'own-hosts': OwnHostsRule,
  apart: ApartRule,
  watch: WatchRule,
  permissions: PermissionsRule,
  health: HealthRule,
  prompts: (given) => <KindRule kind="prompts" {...given} />,
  time: (given) => <KindRule kind="time" {...given} />,
  answers: (given) => <KindRule kind="answers" {...given} />,
  keep: KeepRule,
  pause: PauseRule,
  stop: StopRule,
  guess: GuessRule,
  language: LanguageRule,
  paper: PaperRule,
};

export function Rules(given: Given) {
  return (
    <div class="rules">
      {PARTS.map((part) => (
        <Fragment key={part[0]}>
          <hr class="stitch" />
          {part.map((id) => {
            const Drawn = DRAWN[id];
            return <Drawn key={id} {...given} />;
          })}
        </Fragment>
      ))}
    </div>
  );
}
