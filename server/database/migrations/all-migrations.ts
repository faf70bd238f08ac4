import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';
import { enquiriesAndOutbox } from './001-enquiries-and-outbox.ts';
import { actsAndConversation } from './002-acts-and-conversation.ts';
import { fairMailing } from './004-fair-mailing.ts';
import { webhooksAndMail } from './005-webhooks-and-mail.ts';
import { erasureAndRetention } from './008-erasure-and-retention.ts';

/** Every step of the schema, oldest first; the n-th leads to version n. Never change an old one. */
export const allMigrations: readonly ((db: Kysely<Schema>) => Promise<void>)[] = [
  enquiriesAndOutbox,
  actsAndConversation,
  fairMailing,
  webhooksAndMail,
  erasureAndRetention,
];
