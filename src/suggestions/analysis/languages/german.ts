import type { Language } from './language.ts';

/** German; compounds meet their parts by their grams. */
export const german: Language = {
  spelling: [
    // ü is typed ue, and already folded to u
    [/([aou])e/gu, '$1'],
    [/(\p{L})\1+/gu, '$1'],
  ],
  gramLength: 4,

  stopWords: `ab aber alle allem allen alles als also am an andere anderen auch auf aus bei beim bereits
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

  synonyms: {},

  elsewhere: {},
};
