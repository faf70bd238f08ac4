import type { PhraseKey } from '../en/phrases.ts';

/**
 * The interface's wording in Spanish. ICU MessageFormat: `one` is for 1, `many` for whole millions
 * ("1.000.000 de días"), `other` for the rest. Times carry their article ("las 17:00"), so what
 * stands before them is a bare preposition: "a {time}", "antes de {time}". Dates follow "el" or "del".
 */
export const phrases = {
  // the site
  'site.name': 'Ayuda para miembros de ANLP',
  'site.description':
    'La ayuda de ANLP International CIC: artículos y una respuesta con fecha límite.',
  'site.label': '{label}:',
  'site.skip': 'Saltar al contenido principal',
  'site.menu': 'Principal',
  'site.languages': 'Idioma',
  'site.footer': 'Sobre este sitio',
  'nav.help': 'Ayuda',
  'nav.search': 'Buscar',
  'nav.contact': 'Escríbanos',
  'nav.statement': 'Nuestra declaración de servicio',
  'nav.performance': 'Cómo la cumplimos',
  'nav.privacy': 'Privacidad',
  'nav.accessibility': 'Accesibilidad',

  // topics
  'topic.membership': 'Membresía y suscripción',
  'topic.account': 'Inicio de sesión y su cuenta',
  'topic.payments': 'Pagos, facturas y recibos',
  'topic.levels-and-accreditation': 'Niveles, logotipo, sellos y acreditación',
  'topic.training': 'Formación y criterios',
  'topic.directory': 'Su perfil del directorio',
  'topic.events-and-rapport': 'Eventos, Rapport y el boletín',
  'topic.complaint': 'Una queja o algo que le preocupa',
  'topic.other': 'Otro asunto',

  // the form
  'form.title': 'Escríbanos',
  'form.introduction': 'Escríbanos aquí y una persona de nuestro equipo le responderá {within}.',
  'form.hours': 'Nuestro horario de atención',
  'form.if-sent-now': 'Si lo envía ahora, le responderemos a más tardar el',
  'form.name': 'Nombre completo',
  'form.email': 'Dirección de correo electrónico',
  'form.email.hint': 'Enviaremos nuestra respuesta a esta dirección.',
  'form.relationship': '¿Qué relación tiene con ANLP?',
  'form.relationship.member': 'Soy miembro',
  'form.relationship.prospective': 'Estoy pensando en hacerme miembro',
  'form.relationship.other': 'Otra',
  'form.topic': '¿De qué se trata?',
  'form.topic.samples':
    'Los plazos habituales son provisionales, a la espera de que ANLP los confirme.',
  'form.topic.processing': 'Suele resolverse {within}.',
  'form.message': 'Su mensaje',
  'form.message.hint': 'No envíe contraseñas ni datos de tarjetas.',
  'form.attachments':
    'Aquí no se pueden adjuntar archivos. Si quiere enviar un archivo, envíe primero este formulario. Después, responda al correo que le enviaremos y adjunte allí el archivo.',
  'form.send': 'Enviar mensaje',
  'form.look-first': 'Buscar antes una respuesta',
  'form.privacy': 'Cómo usamos lo que escribe',
  'form.trap': 'Deje este campo vacío',
  'form.problems': 'Hay algo que corregir',
  'form.error-prefix': 'Error:',
  'form.suggestions': 'Puede que aquí esté su respuesta',
  'form.suggestions.introduction':
    'Abra un artículo si le sirve. Se abre en una pestaña nueva y lo que ha escrito se queda aquí.',
  'form.suggestions.none':
    'Parece que ningún artículo responde a esto. Envíe su mensaje y le contestaremos.',
  'form.suggestions.announce':
    '{count, plural, one {# artículo puede darle la respuesta} many {# de artículos pueden darle la respuesta} other {# artículos pueden darle la respuesta}}',
  'form.send-anyway': '¿Ninguno le sirve? Envíe su mensaje más abajo.',
  'problem.name.missing': 'Escriba su nombre completo',
  'problem.name.too-long':
    'El nombre completo debe tener como máximo {limit, plural, one {# carácter} many {# de caracteres} other {# caracteres}}',
  'problem.email.missing': 'Escriba su dirección de correo electrónico',
  'problem.email.format':
    'Escriba una dirección de correo electrónico con el formato correcto, como nombre@example.com',
  'problem.email.too-long':
    'La dirección de correo electrónico debe tener como máximo {limit, plural, one {# carácter} many {# de caracteres} other {# caracteres}}',
  'problem.relationship.missing': 'Elija qué relación tiene con ANLP',
  'problem.topic.missing': 'Elija de qué trata su mensaje',
  'problem.message.missing': 'Escriba su mensaje',
  'problem.message.too-long':
    'El mensaje debe tener como máximo {limit, plural, one {# carácter} many {# de caracteres} other {# caracteres}}. Ahora tiene {length, number}.',
  'problem.look-first.missing': 'Escriba antes su mensaje, para que podamos buscar artículos',

  // refusals, each with everything typed kept
  'refusal.origin.title': 'No hemos podido comprobar que este formulario venga de nuestro sitio',
  'refusal.origin':
    'Todavía no se ha enviado nada. Lo que ha escrito está más abajo: pulse otra vez «Enviar mensaje» para enviarlo desde aquí.',
  'refusal.too-many.title': 'Demasiados mensajes en poco tiempo',
  'refusal.too-many':
    'No se ha enviado nada. Lo que ha escrito está más abajo: espere {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} y pulse otra vez «Enviar mensaje».',
  'refusal.store.title': 'En este momento no podemos recibir mensajes',
  'refusal.store':
    'No se ha enviado nada. Lo que ha escrito está más abajo: espere unos minutos y pulse otra vez «Enviar mensaje».',
  'refusal.type.title': 'Este formulario se ha enviado de una manera que no podemos leer',
  'refusal.type': 'Vuelva al formulario y pulse «Enviar mensaje» en la propia página.',
  'refusal.size.title': 'Su mensaje es demasiado largo para enviarlo',
  'refusal.size':
    'No se ha enviado nada. Vuelva atrás, acorte el mensaje a un máximo de {limit, plural, one {# carácter} many {# de caracteres} other {# caracteres}} y envíelo otra vez.',
  'refusal.other-way': 'Otra manera de contactar con nosotros: escriba a {email}.',

  // receipt and status
  'receipt.title': 'Hemos recibido su mensaje',
  'receipt.reference': 'Su referencia',
  'receipt.due': 'Le responderemos a más tardar el',
  'receipt.due.unknown': 'Le responderemos {within}.',
  'receipt.why': 'Por qué esa fecha',
  'receipt.next': 'Qué pasa ahora',
  'receipt.next.acknowledged':
    'Enviamos un correo con esta referencia a la dirección que nos ha dado. A una misma dirección solo enviamos unos pocos al día, y ninguno a quien nos ha pedido no recibirlos. Si no le llega, mire en la carpeta de correo no deseado (spam); en cualquier caso, su mensaje está a salvo con nosotros.',
  'receipt.next.withheld':
    'Esta vez no hemos enviado un correo de confirmación. Conserve esta página: su mensaje está guardado y una persona de nuestro equipo le responderá.',
  'receipt.next.person':
    'Una persona de nuestro equipo leerá su mensaje y le contestará por escrito.',
  'receipt.next.processing': 'Las solicitudes sobre «{topic}» suelen resolverse {within}.',
  'receipt.suggestions': 'Quizá estos artículos le den la respuesta antes',
  'receipt.keep': 'Conserve este enlace para ver en qué punto está su mensaje:',
  'receipt.status-link': 'En qué punto está mi mensaje',
  'receipt.write-again': 'Escribir otro mensaje',
  'receipt.missed':
    'Si no cumplimos lo que prometemos, puede presentar una queja y la estudiaremos.',
  'receipt.missed.link': 'Cómo presentar una queja sobre ANLP',
  'status.title': 'En qué punto está su mensaje',
  'status.received': 'Recibido',
  'status.received-at': '{day}, a {time} (hora de Londres)',
  'status.topic': 'Tema',
  'status.state': 'Situación',
  'status.state.open': 'A la espera de nuestra respuesta',
  'status.state.answered': 'Respondido',
  'status.state.closed': 'Cerrado',

  // feedback
  'answered.link': 'Esto ha respondido a mi pregunta',
  'answered.on-article':
    'Ha llegado aquí desde un mensaje que nos envió. Si este artículo le da la respuesta, díganoslo y cerraremos el mensaje.',
  'answered.title': '¿Ha encontrado respuesta a su pregunta?',
  'answered.explain':
    'Si es así, cerramos su mensaje y no le llegará ninguna respuesta. Puede volver a abrirlo cuando quiera. Si no, salga de esta página: no cambia nada.',
  'answered.which': '¿Qué le ha dado la respuesta?',
  'answered.something-else': 'Otra cosa',
  'answered.choose': 'Elija qué le ha dado la respuesta',
  'answered.confirm': 'Sí, cerrar mi mensaje',
  'answered.done.title': 'Su mensaje está cerrado',
  'answered.done':
    'Nos ha dicho que ya tiene respuesta a su pregunta, así que no le llegará ninguna respuesta nuestra.',
  'answered.done-by':
    'Nos ha dicho que el artículo «{title}» ha respondido a su pregunta, así que no le llegará ninguna respuesta nuestra.',
  'answered.named-by':
    'Hemos cerrado su mensaje porque el artículo «{title}» responde a su pregunta.',
  'answered.replied.title': 'Una persona de nuestro equipo ya le ha respondido',
  'answered.replied':
    'Aquí no queda nada por hacer. Si todavía hay algo pendiente, escríbanos de nuevo.',
  'answered.closed.title': 'Este mensaje está cerrado',
  'answered.closed': 'Aquí ya no se puede cambiar nada. Si nos necesita, escríbanos de nuevo.',
  'still-need.link': 'Todavía necesito una respuesta',
  'still-need.title': '¿Todavía necesita una respuesta?',
  'still-need.explain':
    'Si es así, volvemos a abrir su mensaje y una persona de nuestro equipo le responderá. La fecha que prometimos no cambia.',
  'still-need.confirm': 'Sí, volver a abrir mi mensaje',
  'still-need.open.title': 'Su mensaje está abierto',
  'still-need.open':
    'Una persona de nuestro equipo lo leerá y le contestará por escrito. No tiene que hacer nada más.',
  'still-need.late':
    'Una persona de nuestro equipo lo leerá y le contestará por escrito. La fecha que prometimos ya ha pasado, así que su mensaje cuenta como fuera de plazo hasta que respondamos.',
  'post-refused.origin': 'No se ha cambiado nada. Vuelva a la página y pulse allí el botón.',
  'post-refused.too-many':
    'Ha pulsado demasiadas veces en poco tiempo, así que no se ha cambiado nada. Espere {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}, vuelva y pulse el botón otra vez.',
  'post-refused.back': 'Volver a la página',
  'helpful.question': '¿Le ha sido útil?',
  'helpful.yes': 'Sí',
  'helpful.no': 'No',
  'helpful.thanks': 'Gracias por decírnoslo.',
  'helpful.thanks-no': 'Gracias por decírnoslo. Si todavía necesita una respuesta, escríbanos.',
  'meant.title': '¿Buscaba alguno de estos artículos?',
  'meant.first-articles': 'Artículos para empezar',

  // pages that are not there, and faults
  'not-found.title': 'Página no encontrada',
  'not-found':
    'Si ha escrito la dirección, compruébela. Si ha seguido un enlace, puede que la página haya cambiado de sitio.',
  'not-found.next': 'Busque en los artículos de ayuda o escríbanos.',
  'fault.title': 'Algo ha fallado por nuestra parte',
  fault:
    'Si ha visto una referencia, no se ha perdido nada de lo que envió. Vuelva a intentarlo dentro de unos minutos.',
  'method.title': 'Esta página no se puede usar así',
  method: 'Vuelva al formulario y envíelo desde allí.',

  // the published record
  'performance.title': 'Cómo cumplimos lo que prometemos',
  'performance.introduction':
    'El apartado 7b de nuestra declaración dice que se hace un seguimiento de los resultados. Estas son las cifras, contadas con el mismo reloj que fija cada fecha de respuesta.',
  'performance.promise':
    'Lo que prometemos: una persona de nuestro equipo responde {within}. Horario de atención: {hours}.',
  'performance.definition.title': 'Qué contamos',
  'performance.definition':
    'Un mensaje se da por respondido a tiempo cuando una persona contesta, a más tardar, el día y a la hora que prometimos. La confirmación automática no cuenta como respuesta. Un mensaje que después de esa hora sigue sin respuesta cuenta como fuera de plazo. La fecha prometida no se mueve nunca, aunque cambie el calendario.',
  'performance.table': 'Mensajes por mes',
  'performance.month': 'Mes de recepción',
  'performance.received': 'Recibidos',
  'performance.none': 'Todavía no se ha recibido ningún mensaje.',
  'performance.as-of': 'Situación a {time} (hora de Londres) del {day}.',
  'performance.definition.delays':
    'Cuando avisamos de un retraso, sigue contando la fecha que prometimos al principio: una respuesta posterior está fuera de plazo.',
  'performance.definition.apart':
    'Se cuentan aparte, ni a tiempo ni fuera de plazo: los mensajes a los que respondió un artículo, según nos dijo el miembro; los mensajes cerrados conforme al apartado 3b, con indicación del artículo; los contactos terminados conforme al apartado 4b; y el correo no deseado. Un mensaje cuya fecha prometida ya había pasado al cerrarse cuenta igualmente como fuera de plazo, salvo que fuera correo no deseado.',
  'performance.definition.percent':
    'El porcentaje es la parte de los mensajes a tiempo entre todos los que estuvieron a tiempo o fuera de plazo. No entran los mensajes en espera cuyo plazo no ha terminado. Donde hay menos de {count} mensajes a tiempo o fuera de plazo, damos solo los números.',
  'performance.definition.median':
    'Mediana de horas laborables: la mitad de las respuestas tardó menos horas laborables que estas, desde la recepción hasta la respuesta, y la otra mitad tardó más. No cuentan las noches, los fines de semana, los días festivos ni los días en que cerramos.',
  'performance.definition.small':
    'Las vías y los temas con menos de {count} mensajes se muestran juntos, para que no se pueda reconocer a nadie.',
  'performance.target': 'Objetivo',
  'performance.on-time': 'A tiempo',
  'performance.on-time-of': '{onTime} de {all}',
  'performance.percent': 'Porcentaje a tiempo',
  'performance.late': 'Fuera de plazo',
  'performance.late-open': 'Fuera de plazo y aún sin respuesta',
  'performance.waiting': 'En espera, dentro de plazo',
  'performance.median': 'Mediana de horas laborables',
  'performance.apart': 'Contados aparte',
  'performance.self-answered': 'Respondidos por un artículo, según el miembro',
  'performance.article-named': 'Cerrados conforme al apartado 3b',
  'performance.contact-ended': 'Contacto terminado conforme al apartado 4b',
  'performance.erased': 'Borrados a petición',
  'performance.spam': 'Correo no deseado',
  'performance.undated': 'Sin fecha prometida',
  'performance.delayed': 'Con aviso de retraso',
  'performance.by-channel': 'Por vía y mes',
  'performance.channel': 'Vía',
  'performance.channel.form': 'Formulario',
  'performance.channel.email': 'Correo electrónico',
  'performance.channel.phone': 'Mensaje telefónico',
  'performance.channel.other': 'Varias vías juntas',
  'performance.by-topic': 'Por tema',
  'performance.by-topic.period': 'Recibidos de {first} a {last}.',
  'performance.topic.other': 'Otros temas juntos',
  'performance.chart': 'A tiempo y fuera de plazo, mes a mes',
  'performance.chart.channels': 'A tiempo y fuera de plazo, por vía y mes',
  'performance.chart.topics': 'A tiempo y fuera de plazo, por tema',
  'performance.chart.description':
    'Una barra por fila. La parte lisa es lo que estuvo a tiempo; la rayada, lo que estuvo fuera de plazo. La tabla de abajo da los mismos números.',
  'performance.chart.values': 'a tiempo: {onTime}, fuera de plazo: {late}',
  'performance.chart.median': 'Mediana de horas laborables, mes a mes',
  'performance.chart.median.description':
    'Una barra por mes. La línea marca {days}, es decir, {hours} horas laborables. La tabla de abajo da los mismos números.',
  'performance.chart.median.mark': '{days} ({hours} horas laborables)',
  'performance.files': 'Las mismas cifras en archivos',
  'performance.files.earlier': 'Los meses anteriores están en los archivos.',

  // delays and complaints
  'delay.reason.more-messages': 'Estamos recibiendo más mensajes de lo habitual.',
  'delay.reason.staff-absence':
    'Varias personas de nuestro equipo están ausentes y somos menos para responder.',
  'delay.reason.asking-others': 'Tenemos que preguntar a otra persona antes de poder responderle.',
  'delay.reason.closer-look': 'Su mensaje necesita un estudio más detenido de lo que pensábamos.',
  'delay.reason.technical-fault': 'Un fallo técnico nos ha retrasado.',
  'delay.title': 'Nuestra respuesta va a tardar más',
  'delay.sorry': 'Sentimos no respetar la fecha que prometimos.',
  'delay.now-by': 'Ahora esperamos responderle a más tardar el',
  'delay.first-promised': 'Fecha prometida al principio',
  'delay.counts':
    'En las cifras que publicamos, nuestra respuesta cuenta como fuera de plazo, salvo que le llegue a más tardar en la fecha que prometimos al principio.',
  'delay.told-on': 'Le avisamos el',
  'delay.new-day': 'Nueva fecha',
  'delay.why': 'Por qué',
  'banner.label': 'Aviso sobre nuestro servicio',
  'banner.more-messages':
    'Estamos recibiendo más mensajes de lo habitual y algunas respuestas tardan más.',
  'banner.staff-absence':
    'Varias personas de nuestro equipo están ausentes y algunas respuestas tardan más.',
  'banner.technical-fault': 'Por un fallo técnico nuestro, algunas respuestas tardan más.',
  'banner.unplanned-closure':
    'Hemos tenido que cerrar por un motivo imprevisto. Sus mensajes nos siguen llegando y los responderemos.',
  'banner.back-on': 'Esperamos volver a la normalidad el {day}.',
  'status.counted-from': 'Se cuenta desde el',
  'status.closed-at': 'Respondido o cerrado',
  'status.how': 'Cómo',
  'status.outcome.replied':
    'Una persona de nuestro equipo le respondió directamente. La respuesta no se muestra aquí, porque cualquiera que tenga el enlace puede abrir esta página.',
  'status.outcome.spam': 'Cerrado sin respuesta.',
  'status.outcome.contact-ended': 'Cerrado sin respuesta (apartado 4b de nuestra declaración).',
  'status.outcome.erased': 'Cerrado: su mensaje y sus datos se borraron, como se pidió.',
  'status.added': 'Usted añadió algo',
  'time.local': '{when} en su zona horaria',
  'information.title': 'Añadir algo',
  'information.label': '¿Qué quiere añadir?',
  'information.closed.title': 'Este mensaje está cerrado',
  'information.closed':
    'Lo que ha escrito no se ha añadido, porque aquí nadie lo vería. Está más abajo: cópielo y escríbanos de nuevo.',
  'complaint.title': 'Su queja',
  'complaint.stage.raised': 'La tenemos y está pendiente de nuestro primer contacto',
  'complaint.stage.acknowledged': 'Recepción confirmada, pendiente de la primera revisión',
  'complaint.stage.reviewed': 'Revisada por primera vez y en investigación',
  'complaint.stage.outcome': 'Resuelta: le hemos comunicado la resolución',
  'complaint.stage.appealed': 'Usted ha recurrido y la estamos estudiando de nuevo',
  'complaint.stage.closed': 'Cerrada',
  'complaint.raised': 'Presentada',
  'complaint.acknowledge-by': 'Confirmamos su recepción a más tardar el',
  'complaint.review-by': 'Primera revisión, hacia el',
  'complaint.outcome-by': 'Fin de la investigación, hacia el',
  'complaint.appeal-by': 'Puede recurrir hasta el',
  'complaint.appeal':
    'Si no está de acuerdo con la resolución, puede recurrirla por escrito hasta ese día. Escriba a {email} e indique su referencia.',
  'complaint.beside':
    'Una queja tiene sus propias fechas. No cambian en nada la fecha límite de nuestra respuesta a su mensaje.',
  'complaint.start':
    'Si no le satisface cómo tratamos su mensaje, puede convertirlo en una queja en cualquier momento.',
  'complaint.start.link': 'Convertirlo en una queja',
  'complaint.confirm.title': 'Convertirlo en una queja',
  'complaint.confirm':
    'Su mensaje queda como está y además lo estudiamos como una queja sobre ANLP.',
  'complaint.confirm.acknowledged': 'Confirmamos la recepción de su queja {within}.',
  'complaint.confirm.review': 'La revisamos por primera vez {about}.',
  'complaint.confirm.investigation': 'Terminamos la investigación {about}.',
  'complaint.confirm.appeal': 'Puede recurrir {within} desde la resolución.',
  'complaint.confirm.button': 'Sí, convertirlo en una queja',
  'complaint.confirm.back': 'No, volver',

  // search
  'search.title': 'Buscar en la ayuda',
  'search.label': 'Buscar en los artículos de ayuda',
  'search.button': 'Buscar',
  'search.results':
    '{count, plural, =0 {No se ha encontrado ningún artículo} one {Se ha encontrado # artículo} many {Se han encontrado # de artículos} other {Se han encontrado # artículos}}',
  'search.for': 'Resultados de «{query}»',
  'search.none':
    'Nada coincide con esas palabras. Pruebe con menos palabras o con otras, o escríbanos.',
  'search.write': 'Escríbanos sobre esto',
  'search.many': 'Se han encontrado más de {count} artículos',
  // `count` is how many of those that were found are shown
  'search.shown':
    'Se muestran los {count} mejores. Elija un tema o añada una palabra para ver otros.',
  'search.narrow': 'Temas de estos resultados',
  'search.all-topics': 'Todos los temas',
  'search.near': 'Quizá le ayude alguno de estos artículos',

  // mail that nobody asked for
  'not-you.title': '¿No fue usted quien nos escribió?',
  'not-you.text':
    'Alguien dio su dirección al escribirnos, quizá por error. Si no fue usted, pulse el botón: no enviaremos más confirmaciones automáticas a su dirección y nuestro equipo sabrá que ese mensaje no es suyo.',
  'not-you.note':
    'Si algún día nos escribe, una persona de nuestro equipo le responderá como a todo el mundo.',
  'not-you.button': 'No fui yo: no envíen más confirmaciones',
  'not-you.done.title': 'No enviaremos más confirmaciones',
  'not-you.done':
    'No enviaremos más confirmaciones automáticas a su dirección, y nuestro equipo ve que ese mensaje no es suyo. Si ha pulsado el botón por error, escriba a {email}.',

  // open or closed now
  'opening.open': 'Ahora estamos abiertos, hasta {time} (hora de Londres).',
  'opening.closed':
    'Ahora estamos cerrados. Volvemos a abrir el {day}, a {time} (hora de Londres).',

  'promised.by-time': 'antes de {time} (hora de Londres)',

  // dates and promise
  // with its article: "la 1:30", "las 17:00"
  'date.time':
    '{hour, plural, one {la {hour}:{minute}} many {las {hour}:{minute}} other {las {hour}:{minute}}}',
  'date.time.opening':
    '{hour, plural, one {la {hour}:{minute}} many {las {hour}:{minute}} other {las {hour}:{minute}}}',
  // follows “antes de”
  'date.due': '{time} (hora de Londres) del {day}',
  'promise.hours': '{days}, de {opens} a {closes} (hora de Londres)',
  'promise.hours.days': 'de {first} a {last}',
  'promise.working-days':
    '{days, plural, one {# día laborable} many {# de días laborables} other {# días laborables}}',
  'promise.within-working-days':
    '{days, plural, =1 {en un plazo de un día laborable} =2 {en un plazo de dos días laborables} =3 {en un plazo de tres días laborables} =4 {en un plazo de cuatro días laborables} =5 {en un plazo de cinco días laborables} =6 {en un plazo de seis días laborables} =7 {en un plazo de siete días laborables} =8 {en un plazo de ocho días laborables} =9 {en un plazo de nueve días laborables} =10 {en un plazo de diez días laborables} one {en un plazo de # día laborable} many {en un plazo de # de días laborables} other {en un plazo de # días laborables}}',
  'promise.within-days':
    '{days, plural, =1 {en un plazo de un día} =2 {en un plazo de dos días} =3 {en un plazo de tres días} =4 {en un plazo de cuatro días} =5 {en un plazo de cinco días} =6 {en un plazo de seis días} =7 {en un plazo de siete días} =8 {en un plazo de ocho días} =9 {en un plazo de nueve días} =10 {en un plazo de diez días} one {en un plazo de # día} many {en un plazo de # de días} other {en un plazo de # días}}',
  'promise.within-months':
    '{months, plural, =1 {en un plazo de un mes} =2 {en un plazo de dos meses} =3 {en un plazo de tres meses} =4 {en un plazo de cuatro meses} =5 {en un plazo de cinco meses} =6 {en un plazo de seis meses} =7 {en un plazo de siete meses} =8 {en un plazo de ocho meses} =9 {en un plazo de nueve meses} =10 {en un plazo de diez meses} one {en un plazo de # mes} many {en un plazo de # de meses} other {en un plazo de # meses}}',
  'retention.months': '{months, plural, one {# mes} many {# de meses} other {# meses}}',
  'retention.days': '{days, plural, one {# día} many {# de días} other {# días}}',
  'promise.about-working-days':
    '{days, plural, one {en aproximadamente # día laborable} many {en aproximadamente # de días laborables} other {en unos # días laborables}}',
  'promise.why.in-hours':
    'Su mensaje nos llegó el {receivedDay}, a {receivedTime} (hora de Londres), dentro de nuestro horario de atención, así que contamos desde ese día.',
  'promise.why.before-opening':
    'Su mensaje nos llegó el {receivedDay}, a {receivedTime} (hora de Londres), antes de que abriéramos, así que contamos desde ese día.',
  'promise.why.after-closing':
    'Su mensaje nos llegó el {receivedDay}, a {receivedTime} (hora de Londres), cuando ya habíamos cerrado, así que contamos desde el {countedFrom}.',
  'promise.why.non-working-day':
    'Su mensaje nos llegó el {receivedDay}, a {receivedTime} (hora de Londres). Ese día no es laborable, así que contamos desde el {countedFrom}.',
  'promise.why.due':
    '{days, plural, =1 {Un día laborable después es el {day}.} =2 {Dos días laborables después es el {day}.} =3 {Tres días laborables después es el {day}.} =4 {Cuatro días laborables después es el {day}.} =5 {Cinco días laborables después es el {day}.} one {# día laborable después es el {day}.} many {# de días laborables después es el {day}.} other {# días laborables después es el {day}.}}',
  'promise.why.early-close': 'Ese día cerramos a {time}.',
  'promise.why.not-counted': 'Días que no cuentan: {groups}.',
  'promise.why.next-group': '{earlier}; {next}',
  'promise.why.two-days': '{first}, y {last}',
  'promise.why.many-days': 'del {first}, al {last}',
  'promise.why.weekend': '{days} (fin de semana)',
  'promise.why.bank-holiday': '{days} (día festivo en Inglaterra y Gales)',
  'promise.why.closure': '{days} (estamos cerrados)',

  // mails from the team
  'contact-ended.reason.abuse': 'expresiones ofensivas',
  'contact-ended.reason.threats': 'amenazas',
  'contact-ended.reason.discrimination': 'expresiones discriminatorias o de odio',
  'contact-ended.reason.harassment': 'acoso',
  'receipt.next.stored':
    'Hemos recibido y guardado su mensaje. Esta vez no hemos enviado un correo de confirmación.',

  // the built site
  'site.sample':
    'El horario y los plazos de gestión de este sitio son datos provisionales hasta que ANLP los confirme.',
  'chooser.invitation': 'Ayuda, artículos y una respuesta a más tardar el día que le indiquemos',
  'home.title': '¿En qué podemos ayudarle?',
  'home.introduction':
    'Busque primero entre las respuestas, o escríbanos y vea qué día, a más tardar, le responderemos.',
  'home.or-write': 'O escríbanos',
  'home.topics': 'Respuestas por tema',
  'home.reach': '¿Prefiere que le atienda una persona?',
  'home.reach.text':
    'Escríbanos y le diremos al momento qué día, a más tardar, tendrá nuestra respuesta.',
  'channel.form': 'Respuesta a un mensaje de nuestro formulario',
  'channel.email': 'Respuesta a un correo electrónico',
  'channel.phone': 'Respuesta a un mensaje telefónico ({telephone})',
  'channel.complaint': 'Primer contacto tras una queja sobre ANLP',
  'hours.exceptions': 'Días en que estamos cerrados o abrimos menos horas',
  'hours.bank-holiday': 'Día festivo en Inglaterra y Gales',
  'hours.closure': 'Estamos cerrados',
  'hours.half-day': 'Abierto de {opens} a {closes}',
  'promise.title': 'Lo que le prometemos',
  'promise.sentence': 'Una persona de nuestro equipo le responderá {within}.',
  // the same, large and without a full stop; what is filled in stands on a line of its own
  'promise.large': 'Una persona de nuestro equipo le responderá {within}',
  'promise.strip': 'Cómo contamos los días',
  'promise.strip.you-write': 'Usted escribe',
  'promise.strip.reply': 'Nuestra respuesta, antes de {time}',
  'promise.read': 'Leer la declaración completa',
  'help.title': 'Ayuda',
  'help.introduction': 'Respuestas a lo que preguntan los miembros, por tema.',
  'help.topics': 'Temas',
  'help.topic.other': 'Cómo escribirnos',
  'article.next': 'Después de este artículo',
  'article.still-need': '¿Todavía necesita nuestra ayuda?',
  'article.related': 'Artículos relacionados',
  'statement.clause-link': 'Enlace al apartado {clause}',
  'statement.updated': 'Última actualización',
  'statement.provenance': 'De dónde procede este texto',
  'statement.provenance.source':
    'Reconstruido a partir del texto publicado en serbio, a la espera de que ANLP lo confirme',
  'statement.provenance.translation': 'Traducido del inglés',
  'statement.processing': 'Plazos habituales de gestión',
  'statement.beside': 'Leer junto a otro idioma',
  'statement.beside.title': 'La declaración en dos idiomas',
  'statement.beside.introduction':
    'Los mismos apartados uno junto a otro, para que pueda comparar un idioma con el otro.',
  'text.contents': 'En esta página',
  'text.about': 'Sobre este texto',
  'text.missing':
    'Este texto todavía no está disponible en su idioma, así que se muestra en inglés.',
  'text.stale': 'El texto en inglés ha cambiado desde que se hizo esta traducción.',
  'text.stale.english': 'Leer en inglés',
  'text.sample':
    'Algunos datos de esta página son provisionales, a la espera de que ANLP los confirme.',
  'text.sample-value': '(dato provisional, a la espera de que ANLP lo confirme)',
  'text.reviewed': 'Revisado',
  'text.reviewed.not-yet': 'Todavía no',
  'text.reviewed.not-yet.translation': 'Todavía no por una persona de lengua materna española',
  'text.next-review': 'Próxima revisión',
} satisfies Record<PhraseKey, string>;
