import { fold, languageOf } from './fold.ts';
import { wordKey } from './variants.ts';

/**
 * Words that never say what a message is about: the small words of the language, and the small
 * talk of messages (greetings, thanks, "could you tell me").
 */
const lists: Readonly<Record<string, string>> = {
  en: `a about actually after again all already also always am an and another any anybody anyone
    anything anyway are aren't as ask asking at back be because been before being but by came can
    can't cannot come could couldn't dear definitely did didn't do does doesn't doing don't done
    dont each either else even ever every everything few find for from get getting give given go
    goes going gone good got guys had has hasn't have haven't having he hello help her here hey hi
    him his how however i i'd i'll i'm i've if im in into is isn't it it's its ive just keep kind
    kindly know let like little look looking lot made make making many may maybe me might mine more
    most much must my myself need needs never next no nor not nothing now of off oh ok okay on once
    one only or other our out over own people please pls plz possible put quite re really regards
    right said same say see seem seems shall she should since sir madam so some somebody someone
    something soon sorry still such sure take tell than thank thanks that that's the their them then
    there these they thing things think this those though through to today too tried try trying u
    under until up us use used using very want wanted wants was wasn't way we well went were what
    what's when where whether which while who whole why will wish with within without won't wonder
    wondering would wouldn't yes yet you you're your yours yourself`,
  sr: `a ako ali bez bi bih bila bili bilo bio biste biti bude budem budete budu bismo da dakle dan
    danas dobar dobro do dok dosad evo gde gdje ga hej hoću hoćete hteo htela hteli htjeo htjela
    hvala i iako ih ili im imam ima imaju imali imate imati iz ja je jedan jedna jedno jednu jer jesam
    jeste jesu joj još ju juče kad kada kako kao kaže kažete kažite kod koja koje koji kojoj kojem
    kojim koju kome koliko li ljudi malo me mene meni mi mislim mnom mnogo mnoga moći mogao mogla
    moguće mogu moj moja moje moji mojim mojoj moju mojem mom mora moram možda može možete možemo
    moze molim molio molila na nad nam nama nas naš naša naše našem nakon ne neka neke neki neko
    nekog nekoga nekom neku nešto nego nema nemam nemaju nemate ni nije nisam nisu niste niko ništa
    nikako nikad nikada njega njegov njen njih njima njoj njom no o od odavno oko on ona onaj onda oni
    ono opet osim ova ovaj ovo ove ovu ovde ovdje ovim ovih ovako ovog ovoga ovom pa po pod pokušavam
    pokušao pokušala pomoć pomozite pomognete ponovo poštovani poštovana poštovanje pozdrav pre prije
    pred preko pri pitam pitanje pitao pitala radi recite reći rekao rekla rekli s sa sad sada sam samo
    se sebe sebi si smo su ste stalno stvarno sutra svaki svako svaka sve svi svoj svoja svoje svoju
    svog svom svih ta taj tako takođe tamo te tek ti to toga tom tome treba trebam trebalo trebao
    trebala tu tvoj u uopšte upravo uvek uvijek uz vam vama vas vaš vaša vaše vašem vaši vašu već
    verovatno veoma vi više vrlo vas za zahvaljujem zanima zar zašto zato zbog zdravo znam zna znate
    znaju znači želim želeo želela želi hitno jel jl šta što čime čemu ću ćemo ćete će ćeš ide idem
    nalazi nađem naći dajte daj stoji`,
  de: `ab aber alle allem allen alles als also am an andere anderen auch auf aus bei beim bereits
    bin bis bitte bräuchte brauche da dabei dafür damit danach danke dann daran darf darüber das dass
    davon dazu dein dem den denn der des deshalb die dies diese diesem diesen dieser dieses doch dort
    du durch dürfen eigentlich ein eine einem einen einer eines einfach einige einmal er es etwas
    euch euer eure für ganz gar geben gegen gehe gehen geht gern gerne gibt grüße grüßen gruß guten
    gut habe haben hallo hat hatte hätte helfen herr frau hier hilfe hin ich ihm ihn ihnen ihr ihre
    ihrem ihren ihrer im immer in ins irgendwie ist ja jede jedem jeden jeder jetzt kann kannst kein
    keine keinen können könnte könnten könnten liebe lieber machen mache macht mal man mehr mein meine
    meinem meinen meiner meines mich mir mit möchte möchten möglich moin morgen muss müssen nach
    nicht nichts noch nun nur ob oder ohne per schon sehr sein seine seit sich sicher sie sind so
    sollte soll sondern sonst tag tun über um und uns unser unsere unter vielen viel vielleicht vom
    von vor wann war wäre waren warum was weil weiß welche welchem welchen welcher welches wenn wer
    werde werden wie wieder wieso will wir wird wissen wo wollte wurde würde zu zum zur zwar wegen
    damen herren geehrte freundlichen`,
  fr: `a ai aide aider ainsi alors après as au aucun aucune aussi autre autres aux avais avait avant
    avec avez avoir avons bien bonjour bonsoir ça car ce ceci cela celle celui ces cet cette cher
    chère chez ci comme comment combien cordialement dans de déjà depuis des désolé dire dit dites
    dois doit donc du elle elles en encore entre es est et étais était êtes être eu fais fait faire
    faut ici il ils j'ai je jamais jour juste la là le les leur leurs lui ma madame mais me merci mes
    moi moins mon monsieur même n ne ni non nos notre nous on ont ou où par parce pas pendant peu peut
    peux plus pour pourquoi pourriez pouvez pouvoir puis puisque quand que quel quelle quelles quels
    quelque quelqu'un qui quoi rien sa sais salut sans savoir se sera ses si soit son sont sous
    souhaite souhaiterais suis suite sur svp ta te tes toi ton toujours tous tout toute toutes très tu
    un une va vais vers veux veut voir vos votre voudrais vous vraiment y s'il plaît aimerais possible`,
  es: `a acá ahí al algo alguien algún alguna algunas alguno algunos allí ante antes aquí así aún
    aunque ayuda ayudar bien buenas buenos buen cada como cómo con cosa cual cuál cuales cuando cuándo
    cuánto cuánta cuántos de del desde día días decir digo dice donde dónde dos e el él ella ellas
    ellos en entonces entre era es esa ese eso esos esa esta está estaba están estar estas este esto
    estos estoy favor fue fui gracias ha había hace hacer hacia han hasta hay he hola hoy igual ir
    la las le les lo los luego más mas me mi mí mis mientras mucho muchas muy nada ni no nos nosotros
    nuestra nuestro nunca o os otra otras otro otros para pero poco podría podrían podéis poder por
    porque puede pueden puedo pues que qué querer querría quien quién quiero quisiera saber sabe sé se
    sea según ser si sí sido siempre sin sobre son soy su sus saludos señor señora también tan tanto
    te tener tengo tiene tienen ti todo toda todos todas tu tú tus un una uno unos unas usted ustedes
    va vamos ver vez voy y ya yo necesito gustaría estimados`,
  ar: `في من إلى الى على عن مع هذا هذه ذلك تلك هو هي هم هن نحن أنا انا أنت انت أنتم التي الذي الذين
    ما ماذا لماذا كيف متى أين اين هل كم أي اي لا لم لن ليس ليست لست نعم أو او أم ثم و ف ب ل ك أن ان إن
    إذا اذا لو قد كان كانت كنت يكون تكون أكون عند عندي عندما لدي لدينا لديكم لي لك لكم له لها لهم لنا
    بي بك بكم به بها فيه فيها منه منها عنه عنها عليه عليها علي عليكم كل بعض غير بعد قبل منذ حتى
    لكن ولكن لأن لان بسبب كما مثل أيضا ايضا جدا فقط الآن الان اليوم مرة شيء أي هنا هناك بين حول خلال
    دون بدون يا مرحبا السلام أهلا اهلا تحية وبعد شكرا لطفا رجاء الرجاء أرجو ارجو يرجى من فضلك
    فضلكم أريد اريد أود اود أرغب ارغب أحتاج احتاج يمكن يمكنني يمكنكم أستطيع استطيع ممكن يجب مساعدة
    مساعدتي ساعدوني أعرف اعرف سؤال سيدي سيدتي السادة تم يتم سوف لماذا وهل وما وكيف وأنا وأن`,
};

const prepared = new Map(
  Object.entries(lists).map(([language, list]) => [language, asContentWords(list, language)]),
);

const none: ReadonlySet<string> = new Set();

/** The words of a locale's language to leave out, as `allWords` gives them; none for an unknown one. */
export function stopWords(locale: string): ReadonlySet<string> {
  return prepared.get(languageOf(locale)) ?? none;
}

function asContentWords(list: string, language: string): ReadonlySet<string> {
  const words = list.split(/\s+/u).filter((word) => word !== '');
  return new Set(words.map((word) => wordKey(fold(word, language).replaceAll("'", ''), language)));
}
