/** Chat software that people run themselves and that can be recognised once they name its host. */
import { librechat } from './catalogue/librechat.ts';
import { openWebui } from './catalogue/open-webui.ts';
import type { SelfHosted } from './own-host.ts';

export const SELF_HOSTED: readonly SelfHosted[] = [openWebui, librechat];
