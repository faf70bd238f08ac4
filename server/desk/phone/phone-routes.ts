import { Hono } from 'hono';
import { suggest } from '../../../src/suggestions/suggest.ts';
import { receiptMails } from '../../emails/receipt-mails.ts';
import { logVoicemail, type VoicemailParts } from '../../enquiries/log-voicemail.ts';
import { countReceived } from '../../metrics/count-received.ts';
import { randomId } from '../../web/signed-token.ts';
import { readDeskForm } from '../desk-form.ts';
import type { DeskFacts, DeskParts, DeskRequest } from '../desk-parts.ts';
import type { DeskPlace } from '../desk-place.ts';
import { answerDeskPage } from '../frame.ts';
import { say } from '../words.ts';
import { parseVoicemail } from './parse-voicemail.ts';
import { phoneMain, type PhoneForm } from './phone-form.ts';

/** A voicemail, written down in the time it takes to hear it. */
export const phonePlace: DeskPlace = {
  path: '/desk/phone/new',
  label: 'phone.nav',
  routes: (parts) => {
    const desk = new Hono<DeskFacts>();
    desk.get('/desk/phone/new', (c) =>
      show(parts, c, { typed: new URLSearchParams(), token: randomId() }),
    );
    desk.post('/desk/phone/new', async (c) => logPosted(parts, c));
    return desk;
  },
};

async function logPosted(parts: DeskParts, c: DeskRequest) {
  const form = await readDeskForm(parts, c);
  if (!form.ok) return form.answer;
  const { fields } = form;
  const now = parts.now();
  const parsed = parseVoicemail(fields, now);
  if (!parsed.ok) {
    return show(parts, c, { typed: fields, token: fields.get('token') ?? '', problem: parsed });
  }
  const mover = { actor: c.get('staff').email, at: now };
  const enquiry = await logVoicemail(voicemailParts(parts), mover, parsed.voicemail);
  parts.onMailWaiting();
  return c.redirect(`/desk/enquiries/${enquiry.reference}`, 303);
}

function show(parts: DeskParts, c: DeskRequest, form: PhoneForm) {
  const isRefused = form.problem !== undefined;
  return answerDeskPage(parts, c, {
    title: say('phone.title'),
    main: phoneMain(parts, form),
    status: isRefused ? 422 : 200,
    isRefused,
  });
}

/** The team is not told by mail what it has just written down itself. */
function voicemailParts(parts: DeskParts): VoicemailParts {
  return {
    ...parts,
    suggestedFor: (locale, message) =>
      suggest(parts.articles[locale].index, message).map(({ article }) => article.id),
    mailsFor: (enquiry) => receiptMails(enquiry).filter(({ kind }) => kind === 'acknowledgement'),
    onReceived: (enquiry) => countReceived(parts, enquiry),
  };
}
