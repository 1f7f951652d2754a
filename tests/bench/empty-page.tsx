/** A page of Preact that draws one word: the least a page can be. */
import { render } from 'preact';

render(<p data-drawn>.</p>, document.body);
