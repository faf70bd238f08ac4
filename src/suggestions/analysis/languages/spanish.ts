import type { Language } from './language.ts';

/** Spanish. */
export const spanish: Language = {
  spelling: [[/(\p{L})\1+/gu, '$1']],
  gramLength: 4,

  stopWords: `a acá ahí al algo alguien algún alguna algunas alguno algunos allí ante antes aquí así aún
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

  synonyms: {},

  elsewhere: {},
};
