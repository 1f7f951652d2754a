/** What is known of one entry: how an answer ended and how long it took, or what a turn or note holds. */
import type { Entry, SaidEntry } from '../../lib/recording/notebook.ts';
import { ActiveTime } from '../text/ActiveTime.tsx';
import { Figure, figureSlot } from '../text/Figure.tsx';
import { Filled } from '../text/Filled.tsx';
import { useLanguage } from '../text/language.ts';

export type KnownProps = {
  entry: Exclude<Entry, SaidEntry>;
};

export function Known({ entry }: KnownProps) {
  if (entry.type === 'prompt') return <OfPrompt prompt={entry} />;
  if (entry.type === 'moment') return <OfTurn moment={entry} />;
  return <OfNote note={entry} />;
}

type Of<T extends Entry['type']> = Extract<Entry, { type: T }>;

function OfPrompt({ prompt }: { prompt: Of<'prompt'> }) {
  const { words, formats } = useLanguage();
  const { outcome, startAt, endAt } = prompt;
  const ended = outcome === 'answered' || outcome === 'stopped';
  if (!ended || startAt === undefined || endAt === undefined) return <>{words.data.outcomes[outcome]}</>;
  const ms = Math.max(0, endAt - startAt);
  return (
    <Filled
      text={outcome === 'answered' ? words.data.answeredIn : words.data.stoppedAfter}
      slots={{
        seconds: (
          <Figure name="answer-ms" value={ms} service={prompt.service}>
            {formats.seconds(ms)}
          </Figure>
        ),
      }}
    />
  );
}

function OfTurn({ moment }: { moment: Of<'moment'> }) {
  const { words } = useLanguage();
  const { prompts, activeMs, service } = moment;
  return (
    <>
      {prompts > 0 && (
        <span class="line">
          <Filled text={words.data.momentPrompts(prompts)} slots={{ prompts: figureSlot('turn-prompts', prompts, { service }) }} />
        </span>
      )}
      {activeMs > 0 && (
        <span class="line">
          <Filled text={words.data.momentTime} slots={{ time: <ActiveTime ms={activeMs} service={service} inSentence /> }} />
        </span>
      )}
      {moment.counted === 0 && <span class="line">{words.data.notCountedYet}</span>}
    </>
  );
}

function OfNote({ note }: { note: Of<'note'> }) {
  const { words } = useLanguage();
  return (
    <>
      <span class="line">{words.place[note.place]}</span>
      <span class="line">
        <Filled text={words.figure.prompts(note.prompts)} slots={{ prompts: figureSlot('note-prompts', note.prompts) }} />
      </span>
    </>
  );
}
