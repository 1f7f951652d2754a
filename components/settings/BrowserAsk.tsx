/** What the browser will ask, in its own words, why that is broader than what is done, and where to check. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { BrowserKind, ServiceEntry } from '../journal/props.ts';
import { useLanguage } from '../text/language.ts';

export type BrowserAskProps = {
  /** The services chosen in the form. */
  services: readonly ServiceEntry[];
  browser: BrowserKind;
};

export function BrowserAsk({ services, browser }: BrowserAskProps) {
  const { words, formats } = useLanguage();
  const { choosing } = words;
  const hosts = services.flatMap((service) => service.hosts);
  const named = hosts.length === 0 ? choosing.askHosts : formats.list(hosts);
  return (
    <section class="part" aria-labelledby="ask-title">
      <h2 id="ask-title">{choosing.askTitle}</h2>
      <p>{hosts.length === 0 ? choosing.askNoService : choosing.askBody}</p>
      <blockquote>{fillSlots(words.permissionQuote[browser], { hosts: named })}</blockquote>
      <p>
        {choosing.askBroad} {choosing.askOurs}
      </p>
      <p class="small">{choosing.askCheck[browser]}</p>
    </section>
  );
}
