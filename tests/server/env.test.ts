import fc from 'fast-check';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEnv, siteOrigins, type Settings } from '../../server/env.ts';

function settingsOf(environment: Record<string, string>): Settings {
  const reading = readEnv(environment);
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  return reading.settings;
}

function problemsOf(environment: Record<string, string>): string[] {
  const reading = readEnv(environment);
  return reading.ok ? [] : reading.problems;
}

describe('an environment that says nothing', () => {
  test('gives a server on this machine alone, with mail as files', () => {
    expect(settingsOf({})).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      publicOrigin: 'http://localhost:8080',
      dataDir: resolve('data'),
      databaseUrl: undefined,
      resend: undefined,
      webhookSecret: undefined,
      receiving: undefined,
      resendRatePerSecond: 2,
      acknowledgementsPerHour: 300,
      minFillSeconds: 3,
      trustedProxies: undefined,
      supportSecret: undefined,
      staffEmails: [],
      deskOrigin: undefined,
      drainSeconds: 0,
    });
  });

  test('warns that the sample addresses are still there, and goes on', () => {
    const reading = readEnv({});
    expect(reading.ok && reading.warnings).toEqual([
      expect.stringMatching(/MAIL_FROM.*MAIL_REPLY_TO.*TEAM_EMAIL.*\.example/),
    ]);
  });

  test('is the same as one whose variables are empty', () => {
    expect(settingsOf({ PORT: '', MAIL_FROM: '', TRUSTED_PROXIES: '' })).toEqual(settingsOf({}));
  });
});

