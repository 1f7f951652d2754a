/** How it stands with each chosen service: when it was last in front of the person, and when a prompt was last noticed there. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { HealthLine, Signal } from '../../lib/recording/health.ts';
import type { LocalTime } from '../../lib/recording/record.ts';
import { namesOf } from '../../lib/services/known.ts';
import { hashOf } from '../journal/sections.ts';
import { kindOf } from '../popup/remedy.ts';
import { type Column, Table } from '../table/Table.tsx';
import { useLanguage } from '../text/language.ts';
import { wordFor } from '../text/words-by-id.ts';
import type { Given } from './given.ts';
import { Rule } from './Rule.tsx';

export function HealthRule({ health, services }: Given) {
  const { words, formats } = useLanguage();
  const said = words.health;
  const names = namesOf(services);
  const nameOf = ({ service }: HealthLine) => wordFor(names, service);
  const when = (at: LocalTime | null) => (at === null ? said.notYet : `${formats.dateShort(at.day)}, ${formats.clock(at.minute)}`);
  const stateOf = ({ doubt, last }: HealthLine) => {
    if (doubt !== null) return fillSlots(said[kindOf(doubt)], { day: formats.dateShort(doubt.since) });
    return last.request === null && last.page === null ? said.notYet : said.seeing;
  };
  const signal = (id: Signal): Column<HealthLine> => ({
    id,
    title: said[id],
    value: ({ signals, last }) => (signals.includes(id) ? when(last[id]) : said.notUsed),
  });
  const doubted = health.filter(({ doubt }) => doubt !== null);
  const now = (): string => {
    if (health.length === 0) return said.none;
    return doubted.length === 0 ? said.allSeen : fillSlots(said.doubted, { services: formats.list(doubted.map(nameOf)) });
  };
  return (
    <Rule id="health" does={said.does} byDefault={words.settings.yes} now={now()}>
      {health.length > 0 && (
        <Table
          caption={said.caption}
          columns={[
            { id: 'service', title: said.service, value: nameOf },
            { id: 'visited', title: said.visited, value: ({ visited }) => when(visited) },
            signal('request'),
            signal('page'),
            { id: 'state', title: said.state, value: stateOf },
          ]}
          rows={health}
          keyOf={({ service }) => service}
        />
      )}
      <p>
        <a href={hashOf('mend')}>{said.mend}</a>
      </p>
    </Rule>
  );
}
