import { sourceLocale } from '../../../content/locales.ts';
import { allTopics } from '../../../content/topics.ts';
import { changeTopic } from '../../enquiries/change-topic.ts';
import { doneBy, type DeskAction } from '../desk-action.ts';
import { selectField } from '../fields.ts';
import { say } from '../words.ts';

/** What it is really about. */
export const topicAction: DeskAction = {
  name: 'topic',
  words: { title: 'action.topic', button: 'action.topic.button', done: 'action.topic.done' },
  isOffered: () => true,
  fields: ({ parts, enquiry, typed, problemOf }) =>
    selectField({
      name: 'topic',
      id: 'topic-topic',
      label: say('action.topic.topic'),
      value: typed.get('topic') ?? enquiry.topic,
      problem: problemOf('topic'),
      options: allTopics.map((value) => ({
        value,
        label: parts.phrases[sourceLocale](`topic.${value}`),
      })),
    }),
  perform: async ({ store }, { enquiry, mover, typed }) => {
    const topic = allTopics.find((known) => known === typed.get('topic'));
    if (topic === undefined) return { ok: false, refusal: 'action.topic.missing', field: 'topic' };
    return doneBy(await changeTopic(store, enquiry.id, mover, topic));
  },
};
