import { describe, expect, test } from 'vitest';
import { errorName, errorPlace } from '../../../server/web/error-name.ts';
import { toHeaderText } from '../../../server/emails/email.ts';

const said = 'ana@member.example wrote <b>';

describe('what may be logged of an error', () => {
  test('is its name and its code', () => {
    expect(errorName(new TypeError(said))).toBe('TypeError');
    expect(errorName(Object.assign(new Error(said), { code: 'ENOSPC' }))).toBe('Error:ENOSPC');
    expect(errorName(said)).toBe('unknown');
    const full = { code: 'ERR_SQLITE_ERROR', errcode: 13 };
    expect(errorName(Object.assign(new Error(said), full))).toBe('Error:ERR_SQLITE_ERROR:13');
    expect(errorName(Object.assign(new Error(said), { code: {} }))).toBe('Error');
  });

  test('is where in our sources it arose', () => {
    let thrown: unknown;
    try {
      toHeaderText(`${said}\n`);
    } catch (error) {
      thrown = error;
    }
    expect(errorPlace(thrown)).toMatch(/^server\/emails\/email\.ts:\d+$/);
  });

  test('is no place when it did not arise in our sources', () => {
    const theirs = Object.assign(new Error(said), {
      stack: `Error: ${said}\n    at read (node:internal/fs:1:2)\n    at /elsewhere/server/x.ts:1:2`,
    });
    expect(errorPlace(theirs)).toBeUndefined();
    expect(errorPlace(said)).toBeUndefined();
    expect(errorPlace({ stack: '    at /server/x.ts:1' })).toBeUndefined();
  });

  test('is never what it says', () => {
    const error = new Error(`${said}\nat /server/secret.ts:1:1`);
    expect(errorPlace(error)).toMatch(/^tests\/server\/web\/error-name\.test\.ts:\d+$/);
    expect(errorName(error)).toBe('Error');
  });
});
