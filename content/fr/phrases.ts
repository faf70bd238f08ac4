import type { PhraseKey } from '../en/phrases.ts';

/**
 * The interface's wording in French. ICU MessageFormat: `one` is for 0 and 1, `many` for whole
 * millions, `other` for the rest. A narrow no-break space (U+202F) stands before ; : ! ? and inside
 * « », a no-break space (U+00A0) between a number and what it counts. Dates carry no article, so the
 * sentence gives it: "le {day}", "du {first} au {last}".
 */
export const phrases = {
  // the site
  'site.name': 'Assistance aux membres de l’ANLP',
  'site.description':
    'De l’aide, des réponses et une date de réponse annoncée par ANLP International CIC.',
  'site.label': '{label} :',
  'site.skip': 'Aller au contenu principal',
  'site.menu': 'Menu principal',
  'site.languages': 'Langue',
  'site.footer': 'À propos de ce site',
  'nav.help': 'Aide',
  'nav.search': 'Rechercher',
  'nav.contact': 'Nous contacter',
  'nav.statement': 'Notre charte de service',
  'nav.performance': 'Comment nous tenons parole',
  'nav.privacy': 'Confidentialité',
  'nav.accessibility': 'Accessibilité',

  // topics
  'topic.membership': 'Adhésion et abonnement',
  'topic.account': 'Connexion et compte',
  'topic.payments': 'Paiements, factures et reçus',
  'topic.levels-and-accreditation': 'Niveaux, logo, sceaux et accréditation',
  'topic.training': 'Formation et critères',
  'topic.directory': 'Votre profil dans l’annuaire',
  'topic.events-and-rapport': 'Événements, magazine Rapport et lettre d’information',
  'topic.complaint': 'Réclamation ou signalement',
  'topic.other': 'Autre chose',

  // the form
  'form.title': 'Nous contacter',
  'form.introduction': 'Écrivez-nous ici et une personne de notre équipe vous répondra {within}.',
  'form.hours': 'Nos horaires d’ouverture',
  'form.if-sent-now': 'Si vous l’envoyez maintenant, nous vous répondrons au plus tard le',
  'form.name': 'Prénom et nom',
  'form.email': 'Adresse e-mail',
  'form.email.hint': 'Nous enverrons notre réponse à cette adresse.',
  'form.relationship': 'Quel est votre lien avec l’ANLP ?',
  'form.relationship.member': 'Je suis membre',
  'form.relationship.prospective': 'J’envisage d’adhérer',
  'form.relationship.other': 'Autre',
  'form.topic': 'Quel est le sujet de votre message ?',
  'form.topic.samples':
    'Les délais habituels sont donnés à titre provisoire et restent à confirmer par l’ANLP.',
  'form.topic.processing': 'Traitement habituel {within}.',
  'form.message': 'Votre message',
  'form.message.hint': 'N’envoyez ni mot de passe ni données de carte bancaire.',
  'form.attachments':
    'Vous ne pouvez pas joindre de fichier ici. Pour envoyer un fichier, envoyez d’abord ce formulaire. Répondez ensuite à l’e-mail que nous vous enverrons, en y joignant le fichier.',
  'form.send': 'Envoyer le message',
  'form.look-first': 'Chercher d’abord une réponse',
  'form.privacy': 'Comment nous utilisons ce que vous écrivez',
  'form.trap': 'Laissez ce champ vide',
  'form.problems': 'Il y a un problème',
  'form.error-prefix': 'Erreur :',
  'form.suggestions': 'La réponse est peut-être ici',
  'form.suggestions.introduction':
    'Ouvrez un article s’il peut vous aider. Il s’ouvre dans un nouvel onglet, et ce que vous avez saisi reste ici.',
  'form.suggestions.none':
    'Aucun article ne semble répondre à votre question. Envoyez votre message et nous vous répondrons.',
  'form.suggestions.announce':
    '{count, plural, one {# article répond peut-être à votre question} many {# d’articles répondent peut-être à votre question} other {# articles répondent peut-être à votre question}}',
  'form.send-anyway': 'Aucun de ces articles ne vous aide ? Envoyez votre message ci-dessous.',
  'problem.name.missing': 'Saisissez votre prénom et votre nom',
  'problem.name.too-long':
    'Le prénom et le nom ne doivent pas dépasser {limit, plural, one {# caractère} many {# de caractères} other {# caractères}} en tout',
  'problem.email.missing': 'Saisissez votre adresse e-mail',
  'problem.email.format': 'Saisissez une adresse e-mail au bon format, par exemple nom@example.com',
  'problem.email.too-long':
    'L’adresse e-mail ne doit pas dépasser {limit, plural, one {# caractère} many {# de caractères} other {# caractères}}',
  'problem.relationship.missing': 'Choisissez votre lien avec l’ANLP',
  'problem.topic.missing': 'Choisissez le sujet de votre message',
  'problem.message.missing': 'Saisissez votre message',
  'problem.message.too-long':
    'Le message ne doit pas dépasser {limit, plural, one {# caractère} many {# de caractères} other {# caractères}}. Il en compte {length, number}.',
  'problem.look-first.missing':
    'Saisissez d’abord votre message, pour que nous puissions chercher des articles',

  // refusals, each with everything typed kept
  'refusal.origin.title': 'Nous n’avons pas pu vérifier que ce formulaire venait de notre site',
  'refusal.origin':
    'Rien n’a encore été envoyé. Ce que vous avez saisi se trouve ci-dessous : appuyez de nouveau sur « Envoyer le message » pour l’envoyer d’ici.',
  'refusal.too-many.title': 'Trop de messages en peu de temps',
  'refusal.too-many':
    'Rien n’a été envoyé. Ce que vous avez saisi se trouve ci-dessous : attendez {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}, puis appuyez de nouveau sur « Envoyer le message ».',
  'refusal.store.title': 'Nous ne pouvons pas recevoir de messages pour le moment',
  'refusal.store':
    'Rien n’a été envoyé. Ce que vous avez saisi se trouve ci-dessous : attendez quelques minutes, puis appuyez de nouveau sur « Envoyer le message ».',
  'refusal.type.title': 'Ce formulaire a été envoyé d’une façon que nous ne pouvons pas lire',
  'refusal.type':
    'Revenez au formulaire et appuyez sur « Envoyer le message » dans la page elle-même.',
  'refusal.size.title': 'Votre message est trop long pour être envoyé',
  'refusal.size':
    'Rien n’a été envoyé. Revenez en arrière, raccourcissez le message pour qu’il ne dépasse pas {limit, plural, one {# caractère} many {# de caractères} other {# caractères}}, puis envoyez-le de nouveau.',
  'refusal.other-way': 'Autre façon de nous joindre : écrivez à {email}.',

  // receipt and status
  'receipt.title': 'Nous avons bien reçu votre message',
  'receipt.reference': 'Votre référence',
  'receipt.due': 'Nous vous répondrons au plus tard le',
  'receipt.due.unknown': 'Nous vous répondrons {within}.',
  'receipt.why': 'Pourquoi cette date ?',
  'receipt.next': 'Et maintenant ?',
  'receipt.next.acknowledged':
    'Nous envoyons un e-mail contenant cette référence à l’adresse que vous avez donnée. Une même adresse n’en reçoit que quelques-uns par jour, et les personnes qui n’en veulent pas n’en reçoivent aucun. S’il n’arrive pas, regardez dans votre dossier de courrier indésirable (spam) ; dans tous les cas, nous avons bien votre message.',
  'receipt.next.withheld':
    'Cette fois, nous n’avons pas envoyé d’e-mail de confirmation. Gardez cette page : votre message est enregistré et une personne de notre équipe vous répondra.',
  'receipt.next.person': 'Une personne de notre équipe lira votre message et vous répondra.',
  'receipt.next.processing':
    'Les demandes sur le sujet « {topic} » sont généralement traitées {within}.',
  'receipt.suggestions': 'Ces articles vous répondront peut-être plus vite',
  'receipt.keep': 'Gardez ce lien pour voir où en est votre message :',
  'receipt.status-link': 'Où en est mon message',
  'receipt.write-again': 'Écrire un autre message',
  'receipt.missed':
    'Si nous ne tenons pas cette promesse, vous pouvez faire une réclamation, et nous l’examinerons.',
  'receipt.missed.link': 'Comment faire une réclamation au sujet de l’ANLP',
  'status.title': 'Où en est votre message',
  'status.received': 'Reçu',
  'status.received-at': '{day} à {time} (heure de Londres)',
  'status.topic': 'Sujet',
  'status.state': 'État',
  'status.state.open': 'En attente de notre réponse',
  'status.state.answered': 'Réponse donnée',
  'status.state.closed': 'Clos',

  // feedback
  'answered.link': 'Cela a répondu à ma question',
  'answered.on-article':
    'Vous arrivez ici depuis un message que vous nous avez envoyé. Si cet article y répond, dites-le-nous et nous fermerons ce message.',
  'answered.title': 'Votre question a-t-elle trouvé sa réponse ?',
  'answered.explain':
    'Si oui, nous fermons votre message et aucune réponse ne suivra. Vous pourrez le rouvrir quand vous voudrez. Sinon, quittez cette page : rien ne change.',
  'answered.which': 'Qu’est-ce qui a répondu à votre question ?',
  'answered.something-else': 'Autre chose',
  'answered.choose': 'Choisissez ce qui a répondu à votre question',
  'answered.confirm': 'Oui, fermer mon message',
  'answered.done.title': 'Votre message est clos',
  'answered.done':
    'Vous nous avez dit que votre question a trouvé sa réponse ; aucune réponse ne suivra donc.',
  'answered.done-by':
    'Vous nous avez dit que l’article « {title} » a répondu à votre question ; aucune réponse ne suivra donc.',
  'answered.named-by': 'Nous avons fermé votre message parce que l’article « {title} » y répond.',
  'answered.replied.title': 'Une personne de notre équipe vous a déjà répondu',
  'answered.replied':
    'Il n’y a plus rien à faire ici. S’il reste un point à régler, écrivez-nous de nouveau.',
  'answered.closed.title': 'Ce message est clos',
  'answered.closed':
    'Plus rien ne peut être modifié ici. Si vous avez besoin de nous, écrivez-nous de nouveau.',
  'still-need.link': 'J’ai encore besoin d’une réponse',
  'still-need.title': 'Avez-vous encore besoin d’une réponse ?',
  'still-need.explain':
    'Si oui, nous rouvrons votre message et une personne de notre équipe vous répondra. La date promise reste la même.',
  'still-need.confirm': 'Oui, rouvrir mon message',
  'still-need.open.title': 'Votre message est ouvert',
  'still-need.open':
    'Une personne de notre équipe le lira et vous répondra. Vous n’avez rien d’autre à faire.',
  'still-need.late':
    'Une personne de notre équipe le lira et vous répondra. La date promise est passée : jusqu’à notre réponse, votre message compte comme en retard.',
  'post-refused.origin':
    'Rien n’a été modifié. Revenez à la page et appuyez sur le bouton qui s’y trouve.',
  'post-refused.too-many':
    'Vous avez appuyé trop souvent en peu de temps : rien n’a été modifié. Attendez {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}, puis revenez et appuyez de nouveau sur le bouton.',
  'post-refused.back': 'Revenir à la page',
  'helpful.question': 'Cet article vous a-t-il été utile ?',
  'helpful.yes': 'Oui',
  'helpful.no': 'Non',
  'helpful.thanks': 'Merci de nous l’avoir dit.',
  'helpful.thanks-no':
    'Merci de nous l’avoir dit. Si vous avez encore besoin d’une réponse, écrivez-nous.',
  'meant.title': 'Cherchiez-vous l’un de ces articles ?',
  'meant.first-articles': 'Des articles pour commencer',

  // pages that are not there, and faults
  'not-found.title': 'Page introuvable',
  'not-found':
    'Si vous avez saisi l’adresse, vérifiez-la. Si vous avez suivi un lien, la page a peut-être changé de place.',
  'not-found.next': 'Cherchez dans les articles d’aide ou écrivez-nous.',
  'fault.title': 'Un problème est survenu de notre côté',
  fault:
    'Si vous avez vu une référence, rien de ce que vous avez envoyé n’est perdu. Réessayez dans quelques minutes.',
  'method.title': 'Cette page ne s’utilise pas de cette façon',
  method: 'Revenez au formulaire et envoyez-le de là.',

  // the published record
  'performance.title': 'Comment nous tenons notre promesse',
  'performance.introduction':
    'La clause 7b de notre charte prévoit le suivi de nos résultats. Voici les chiffres, calculés selon le même décompte du temps que chaque date de réponse.',
  'performance.promise':
    'Notre promesse : une personne de notre équipe répond {within}. Horaires d’ouverture : {hours}.',
  'performance.definition.title': 'Ce que nous comptons',
  'performance.definition':
    'Un message reçoit une réponse à temps quand une personne de notre équipe y répond au plus tard à la date et à l’heure promises. La confirmation automatique ne compte pas comme une réponse. Passé la date et l’heure promises, un message encore sans réponse compte comme en retard. Une date promise ne change jamais, même quand le calendrier est modifié.',
  'performance.table': 'Messages par mois',
  'performance.month': 'Mois de réception',
  'performance.received': 'Reçus',
  'performance.none': 'Aucun message n’a encore été reçu.',
  'performance.as-of': 'Chiffres du {day} à {time} (heure de Londres).',
  'performance.definition.delays':
    'Quand nous annonçons un retard, c’est toujours la date promise au départ qui compte : une réponse donnée après cette date est en retard.',
  'performance.definition.apart':
    'Sont comptés à part, ni à temps ni en retard : les messages auxquels un article a répondu, comme le membre nous l’a dit ; les messages clos selon la clause 3b, avec mention de l’article ; les échanges auxquels nous avons mis fin selon la clause 4b ; et les messages indésirables. Un message dont la date promise était dépassée quand il a été clos compte tout de même comme en retard, sauf s’il était indésirable.',
  'performance.definition.percent':
    'Le pourcentage est la part des messages à temps parmi tous ceux qui étaient à temps ou en retard. Les messages en attente dont la date promise n’est pas encore passée n’y entrent pas. En dessous de {count} messages à temps ou en retard, nous ne donnons que les nombres.',
  'performance.definition.median':
    'Médiane des heures ouvrées : la moitié des réponses a demandé moins d’heures ouvrées que cela, de la réception à la réponse, et l’autre moitié davantage. Les nuits, les week-ends, les jours fériés et nos jours de fermeture ne comptent pas.',
  'performance.definition.small':
    'Les moyens de contact et les sujets qui comptent moins de {count} messages sont réunis, pour que personne ne puisse être reconnu.',
  'performance.target': 'Objectif',
  'performance.on-time': 'À temps',
  'performance.on-time-of': '{onTime} sur {all}',
  'performance.percent': 'Part à temps',
  'performance.late': 'En retard',
  'performance.late-open': 'En retard et toujours sans réponse',
  'performance.waiting': 'En attente, délai en cours',
  'performance.median': 'Médiane des heures ouvrées',
  'performance.apart': 'Comptés à part',
  'performance.self-answered': 'Un article a répondu, selon le membre',
  'performance.article-named': 'Clos selon la clause 3b',
  'performance.contact-ended': 'Fin des échanges selon la clause 4b',
  'performance.erased': 'Effacés sur demande',
  'performance.spam': 'Messages indésirables',
  'performance.undated': 'Sans date promise',
  'performance.delayed': 'Retard annoncé',
  'performance.by-channel': 'Par moyen de contact et par mois',
  'performance.channel': 'Moyen de contact',
  'performance.channel.form': 'Formulaire',
  'performance.channel.email': 'E-mail',
  'performance.channel.phone': 'Message téléphonique',
  'performance.channel.other': 'Plusieurs moyens réunis',
  'performance.by-topic': 'Par sujet',
  'performance.by-topic.period': 'Messages reçus entre {first} et {last}.',
  'performance.topic.other': 'Autres sujets réunis',
  'performance.chart': 'À temps et en retard, mois par mois',
  'performance.chart.channels': 'À temps et en retard, par moyen de contact et par mois',
  'performance.chart.topics': 'À temps et en retard, par sujet',
  'performance.chart.description':
    'Une barre par ligne. La partie pleine est à temps, la partie rayée en retard. Le tableau ci-dessous donne les mêmes nombres.',
  'performance.chart.values': 'à temps : {onTime}, en retard : {late}',
  'performance.chart.median': 'Médiane des heures ouvrées, mois par mois',
  'performance.chart.median.description':
    'Une barre par mois. Le trait marque {days}, soit {hours} heures ouvrées. Le tableau ci-dessous donne les mêmes nombres.',
  'performance.chart.median.mark': '{days} ({hours} heures ouvrées)',
  'performance.files': 'Les mêmes chiffres en fichiers',
  'performance.files.earlier': 'Les mois précédents se trouvent dans les fichiers.',

  // delays and complaints
  'delay.reason.more-messages': 'Nous recevons plus de messages que d’habitude.',
  'delay.reason.staff-absence':
    'Plusieurs personnes de notre équipe sont absentes, et nous sommes moins nombreux à répondre.',
  'delay.reason.asking-others':
    'Nous devons consulter une autre personne avant de pouvoir vous répondre.',
  'delay.reason.closer-look': 'Votre message demande un examen plus poussé que prévu.',
  'delay.reason.technical-fault': 'Une panne technique nous a retardés.',
  'delay.title': 'Notre réponse va prendre plus de temps',
  'delay.sorry': 'Nous sommes désolés de ne pas respecter la date promise.',
  'delay.now-by': 'Nous pensons maintenant vous répondre au plus tard le',
  'delay.first-promised': 'Date promise au départ',
  'delay.counts':
    'Dans les chiffres que nous publions, notre réponse compte comme en retard, sauf si elle vous parvient au plus tard à la date promise au départ.',
  'delay.told-on': 'Annoncé le',
  'delay.new-day': 'Nouvelle date',
  'delay.why': 'Pourquoi',
  'banner.label': 'Information sur notre service',
  'banner.more-messages':
    'Nous recevons plus de messages que d’habitude, et certaines réponses prennent plus de temps.',
  'banner.staff-absence':
    'Plusieurs personnes de notre équipe sont absentes, et certaines réponses prennent plus de temps.',
  'banner.technical-fault':
    'En raison d’une panne technique de notre côté, certaines réponses prennent plus de temps.',
  'banner.unplanned-closure':
    'Nous avons dû fermer pour une raison imprévue. Vos messages nous parviennent toujours, et nous y répondrons.',
  'banner.back-on': 'Nous pensons revenir à la normale le {day}.',
  'status.counted-from': 'Compté à partir du',
  'status.closed-at': 'Réponse ou clôture',
  'status.how': 'Comment',
  'status.outcome.replied':
    'Une personne de notre équipe vous a répondu directement. La réponse n’est pas affichée ici, car toute personne qui a le lien peut ouvrir cette page.',
  'status.outcome.spam': 'Clos sans réponse.',
  'status.outcome.contact-ended': 'Clos sans réponse (clause 4b de notre charte).',
  'status.outcome.erased': 'Clos : votre message et vos données ont été effacés sur demande.',
  'status.added': 'Vous avez ajouté quelque chose',
  'time.local': '{when} dans votre fuseau horaire',
  'information.title': 'Ajouter quelque chose',
  'information.label': 'Que voulez-vous ajouter ?',
  'information.closed.title': 'Ce message est clos',
  'information.closed':
    'Ce que vous avez saisi n’a pas été ajouté, car personne ne le verrait ici. Vous le trouverez ci-dessous : copiez-le et écrivez-nous de nouveau.',
  'complaint.title': 'Votre réclamation',
  'complaint.stage.raised': 'Nous l’avons reçue, et elle attend notre premier retour',
  'complaint.stage.acknowledged': 'Réception confirmée, en attente du premier examen',
  'complaint.stage.reviewed': 'Premier examen fait, enquête en cours',
  'complaint.stage.outcome': 'Décision prise : nous vous l’avons communiquée',
  'complaint.stage.appealed': 'Vous avez formé un recours, et nous la réexaminons',
  'complaint.stage.closed': 'Close',
  'complaint.raised': 'Déposée',
  'complaint.acknowledge-by': 'Réception confirmée au plus tard le',
  'complaint.review-by': 'Premier examen, vers le',
  'complaint.outcome-by': 'Fin de l’enquête, vers le',
  'complaint.appeal-by': 'Recours possible jusqu’au',
  'complaint.appeal':
    'Si vous n’êtes pas d’accord avec la décision, vous pouvez former un recours par écrit jusqu’à cette date. Écrivez à {email} et donnez votre référence.',
  'complaint.beside':
    'Une réclamation a ses propres dates. Elles ne changent rien à la date limite de notre réponse à votre message.',
  'complaint.start':
    'Si la façon dont nous traitons votre message ne vous satisfait pas, vous pouvez à tout moment en faire une réclamation.',
  'complaint.start.link': 'En faire une réclamation',
  'complaint.confirm.title': 'En faire une réclamation',
  'complaint.confirm':
    'Votre message reste tel quel, et nous l’examinons aussi comme une réclamation au sujet de l’ANLP.',
  'complaint.confirm.acknowledged': 'Nous confirmons {within} la réception de votre réclamation.',
  'complaint.confirm.review': 'Nous l’examinons une première fois {about}.',
  'complaint.confirm.investigation': 'Nous terminons l’enquête {about}.',
  'complaint.confirm.appeal': 'Vous pouvez former un recours {within} à compter de la décision.',
  'complaint.confirm.button': 'Oui, en faire une réclamation',
  'complaint.confirm.back': 'Non, revenir',

  // search
  'search.title': 'Rechercher dans l’aide',
  'search.label': 'Rechercher dans les articles d’aide',
  'search.button': 'Rechercher',
  'search.results':
    '{count, plural, =0 {Aucun article trouvé} one {# article trouvé} many {# d’articles trouvés} other {# articles trouvés}}',
  'search.for': 'Résultats pour « {query} »',
  'search.none':
    'Rien ne correspond à ces mots. Essayez avec moins de mots ou avec d’autres, ou écrivez-nous.',
  'search.write': 'Nous écrire à ce sujet',
  'search.many': 'Plus de {count} articles trouvés',
  // `count` is how many of those that were found are shown
  'search.shown':
    'Les {count} meilleurs sont affichés. Choisissez un sujet ou ajoutez un mot pour en voir d’autres.',
  'search.narrow': 'Sujets de ces résultats',
  'search.all-topics': 'Tous les sujets',
  'search.near': 'L’un de ces articles vous aidera peut-être',

  // mail that nobody asked for
  'not-you.title': 'Ce n’est pas vous qui nous avez écrit ?',
  'not-you.text':
    'Quelqu’un a donné votre adresse en nous écrivant, peut-être par erreur. Si ce n’était pas vous, appuyez sur le bouton : nous n’enverrons plus de confirmation automatique à votre adresse, et notre équipe saura que ce message ne vient pas de vous.',
  'not-you.note':
    'Si un jour vous nous écrivez, une personne de notre équipe vous répondra comme à tout le monde.',
  'not-you.button': 'Ce n’était pas moi : ne plus envoyer de confirmation',
  'not-you.done.title': 'Nous n’enverrons plus de confirmation',
  'not-you.done':
    'Nous n’enverrons plus de confirmation automatique à votre adresse, et notre équipe voit que ce message ne vient pas de vous. Si vous avez appuyé sur le bouton par erreur, écrivez à {email}.',

  // open or closed now
  'opening.open': 'Nous sommes ouverts en ce moment, jusqu’à {time} (heure de Londres).',
  'opening.closed':
    'Nous sommes fermés en ce moment. Nous rouvrons le {day} à {time} (heure de Londres).',

  'promised.by-time': 'à {time} (heure de Londres)',

  // dates and promise
  'date.time':
    '{clock, select, 0000 {minuit} 1200 {midi} other {{hour} h{minute, select, 00 {} other { {minute}}}}}',
  'date.time.opening':
    '{clock, select, 0000 {minuit} 1200 {midi} other {{hour} h{minute, select, 00 {} other { {minute}}}}}',
  // follows “Nous vous répondrons au plus tard”
  'date.due': 'le {day} à {time} (heure de Londres)',
  'promise.hours': '{days}, de {opens} à {closes} (heure de Londres)',
  'promise.hours.days': 'du {first} au {last}',
  'promise.working-days':
    '{days, plural, one {# jour ouvré} many {# de jours ouvrés} other {# jours ouvrés}}',
  'promise.within-working-days':
    '{days, plural, =1 {sous un jour ouvré} =2 {sous deux jours ouvrés} =3 {sous trois jours ouvrés} =4 {sous quatre jours ouvrés} =5 {sous cinq jours ouvrés} =6 {sous six jours ouvrés} =7 {sous sept jours ouvrés} =8 {sous huit jours ouvrés} =9 {sous neuf jours ouvrés} =10 {sous dix jours ouvrés} one {sous # jour ouvré} many {sous # de jours ouvrés} other {sous # jours ouvrés}}',
  'promise.within-days':
    '{days, plural, =1 {dans un délai d’un jour} =2 {dans un délai de deux jours} =3 {dans un délai de trois jours} =4 {dans un délai de quatre jours} =5 {dans un délai de cinq jours} =6 {dans un délai de six jours} =7 {dans un délai de sept jours} =8 {dans un délai de huit jours} =9 {dans un délai de neuf jours} =10 {dans un délai de dix jours} one {dans un délai de # jour} many {dans un délai de # de jours} other {dans un délai de # jours}}',
  'promise.within-months':
    '{months, plural, =1 {dans un délai d’un mois} =2 {dans un délai de deux mois} =3 {dans un délai de trois mois} =4 {dans un délai de quatre mois} =5 {dans un délai de cinq mois} =6 {dans un délai de six mois} =7 {dans un délai de sept mois} =8 {dans un délai de huit mois} =9 {dans un délai de neuf mois} =10 {dans un délai de dix mois} one {dans un délai de # mois} many {dans un délai de # de mois} other {dans un délai de # mois}}',
  'retention.months': '{months, plural, one {# mois} many {# de mois} other {# mois}}',
  'retention.days': '{days, plural, one {# jour} many {# de jours} other {# jours}}',
  'promise.about-working-days':
    '{days, plural, one {en # jour ouvré environ} many {en # de jours ouvrés environ} other {en # jours ouvrés environ}}',
  'promise.why.in-hours':
    'Votre message nous est parvenu le {receivedDay} à {receivedTime} (heure de Londres), pendant nos horaires d’ouverture. Nous comptons donc à partir de ce jour.',
  'promise.why.before-opening':
    'Votre message nous est parvenu le {receivedDay} à {receivedTime} (heure de Londres), avant l’ouverture. Nous comptons donc à partir de ce jour.',
  'promise.why.after-closing':
    'Votre message nous est parvenu le {receivedDay} à {receivedTime} (heure de Londres), après la fermeture. Nous comptons donc à partir du {countedFrom}.',
  'promise.why.non-working-day':
    'Votre message nous est parvenu le {receivedDay} à {receivedTime} (heure de Londres). Ce n’est pas un jour ouvré. Nous comptons donc à partir du {countedFrom}.',
  'promise.why.due':
    '{days, plural, =1 {Un jour ouvré plus tard, nous arrivons au {day}.} =2 {Deux jours ouvrés plus tard, nous arrivons au {day}.} =3 {Trois jours ouvrés plus tard, nous arrivons au {day}.} =4 {Quatre jours ouvrés plus tard, nous arrivons au {day}.} =5 {Cinq jours ouvrés plus tard, nous arrivons au {day}.} one {# jour ouvré plus tard, nous arrivons au {day}.} many {# de jours ouvrés plus tard, nous arrivons au {day}.} other {# jours ouvrés plus tard, nous arrivons au {day}.}}',
  'promise.why.early-close': 'Ce jour-là, nous fermons à {time}.',
  'promise.why.not-counted': 'Jours non comptés : {groups}.',
  'promise.why.next-group': '{earlier}, {next}',
  'promise.why.two-days': '{first} et {last}',
  'promise.why.many-days': 'du {first} au {last}',
  'promise.why.weekend': '{days} (week-end)',
  'promise.why.bank-holiday': '{days} (jour férié en Angleterre et au pays de Galles)',
  'promise.why.closure': '{days} (fermeture)',

  // mails from the team
  'contact-ended.reason.abuse': 'propos injurieux',
  'contact-ended.reason.threats': 'menaces',
  'contact-ended.reason.discrimination': 'propos discriminatoires ou haineux',
  'contact-ended.reason.harassment': 'harcèlement',
  'receipt.next.stored':
    'Votre message nous est parvenu et il est enregistré. Cette fois, nous n’avons pas envoyé d’e-mail de confirmation.',

  // the built site
  'site.sample':
    'Les horaires et les délais de traitement indiqués sur ce site sont provisoires tant que l’ANLP ne les a pas confirmés.',
  'chooser.invitation': 'De l’aide, des réponses et une date de réponse annoncée',
  'home.title': 'Comment pouvons-nous vous aider ?',
  'home.introduction':
    'Cherchez d’abord une réponse, ou écrivez-nous : vous verrez à quelle date, au plus tard, nous vous répondrons.',
  'home.or-write': 'Ou écrivez-nous',
  'home.topics': 'Réponses par sujet',
  'home.reach': 'Besoin d’une réponse personnelle ?',
  'home.reach.text':
    'Écrivez-nous et nous vous dirons aussitôt à quelle date, au plus tard, vous aurez notre réponse.',
  'channel.form': 'Réponse à un message envoyé par formulaire',
  'channel.email': 'Réponse à un e-mail',
  'channel.phone': 'Réponse à un message téléphonique ({telephone})',
  'channel.complaint': 'Premier retour sur une réclamation au sujet de l’ANLP',
  'hours.exceptions': 'Jours de fermeture ou d’horaires réduits',
  'hours.bank-holiday': 'Jour férié en Angleterre et au pays de Galles',
  'hours.closure': 'Fermeture',
  'hours.half-day': 'Ouverture de {opens} à {closes}',
  'promise.title': 'Notre promesse',
  'promise.sentence': 'Une personne de notre équipe vous répond {within}.',
  // the same, large and without a full stop; what is filled in stands on a line of its own
  'promise.large': 'Une personne de notre équipe vous répond {within}',
  'promise.strip': 'Comment nous comptons les jours',
  'promise.strip.you-write': 'Vous écrivez',
  'promise.strip.reply': 'Notre réponse, au plus tard à {time}',
  'promise.read': 'Lire toute la charte',
  'help.title': 'Aide',
  'help.introduction': 'Les réponses aux questions des membres, par sujet.',
  'help.topics': 'Sujets',
  'help.topic.other': 'Nous écrire',
  'article.next': 'Après cet article',
  'article.still-need': 'Encore besoin de nous ?',
  'article.related': 'Articles liés',
  'statement.clause-link': 'Lien vers la clause {clause}',
  'statement.updated': 'Dernière mise à jour',
  'statement.provenance': 'D’où vient ce texte',
  'statement.provenance.source':
    'Reconstitué à partir du texte publié en serbe, en attente de confirmation par l’ANLP',
  'statement.provenance.translation': 'Traduit de l’anglais',
  'statement.processing': 'Délais de traitement habituels',
  'statement.beside': 'Lire en regard d’une autre langue',
  'statement.beside.title': 'La charte en deux langues',
  'statement.beside.introduction':
    'Les mêmes clauses côte à côte, pour que vous puissiez comparer une langue avec l’autre.',
  'text.contents': 'Sur cette page',
  'text.about': 'À propos de ce texte',
  'text.missing':
    'Ce texte n’est pas encore disponible dans votre langue ; il est donc affiché en anglais.',
  'text.stale': 'Le texte anglais a changé depuis cette traduction.',
  'text.stale.english': 'Lire en anglais',
  'text.sample': 'Certaines informations de cette page sont provisoires, à confirmer par l’ANLP.',
  'text.sample-value': '(indication provisoire, à confirmer par l’ANLP)',
  'text.reviewed': 'Relecture',
  'text.reviewed.not-yet': 'Pas encore',
  'text.reviewed.not-yet.translation': 'Pas encore par une personne de langue maternelle française',
  'text.next-review': 'Prochaine relecture',
} satisfies Record<PhraseKey, string>;
