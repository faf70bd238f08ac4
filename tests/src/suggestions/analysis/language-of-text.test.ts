import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allLocales } from '../../../../content/locales.ts';
import { localeOfText } from '../../../../src/suggestions/analysis/language-of-text.ts';
import { questionsOf } from '../../../eval/questions.ts';
import { anyText } from '../../../support/any-text.ts';
import { growth, mostGrowth } from '../../../support/growth.ts';

test.each(['en', 'sr-Latn', 'de', 'fr', 'es', 'ar'] as const)(
  'questions in %s are never taken for another language, and nearly all of eight words are told',
  async (language) => {
    const questions = await questionsOf(language);
    const spoken = language.split('-')[0] ?? language;
    const told = questions.map(({ q }) => ({
      words: q.split(/\s+/).length,
      locale: localeOfText(q),
    }));
    const isRight = (locale: string | undefined) => locale?.startsWith(spoken) === true;
    const wrong = told.filter(({ locale }) => locale !== undefined && !isRight(locale));
    // "est-ce que vous parlez français" stands among the English ones.
    expect(wrong.length).toBeLessThanOrEqual(1);
    const long = told.filter(({ words }) => words >= 8);
    const right = long.filter(({ locale }) => isRight(locale));
    expect(right.length / long.length).toBeGreaterThan(0.95);
  },
);

describe('the language cannot be told', () => {
  test.each([
    ['nothing', ''],
    ['one word', 'Renewal'],
    ['a number', 'ABCD-2345'],
    ['addresses alone', 'https://anlp.example/the/page and@what.example'],
    [
      'half and half',
      'Ich möchte meine Mitgliedschaft kündigen und das Geld zurück. I would like to cancel my membership and have the money back.',
    ],
    ['Italian', 'Buongiorno, vorrei sapere come posso rinnovare la mia iscrizione, grazie mille.'],
    [
      'Portuguese',
      'Olá, gostaria de saber como posso renovar a minha inscrição, não consigo entrar.',
    ],
    ['Dutch', 'Hallo, ik wil graag weten hoe ik mijn lidmaatschap kan verlengen, het lukt niet.'],
    ['Polish', 'Dzień dobry, chciałbym przedłużyć moje członkostwo, ale nie mogę się zalogować.'],
    ['Turkish', 'Merhaba, üyeliğimi nasıl yenileyebilirim, teşekkürler, bu çok önemli değil.'],
    ['Russian', 'Здравствуйте, как мне продлить членство? Я уже пытался дважды.'],
    ['Bulgarian', 'Здравейте, как мога да подновя членството си? Опитах вече два пъти.'],
    ['Persian', 'سلام، چگونه می‌توانم عضویت خود را تمدید کنم؟ دو بار تلاش کردم.'],
    ['Chinese', '您好，我想续订我的会员资格，但是没有成功。'],
    ['Greek', 'Γεια σας, πώς μπορώ να ανανεώσω τη συνδρομή μου;'],
  ])('of %s', (_, text) => {
    expect(localeOfText(text)).toBeUndefined();
  });
});

test('names of things in Latin letters do not hide the script of a text', () => {
  expect(localeOfText('Kad stiže Rapport PDF od ANLP? Nisam ga dobio ni ovog meseca.')).toBe(
    'sr-Latn',
  );
  expect(localeOfText('Кад стиже Rapport PDF од ANLP? Нисам га добио ни овог месеца.')).toBe(
    'sr-Cyrl',
  );
  expect(localeOfText('أين مجلة Rapport بصيغة PDF من ANLP؟ لم تصلني هذا الشهر')).toBe('ar');
});

test('any text has one of our languages or none', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const locale = localeOfText(text);
      if (locale !== undefined) expect(allLocales).toContain(locale);
    }),
  );
});

test('a long text takes no more than in proportion', () => {
  expect(growth((size) => localeOfText('a@'.repeat(size)), 50_000)).toBeLessThan(mostGrowth);
});
