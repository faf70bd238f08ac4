/** The most characters each field holds; characters are Unicode code points, a line break is one. */
export const limits = { name: 100, email: 254, message: 5000 } as const;

export const relationships = ['member', 'prospective', 'other'] as const;

/** How the writer stands to ANLP. Every one of them gets a reply; clause 3b is for members only. */
export type Relationship = (typeof relationships)[number];

export const visibleFields = ['name', 'email', 'relationship', 'topic', 'message'] as const;

export type VisibleField = (typeof visibleFields)[number];

/** What was typed, as typed: it is printed back on every answer that is not a receipt. */
export type TypedFields = Readonly<Record<VisibleField, string>>;

export const nothingTyped: TypedFields = {
  name: '',
  email: '',
  relationship: '',
  topic: '',
  message: '',
};

/** Fields that members do not see: the form's token, and a trap that only programs fill in. */
export const hiddenFields = { token: 'form_token', trap: 'website' } as const;

/** The button that looks for articles first; a form that names no button is sent. */
export const lookFirst = { name: 'intent', value: 'look-first' } as const;
