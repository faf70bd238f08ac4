import { readSettings } from '../env.ts';
import { reportFeedback } from '../feedback/feedback-report.ts';
import { openStore } from '../open-parts.ts';
import { startCommand } from './command-line.ts';
import { feedbackLines, feedbackSummary } from './feedback-lines.ts';

startCommand({
  name: 'feedback',
  about:
    'Shows how often each article was shown, opened, said to have answered, and found helpful; and what was asked without finding one.',
  usage: ['--json   for machines, with every count by day, language and place'],
  options: { json: { type: 'boolean' } },
  run: async ({ values }) => {
    const store = await openStore(readSettings());
    try {
      const report = await reportFeedback(store);
      if (values.json === true) {
        console.log(JSON.stringify(report, null, 2));
        return undefined;
      }
      for (const line of feedbackLines(report)) console.log(line);
      return feedbackSummary(report);
    } finally {
      await store.close();
    }
  },
});
