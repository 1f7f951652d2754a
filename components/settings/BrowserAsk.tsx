/** What the browser will ask for the services that are ticked, in its own words. */
import { fillSlots } from '../../lib/language/slots.ts';
import type { BrowserKind, ServiceEntry } from '../journal/props.ts';
import { useLanguage } from '../text/language.ts';

export type BrowserAskProps = {
  services: readonly ServiceEntry[];
  browser: BrowserKind;
};

export function BrowserAsk({ services, browser }: BrowserAskProps) {
  const { words, formats } = useLanguage();
  const { choosing } = words;
  const hosts = services.flatMap((service) => service.hosts);
  const named = hosts.length === 0 ? choosing.askHosts : formats.list(hosts);
  return (
    <>
      <p>{hosts.length === 0 ? choosing.askNoService : choosing.askBody}</p>
      <blockquote>{fillSlots(words.permissionQuote[browser], { hosts: named })}</blockquote>
    </>
  );
}
