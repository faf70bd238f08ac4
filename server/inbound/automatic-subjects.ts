/**
 * How the subjects of automatic answers and of bounces begin, in the languages of mail programs. A
 * second line of defence: programs that write no header about themselves still write one of these.
 */
const beginnings = [
  // English
  ...['automatic reply', 'auto reply', 'auto-reply', 'autoreply', 'autoresponse', 'auto response'],
  ...['out of office', 'out of the office', 'out-of-office', 'away from the office', 'on vacation'],
  ...['undeliverable', 'undelivered mail', 'mail delivery failed', 'mail delivery failure'],
  ...['delivery status notification', 'delivery failure', 'returned mail', 'failure notice'],
  ...['delivery delayed', 'mail system error', 'message blocked'],
  // German
  ...['automatische antwort', 'abwesenheitsnotiz', 'abwesenheit', 'abwesend', 'nicht im büro'],
  ...['unzustellbar', 'zustellung fehlgeschlagen', 'nicht zustellbar'],
  // French
  ...['réponse automatique', 'absence du bureau', 'absent du bureau', 'message d’absence'],
  ...["message d'absence", 'je suis absent', 'non remis', 'échec de la remise'],
  // Spanish
  ...['respuesta automática', 'fuera de la oficina', 'fuera de oficina', 'ausente'],
  ...['no se puede entregar', 'no entregado', 'error en la entrega'],
  // Serbian, in both scripts, and its neighbours
  ...['аутоматски одговор', 'ван канцеларије', 'на одмору', 'порука није испоручена'],
  ...['automatski odgovor', 'van kancelarije', 'izvan ureda', 'na odmoru', 'nije isporučen'],
  ...['odsoten', 'samodejni odgovor'],
  // Arabic
  ...['رد تلقائي', 'الرد التلقائي', 'خارج المكتب', 'تعذر التسليم', 'غير قابل للتسليم'],
  // Italian
  ...['risposta automatica', 'fuori sede', 'fuori ufficio', 'mancato recapito', 'non recapitabile'],
  // Portuguese
  ...['resposta automática', 'fora do escritório', 'ausência temporária', 'não foi entregue'],
  // Dutch
  ...['automatisch antwoord', 'automatische beantwoording', 'afwezig', 'niet bezorgd'],
  // Polish
  ...['automatyczna odpowiedź', 'odpowiedź automatyczna', 'poza biurem', 'nie dostarczono'],
  // Swedish, Danish, Norwegian
  ...[
    'autosvar',
    'automatiskt svar',
    'automatisk svar',
    'frånvaro',
    'fraværende',
    'ikke til stede',
  ],
  // Russian
  ...['автоответ', 'автоматический ответ', 'недоставлен', 'не доставлено'],
  // Turkish
  ...['otomatik yanıt', 'ofis dışında', 'teslim edilemedi'],
].map(folded);

/** Whether a subject is one that a program writes by itself, a mark of reply before it or not. */
export function isAutomaticSubject(subject: string): boolean {
  const bare = folded(subject).replace(/^(?:(?:re|aw|sv|antw|rv|odg|رد)\s*:\s*)+/u, '');
  return beginnings.some((beginning) => bare.startsWith(beginning));
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[\s[(*]+/u, '');
}
