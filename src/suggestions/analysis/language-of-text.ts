import type { Locale } from '../../../content/locales.ts';
import { fold } from './fold.ts';
import { languageFor } from './languages/languages.ts';

/**
 * The locale that a text is written in; Serbian by its script. Undefined for a text that is short,
 * mixed, or in a language that we do not speak: then what is known of its writer decides.
 */
export function localeOfText(text: string): Locale | undefined {
  const words = wordsOf(text);
  const script = scriptOf(words);
  if (script === 'Cyrillic') return isSerbian(words) ? 'sr-Cyrl' : undefined;
  if (script === 'Arabic') return isArabic(words) ? 'ar' : undefined;
  return script === 'Latin' ? byWords(words) : undefined;
}

/** What is looked at: a page of writing says as much as ten. */
const lookedAt = 4_000;

/** The words as they were written; addresses are words of no language. */
function wordsOf(text: string): string[] {
  const prose = text.slice(0, lookedAt).replace(/\S+(?:@|:\/\/)\S+|www\.\S+/g, ' ');
  return (
    prose
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  );
}

const scripts = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Arabic: /\p{Script=Arabic}/u,
} as const;

/** The script of most words; none when too many are in another: names and PDF stay Latin. */
function scriptOf(words: readonly string[]): keyof typeof scripts | undefined {
  const names = Object.keys(scripts) as (keyof typeof scripts)[];
  return names.find((name) => share(words, scripts[name]) >= 0.6);
}

function share(words: readonly string[], pattern: RegExp): number {
  return words.filter((word) => pattern.test(word)).length / Math.max(words.length, 1);
}

const fewestWords = 2;

/** Letters that Serbian does not have, of Russian, Ukrainian, Bulgarian and Macedonian. */
function isSerbian(words: readonly string[]): boolean {
  return words.length >= fewestWords && share(words, /[йщъыьэюяёіїєґѓќѕѐѝ]/u) <= 0.05;
}

/** Letters that Arabic does not have, of Persian, Urdu, Kurdish and Pashto. */
function isArabic(words: readonly string[]): boolean {
  return words.length >= fewestWords && share(words, /[پچژگیکےہھٹڈڑںۆێڵڕټډړښې]/u) <= 0.05;
}

/** Neighbours in writing: a text that is more like one of these is in no language of ours. */
const strangers = {
  it: `il gli della delle dei degli che non per una sono mi mio mia con come posso vorrei grazie
    buongiorno salve questo questa anche alla nella sul dal perché è cosa può ho hai siamo essere`,
  pt: `o os da das dos em um uma não para com por meu minha você vocês como posso gostaria obrigado
    obrigada olá bom dia isso este esta também já mas foi são está ser tenho ao pela pelo à às`,
  nl: `de het een en van ik niet dat die is op te voor met zijn mijn kan hoe ook maar heb naar er wat
    wij jullie graag hallo bedankt beste groet geen mijn worden nog moet`,
  pl: `i w z na nie do się jest to że jak mam czy dla po od ale proszę dzień dobry dziękuję chciałbym
    moje moja mój jestem mogę być tego tym przez pozdrawiam już`,
  cs: `a v se na je že to s z do jak mám prosím dobrý den děkuji jsem pro ale nebo můžu mohu jsou
    moje můj chtěl bych být při už ve`,
  ro: `și în la de nu un o pe cu că este sunt mai din pentru bună ziua mulțumesc aș dori cum pot meu
    mea sau dar fi am ați`,
  tr: `ve bir bu için ile ben nasıl merhaba teşekkürler olarak ama var mı mi değil çok daha ne benim
    üyelik gibi istiyorum`,
  sv: `och att det som en på är av för med till den inte jag hur kan min mitt hej tack om vi har ett
    från men ni eller skulle`,
  sl: `in je na se za v da ne so kako pozdravljeni hvala lepa sem ali bi ki tudi moje moj prosim
    imam kaj`,
} as const;

const ours = ['en', 'sr-Latn', 'de', 'fr', 'es'] as const satisfies readonly Locale[];

/** Which languages use a word as one of their small ones. */
const users = usersOfWords();

function usersOfWords(): ReadonlyMap<string, readonly string[]> {
  const lists = [
    ...ours.map((locale) => [locale, languageFor(locale).stopWords] as const),
    ...Object.entries(strangers),
  ];
  const pairs = lists.flatMap(([language, list]) =>
    [...new Set(list.split(/\s+/).map(folded))].map((word) => ({ word, language })),
  );
  const grouped = Map.groupBy(pairs, ({ word }) => word);
  return new Map(
    [...grouped].map(([word, found]) => [word, found.map(({ language }) => language)]),
  );
}

function folded(word: string): string {
  return fold(word, 'en');
}

/** Letters that betray a language even in a word that is on no list. */
const letters: readonly (readonly [language: string, letters: RegExp])[] = [
  ['sr-Latn', /[čćšžđ]/u],
  ['de', /[äöüß]/u],
  ['fr', /[çœèêëîïûùâ]|^(?:[cdjlmnst]|qu)['’]\p{L}/u],
  ['es', /[ñ¿¡]|ción$/u],
  ['pt', /[ãõ]|ção$|ções$/u],
  ['pl', /[łżźśńąę]/u],
  ['cs', /[ěřů]/u],
  ['ro', /[șțşţă]/u],
  ['tr', /[ğış]/u],
  ['sv', /[å]/u],
];

const leastEvidence = 1.5;
const leastShare = 0.15;
const clearLead = 1.5;

/** Each small word speaks for the languages that use it, the less the more of them there are. */
function byWords(words: readonly string[]): Locale | undefined {
  const points = new Map<string, number>();
  const speakFor = (language: string, weight: number) =>
    points.set(language, (points.get(language) ?? 0) + weight);
  for (const word of words) {
    const using = users.get(folded(word)) ?? [];
    for (const language of using) speakFor(language, 1 / using.length);
    for (const [language, sign] of letters) if (sign.test(word)) speakFor(language, 0.5);
  }
  const [best, next] = [...points].sort(([, one], [, other]) => other - one);
  if (best === undefined || best[1] < leastEvidence) return undefined;
  if (best[1] < leastShare * words.length || best[1] < clearLead * (next?.[1] ?? 0)) {
    return undefined;
  }
  return ours.find((locale) => locale === best[0]);
}
