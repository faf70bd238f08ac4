const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const domainName =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/i;

/**
 * The one address that a mail can be sent to, its domain in ASCII (RFC 5890), or nothing when the
 * text is not an address we can write to: RFC 5321 dot-atom with at most 64 characters before the
 * `@` and 254 in all, ASCII before the `@` because the provider does not document SMTPUTF8.
 */
export function mailableAddress(typed: string): string | undefined {
  const at = typed.lastIndexOf('@');
  const local = typed.slice(0, at);
  const domain = asciiDomain(typed.slice(at + 1));
  if (at < 1 || local.length > 64 || !localPart.test(local)) return undefined;
  if (domain === undefined || !domainName.test(domain)) return undefined;
  const address = `${local}@${domain}`;
  return address.length <= 254 ? address : undefined;
}

/** The domain as DNS knows it; characters that a URL drops or ends its host at are no domain. */
function asciiDomain(domain: string): string | undefined {
  if (domain === '' || /[\s\p{Cc}/\\?#:@%[\]<>"]/u.test(domain)) return undefined;
  return URL.parse(`http://${domain}`)?.hostname;
}
