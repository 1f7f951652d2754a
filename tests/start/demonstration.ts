/** The main job without a display: consent, prompts on practice services, and the audit as text, pictures and a file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { ArchiveSchema } from '../../lib/recording/archive.ts';
import type { BrowserName } from '../browsers/launch.ts';
import { ALL, agree, CHATS, type ServiceId, saveRecord, send, startStory } from '../stories/story.ts';
import { auditOf } from './audit.ts';

const FOLDER = resolve('.output/demonstration');
const PROMPTS: Record<ServiceId, number> = { chatgpt: 4, claude: 3, gemini: 2, 'mistral-le-chat': 3, deepseek: 2, perplexity: 2 };

export async function demonstrate(name: BrowserName): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  console.log(`No display: here is the main job as a demonstration, in headless ${name === 'firefox' ? 'Firefox' : 'Chromium'}.\n`);
  const story = await startStory(name);
  try {
    console.log('Agreeing to record turns, time, prompts and how long answers take, on six services.');
    const page = await agree(story, { services: ALL });
    for (const service of ALL) {
      story.practice.setAnswerMs(service, [700, 2500]);
      console.log(`Sending ${PROMPTS[service]} prompts on ${CHATS[service]}`);
      const chat = await story.session.open(CHATS[service]);
      await send(chat, PROMPTS[service]);
      await chat.close();
    }
    const record = join(FOLDER, 'record.json');
    const saved = await saveRecord(page, story);
    writeFileSync(record, saved);
    const pictures = await takePictures();
    console.log(`\n${auditOf(v.parse(ArchiveSchema, JSON.parse(saved)))}\n`);
    console.log(`Pictures:         ${pictures.join('\n                  ')}`);
    console.log(`Exported record:  ${record}`);

    async function takePictures(): Promise<string[]> {
      const files = [];
      for (const [file, address, size] of SCREENS) {
        const screen = await story.session.open(story.session.extensionUrl(address), size);
        await screen.waitFor(() => document.querySelector('[data-figure="prompts"]') !== null);
        files.push(join(FOLDER, file));
        await screen.screenshot(join(FOLDER, file), { fullPage: address !== '/popup.html' });
        await screen.close();
      }
      return files;
    }
  } finally {
    await story.close();
  }
}

const SCREENS = [
  ['popup.png', '/popup.html', { width: 380, height: 600 }],
  ['this-week.png', '/journal.html#week', { width: 1280, height: 900 }],
] as const;
