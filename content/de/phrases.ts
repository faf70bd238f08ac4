import type { PhraseKey } from '../en/phrases.ts';

/**
 * The interface's wording in German, which calls the reader „Sie“. ICU MessageFormat: `one` is for
 * 1, `other` for everything else. A date comes as „Donnerstag, 3. Dezember 2026“ and can stand
 * after „am“, „ab“ and „bis“ as it is.
 */
export const phrases = {
  // the site
  'site.name': 'ANLP-Mitgliederservice',
  'site.description':
    'Hilfe und Antworten von ANLP International CIC, mit einem Datum, bis zu dem Sie von uns hören.',
  'site.label': '{label}:',
  'site.skip': 'Zum Hauptinhalt springen',
  'site.menu': 'Hauptmenü',
  'site.languages': 'Sprache',
  'site.footer': 'Über diese Website',
  'nav.help': 'Hilfe',
  'nav.search': 'Suche',
  'nav.contact': 'Schreiben Sie uns',
  'nav.statement': 'Erklärung zum Kundenservice',
  'nav.performance': 'Wie wir Wort halten',
  'nav.privacy': 'Datenschutz',
  'nav.accessibility': 'Barrierefreiheit',

  // topics
  'topic.membership': 'Mitgliedschaft und Abonnement',
  'topic.account': 'Anmeldung und Ihr Konto',
  'topic.payments': 'Zahlungen, Rechnungen und Belege',
  'topic.levels-and-accreditation': 'Stufen, Logo, Siegel und Akkreditierung',
  'topic.training': 'Ausbildung und Kriterien',
  'topic.directory': 'Ihr Profil im Verzeichnis',
  'topic.events-and-rapport': 'Veranstaltungen, Rapport und Newsletter',
  'topic.complaint': 'Beschwerde oder Grund zur Sorge',
  'topic.other': 'Etwas anderes',

  // the form
  'form.title': 'Schreiben Sie uns',
  'form.introduction': 'Schreiben Sie uns hier. Sie erhalten {within} eine persönliche Antwort.',
  'form.hours': 'Unsere Geschäftszeiten',
  'form.if-sent-now': 'Wenn Sie Ihre Nachricht jetzt senden, antworten wir Ihnen bis',
  'form.name': 'Vor- und Nachname',
  'form.email': 'E-Mail-Adresse',
  'form.email.hint': 'An diese Adresse schicken wir Ihnen unsere Antwort.',
  'form.relationship': 'Was verbindet Sie mit der ANLP?',
  'form.relationship.member': 'Ich bin Mitglied',
  'form.relationship.prospective': 'Ich überlege, Mitglied zu werden',
  'form.relationship.other': 'Etwas anderes',
  'form.topic': 'Worum geht es?',
  'form.topic.samples':
    'Die üblichen Bearbeitungszeiten sind vorläufig, bis die ANLP sie bestätigt.',
  'form.topic.processing': 'In der Regel {within} erledigt.',
  'form.message': 'Ihre Nachricht',
  'form.message.hint': 'Schicken Sie keine Passwörter oder Kartendaten.',
  'form.attachments':
    'Hier können Sie keine Dateien anhängen. Wenn Sie uns eine Datei schicken möchten, senden Sie zuerst dieses Formular ab. Antworten Sie dann auf die E-Mail, die Sie von uns bekommen, und hängen Sie die Datei dort an.',
  'form.send': 'Nachricht senden',
  'form.look-first': 'Erst nach einer Antwort suchen',
  'form.privacy': 'Was mit Ihren Angaben geschieht',
  'form.trap': 'Lassen Sie dieses Feld leer',
  'form.problems': 'Prüfen Sie Ihre Eingaben',
  'form.error-prefix': 'Fehler:',
  'form.suggestions': 'Vielleicht steht die Antwort hier',
  'form.suggestions.introduction':
    'Öffnen Sie einen Artikel, wenn er Ihnen helfen könnte. Er öffnet sich in einem neuen Tab, und Ihr Text bleibt hier stehen.',
  'form.suggestions.none':
    'Anscheinend beantwortet kein Artikel Ihre Frage. Senden Sie Ihre Nachricht ab, und wir antworten Ihnen.',
  'form.suggestions.announce':
    '{count, plural, one {# Artikel könnte Ihre Frage beantworten} other {# Artikel könnten Ihre Frage beantworten}}',
  'form.send-anyway': 'Nichts davon passt? Senden Sie Ihre Nachricht weiter unten ab.',
  'problem.name.missing': 'Geben Sie Ihren Vor- und Nachnamen ein',
  'problem.name.too-long': 'Kürzen Sie Ihren Namen auf höchstens {limit, number} Zeichen',
  'problem.email.missing': 'Geben Sie Ihre E-Mail-Adresse ein',
  'problem.email.format':
    'Geben Sie eine E-Mail-Adresse im richtigen Format ein, zum Beispiel name@example.com',
  'problem.email.too-long': 'Kürzen Sie die E-Mail-Adresse auf höchstens {limit, number} Zeichen',
  'problem.relationship.missing': 'Wählen Sie aus, was Sie mit der ANLP verbindet',
  'problem.topic.missing': 'Wählen Sie aus, worum es in Ihrer Nachricht geht',
  'problem.message.missing': 'Geben Sie Ihre Nachricht ein',
  'problem.message.too-long':
    'Kürzen Sie Ihre Nachricht auf höchstens {limit, number} Zeichen. Zurzeit sind es {length, number}.',
  'problem.look-first.missing':
    'Geben Sie zuerst Ihre Nachricht ein, damit wir nach passenden Artikeln suchen können',

  // refusals, each with everything typed kept
  'refusal.origin.title': 'Wir konnten nicht erkennen, ob dieses Formular von unserer Website kam',
  'refusal.origin':
    'Es wurde noch nichts gesendet. Ihr Text steht weiter unten: Wählen Sie noch einmal „Nachricht senden“, um ihn von hier aus abzuschicken.',
  'refusal.too-many.title': 'Zu viele Nachrichten in kurzer Zeit',
  'refusal.too-many':
    '{minutes, plural, one {Es wurde nichts gesendet. Ihr Text steht weiter unten: Warten Sie # Minute und wählen Sie dann noch einmal „Nachricht senden“.} other {Es wurde nichts gesendet. Ihr Text steht weiter unten: Warten Sie # Minuten und wählen Sie dann noch einmal „Nachricht senden“.}}',
  'refusal.store.title': 'Wir können zurzeit keine Nachrichten annehmen',
  'refusal.store':
    'Es wurde nichts gesendet. Ihr Text steht weiter unten: Warten Sie einige Minuten und wählen Sie dann noch einmal „Nachricht senden“.',
  'refusal.type.title': 'Dieses Formular kam in einem Format an, das wir nicht lesen können',
  'refusal.type':
    'Gehen Sie zurück zum Formular und wählen Sie auf der Seite selbst „Nachricht senden“.',
  'refusal.size.title': 'Ihre Nachricht ist zu lang',
  'refusal.size':
    'Es wurde nichts gesendet. Gehen Sie zurück, kürzen Sie die Nachricht auf höchstens {limit, number} Zeichen und senden Sie sie noch einmal.',
  'refusal.other-way': 'So erreichen Sie uns auch: Schreiben Sie an {email}.',

  // receipt and status
  'receipt.title': 'Wir haben Ihre Nachricht erhalten',
  'receipt.reference': 'Ihre Vorgangsnummer',
  'receipt.due': 'Wir antworten Ihnen bis',
  'receipt.due.unknown': 'Wir antworten Ihnen {within}.',
  'receipt.why': 'Warum dieser Tag',
  'receipt.next': 'Wie es weitergeht',
  'receipt.next.acknowledged':
    'Wir senden eine E-Mail mit dieser Vorgangsnummer an die angegebene Adresse. An eine Adresse gehen nur wenige solche E-Mails am Tag, und keine an Personen, die keine möchten. Falls sie nicht ankommt, sehen Sie im Spam-Ordner nach; Ihre Nachricht ist auf jeden Fall bei uns.',
  'receipt.next.withheld':
    'Wir haben diesmal keine E-Mail zur Bestätigung geschickt. Bewahren Sie diese Seite auf: Ihre Nachricht ist gespeichert, und Sie erhalten eine persönliche Antwort.',
  'receipt.next.person': 'Ein Mensch liest Ihre Nachricht und schreibt Ihnen zurück.',
  'receipt.next.processing': 'Anliegen zum Thema „{topic}“ erledigen wir in der Regel {within}.',
  'receipt.suggestions': 'Vielleicht finden Sie die Antwort schneller in diesen Artikeln',
  'receipt.keep':
    'Mit diesem Link sehen Sie, wie weit wir mit Ihrer Nachricht sind. Bewahren Sie ihn auf:',
  'receipt.status-link': 'Bearbeitungsstand meiner Nachricht',
  'receipt.write-again': 'Weitere Nachricht schreiben',
  'receipt.missed':
    'Wenn wir dieses Versprechen nicht einhalten, können Sie sich beschweren, und wir gehen dem nach.',
  'receipt.missed.link': 'Wie Sie sich über die ANLP beschweren',
  'status.title': 'Bearbeitungsstand Ihrer Nachricht',
  'status.received': 'Eingegangen',
  'status.received-at': '{day}, {time} (Londoner Zeit)',
  'status.topic': 'Thema',
  'status.state': 'Stand',
  'status.state.open': 'Wartet auf unsere Antwort',
  'status.state.answered': 'Beantwortet',
  'status.state.closed': 'Abgeschlossen',

  // feedback
  'answered.link': 'Das hat meine Frage beantwortet',
  'answered.on-article':
    'Sie sind von einer Nachricht an uns hierhergekommen. Wenn dieser Artikel sie beantwortet, sagen Sie es uns, und wir schließen sie ab.',
  'answered.title': 'Ist Ihre Frage beantwortet?',
  'answered.explain':
    'Wenn ja, schließen wir Ihre Nachricht ab, und es kommt keine Antwort mehr. Sie können sie jederzeit wieder öffnen. Wenn nicht, verlassen Sie diese Seite: Es ändert sich nichts.',
  'answered.which': 'Was hat Ihre Frage beantwortet?',
  'answered.something-else': 'Etwas anderes',
  'answered.choose': 'Wählen Sie aus, was Ihre Frage beantwortet hat',
  'answered.confirm': 'Ja, meine Nachricht abschließen',
  'answered.done.title': 'Ihre Nachricht ist abgeschlossen',
  'answered.done':
    'Sie haben uns gesagt, dass Ihre Frage beantwortet ist. Deshalb kommt keine Antwort mehr.',
  'answered.done-by':
    'Sie haben uns gesagt, dass der Artikel „{title}“ Ihre Frage beantwortet hat. Deshalb kommt keine Antwort mehr.',
  'answered.named-by':
    'Wir haben Ihre Nachricht abgeschlossen, weil der Artikel „{title}“ sie beantwortet.',
  'answered.replied.title': 'Sie haben schon eine persönliche Antwort erhalten',
  'answered.replied':
    'Hier gibt es nichts mehr zu tun. Wenn noch etwas offen ist, schreiben Sie uns noch einmal.',
  'answered.closed.title': 'Diese Nachricht ist abgeschlossen',
  'answered.closed':
    'Hier lässt sich nichts mehr ändern. Wenn Sie uns brauchen, schreiben Sie uns noch einmal.',
  'still-need.link': 'Ich brauche noch eine Antwort',
  'still-need.title': 'Brauchen Sie noch eine Antwort?',
  'still-need.explain':
    'Wenn ja, öffnen wir Ihre Nachricht wieder, und Sie erhalten eine persönliche Antwort. Der versprochene Tag bleibt derselbe.',
  'still-need.confirm': 'Ja, meine Nachricht wieder öffnen',
  'still-need.open.title': 'Ihre Nachricht ist offen',
  'still-need.open':
    'Ein Mensch liest sie und schreibt Ihnen zurück. Sie müssen nichts weiter tun.',
  'still-need.late':
    'Ein Mensch liest sie und schreibt Ihnen zurück. Der versprochene Tag ist vorbei, und bis zu unserer Antwort zählt Ihre Nachricht als verspätet.',
  'post-refused.origin':
    'Es wurde nichts geändert. Gehen Sie zurück zur Seite und wählen Sie die Schaltfläche dort.',
  'post-refused.too-many':
    'Das war zu oft in kurzer Zeit, deshalb wurde nichts geändert. Warten Sie {minutes, plural, one {# Minute} other {# Minuten}}, gehen Sie dann zurück und wählen Sie die Schaltfläche noch einmal.',
  'post-refused.back': 'Zurück zur Seite',
  'helpful.question': 'War das hilfreich?',
  'helpful.yes': 'Ja',
  'helpful.no': 'Nein',
  'helpful.thanks': 'Danke für Ihre Rückmeldung.',
  'helpful.thanks-no':
    'Danke für Ihre Rückmeldung. Wenn Sie noch eine Antwort brauchen, schreiben Sie uns.',
  'meant.title': 'Meinten Sie einen dieser Artikel?',
  'meant.first-articles': 'Artikel für den Anfang',

  // pages that are not there, and faults
  'not-found.title': 'Seite nicht gefunden',
  'not-found':
    'Wenn Sie die Adresse eingetippt haben, prüfen Sie sie. Wenn Sie einem Link gefolgt sind, wurde die Seite vielleicht verschoben.',
  'not-found.next': 'Durchsuchen Sie die Hilfeartikel oder schreiben Sie uns.',
  'fault.title': 'Bei uns ist etwas schiefgegangen',
  fault:
    'Wenn Ihnen eine Vorgangsnummer angezeigt wurde, ist nichts verloren gegangen. Versuchen Sie es in einigen Minuten noch einmal.',
  'method.title': 'So lässt sich diese Seite nicht verwenden',
  method: 'Gehen Sie zurück zum Formular und senden Sie es von dort ab.',

  // the published record
  'performance.title': 'Wie wir unser Versprechen halten',
  'performance.introduction':
    'Ziffer 7b unserer Erklärung besagt, dass die Leistung überwacht wird. Hier sind die Zahlen. Gezählt wird nach derselben Uhr, die auch jeden Antworttermin bestimmt.',
  'performance.promise':
    'Unser Versprechen: Sie erhalten {within} eine persönliche Antwort. Geschäftszeiten: {hours}.',
  'performance.definition.title': 'Was wir zählen',
  'performance.definition':
    'Eine Nachricht gilt als rechtzeitig beantwortet, wenn bis zum versprochenen Tag und zur versprochenen Uhrzeit ein Mensch geantwortet hat. Die automatische Bestätigung zählt nicht als Antwort. Eine Nachricht, die bis dahin nicht beantwortet ist, zählt als verspätet. Ein versprochener Termin bleibt bestehen, auch wenn sich der Kalender ändert.',
  'performance.table': 'Nachrichten nach Monat',
  'performance.month': 'Monat des Eingangs',
  'performance.received': 'Eingegangen',
  'performance.none': 'Bisher sind keine Nachrichten eingegangen.',
  'performance.as-of': 'Stand: {day}, {time} (Londoner Zeit).',
  'performance.definition.delays':
    'Wenn wir jemandem eine Verzögerung mitteilen, zählt weiterhin der zuerst versprochene Tag: Eine Antwort danach ist verspätet.',
  'performance.definition.apart':
    'Getrennt gezählt werden, weder als rechtzeitig noch als verspätet: Nachrichten, die ein Artikel beantwortet hat, wie uns das Mitglied mitteilte; Nachrichten, die nach Ziffer 3b unter Nennung eines Artikels abgeschlossen wurden; nach Ziffer 4b beendete Kontakte; und Spam. War der versprochene Tag beim Abschluss schon vorbei, zählt die Nachricht trotzdem als verspätet, es sei denn, sie war Spam.',
  'performance.definition.percent':
    'Der Prozentsatz ist der Anteil der rechtzeitigen an allen rechtzeitigen und verspäteten. Nachrichten, die noch warten und noch nicht fällig sind, bleiben außen vor. Wo weniger als {count} Nachrichten rechtzeitig oder verspätet waren, nennen wir nur die Zahlen.',
  'performance.definition.median':
    'Median in Geschäftsstunden: Vom Eingang bis zur Antwort vergingen bei der Hälfte der Antworten weniger Geschäftsstunden als angegeben, bei der anderen Hälfte mehr. Nächte, Wochenenden, gesetzliche Feiertage und Tage, an denen wir geschlossen haben, zählen nicht mit.',
  'performance.definition.small':
    'Wege und Themen mit weniger als {count} Nachrichten fassen wir zusammen, damit niemand zu erkennen ist.',
  'performance.target': 'Ziel',
  'performance.on-time': 'Rechtzeitig',
  'performance.on-time-of': '{onTime} von {all}',
  'performance.percent': 'Anteil rechtzeitig',
  'performance.late': 'Verspätet',
  'performance.late-open': 'Verspätet und noch ohne Antwort',
  'performance.waiting': 'Wartet, noch nicht fällig',
  'performance.median': 'Median in Geschäftsstunden',
  'performance.apart': 'Getrennt gezählt',
  'performance.self-answered': 'Durch einen Artikel beantwortet, laut Mitglied',
  'performance.article-named': 'Nach Ziffer 3b abgeschlossen',
  'performance.contact-ended': 'Kontakt nach Ziffer 4b beendet',
  'performance.erased': 'Auf Wunsch gelöscht',
  'performance.spam': 'Spam',
  'performance.undated': 'Ohne versprochenen Termin',
  'performance.delayed': 'Verzögerung mitgeteilt',
  'performance.by-channel': 'Nach Weg und Monat',
  'performance.channel': 'Weg',
  'performance.channel.form': 'Formular',
  'performance.channel.email': 'E-Mail',
  'performance.channel.phone': 'Telefonnachricht',
  'performance.channel.other': 'Mehrere Wege zusammen',
  'performance.by-topic': 'Nach Thema',
  'performance.by-topic.period': 'Eingegangen von {first} bis {last}.',
  'performance.topic.other': 'Übrige Themen zusammen',
  'performance.chart': 'Rechtzeitig und verspätet, Monat für Monat',
  'performance.chart.channels': 'Rechtzeitig und verspätet, nach Weg und Monat',
  'performance.chart.topics': 'Rechtzeitig und verspätet, nach Thema',
  'performance.chart.description':
    'Ein Balken für jede Zeile. Der einfarbige Teil zeigt, was rechtzeitig war, der gestreifte, was verspätet war. Die Tabelle darunter nennt dieselben Zahlen.',
  'performance.chart.values': 'rechtzeitig: {onTime}, verspätet: {late}',
  'performance.chart.median': 'Median in Geschäftsstunden, Monat für Monat',
  'performance.chart.median.description':
    'Ein Balken für jeden Monat. Die Linie zeigt {days}, das sind {hours} Geschäftsstunden. Die Tabelle darunter nennt dieselben Zahlen.',
  'performance.chart.median.mark': '{days} ({hours} Geschäftsstunden)',
  'performance.files': 'Dieselben Zahlen als Dateien',
  'performance.files.earlier': 'Frühere Monate stehen in den Dateien.',

  // delays and complaints
  'delay.reason.more-messages': 'Bei uns gehen mehr Nachrichten ein als sonst.',
  'delay.reason.staff-absence':
    'Einige aus unserem Team sind nicht da, deshalb antworten weniger Menschen.',
  'delay.reason.asking-others':
    'Wir müssen noch jemanden fragen, bevor wir Ihnen antworten können.',
  'delay.reason.closer-look': 'Ihre Nachricht müssen wir genauer prüfen, als wir dachten.',
  'delay.reason.technical-fault': 'Eine technische Störung hat uns aufgehalten.',
  'delay.title': 'Unsere Antwort dauert länger',
  'delay.sorry': 'Es tut uns leid, dass wir den versprochenen Termin nicht einhalten.',
  'delay.now-by': 'Wir antworten Ihnen jetzt voraussichtlich bis',
  'delay.first-promised': 'Zuerst versprochen',
  'delay.counts':
    'In den Zahlen, die wir veröffentlichen, gilt unsere Antwort als verspätet, es sei denn, sie erreicht Sie bis zu dem Tag, den wir zuerst versprochen haben.',
  'delay.told-on': 'Mitgeteilt am',
  'delay.new-day': 'Neuer Termin',
  'delay.why': 'Warum',
  'banner.label': 'Hinweis zu unserem Service',
  'banner.more-messages':
    'Bei uns gehen mehr Nachrichten ein als sonst, deshalb dauern manche Antworten länger.',
  'banner.staff-absence':
    'Einige aus unserem Team sind nicht da, deshalb dauern manche Antworten länger.',
  'banner.technical-fault':
    'Wegen einer technischen Störung bei uns dauern manche Antworten länger.',
  'banner.unplanned-closure':
    'Wir mussten unvorhergesehen schließen. Ihre Nachrichten erreichen uns weiterhin, und wir beantworten sie.',
  'banner.back-on': 'Voraussichtlich ab {day} läuft alles wieder wie gewohnt.',
  'status.counted-from': 'Gezählt ab',
  'status.closed-at': 'Beantwortet oder abgeschlossen',
  'status.how': 'Wie',
  'status.outcome.replied':
    'Jemand aus unserem Team hat Ihnen direkt geantwortet. Die Antwort steht nicht hier, weil alle, die den Link haben, diese Seite öffnen können.',
  'status.outcome.spam': 'Ohne Antwort abgeschlossen.',
  'status.outcome.contact-ended': 'Ohne Antwort abgeschlossen (Ziffer 4b unserer Erklärung).',
  'status.outcome.erased':
    'Abgeschlossen: Ihre Nachricht und Ihre Angaben wurden auf Wunsch gelöscht.',
  'status.added': 'Von Ihnen ergänzt',
  'time.local': '{when} in Ihrer Zeitzone',
  'information.title': 'Etwas ergänzen',
  'information.label': 'Was möchten Sie ergänzen?',
  'information.closed.title': 'Diese Nachricht ist abgeschlossen',
  'information.closed':
    'Ihr Text wurde nicht ergänzt, weil ihn hier niemand sehen würde. Er steht weiter unten: Kopieren Sie ihn und schreiben Sie uns noch einmal.',
  'complaint.title': 'Ihre Beschwerde',
  'complaint.stage.raised': 'Sie liegt uns vor und wartet auf unsere erste Rückmeldung',
  'complaint.stage.acknowledged': 'Eingang bestätigt, wartet auf die erste Prüfung',
  'complaint.stage.reviewed': 'Zum ersten Mal geprüft, wird untersucht',
  'complaint.stage.outcome': 'Entschieden: Wir haben Ihnen die Entscheidung mitgeteilt',
  'complaint.stage.appealed': 'Sie haben Widerspruch eingelegt, wir prüfen noch einmal',
  'complaint.stage.closed': 'Abgeschlossen',
  'complaint.raised': 'Eingelegt',
  'complaint.acknowledge-by': 'Wir bestätigen den Eingang bis',
  'complaint.review-by': 'Erste Prüfung bis etwa',
  'complaint.outcome-by': 'Untersuchung beendet bis etwa',
  'complaint.appeal-by': 'Widerspruch möglich bis',
  'complaint.appeal':
    'Wenn Sie mit der Entscheidung nicht einverstanden sind, können Sie bis zu diesem Tag schriftlich Widerspruch einlegen. Schreiben Sie an {email} und nennen Sie Ihre Vorgangsnummer.',
  'complaint.beside':
    'Eine Beschwerde hat eigene Termine. Sie ändern nichts an dem Tag, bis zu dem wir Ihre Nachricht beantworten.',
  'complaint.start':
    'Wenn Sie nicht zufrieden sind, wie wir mit Ihrer Nachricht umgehen, können Sie jederzeit eine Beschwerde daraus machen.',
  'complaint.start.link': 'Zur Beschwerde machen',
  'complaint.confirm.title': 'Zur Beschwerde machen',
  'complaint.confirm':
    'Ihre Nachricht bleibt, wie sie ist, und wir gehen ihr auch als Beschwerde über die ANLP nach.',
  'complaint.confirm.acknowledged': 'Wir bestätigen {within} den Eingang Ihrer Beschwerde.',
  'complaint.confirm.review': 'Wir prüfen sie zum ersten Mal {about}.',
  'complaint.confirm.investigation': 'Wir beenden die Untersuchung {about}.',
  'complaint.confirm.appeal': 'Sie können {within} nach der Entscheidung Widerspruch einlegen.',
  'complaint.confirm.button': 'Ja, zur Beschwerde machen',
  'complaint.confirm.back': 'Nein, zurück',

  // search
  'search.title': 'Hilfe durchsuchen',
  'search.label': 'Hilfeartikel durchsuchen',
  'search.button': 'Suchen',
  'search.results':
    '{count, plural, =0 {Keine Artikel gefunden} one {# Artikel gefunden} other {# Artikel gefunden}}',
  'search.for': 'Ergebnisse für „{query}“',
  'search.none':
    'Zu diesen Wörtern gibt es keinen Treffer. Versuchen Sie es mit weniger oder anderen Wörtern oder schreiben Sie uns.',
  'search.write': 'Schreiben Sie uns dazu',
  'search.many': 'Mehr als {count} Artikel gefunden',
  // `count` is how many of those that were found are shown
  'search.shown':
    'Die besten {count} werden gezeigt. Wählen Sie ein Thema oder ergänzen Sie ein Wort, um andere zu sehen.',
  'search.narrow': 'Themen dieser Ergebnisse',
  'search.all-topics': 'Alle Themen',
  'search.near': 'Vielleicht hilft Ihnen einer dieser Artikel',

  // mail that nobody asked for
  'not-you.title': 'Haben Sie uns gar nicht geschrieben?',
  'not-you.text':
    'Jemand hat Ihre Adresse angegeben, als er oder sie uns schrieb, vielleicht aus Versehen. Wenn Sie das nicht waren, drücken Sie auf die Schaltfläche: Wir senden dann keine automatischen Eingangsbestätigungen mehr an Ihre Adresse, und unser Team weiß, dass die Nachricht nicht von Ihnen ist.',
  'not-you.note':
    'Wenn Sie uns einmal schreiben, erhalten Sie wie alle anderen eine persönliche Antwort.',
  'not-you.button': 'Das war ich nicht: keine Bestätigungen mehr senden',
  'not-you.done.title': 'Wir senden keine Bestätigungen mehr',
  'not-you.done':
    'Wir senden keine automatischen Eingangsbestätigungen mehr an Ihre Adresse, und unser Team sieht, dass die Nachricht nicht von Ihnen ist. Wenn Sie aus Versehen auf die Schaltfläche gedrückt haben, schreiben Sie an {email}.',

  // open or closed now
  'opening.open': 'Zurzeit haben wir geöffnet, und zwar bis {time} (Londoner Zeit).',
  'opening.closed':
    'Zurzeit haben wir geschlossen. Wir öffnen wieder am {day}, um {time} (Londoner Zeit).',

  'promised.by-time': 'spätestens um {time} (Londoner Zeit)',

  // dates and promise
  'date.time': '{minute, select, 00 {{hour} Uhr} other {{hour}:{minute} Uhr}}',
  'date.time.opening': '{minute, select, 00 {{hour}} other {{hour}:{minute}}}',
  'date.due': '{day}, {time} (Londoner Zeit)',
  'promise.hours': '{days}, {opens} bis {closes} (Londoner Zeit)',
  'promise.hours.days': '{first} bis {last}',
  'promise.working-days': '{days, plural, one {# Arbeitstag} other {# Arbeitstage}}',
  'promise.within-working-days':
    '{days, plural, =1 {innerhalb eines Arbeitstags} =2 {innerhalb von zwei Arbeitstagen} =3 {innerhalb von drei Arbeitstagen} =4 {innerhalb von vier Arbeitstagen} =5 {innerhalb von fünf Arbeitstagen} =6 {innerhalb von sechs Arbeitstagen} =7 {innerhalb von sieben Arbeitstagen} =8 {innerhalb von acht Arbeitstagen} =9 {innerhalb von neun Arbeitstagen} =10 {innerhalb von zehn Arbeitstagen} one {innerhalb von # Arbeitstag} other {innerhalb von # Arbeitstagen}}',
  'promise.within-days':
    '{days, plural, =1 {innerhalb eines Tages} =2 {innerhalb von zwei Tagen} =3 {innerhalb von drei Tagen} =4 {innerhalb von vier Tagen} =5 {innerhalb von fünf Tagen} =6 {innerhalb von sechs Tagen} =7 {innerhalb von sieben Tagen} =8 {innerhalb von acht Tagen} =9 {innerhalb von neun Tagen} =10 {innerhalb von zehn Tagen} one {innerhalb von # Tag} other {innerhalb von # Tagen}}',
  'promise.within-months':
    '{months, plural, =1 {innerhalb eines Monats} =2 {innerhalb von zwei Monaten} =3 {innerhalb von drei Monaten} =4 {innerhalb von vier Monaten} =5 {innerhalb von fünf Monaten} =6 {innerhalb von sechs Monaten} =7 {innerhalb von sieben Monaten} =8 {innerhalb von acht Monaten} =9 {innerhalb von neun Monaten} =10 {innerhalb von zehn Monaten} one {innerhalb von # Monat} other {innerhalb von # Monaten}}',
  'retention.months': '{months, plural, one {# Monat} other {# Monate}}',
  'retention.days': '{days, plural, one {# Tag} other {# Tage}}',
  'promise.about-working-days':
    '{days, plural, one {innerhalb von etwa # Arbeitstag} other {innerhalb von etwa # Arbeitstagen}}',
  'promise.why.in-hours':
    'Ihre Nachricht ist am {receivedDay}, um {receivedTime} (Londoner Zeit) bei uns eingegangen, also innerhalb unserer Geschäftszeiten. Deshalb zählen wir ab diesem Tag.',
  'promise.why.before-opening':
    'Ihre Nachricht ist am {receivedDay}, um {receivedTime} (Londoner Zeit) bei uns eingegangen, als wir noch nicht geöffnet hatten. Deshalb zählen wir ab diesem Tag.',
  'promise.why.after-closing':
    'Ihre Nachricht ist am {receivedDay}, um {receivedTime} (Londoner Zeit) bei uns eingegangen, als wir schon geschlossen hatten. Deshalb zählen wir ab {countedFrom}.',
  'promise.why.non-working-day':
    'Ihre Nachricht ist am {receivedDay}, um {receivedTime} (Londoner Zeit) bei uns eingegangen. Dieser Tag ist kein Arbeitstag, deshalb zählen wir ab {countedFrom}.',
  'promise.why.due':
    '{days, plural, =1 {Der erste Arbeitstag danach ist {day}.} =2 {Der zweite Arbeitstag danach ist {day}.} =3 {Der dritte Arbeitstag danach ist {day}.} =4 {Der vierte Arbeitstag danach ist {day}.} =5 {Der fünfte Arbeitstag danach ist {day}.} one {Der #. Arbeitstag danach ist {day}.} other {Der #. Arbeitstag danach ist {day}.}}',
  'promise.why.early-close': 'An diesem Tag schließen wir um {time}.',
  'promise.why.not-counted': 'Nicht mitgezählt: {groups}.',
  'promise.why.next-group': '{earlier}; {next}',
  'promise.why.two-days': '{first} und {last}',
  'promise.why.many-days': '{first} bis {last}',
  'promise.why.weekend': '{days} (Wochenende)',
  'promise.why.bank-holiday': '{days} (in England und Wales ist gesetzlicher Feiertag)',
  'promise.why.closure': '{days} (wir haben geschlossen)',

  // mails from the team
  'contact-ended.reason.abuse': 'beleidigende Worte',
  'contact-ended.reason.threats': 'Drohungen',
  'contact-ended.reason.discrimination': 'diskriminierende oder hasserfüllte Worte',
  'contact-ended.reason.harassment': 'Belästigung',
  'receipt.next.stored':
    'Ihre Nachricht ist eingegangen und gespeichert. Dieses Mal haben wir keine E-Mail zur Bestätigung verschickt.',

  // the built site
  'site.sample':
    'Geschäftszeiten und Bearbeitungszeiten auf dieser Website sind vorläufig, bis die ANLP sie bestätigt.',
  'chooser.invitation': 'Hilfe, Antworten und ein fester Tag, bis zu dem wir Ihnen antworten',
  'home.title': 'Wie können wir Ihnen helfen?',
  'home.introduction':
    'Suchen Sie zuerst in den Antworten, oder schreiben Sie uns: Sie sehen gleich, bis zu welchem Tag wir antworten.',
  'home.or-write': 'Oder schreiben Sie uns',
  'home.topics': 'Antworten nach Thema',
  'home.reach': 'Lieber eine persönliche Antwort?',
  'home.reach.text':
    'Schreiben Sie uns, und wir sagen Ihnen sofort, bis zu welchem Tag Sie unsere Antwort haben.',
  'channel.form': 'Antwort auf eine Nachricht über unser Formular',
  'channel.email': 'Antwort auf eine E-Mail',
  'channel.phone': 'Antwort auf eine Telefonnachricht ({telephone})',
  'channel.complaint': 'Erste Rückmeldung zu einer Beschwerde über die ANLP',
  'hours.exceptions': 'Tage, an denen wir geschlossen oder kürzer geöffnet haben',
  'hours.bank-holiday': 'Gesetzlicher Feiertag in England und Wales',
  'hours.closure': 'Wir haben geschlossen',
  'hours.half-day': 'Geöffnet von {opens} bis {closes}',
  'promise.title': 'Unser Versprechen',
  'promise.sentence': 'Sie erhalten {within} eine persönliche Antwort.',
  'promise.large': 'Sie erhalten eine persönliche Antwort {within}',
  'promise.strip': 'Wie wir die Tage zählen',
  'promise.strip.you-write': 'Sie schreiben',
  'promise.strip.reply': 'Unsere Antwort bis {time}',
  'promise.read': 'Die ganze Erklärung lesen',
  'help.title': 'Hilfe',
  'help.introduction': 'Antworten auf Fragen unserer Mitglieder, nach Themen geordnet.',
  'help.topics': 'Themen',
  'help.topic.other': 'Wenn Sie uns schreiben',
  'article.next': 'Nach diesem Artikel',
  'article.still-need': 'Brauchen Sie noch Hilfe?',
  'article.related': 'Mehr zum Thema',
  'statement.clause-link': 'Link zu Ziffer {clause}',
  'statement.updated': 'Zuletzt geändert',
  'statement.provenance': 'Woher dieser Text stammt',
  'statement.provenance.source':
    'Nach dem veröffentlichten serbischen Text rekonstruiert, Bestätigung durch die ANLP steht aus',
  'statement.provenance.translation': 'Aus dem Englischen übersetzt',
  'statement.processing': 'Übliche Bearbeitungszeiten',
  'statement.beside': 'Neben einer anderen Sprache lesen',
  'statement.beside.title': 'Die Erklärung in zwei Sprachen',
  'statement.beside.introduction':
    'Dieselben Ziffern nebeneinander, damit Sie die eine Sprache mit der anderen vergleichen können.',
  'text.contents': 'Auf dieser Seite',
  'text.about': 'Über diesen Text',
  'text.missing':
    'Diesen Text gibt es noch nicht in Ihrer Sprache, deshalb steht er hier auf Englisch.',
  'text.stale': 'Der englische Text wurde nach dieser Übersetzung geändert.',
  'text.stale.english': 'Auf Englisch lesen',
  'text.sample': 'Einige Angaben hier sind vorläufig, bis die ANLP sie bestätigt.',
  'text.sample-value': '(vorläufig, Bestätigung durch die ANLP steht aus)',
  'text.reviewed': 'Geprüft',
  'text.reviewed.not-yet': 'Noch nicht',
  'text.reviewed.not-yet.translation': 'Noch nicht muttersprachlich geprüft',
  'text.next-review': 'Nächste Prüfung',
} satisfies Record<PhraseKey, string>;
