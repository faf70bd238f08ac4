/**
 * Adds the reader's own time to moments that are given in London time, where their clock shows
 * another. Without this the page is complete: it names London time in words.
 */
const language = document.documentElement.lang.replace(/^en$/, 'en-GB');

for (const place of document.querySelectorAll<HTMLElement>('[data-instant]')) {
  const moment = new Date(place.dataset.instant ?? '');
  if (shown(moment) === shown(moment, 'Europe/London')) continue;
  const local = document.createElement('span');
  local.className = 'local';
  local.textContent = (place.dataset.local ?? '').replace('{when}', shown(moment));
  place.append(' ', local);
}

function shown(moment: Date, timeZone?: string): string {
  return moment.toLocaleString(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
}
