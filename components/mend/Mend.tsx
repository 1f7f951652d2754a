/** Mending: the person shows how a service tells of a prompt, where the program no longer knows, or never did. */
import './mend.css';
import { useState } from 'preact/hooks';
import { hashOf } from '../journal/sections.ts';
import type { Given } from '../settings/given.ts';
import { useLanguage } from '../text/language.ts';
import { CataloguePart } from './CataloguePart.tsx';
import type { MendGiven } from './given.ts';
import type { Mending } from './props.ts';
import { RulesFilePart } from './RulesFilePart.tsx';
import { SitePart } from './SitePart.tsx';
import { TaughtPart } from './TaughtPart.tsx';
import { TeachPart } from './TeachPart.tsx';

export function Mend(given: Given & { mending: Mending }) {
  const words = useLanguage().words.mend;
  const { choices, status } = given;
  const isOff = choices.consentAt === null || (status.state === 'off' && status.reason === 'managed');
  return (
    <div class="mend">
      <p>
        <a href={hashOf('settings')}>{words.back}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lead">{isOff ? words.notYet : words.lead}</p>
      {!isOff && <Parts {...given} />}
    </div>
  );
}

/** The service that is doubtful comes first to mind; where none is, the first that was chosen. */
function Parts(given: MendGiven) {
  const { choices, health } = given;
  const [picked, pick] = useState<string | null>(null);
  const doubted = health.find(({ doubt }) => doubt !== null)?.service;
  const isChosen = (service: string | null | undefined) => service !== null && service !== undefined && choices.services.includes(service);
  const service = [picked, doubted].find(isChosen) ?? choices.services[0] ?? null;
  return (
    <>
      <hr class="stitch" />
      <TeachPart {...given} service={service} pick={pick} />
      <hr class="stitch" />
      <SitePart {...given} added={pick} />
      <hr class="stitch" />
      <TaughtPart {...given} />
      <RulesFilePart {...given} />
      <hr class="stitch" />
      <CataloguePart {...given} />
    </>
  );
}
