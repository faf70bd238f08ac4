import type { Topic } from '../../content/topics.ts';
import type { Store } from '../database/open-database.ts';
import { moveEnquiry, type Moved, type Mover } from './move-enquiry.ts';

/** Says what an enquiry is really about. The promise stays as it was made. */
export async function changeTopic(
  store: Store,
  id: string,
  mover: Mover,
  topic: Topic,
): Promise<Moved<'same-topic'>> {
  return await moveEnquiry<'same-topic'>(store, id, mover, ({ topic: from }) =>
    from === topic
      ? 'same-topic'
      : { kind: 'topic-changed', details: { from, to: topic }, change: { topic } },
  );
}
