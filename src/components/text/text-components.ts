import ArticleLink from './ArticleLink.astro';
import Clause from './Clause.astro';
import ComplaintTime from './ComplaintTime.astro';
import ContactLink from './ContactLink.astro';
import KeptFor from './KeptFor.astro';
import MemberComplaintTime from './MemberComplaintTime.astro';
import OpeningHours from './OpeningHours.astro';
import ProcessingTime from './ProcessingTime.astro';
import ReplyTime from './ReplyTime.astro';
import StatementLink from './StatementLink.astro';

/** What writers may use in a text: the facts of the promise, printed from its data, and links. */
export const textComponents = {
  ArticleLink,
  Clause,
  ComplaintTime,
  ContactLink,
  KeptFor,
  MemberComplaintTime,
  OpeningHours,
  ProcessingTime,
  ReplyTime,
  StatementLink,
};
