/**
 * The interface's wording in English, which is the source: its keys are the keys of every
 * language. ICU MessageFormat: `{name}` is filled in, `{days, plural, one {…} other {…}}` chooses
 * by number. Translate whole sentences; keep what stands in braces.
 */
export const phrases = {
  // the site
  'site.name': 'ANLP member support',
  'site.description': 'Help, answers and a dated reply from ANLP International CIC.',
  'site.label': '{label}:',
  'site.skip': 'Skip to main content',
  'site.menu': 'Main',
  'site.languages': 'Language',
  'site.footer': 'About this site',
  'nav.help': 'Help',
  'nav.search': 'Search',
  'nav.contact': 'Contact us',
  'nav.statement': 'Our service statement',
  'nav.performance': 'How we keep it',
  'nav.privacy': 'Privacy',
  'nav.accessibility': 'Accessibility',

  // topics
  'topic.membership': 'Membership and subscription',
  'topic.account': 'Signing in and your account',
  'topic.payments': 'Payments, invoices and receipts',
  'topic.levels-and-accreditation': 'Levels, logo, seals and accreditation',
  'topic.training': 'Training and criteria',
  'topic.directory': 'Your directory profile',
  'topic.events-and-rapport': 'Events, Rapport and the newsletter',
  'topic.complaint': 'A complaint or concern',
  'topic.other': 'Something else',

  // the form
  'form.title': 'Contact us',
  'form.introduction': 'Write to us here and a person will reply {within}.',
  'form.hours': 'Our working hours',
  'form.if-sent-now': 'If you send it now, we will reply by',
  'form.name': 'Full name',
  'form.email': 'Email address',
  'form.email.hint': 'We will send our reply to this address.',
  'form.relationship': 'How do you know ANLP?',
  'form.relationship.member': 'I am a member',
  'form.relationship.prospective': 'I am thinking of joining',
  'form.relationship.other': 'Something else',
  'form.topic': 'What is it about?',
  'form.topic.samples': 'The usual times are samples, waiting for ANLP’s confirmation.',
  'form.topic.processing': 'Usually dealt with {within}.',
  'form.message': 'Your message',
  'form.message.hint': 'Do not send passwords or card details.',
  'form.attachments':
    'You cannot attach files here. To send a file, send this form first. Then reply to the email we send you, and attach the file there.',
  'form.send': 'Send message',
  'form.look-first': 'Look for an answer first',
  'form.privacy': 'How we use what you write',
  'form.trap': 'Leave this field empty',
  'form.problems': 'There is a problem',
  'form.error-prefix': 'Error:',
  'form.suggestions': 'These may answer you',
  'form.suggestions.introduction':
    'Open one if it helps. It opens in a new tab, and what you typed stays here.',
  'form.suggestions.none': 'No article seems to answer this. Send your message and we will reply.',
  'form.suggestions.announce':
    '{count, plural, one {# article may answer you} other {# articles may answer you}}',
  'form.send-anyway': 'None of these? Send your message below.',
  'problem.name.missing': 'Enter your full name',
  'problem.name.too-long': 'Full name must be {limit} characters or fewer',
  'problem.email.missing': 'Enter your email address',
  'problem.email.format': 'Enter an email address in the correct format, like name@example.com',
  'problem.email.too-long': 'Email address must be {limit} characters or fewer',
  'problem.relationship.missing': 'Choose how you know ANLP',
  'problem.topic.missing': 'Choose what your message is about',
  'problem.message.missing': 'Enter your message',
  'problem.message.too-long': 'Message must be {limit} characters or fewer. It has {length}.',
  'problem.look-first.missing': 'Enter your message first, so that we can look for articles',

  // refusals, each with everything typed kept
  'refusal.origin.title': 'We could not tell that this form came from our site',
  'refusal.origin':
    'Nothing was sent yet. What you typed is below: press “Send message” again to send it from here.',
  'refusal.too-many.title': 'Too many messages in a short time',
  'refusal.too-many':
    'Nothing was sent. What you typed is below: wait {minutes, plural, one {# minute} other {# minutes}}, then press “Send message” again.',
  'refusal.store.title': 'We cannot take messages right now',
  'refusal.store':
    'Nothing was sent. What you typed is below: wait a few minutes, then press “Send message” again.',
  'refusal.type.title': 'This form was sent in a way we cannot read',
  'refusal.type': 'Go back to the form and press “Send message” on the page itself.',
  'refusal.size.title': 'Your message is too long to send',
  'refusal.size':
    'Nothing was sent. Go back, shorten the message to {limit} characters or fewer, and send it again.',
  'refusal.other-way': 'Another way to reach us: write to {email}.',

  // receipt and status
  'receipt.title': 'We have received your message',
  'receipt.reference': 'Your reference',
  'receipt.due': 'We will reply by',
  'receipt.due.unknown': 'We will reply {within}.',
  'receipt.why': 'Why that date',
  'receipt.next': 'What happens next',
  'receipt.next.acknowledged':
    'We send an email with this reference to the address you gave. Only a few a day go to one address, and none to people who asked us for none. If it does not arrive, check your spam folder; your message is safe with us either way.',
  'receipt.next.withheld':
    'We did not send a confirmation email this time. Keep this page: your message is stored and a person will reply.',
  'receipt.next.person': 'A person will read your message and write back to you.',
  'receipt.next.processing': 'Requests about “{topic}” are usually dealt with {within}.',
  'receipt.suggestions': 'These articles may answer you sooner',
  'receipt.keep': 'Keep this link to see where your message stands:',
  'receipt.status-link': 'Where my message stands',
  'receipt.write-again': 'Write another message',
  'receipt.missed': 'If we do not keep this promise, you can complain, and we will look into it.',
  'receipt.missed.link': 'How to complain about ANLP',
  'status.title': 'Where your message stands',
  'status.received': 'Received',
  'status.received-at': '{day}, {time} (London time)',
  'status.topic': 'About',
  'status.state': 'Where it stands',
  'status.state.open': 'Waiting for a reply from us',
  'status.state.answered': 'Answered',
  'status.state.closed': 'Closed',

  // feedback
  'answered.link': 'This answered my question',
  'answered.on-article':
    'You came here from a message that you sent us. If this article answers it, tell us, and we will close it.',
  'answered.title': 'Is your question answered?',
  'answered.explain':
    'If it is, we close your message and no reply follows. You can open it again whenever you like. If it is not, leave this page: nothing changes.',
  'answered.which': 'What answered it?',
  'answered.something-else': 'Something else',
  'answered.choose': 'Choose what answered your question',
  'answered.confirm': 'Yes, close my message',
  'answered.done.title': 'Your message is closed',
  'answered.done': 'You told us that your question is answered, so no reply follows.',
  'answered.done-by':
    'You told us that the article “{title}” answered your question, so no reply follows.',
  'answered.named-by': 'We closed your message because the article “{title}” answers it.',
  'answered.replied.title': 'A person has already replied',
  'answered.replied':
    'There is nothing left to do here. If something is still open, write to us again.',
  'answered.closed.title': 'This message is closed',
  'answered.closed': 'Nothing can be changed here any more. If you need us, write to us again.',
  'still-need.link': 'I still need a reply',
  'still-need.title': 'Do you still need a reply?',
  'still-need.explain':
    'If you do, we open your message again and a person replies. The day we promised stays the same.',
  'still-need.confirm': 'Yes, open my message again',
  'still-need.open.title': 'Your message is open',
  'still-need.open':
    'A person will read it and write back to you. You do not have to do anything else.',
  'still-need.late':
    'A person will read it and write back to you. The day we promised has passed, so your message counts as late until we reply.',
  'post-refused.origin': 'Nothing was changed. Go back to the page and press the button there.',
  'post-refused.too-many':
    'You pressed too often in a short time, so nothing was changed. Wait {minutes, plural, one {# minute} other {# minutes}}, then go back and press the button again.',
  'post-refused.back': 'Back to the page',
  'helpful.question': 'Was this helpful?',
  'helpful.yes': 'Yes',
  'helpful.no': 'No',
  'helpful.thanks': 'Thank you for telling us.',
  'helpful.thanks-no': 'Thank you for telling us. If you still need an answer, write to us.',
  'meant.title': 'Did you mean one of these?',
  'meant.first-articles': 'Articles to start with',

  // pages that are not there, and faults
  'not-found.title': 'Page not found',
  'not-found':
    'If you typed the address, check it. If you followed a link, the page may have moved.',
  'not-found.next': 'Search the help articles, or write to us.',
  'fault.title': 'Something went wrong on our side',
  fault: 'Nothing you sent was lost if you saw a reference. Try again in a few minutes.',
  'method.title': 'This page cannot be used that way',
  method: 'Go back to the form and send it from there.',

  // the published record
  'performance.title': 'How we keep our promise',
  'performance.introduction':
    'Clause 7b of our statement says that performance is monitored. These are the figures, counted by the same clock that sets every reply date.',
  'performance.promise': 'Our promise: a person replies {within}. Working hours: {hours}.',
  'performance.definition.title': 'What we count',
  'performance.definition':
    'A message is answered on time when a person replies on or before the day and time we promised. The automatic confirmation does not count as a reply. A message without a reply after that time counts as late. A promised date never moves when the calendar changes.',
  'performance.table': 'Messages by month',
  'performance.month': 'Month received',
  'performance.received': 'Received',
  'performance.none': 'No messages have been received yet.',
  'performance.as-of': 'As it stood at {time} (London time) on {day}.',
  'performance.definition.delays':
    'When we tell somebody about a delay, the day we promised first still counts: a reply after it is late.',
  'performance.definition.apart':
    'Counted apart, and neither on time nor late: messages that an article answered, as the member told us; messages closed under clause 3b with the article named; contact ended under clause 4b; and spam. A message that was past its promised day when it was closed counts as late all the same, unless it was spam.',
  'performance.definition.percent':
    'The percentage is the number on time out of all that were on time or late. Messages that are waiting and not due yet are left out. Where fewer than {count} messages were on time or late, we print the counts alone.',
  'performance.definition.median':
    'Median working hours: half of the replies took less working time than this, from receipt to reply, and half took more. Nights, weekends, bank holidays and days when we are closed are left out.',
  'performance.definition.small':
    'Channels and topics with fewer than {count} messages are shown together, so that nobody can be recognised.',
  'performance.target': 'Target',
  'performance.on-time': 'On time',
  'performance.on-time-of': '{onTime} of {all}',
  'performance.percent': 'Share on time',
  'performance.late': 'Late',
  'performance.late-open': 'Late and still without a reply',
  'performance.waiting': 'Waiting, not due yet',
  'performance.median': 'Median working hours',
  'performance.apart': 'Counted apart',
  'performance.self-answered': 'Answered by an article, the member told us',
  'performance.article-named': 'Closed under clause 3b',
  'performance.contact-ended': 'Contact ended under clause 4b',
  'performance.erased': 'Erased on request',
  'performance.spam': 'Spam',
  'performance.undated': 'No date promised',
  'performance.delayed': 'Told about a delay',
  'performance.by-channel': 'By channel and month',
  'performance.channel': 'Channel',
  'performance.channel.form': 'Form',
  'performance.channel.email': 'Email',
  'performance.channel.phone': 'Telephone message',
  'performance.channel.other': 'Several channels together',
  'performance.by-topic': 'By topic',
  'performance.by-topic.period': 'Received from {first} to {last}.',
  'performance.topic.other': 'Other topics together',
  'performance.chart': 'On time and late, month by month',
  'performance.chart.channels': 'On time and late, by channel and month',
  'performance.chart.topics': 'On time and late, by topic',
  'performance.chart.description':
    'One bar for each row. Its plain part is what was on time, its striped part what was late. The table below gives the same numbers.',
  'performance.chart.values': 'on time: {onTime}, late: {late}',
  'performance.chart.median': 'Median working hours, month by month',
  'performance.chart.median.description':
    'One bar for each month. The line marks {days}, which are {hours} working hours. The table below gives the same numbers.',
  'performance.chart.median.mark': '{days} ({hours} working hours)',
  'performance.files': 'The same figures as files',
  'performance.files.earlier': 'Earlier months are in the files.',

  // delays and complaints
  'delay.reason.more-messages': 'We are receiving more messages than usual.',
  'delay.reason.staff-absence': 'Some of us are away, so that fewer people are answering.',
  'delay.reason.asking-others': 'We have to ask somebody else before we can answer you.',
  'delay.reason.closer-look': 'Your message needs a closer look than we thought.',
  'delay.reason.technical-fault': 'A technical fault has held us up.',
  'delay.title': 'Our reply will take longer',
  'delay.sorry': 'We are sorry that we do not keep to the day we promised.',
  'delay.now-by': 'We now expect to reply by',
  'delay.first-promised': 'Promised first',
  'delay.counts':
    'In the figures we publish, our reply counts as late unless it reaches you by the day we promised first.',
  'delay.told-on': 'We told you on',
  'delay.new-day': 'New day',
  'delay.why': 'Why',
  'banner.label': 'Notice about our service',
  'banner.more-messages':
    'We are receiving more messages than usual, and some replies are taking longer.',
  'banner.staff-absence': 'Some of us are away, and some replies are taking longer.',
  'banner.technical-fault':
    'Because of a technical fault on our side, some replies are taking longer.',
  'banner.unplanned-closure':
    'We have had to close for a reason we could not foresee. Messages still reach us, and we will answer them.',
  'banner.back-on': 'We expect to be back to normal on {day}.',
  'status.counted-from': 'Counted from',
  'status.closed-at': 'Answered or closed',
  'status.how': 'How',
  'status.outcome.replied':
    'A person on our team answered you directly. The answer is not shown here, since anybody who has the link can open this page.',
  'status.outcome.spam': 'Closed without a reply.',
  'status.outcome.contact-ended': 'Closed without a reply (clause 4b of our statement).',
  'status.outcome.erased': 'Closed: we erased your message and your details, as asked.',
  'status.added': 'You added something',
  'time.local': '{when} in your time zone',
  'information.title': 'Add something',
  'information.label': 'What do you want to add?',
  'information.closed.title': 'This message is closed',
  'information.closed':
    'What you typed was not added, since nobody would see it here. It is below: copy it, and write to us again.',
  'complaint.title': 'Your complaint',
  'complaint.stage.raised': 'We have it, and it waits for our first word',
  'complaint.stage.acknowledged': 'Confirmed, and waiting for the first review',
  'complaint.stage.reviewed': 'Reviewed for the first time, and being investigated',
  'complaint.stage.outcome': 'Decided: we have told you the outcome',
  'complaint.stage.appealed': 'You have appealed, and we are looking at it again',
  'complaint.stage.closed': 'Closed',
  'complaint.raised': 'Raised',
  'complaint.acknowledge-by': 'We confirm it by',
  'complaint.review-by': 'First review by about',
  'complaint.outcome-by': 'Investigation finished by about',
  'complaint.appeal-by': 'You can appeal until',
  'complaint.appeal':
    'If you do not agree with the outcome, you can appeal in writing until that day. Write to {email} and give your reference.',
  'complaint.beside':
    'A complaint has dates of its own. They change nothing about the day by which we reply to your message.',
  'complaint.start':
    'If you are not satisfied with how we deal with your message, you can make it a complaint at any time.',
  'complaint.start.link': 'Make this a complaint',
  'complaint.confirm.title': 'Make this a complaint',
  'complaint.confirm':
    'Your message stays as it is, and we also look into it as a complaint about ANLP.',
  'complaint.confirm.acknowledged': 'We confirm your complaint {within}.',
  'complaint.confirm.review': 'We review it for the first time {about}.',
  'complaint.confirm.investigation': 'We finish the investigation {about}.',
  'complaint.confirm.appeal': 'You can appeal {within} of the outcome.',
  'complaint.confirm.button': 'Yes, make it a complaint',
  'complaint.confirm.back': 'No, go back',

  // search
  'search.title': 'Search help',
  'search.label': 'Search the help articles',
  'search.button': 'Search',
  'search.results':
    '{count, plural, =0 {No articles found} one {# article found} other {# articles found}}',
  'search.for': 'Results for “{query}”',
  'search.none': 'Nothing matches those words. Try fewer or other words, or write to us.',
  'search.write': 'Write to us about this',
  'search.many': 'More than {count} articles found',
  // `count` is how many of those that were found are shown
  'search.shown': 'The best {count} are shown. Choose a topic or add a word to see others.',
  'search.narrow': 'Topics of these results',
  'search.all-topics': 'All topics',
  'search.near': 'Perhaps one of these articles helps',

  // mail that nobody asked for
  'not-you.title': 'If it was not you who wrote to us',
  'not-you.text':
    'Somebody gave your address when they wrote to us, perhaps by mistake. If it was not you, press the button: we will send no more automatic confirmations to your address, and the team will know that you did not write that message.',
  'not-you.note': 'If you write to us one day, a person will reply to you as to everybody else.',
  'not-you.button': 'It was not me: send no more confirmations',
  'not-you.done.title': 'We will send no more confirmations',
  'not-you.done':
    'We will send no more automatic confirmations to your address, and the team can see that you did not write that message. If you pressed the button by mistake, write to {email}.',

  // open or closed now
  'opening.open': 'We are open now, until {time} (London time).',
  'opening.closed': 'We are closed now. We open again at {time} (London time) on {day}.',

  'promised.by-time': 'by {time} (London time)',

  // dates and promise
  // `hour` is 0 to 23, `hour12` 1 to 12, `minute` two digits, `clock` both as in 0930
  'date.time':
    '{clock, select, 0000 {12 midnight} 1200 {12 noon} other {{hour12}{minute, select, 00 {} other {:{minute}}}{half, select, am {am} other {pm}}}}',
  // the opening time in “9am to 5pm”; some languages say the unit only once
  'date.time.opening':
    '{clock, select, 0000 {12 midnight} 1200 {12 noon} other {{hour12}{minute, select, 00 {} other {:{minute}}}{half, select, am {am} other {pm}}}}',
  // follows “We will reply by”
  'date.due': '{time} (London time) on {day}',
  'promise.hours': '{days}, {opens} to {closes} (London time)',
  'promise.hours.days': '{first} to {last}',
  'promise.working-days': '{days, plural, one {# working day} other {# working days}}',
  'promise.within-working-days':
    '{days, plural, =1 {within one working day} =2 {within two working days} =3 {within three working days} =4 {within four working days} =5 {within five working days} =6 {within six working days} =7 {within seven working days} =8 {within eight working days} =9 {within nine working days} =10 {within ten working days} one {within # working day} other {within # working days}}',
  'promise.within-days':
    '{days, plural, =1 {within one day} =2 {within two days} =3 {within three days} =4 {within four days} =5 {within five days} =6 {within six days} =7 {within seven days} =8 {within eight days} =9 {within nine days} =10 {within ten days} one {within # day} other {within # days}}',
  'promise.within-months':
    '{months, plural, =1 {within one month} =2 {within two months} =3 {within three months} =4 {within four months} =5 {within five months} =6 {within six months} =7 {within seven months} =8 {within eight months} =9 {within nine months} =10 {within ten months} one {within # month} other {within # months}}',
  'retention.months': '{months, plural, one {# month} other {# months}}',
  'retention.days': '{days, plural, one {# day} other {# days}}',
  'promise.about-working-days':
    '{days, plural, one {in about # working day} other {in about # working days}}',
  'promise.why.in-hours':
    'Your message reached us on {receivedDay} at {receivedTime} (London time), within our working hours, so we count from that day.',
  'promise.why.before-opening':
    'Your message reached us on {receivedDay} at {receivedTime} (London time), before we opened, so we count from that day.',
  'promise.why.after-closing':
    'Your message reached us on {receivedDay} at {receivedTime} (London time), after we had closed, so we count from {countedFrom}.',
  'promise.why.non-working-day':
    'Your message reached us on {receivedDay} at {receivedTime} (London time). That is not a working day, so we count from {countedFrom}.',
  'promise.why.due':
    '{days, plural, =1 {One working day after that is {day}.} =2 {Two working days after that is {day}.} =3 {Three working days after that is {day}.} =4 {Four working days after that is {day}.} =5 {Five working days after that is {day}.} one {# working day after that is {day}.} other {# working days after that is {day}.}}',
  'promise.why.early-close': 'On that day we close at {time}.',
  'promise.why.not-counted': 'Not counted: {groups}.',
  'promise.why.next-group': '{earlier}, {next}',
  'promise.why.two-days': '{first} and {last}',
  'promise.why.many-days': '{first} to {last}',
  'promise.why.weekend': '{days} (weekend)',
  'promise.why.bank-holiday': '{days} (bank holiday)',
  'promise.why.closure': '{days} (we are closed)',

  // mails from the team
  'contact-ended.reason.abuse': 'abusive words',
  'contact-ended.reason.threats': 'threats',
  'contact-ended.reason.discrimination': 'discriminatory or hateful words',
  'contact-ended.reason.harassment': 'harassment',
  'receipt.next.stored':
    'We have received and stored your message. We did not send a confirmation email this time.',

  // the built site
  'site.sample':
    'Hours and processing times on this site are sample figures until ANLP confirms them.',
  'chooser.invitation': 'Help, answers and a reply by a day you are told',
  'home.title': 'How can we help?',
  'home.introduction': 'Search the answers first, or write to us and see the day we will reply by.',
  'home.or-write': 'Or write to us',
  'home.topics': 'Answers by topic',
  'home.reach': 'Need a person?',
  'home.reach.text':
    'Write to us and we will tell you at once the day by which you will have our reply.',
  'channel.form': 'Reply to a message from our form',
  'channel.email': 'Reply to an email',
  'channel.phone': 'Reply to a telephone message ({telephone})',
  'channel.complaint': 'First word on a complaint about ANLP',
  'hours.exceptions': 'Days we are closed or open shorter',
  'hours.bank-holiday': 'Bank holiday in England and Wales',
  'hours.closure': 'We are closed',
  'hours.half-day': 'Open {opens} to {closes}',
  'promise.title': 'Our promise',
  'promise.sentence': 'A person replies to you {within}.',
  // the same, large and without a full stop; what is filled in stands on a line of its own
  'promise.large': 'A person replies to you {within}',
  'promise.strip': 'How we count the days',
  'promise.strip.you-write': 'You write',
  'promise.strip.reply': 'Our reply, by {time}',
  'promise.read': 'Read the whole statement',
  'help.title': 'Help',
  'help.introduction': 'Answers to what members ask, by topic.',
  'help.topics': 'Topics',
  'help.topic.other': 'Writing to us',
  'article.next': 'After this article',
  'article.still-need': 'Still need us?',
  'article.related': 'Related articles',
  'statement.clause-link': 'Link to clause {clause}',
  'statement.updated': 'Last updated',
  'statement.provenance': 'Where this text comes from',
  'statement.provenance.source':
    'Reconstructed from the published Serbian text, awaiting ANLP’s confirmation',
  'statement.provenance.translation': 'Translated from the English',
  'statement.processing': 'Normal processing times',
  'statement.beside': 'Read it beside another language',
  'statement.beside.title': 'The statement in two languages',
  'statement.beside.introduction':
    'The same clauses side by side, so that you can check one language against the other.',
  'text.contents': 'On this page',
  'text.about': 'About this text',
  'text.missing': 'This text is not available in your language yet, so it is shown in English.',
  'text.stale': 'The English has changed since this was translated.',
  'text.stale.english': 'Read it in English',
  'text.sample': 'Some details here are samples that wait for ANLP’s confirmation.',
  'text.sample-value': '(sample, waiting for ANLP’s confirmation)',
  'text.reviewed': 'Reviewed',
  'text.reviewed.not-yet': 'Not yet',
  'text.reviewed.not-yet.translation': 'Not yet by a native speaker',
  'text.next-review': 'Next review',
} as const;

export type PhraseKey = keyof typeof phrases;
