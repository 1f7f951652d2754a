/** Stands in for what could not be read from disk: says so, and what can be done, instead of showing nothing or nought. */
import { Component, type ComponentChildren } from 'preact';
import { LanguageContext } from '../text/language.ts';

export type UnreadableProps = { children: ComponentChildren };

export class Unreadable extends Component<UnreadableProps, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override render({ children }: UnreadableProps) {
    if (!this.state.failed) return children;
    return (
      <LanguageContext.Consumer>
        {(language) => (
          <div role="alert" class="unreadable">
            <h1>{language?.words.unreadable.title}</h1>
            <p class="lead">{language?.words.unreadable.body}</p>
          </div>
        )}
      </LanguageContext.Consumer>
    );
  }
}
