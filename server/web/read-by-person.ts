/**
 * Whether somebody's browser asks for a page in order to show it now. Programs that check mails or
 * fetch ahead do not say `navigate`, or say that they fetch ahead; counting none of them counts a
 * few people too little, which is the honest direction.
 */
export function isReadByPerson({ method, headers }: Request): boolean {
  const isAhead = headers.has('sec-purpose') || headers.has('purpose') || headers.has('x-moz');
  return method === 'GET' && headers.get('sec-fetch-mode') === 'navigate' && !isAhead;
}
