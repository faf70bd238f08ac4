/**
 * Links carry a topic into the form, and the search carries its words. The handler prints them into
 * the form it serves; on a static host this does. What somebody has typed stays.
 */
const fields = document.querySelector<HTMLFormElement>('main form')?.elements;

for (const [name, value] of new URLSearchParams(location.search)) {
  const field = name === 'topic' || name === 'message' ? fields?.namedItem(name) : undefined;
  if (isFillable(field) && field.value === '') field.value = value;
}

function isFillable(field: unknown): field is RadioNodeList | HTMLTextAreaElement {
  return field instanceof RadioNodeList || field instanceof HTMLTextAreaElement;
}