describe('what is set', () => {
  test('names the port that links begin with, unless an origin is given', () => {
    expect(settingsOf({ PORT: '3000' }).publicOrigin).toBe('http://localhost:3000');
    expect(settingsOf({ PORT: '0' }).publicOrigin).toBeUndefined();
    expect(settingsOf({ PORT: '0', PUBLIC_ORIGIN: 'https://a.example' }).publicOrigin).toBe(
      'https://a.example',
    );
  });

  test('names the team in lower case, each once', () => {
    const list = ' Alice@Team.example, boris@team.example,alice@team.example';
    expect(settingsOf({ STAFF_EMAILS: list }).staffEmails).toEqual([
      'alice@team.example',
      'boris@team.example',
    ]);
  });

  test('leaves the handler at the public origin unless it has one of its own', () => {
    const site = 'https://help.example.org';
    expect(siteOrigins(settingsOf({ PUBLIC_ORIGIN: site })).apiOrigin).toBe(site);
    const apart = settingsOf({ PUBLIC_ORIGIN: site, API_ORIGIN: 'https://api.example.org/' });
    expect(siteOrigins(apart)).toEqual({
      publicOrigin: site,
      apiOrigin: 'https://api.example.org',
    });
    expect(siteOrigins(settingsOf({ PORT: '0' }), 'http://localhost:1').apiOrigin).toBe(
      'http://localhost:1',
    );
  });

  test.each([
    ['https://help.example.org/', 'https://help.example.org'],
    ['HTTPS://Help.Example.org:443', 'https://help.example.org'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])('an origin %s is %s', (typed, origin) => {
    expect(settingsOf({ PUBLIC_ORIGIN: typed }).publicOrigin).toBe(origin);
  });

  test('with real addresses there is nothing to warn of', () => {
    const reading = readEnv({
      MAIL_FROM: 'Help, and support <help@anlp.org>',
      MAIL_REPLY_TO: 'help@anlp.org',
      TEAM_EMAIL: 'team@anlp.org',
    });
    expect(reading).toMatchObject({ ok: true, warnings: [] });
  });

  test('a key without an address is for Resend itself', () => {
    expect(settingsOf({ RESEND_API_KEY: 're_123' }).resend).toEqual({ apiKey: 're_123' });
  });

  const webhook = { RESEND_WEBHOOK_SECRET: 'whsec_bm90IGEgc2VjcmV0' };
  const receivingKey = { RESEND_RECEIVING_API_KEY: 're_receive' };

  test('a webhook secret alone lets the provider report, and takes in no mail', () => {
    expect(settingsOf(webhook)).toMatchObject({
      webhookSecret: 'whsec_bm90IGEgc2VjcmV0',
      receiving: undefined,
    });
  });

  test('with a key to receive as well, mail is taken in, from wherever the provider is', () => {
    const both = { ...webhook, ...receivingKey, RESEND_BASE_URL: 'http://127.0.0.1:1' };
    expect(settingsOf(both).receiving).toEqual({
      apiKey: 're_receive',
      baseUrl: 'http://127.0.0.1:1',
    });
  });

  test('the key to receive alone is of no use, and says so', () => {
    const reading = readEnv(receivingKey);
    expect(reading.ok && reading.settings.receiving).toBeUndefined();
    expect(reading.ok && reading.warnings.join()).toMatch(/without RESEND_WEBHOOK_SECRET/);
  });

  test.each(['secret', 'whsec_', 'whsec_abc', 'whsec_####', 'whsec_QUJD'])(
    'a webhook secret %s stops the start, unseen',
    (secret) => {
      const [problem] = problemsOf({ RESEND_WEBHOOK_SECRET: secret });
      expect(problem).toMatch(/^RESEND_WEBHOOK_SECRET is \(hidden\), expected whsec_/);
    },
  );

  test('a mailbox whose name leaves no room for a reference cannot receive', () => {
    const long = { MAIL_REPLY_TO: `${'a'.repeat(40)}@anlp.example` };
    expect(problemsOf(long)).toEqual([]);
    expect(problemsOf({ ...long, ...webhook, ...receivingKey })).toEqual([
      expect.stringMatching(/MAIL_REPLY_TO is .*, expected at most 33 characters before the @/),
    ]);
  });

  test('trusted proxies are networks and single addresses of both families', () => {
    const list = '10.0.0.0/8, 192.0.2.7,fd00::/8 , ::1';
    const { trustedProxies } = settingsOf({ TRUSTED_PROXIES: list });
    expect(trustedProxies?.check('10.255.0.1')).toBe(true);
    expect(trustedProxies?.check('192.0.2.7')).toBe(true);
    expect(trustedProxies?.check('192.0.2.8')).toBe(false);
    expect(trustedProxies?.check('fd12::1', 'ipv6')).toBe(true);
    expect(trustedProxies?.check('::1', 'ipv6')).toBe(true);
    expect(trustedProxies?.check('::2', 'ipv6')).toBe(false);
  });

  test('PostgreSQL asks for the secret that several processes share', () => {
    const url = 'postgres://localhost/support';
    expect(problemsOf({ DATABASE_URL: url })).toEqual([
      expect.stringMatching(/^SUPPORT_SECRET is/),
    ]);
    const shared = { DATABASE_URL: url, SUPPORT_SECRET: 's'.repeat(32) };
    expect(settingsOf(shared)).toMatchObject({ databaseUrl: url, supportSecret: 's'.repeat(32) });
  });
});

describe('a bad value', () => {
  test.each([
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80 80'],
    ['PORT', '0x50'],
    ['PORT', '8e3'],
    ['PORT', '٨٠'],
    ['HOST', 'a b'],
    ['HOST', 'http://localhost'],
    ['PUBLIC_ORIGIN', 'help.example.org'],
    ['PUBLIC_ORIGIN', 'https://help.example.org/path'],
    ['PUBLIC_ORIGIN', 'https://help.example.org/?x'],
    ['PUBLIC_ORIGIN', 'https://name:word@help.example.org'],
    ['PUBLIC_ORIGIN', 'ftp://help.example.org'],
    ['PUBLIC_ORIGIN', 'javascript:alert(1)'],
    ['API_ORIGIN', 'https://api.example.org/path'],
    ['RESEND_BASE_URL', 'localhost:3000'],
    ['MAIL_FROM', 'nobody'],
    ['MAIL_FROM', 'Help <help@example.org'],
    ['MAIL_FROM', 'Help <help@example.org>\r\nBcc: all@example.org'],
    ['MAIL_FROM', 'Help\u0007 <help@example.org>'],
    ['MAIL_FROM', 'He"lp <help@example.org>'],
    ['MAIL_REPLY_TO', 'a@example.org, b@example.org'],
    ['TEAM_EMAIL', 'a@example.org, Team <b@example.org>'],
    ['RESEND_RATE_PER_SECOND', '0'],
    ['RESEND_RATE_PER_SECOND', '1.5'],
    ['MIN_FILL_SECONDS', '-1'],
    ['MIN_FILL_SECONDS', '3601'],
    ['STAFF_EMAILS', 'alice'],
    ['STAFF_EMAILS', 'a@team.example,,b@team.example'],
    ['STAFF_EMAILS', 'Alice <a@team.example>'],
    ['DESK_ORIGIN', 'https://desk.example.org/desk/'],
    ['TRUSTED_PROXIES', 'proxy.example.org'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0.0/'],
    ['TRUSTED_PROXIES', '10.0.0.0/8/8'],
    ['TRUSTED_PROXIES', '10.0.0.0/-1'],
    ['TRUSTED_PROXIES', '10.0.0.0/1e1'],
    ['TRUSTED_PROXIES', '10.0.0/8'],
    ['TRUSTED_PROXIES', '::1/129'],
    ['TRUSTED_PROXIES', '10.0.0.0/8,,::1'],
  ])('of %s is named with %j and what was expected', (name, value) => {
    const [problem, ...more] = problemsOf({ [name]: value });
    expect(problem).toMatch(new RegExp(`^${name} is .+, expected .+`));
    expect(problem).toContain(JSON.stringify(value).slice(1, -1));
    expect(problem).not.toContain('\n');
    expect(more).toEqual([]);
  });

  test.each([
    ['SUPPORT_SECRET', 'too short a secret'],
    ['RESEND_API_KEY', 're_with a space'],
    ['DATABASE_URL', 'mysql://root:password@db.example/x'],
  ])('of %s is not printed', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toEqual([
      expect.stringMatching(new RegExp(`^${name} is .hidden.*, expected`)),
    ]);
    expect(problems.join()).not.toContain(value);
  });

  test('of a store without a file is refused as well', () => {
    expect(problemsOf({ DATABASE_URL: 'sqlite:' })).toHaveLength(1);
    expect(settingsOf({ DATABASE_URL: 'sqlite:a.db' }).databaseUrl).toBe('sqlite:a.db');
  });

  test('is named beside every other one', () => {
    const problems = problemsOf({ PORT: 'x', HOST: '?', TEAM_EMAIL: 'y' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'PORT',
      'HOST',
      'TEAM_EMAIL',
    ]);
  });
});

test('any environment is read or refused in one line for each bad variable', () => {
  const names = ['PORT', 'HOST', 'PUBLIC_ORIGIN', 'MAIL_FROM', 'TRUSTED_PROXIES', 'DATABASE_URL'];
  const environment = fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(environment, (set) => {
      const reading = readEnv(set);
      const problems = reading.ok ? [] : reading.problems;
      for (const problem of problems) expect(problem).toMatch(/^[A-Z_]+ is [^\n\r]+$/);
    }),
  );
});
