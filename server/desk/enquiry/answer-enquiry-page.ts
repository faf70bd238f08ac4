import { html } from 'hono/html';
import { actsOf } from '../../enquiries/act.ts';
import { contactWith } from '../../enquiries/ended-contact/ended-contact.ts';
import type { Enquiry } from '../../enquiries/enquiry.ts';
import type { ActionView, DeskAction } from '../desk-action.ts';
import { deskActions } from '../desk-actions.ts';
import type { DeskParts, DeskRequest } from '../desk-parts.ts';
import { errorSummary } from '../fields.ts';
import { answerDeskPage } from '../frame.ts';
import { say, type DeskKey } from '../words.ts';
import { conversation } from './conversation.ts';
import { facts } from './facts.ts';
import { history } from './history.ts';
import { conversationOf } from '../../enquiries/conversation.ts';

/** An action's form that is shown again, with what was typed and why it was refused. */
export interface ShownAction {
  name: string;
  typed: URLSearchParams;
  refusal?: { key: DeskKey; text: string; field: string | undefined };
}

/** The whole page of an enquiry: what was said and done, what was promised, what to do. */
export async function answerEnquiryPage(
  parts: DeskParts,
  c: DeskRequest,
  enquiry: Enquiry,
  { notice, shown }: { notice?: string | undefined; shown?: ShownAction },
): Promise<Response> {
  const { store } = parts;
  const [acts, messages] = [
    await actsOf(store, enquiry.id),
    await conversationOf(store, enquiry.id),
  ];
  const contact = await contactWith(store.db, enquiry.email);
  const title = say('enquiry.title', { reference: enquiry.reference });
  const main = html`${errorSummary(shown?.refusal?.text, fieldId(shown))}
    ${notice === undefined ? '' : html`<p class="notice" role="status">${notice}</p>`}
    <h1>${title}</h1>
    ${facts(parts, enquiry)}
    <div class="enquiry-columns">
      <div>${conversation(enquiry, messages)} ${history(acts)}</div>
      <div class="actions-column">
        <h2>${say('enquiry.actions')}</h2>
        ${await actionForms({ parts, enquiry, contact, staff: c.get('staff') }, shown)}
      </div>
    </div>`;
  const status = shown?.refusal === undefined ? 200 : statusOf(shown.refusal.key);
  return answerDeskPage(parts, c, { title, main, status, isRefused: status !== 200 });
}

/** A stale page is in conflict with what is stored; anything else is to be mended. */
function statusOf(refusal: DeskKey) {
  return refusal === 'refusal.stale' ? 409 : 422;
}

function fieldId(shown: ShownAction | undefined): string | undefined {
  return shown && `action-${shown.name}`;
}

/** What is offered now, and what was just tried, even where it makes no sense any more. */
async function actionForms(
  { parts, enquiry, contact, staff }: Pick<ActionView, 'parts' | 'enquiry' | 'contact' | 'staff'>,
  shown: ShownAction | undefined,
) {
  const offered = deskActions.filter(
    ({ name, isOffered }) => isOffered(enquiry, contact) || name === shown?.name,
  );
  const forms = offered.map(async (action, index) => {
    const isShown = action.name === shown?.name;
    const typed = isShown ? shown.typed : new URLSearchParams();
    const problemOf = (field: string) =>
      isShown && shown.refusal?.field === field ? shown.refusal.text : undefined;
    const view = { parts, enquiry, contact, staff, typed, problemOf };
    return actionForm(action, view, isShown || (shown === undefined && index === 0));
  });
  return Promise.all(forms);
}

async function actionForm(action: DeskAction, view: ActionView, isOpen: boolean) {
  const { name, words } = action;
  const { reference, version } = view.enquiry;
  return html`<details class="action" id="action-${name}"${isOpen ? html` open` : ''}>
    <summary><h3>${say(words.title)}</h3></summary>
    <form method="post" action="/desk/enquiries/${reference}/${name}">
      <input type="hidden" name="version" value="${version}" />
      ${await action.fields(view)}
      <button class="button">${say(words.button)}</button>
    </form>
  </details>`;
}
