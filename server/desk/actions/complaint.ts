import { html } from 'hono/html';
import { teamComplaintMail } from '../../emails/team-mails.ts';
import { complaintStages, type Complaint } from '../../enquiries/complaint.ts';
import { laterStages, moveComplaint } from '../../enquiries/move-complaint.ts';
import { raiseComplaint } from '../../enquiries/raise-complaint.ts';
import type { Enquiry } from '../../enquiries/enquiry.ts';
import { doneBy, type DeskAction } from '../desk-action.ts';
import { selectField } from '../fields.ts';
import { shortDay } from '../moments.ts';
import { say, type DeskKey } from '../words.ts';

/** An enquiry is a complaint too, from now on: nobody needs to have used the word. */
export const raiseComplaintAction: DeskAction = {
  name: 'complaint',
  words: {
    title: 'action.complaint',
    button: 'action.complaint.button',
    done: 'action.complaint.done',
  },
  isOffered: ({ complaint }) => complaint === undefined,
  fields: () => html`<p>${say('action.complaint.text')}</p>`,
  perform: async (parts, { enquiry, mover }) => {
    const noticeFor = (raised: Enquiry, sequence: number) =>
      teamComplaintMail(parts, raised, sequence, false);
    return doneBy(await raiseComplaint({ ...parts, noticeFor }, enquiry.id, mover));
  },
};

/** A complaint comes to a later stage; the member sees it on the status page. */
export const moveComplaintAction: DeskAction = {
  name: 'complaint-stage',
  words: {
    title: 'action.complaint-stage',
    button: 'action.complaint-stage.button',
    done: 'action.complaint-stage.done',
  },
  isOffered: ({ complaint }) => complaint !== undefined && laterStages(complaint).length > 0,
  fields: ({ enquiry: { complaint }, typed, problemOf }) =>
    complaint === undefined
      ? html``
      : html`${clock(complaint)}
        ${selectField({
          name: 'stage',
          id: 'complaint-stage-stage',
          label: say('action.complaint-stage.stage'),
          value: typed.get('stage') ?? '',
          problem: problemOf('stage'),
          options: [
            { value: '', label: say('action.choose') },
            ...laterStages(complaint).map((value) => ({
              value,
              label: say(`complaint-stage.${value}`),
            })),
          ],
        })}`,
  perform: async ({ store }, { enquiry, mover, typed }) => {
    const stage = complaintStages.find((known) => known === typed.get('stage'));
    if (stage === undefined) {
      return { ok: false, refusal: 'action.complaint-stage.missing', field: 'stage' };
    }
    return doneBy(await moveComplaint(store, enquiry.id, mover, stage));
  },
};

/** How far it has come, and the days of its stages. */
function clock({ stage, acknowledgeBy, reviewBy, outcomeBy, appealBy }: Complaint) {
  const days: [DeskKey, Temporal.PlainDate | undefined][] = [
    ['complaint-clock.acknowledge', acknowledgeBy],
    ['complaint-clock.review', reviewBy],
    ['complaint-clock.outcome', outcomeBy],
    ['complaint-clock.appeal', appealBy],
  ];
  return html`<p>${say(`complaint-stage.${stage}`)}</p>
    <ul>
      ${days.map(([label, day]) =>
        day === undefined ? '' : html`<li>${say(label, { day: shortDay(day) })}</li>`,
      )}
    </ul>`;
}
