import type { Topic } from '../../content/topics.ts';
import type { Phrases } from '../wording/phrases.ts';

/** A topic as a heading over articles; what the form calls "something else" says there what it holds. */
export function topicName(t: Phrases, topic: Topic): string {
  return t(topic === 'other' ? 'help.topic.other' : `topic.${topic}`);
}
