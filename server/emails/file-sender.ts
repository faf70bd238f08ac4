import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toEml } from './eml.ts';
import type { Sender, StoredMail } from './sender.ts';

/**
 * Writes mails as `.eml` files into a folder instead of sending them: what runs without a
 * provider. Sending a mail again overwrites its file, so each mail stands there once.
 */
export function createFileSender(folder: string): Sender {
  return {
    async send(mail) {
      const file = join(folder, fileName(mail));
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        // Written whole beside its place first: nobody ever reads half a mail.
        await writeFile(`${file}.part`, toEml(mail), { flush: true });
        await rename(`${file}.part`, file);
        return { kind: 'sent', providerId: fileName(mail) };
      } catch (error) {
        const errorName = (error as NodeJS.ErrnoException).code ?? 'unwritable_mail';
        return { kind: 'retry', errorName, reason: 'not-handed-over' };
      }
    },
  };
}

/** Sorts by the time of queueing; holds only characters that every file system takes. */
function fileName({ queuedAt, idempotencyKey }: StoredMail): string {
  const time = queuedAt.toString({ smallestUnit: 'millisecond' }).replaceAll(':', '-');
  return `${time}-${idempotencyKey.replace(/[^A-Za-z0-9]+/g, '-')}.eml`;
}
