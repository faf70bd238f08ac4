import type { PhraseKey } from '../en/phrases.ts';

/**
 * The interface's wording in Serbian, in Cyrillic; the Latin script is made from it. ICU
 * MessageFormat: `one` is for 1, 21, 31, `few` for 2 to 4, 22 to 24, `other` for 5 to 20. Dates
 * come in the nominative only, so they stand behind a colon or „је“, and end in a full stop of
 * their own.
 */
export const phrases = {
  // the site
  'site.name': 'Подршка члановима ANLP-а',
  'site.description': 'Помоћ, одговори и дан до ког вам ANLP International CIC обећава одговор.',
  'site.label': '{label}:',
  'site.skip': 'Пређите на главни садржај',
  'site.menu': 'Главни мени',
  'site.languages': 'Језик',
  'site.footer': 'О овом сајту',
  'nav.help': 'Помоћ',
  'nav.search': 'Претрага',
  'nav.contact': 'Пишите нам',
  'nav.statement': 'Изјава о услузи',
  'nav.performance': 'Како држимо обећање',
  'nav.privacy': 'Приватност',
  'nav.accessibility': 'Приступачност',

  // topics
  'topic.membership': 'Чланство и претплата',
  'topic.account': 'Пријава и ваш налог',
  'topic.payments': 'Плаћања, фактуре и потврде о плаћању',
  'topic.levels-and-accreditation': 'Нивои, логотип, печати и акредитација',
  'topic.training': 'Обука и критеријуми',
  'topic.directory': 'Ваш профил у именику',
  'topic.events-and-rapport': 'Догађаји, Rapport и билтен',
  'topic.complaint': 'Жалба или нешто што вас брине',
  'topic.other': 'Нешто друго',

  // the form
  'form.title': 'Пишите нам',
  'form.introduction': 'Пишите нам овде и неко из нашег тима одговориће вам {within}.',
  'form.hours': 'Наше радно време',
  'form.if-sent-now': 'Рок за наш одговор ако поруку пошаљете сада:',
  'form.name': 'Име и презиме',
  'form.email': 'Имејл адреса',
  'form.email.hint': 'На ову адресу ћемо вам послати одговор.',
  'form.relationship': 'Како сте повезани са ANLP-ом?',
  'form.relationship.member': 'Члан сам',
  'form.relationship.prospective': 'Размишљам о чланству',
  'form.relationship.other': 'Нешто друго',
  'form.topic': 'О чему нам пишете?',
  'form.topic.samples': 'Уобичајени рокови су привремени подаци и чекају потврду ANLP-а.',
  'form.topic.processing': 'Такве захтеве обично обрадимо {within}.',
  'form.message': 'Ваша порука',
  'form.message.hint': 'Не шаљите лозинке ни податке о платној картици.',
  'form.attachments':
    'Овде не можете да приложите датотеке. Ако желите да нам пошаљете датотеку, прво пошаљите овај образац, па одговорите на имејл који ћете од нас добити и приложите је уз тај одговор.',
  'form.send': 'Пошаљи поруку',
  'form.look-first': 'Прво потражи одговор',
  'form.privacy': 'Како користимо оно што напишете',
  'form.trap': 'Ово поље оставите празно',
  'form.problems': 'Треба исправити следеће',
  'form.error-prefix': 'Грешка:',
  'form.suggestions': 'Одговор је можда овде',
  'form.suggestions.introduction':
    'Отворите чланак ако вам може помоћи. Отвара се у новој картици, а оно што сте написали остаје овде.',
  'form.suggestions.none':
    'Изгледа да ниједан чланак не одговара на ово. Пошаљите поруку и одговорићемо вам.',
  'form.suggestions.announce':
    '{count, plural, one {# чланак можда садржи одговор} few {# чланка можда садрже одговор} other {# чланака можда садржи одговор}}',
  'form.send-anyway': 'Није то што тражите? Пошаљите поруку у наставку.',
  'problem.name.missing': 'Упишите име и презиме',
  'problem.name.too-long':
    'Скратите име и презиме на највише {limit, plural, one {# знак} few {# знака} other {# знакова}}',
  'problem.email.missing': 'Упишите имејл адресу',
  'problem.email.format': 'Упишите имејл адресу у исправном облику, на пример ime@example.com',
  'problem.email.too-long':
    'Скратите имејл адресу на највише {limit, plural, one {# знак} few {# знака} other {# знакова}}',
  'problem.relationship.missing': 'Изаберите како сте повезани са ANLP-ом',
  'problem.topic.missing': 'Изаберите о чему нам пишете',
  'problem.message.missing': 'Упишите поруку',
  'problem.message.too-long':
    'Скратите поруку на највише {limit, plural, one {# знак} few {# знака} other {# знакова}}. Сада их има {length, number}.',
  'problem.look-first.missing': 'Прво упишите поруку, да бисмо могли да потражимо чланке',

  // refusals, each with everything typed kept
  'refusal.origin.title': 'Нисмо могли да утврдимо да је овај образац послат с нашег сајта',
  'refusal.origin':
    'Ништа још није послато. Оно што сте написали стоји испод: поново притисните „Пошаљи поруку“ да бисте то послали одавде.',
  'refusal.too-many.title': 'Превише порука за кратко време',
  'refusal.too-many':
    'Ништа није послато. Оно што сте написали стоји испод: сачекајте {minutes, plural, one {# минут} few {# минута} other {# минута}}, па поново притисните „Пошаљи поруку“.',
  'refusal.store.title': 'Тренутно не можемо да примамо поруке',
  'refusal.store':
    'Ништа није послато. Оно што сте написали стоји испод: сачекајте неколико минута, па поново притисните „Пошаљи поруку“.',
  'refusal.type.title': 'Образац је послат у облику који не можемо да прочитамо',
  'refusal.type': 'Вратите се на образац и притисните „Пошаљи поруку“ на самој страници.',
  'refusal.size.title': 'Порука је предугачка за слање',
  'refusal.size':
    'Ништа није послато. Вратите се, скратите поруку на највише {limit, plural, one {# знак} few {# знака} other {# знакова}} и пошаљите је поново.',
  'refusal.other-way': 'Можете нам се обратити и имејлом: {email}.',

  // receipt and status
  'receipt.title': 'Примили смо вашу поруку',
  'receipt.reference': 'Ознака ваше поруке',
  'receipt.due': 'Рок за наш одговор:',
  'receipt.due.unknown': 'Одговорићемо вам {within}.',
  'receipt.why': 'Зашто баш тај дан',
  'receipt.next': 'Шта следи',
  'receipt.next.acknowledged':
    'На адресу коју сте навели шаљемо имејл с овом ознаком. На једну адресу иде само неколико таквих имејлова дневно, а онима који су рекли да их не желе не шаљемо ниједан. Ако имејл не стигне, погледајте у фасциклу с нежељеном поштом (спам); ваша порука је у сваком случају сачувана код нас.',
  'receipt.next.withheld':
    'Овог пута нисмо послали потврду имејлом. Сачувајте ову страницу: ваша порука је забележена и неко из нашег тима ће вам одговорити.',
  'receipt.next.person': 'Неко из нашег тима прочитаће вашу поруку и одговорити вам.',
  'receipt.next.processing': 'Захтеве из области „{topic}“ обично обрадимо {within}.',
  'receipt.suggestions': 'Можда ћете одговор брже наћи у овим чланцима',
  'receipt.keep': 'Сачувајте овај линк да бисте видели докле смо стигли с вашом поруком:',
  'receipt.status-link': 'Докле се стигло с мојом поруком',
  'receipt.write-again': 'Напишите још једну поруку',
  'receipt.missed': 'Ако не испунимо ово обећање, можете се жалити и ми ћемо жалбу размотрити.',
  'receipt.missed.link': 'Како да се жалите на ANLP',
  'status.title': 'Докле смо стигли с вашом поруком',
  'status.received': 'Примљено',
  'status.received-at': '{day} у {time} по лондонском времену',
  'status.topic': 'Тема',
  'status.state': 'Стање',
  'status.state.open': 'Чека наш одговор',
  'status.state.answered': 'Одговорено',
  'status.state.closed': 'Затворено',

  // feedback
  'answered.link': 'Ово је одговорило на моје питање',
  'answered.on-article':
    'Овде сте дошли преко поруке коју сте нам послали. Ако вам овај чланак даје одговор, јавите нам и затворићемо је.',
  'answered.title': 'Да ли сте добили одговор на своје питање?',
  'answered.explain':
    'Ако јесте, затварамо вашу поруку и одговор неће стићи. Можете је поново отворити кад год желите. Ако нисте, напустите ову страницу: ништа се не мења.',
  'answered.which': 'Где сте нашли одговор?',
  'answered.something-else': 'Негде другде',
  'answered.choose': 'Изаберите где сте нашли одговор',
  'answered.confirm': 'Да, затвори моју поруку',
  'answered.done.title': 'Ваша порука је затворена',
  'answered.done': 'Јавили сте нам да сте нашли одговор, па вам га ми нећемо слати.',
  'answered.done-by':
    'Јавили сте нам да сте одговор нашли у чланку „{title}“, па вам га ми нећемо слати.',
  'answered.named-by': 'Затворили смо вашу поруку јер се одговор налази у чланку „{title}“.',
  'answered.replied.title': 'Већ вам је одговорио неко из нашег тима',
  'answered.replied':
    'Овде више нема шта да се уради. Ако је нешто остало отворено, пишите нам поново.',
  'answered.closed.title': 'Ова порука је затворена',
  'answered.closed':
    'Овде се више ништа не може променити. Ако смо вам потребни, пишите нам поново.',
  'still-need.link': 'И даље ми треба одговор',
  'still-need.title': 'Да ли вам и даље треба одговор?',
  'still-need.explain':
    'Ако вам треба, поново отварамо вашу поруку и неко из нашег тима ће вам одговорити. Рок који смо обећали остаје исти.',
  'still-need.confirm': 'Да, поново отвори моју поруку',
  'still-need.open.title': 'Ваша порука је отворена',
  'still-need.open':
    'Неко из нашег тима прочитаће је и одговорити вам. Не морате ништа више да радите.',
  'still-need.late':
    'Неко из нашег тима прочитаће је и одговорити вам. Рок који смо обећали је прошао, па се рачуна да каснимо док вам не одговоримо.',
  'post-refused.origin': 'Ништа није промењено. Вратите се на страницу и притисните дугме на њој.',
  'post-refused.too-many':
    'Притиснули сте дугме превише пута за кратко време, па ништа није промењено. Сачекајте {minutes, plural, one {# минут} few {# минута} other {# минута}}, па се вратите и поново притисните дугме.',
  'post-refused.back': 'Назад на страницу',
  'helpful.question': 'Да ли вам је ово помогло?',
  'helpful.yes': 'Да',
  'helpful.no': 'Не',
  'helpful.thanks': 'Хвала што сте нам то јавили.',
  'helpful.thanks-no': 'Хвала што сте нам то јавили. Ако вам и даље треба одговор, пишите нам.',
  'meant.title': 'Да ли сте мислили на нешто од овога?',
  'meant.first-articles': 'Чланци од којих можете почети',

  // pages that are not there, and faults
  'not-found.title': 'Страница није пронађена',
  'not-found':
    'Ако сте адресу укуцали, проверите је. Ако сте дошли преко линка, страница је можда премештена.',
  'not-found.next': 'Претражите чланке за помоћ или нам пишите.',
  'fault.title': 'Дошло је до грешке код нас',
  fault:
    'Ако сте видели ознаку поруке, ништа што сте послали није изгубљено. Покушајте поново за неколико минута.',
  'method.title': 'Ова страница не може тако да се користи',
  method: 'Вратите се на образац и пошаљите га одатле.',

  // the published record
  'performance.title': 'Како држимо обећање',
  'performance.introduction':
    'У тачки 7b наше изјаве пише да се учинак прати. Ово су ти бројеви. Време рачунамо исто као кад одређујемо сваки рок за одговор.',
  'performance.promise':
    'Наше обећање: неко из нашег тима одговара вам {within}. Радно време: {hours}.',
  'performance.definition.title': 'Шта бројимо',
  'performance.definition':
    'На поруку је одговорено на време ако неко из нашег тима одговори најкасније до обећаног дана и часа. Аутоматска потврда се не рачуна као одговор. Порука на коју до тада није одговорено рачуна се као закаснела. Обећани датум се никада не помера кад се календар промени.',
  'performance.table': 'Поруке по месецима',
  'performance.month': 'Месец пријема',
  'performance.received': 'Примљено',
  'performance.none': 'Још није стигла ниједна порука.',
  'performance.as-of': 'Стање: {day} у {time} по лондонском времену.',
  'performance.definition.delays':
    'Кад некога обавестимо о кашњењу, и даље важи дан који смо прво обећали: одговор после тог дана је закаснео.',
  'performance.definition.apart':
    'Посебно бројимо, ни као стигло на време ни као закаснело: поруке на које је одговорио чланак, како нам је члан јавио; поруке затворене по тачки 3b уз навођење чланка; контакте прекинуте по тачки 4b; и нежељену пошту. Порука којој је рок већ истекао кад је затворена ипак се рачуна као закаснела, осим ако је нежељена пошта.',
  'performance.definition.percent':
    'Проценат је удео порука на време међу свима које су биле на време или су закаснеле. Поруке које чекају, а рок им још није истекао, нису урачунате. Где је порука на време и закаснелих било мање од {count}, наводимо само бројеве.',
  'performance.definition.median':
    'Медијана радних сати: за половину одговора је од пријема поруке прошло мање радног времена од овога, а за половину више. Ноћи, викенди, државни празници и дани кад не радимо не рачунају се.',
  'performance.definition.small':
    'Начине обраћања и теме с мање од {count} порука приказујемо заједно, да се нико не би могао препознати.',
  'performance.target': 'Циљ',
  'performance.on-time': 'На време',
  'performance.on-time-of': '{onTime} од {all}',
  'performance.percent': 'Удео на време',
  'performance.late': 'Закаснело',
  'performance.late-open': 'Закаснело и још без одговора',
  'performance.waiting': 'Чека, рок није истекао',
  'performance.median': 'Медијана радних сати',
  'performance.apart': 'Бројано посебно',
  'performance.self-answered': 'Одговорио чланак, јавио нам је члан',
  'performance.article-named': 'Затворено по тачки 3b',
  'performance.contact-ended': 'Контакт прекинут по тачки 4b',
  'performance.erased': 'Обрисано на захтев',
  'performance.spam': 'Нежељена пошта',
  'performance.undated': 'Без обећаног датума',
  'performance.delayed': 'Обавештено о кашњењу',
  'performance.by-channel': 'По начину обраћања и месецима',
  'performance.channel': 'Начин обраћања',
  'performance.channel.form': 'Образац',
  'performance.channel.email': 'Имејл',
  'performance.channel.phone': 'Телефонска порука',
  'performance.channel.other': 'Више начина заједно',
  'performance.by-topic': 'По темама',
  'performance.by-topic.period': 'Месец пријема: {first} – {last}',
  'performance.topic.other': 'Остале теме заједно',
  'performance.chart': 'На време и закаснело, по месецима',
  'performance.chart.channels': 'На време и закаснело, по начину обраћања и месецима',
  'performance.chart.topics': 'На време и закаснело, по темама',
  'performance.chart.description':
    'По једна трака за сваки ред. Пун део је оно што је стигло на време, а шрафиран оно што је закаснело. Исти бројеви су у табели испод.',
  'performance.chart.values': 'на време: {onTime}, закаснело: {late}',
  'performance.chart.median': 'Медијана радних сати, по месецима',
  'performance.chart.median.description':
    'По једна трака за сваки месец. Линија означава обећани рок: {days} (у радним сатима: {hours}). Исти бројеви су у табели испод.',
  'performance.chart.median.mark': '{days} (у радним сатима: {hours})',
  'performance.files': 'Исти бројеви у датотекама',
  'performance.files.earlier': 'Ранији месеци су у датотекама.',

  // delays and complaints
  'delay.reason.more-messages': 'Стиже нам више порука него обично.',
  'delay.reason.staff-absence': 'Неки од нас су одсутни, па на поруке одговара мање људи.',
  'delay.reason.asking-others': 'Морамо да питамо још некога пре него што вам одговоримо.',
  'delay.reason.closer-look': 'Вашу поруку треба проучити пажљивије него што смо мислили.',
  'delay.reason.technical-fault': 'Успорио нас је технички квар.',
  'delay.title': 'На наш одговор чекаћете дуже',
  'delay.sorry': 'Жао нам је што нећемо одговорити до дана који смо обећали.',
  'delay.now-by': 'Сада очекујемо да ћемо одговорити до овог дана',
  'delay.first-promised': 'Прво обећано',
  'delay.counts':
    'У бројевима које објављујемо наш одговор се рачуна као закаснео, осим ако вам стигне до дана који смо прво обећали.',
  'delay.told-on': 'Јавили смо вам',
  'delay.new-day': 'Нови рок',
  'delay.why': 'Зашто',
  'banner.label': 'Обавештење о нашој услузи',
  'banner.more-messages': 'Стиже нам више порука него обично, па се на неке одговоре чека дуже.',
  'banner.staff-absence': 'Неки од нас су одсутни, па се на неке одговоре чека дуже.',
  'banner.technical-fault': 'Због техничког квара код нас се на неке одговоре чека дуже.',
  'banner.unplanned-closure':
    'Морали смо да прекинемо с радом из разлога који нисмо могли да предвидимо. Поруке нам и даље стижу и одговорићемо на њих.',
  'banner.back-on': 'Дан од ког очекујемо да ћемо поново радити као обично: {day}',
  'status.counted-from': 'Дан од ког бројимо',
  'status.closed-at': 'Одговорено или затворено',
  'status.how': 'Како',
  'status.outcome.replied':
    'Неко из нашег тима вам је одговорио непосредно. Одговор није приказан овде, јер ову страницу може да отвори свако ко има линк до ње.',
  'status.outcome.spam': 'Затворено без одговора.',
  'status.outcome.contact-ended': 'Затворено без одговора (тачка 4b наше изјаве).',
  'status.outcome.erased': 'Затворено: на захтев смо обрисали вашу поруку и ваше податке.',
  'status.added': 'Додали сте нешто',
  'time.local': '{when} по вашем времену',
  'information.title': 'Додајте нешто',
  'information.label': 'Шта желите да додате?',
  'information.closed.title': 'Ова порука је затворена',
  'information.closed':
    'Оно што сте написали није додато, јер га овде нико не би видео. Стоји испод: копирајте га и пишите нам поново.',
  'complaint.title': 'Ваша жалба',
  'complaint.stage.raised': 'Примили смо је и чека да вам се први пут јавимо',
  'complaint.stage.acknowledged': 'Пријем је потврђен, чека прво разматрање',
  'complaint.stage.reviewed': 'Прво разматрање је завршено, испитивање је у току',
  'complaint.stage.outcome': 'Одлучено је: саопштили смо вам исход',
  'complaint.stage.appealed': 'Уложили сте приговор и поново је разматрамо',
  'complaint.stage.closed': 'Затворена',
  'complaint.raised': 'Поднета',
  'complaint.acknowledge-by': 'Рок за потврду пријема',
  'complaint.review-by': 'Оквирни рок за прво разматрање',
  'complaint.outcome-by': 'Оквирни рок за крај испитивања',
  'complaint.appeal-by': 'Рок за приговор',
  'complaint.appeal':
    'Ако се не слажете с исходом, до тог дана можете писмено да уложите приговор. Пишите на {email} и наведите ознаку поруке.',
  'complaint.beside':
    'Жалба има своје рокове. Они ништа не мењају у року за наш одговор на вашу поруку.',
  'complaint.start':
    'Ако нисте задовољни начином на који поступамо с вашом поруком, у сваком тренутку је можете претворити у жалбу.',
  'complaint.start.link': 'Претвори у жалбу',
  'complaint.confirm.title': 'Претварање поруке у жалбу',
  'complaint.confirm': 'Ваша порука остаје каква јесте, а ми је разматрамо и као жалбу на ANLP.',
  'complaint.confirm.acknowledged': 'Пријем жалбе потврђујемо {within}.',
  'complaint.confirm.review': 'Први пут је разматрамо {about}.',
  'complaint.confirm.investigation': 'Испитивање завршавамо {about}.',
  'complaint.confirm.appeal': 'Приговор можете уложити {within} од исхода.',
  'complaint.confirm.button': 'Да, претвори у жалбу',
  'complaint.confirm.back': 'Не, назад',

  // search
  'search.title': 'Претрага помоћи',
  'search.label': 'Претражите чланке за помоћ',
  'search.button': 'Претражи',
  'search.results':
    '{count, plural, =0 {Није пронађен ниједан чланак} one {Пронађен је # чланак} few {Пронађена су # чланка} other {Пронађено је # чланака}}',
  'search.for': 'Резултати за „{query}“',
  'search.none':
    'Ништа не одговара тим речима. Пробајте с мање речи или с другим речима, или нам пишите.',
  'search.write': 'Пишите нам о томе',
  'search.many': 'Пронађено је више од {count} чланака',
  // `count` is how many of those that were found are shown
  'search.shown': 'Приказано је {count} најбољих. Изаберите тему или додајте реч да видите друге.',
  'search.narrow': 'Теме ових резултата',
  'search.all-topics': 'Све теме',
  'search.near': 'Можда ће вам помоћи неки од ових чланака',

  // mail that nobody asked for
  'not-you.title': 'Ако нам нисте писали ви',
  'not-you.text':
    'Неко је навео вашу адресу када нам је писао, можда грешком. Ако то нисте били ви, притисните дугме: на вашу адресу више нећемо слати аутоматске потврде, а наш тим ће знати да ту поруку нисте написали ви.',
  'not-you.note':
    'Ако нам једног дана пишете, неко из нашег тима ће вам одговорити као и свима другима.',
  'not-you.button': 'Нисам ја: не шаљите ми више потврде',
  'not-you.done.title': 'Више вам нећемо слати потврде',
  'not-you.done':
    'На вашу адресу више нећемо слати аутоматске потврде, а наш тим види да ту поруку нисте написали ви. Ако сте дугме притиснули грешком, пишите на {email}.',

  // open or closed now
  'opening.open': 'Сада радимо, до {time} по лондонском времену.',
  'opening.closed':
    'Сада не радимо. Поново почињемо с радом: {day} у {time} по лондонском времену.',

  'promised.by-time': 'до {time} по лондонском времену',

  // dates and promise
  'date.time':
    '{minute, select, 00 {{hour, plural, one {# час} few {# часа} other {# часова}}} other {{hour}.{minute} часова}}',
  'date.time.opening': '{minute, select, 00 {{hour}} other {{hour}.{minute}}}',
  'date.due': '{day} до {time} по лондонском времену',
  'promise.hours': '{days}, од {opens} до {closes} по лондонском времену',
  'promise.hours.days': '{first}–{last}',
  'promise.working-days':
    '{days, plural, one {# радни дан} few {# радна дана} other {# радних дана}}',
  'promise.within-working-days':
    '{days, plural, =1 {у року од једног радног дана} =2 {у року од два радна дана} =3 {у року од три радна дана} =4 {у року од четири радна дана} =5 {у року од пет радних дана} =6 {у року од шест радних дана} =7 {у року од седам радних дана} =8 {у року од осам радних дана} =9 {у року од девет радних дана} =10 {у року од десет радних дана} one {у року од # радног дана} few {у року од # радна дана} other {у року од # радних дана}}',
  'promise.within-days':
    '{days, plural, =1 {у року од једног дана} =2 {у року од два дана} =3 {у року од три дана} =4 {у року од четири дана} =5 {у року од пет дана} =6 {у року од шест дана} =7 {у року од седам дана} =8 {у року од осам дана} =9 {у року од девет дана} =10 {у року од десет дана} one {у року од # дана} few {у року од # дана} other {у року од # дана}}',
  'promise.within-months':
    '{months, plural, =1 {у року од једног месеца} =2 {у року од два месеца} =3 {у року од три месеца} =4 {у року од четири месеца} =5 {у року од пет месеци} =6 {у року од шест месеци} =7 {у року од седам месеци} =8 {у року од осам месеци} =9 {у року од девет месеци} =10 {у року од десет месеци} one {у року од # месеца} few {у року од # месеца} other {у року од # месеци}}',
  'retention.months': '{months, plural, one {# месец} few {# месеца} other {# месеци}}',
  'retention.days': '{days, plural, one {# дан} few {# дана} other {# дана}}',
  'promise.about-working-days':
    '{days, plural, one {за око # радни дан} few {за око # радна дана} other {за око # радних дана}}',
  'promise.why.in-hours':
    'Ваша порука је стигла у радно време: {receivedDay} у {receivedTime} по лондонском времену. Зато бројимо од тог дана.',
  'promise.why.before-opening':
    'Ваша порука је стигла пре почетка радног времена: {receivedDay} у {receivedTime} по лондонском времену. Зато бројимо од тог дана.',
  'promise.why.after-closing':
    'Ваша порука је стигла после радног времена: {receivedDay} у {receivedTime} по лондонском времену. Зато бројимо од следећег радног дана: {countedFrom}',
  'promise.why.non-working-day':
    'Ваша порука је стигла на дан када не радимо: {receivedDay} у {receivedTime} по лондонском времену. Зато бројимо од првог следећег радног дана: {countedFrom}',
  'promise.why.due':
    '{days, plural, =1 {Први радни дан после тога је {day}} =2 {Други радни дан после тога је {day}} =3 {Трећи радни дан после тога је {day}} =4 {Четврти радни дан после тога је {day}} =5 {Пети радни дан после тога је {day}} other {#. радни дан после тога је {day}}}',
  'promise.why.early-close': 'Тог дана радимо до {time}.',
  'promise.why.not-counted': 'Дани који се не рачунају: {groups}.',
  'promise.why.next-group': '{earlier}; {next}',
  'promise.why.two-days': '{first} и {last}',
  'promise.why.many-days': '{first} – {last}',
  'promise.why.weekend': '{days} (викенд)',
  'promise.why.bank-holiday': '{days} (државни празник у Енглеској и Велсу)',
  'promise.why.closure': '{days} (тада не радимо)',

  // mails from the team
  'contact-ended.reason.abuse': 'увредљиве речи',
  'contact-ended.reason.threats': 'претње',
  'contact-ended.reason.discrimination': 'дискриминација или говор мржње',
  'contact-ended.reason.harassment': 'узнемиравање',
  'receipt.next.stored':
    'Ваша порука је стигла и сачувана је. Овог пута нисмо послали имејл с потврдом.',

  // the built site
  'site.sample':
    'Радно време и рокови за обраду на овом сајту су привремени подаци док их ANLP не потврди.',
  'chooser.invitation': 'Помоћ, чланци и тачан дан до ког стиже наш одговор',
  'home.title': 'Како можемо да вам помогнемо?',
  'home.introduction':
    'Прво потражите одговор, или нам пишите и видећете до ког дана ћемо вам одговорити.',
  'home.or-write': 'Или нам пишите',
  'home.topics': 'Одговори по темама',
  'home.reach': 'Треба вам неко из нашег тима?',
  'home.reach.text': 'Пишите нам и одмах ћемо вам рећи до ког дана ћете добити одговор.',
  'channel.form': 'Одговор на поруку из обрасца',
  'channel.email': 'Одговор на имејл',
  'channel.phone': 'Одговор на телефонску поруку ({telephone})',
  'channel.complaint': 'Прво јављање поводом жалбе на ANLP',
  'hours.exceptions': 'Дани кад не радимо или радимо краће',
  'hours.bank-holiday': 'Државни празник у Енглеској и Велсу',
  'hours.closure': 'Не радимо',
  'hours.half-day': 'Радимо од {opens} до {closes}',
  'promise.title': 'Наше обећање',
  'promise.sentence': 'Неко из нашег тима одговара вам {within}.',
  'promise.large': 'Неко из нашег тима одговара вам {within}',
  'promise.strip': 'Како рачунамо дане',
  'promise.strip.you-write': 'Ви пишете',
  'promise.strip.reply': 'Наш одговор, до {time}',
  'promise.read': 'Прочитајте целу изјаву',
  'help.title': 'Помоћ',
  'help.introduction': 'Одговори на оно што чланови питају, по темама.',
  'help.topics': 'Теме',
  'help.topic.other': 'Како да нам пишете',
  'article.next': 'После овог чланка',
  'article.still-need': 'И даље вам је потребна помоћ?',
  'article.related': 'Повезани чланци',
  'statement.clause-link': 'Линк ка тачки {clause}',
  'statement.updated': 'Последњи пут ажурирано',
  'statement.provenance': 'Одакле је овај текст',
  'statement.provenance.source': 'Реконструисано из објављеног српског текста, чека потврду ANLP-а',
  'statement.provenance.translation': 'Објављени српски текст, исправљен',
  'statement.processing': 'Уобичајени рокови за обраду',
  'statement.beside': 'Упоредо с другим језиком',
  'statement.beside.title': 'Изјава на два језика',
  'statement.beside.introduction':
    'Исте тачке једна поред друге, да можете да упоредите један језик с другим.',
  'text.contents': 'На овој страници',
  'text.about': 'О овом тексту',
  'text.missing': 'Овај текст још није доступан на вашем језику, па је приказан на енглеском.',
  'text.stale': 'Енглески текст је измењен након што је ово преведено.',
  'text.stale.english': 'Прочитајте на енглеском',
  'text.sample': 'Неки подаци овде су привремени и чекају потврду ANLP-а.',
  'text.sample-value': '(привремен податак, чека потврду ANLP-а)',
  'text.reviewed': 'Прегледано',
  'text.reviewed.not-yet': 'Још није',
  'text.reviewed.not-yet.translation': 'Изворни говорник га још није прегледао',
  'text.next-review': 'Следећи преглед',
} satisfies Record<PhraseKey, string>;
