import type { Token, Tokens } from 'marked';
import { addressMarks } from './email-values.ts';

/**
 * A mail's Markdown as plain text: paragraphs without line breaks of their own, emphasis without
 * its marks, a link's address after its label, on a line of its own where nothing else stands
 * beside it. Throws on Markdown that has no plain form, such as a table or an image.
 */
export function plainText(tokens: readonly Token[]): string {
  return tokens
    .map(block)
    .filter((text) => text !== '')
    .join('\n\n');
}

function block(token: Token): string {
  switch (token.type) {
    case 'paragraph':
    case 'heading':
    case 'text':
      return paragraph(token);
    case 'list':
      return list(token as Tokens.List);
    case 'code':
      return (token as Tokens.Code).text;
    case 'space':
    case 'hr':
      return '';
    default:
      throw new Error(`Cannot put Markdown of the kind "${token.type}" into a plain text mail`);
  }
}

function paragraph(token: Token): string {
  const pieces = inlineTokens(token);
  const [only] = pieces;
  if (only?.type === 'link' && pieces.length === 1) return link(only as Tokens.Link, '\n');
  return pieces.map(inline).join('').trim();
}

function list({ items, ordered, start }: Tokens.List): string {
  return items
    .map((item, index) => {
      const bullet = ordered ? `${Number(start) + index}. ` : '- ';
      const text = item.tokens
        .map(block)
        .filter((part) => part !== '')
        .join('\n');
      return bullet + text.replaceAll('\n', '\n' + ' '.repeat(bullet.length));
    })
    .join('\n');
}

function inline(token: Token): string {
  switch (token.type) {
    case 'link':
      return link(token as Tokens.Link, ': ');
    case 'strong':
    case 'em':
      return inlineTokens(token).map(inline).join('');
    case 'br':
      return '\n';
    case 'text':
    case 'escape':
    case 'codespan':
      return (token as Tokens.Text).text.replace(/\s*\n\s*/g, ' ');
    default:
      throw new Error(`Cannot put Markdown of the kind "${token.type}" into a plain text mail`);
  }
}

function link(token: Tokens.Link, between: string): string {
  const address = addressMarks(token.href);
  const isBareAddress = token.text === token.href;
  return isBareAddress ? address : token.tokens.map(inline).join('') + between + address;
}

function inlineTokens(token: Token): readonly Token[] {
  return (token as Tokens.Generic).tokens ?? [];
}
