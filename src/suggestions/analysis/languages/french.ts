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

  synonyms: {
    leave: `résili, resili, résiliation, annul, annulation, quitter, quitte, démission, demissionn, désabonn,
      desabonn, désinscri, me retirer, retirer de, retrait, arrêt, arrête, arrêter, cesser, cesse,
      mettre fin, mettre un terme, met fin, fin à mon, stop, stopp, ne plus payer, veux plus payer, plus payer,
      plus membre, plus être membre, plus adhérent, plus faire partie, ne souhaite plus, ne veux plus,
      veux plus, souhaite plus, ne plus renouvel, pas renouvel, ne pas renouvel, non renouvel,
      renouvellement automatique, suspend, pause, partir, je pars, sortir de l'ass, sortir de vos,
      rétract, rétractation, préavis, délai de résil, clôtur, cloture, fermer mon compte,
      supprimer mon compte, supprimer mes donn, effacer mes, retraite, décès, décédé, décédée, mort, mettre de côté,
      me désengag, abandonn, laisser tomber, plus intéress, plus d'intérêt, abonnement, abonement,
      plus d'activité, cessation, n'exerce plus, exerce plus, rayer, radier, radiation, enlevez moi`,
    changePlan: `moins cher, moins chère, moins chere, rétrograd, downgrad, baisser, diminuer, réduire,
      changer de formule, changer d'abonn, changer d'offre, formule, autre formule, mensuel, mensuelle,
      mensualit, annuel, annuelle, trimestr, par mois, par an, au mois, à l'année, en plusieurs fois,
      échelonn, modifier mon abon, modifier mon adh, changement programmé, changement prévu, tarif réduit, passer à, passer au, passer de, passer en, passer du,
      niveau inférieur, forfait`,
    renew: `renouvel, renouveler, renouveller, renouvellement, reconduc, reconduct, reconduit, reconduction,
      tacite, expir, expiré, expirée, périm, échéance, arrive à échéance, arrive à terme, se termine,
      terminée en, terminé en, fin d'adhésion, prolong, réadhé, readher, réinscri, reinscri, me réabonn,
      réabonn, reabonn, revenir, reprendre, réactiv, reactiv, remettre en route, relance de paiement,
      rappel, ancien membre, ancienne membre, ancien adhérent, ex membre, j'étais membre, étais membre,
      étais adhérent, ancien numéro, numéro d'adhérent, numéro de membre, numéro d'adhésion, encore membre,
      toujours membre, rester membre, encore valable, valable, validité, valide jusqu, jusqu'à quand,
      tout seul, automatique, automatiquement, année prochaine, l'an prochain, une année de plus, continuer,
      poursuivre, en retard, oublié de renouv, caduque`,
    payment: `paiement, payement, payer, paye, paie, payé, payée, régler, règlement, règlé, prélev, prélèvement, livres, sur mon compte, de mon compte,
      débit, débité, carte, carte bancaire, carte bleue, cb, banque, bancaire, virement, chèque, cotis,
      cotisation, frais, coût, coûte, cout, coute, prix, tarif, montant, argent, euro, euros,
      fric, paypal, sepa, iban, rib, facturé, facturation, paiement refus, carte refus, paiement rejet,
      rejeté, refusé, échou, moyen de paiement, mode de paiement, mandat, somme`,
    invoice: `factur, facture, reçu, recu, quittance, justificatif de pai, justificatif de règ, preuve de paiement,
      preuve d'achat, attestation de pai, attestation de cot, attestation, impôt, impots, fisc, fiscal, déclaration,
      déduire, déductible, comptab, comptable, compta, expert comptable, tva, siret, note de frais,
      employeur, mon entreprise, ma société, opco, adresse de factur, duplicata, copie de fact,
      ce que j'ai payé, que j'ai payé, bon de commande, urssaf`,
    refund: `rembours, rembourser, remboursement, rendre mon argent, rendez moi, rendez mon, récupérer mon argent,
      deux fois, 2 fois, double, doublon, en double, trop perçu, trop payé, trop prélevé, par erreur, erreur de,
      mauvais montant, non autoris, pas autoris, prélèvement inconnu, ne reconnais pas, reconnais pas,
      inconnu, inattendu, malgré ma résil, alors que j'ai résil, alors que j'avais résil, indu, contester un pai,
      contester le prél, opposition, avoir sur, relevé`,
    benefits: `avantage, bénéfic, intérêt, utilité, utile, à quoi sert, quoi sert, quoi servent, à quoi ça sert, ça sert à, sert à quoi,
      ça m'apporte, m'apporte, apporte, qu'est ce que j'y gagne, j'y gagne, qu'est ce que j'ai, j'ai droit à,
      droit à quoi, en échange, en retour, contrepartie, compris dans, inclus, incluse, comprend, vaut le coup,
      vaut la peine, vaut il, rentable, où va mon, où va notre, où va l'argent, où passe, où part,
      va notre argent, va mon argent, que faites vous de, que faites vous avec, utilisez vous, utilisé, utilisée, utilisation de ma,
      dépens, répartition, transparen, pourquoi payer, pourquoi adhérer, pourquoi si cher, si cher,
      trop cher, hors de prix, ça fait cher, pour pas grand, offrez vous, proposez vous, services aux,
      pour les membres, pour les adhérents, ce que je reçois, je reçois quoi, arnaque de, prestations, privilège`,
    levels: `niveau, niveaux, grade, catégor, échelon, palier, statut, type d'adh, types d'adh, type de membre,
      types de membre, sortes d'adh, associate, associé, professional, professionnel, quelle adhésion,
      quel niveau, quelle formule, différence entre, différences entre, me correspond, me convient, adhérer,
      adhère, inscrire, m'inscrire, inscription, devenir membre, devenir adhér, rejoindre, intégrer, débute,
      débutant, nouveau dans, nouvelle dans, en tant que quoi, étudiant, tout juste, viens d'obtenir,
      viens d'avoir, viens de finir, fraîchement, jeune diplômé, candidature`,
    upgrade: `supérieur, niveau supérieur, niveau au dessus, monter, monter en grade, monter de niveau, évoluer, évolution,
      progress, promot, promu, promotion, passer à, passer au, passer de, passer en, passer du, upgrad, changer de niv,
      changement de niv, changer de statut, changer de cat, changer de grade, passer coach, passer formateur,
      devenir formateur, niveau formateur, membre formateur, membre coach, plus haut, augmenter mon, au dessus,
      étape suivante, prochain niveau, nouvelle qualif, nouvelle formation, nouveau diplôme, terminé la formation,
      terminé ma formation, fini ma formation, fini la formation, obtenu mon, obtenu ma, reclass,
      réévalu, depuis mon inscr, accéder au niv`,
    logo: `logo, logotype, badge, emblème, bannière, insigne, blason, écusson, graphis, vectoriel, vecteur, svg, eps,
      haute définition, image de marque, identité visuelle, marque, flyer, dépliant, brochure, affiches, mon affiche, une affiche, prospectus,
      plaquette, plaque, enseigne, papier à en, en tête, entête, kakemono, roll up, sur mon site, sur ma voiture,
      sur ma vitrine, supports de comm, support de comm, imprimeur, pixelisé, sur mes cartes, sur ma page`,
    callYourself: `initiale, initiales, après mon nom, apres mon nom, derrière mon nom, à côté de mon nom, suite de mon nom,
      lettres après, lettres, sigle, titre, titres, dénomin, appellation, m'appeler, me nommer, me qualifier,
      me présent, me present, me dire, me décrire, dire que je suis, dire que je, mentionn, mention, formulation,
      carte de visite, cartes de visite, signature, linkedin, cv, biograph, bio, curriculum, abrévia,
      pied de page, comment écrire, comment dire, puis je dire, puis je écrire, peut on dire, terme exact,
      bonne formule, libellé, intitulé, certifié par, agréé par, profession, me prévaloir, prévaloir, affich mon`,
    online: `en ligne, online, zoom, visio, visioconf, distance, à distance, distanciel, virtuel, virtuelle, vidéo, vidéos,
      elearning, e learning, webinaire, webinar, enregistré, enregistrée, préenregistr, replay, différé, en différé,
      à mon rythme, à son rythme, propre rythme, chez moi, à la maison, autoformation, auto formation,
      autodidact, présentiel, en personne, face à face, en salle, en direct, direct, teams, skype, udemy, youtube,
      internet, covid, confinement, corresp, par correspondance, mooc, hybride, mixte, à l'étranger,
      combien d'heures, nombre d'heures, heures de form, heures de prat, heures, assidu, présence, observé,
      prise en compte, prises en compte, pris en compte, compte ou pas, elle compte, ça compte, compter,
      comptent, comptabilis`,
    complaint: `réclam, plaint, plainte, me plaindre, plaindre, mécontent, pas content, pas contente, insatisf, pas satisf,
      fâché, fâchée, colère, furieu, énerv, outré, scandale, scandaleu, honte, honteux, inadmiss, inaccept,
      intoléra, impoli, grossier, malpoli, désagréable, agressif, méprisant, mépris, hautain, arrogant, irrespect,
      mal parlé, mal reçu, mal reçue, mal trait, raccroché au nez, au nez, m'a parlé, crié, hurlé,
      insult, humili, harcel, harcèl, intimid, discrimin, déçu, déçue, déception, nul, nulle, lamentable,
      catastroph, déplorable, mauvais service, qualité de service, incompéten, ras le bol, marre, plus que marre,
      responsable, directeur, directrice, direction, supérieur hiér, hiérarchie, médiateur, médiation, conciliat,
      recours, faire appel, appel de, contest, conteste, désaccord, pas d'accord, décision, résultat de, injuste,
      litige, conflit, officiel, officielle, formelle, signaler un, dénoncer, porter plainte, contre lui, contre elle, contre un,
      contre une, contre mon, contre ma, poursuivre en, faute, malhonnête, pas sérieux, pas professionnel, non professionnel, manque de prof,
      comportement, déplacé, inapproprié, avances, dragu, attouch, m'a touché, touchée, mal à l'aise, gênant,
      escroqu, m'a pris, pris mon argent, jamais fait, jamais honoré, disparu, promesse, promis, pas tenu,
      menti, mensonge, négligen, trahi, révélé, divulgué, secrets, accus, accusation, enquête, sanction,
      excuse, personnel, employé, traité, traitée, abus de conf, manipul`,
    pretence: `faux, fausse, faussaire, falsifi, contrefa, imposteur, imposture, usurp, usurpat, fraude, fraud, escroc,
      escroqu, arnaque, arnaqu, charlatan, prétend, pretend, se fait passer, fait passer, font passer, faire passer,
      se dit, se présente comme, se prétend, affirme, dit être, dit qu'il est, dit qu'elle est, mensong, ment sur, ment, volé,
      copié, copie notre, sans autoris, sans permission, sans droit, pas le droit, n'a pas le droit, sans être membre, pas membre,
      n'est pas membre, plus membre mais, plus chez vous, ancien membre affiche, ancien membre util, utilise votre,
      utilise le logo, utilisent votre, affiche votre, affiche encore, affiche le, abusif, abusive, usage abusif, vrai membre,
      vraiment membre, vraiment inscrit, vraiment chez, vraiment certif, vraiment accréd, réellement membre, est il membre,
      est elle membre, fait il partie, fait elle partie, pas dans la liste, pas dans l'annuaire, pas dans votre, pas sur la liste, n'y est pas,
      introuvable, vérifier si, vérifier qu, vérif, authenti, authentique, douteux, louche, suspect, bizarre, pas diplômé,
      sans diplôme, jamais formé, jamais suivi, jamais terminé, pas certifié, non certifié, pas accrédité, truqué,
      photoshop, trompe, tromp, cette personne`,
    safeguarding: `danger, enfant, enfants, mineur, mineure, gamin, ado, adolesc, bébé, jeune fille, jeune garçon, maltrait, abus,
      abusé, violence, violent, frapp, bat sa, bat son, battu, battue, coups, bleus, blessé, blessure, bless,
      suicid, suicide, se tuer, se faire du mal, se fait du mal, lui fait du mal, faire du mal, mettre fin à ses,
      envie de mourir, veut mourir, scarif, automutil, mutil, vulnér, fragile, protéger, protection, sécurité,
      neglig, négligé, délaiss, menace, menac, agress, agression, viol, violé, sexuel, inceste, attouchements sur,
      emprise, exploit, grooming, pédo, inquiet, inquiète, inquiétude, inquiét, préoccup, peur pour, crains, craint,
      urgence, urgent danger, police, gendarm, services sociaux, assistante soc, signalement, crise, détresse, overdose, entend des voix,
      démence, personne âgée, conjoint violent, mari violent, beau père, confié, révélation, disparition, fugue, stalk,
      soupçon, soupconne`,
    reply: `répon, répond, répondre, réponse, reponse, retour de votre, votre retour, de retour, sans retour, aucun retour,
      pas de retour, un retour, sans nouvelle, pas de nouvelle, aucune nouvelle, nouvelles de, attend, attends,
      attente, patient, ignor, personne ne, silence, relanc, relance, délai de rép, délai de trait, combien de temps,
      sous combien, combien de jours, quand allez vous, quand vais je, quand aurai je, rappeler, rappelle, rappelé,
      recontact, contacté, répondeur, laissé un message, téléphoné, accusé de réc, bien reçu, bien recu,
      reçu mon mess, reçu mon mail, recu mon mess, reçu ma dem, mon message, ma demande, toujours rien, toujours pas de, encore rien, jours que,
      semaines que, depuis une semaine, depuis deux sem, depuis 15 jours, depuis des sem,
      y a quelqu'un, il y a quelqu'un, quelqu'un lit, lisez vous, troisième message, deuxième message, jours ouvrés,
      jours ouvrables, vite, rapidement`,
    hours: `horaire, ouvert, ouverte, ouverture, ouvrez, fermé, fermée, fermeture, fermez, heures d'ouv, heures de bureau,
      quelle heure, à quelle heure, jusqu'à quelle heure, jour férié, jours fériés, férié, noël, pâques, paques,
      nouvel an, jour de l'an, pentecôte, ascension, toussaint, 14 juillet, 1er mai, week end, weekend, samedi,
      dimanche, lundi, mardi, mercredi, jeudi, vendredi, soir, midi, pause déj, vacances, été, congés, bureau, bureaux, permanence tél,
      joignable, joindre, ligne tél, standard, quels jours, fuseau, tard, tôt, travaillez vous`,
    access: `accessib, handicap, invalid, aveugle, malvoy, vois mal, mal voyant, vue, yeux, lunettes, malentend, sourd, sourde,
      entends mal, appareil auditif, surdité, langue des signes, lsf, braille, gros caract, caractères, plus gros, plus grand,
      plus grande, trop petit, police de, taille du texte, lecteur d'écran, synthèse vocale, lire à voix, audio, contraste,
      daltoni, dyslex, dys, autis, tdah, fauteuil, avc, tremble, clavier, facile à lire, falc, langage simple,
      français simple, traduc, tradui, traduct, interprète, langue, langues, langue matern, anglais, parle mal, parle pas,
      parlez vous, français, allemand, espagnol, italien, portugais, polonais, russe, ukrain, turc, arabe, serbe, chinois, néerland,
      roumain, grec, persan, comprends pas bien, comprends mal, format, pdf, version imprim, adapt, aménage,
      téléphoner, pas téléphoner, bégaie, difficulté à lire, du mal à lire, besoin particul, besoins partic, mobilité, plus de temps`,
    signIn: `connect, connecter, connexion, conexion, reconnect, déconnect, login, log in, se loguer, me loguer, identifi,
      identifiant, mot de passe, mots de passe, mdp, motdepasse, code d'accès, code d'acces, code pin, pin, code sms, code de vér, code de conf,
      bloqué, bloquée, verrouill, réinitial, reinitial, oublié, oubli, perdu mon, espace membre, espace adhérent,
      espace perso, espace client, espace, partie membre, partie adhér, partie priv, zone membre, rentre plus, entre plus,
      plus entrer, plus rentrer, créer mon acc, mon accès, mes accès, mon compte, compte, accéder à mon, accès à mon, accès refusé, acceder,
      entrer dans, rentrer dans, rentrer sur, arrive pas à entrer, me refuse, me rejette, me jette, m'éjecte,
      activer, activation, créer un mot, créer mon compte, première connexion, double auth, authentif,
      nom d'util, utilisateur, message d'erreur, erreur, page blanche, lien expir, lien ne marche, lien marche,
      le lien, lien de réin, navigateur, cookies, captcha, incorrect, invalide, invalides, non reconnu, portail, site ne marche, pas reconnu`,
    email: `mail, mails, email, e mail, courriel, mél, adresse mail, adresse email, adresse électr, adresse e mail, gmail, hotmail,
      outlook, yahoo, orange fr, wanadoo, free fr, laposte, sfr, icloud, boîte mail, boite mail, messagerie, boîte de réc,
      nouvelle adresse, ancienne adresse, ancien mail, nouveau mail, ancienne boîte, nouvelle boîte, changé de mail,
      changé d'adresse, changement d'adresse, changer d'adresse, coordonn, adresse pro, adresse perso, faute de frappe, erreur dans mon adresse,
      changé de travail, changé de fourn, mauvaise adresse`,
    directory: `annuaire, répertoire, liste des, liste de prat, fiche, ma fiche, profil, mon entrée, référenc, inscrit dans l'ann,
      mes informations, mes données, mes coord, recherche, cherchent, cherche mon, me trouv, trouve pas, trouvent pas,
      apparaî, apparait, apparais, affiché, affichée, visible, invisible, masquer, cacher, publi, public, publique,
      adresse du cab, adresse perso, adresse privée, mon adresse, domicile, code postal, cp, déménag, cabinet, nouveau cabinet,
      second cabinet, localis, carte géo, sur la carte, ville, région, secteur, numéro de tél, numéro de port, téléphone,
      portable, mon nom, nom de famille, nom de jeune, nom marital, mariée, marié, changé de nom, lien vers mon, mon site,
      réseaux sociaux, spécialis, spécialité, descript, présentation de, langues que, mettre à jour, mise à jour, actualis, modifier mes,
      modifier ma, corriger, correction, rectif, enlever de, retirer de l'ann, retirez, supprimer ma fiche, ne figure, figure pas`,
    picture: `photo, photos, image, images, portrait, selfie, avatar, cliché, trombin, visage, foto, télévers, charger, charge pas,
      téléchargement de, upload, uploader, importer, mettre en ligne, jpg, jpeg, png, heic, pixel, flou, floue, étiré,
      étirée, écras, déform, coupé, coupée, recadr, rogn, rotation, tourn, à l'envers, de travers, de côté,
      penché, trop lourd, trop lourde, trop gros, trop volumin, fichier trop, taille de l'im, poids, mégaoct, mo, résolution, carré, arrière plan,
      compress, réduire la, photo d'identité`,
    magazine: `magazine, magasine, revue, rapport, journal, numéro de la, dernier numéro, prochain numéro, numéro d'été, numéro d'hiver,
      ancien numéro, anciens numéros, newslet, newsleter, lettre d'info, lettre mens, infolettre, bulletin, liste de diff, trop de mails,
      trop d'emails, mails publi, pub, publicit, publicités, annonce, encart, article, écrire un, rédiger, contribu,
      rédaction, rédacteur, publier, publication, parution, paraît, parait, imprimé, papier, version papier, version num,
      par la poste, par courrier, courrier, boîte aux lettres, abîmé, abimé, déchiré, mouillé, trempé, exemplaire, archives, m'envoyer la,
      ne m'envoyez, plus recevoir, arrêtez de m'env, livraison, facteur`,
    events: `événement, evenement, évènement, event, café, cafe, permanence, clinique, conférenc, congrès, colloque, salon,
      rencontre, rencontr, réunion, atelier, séminaire, webinaire, stage, agenda, calendrier, programme, date, dates, à venir,
      prochain, prochaine, prochains, réserver, réserv, place, places, billet, participer, particip, assister, inscription à, inscrire à, inscrire au,
      inscription au, lien zoom, lien pour, lien de conn, rejoindre le, rejoindre la, commence, a lieu, ont lieu, aura lieu, communaut, réseau, réseautage,
      échanger, groupe local, groupe de prat, près de chez, dans ma région, raté, manqué, loupé, enregistrement, rediffus, captation,
      peux plus venir, ne peux pas venir, pas venir, empêch, annuler ma place, annuler ma rés, intervenant, orateur, supervision, intervision,
      festival, portes ouvertes`,
    ethics: `éthique, ethique, déonto, deonto, déontolog, code de, code d'éth, charte, règle, règles, règlement, norme, principe,
      conduite, bonnes pratiques, secret prof, confiden, secret, vie privée, rgpd, protection des données, dossier client, notes sur,
      limite, limites, droit de, ai je le droit, a t on le droit, est ce permis, permis, autorisé, interdit, interdic, obligation, obligat,
      doivent respect, respecter, tenu de, tenus de, contre vos règ, contre les règ, sortir avec, relation avec, relation amou, amoureu, cadeau,
      ancienne cliente, ancien client, promettre, garantir, garantie de rés, promesse de guér, double relation, dilemme, comportement des, moral`,
    seals: `sceau, sceaux, cachet, tampon, autocoll, gommette, étiquette, sticker, hologramme, pastille, numéroté, numéro de série, certificat, diplôme,
      diplome, attestation de form, commander, recommand, racheter, acheter des, plus de sceau, en rupture, manque de, relief, doré`,
    accreditation: `accrédit, acredit, accreditat, agré, agrée, agrément, agréer, reconnu, reconnue, reconnaître, reconnaiss, homolog, habilit, labell,
      label, certifi, certification, licence, valider, validation, approuv, école, institut, centre de form, organisme de form,
      académie, notre école, notre institut, nos formations, notre formation, nos certif, nos diplômes, notre programme, mon programme,
      programme de form, cursus, qualiopi, faire reconn, devenir accréd, partenaire agr`,
    training: `formation, formé, formée, formateur, formatrice, cours, stage, stagiaire, élève, élèves, école, enseign, enseignant, apprent,
      étud, appris, diplôm, qualif, praticien, module, promo, heures`,
    masterTrainer: `master trainer, mastertrainer, maître formateur, maitre formateur, maitre enseignant, maître enseignant, formateur de form,
      enseignant certif, lignée, filiation, bandler, grinder, racines, deux signat, deux master, signé par deux, signature de deux`,
    practitioner: `praticien, praticienne, thérap, therap, psychothérap, hypnothérap, hypnose thér, coach, mon formateur, ma formatrice, mon coach,
      ma coach, mon thérap, ma thérap, un de vos memb, un de vos adh, une de vos, l'un de vos, votre membre, vos membres, vos adhér,
      votre adhér, membre de chez vous, membre chez vous, de votre annuaire, de votre liste, sur votre annuaire, dans votre annuaire, trouvé chez vous,
      confrère, consœur, collègue, un membre, une membre, autre membre, ce coach, cette coach, ce praticien, ce thérap, ce formateur, psy,
      m'a facturé, mon accompagn`,
    proof: `justificatif, justificatifs, preuve, preuves, pièce, pièces, document, documents, dossier, papier à four, fournir, joindre un, envoyer quoi, quoi envoyer,
      condition, conditions, critère, exige, exigence, exigé, requis, requise, prérequis, il faut quoi, que faut il, qu'est ce qu'il faut, faut il,
      nécessaire, demander à, postuler pour, candidat, formulaire, attestations, références, recommandation, portfolio, quels certif, quels docum, quelles pièces`,
  },

  elsewhere: {
    work: `emploi travail poste postes pourvoir recrutez recrutement recruter embauche embauchez offre
      offres candidature spontanée CV lettre de motivation salaire stage stagiaire alternance
      apprentissage bénévole bénévolat secrétariat secrétaire accueil carrière licencié licenciement chômage cherche du travail
      besoin de personnel CDI CDD intérim`,
    treatment: `cherche thérapeute trouver un thérapeute coach conseiller recommander hypnothérapeute psychologue
      psy anxiété angoisse crises d'angoisse panique dépression déprime burn-out stress traumatisme
      deuil phobie peur de avion arrêter de fumer tabac alcool perdre du poids maigrir sommeil
      insomnie TOC TDAH couple conjugale mariage fils fille mari femme mère aider près de chez moi
      Paris Lyon Marseille Bordeaux Nantes Toulouse Genève Bruxelles prendre rendez-vous séance soigner`,
    priceOfTreatment: `combien coûte une séance prix d'une séance tarif séance de coaching thérapie heure horaire
      combien demander à mes clients facturer mes clients tarifs pratiquer honoraires mutuelle
      rembourse sécurité sociale`,
    whatNlpIs: `qu'est-ce que la PNL ça marche est-ce que la PNL fonctionne efficace efficacité preuves scientifiques
      science étude études recherche hypnose dangereuse dangereux secte dérive sectaire manipulation
      technique techniques exercice ancrage swish livre livres lire conseiller apprendre guérir enceinte
      grossesse différence entre PNL et TCC psychothérapie EMDR`,
    clientsWhoDoNotPay: `un client refuse de me payer client ne paie pas n'a pas payé me doit de l'argent impayé impayés
      huissier avocat tribunal mise en demeure dette annulé la séance lapin`,
    ownBusiness: `trouver des clients clientèle développer mon activité marketing créer un site internet logiciel
      comptabilité compta auto-entrepreneur micro-entreprise autoentrepreneur statut juridique URSSAF
      TVA assurance responsabilité civile SARL société louer un bureau cabinet location salle CGV`,
    chooseCourse: `meilleure école de PNL meilleure formation quelle formation choisir quelle école prix d'une formation
      combien coûte la formation praticien où apprendre la PNL à Paris CPF`,
    otherBodies: `CPAM sécurité sociale carte vitale médecin docteur hôpital infirmière ordre des médecins psychologues
      ARS URSSAF CAF impôts déclarer préfecture mairie France Travail Pôle emploi chômage retraite allocation carte grise
      banque tribunal consulat ambassade acte de naissance RSA congé parental`,
    papers: `passeport permis de conduire carte d'identité visa titre de séjour naturalisation renouveler
      demander`,
    household: `colis livraison commande Amazon La Poste Chronopost Colissimo Netflix box internet fibre technicien
      Orange SFR Free Bouygues EDF électricité gaz eau compteur facture d'électricité forfait mobile lave-linge
      machine à laver chaudière plombier meubles appartement loyer propriétaire locataire voisin bruit
      crédit Ikea Carrefour Leclerc mugs`,
    travel: `train SNCF TGV avion vol aéroport hôtel restaurant table réserver bagage valise voiture location assurance
      vacances voyage indemnisation retard parking taxi bus salle de sport bon cadeau billet métro`,
    marketing: `SEO référencement Google première page positionnement classement backlinks liens article invité trafic
      abonnés followers Instagram agence digitale web création de site résultats garantis devis gratuit
      nous proposons nos services votre site internet concurrents audit visibilité prospects améliorez
      boostez garantie`,
    swindle: `crypto cryptomonnaie bitcoin bitcoins gagné gagnant félicitations sélectionné tirage au sort cliquez ici
      prêt entre particuliers crédit rapide casino viagra héritage loterie bonus domaine expire
      investissement investir gagner de l'argent million dollars euros virement`,
    suppliers: `nous fabriquons fabricant fournisseur grossiste produits usine Chine distribution distributeur
      distributeurs catalogue lampes mobilier fournitures de bureau notre société notre entreprise
      logiciel plateforme automatiser démonstration démo présentation`,
    press: `journaliste interview presse journal reportage télévision radio podcast invité sponsor parrainage
      don dons caritatif collecte marathon enquête université mémoire thèse questionnaire sondage
      participants partenariat collaboration remise pour vos membres subvention bourse financement
      étude étudiante`,
    chat: `météo temps fera pluie pleuvoir soleil température football match score jeu recette cuisine gâteau cuire
      repas blague capitale roi reine président film chanson musique chien chat comment ça va comment
      t'appelles sens de la vie test essai ignorer œuf quelle heure est-il maths devoirs tarte`,
    gadgets: `ordinateur portable PC iPhone android tablette imprimante réparation réparer Windows installer wifi
      panne allumer virus écran batterie micro caméra télé télévision`,
    lifeTroubles: `divorce avocat expulsion école devoirs examen clés perdues volé accident maladie médicament médicaments
      symptômes douleur mal de dos ordonnance dentiste chien aboie vétérinaire jardin voiture garage
      mécanicien copain copine quitté pleure seul solitude nid-de-poule`,
  },
};
