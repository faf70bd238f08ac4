/** Keeps what is searched for in the address, so that it can be shared and come back to. */
export function rememberInAddress(query: string, topic: string | undefined) {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  if (!topic) address.searchParams.delete('topic');
  history.replaceState(null, '', address);
}
