import { allLocales, type Locale } from '../../content/locales.ts';
import { createApp } from '../../server/app.ts';
import { addBanner } from '../../server/banner/banner.ts';
import { listen } from '../../server/web/listener.ts';
import { countedOn } from '../server/performance/hand-count.ts';
import { seedHandCount } from '../server/performance/seed-hand-count.ts';
import { createTestApp, type TestApp } from '../support/app.ts';

/** A whole site to walk through, with what its pages tell of already there. */
export interface Site {
  origin: string;
  app: TestApp;
  /** The same, months later, with a record to publish and a banner on every page. */
  later: TestApp;
  /** The same, its disk giving errors. */
  failing: TestApp;
  /** The published record before anything was counted. */
  emptyRecord(locale: Locale): Response;
  close(): Promise<void>;
}

/** Opens a site on a free port; whoever opens it closes it. */
export async function openSite(): Promise<Site> {
  const listener = await listen('127.0.0.1', 0);
  const origin = `http://localhost:${listener.port}`;
  const settings = { publicOrigin: origin, minFillSeconds: 0 };
  const app = await createTestApp({ settings });
  const later = await createTestApp({ settings });
  const failing = await createTestApp({
    settings,
    parts: { store: { ...app.store, db: failingDb(app) } },
  });
  listener.answerWith(createApp(app.parts));
  const emptyRecords = await readRecords(later);
  await liveOn(later);
  return {
    origin,
    app,
    later,
    failing,
    emptyRecord: (locale) => emptyRecords.get(locale)!.clone(),
    async close() {
      await listener.stop();
      for (const made of [failing, later, app]) await made.remove();
    },
  };
}

async function readRecords(app: TestApp): Promise<Map<Locale, Response>> {
  const records = new Map<Locale, Response>();
  for (const locale of allLocales) records.set(locale, await app.get(`/${locale}/performance/`));
  return records;
}

async function liveOn(app: TestApp): Promise<void> {
  await seedHandCount(app.store);
  const banner = {
    kind: 'more-messages',
    startsAt: countedOn,
    endsAt: countedOn.add({ hours: 48 }),
    backOn: Temporal.PlainDate.from('2026-07-03'),
    setBy: 'alice@team.example',
  } as const;
  await addBanner(app.store, banner, countedOn);
  app.moveTo(countedOn.toString());
}

function failingDb({ store }: TestApp) {
  return store.db.withPlugin({
    transformQuery: () => {
      throw Object.assign(new Error('disk I/O error'), { errcode: 10 });
    },
    transformResult: async ({ result }) => result,
  });
}
