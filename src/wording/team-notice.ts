import type { Topic } from '../../content/topics.ts';
import { promiseValues, type Acknowledgement } from './acknowledgement.ts';
import { renderEmail, type RenderedEmail } from './email-template.ts';
import { directionOf } from './locale-facts.ts';

/** Everything the team is told by mail about a new enquiry. Nothing that was typed is among it. */
export interface TeamNotice extends Pick<Acknowledgement, 't' | 'promise' | 'channel'> {
  /** `emails/team-notice.md`, which the team reads in English. */
  template: string;
  reference: string;
  topic: Topic;
  /** Its page at the desk; undefined where there is no desk. */
  deskUrl: string | undefined;
}

/** The mail that tells the team about a new enquiry, by when to answer it, and how to read it. */
export function renderTeamNotice(notice: TeamNotice): RenderedEmail {
  const { template, t, reference, topic, deskUrl } = notice;
  const language = { lang: t.locale, direction: directionOf(t.locale) };
  return renderEmail(template, language, {
    ...promiseValues(notice),
    reference,
    topic: t(`topic.${topic}`),
    hasDesk: deskUrl === undefined ? 'no' : 'yes',
    deskUrl: deskUrl ?? '',
  });
}
