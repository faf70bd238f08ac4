import { Hono } from 'hono';
import type { Enquiry } from '../../enquiries/enquiry.ts';
import { findEnquiryByReference } from '../../enquiries/find-enquiry.ts';
import type { DeskAction, Done } from '../desk-action.ts';
import { deskActions } from '../desk-actions.ts';
import { readDeskForm } from '../desk-form.ts';
import type { DeskFacts, DeskParts, DeskRequest } from '../desk-parts.ts';
import { recordReading } from '../reading.ts';
import { say } from '../words.ts';
import { answerEnquiryPage, type ShownAction } from './answer-enquiry-page.ts';

/** The page of an enquiry, and everything that can be done there. */
export function enquiryRoutes(parts: DeskParts) {
  return new Hono<DeskFacts>()
    .get('/desk/enquiries/:reference', async (c, next) => {
      const enquiry = await findEnquiryByReference(parts.store, c.req.param('reference'));
      return enquiry === undefined ? next() : showEnquiry(parts, c, enquiry);
    })
    .post('/desk/enquiries/:reference/:action', async (c, next) => {
      const enquiry = await findEnquiryByReference(parts.store, c.req.param('reference'));
      const action = deskActions.find(({ name }) => name === c.req.param('action'));
      if (enquiry === undefined || action === undefined) return next();
      return perform(parts, c, enquiry, action);
    });
}

async function showEnquiry(parts: DeskParts, c: DeskRequest, enquiry: Enquiry) {
  await recordReading(parts, c.get('staff').email, 'enquiry', enquiry.id);
  const done = deskActions.find(({ name }) => name === c.req.query('done'));
  return answerEnquiryPage(parts, c, enquiry, { notice: done && say(done.words.done) });
}

async function perform(parts: DeskParts, c: DeskRequest, enquiry: Enquiry, action: DeskAction) {
  const form = await readDeskForm(parts, c);
  if (!form.ok) return form.answer;
  const mover = {
    actor: c.get('staff').email,
    at: parts.now(),
    seenVersion: Number(form.fields.get('version') ?? NaN),
  };
  const done = await action.perform(parts, { enquiry, mover, typed: form.fields });
  parts.onMailWaiting();
  if (done.ok === true) {
    return c.redirect(`/desk/enquiries/${enquiry.reference}?done=${action.name}`, 303);
  }
  return showAgain(parts, c, enquiry.reference, shownAgain(action, form.fields, done));
}

function shownAgain(
  { name }: DeskAction,
  fields: URLSearchParams,
  done: Exclude<Done, { ok: true }>,
): ShownAction {
  if (done.ok === 'again') return { name, typed: done.typed };
  const { field, refusal, values } = done;
  return { name, typed: fields, refusal: { key: refusal, text: say(refusal, values), field } };
}

/** As it stands by now, so that what somebody else did meanwhile is seen before the next try. */
async function showAgain(parts: DeskParts, c: DeskRequest, reference: string, shown: ShownAction) {
  const enquiry = await findEnquiryByReference(parts.store, reference);
  return enquiry === undefined ? c.notFound() : answerEnquiryPage(parts, c, enquiry, { shown });
}
