import type { Language } from './language.ts';

/** Written in Latin; both scripts fold to it. */
export const serbian: Language = {
  spelling: [
    // đ is typed dj or plain d; the eastern and the western standard differ in (i)je.
    [/dj/gu, 'd'],
    [/ije/gu, 'e'],
    [/(\p{L})\1+/gu, '$1'],
  ],
  gramLength: 4,

  stopWords: `a ako ali bez bi bih bila bili bilo bio biste biti bude budem budete budu bismo da dakle
    dan danas dobar dobro do dok dosad evo gde gdje ga hej hoću hoćete hteo htela hteli htjeo htjela
    hvala i iako ih ili im imam ima imaju imali imate imati iz ja je jedan jedna jedno jednu jer jesam
    jeste jesu joj još ju juče kad kada kako kao kaže kažete kažite kod koja koje koji kojoj kojem kojim
    koju kome koliko li ljudi malo me mene meni mi mislim mnom mnogo mnoga moći mogao mogla moguće mogu
    moj moja moje moji mojim mojoj moju mojem mom mora moram možda može možete možemo molim molio molila
    na nad nam nama nas naš naša naše našem nakon ne neka neke neki neko nekog nekoga nekom neku nešto
    nego nema nemam nemaju nemate ni nije nisam nisu niste niko ništa nikako nikad nikada njega njegov
    njen njih njima njoj njom no o od odavno oko on ona onaj onda oni ono opet osim ova ovaj ovo ove ovu
    ovde ovdje ovim ovih ovako ovog ovoga ovom pa po pod pokušavam pokušao pokušala pomoć pomozite
    pomognete ponovo poštovani poštovana poštovanje pozdrav pre prije pred preko pri pitam pitanje pitao
    pitala radi recite reći rekao rekla rekli s sa sad sada sam samo se sebe sebi si smo su ste stalno
    stvarno sutra svaki svako svaka sve svi svoj svoja svoje svoju svog svom svih ta taj tako takođe
    tamo te tek ti to toga tom tome treba trebam trebalo trebao trebala tu tvoj u uopšte upravo uvek
    uvijek uz vam vama vas vaš vaša vaše vašem vaši vašu već verovatno veoma vi više vrlo za
    zahvaljujem zanima zar zašto zato zbog zdravo znam zna znate znaju znači želim želeo želela želi
    hitno jel jl šta što čime čemu ću ćemo ćete će ćeš ide idem nalazi nađem naći dajte daj stoji kakav
    kakva kakvo kakve kakvi neće nećete neću čak ej ćao`,

  synonyms: {
    leave: `otkaz, otkaž, raskin, prekin, prekid, ispis, ispiš, odjav, ugasi, gašenj, ukin, istupi,
      istupan, napusti, odustaj, odustan, prestan, obustav, zamrzn, pauz, penzij, ne želim više,
      zatvorim nalog, zatvoriti nalog, izađem iz, izlazak, otkazni rok, ne želim da budem,
      neću više da budem, ne žel, izaš, izađ, isključ, više se ne bav, prestao, prestala,
      skinite me, brišite, obriši, više mi ne treba, neće biti potreb, odustao, odustala`,
    changePlan: `jeftinij, skuplj, niži nivo, niži paket, promena paketa, promenu paketa, paket, pretplat,
      mesečno, godišnje, prelaz, prelazak, prešla sam na, prešao sam na, zakazan, sa godišnjeg,
      na mesečn, na godišnj, rate`,
    renew: `obnov, obnavlj, produž, istek, istič, ističe, sledeću godinu, iduću godinu, narednu godinu,
      vrati u članstvo, vratim se, ponovo učlan, podsetnik, nastavi, rok važenja,
      aktiviram ponovo, važi do, važenj, bivši član, bivša član, da se vratim, vratim, propustio,
      propustila, pre obnove, upozoren, učlan, prist, automatsk, nastavim`,
    payment: `plać, plat, uplat, naplat, novac, novca, novcem, pare, para, parama, kartic, račun, cen,
      cena, cene, ceni, košta, koštanj, skup, skupo, skupa, članarin, rata, rate, skinu, skida,
      banka, banke, banci, troši, trošit, trošk, transakcij, provizij, funti, funta, evra, dinar,
      pejpal, paypal, ček, skinut, platil, platio, trans, naplać, pokriva, budžet`,
    invoice: `račun, faktur, priznanic, potvrda o uplati, potvrdu o uplati, dokaz o uplati, pdv,
      knjigovo, knjigovođ, poresk, izvod, predračun`,
    refund: `povrać, povrat, refund, vratite nov, vratite mi, vratite par, vraćanj, duplo, dvaput,
      dva puta, dupl, dvostruk, greškom, ne prepozna, neovlašćen`,
    benefits: `pogodnost, korist od, prednost, isplati, šta dobij, šta tačno dobij, dobijam za,
      dobijamo za, na šta ide, na šta troš, na šta se troši, raspoređ, gde ide, uključen, vredi,
      isplati se, isplati li, pokriva, obuhvat, odlaz, kome ide, kuda ide, čemu služi,
      zašto da se učlan, vredi li, šta članovi dobij, dobijaju`,
    levels: `nivo, stepen, kategorij, vrsta članstva, vrste članstva, pridružen, profesional, status,
      rang, koje članstvo, vrste član, koje vrste, koji nivo, koje nivo, bolje da budem,
      razlika između`,
    upgrade: `viši, više nivo, višeg, napred, unapre, pređem na, prelazak na, preći na, prebac,
      sledeći nivo, podign, dostign, napredov, u kategorij, promenite mi nivo, promeni nivo,
      na nivo, nove kvalifikacij, sa profesionaln, na profesionaln, završio sam, završila sam,
      stekao, stekla, status`,
    logo: `logo, loga, logotip, znak, znač, bedž, amblem, baner, grb, simbol, vektor, svg, dizajner`,
    callYourself: `slova iza, iza imena, posle imena, posle prezimena, iza prezimena, titul, zvanj, predstavlj,
      da se nazivam, nazvati, nazovem, opišem, opisati, vizitkart, vizit kart, potpis, oslovlj,
      skraćenic, napišem da sam, skraćen, prezimen, potpisuj, potpišem, potpisu, u potpis,
      navedem, pripadam, zvanje, napišem, regist`,
    online: `onlajn, online, on line, zum, zoom, preko interneta, na internetu, na daljinu, daljin,
      virtuel, snimak, snimc, snimlj, video, uživo, u živo, učionic, lično prisus, vebinar,
      webinar, dopisn, e učenj, tims, teams, skajp, udemi, korona, korone, kovid, karantin,
      preko tel, u inostranstvu, na mreži, računaju li`,
    complaint: `žalb, žali, prigovor, pritužb, nezadovolj, bezobraz, drzak, drsk, neljubaz, neprofesional,
      reklamacij, nadređen, šef, loša usluga, lošom uslug, usluga, uslug, sramot, skandal, zvanič,
      primedb, predstavk, nepravd, očaj, užas, strašn, grozn, vikao, vikala, vređa, uvred,
      loše iskustv, dalje sa ovim, ombudsman, zaposlen, ishod, ljut, besan, besna, maltretir,
      uznemir, neprimeren, neprikladn, odluk, spor, disciplin, neetič, depozit,
      od jednog do drugog, jedva, živac, podnes`,
    pretence: `lažn, laže, lažu, lažov, prevar, tvrdi da, tvrde da, pretvara, izdaje se, izdaju se,
      zloupotr, neovlašć, bez dozvole, nije član, nisu član, nije na spisku, nije registr,
      izmišlj, falsifik, krivotvor, koristi vaš, koriste vaš, bez obuke, nema obuk, odustao,
      odustala, nije završ, nije u imeniku, nema u imeniku, nema je u imenik, nema ga u imenik,
      nema ga na, nema je na, proverim da li, proverim, stvarno član, stvarno vaš, ukrao, ukral,
      reklam, nikad nije, kopira, glumi`,
    safeguarding: `dete, deca, decu, deci, djec, dijet, detet, maloletn, maloljet, zlostav, nasilj, tuče,
      ubije, ubij, samoubi, bezbedn, sigurnost, opasnost, ugrož, ranjiv, zaštit, zanemar, povredi,
      zlouptr, starij, mladi, devojčic, dečak, očuh, maćeh, udara, udari, bije, tuku, dobrobit,
      zabrinut, samopovređ, naudi, nauditi, seksual, silovan, pretnj, preti, porodičn,
      hitan slučaj, centar za socijalni, bojim se, plašim, sumnj, nasil`,
    reply: `odgovor, odgovar, javi, javite, čeka, čekam, čekanj, niko ne, niko mi, ignoriš, ignoris,
      nema odgovora, rok za odgovor, poziv, zvao sam, zvala sam, ćut, koliko dugo, ima li koga,
      čita li, javljate, javlja, za koliko, brzo odg, potvrd, radnih dana, treća poruka,
      druga poruka, pisao sam, pisala sam, poslao poruk, poslala poruk, još nema, još ništa,
      niko se, odgovora`,
    hours: `radno vreme, radite li, da li radite, radite petkom, radite vikendom, radite sub, radite za,
      do koliko sati, od koliko, otvoreni, zatvoreni, praznic, praznik, božić, uskrs, nova godin,
      novu godin, vikend, subot, nedelj, neradn, do kad radi, od kad do kad, radi neko, neko radi,
      kancelarij, telefonom, dežur`,
    access: `pristupačn, invalid, slep, gluv, oštećen, slabo vid, slabovid, slabo čuj, krupnij,
      veća slova, većim slov, brajev, čitač ekrana, disleks, prevod, preved, jezik, srpsk,
      englesk, tumač, prevodi, format, prilagod, kolic, naočar, audio, zvuč, ćirilic, latinic,
      francusk, španski, nemačk, arapsk, poljsk, maternj, slušn, čet, četa, teško čitam, vid,
      sluh, autiz, pdf, font, boje, mom jeziku`,
    signIn: `uloguj, logova, ulogov, login, prijavim na nalog, prijavim se na nalog, prijava na, šifr,
      lozin, zaključ, korisničk, nalog, zaborav, resetu, resetov, aktivacij, pristup, uđem na,
      uđem u, ulazak, verifikac, kod za, korisnik ne postoji, deo za član, pusta, pušta,
      ne pušta me, ulog, pin, kolačić, pregledač, brauzer, aktivir, napravim nalog, greška pri,
      link je istekao, ne mogu da uđ, ne mogu da pris, pogrešna lozinka, pogrešna šifra`,
    email: `mejl, imejl, email, e mail, e pošt, elektronsk, gmail, hotmail, mail, sanduč,
      adresu elektronske, staru adresu, novu adresu, hotmejl, gmejl, džimejl, jahu, ajklaud,
      stari mejl, novi mejl, šaljite na, stižu na, poruke mi, stara adresa, nova adresa`,
    directory: `imenik, spisak, spisk, registar, registr, direktorij, profil, podatke u, podaci, podatke,
      pretrag, pretraz, pojavlj, adres, presel, javnom, oglas, mapa, mapi, moja stranica,
      svoju stranicu, stranic, ordinacij, upis, unos, specijalnost, specijaliz, opis, vidljiv,
      sakrij, skloni, uklon, moj sajt, devojačko, ime i prez, grad, mesto rada, telefon,
      broj telefona, poštanski broj, javn, kućnu adres, kućna adres, lokacij`,
    picture: `slik, fotograf, foto, portret, otprem, aploud, uploud, uploaduj, okač, jpg, png, dimenzij,
      piksel, razvuč, naopač, mutn, lice, slič, odseč, isečen, preveli, veličina, rotira, okren,
      kvadrat, okrugl, fajl, rezolucij, izgleda razvuč`,
    magazine: `časopis, raport, rapport, magazin, bilten, njuzleter, newsletter, broj časopisa,
      poslednji broj, stari broj, članak, izdanj, mesečno pismo, ne šaljite, nemojte mi slati,
      novosti, vesti, izlazi, objavlj, pocepan, mokar, oštećen primer, štampan, urednik, mejling,
      primerak`,
    events: `događaj, kafe, kafa, klinik, vebinar, webinar, konferenc, sastan, susret, okuplj, radionic,
      druženj, zajednic, mesto na, umrežav, prisustv, termin, sledi, naredn, kalendar, rezerviš,
      rezervac, govornik, supervizij, priključ, karta za, snimak sa, raspored dog, prijavim na`,
    ethics: `etič, etik, kodeks, pravila, pravilo, pravilnik, ponašanj, standard, princip, načel,
      poverlj, tajn, granic, smem li, dozvoljen, belešk, dodir, vez, odnos sa klijent, privatnost,
      politik, pravilima, moraju li član, zabavlj, prekrš`,
    seals: `pečat, nalepn, sertifik, certifik, diplom, hologram, numeris, serijsk, naruč, ponestaje,
      nestal`,
    accreditation: `akredit, prizna, odobr, sertifik, licenc, ovlašć, akademij, centar, institut, naše diplome,
      naši kursevi, naša škola, verifik`,
    training: `obuk, kurs, škol, trening, trener, predav, polaznik, učenik, student, seminar, edukac,
      kvalifik, sati, časova`,
    masterTrainer: `master trener, mastertrener, majstor trener, glavni trener, master trenera, loza,
      koreni, poreklo`,
    practitioner: `praktič, terapeut, kouč, coach, hipnoterap, vaš član, vašeg član, vaša članica, vašu članic,
      vaše članice, član udruženja, vašeg spiska, na člana, na članicu, protiv mene, koleg,
      kouč kog, kouča kog, terapeuta kog, moj kouč, moja kouč, moj terap, preko vašeg, psihoterap,
      nlp trener, ta osoba`,
    proof: `dokaz, dokument, uslov, kriterij, potrebno da, šta treba da, šta mi treba, zahtev, potvrd,
      ispunj, papir, papirolog, prijav, kandid`,
  },

  elsewhere: {
    work: `posao radno mesto slobodno radno mesto zaposlenje zaposlite konkurs za posao plata karijera
      praksa praktikant volontiranje recepcioner biografija cv oglas za posao prijava za posao`,
    treatment: `tražim terapeuta treba mi terapeut ko bi radio sa sinom ćerkom mužem ženom majkom detetom
      anksioznost depresija fobija strah od pušenje alkohol mršavljenje spavanje nesanica stres
      panika trauma preporučite terapeuta u blizini zakazivanje terapije lečenje savetovanje
      brak bračno partner okp ptsp autizam savetnik`,
    priceOfTreatment: `koliko košta seansa cena seanse cena terapije cena časa koliko da naplaćujem
      klijentima po satu tarifa`,
    whatNlpIs: `šta je NLP da li NLP deluje nauka naučni dokazi istraživanje izleči hipnoza tehnika
      tehnike vežba sidrenje naučim knjiga knjigu preporuka bezbedan trudnoća razlika između NLP
      i KBT psihoterapija opasna opasno`,
    clientsWhoDoNotPay: `klijent mi nije platio klijent mi duguje odbija da plati dug otkazao seansu
      pravno advokat sud tužba utuživanje`,
    ownBusiness: `kako da nađem klijente marketing moje firme izrada sajta knjigovodstveni program
      preduzetnik porez paušal osiguranje firma doo registracija firme iznajmljivanje prostora`,
    chooseCourse: `najbolji NLP kurs najbolja škola koji kurs da upišem cena kursa koliko košta kurs
      gde da učim NLP`,
    otherBodies: `komora psihologa lekarska komora dom zdravlja lekar doktor bolnica ambulanta zdravstvena
      knjižica poreska uprava mup vozačka dozvola pasoš lična karta viza opština policija banka
      penziono zavod za zapošljavanje matičar državljanstvo sud matična`,
    household: `paket pošiljka pošta kurir dostava porudžbina kablovska internet majstor struja gas voda
      račun za struju telefon ugovor mašina bojler vodoinstalater nameštaj stan kirija
      stanodavac komšija buka kredit mts telenor yettel maxi lidl ikea mobilni šolja`,
    travel: `voz let avion aerodrom hotel restoran sto rezervacija prtljag osiguranje za auto odmor
      odšteta parking taksi teretana spa vaučer karta karte autobus`,
    marketing: `seo gugl google prva strana rangiranje linkovi razmena linkova gostujući tekst promet
      pratioci instagram digitalni marketing agencija izrada sajtova garantujemo besplatna procena nudimo
      naše usluge vašeg sajta naš tim`,
    swindle: `kripto kriptovalute bitkoin nagrada dobitnik čestitamo izabrani kliknite ovde zajam pozajmica
      kazino vijagra nasledstvo lutrija bonus domen ističe ulaganje zaradite milion dolara evra`,
    suppliers: `proizvodimo proizvođač dobavljač veleprodaja proizvodi fabrika kina distribucija
      distributer katalog lampe nameštaj kancelarijska oprema naša firma`,
    press: `novinar novinarka intervju novine štampa priča mediji televizija podkast gost sponzor
      sponzorstvo dobrotvorno donacija maraton anketa fakultet diplomski rad upitnik ispitanici
      partnerstvo saradnja popust za vaše članove oglašavanje stipendija stipendije grant`,
    chat: `vreme kiša sunčano temperatura prognoza fudbal utakmica rezultat recept kuvanje torta
      ručak hrana vic glavni grad država kraljica kralj predsednik film pesma muzika pas mačka
      kako ste šta ima proba test probna poruka zanemarite kuva jaje padati kiša domaći
      matematika`,
    gadgets: `laptop računar kompjuter telefon tablet štampač popravka windows instalacija vajfaj
      pokvario upali virus ekran baterija mikrofon kamera`,
    lifeTroubles: `razvod advokat iseljenje škola domaći zadatak ispit izgubljeni ključevi ukraden nesreća
      bolest lek lekovi simptomi bol recept pregled`,
  },
};
