/** Stands in for what could not be read from disk: says so, and what can be done, instead of showing nothing or nought. */
import { Component, type ComponentChildren } from 'preact';
import { PopupLanguage } from '../text/language.ts';

export type UnreadableProps = {
  /** It could not be read because the disk is full. */
  full?: boolean;
  children: ComponentChildren;
};

export class Unreadable extends Component<UnreadableProps, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override render({ full = false, children }: UnreadableProps) {
    if (!this.state.failed) return children;
    return (
      <PopupLanguage.Consumer>
        {(language) => (
          <div role="alert" class="unreadable">
            <h1>{full ? language?.words.state.full : language?.words.unreadable.title}</h1>
            <p class="lead">{full ? language?.words.stateBody.full : language?.words.unreadable.body}</p>
          </div>
        )}
      </PopupLanguage.Consumer>
    );
  }
}
