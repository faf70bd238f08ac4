/**
 * The wording of the team's desk, in ICU MessageFormat like `phrases.ts`. The team reads English,
 * so these stand in no other language.
 */
export const deskPhrases = {
  // the frame
  'desk.name': 'Member support desk',
  'desk.skip': 'Skip to main content',
  'desk.menu': 'Desk',
  'desk.signed-in': 'Signed in as',
  'desk.sign-out': 'Sign out',
  'desk.error-prefix': 'Error:',
  'desk.problem': 'There is a problem',
  'desk.not-found.title': 'There is nothing at this address',
  'desk.not-found': 'Check the reference, or look in the queue.',
  'desk.to-queue': 'To the queue',

  // guards
  'guard.origin.title': 'This form did not come from the desk',
  'guard.origin': 'Nothing was done. Open the page at the desk itself and try again.',
  'guard.signed-out.title': 'You are signed out',
  'guard.signed-out':
    'Nothing was done, and nothing you wrote is lost: it is on this page. Sign in again in a new tab, then come back here and press “Try again”.',
  'guard.signed-out.sign-in': 'Sign in (opens a new tab)',
  'guard.signed-out.typed': 'What you wrote',
  'guard.try-again': 'Try again',
  'guard.method.title': 'This address cannot be used that way',
  'guard.method': 'Open the page at the desk and use its buttons.',
  'guard.unread.title': 'This form could not be read',
  'guard.unread': 'Nothing was done. It is too long, or was sent in a way the desk cannot read.',
  'guard.too-many.title': 'Too many tries',
  'guard.too-many': 'Wait {minutes, plural, one {# minute} other {# minutes}}, then try again.',

  // signing in
  'sign-in.title': 'Sign in to the desk',
  'sign-in.introduction': 'We send you a link and a code. There is no password.',
  'sign-in.email': 'Your email address',
  'sign-in.email.missing': 'Enter your email address in the correct format, like name@example.com',
  'sign-in.send': 'Send me a link',
  'sign-in.sent.title': 'Look in your mail',
  'sign-in.sent':
    'If that address may use the desk, a mail is on its way. It is good for {minutes} minutes. Open its link in this browser, or type its code here.',
  'sign-in.sent.again': 'No mail? Look in your spam folder, or ask for another one.',
  'sign-in.code': 'Code from the mail',
  'sign-in.code.hint': 'Eight letters and digits',
  'sign-in.with-code': 'Sign in with the code',
  'sign-in.code.wrong':
    'That code is not right, or is no longer good. After {tries} wrong codes, ask for a new mail.',
  'sign-in.link.title': 'Sign in to the desk',
  'sign-in.link': 'You asked for this in this browser. Press the button to sign in.',
  'sign-in.link.button': 'Sign in',
  'sign-in.link.other':
    'This link was asked for in another browser. To sign in here, type the code from the same mail.',
  'sign-in.link.over.title': 'This link is no longer good',
  'sign-in.link.over':
    'It has been used, or it is more than {minutes} minutes old. Ask for a new one.',
  'sign-in.again': 'Ask for a new mail',

  // browsers that are signed in
  'sessions.title': 'Where you are signed in',
  'sessions.nav': 'Sign-ins',
  'sessions.introduction':
    'A sign-in ends after {idle} minutes without use, and after {absolute} hours in any case.',
  'sessions.since': 'Signed in',
  'sessions.seen': 'Last used',
  'sessions.which': 'Which',
  'sessions.this': 'This browser',
  'sessions.other': 'Another browser',
  'sessions.end': 'End it',
  'sessions.end-all': 'End all of them, this one included',
  'sessions.ended': 'That sign-in has been ended.',

  // the queue
  'queue.nav': 'Queue',
  'queue.title': 'What is due next',

  // the page of an enquiry
  'facts.state': 'Where it stands',
  'facts.from': 'From',
  'facts.no-name': 'No name left',
  'facts.relationship': 'How they know ANLP',
  'facts.language': 'Language',
  'facts.topic': 'About',
  'facts.channel': 'Came by',
  'facts.received': 'Received (London time)',
  'channel.form': 'The form',
  'channel.email': 'Email',
  'channel.phone': 'Voicemail',
  'state.open': 'Waiting for our reply',
  'state.replied': 'Replied, {at}',
  'state.self-answered': 'The member said an article answered it, {at}',
  'state.article-named': 'Closed under clause 3b, naming an article, {at}',
  'state.spam': 'Spam, {at}',
  'state.contact-ended': 'Not answered: contact with the sender is ended (clause 4b)',
  'promise.title': 'We promised a reply by',
  'promise.why': 'Why that date',
  'promise.none':
    'No date was promised, because the loaded calendar does not reach far enough. Answer it first.',
  'conversation.title': 'Conversation',
  'conversation.from-member': 'From',
  'conversation.to-member': 'Answer by',
  'conversation.note': 'Note by',
  'conversation.bytes': '{bytes, plural, one {# byte} other {# bytes}}',
  'history.title': 'What was done',
  'history.none': 'Nothing yet.',

  // what every action shares
  'enquiry.title': 'Enquiry {reference}',
  'enquiry.actions': 'What to do',
  'refusal.stale':
    'Somebody has done something about this enquiry since you opened it. Nothing of yours was done, and what you wrote is still here. Look at what is new, then try again.',
  'refusal.unknown': 'This enquiry is no longer here.',
  'refusal.not-open': 'This enquiry is not open any more.',

  // note
  'action.note': 'Write a note',
  'action.note.hint': 'Only the team reads notes.',
  'action.note.text': 'Note',
  'action.note.button': 'Keep the note',
  'action.note.done': 'The note has been kept.',
  'action.note.missing': 'Write the note first',

  // what was done, as the history says it
  'act.self-answered': 'The member said that an article answered it',
  'act.reopened': 'Opened again: a reply is still wanted',
  'act.mail-undelivered': 'A mail did not reach the member',
  'act.noted': 'Wrote a note',
  'act.delayed': 'Told the member about a delay',
  'act.member-wrote': 'Added something on the status page',
  'act.complaint-raised': 'Made it a complaint',
  'act.complaint-moved': 'Took the complaint on',
  'actor.member': 'The member',
  'actor.system': 'The software',

  // delay
  'action.choose': 'Choose one',
  'action.delay': 'Tell the member about a delay',
  'action.delay.present': 'A reply is expected now by {at}.',
  'action.delay.mailed':
    'The member is told in their language, by mail and on the status page. The day promised first still counts in the figures.',
  'action.delay.not-mailed':
    'No mail reaches this member, so only the status page tells them. Ring them if you can. The day promised first still counts in the figures.',
  'action.delay.day': 'New day',
  'action.delay.day.hint': 'A working day after today, later than the day expected now.',
  'action.delay.day.missing': 'Enter the new day, like 2026-12-03',
  'action.delay.reason': 'Why',
  'action.delay.reason.missing': 'Choose why it takes longer',
  'action.delay.button': 'Tell the member',
  'action.delay.done': 'The new day is set, and the member has been told.',
  'refusal.not-a-working-day':
    'Choose a working day: we are closed on that one, or it is not in the calendar',
  'refusal.not-after-today': 'Choose a day after today',
  'refusal.not-later': 'Choose a day later than the one expected now',

  // complaint
  'action.complaint': 'Mark as a complaint',
  'action.complaint.text':
    'Nobody has to use the word “complaint”. The dates of its stages are set from now, and the member sees them on the status page. The day of the reply does not change.',
  'action.complaint.button': 'Mark as a complaint',
  'action.complaint.done': 'It is a complaint now.',
  'action.complaint-stage': 'Take the complaint on',
  'action.complaint-stage.stage': 'New stage',
  'action.complaint-stage.missing': 'Choose the new stage',
  'action.complaint-stage.button': 'Set the stage',
  'action.complaint-stage.done': 'The stage of the complaint is set.',
  'complaint-stage.raised': 'Raised, not confirmed yet',
  'complaint-stage.acknowledged': 'Confirmed to the member',
  'complaint-stage.reviewed': 'Reviewed for the first time',
  'complaint-stage.outcome': 'Investigated, and the outcome told to the member',
  'complaint-stage.appealed': 'Appealed by the member',
  'complaint-stage.closed': 'Closed',
  'complaint-clock.acknowledge': 'Confirm by {day}',
  'complaint-clock.review': 'First review by about {day}',
  'complaint-clock.outcome': 'Investigation finished by about {day}',
  'complaint-clock.appeal': 'The member can appeal until {day}',
  'refusal.already-raised': 'This is a complaint already',
  'refusal.no-complaint': 'This is no complaint',
  'refusal.not-a-later-stage': 'Choose a later stage than the present one',
  'refusal.no-outcome-yet': 'A complaint can be appealed once there is an outcome',

  // the banner on every page
  'banner.nav': 'Banner',
  'banner.title': 'Banner on every page',
  'banner.introduction':
    'It shows on every page that this server sends, in the language of the page, from its beginning to its end. All times are London time.',
  'banner.none': 'No banner shows, and none is set for later.',
  'banner.period': 'From {from} until {until}. Set by',
  'banner.end-now': 'End it now',
  'banner.new': 'Set a banner',
  'banner.kind': 'What it says',
  'banner.kind.missing': 'Choose what the banner says',
  'banner.start-day': 'First day (leave empty to show it now)',
  'banner.start-time': 'From what time (leave empty to show it now)',
  'banner.start.wrong': 'Enter both day and time of the beginning, or neither',
  'banner.end-day': 'Last day',
  'banner.end-time': 'Until what time',
  'banner.end.missing': 'Enter day and time of the end, like 2026-12-03 and 17:00',
  'banner.end.too-early': 'The end must come after the beginning and after now',
  'banner.back-on.label': 'Back to normal on (leave empty if nobody knows)',
  'banner.back-on.wrong': 'Enter the day like 2026-12-03, or leave it empty',
  'banner.button': 'Set the banner',
} as const;

export type DeskKey = keyof typeof deskPhrases;
