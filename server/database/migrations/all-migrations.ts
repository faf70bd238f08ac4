import type { Kysely } from 'kysely';
import type { Engine } from '../open-database.ts';
import type { Schema } from '../schema.ts';
import { enquiriesAndOutbox } from './001-enquiries-and-outbox.ts';
import { actsAndConversation } from './002-acts-and-conversation.ts';
import { desk } from './006-desk.ts';

/** Every step of the schema, oldest first; the n-th leads to version n. Never change an old one. */
export const allMigrations: readonly ((db: Kysely<Schema>, engine: Engine) => Promise<void>)[] = [
  enquiriesAndOutbox,
  actsAndConversation,
  desk,
];
