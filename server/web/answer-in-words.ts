import type { Context } from 'hono';
import type { PhraseKey } from '../../content/en/phrases.ts';
import type { Locale } from '../../content/locales.ts';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { messageMain } from './pages/message-page.ts';
import type { AllPhrases, Frames } from './frames.ts';

export interface WordedAnswer {
  status: ContentfulStatusCode;
  locale: Locale;
  /** The phrase that says what happened; its heading is `<phrase>.title`. */
  phrase: 'fault' | 'method' | 'refusal.type' | 'refusal.size';
  values?: Record<string, string | number>;
  otherWay?: string;
}

export interface Wording {
  phrases: AllPhrases;
  frames: Frames;
}

/** A whole page, in the member's language, for an answer that is not what they asked for. */
export async function answerInWords(c: Context, wording: Wording, answer: WordedAnswer) {
  const t = wording.phrases[answer.locale];
  const title = t(`${answer.phrase}.title` as PhraseKey);
  const main = messageMain(t, {
    title,
    text: t(answer.phrase, answer.values),
    otherWay: answer.otherWay,
  });
  const page = await wording.frames.made({ locale: answer.locale, title, main, path: '' });
  c.header('Cache-Control', 'no-store');
  return c.html(page, answer.status);
}
