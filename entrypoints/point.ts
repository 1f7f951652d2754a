/** The script that runs on a page once, at the person's click, and gives back what they pointed at. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { letPoint } from '../lib/watching/point.ts';

export default defineUnlistedScript(() => letPoint(window));
