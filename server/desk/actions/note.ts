import { isBlank, normaliseText } from '../../../src/contact/typed-text.ts';
import { noteEnquiry } from '../../enquiries/note-enquiry.ts';
import { doneBy, type DeskAction } from '../desk-action.ts';
import { textField } from '../fields.ts';
import { say } from '../words.ts';

/** A note that only the team reads. */
export const noteAction: DeskAction = {
  name: 'note',
  words: { title: 'action.note', button: 'action.note.button', done: 'action.note.done' },
  isOffered: () => true,
  fields: ({ typed, problemOf }) =>
    textField({
      name: 'note',
      id: 'note-text',
      label: say('action.note.text'),
      hint: say('action.note.hint'),
      value: typed.get('note') ?? '',
      problem: problemOf('note'),
    }),
  perform: async ({ store }, { enquiry, mover, typed }) => {
    const text = normaliseText(typed.get('note') ?? '').trim();
    if (isBlank(text)) return { ok: false, refusal: 'action.note.missing', field: 'note' };
    return doneBy(await noteEnquiry(store, enquiry.id, mover, text));
  },
};
