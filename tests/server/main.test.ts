import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filledIn } from '../support/app.ts';
import { mainOf, referencesIn } from '../support/html.ts';
import { runProgram } from '../support/run-program.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
let running: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'member-support-main-'));
});
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  await rm(folder, { recursive: true, force: true });
});

const settings = (env: Record<string, string> = {}) => ({
  PORT: '0',
  DATA_DIR: join(folder, 'data'),
  MIN_FILL_SECONDS: '0',
  ...env,
});

/** Runs a server that cannot start; what it complained of. */
async function complaintOf(env: Record<string, string>, installation?: string): Promise<string> {
  const options = installation === undefined ? {} : { folder: installation };
  const { code, complaints } = await runProgram('server/main.ts', {
    env: settings(env),
    ...options,
  });
  expect(code).toBe(1);
  return complaints;
}

interface Line {
  level: number;
  port?: number;
  msg: string;
}

/** Starts a server; its log is read line by line. */
function startServer(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(project, 'server/main.ts')], {
    env: { PATH: process.env.PATH, ...settings(env) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  return {
    async nextLine(): Promise<Line> {
      const { value } = (await lines.next()) as { value: string };
      return JSON.parse(value) as Line;
    },
    async stop(signal: NodeJS.Signals = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

describe('a server that cannot start says why in one line and fails', () => {
  test('a bad value, by its variable, the value and what was expected', async () => {
    expect(await complaintOf({ MIN_FILL_SECONDS: 'soon' })).toBe(
      'MIN_FILL_SECONDS is "soon", expected a whole number from 0 to 3600\n',
    );
  });

  test('several bad values, a line for each', async () => {
    const complaints = await complaintOf({ PORT: 'x', PUBLIC_ORIGIN: 'y' });
    expect(complaints.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^PORT is "x", expected/),
      expect.stringMatching(/^PUBLIC_ORIGIN is "y", expected/),
    ]);
  });

  test('a missing build, and what to do', async () => {
    const installation = join(folder, 'installation');
    await mkdir(installation);
    for (const part of ['server', 'src', 'content', 'package.json']) {
      await cp(join(project, part), join(installation, part), { recursive: true });
    }
    await symlink(join(project, 'node_modules'), join(installation, 'node_modules'));
    const complaint = await complaintOf({}, installation);
    expect(complaint).toMatch(/^There is no whole build in [^\n]+: run npm run build\n$/);
  });

  test('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const complaint = await complaintOf({ PORT: String(port) });
    other.close();
    expect(complaint).toBe(`PORT is ${port}, and something listens on 127.0.0.1:${port} already\n`);
  });

  test('a data folder that cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const dataDir = join(folder, 'file', 'data');
    const complaint = await complaintOf({ DATA_DIR: dataDir });
    expect(complaint).toMatch(
      new RegExp(`^DATA_DIR is ${dataDir}, which cannot be written[^\\n]*\\n$`),
    );
    const withSecret = { DATA_DIR: dataDir, SUPPORT_SECRET: 's'.repeat(32) };
    expect(await complaintOf(withSecret)).toMatch(/^[^\n]+\n$/);
  });

  test('a database that does not answer', async () => {
    const complaint = await complaintOf({
      DATABASE_URL: 'postgres://name:password@127.0.0.1:9/none',
      SUPPORT_SECRET: 's'.repeat(32),
    });
    expect(complaint).toMatch(/^Cannot [^\n]+PostgreSQL[^\n]*\n$/);
    expect(complaint).not.toContain('password');
  });
});

describe('a server that starts', () => {
  test('takes a free port and says which in its first line; what it warns of comes after', async () => {
    const server = startServer();
    const first = await server.nextLine();
    expect(first.port).toBeGreaterThan(0);
    expect(first.msg).toBe(
      `Listening on http://127.0.0.1:${first.port}, public as http://localhost:${first.port}`,
    );
    const answer = await fetch(`http://127.0.0.1:${first.port}/healthz`);
    expect(answer.status).toBe(200);
    const warning = await server.nextLine();
    expect(warning).toMatchObject({
      level: 40,
      msg: expect.stringContaining('.example') as string,
    });
    expect(await server.stop()).toEqual([0, null]);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('ends cleanly on %s', async (signal) => {
    const server = startServer();
    const { port } = await server.nextLine();
    await fetch(`http://127.0.0.1:${port}/readyz`);
    expect(await server.stop(signal)).toEqual([0, null]);
  });

  test('that is to drain says that it is going, and answers on meanwhile', async () => {
    const server = startServer({ DRAIN_SECONDS: '1' });
    const { port } = await server.nextLine();
    const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    expect((await ask('/healthz')).status).toBe(200);
    const ended = server.stop();
    while ((await ask('/healthz')).status === 200) await setTimeout(20);
    expect(await (await ask('/healthz')).json()).toMatchObject({ alive: true, stopping: true });
    expect((await ask('/en/')).status).toBe(200);
    expect(await ended).toEqual([0, null]);
  });

  test('ends cleanly even when it has only just begun to start', async () => {
    const server = startServer();
    await server.nextLine();
    expect(await server.stop()).toEqual([0, null]);
  });

  test('writes mail into files as long as it has no key, and says so', async () => {
    const server = startServer({ PUBLIC_ORIGIN: 'https://help.anlp.example' });
    const { port } = await server.nextLine();
    const said: string[] = [];
    while (said.at(-1) !== 'Ready') said.push((await server.nextLine()).msg);
    expect(said).toContainEqual(expect.stringMatching(/^RESEND_API_KEY is not set: .*mail$/));
    expect(said).toContainEqual(expect.stringMatching(/^The pages were built for /));

    const site = `http://127.0.0.1:${port}`;
    const form = {
      body: new URLSearchParams(filledIn),
      method: 'POST',
      redirect: 'manual',
    } as const;
    const answer = await fetch(`${site}/en/contact/`, form);
    expect(answer.status).toBe(303);
    const receipt = new URL(answer.headers.get('location') ?? '');
    expect(receipt.origin).toBe('https://help.anlp.example');
    const page = await (await fetch(site + receipt.pathname)).text();
    const [reference = 'none'] = referencesIn(mainOf(page));
    const mails = await mailsIn(join(folder, 'data', 'mail'));
    expect(mails).toHaveLength(2);
    for (const mail of mails) expect(mail).toContain(reference);
    expect(await server.stop()).toEqual([0, null]);
  });

  /** The mails of a receipt, which are there within a second or so. */
  async function mailsIn(mailFolder: string): Promise<string[]> {
    for (let tries = 0; tries < 100; tries += 1) {
      const files = (await readdir(mailFolder).catch(() => [])).filter((file) =>
        file.endsWith('.eml'),
      );
      if (files.length > 1)
        return Promise.all(files.map((file) => readFile(join(mailFolder, file), 'utf8')));
      await setTimeout(50);
    }
    return [];
  }
});
