import type { Kysely } from 'kysely';
import type { Engine } from '../open-database.ts';
import type { Schema } from '../schema.ts';
import { enquiriesAndOutbox } from './001-enquiries-and-outbox.ts';
import { actsAndConversation } from './002-acts-and-conversation.ts';
import { feedback } from './003-feedback.ts';
import { fairMailing } from './004-fair-mailing.ts';
import { webhooksAndMail } from './005-webhooks-and-mail.ts';
import { desk } from './006-desk.ts';
import { delaysComplaintsAndRecord } from './007-delays-complaints-and-record.ts';
import { erasureAndRetention } from './008-erasure-and-retention.ts';
import { queueByExpectation } from './009-queue-by-expectation.ts';
import { keptSearchWords } from './010-kept-search-words.ts';
import { wordsIndexedLater } from './011-words-indexed-later.ts';
import { lessForEachEnquiry } from './012-less-for-each-enquiry.ts';

/** Every step of the schema, oldest first; the n-th leads to version n. Never change an old one. */
export const allMigrations: readonly ((db: Kysely<Schema>, engine: Engine) => Promise<void>)[] = [
  enquiriesAndOutbox,
  actsAndConversation,
  feedback,
  fairMailing,
  webhooksAndMail,
  desk,
  delaysComplaintsAndRecord,
  erasureAndRetention,
  queueByExpectation,
  keptSearchWords,
  wordsIndexedLater,
  lessForEachEnquiry,
];
