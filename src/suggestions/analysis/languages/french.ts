import type { Language } from './language.ts';

/** French. */
export const french: Language = {
  spelling: [[/(\p{L})\1+/gu, '$1']],
  gramLength: 4,

  stopWords: `a ai aide aider ainsi alors après as au aucun aucune aussi autre autres aux avais avait avant
    avec avez avoir avons bien bonjour bonsoir ça car ce ceci cela celle celui ces cet cette cher
    chère chez ci comme comment combien cordialement dans de déjà depuis des désolé dire dit dites
    dois doit donc du elle elles en encore entre es est et étais était êtes être eu fais fait faire
    faut ici il ils j'ai je jamais jour juste la là le les leur leurs lui ma madame mais me merci mes
    moi moins mon monsieur même n ne ni non nos notre nous on ont ou où par parce pas pendant peu peut
    peux plus pour pourquoi pourriez pouvez pouvoir puis puisque quand que quel quelle quelles quels
    quelque quelqu'un qui quoi rien sa sais salut sans savoir se sera ses si soit son sont sous
    souhaite souhaiterais suis suite sur svp ta te tes toi ton toujours tous tout toute toutes très tu
    un une va vais vers veux veut voir vos votre voudrais vous vraiment y s'il plaît aimerais possible`,

  synonyms: {},

  elsewhere: {},
};
