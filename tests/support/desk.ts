import { startSession } from '../../server/desk/sign-in/staff-session.ts';
import type { TestApp } from './app.ts';

/** A browser of the team that is signed in to the desk of an app. */
export interface StaffBrowser {
  cookie: string;
  get(path: string): Promise<Response>;
  post(path: string, fields?: Record<string, string>): Promise<Response>;
}

/** Signs in without a mail, for tests that are about what comes after. */
export async function signIn(app: TestApp, email = 'alice@team.example'): Promise<StaffBrowser> {
  const secret = await app.parts.store.db
    .transaction()
    .execute((transaction) => startSession(transaction, email, app.parts.now()));
  const cookie = `__Host-sid=${secret}`;
  return {
    cookie,
    get: (path) => app.get(path, { cookie }),
    post: (path, fields = {}) => app.post(path, fields, { headers: { cookie } }),
  };
}
