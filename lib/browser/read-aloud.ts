/** Reading aloud, by a voice that is on this device: others may send the words away, and are never used. */
import type { Aloud } from '../reflection/told.ts';

const voices = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

const voiceOf = (language: string) =>
  voices()
    ?.getVoices()
    .find(({ localService, lang }) => localService === true && lang.toLowerCase().startsWith(language));

export const readAloud: Aloud = {
  canRead: async (language) => voiceOf(language) !== undefined,
  read(text, language) {
    const voice = voiceOf(language);
    if (voice === undefined) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    voices()?.cancel();
    voices()?.speak(utterance);
  },
  onChange(changed) {
    voices()?.addEventListener('voiceschanged', changed);
    return () => voices()?.removeEventListener('voiceschanged', changed);
  },
};
