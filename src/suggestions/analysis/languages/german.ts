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
    euch euer eure für ganz gar geben gegen gehe gehen geht gern gerne gibt gibts grüße grüßen gruß guten
    gut hab habe haben habt hallo hast hat hatte hätte helfen herr frau hier hilfe hin ich ihm ihn ihnen ihr ihre
    ihrem ihren ihrer im immer in ins irgendwie ist ja jede jedem jeden jeder jetzt kann kannst kein
    keine keinen können könnte könnten könnten liebe lieber machen mache macht mal man mehr mein meine
    meinem meinen meiner meines mich mir mit möchte möchten möglich moin morgen muss müssen nach
    nicht nichts noch nun nur ob oder ohne per schon sehr sein seine seit sich sicher sie sind so
    sollte soll sondern sonst tag tun über um und uns unser unsere unter vielen viel vielleicht vom
    von vor wann war wäre waren warum was weil weiß welche welchem welchen welcher welches wenn wer
    werde werden wie wieder wieso will wir wird wissen wo wollte wurde würde zu zum zur zwar wegen
    damen herren geehrte freundlichen`,

  synonyms: {
    leave: `kündig, gekündigt, kündigung, mitgliedschaftskündigung, abokündigung, kündigungsfrist,
      austret, austritt, ausgetreten, trete aus, treten aus, raus aus, beend, beende, aufhör,
      höre auf, hör auf, hören auf, aufgehört, aufgeb, gebe auf, abbestell, bestelle ab, abmeld,
      melde mich ab, abgemeldet, aussteig, ausstieg, storn, widerruf, widerrufsrecht, pausier,
      ruhen lassen, ruhend, stilllegen, nicht mehr zahlen, nicht mehr mitglied, kein mitglied mehr,
      keine lust mehr, nicht weiter, nicht mehr verläng, nicht verläng, loswerden, loskommen,
      vertrag auflös, auflösen, aus dem verein, aus dem verband, aus der liste, verlassen,
      lastschrift stopp, abbuchung stopp, abo, abos, abonnement, konto löschen, daten löschen,
      account löschen, löscht meine, löschen sie meine, praktiziere nicht mehr,
      arbeite nicht mehr, höre als, im ruhestand, rente, in rente, verstorben, gestorben, todesfall,
      kein interesse mehr, schluss machen, will raus, möchte raus, komme ich raus, zum jahresende,
      zum nächstmöglich, letzter tag, abmeldung, austrittserklärung, rücktritt, zurücktreten`,
    changePlan: `günstiger, billiger, herunterstuf, runterstuf, herabstuf, downgrad, umstellen,
      umstellung, wechsel, gewechselt, monatlich, jährlich, vierteljähr, anderes abo, anderer tarif,
      tarif, abo wechsel, abowechsel, abo ändern, kleinere stufe, niedriger, ratenzahl, in raten,
      geplante änderung, vorgemerkt, modell, paket ändern, zahlungsweise, von monat, auf jahr`,
    renew: `verläng, verlänger, verlängerung, abgelaufen, abläuft, läuft ab, ablaufdatum, ablauf,
      ausgelaufen, ausläuft, läuft aus, erlosch, erlisch, erneuer, wieder eintret, wiedereintritt,
      wieder mitglied, wiedereinstieg, wieder einsteigen, reaktivier, wieder aufnehm, wiederaufnahme,
      wieder dabei, zurückkomm, zurückkehr, noch mitglied, war mitglied, früher mitglied,
      ehemals mitglied, ex mitglied, alte nummer, alten nummer, mitgliedsnummer, wie lange läuft,
      läuft meine, läuft noch, noch gültig, gültig, gültigkeit, laufzeit, nächstes jahr,
      weiteres jahr, noch ein jahr, automatisch, weiterlauf, läuft weiter, weitermach, weiterführ,
      fällig, überfällig, erinnerung, zahlungserinnerung, mahnung, verpasst zu, frist verpasst,
      neu anmelden, mitglied bleib, bleibe mitglied, dabei bleib, dabeibleib, verlängern vergess,
      endet meine, wann endet, bis wann bin, fortsetz`,
    payment: `zahlung, bezahl, gezahlt, zahlen, pfund, von meinem konto, vom konto, zahle, überweis, überwiesen, abbuch, abgebucht,
      bucht, gebucht, lastschrift, bankeinzug, einzug, eingezogen, einziehen, karte, kreditkart,
      kartenzahl, bank, konto belast, belastet, beitrag, beiträge, mitgliedsbeitr, jahresbeitr,
      gebühr, mitgliedsgebühr, kosten, kostet, preis, geld, euro, teuer, paypal, sepa, iban,
      dauerauftrag, zahlungsart, zahlungsmittel, zahlung fehlgeschlagen, rücklastschrift,
      abgelehnt, verweigert, raten, kohle, betrag, summe, bankverbindung, kasse, beleg`,
    invoice: `rechnung, jahresrechnung, rechung, quittung, beleg, zahlungsbeleg, nachweis über zahlung,
      zahlungsnachweis, zahlungsbestät, beitragsbestät, bescheinigung, beitragsbeschein,
      beitragsrechnung, beitragsquittung, finanzamt, steuererkl, steuerberat, steuer, steuern, ust,
      umsatzsteuer, mwst, mehrwertst, buchhalt, absetzen, absetzbar, arbeitgeber, rechnungsadr,
      rechnungsansch, rechnungskopie, was ich bezahlt, was ich gezahlt, dass ich bezahlt,
      spesen, bewirtung, werbungskosten, für meine unterlagen, zweitschrift, abrechn`,
    refund: `zurückzahl, rückzahl, rückerstatt, erstatt, geld zurück, geld wieder, mein geld,
      doppelt, zweimal, 2x, 2 mal, zwei mal, zwei abbuch, zuviel, zu viel bezahlt, zu viel abgebucht,
      falscher betrag, falsch abgebucht, fälschlich, irrtüm, versehentlich, aus versehen, unbekannte,
      nicht autoris, unberechtigt, ohne mein, trotz kündig, obwohl ich gekündigt, zurückbuch,
      zurückfordern, zurückholen, zurück haben, zurückhaben, überzahlt, gutschrift,
      nicht zuordnen, kontoauszug, auf meinem konto, was ist das für eine, verrechn`,
    benefits: `vorteil, nutzen, bringt mir, bringt das, bringt es, bringt mir das, was habe ich von,
      was hab ich von, habe ich davon, hab ich davon, was bekomme ich, was krieg ich,
      was kriege ich, bekomme ich für, krieg ich für, wofür zahl, wofür bezahl, wofür geht,
      wofür gehen, wofür der, wofür wird, wofür ist der, wofür verwend, wohin fließ, wohin geht,
      wo geht mein, wo geht das, geht mein geld, geld hin, was macht ihr mit, was passiert mit,
      ausgegeben, ausgebt, verwendet, verwendung, verwendungszweck, leistung, inklusive, enthalten,
      inbegriffen, lohnt, lohnen, lohnenswert, rentier, wert, sinn, sinnvoll, warum soll, wozu,
      weshalb sollte, gegenleistung, aufschlüssel, transparen, finanzier, bietet, bieten, angebote für,
      für mitglieder, vergünstig, rabatt für mitglieder, überteuert, abzocke, geldverschwend,
      rausgeschmissen, preis leistung, zu teuer, so teuer, so viel geld, mehrwert, argumente`,
    levels: `stufe, mitgliedsstufe, mitgliedstufe, level, kategorie, mitgliedskateg, mitgliedsart,
      art der mitglied, arten der, arten von mitglied, formen der mitglied, mitgliedsform,
      mitgliedstyp, associate, professional, welche mitglied, welche stufe, welches level, passt zu mir,
      status, unterschied, unterschiede, beitret, beitritt, eintreten, eintritt, mitglied werden,
      werde mitglied, werde ich mitglied, mitglied zu werden, aufnahme, aufnahmeantrag, neumitglied,
      anfänger, neu im nlp, neu bei, gerade fertig, frisch ausgebildet, frisch zertifiz,
      als was kann, als student, studentenmitglied, einsteiger, mitgliedsantrag, anmelden als,
      voraussetzung für die mitglied, möglichkeiten der mitglied, einordnen, eingruppier`,
    upgrade: `höher, höherstuf, höhergestuft, hochstuf, hochgestuft, heraufstuf, raufstuf, aufsteig,
      aufstieg, aufgestiegen, upgrad, nächste stufe, nächstes level, nächsthöher, weiterkommen,
      beförder, von associate, von professional, auf professional, zu professional, auf coach, zum coach,
      auf trainer, zum trainer, als trainer, als coach, stufe ändern, level ändern, stufe wechsel,
      level wechsel, umstuf, neu einstuf, eingestuft, einstufung, statt als, neue qualifik,
      neue ausbildung, zusatzausbild, weiterbildung abgeschl, ausbildung abgeschl,
      ausbildung beendet, ausbildung fertig, abschluss gemacht, master gemacht, jetzt den master,
      trainer mitglied, coach mitglied, trainerausbild, trainermitglied, coachmitglied, mehr status,
      status ändern, statusänd, statuswechsel, besser einge`,
    logo: `logo, mitgliedslogo, verbandslogo, abzeichen, badge, emblem, wappen, signet, banner, grafik,
      vektor, svg, eps, druckdatei, druckdaten, symbol, bildmarke, wortmarke, marke, branding, flyer,
      prospekt, broschüre, plakat, poster, briefkopf, briefpapier, rollup, roll up, auf meine website,
      auf meiner website, auf meine webseite, auf meiner webseite, auf meine homepage, auf meiner homepage,
      auf mein auto, aufs auto, schaufenster, praxisschild, werbemat, türschild, hochauflös, auf der tasse`,
    callYourself: `kürzel, hinter meinem namen, hinter meinen namen, hinter dem namen, hinter den namen,
      nach meinem namen, nach dem namen, buchstaben, namenszusatz, titel, initialen, abkürzung,
      nennen darf, darf ich mich, dürfen wir uns, mich nennen, nennen, bezeichn, bezeichnung,
      berufsbez, betiteln, formulier, wortlaut, schreibweise, visitenkart, signatur, emailsignatur,
      mailsignatur, linkedin, xing, lebenslauf, biografie, kurzprofil, bio, vorstellen als,
      mich vorstell, stelle ich mich, als mitglied ausgeb, darf ich sagen, darf ich schreiben,
      kann ich schreiben, was darf ich schreib, was darf ich in, schreiben dass ich, fußzeile,
      impressum, zertifiziert von, akkreditiert von, geprüftes, geprüfter, mitglied der,
      richtige wort, korrekte, ausweisen`,
    online: `online, onlinekurs, onlineausbild, onlinetraining, onlineseminar, onlinestunden, zoom, zoomkurs,
      virtuell, fernkurs, fernstud, fernlehr, fernausbild, fernunterr, distanz, remote, video,
      videokurs, videos, videoaufz, webinar, elearning, e learning, selbstlern, selbststud,
      im eigenen tempo, eigenes tempo, zuhause lernen, zu hause aus, von zuhause, von zu hause,
      aufzeichn, aufgezeichn, aufnahme angesch, aufnahme gesch, vorab aufgen, live, präsenz,
      präsenzstund, präsenzunterr, vor ort, teams, skype, udemy, youtube, corona, lockdown, digital,
      hybrid, übers internet, im internet, per internet, stundenzahl, wieviele stunden, wie viele stunden,
      anzahl stunden, unterrichtsstund, übungsstund, anwesenheit, beobachtet, supervidiert, gestreamt,
      streaming, aus der ferne, ausland, angeschaut, angesehen, wird anerkannt, wird das anerkannt,
      das anerkannt, anerkannt wird, zählt, zählen`,
    complaint: `beschwer, beschwerde, beschweren, reklam, unzufrieden, ärger, geärgert, sauer, wütend, stinksauer,
      unverschämt, frech, frechheit, unhöflich, unfreundlich, pampig, patzig, schnippisch, grob, rüde,
      respektlos, herablass, arrogant, abgewimmelt, abgefertigt, angeschn, angeschrien, anschrei,
      geschrien, beleidig, gekränkt, blossgest, bloßgest, gemobbt, mobbing, belästig, schikan,
      diskrimin, skandal, unmöglich, katastroph, saftladen, schlechter service, schlechten service,
      mieser service, miserabel, schlecht behandelt, behandelt wurde, behandelt werde, behandelt worden, so behandelt, enttäusch, frust, frustr, zumutung,
      vorgesetzt, chef, chefin, leitung, geschäftsführ, verantwortlich, vorstand, widerspruch,
      wiederspruch, widersprech, einspruch, berufung, anfecht, entscheidung, ergebnis, einverstanden,
      ungerecht, unfair, ombud, schlichtung, schiedsst, formell, offiziell, unprofess, unseriös,
      fehlverhalt, grenzübersch, übergriff, unangenehm, angefasst, angemacht, anzüglich, begrapsch,
      flirtet, unethisch, verstoß, verstoss, verletzt die, anzeigen, anzeige gegen, vorgehen gegen,
      dagegen vorgehen, gegen ihn, gegen sie vor, verklag, klage, abgezogen, abgezockt, über den tisch,
      geld abgenommen, geld genommen, nicht erschienen, abgetaucht, nicht gehalten, nicht eingehalten,
      versprochen, falsch berat, inkompet, unfähig, pfusch, schlamp, hinhalt, lüge, angelogen, belogen,
      schweigepflicht verletzt, ausgeplaudert, weitererzähl, erzählt weiter, erzählt anderen, geheimnis, vorwurf, vorwürfe, anschuldig, untersuch,
      anhörung, sanktion, entschuldig, nie wieder, reicht mir, reicht's, schnauze voll, nase voll,
      verarscht, mitarbeiter, personal, lasse mir das nicht, missstand, kritik, verfahren, zu spät`,
    pretence: `fälsch, gefälscht, fake, falsch, falsche angaben, falsches mitglied, falsches zertifikat,
      betrug, betrüg, betrogen, hochstap, schwindl, schwindel, schummel, vortäusch, täuscht,
      gibt vor, gibt sich, ausgibt, gibt an, behaupt, angeblich, lügt, gelogen, erfunden, ausgedacht, unbefugt,
      unerlaubt, unrechtmä, ohne erlaubnis, ohne genehm, ohne berecht, missbrauch von logo, logo geklaut,
      geklaut, gestohlen, kopiert, nicht berechtigt, nicht mitglied, kein mitglied, nie mitglied,
      nicht zertifiz, nie eine ausbild, keine ausbildung, ohne ausbildung, nie abgeschl, nie gemacht,
      abgebrochen, nicht ausgebild, nicht akkred, wirbt, werbung mit, wirbt mit, schmückt sich,
      nutzt euer, nutzt ihr, benutzt euer, benutzt ihr, verwendet euer, verwendet ihr, mit eurem logo,
      mit ihrem logo, euer logo, euer siegel, nicht auf der liste, nicht im verzeich, nirgends,
      finde ihn nicht, finde sie nicht, find ich nicht, wirklich mitglied, wirklich bei euch,
      wirklich bei ihnen, tatsächlich mitglied, echt, echtheit, seriös, überprüf, nachprüf, prüfen ob,
      stimmt das, stimmt es, verdächtig, komisch vor, zweifel, ehemaliges mitglied, früheres mitglied,
      nicht mehr mitglied aber, immer noch mit, angemaßt, anmaß, plagiat, schwarzes schaf, scharlatan,
      er sei, sie sei, ist er mitglied, ist sie mitglied, diese person, ist der überhaupt,
      ist die überhaupt, registriert ist, abzock`,
    safeguarding: `gefähr, gefahr, gefährdung, kind, kinder, kindes, kindeswohl, kinderschutz, jugendlich, teenag,
      minderj, missbrauch, missbrauch, misshand, gewalt, häuslich, schlägt, geschlagen, schläge, verprügel,
      prügel, verletz, blaue flecken, umbring, suizid, selbstmord, selbstmordged, nicht mehr leben,
      leben nehmen, etwas antut, etwas antun, was antun, was antut, sterben will, tot sein, ritzt,
      ritzen, selbstverletz, vernachläss, verwahrlos, schutzbed, schutzbefohl, hilflos, bedroh, drohung,
      gedroht, angst vor, ausbeut, ausgenutzt, stalk, verfolgt, zwang, vergewalt, sexuell, sexuelle,
      übergriffe auf, sorge um, sorgen um, mach mir sorgen, mache mir sorgen, mache ich mir sorgen, besorgt, notfall, notruf, jugendamt, polizei, krise, akut, überdosis,
      stimmen hören, demenz, pflegebed, pflegerin, pfleger, stiefvater, eltern wissen, schutzkonzept,
      anvertraut, beunruhig, schlimmes, wohlergehen, straftat, grooming, wegläuft, weggelaufen, entführ`,
    reply: `antwort, antworten, antwortet, geantwortet, beantwort, rückmeld, rückruf, zurückruf,
      zurückgeruf, ruft zurück, melde, meldet, meldet sich, mal jemand, jemand von euch, jemand von ihnen, gemeldet, warte, wartezeit, gewartet,
      ignorier, keiner, niemand, nichts gehört, höre nichts, hör nichts, noch nichts, stille, funkstille,
      wie lange dauert, wie lang dauert, dauert das, dauert es, dauert eine, bearbeitungsz, bearbeitungsd,
      wie schnell, wann höre, wann bekomme, wann krieg, wann kommt, wann meldet, wann antwort,
      seit wochen, seit tagen, seit einer woche, seit zwei wochen, seit monaten, letzte woche geschr,
      schon zweimal, schon dreimal, dritte nachricht, zweite nachricht, mehrfach geschr, geschrieben und,
      angekommen, eingegangen, erhalten haben, bekommen habt, nachricht erhalten, nachricht bekommen,
      mail erhalten, mail bekommen, nachricht von, eingangsbest, jemand da, liest das, liest jemand,
      lesen sie, anrufbeant, ab gesprochen, angerufen, erreiche niem, niemanden erreich, nachhak,
      nachfrag, erreich, werktag, arbeitstag, bescheid, auf antwort, reagier, reaktion, kommt da noch`,
    hours: `öffnungsz, geöffnet, offen, habt ihr auf, haben sie auf, habt ihr zu, geschlossen, bürozeit,
      geschäftszeit, sprechzeit, telefonzeit, servicezeit, arbeitszeit, uhrzeit, um wieviel uhr, bis wieviel uhr,
      wie lange seid ihr, bis wann seid, wann seid, wann sind sie, feiertag, weihnacht, heiligabend,
      silvester, neujahr, ostern, oster, osterm, pfingst, karfreitag, wochenend, samstag, sonntag,
      sonnabend, montag, dienstag, mittwoch, donnerstag, freitag, abends, mittagspause, brückentag, urlaub,
      betriebsferien, ferien, besetzt, telefonisch, erreichbar, habt ihr auf, seid ihr da, wann arbeitet, arbeitet ihr,
      arbeiten sie, telefonnummer von euch, zeitzone, hotline, rund um die uhr`,
    access: `barriere, barrierefrei, behinder, behindert, schwerbehind, sehbehind, blind, sehschwäch, sehschwach,
      schlecht sehe, sehe schlecht, seh schlecht, sehe nicht gut, kann schlecht sehen, augen, brille,
      taub, gehörlos, schwerhör, höre schlecht, hörgerät, hörbehind, gebärden, braille, punktschrift,
      vorles, vorlesen, screenreader, bildschirmles, schrift, schriftgr, großdruck, grösser, größere,
      zu klein, kleine schrift, kontrast, farbenblind, legasthen, lese recht, leseschw, rechtschreib, autis,
      adhs, rollstuhl, schlaganfall, zittern, tastatur, einfache sprache, leichte sprache,
      einfacher sprache, leichter sprache, sprache, fremdspr, muttersprach, übersetz, dolmetsch,
      englisch, deutsch, auf deutsch, türkisch, russisch, polnisch, serbisch, arabisch, französisch,
      spanisch, italienisch, ukrainisch, kroatisch, rumänisch, griechisch, portugies, chinesisch,
      holländ, niederländ, persisch, verstehe nicht gut, format, pdf, audio, nicht telefonieren, stottere,
      bedienungshilf, hilfsmittel, lernschwier, mehr zeit, mobilität`,
    signIn: `einlog, eingelog, logge, login, log in, logge mich, anmelden am, nicht anmelden, anmeldung,
      anmeldeda, zugangsd, zugang, zugriff auf mein, kennwort, passwort, paswort, passwörter, password,
      pw, pin, benutzern, nutzername, username, gesperrt, ausgesperrt, sperr, entsperr,
      zurücksetz, rücksetz, reset, vergess, konto, mein konto, account, benutzerkonto,
      mitgliederber, mitgliederport, interner bereich, internen bereich, portal, komme nicht rein,
      komm nicht rein, nicht rein, nicht mehr rein, nicht reinkomm, reinkomm, lässt mich nicht,
      wirft mich, schmeißt mich, fliege raus, rausgewor, rausgeschm, abgemeldet, loggt mich aus, ausgelog,
      authentif, zwei faktor, zweifaktor, 2fa, code, sms code, bestätigungscode, aktivier,
      aktivierungslink, freischalt, freigeschalt, registrier mich, erstes mal anm, fehlermeld, fehler,
      ungültig, falsches passw, link abgel, link funkt, link geht, link kommt, weisse seite, weiße seite,
      leere seite, browser, cookies, captcha, wird nicht akzep, nimmt mein, nicht erkannt`,
    email: `email, e mail, mail, mailadr, emailadr, mailadress, emailadress, e mailadr, mail adresse, gmail, gmx,
      web de, hotmail, outlook, yahoo, icloud, t online, postfach, mailbox, mailkonto, emailkonto,
      neue adresse, alte adresse, alten adresse, neuen adresse, alte mail, neue mail, neue email,
      alte email, andere mail, andere email, private mail, firmenmail, dienstlich, kontaktdat,
      mailwechsel, an die falsche, an die alte, tippfehler, vertippt, firma gewechselt, elektronische post`,
    directory: `verzeichnis, mitgliederverz, mitgliederlis, therapeutensu, coachsuche, practitionersu, eintrag,
      eintrags, eingetragen, einträge, liste, listing, gelistet, aufgelistet, auflist, profil, profilte,
      meine daten, adressdat, suche, suchen nach, suchergeb, suchfunk, gefunden, gefunden werden,
      finden mich, findet mich, findet man mich, man findet, nicht auffind, auffindbar, angezeigt,
      sichtbar, unsichtbar, versteck, verberg, ausblend, öffentlich, privatadr, wohnadr, adresse,
      anschrift, postleitz, plz, umgezog, umzug, umziehe, praxis, praxisadr, neue praxis, standort,
      zweite praxis, karte stimmt, landkarte, stadt, ort, region, gegend, umkreis, umgebung, telefonnum,
      handynum, rufnummer, nachname, mädchenname, geheiratet, heirat, namensänd, namen änd, umbenannt,
      mein name, name falsch, website link, webseite link, link zu mein, meine seite,
      spezialis, schwerpunkt, angebot ergänz, beschreibung, text im, aktualis, ergänz,
      bearbeiten, eintrag löschen, rausnehm, herausnehm, entfern, social media`,
    picture: `bild, bilder, foto, fotos, photo, profilbild, profilfoto, passbild, passfoto, porträt,
      portrait, portraitf, porträtf, bewerbungsf, selfie, avatar, hochlad, hochgelad, upload,
      raufladen, lade hoch, jpg, jpeg, png, heic, pixel, verpixel, unscharf, verschwomm, verzerr, gestreckt,
      gestaucht, abgeschnit, zuschneid, ausschnitt, auf dem kopf, auf der seite, quer, gedreht,
      drehen, verkehrt herum, kopfüber, dateigrö, datei zu, zu groß, zu gross, megabyte, mb,
      auflösung, quadrat, hintergrund, gesicht, kamera, verkleiner, komprim, bildgr, bildformat`,
    magazine: `magazin, mitgliedermag, zeitschrift, mitgliederzeit, fachzeit, rapport, heft, hefte, ausgabe,
      sommerausg, winterausg, herbstausg, frühjahrsau, newslet, newsleter, rundbrief, rundschreib,
      rundmail, mitgliederbrief, infobrief, infomail, verteiler, mailingl, werbemail, zu viele mails,
      keine mails mehr, nachrichten aus, artikel, beitrag schreiben, beitrag für, gastbeitrag, aufsatz,
      veröffentlich, publizier, redaktion, redaktionss, anzeige schalt, anzeige aufgeb, inserat, inserier,
      annonce, erscheint, gedruckt, druckausg, papier, per post, mit der post, briefkasten, zugestellt,
      lieferung, beschädigt, durchnässt, zerriss, zerfled, archiv, ältere ausg, digitale ausg, epaper,
      abonnieren, abbestell, nicht mehr schicken, schickt mir keine, leserbrief`,
    events: `veranstalt, event, events, café, cafe, kaffee, clinic, klinik, sprechstund, termin, termine,
      konferenz, kongress, tagung, messe, treffen, stammtisch, community, gemeinschaft, austausch,
      vernetz, netzwerk, netzwerken, workshop, seminar, vortrag, referent, kalender, buchen, platz, plätze,
      reservier, teilnehm, teilnahme, mitmach, dabei sein, anmelden für, anmelden zu, anmelden zum,
      anmelden zur, anmelden bei, melde ich mich an, anmeldung für, anmeldung zu, anmeldung zum, anmeldung zur, eintrittsk, ticket, karten für, zugangslink, einwahl, einwählen,
      zoom link, zoomlink, wann ist das, wann ist die, wann findet, findet statt, stattfind,
      nächste veranst, nächstes treff, regionalgr, regionalt, übungsgr, peergr, lokale gruppe,
      in meiner nähe, verpasst, versäumt, aufzeichnung von, aufzeichnung vom, aufnahme von, aufnahme davon,
      mitschnitt, nachschau, kann nicht kommen, doch nicht kommen, absagen, verhindert, programm, tagesordn,
      supervision, intervision, festival, preisverl, tag der offenen`,
    ethics: `ethik, ethisch, etik, kodex, ethikkod, verhaltensk, berufskod, berufsord, berufsethik,
      standesr, richtlin, ethikricht, regel, regeln, regelwerk, vorschrift, satzung, grundsätz, prinzip,
      wert und, standard, qualitätsst, schweigepfl, verschwieg, vertraulich, geheim, geheimhalt,
      datenschutz, aufzeichnungen über, klientenakt, akten, dokumentationspf, notizen, grenzen,
      grenze, erlaubt, zulässig, verboten, untersagt, gegen die regel, gegen eure regel, darf ich als,
      darf man als, darf ein coach, darf ein mitglied, dürfen mitglieder, müssen mitglieder, pflicht,
      verpflicht, ausgehen, ausgeh, beziehung mit, beziehung zu, verhältnis mit, date, daten mit,
      verliebt, geschenk, heilversprech, heilung versp, erfolgsgarant, garantier, werbeversp,
      ehemalige klient, ehemaligen klient, dilemma, verhalten, gewissens, code of`,
    seals: `siegel, prüfsiegel, qualitätss, gütesiegel, stempel, aufkleb, sticker, hologramm, plakette, prägung,
      prägesi, nummeriert, seriennum, laufende nummer, zertifikat, urkunde, urkunden, diplom, diplome,
      bescheinigung für teiln, nachbestell, nachkauf, bestellen, ausgegangen, gehen mir aus, gehen uns aus,
      neige, goldenes, wie viele siegel, siegel kaufen`,
    accreditation: `akkredit, akredit, akkreditier, akkreditierung, anerkenn, anerkannt, anerkennung, zulass,
      zugelassen, zertifizier, zertifizierung, lizenz, lizenzier, prüfung unserer, genehmig,
      anerkannte, anbieter, ausbildungsin, institut, ausbildungsst, akademie, schule, ausbildungsz,
      bildungstr, lehrplan, curricul, ausbildungspr, unser programm, unsere kurse, unsere ausbild,
      unsere zertif, unsere schule, unseres instit, unserer akad, kooperationsp, gütes`,
    training: `ausbildung, ausgebildet, ausbilder, kurs, kurse, lehrgang, trainer, training, seminar, schulung,
      weiterbild, fortbild, unterricht, schüler, teilnehmer, absolvent, absolviert, dozent, lehrer,
      lernen, gelernt, qualifik, stunden, schule, practitioner gemacht, diplom`,
    masterTrainer: `master trainer, mastertrainer, master trainers, lehrtrainer, trainer der trainer,
      master trainerin, mastertrainerin, linie, abstammung, ausbildungslin, bandler, grinder, wurzeln,
      zwei unterschr, zwei master, unterschrieben von, unterschrift von`,
    practitioner: `practitioner, praktiker, therapeut, psychotherap, hypnosether, hypnotherap, heilprakt, coach,
      mein trainer, meine trainerin, meinen trainer, mein kursleiter, eines ihrer mitgl, eins eurer mitgl,
      einer eurer, eine eurer, eines eurer, einer ihrer, ihr mitglied, euer mitglied,
      mitglied bei ihnen, mitglied bei euch, bei ihnen mitglied, bei euch mitglied, eurem verzeich,
      ihrem verzeich, eurer liste, ihrer liste, über sie gefunden, über euch gefunden, gegen ein mitglied,
      über ein mitglied, gegen mitglied, dieser coach, diese coach, dieser therap, dieser trainer,
      kollege, kollegin, anderes mitglied, ist mitglied, euer coach, lebensberat, berater,
      hat mir berechnet, hat von mir`,
    proof: `nachweis, nachweise, nachweisen, beweis, belegen, unterlagen, dokument, papiere, formular,
      antrag, antragsf, beantrag, bewerben um, voraussetz, kriteri, anforder, bedingung, was brauch,
      was brauche, was benötig, benötig, nötig, erforder, was muss ich einr, einreich, einschick, vorlegen,
      schicken muss, zusenden, referenz, empfehlungsschr, portfolio, welche zertif, welche unterl,
      prüfungsl, zeugnis`,
  },

  elsewhere: {
    work: `Job Jobs Arbeit Stelle Stellen freie Stellen Stellenangebot Stellenanzeige Bewerbung
      bewerben Gehalt Praktikum Praktikant Ausbildungsplatz Karriere Mitarbeiter gesucht
      sucht ihr Leute suchen Sie Personal Verstärkung Sekretariat Empfang Ehrenamt ehrenamtlich arbeitslos entlassen Arbeitgeber Lebenslauf schreiben
      Werkstudent Minijob Aushilfe anstellen einstellen arbeiten bei euch Vakanz Verwaltung Erfahrung`,
    treatment: `suche Therapeut Therapeutin Coach empfehlen Empfehlung gegen Angst Ängste Flugangst Phobie
      Panikattacken Depression depressiv Burnout Stress Trauma Trauer rauchen Rauchentwöhnung
      aufhören zu rauchen Alkohol trinken abnehmen Gewicht Schlafstörungen schlafen Zwang ADHS
      Paartherapie Eheberatung Ehe Beziehungsprobleme Sohn Tochter Mann Frau Mutter helfen
      in meiner Nähe München Berlin Hamburg Köln Stuttgart Wien Zürich Behandlung behandelt behandeln Phobien Angststörung Sitzung buchen
      Beratung Psychologe Psychiater Therapieplatz Heilpraktiker Höhenangst Prüfungsangst`,
    priceOfTreatment: `was kostet eine Sitzung Coaching Stunde Stundensatz Stundenlohn Honorar Preis pro
      Stunde Therapiestunde berechnen verlangen Kunden Klienten Tarif Coachingstunde Krankenkasse
      übernimmt zahlt die Kasse`,
    whatNlpIs: `was ist NLP funktioniert NLP wissenschaftlich Wissenschaft Studien Forschung bewiesen
      wirkt Wirkung Hypnose gefährlich Manipulation Technik Techniken Übung Anker Ankern Swish Buch
      Bücher Literatur Anfänger empfehlen lernen Unterschied zwischen NLP und Verhaltenstherapie
      Psychotherapie EMDR schwanger Schwangerschaft heilen Sekte esoterisch`,
    clientsWhoDoNotPay: `Klient Kunde zahlt nicht bezahlt nicht schuldet mir Geld Honorar unbezahlt Mahnung
      Mahnbescheid Inkasso Anwalt Gericht Ausfallhonorar abgesagt nicht erschienen Schulden`,
    ownBusiness: `Kunden gewinnen Klienten finden mehr Kunden Marketing für meine Praxis Website erstellen
      Homepage bauen Buchhaltungssoftware Buchhaltungsprogramm selbständig Selbstständigkeit
      Gewerbe anmelden Kleinunternehmer Freiberufler Umsatzsteuervoranmeldung Haftpflichtversicherung
      Versicherung GmbH gründen Existenzgründung Raum Räume Praxisraum mieten Miete AGB`,
    chooseCourse: `bester NLP Kurs beste Schule welcher Kurs welche Ausbildung empfehlen Preis der
      Ausbildung was kostet der Practitioner wo kann ich NLP lernen in Berlin Bildungsgutschein`,
    otherBodies: `Krankenkasse Krankenhaus Arzt Ärztin Hausarzt Zahnarzt Klinik Rezept Psychotherapeutenkammer
      Ärztekammer DVNLP Finanzamt Steuernummer Bürgeramt Rathaus Arbeitsamt Jobcenter Bürgergeld Kindergeld
      Elterngeld Elternzeit Rente Rentenversicherung Behörde Gericht Standesamt Kfz Zulassung
      Anwohnerparkausweis Rundfunkbeitrag GEZ beantragen beantrage ummelden`,
    papers: `Führerschein Personalausweis Reisepass Pass Visum Aufenthaltstitel Einbürgerung verlängern
      beantragen`,
    household: `Paket Sendung Lieferung Bestellung Amazon Ebay Zalando DHL Hermes Post Netflix Telekom
      Vodafone Internet Router Techniker Strom Gas Wasser Stromrechnung Zähler Handyvertrag
      Handytarif Waschmaschine Heizung Klempner Handwerker Supermarkt Rewe Edeka Apotheke Baumarkt Möbel Wohnung Miete Vermieter Nachbar
      Nachbarn Lärm Kredit Ikea Aldi Lidl Tasse Tassen`,
    travel: `Bahn Zug Flug Flughafen fliegen Hotel Restaurant Tisch reservieren Gepäck Koffer Mietwagen
      Versicherung Urlaub Reise Entschädigung Verspätung Parkplatz Taxi Bus Fahrplan Fitnessstudio
      Gutschein Fahrkarte Deutschlandticket Stau`,
    marketing: `SEO Google Seite 1 Suchmaschine Suchmaschinenoptimierung Ranking Backlinks Gastartikel
      Linkaufbau Reichweite Follower Instagram Agentur Webdesign Leads garantiert kostenloses Angebot
      unverbindlich unsere Dienstleistungen Ihre Webseite Ihre Website Konkurrenz Analyse
      Onlinepräsenz Neukunden wir bieten Ihnen Werbeagentur`,
    swindle: `Krypto Kryptowährung Bitcoin Gewinn gewonnen Gewinner Gewinnspiel Glückwunsch herzlichen
      Glückwunsch ausgewählt hier klicken klicken Sie Darlehen Sofortkredit Casino Viagra Erbschaft
      Erbe Lotterie Lotto Bonus Domain läuft ab Investition investieren Rendite Millionen Dollar
      verdienen nebenbei`,
    suppliers: `Hersteller wir produzieren Lieferant Großhandel Produkte Fabrik China Vertrieb
      Vertriebspartner Händler Katalog Lampen Leuchten Büromöbel Bürobedarf unser Unternehmen
      Plattform automatisieren Software Präsentation Demo Preisliste`,
    press: `Journalist Journalistin Interview Presse Zeitung Radio Fernsehen Reportage Podcast Gast Sponsor
      Sponsoring Spende spenden Benefiz Marathon Umfrage Fragebogen Studie Teilnehmer Probanden
      Masterarbeit Bachelorarbeit Doktorarbeit Universität Hochschule Partnerschaft Kooperation
      Zusammenarbeit Rabatt für Ihre Mitglieder Stipendium Förderung Zuschuss werben`,
    weather: `Wetter Regen regnet Sonne Schnee Temperatur Wettervorhersage am Wochenende`,
    chat: `Fußball Spiel Ergebnis Bundesliga Kochrezept
      Rezept kochen backen Kuchen Essen Witz Hauptstadt König Kanzler Präsident Film Lied Musik Hund
      Katze wie geht es wie heißt du Sinn des Lebens Test testen Testnachricht ignorieren Ei wie spät
      ist es Mathe Hausaufgaben`,
    gadgets: `Laptop Computer Rechner PC Handy Smartphone Tablet iPhone Drucker Reparatur reparieren Windows
      installieren WLAN kaputt einschalten Virus Bildschirm Akku Mikrofon Fernseher`,
    lifeTroubles: `Scheidung Anwalt Räumung Schule Hausaufgaben Prüfung Schlüssel verloren gestohlen Unfall
      Krankheit Medikament Medikamente Symptome Schmerzen Rückenschmerzen Zahnschmerzen Hund bellt
      Tierarzt Garten Auto Werkstatt Freund Freundin verlassen einsam weinen Liebeskummer Schlagloch`,
  },
};
