import type { BlockList } from 'node:net';
import type { Logger } from 'pino';
import type { Locale } from '../../content/locales.ts';
import type { WorkingCalendar } from '../../src/promise/working-calendar.ts';
import type { MailTemplates } from '../emails/mail-templates.ts';
import type { BannerBoard } from '../banner/banner-board.ts';
import type { Store } from '../database/open-database.ts';
import type { SiteOrigins } from '../env.ts';
import type { Observer } from '../metrics/observer.ts';
import type { Tally } from '../feedback/tally.ts';
import type { ReceiveForm } from '../enquiries/receive-form.ts';
import type { PublishedRecord } from '../performance/record.ts';
import type { LocaleArticles } from '../suggestions/locale-articles.ts';
import type { BuiltSite } from './built-site.ts';
import type { AllPhrases, Frames } from './frames.ts';
import type { PostLimit } from './post-limit.ts';
import type { TokenSigner } from './signed-token.ts';

/** Everything the app stands on, given by whoever starts it: a server, or a test. */
export interface AppParts {
  site: BuiltSite;
  phrases: AllPhrases;
  articles: Readonly<Record<Locale, LocaleArticles>>;
  calendar: WorkingCalendar;
  store: Store;
  signer: TokenSigner;
  /** Counts how articles fare. */
  tally: Tally;
  templates: MailTemplates;
  log: Logger;
  observer: Observer;
  settings: AppSettings;
  now: () => Temporal.Instant;
  /** True from when the process was told to end: whoever chooses among several should take another. */
  isStopping: () => boolean;
  /** Called after a commit that left mail to send. */
  onMailWaiting: () => void;
  /** Called after a commit that left a mail to take in. */
  onMailReceived: () => void;
}

export interface AppSettings extends SiteOrigins {
  mailFrom: string;
  mailReplyTo: string;
  teamEmail: string;
  /** Unset: webhooks are not found. */
  webhookSecret: string | undefined;
  /** Set: replies to our mails come back to us, so each mail says about which enquiry it is. */
  receiving: object | undefined;
  /** Who may sign in to the desk, in lower case; without any there is no desk. */
  staffEmails: readonly string[];
  /** The one host on which the desk answers; unset: that of the site. */
  deskOrigin: string | undefined;
  minFillSeconds: number;
  /** Of the whole site; beyond it they wait to be released. 0: no limit. */
  acknowledgementsPerHour: number;
  trustedProxies: BlockList | undefined;
}

/** The app's parts with what `createApp` makes of them, as routes use them. */
export interface RouteParts extends AppParts {
  frames: Frames;
  banners: BannerBoard;
  receiveForm: ReceiveForm;
  record: PublishedRecord;
  /** One count of a sender's posts, whatever the language they write in. */
  limitPosts: PostLimit;
}

/** What middleware knows of a request and hands on to routes. */
export interface RequestFacts {
  Variables: { locale: Locale; requestId: string };
}
