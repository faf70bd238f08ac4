import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Observer } from './observer.ts';
import type { StoreFigures } from './store-figures.ts';

/** What a process has counted, and what its store holds when somebody asks. */
export interface Metrics {
  observer: Observer;
  /** Everything in Prometheus' text format. */
  text(): Promise<string>;
  contentType: string;
}

/** Metrics of one process; `readFigures` asks the store, once for each scrape. */
export function createMetrics(readFigures: () => Promise<StoreFigures>): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const observer = createObserver(register);
  const setFigures = createGauges(register);
  return {
    observer,
    contentType: register.contentType,
    async text() {
      setFigures(await readFigures());
      return await register.metrics();
    },
  };
}

/** Seconds; the targets for intake and pages lie between 5 and 250 ms. */
const requestBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

function createObserver(register: Registry): Observer {
  const registers = [register];
  const requests = new Histogram({
    name: 'support_request_seconds',
    help: 'Time to answer a request, by route, method and status.',
    labelNames: ['route', 'method', 'status'] as const,
    buckets: requestBuckets,
    registers,
  });
  const received = new Counter({
    name: 'support_enquiries_received_total',
    help: 'Enquiries stored, by channel and whether they are acknowledged, else the cap or other reason.',
    labelNames: ['channel', 'acknowledgement'] as const,
    registers,
  });
  const mails = new Counter({
    name: 'support_mail_attempts_total',
    help: 'Attempts to hand a mail over, by kind and outcome.',
    labelNames: ['mail', 'outcome'] as const,
    registers,
  });
  const pauses = new Counter({
    name: 'support_mail_pauses_total',
    help: 'Times that no mail was sent for a while, by cause.',
    labelNames: ['cause'] as const,
    registers,
  });
  const faults = new Counter({
    name: 'support_outbox_faults_total',
    help: 'Times that the outbox could not reach the store.',
    registers,
  });
  return {
    answered: ({ seconds, status, ...labels }) =>
      requests.observe({ ...labels, status: String(status) }, seconds),
    received: (labels) => received.inc(labels),
    outbox(event) {
      if (event.kind === 'attempt') mails.inc({ mail: event.mailKind, outcome: event.step.kind });
      else if (event.kind === 'pause') pauses.inc({ cause: event.cause });
      else faults.inc();
    },
  };
}

function createGauges(register: Registry): (figures: StoreFigures) => void {
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [register] });
  const waiting = gauge('support_outbox_waiting', 'Mails that wait to be sent.');
  const parked = gauge('support_outbox_parked', 'Mails that a person has to look at.');
  const oldest = gauge('support_outbox_oldest_seconds', 'Age of the oldest mail that waits.');
  const due = gauge('support_promises_open', 'Enquiries that are owed a reply.');
  const missed = gauge('support_promises_late', 'Open enquiries past the promised instant.');
  const days = gauge('support_calendar_days_left', 'Days for which the calendar can promise.');
  return (figures) => {
    waiting.set(figures.mailsWaiting);
    parked.set(figures.mailsParked);
    oldest.set(figures.oldestMailSeconds);
    due.set(figures.promisesOpen);
    missed.set(figures.promisesLate);
    days.set(figures.calendarDaysLeft);
  };
}
