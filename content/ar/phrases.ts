import type { PhraseKey } from '../en/phrases.ts';

/**
 * The interface's wording in Arabic. ICU MessageFormat: `two` is the dual, `few` is for 3 to 10,
 * `many` for 11 to 99 and their like, `other` for 100, 101, 102 and their like. Digits are European,
 * as `Intl` gives them for `ar`. The reader is addressed in the polite plural.
 */
export const phrases = {
  // the site
  'site.name': 'دعم أعضاء ANLP',
  'site.description': 'مساعدة وإجابات وردّ في موعد محدد من ANLP International CIC.',
  'site.label': '{label}:',
  'site.skip': 'الانتقال إلى المحتوى الرئيسي',
  'site.home': 'الصفحة الرئيسية',
  'site.menu': 'القائمة الرئيسية',
  'site.languages': 'اللغة',
  'site.footer': 'عن هذا الموقع',
  'nav.help': 'المساعدة',
  'nav.search': 'البحث',
  'nav.contact': 'راسلونا',
  'nav.statement': 'بيان خدمتنا',
  'nav.performance': 'كيف نفي بوعدنا',
  'nav.privacy': 'الخصوصية',
  'nav.accessibility': 'إمكانية الوصول',

  // topics
  'topic.membership': 'العضوية والاشتراك',
  'topic.account': 'تسجيل الدخول وحسابكم',
  'topic.payments': 'المدفوعات والفواتير والإيصالات',
  'topic.levels-and-accreditation': 'المستويات والشعار والأختام والاعتماد',
  'topic.training': 'التدريب والمعايير',
  'topic.directory': 'ملفكم في الدليل',
  'topic.events-and-rapport': 'الفعاليات ومجلة Rapport والنشرة الإخبارية',
  'topic.complaint': 'شكوى أو أمر يقلقكم',
  'topic.other': 'أمر آخر',

  // the form
  'form.title': 'راسلونا',
  'form.introduction': 'اكتبوا إلينا هنا وسيرد عليكم أحد أفراد فريقنا {within}.',
  'form.hours': 'ساعات عملنا',
  'form.if-sent-now': 'إذا أرسلتم رسالتكم الآن، فسنرد عليكم في موعد أقصاه',
  'form.name': 'الاسم الكامل',
  'form.email': 'عنوان البريد الإلكتروني',
  'form.email.hint': 'سنرسل ردنا إلى هذا العنوان.',
  'form.relationship': 'ما علاقتكم بـ ANLP؟',
  'form.relationship.member': 'أنا عضو',
  'form.relationship.prospective': 'أفكر في الانضمام',
  'form.relationship.other': 'غير ذلك',
  'form.topic': 'ما موضوع رسالتكم؟',
  'form.topic.samples': 'المدد المعتادة قيم مؤقتة بانتظار تأكيد ANLP.',
  'form.topic.processing': 'يُعالَج عادةً {within}.',
  'form.message': 'رسالتكم',
  'form.message.hint': 'لا ترسلوا كلمات مرور ولا بيانات بطاقات الدفع.',
  'form.attachments':
    'لا يمكنكم إرفاق ملفات هنا. لإرسال ملف، أرسلوا هذا النموذج أولًا، ثم ردوا على رسالة البريد الإلكتروني التي نرسلها إليكم وأرفقوا الملف بردكم.',
  'form.send': 'إرسال الرسالة',
  'form.look-first': 'البحث عن إجابة أولًا',
  'form.privacy': 'كيف نستخدم ما تكتبونه',
  'form.trap': 'اتركوا هذا الحقل فارغًا',
  'form.problems': 'توجد مشكلة',
  'form.error-prefix': 'خطأ:',
  'form.suggestions': 'قد تجدون الإجابة هنا',
  'form.suggestions.introduction':
    'افتحوا أحد المقالات إذا كان يفيدكم. يُفتح في علامة تبويب جديدة، ويبقى ما كتبتموه هنا.',
  'form.suggestions.none': 'يبدو أنه لا يوجد مقال يجيب عن هذا. أرسلوا رسالتكم وسنرد عليكم.',
  'form.suggestions.announce':
    '{count, plural, zero {لا توجد مقالات قد تجيب عن سؤالكم} one {مقال واحد قد يجيب عن سؤالكم} two {مقالان قد يجيبان عن سؤالكم} few {# مقالات قد تجيب عن سؤالكم} many {# مقالًا قد يجيب عن سؤالكم} other {# مقال قد يجيب عن سؤالكم}}',
  'form.send-anyway': 'ليس بينها ما تبحثون عنه؟ أرسلوا رسالتكم أدناه.',
  'problem.name.missing': 'اكتبوا اسمكم الكامل',
  'problem.name.too-long':
    'اختصروا الاسم الكامل إلى {limit, plural, zero {# حرف} one {حرف واحد} two {حرفين} few {# أحرف} many {# حرفًا} other {# حرف}} على الأكثر',
  'problem.email.missing': 'اكتبوا عنوان بريدكم الإلكتروني',
  'problem.email.format': 'اكتبوا عنوان بريد إلكتروني بالصيغة الصحيحة، على غرار name@example.com',
  'problem.email.too-long':
    'اختصروا عنوان البريد الإلكتروني إلى {limit, plural, zero {# حرف} one {حرف واحد} two {حرفين} few {# أحرف} many {# حرفًا} other {# حرف}} على الأكثر',
  'problem.relationship.missing': 'اختاروا علاقتكم بـ ANLP',
  'problem.topic.missing': 'اختاروا موضوع رسالتكم',
  'problem.message.missing': 'اكتبوا رسالتكم',
  'problem.message.too-long':
    'اختصروا الرسالة إلى {limit, plural, zero {# حرف} one {حرف واحد} two {حرفين} few {# أحرف} many {# حرفًا} other {# حرف}} على الأكثر. عدد أحرفها الآن {length, number}.',
  'problem.look-first.missing': 'اكتبوا رسالتكم أولًا، لنتمكن من البحث عن مقالات',

  // refusals, each with everything typed kept
  'refusal.origin.title': 'لم نتمكن من التأكد من أن هذا النموذج أُرسل من موقعنا',
  'refusal.origin':
    'لم يُرسل شيء بعد. ما كتبتموه موجود أدناه: اضغطوا «إرسال الرسالة» مرة أخرى لإرساله من هنا.',
  'refusal.too-many.title': 'رسائل كثيرة في وقت قصير',
  'refusal.too-many':
    'لم يُرسل شيء. ما كتبتموه موجود أدناه: انتظروا {minutes, plural, zero {لحظات} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}، ثم اضغطوا «إرسال الرسالة» مرة أخرى.',
  'refusal.store.title': 'لا يمكننا استلام الرسائل في الوقت الحالي',
  'refusal.store':
    'لم يُرسل شيء. ما كتبتموه موجود أدناه: انتظروا بضع دقائق، ثم اضغطوا «إرسال الرسالة» مرة أخرى.',
  'refusal.type.title': 'أُرسل هذا النموذج بطريقة لا يمكننا قراءتها',
  'refusal.type': 'ارجعوا إلى النموذج واضغطوا «إرسال الرسالة» في الصفحة نفسها.',
  'refusal.size.title': 'رسالتكم أطول من أن تُرسل',
  'refusal.size':
    'لم يُرسل شيء. ارجعوا واختصروا الرسالة إلى {limit, plural, zero {# حرف} one {حرف واحد} two {حرفين} few {# أحرف} many {# حرفًا} other {# حرف}} على الأكثر، ثم أرسلوها من جديد.',
  'refusal.other-way': 'طريقة أخرى للوصول إلينا: اكتبوا إلى {email}.',

  // receipt and status
  'receipt.title': 'وصلتنا رسالتكم',
  'receipt.reference': 'رمزكم المرجعي',
  'receipt.due': 'سنرد عليكم في موعد أقصاه',
  'receipt.due.unknown': 'سنرد عليكم {within}.',
  'receipt.why': 'لماذا هذا التاريخ؟',
  'receipt.next': 'ماذا يحدث بعد ذلك',
  'receipt.next.acknowledged':
    'نرسل إلى العنوان الذي ذكرتموه رسالة بريد إلكتروني فيها هذا الرمز المرجعي. ولا نرسل إلى العنوان الواحد سوى بضع رسائل كهذه في اليوم، ولا نرسل شيئًا منها إلى من طلب ألا تصله. إذا لم تصلكم، فابحثوا في مجلد الرسائل غير المرغوب فيها؛ ورسالتكم محفوظة لدينا في الحالتين.',
  'receipt.next.withheld':
    'لم نرسل هذه المرة رسالة تأكيد بالبريد الإلكتروني. احتفظوا بهذه الصفحة: رسالتكم محفوظة، وسيرد عليكم أحد أفراد فريقنا.',
  'receipt.next.person': 'سيقرأ أحد أفراد فريقنا رسالتكم ويكتب إليكم الرد.',
  'receipt.next.processing': 'نعالج عادةً الطلبات المتعلقة بموضوع «{topic}» {within}.',
  'receipt.suggestions': 'قد تجيبكم هذه المقالات قبل أن يصلكم ردنا',
  'receipt.keep': 'احتفظوا بهذا الرابط لمتابعة حالة رسالتكم:',
  'receipt.status-link': 'حالة رسالتي',
  'receipt.write-again': 'كتابة رسالة أخرى',
  'receipt.missed': 'إذا لم نفِ بهذا الوعد، فيمكنكم تقديم شكوى، وسننظر فيها.',
  'receipt.missed.link': 'كيفية تقديم شكوى ضد ANLP',
  'status.title': 'حالة رسالتكم',
  'status.received': 'وقت الاستلام',
  'status.received-at': '{day}، الساعة {time} بتوقيت لندن',
  'status.topic': 'الموضوع',
  'status.state': 'الحالة',
  'status.state.open': 'تنتظر ردنا',
  'status.state.answered': 'تم الرد عليها',
  'status.state.closed': 'مغلقة',

  // pages that are not there, and faults
  'not-found.title': 'لم يُعثر على الصفحة',
  'not-found': 'إذا كتبتم العنوان بأنفسكم، فتحققوا منه. وإذا وصلتم عبر رابط، فربما نُقلت الصفحة.',
  'not-found.next': 'ابحثوا في مقالات المساعدة، أو راسلونا.',
  'fault.title': 'حدث خطأ من جانبنا',
  fault: 'إذا كنتم قد رأيتم رمزًا مرجعيًا، فلم يُفقد شيء مما أرسلتموه. حاولوا مرة أخرى بعد بضع دقائق.',
  'method.title': 'لا يمكن استخدام هذه الصفحة بهذه الطريقة',
  method: 'ارجعوا إلى النموذج وأرسلوه من هناك.',

  // the published record
  'performance.title': 'كيف نفي بوعدنا',
  'performance.introduction':
    'ينص البند 7b من بياننا على أن الأداء يُرصد. وهذه هي الأرقام، محسوبة بالتوقيت نفسه الذي يُحدَّد به كل موعد للرد.',
  'performance.promise': 'وعدنا لكم: يرد عليكم أحد أفراد فريقنا {within}. ساعات العمل: {hours}.',
  'performance.definition.title': 'ما الذي نحسبه',
  'performance.definition':
    'تُعد الرسالة مجابًا عنها في موعدها إذا رد أحد أفراد فريقنا في اليوم والساعة اللذين وعدنا بهما أو قبل ذلك. ولا يُعد التأكيد الآلي ردًّا. والرسالة التي لم يُرد عليها حتى ذلك الوقت تُعد متأخرة. والتاريخ الذي وعدنا به لا يتغير أبدًا، حتى إن تغيّر التقويم.',
  'performance.table': 'الرسائل حسب الشهر',
  'performance.month': 'شهر الاستلام',
  'performance.received': 'المستلمة',
  'performance.open': 'بانتظار الرد',
  'performance.open-past-due': 'منها ما تجاوز موعد الرد',
  'performance.none': 'لم تُستلم أي رسائل بعد.',

  // search
  'search.title': 'البحث في المساعدة',
  'search.label': 'البحث في مقالات المساعدة',
  'search.button': 'بحث',
  'search.results':
    '{count, plural, zero {لم يُعثر على أي مقال} one {عُثر على مقال واحد} two {عُثر على مقالين} few {عُثر على # مقالات} many {عُثر على # مقالًا} other {عُثر على # مقال}}',
  'search.for': 'نتائج البحث عن «{query}»',
  'search.none': 'لا شيء يطابق هذه الكلمات. جربوا كلمات أقل أو كلمات أخرى، أو راسلونا.',
  'search.write': 'راسلونا بشأن هذا الموضوع',

  // mail that nobody asked for
  'not-you.title': 'ألستم من كتب إلينا؟',
  'not-you.text':
    'كتب إلينا أحدهم وذكر عنوانكم، ربما عن طريق الخطأ. إذا لم تكونوا من كتب، فاضغطوا الزر: لن نرسل إلى عنوانكم رسائل تأكيد آلية بعد الآن، وسيعرف فريقنا أن تلك الرسالة ليست منكم.',
  'not-you.note': 'وإذا كتبتم إلينا يومًا، فسيرد عليكم أحد أفراد فريقنا كما يرد على الجميع.',
  'not-you.button': 'لم أكن أنا: إيقاف رسائل التأكيد',
  'not-you.done.title': 'لن نرسل رسائل تأكيد بعد الآن',
  'not-you.done':
    'لن نرسل إلى عنوانكم رسائل تأكيد آلية بعد الآن، ويرى فريقنا أن تلك الرسالة ليست منكم. إذا ضغطتم الزر عن طريق الخطأ، فاكتبوا إلى {email}.',

  // open or closed now
  'opening.open': 'نحن نعمل الآن، حتى الساعة {time} بتوقيت لندن.',
  'opening.closed':
    'نحن الآن خارج ساعات العمل. نعود إلى العمل يوم {day}، الساعة {time} بتوقيت لندن.',

  'promised.by-time': 'الساعة {time} بتوقيت لندن',

  // dates and promise
  'date.time':
    '{clock, select, 0000 {12 منتصف الليل} 1200 {12 ظهرًا} other {{hour12}{minute, select, 00 {} other {:{minute}}} {hour, select, 0 {بعد منتصف الليل} 12 {ظهرًا} 13 {بعد الظهر} 14 {بعد الظهر} 15 {بعد الظهر} 16 {بعد الظهر} other {{half, select, am {صباحًا} other {مساءً}}}}}}',
  'date.time.opening':
    '{clock, select, 0000 {12 منتصف الليل} 1200 {12 ظهرًا} other {{hour12}{minute, select, 00 {} other {:{minute}}} {hour, select, 0 {بعد منتصف الليل} 12 {ظهرًا} 13 {بعد الظهر} 14 {بعد الظهر} 15 {بعد الظهر} 16 {بعد الظهر} other {{half, select, am {صباحًا} other {مساءً}}}}}}',
  'date.due': 'يوم {day}، الساعة {time} بتوقيت لندن',
  'promise.hours': '{days}، من الساعة {opens} إلى الساعة {closes} بتوقيت لندن',
  'promise.hours.days': 'من {first} إلى {last}',
  'promise.working-days':
    '{days, plural, zero {# يوم عمل} one {يوم عمل واحد} two {يوما عمل} few {# أيام عمل} many {# يوم عمل} other {# يوم عمل}}',
  'promise.within-working-days':
    '{days, plural, =3 {خلال ثلاثة أيام عمل} =4 {خلال أربعة أيام عمل} =5 {خلال خمسة أيام عمل} =6 {خلال ستة أيام عمل} =7 {خلال سبعة أيام عمل} =8 {خلال ثمانية أيام عمل} =9 {خلال تسعة أيام عمل} =10 {خلال عشرة أيام عمل} zero {في يوم العمل نفسه} one {خلال يوم عمل واحد} two {خلال يومَي عمل} few {خلال # أيام عمل} many {خلال # يوم عمل} other {خلال # يوم عمل}}',
  'promise.within-days':
    '{days, plural, =3 {خلال ثلاثة أيام} =4 {خلال أربعة أيام} =5 {خلال خمسة أيام} =6 {خلال ستة أيام} =7 {خلال سبعة أيام} =8 {خلال ثمانية أيام} =9 {خلال تسعة أيام} =10 {خلال عشرة أيام} zero {في اليوم نفسه} one {خلال يوم واحد} two {خلال يومين} few {خلال # أيام} many {خلال # يومًا} other {خلال # يوم}}',
  'promise.within-months':
    '{months, plural, =3 {خلال ثلاثة أشهر} =4 {خلال أربعة أشهر} =5 {خلال خمسة أشهر} =6 {خلال ستة أشهر} =7 {خلال سبعة أشهر} =8 {خلال ثمانية أشهر} =9 {خلال تسعة أشهر} =10 {خلال عشرة أشهر} zero {في الشهر نفسه} one {خلال شهر واحد} two {خلال شهرين} few {خلال # أشهر} many {خلال # شهرًا} other {خلال # شهر}}',
  'retention.months':
    '{months, plural, zero {# شهر} one {شهر واحد} two {شهرين} few {# أشهر} many {# شهرًا} other {# شهر}}',
  'retention.days':
    '{days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
  'promise.about-working-days':
    '{days, plural, zero {في يوم العمل نفسه تقريبًا} one {في غضون يوم عمل واحد تقريبًا} two {في غضون يومَي عمل تقريبًا} few {في غضون # أيام عمل تقريبًا} many {في غضون # يوم عمل تقريبًا} other {في غضون # يوم عمل تقريبًا}}',
  'promise.why.in-hours':
    'وصلتنا رسالتكم يوم {receivedDay}، الساعة {receivedTime} بتوقيت لندن، ضمن ساعات عملنا، ولذلك نبدأ العدّ بعد ذلك اليوم.',
  'promise.why.before-opening':
    'وصلتنا رسالتكم يوم {receivedDay}، الساعة {receivedTime} بتوقيت لندن، قبل بدء ساعات عملنا، ولذلك نبدأ العدّ بعد ذلك اليوم.',
  'promise.why.after-closing':
    'وصلتنا رسالتكم يوم {receivedDay}، الساعة {receivedTime} بتوقيت لندن، بعد انتهاء ساعات عملنا، ولذلك نعدّها مستلَمة يوم {countedFrom}، ونبدأ العدّ بعده.',
  'promise.why.non-working-day':
    'وصلتنا رسالتكم يوم {receivedDay}، الساعة {receivedTime} بتوقيت لندن. وذلك اليوم ليس يوم عمل، ولذلك نعدّها مستلَمة يوم {countedFrom}، ونبدأ العدّ بعده.',
  'promise.why.due':
    '{days, plural, =3 {يوم العمل الثالث بعده هو {day}.} =4 {يوم العمل الرابع بعده هو {day}.} =5 {يوم العمل الخامس بعده هو {day}.} zero {يوم العمل نفسه هو {day}.} one {يوم العمل التالي له هو {day}.} two {يوم العمل الثاني بعده هو {day}.} few {يوم العمل رقم # بعده هو {day}.} many {يوم العمل رقم # بعده هو {day}.} other {يوم العمل رقم # بعده هو {day}.}}',
  'promise.why.early-close': 'ينتهي عملنا في ذلك اليوم الساعة {time}.',
  'promise.why.not-counted': 'لا يدخل في العدّ: {groups}.',
  'promise.why.next-group': '{earlier}؛ {next}',
  'promise.why.two-days': '{first} و{last}',
  'promise.why.many-days': 'من {first} إلى {last}',
  'promise.why.weekend': '{days} (عطلة نهاية الأسبوع)',
  'promise.why.bank-holiday': '{days} (عطلة رسمية في إنجلترا وويلز)',
  'promise.why.closure': '{days} (فترة إغلاق)',

  // the built site
  'site.sample': 'ساعات العمل ومدد المعالجة في هذا الموقع أرقام مؤقتة إلى أن تؤكدها ANLP.',
  'chooser.invitation': 'مساعدة وإجابات وردّ في موعد نخبركم به',
  'home.title': 'كيف يمكننا مساعدتكم؟',
  'home.introduction': 'ابحثوا في الإجابات أولًا، أو راسلونا وسترون الموعد الأقصى لردنا عليكم.',
  'home.or-write': 'أو راسلونا',
  'home.topics': 'الإجابات حسب الموضوع',
  'home.reach': 'هل تحتاجون إلى شخص يساعدكم؟',
  'home.reach.text': 'راسلونا وسنخبركم فورًا بالموعد الأقصى لوصول ردنا إليكم.',
  'channel.form': 'الرد على رسالة من نموذجنا',
  'channel.email': 'الرد على رسالة بريد إلكتروني',
  'channel.phone': 'الرد على رسالة هاتفية ({telephone})',
  'channel.complaint': 'أول إشعار بشأن شكوى ضد ANLP',
  'hours.exceptions': 'أيام نغلق فيها أو نعمل فيها ساعات أقل',
  'hours.bank-holiday': 'عطلة رسمية في إنجلترا وويلز',
  'hours.closure': 'مغلق',
  'hours.half-day': 'نعمل من الساعة {opens} إلى الساعة {closes}',
  'promise.title': 'وعدنا لكم',
  'promise.sentence': 'يرد عليكم أحد أفراد فريقنا {within}.',
  'promise.large': 'يرد عليكم أحد أفراد فريقنا {within}',
  'promise.strip': 'كيف نحسب الأيام',
  'promise.strip.you-write': 'تكتبون إلينا',
  'promise.strip.reply': 'ردنا، بحلول الساعة {time}',
  'promise.read': 'قراءة البيان كاملًا',
  'help.title': 'المساعدة',
  'help.introduction': 'إجابات عما يسأل عنه الأعضاء، حسب الموضوع.',
  'help.topics': 'المواضيع',
  'help.topic.other': 'مراسلتنا',
  'article.next': 'بعد هذا المقال',
  'article.still-need': 'هل ما زلتم تحتاجون إلينا؟',
  'article.related': 'مقالات ذات صلة',
  'statement.clause-link': 'رابط إلى البند {clause}',
  'statement.updated': 'آخر تحديث',
  'statement.provenance': 'مصدر هذا النص',
  'statement.provenance.source': 'أُعيد بناؤه من النص الصربي المنشور، بانتظار تأكيد ANLP',
  'statement.provenance.translation': 'مترجم من الإنجليزية',
  'statement.processing': 'المدد المعتادة للمعالجة',
  'statement.beside': 'القراءة إلى جانب لغة أخرى',
  'statement.beside.title': 'البيان بلغتين',
  'statement.beside.introduction': 'البنود نفسها جنبًا إلى جنب، لتتمكنوا من مقارنة لغة بأخرى.',
  'text.contents': 'في هذه الصفحة',
  'text.about': 'عن هذا النص',
  'text.missing': 'هذا النص غير متوفر بلغتكم بعد، ولذلك يظهر بالإنجليزية.',
  'text.stale': 'تغيّر النص الإنجليزي بعد إعداد هذه الترجمة.',
  'text.stale.english': 'القراءة بالإنجليزية',
  'text.sample': 'بعض التفاصيل هنا مؤقتة بانتظار تأكيد ANLP.',
  'text.sample-value': '(قيمة مؤقتة بانتظار تأكيد ANLP)',
  'text.reviewed': 'المراجعة',
  'text.reviewed.not-yet': 'لم تتم بعد',
  'text.reviewed.not-yet.translation': 'لم يراجعه بعدُ متحدث أصلي بالعربية',
  'text.next-review': 'المراجعة القادمة',
} satisfies Record<PhraseKey, string>;
