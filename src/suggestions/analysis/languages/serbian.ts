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
      skinite me, brišite, obriši, više mi ne treba, neće biti potreb, odustao, odustala,
      predomisli, poništ, okonč, završim članstvo, završetak članstva, izlazim, istupnic,
      nemam nameru, neću nastav, neću produž, ne produžavam, ne nastavljam, preminu, umro, umrla,
      skidanje sa, da me skinete, da me obriš, bez mene, odlazim, odlazak, izbriš, iz evidencij,
      iz vaše baze, iz sistema`,
    changePlan: `jeftinij, skuplj, niži nivo, niži paket, promena paketa, promenu paketa, paket, pretplat,
      mesečno, godišnje, prelaz, prelazak, prešla sam na, prešao sam na, zakazan, sa godišnjeg,
      na mesečn, na godišnj, rate, drugi paket, promeni paket, druga vrsta, promenim paket,
      niže članstvo, jeftinije`,
    renew: `obnov, obnavlj, produž, istek, istič, ističe, sledeću godinu, iduću godinu, narednu godinu,
      vrati u članstvo, vratim se, ponovo učlan, podsetnik, nastavi, rok važenja,
      aktiviram ponovo, važi do, važenj, bivši član, bivša član, da se vratim, vratim, propustio,
      propustila, pre obnove, upozoren, učlan, prist, automatsk, nastavim, ostanem član,
      ostati član, važi li, još važi, članski broj, broj članske, kasnim, zakasni, povratak,
      grejs, na proleće, ističe mi, isteklo, istekla`,
    payment: `plać, plat, uplat, naplat, novac, novca, novcem, pare, para, parama, kartic, račun, cen,
      cena, cene, ceni, košta, koštanj, skup, skupo, skupa, članarin, rata, rate, skinu, skida,
      banka, banke, banci, troši, trošit, trošk, transakcij, provizij, funti, funta, evra, dinar,
      pejpal, paypal, ček, skinut, platil, platio, trans, naplać, pokriva, budžet, naplaćen,
      naplata, odbij, odbijen, prenos, trajni nalog, nalog za plać, platiti, preko račun, kešom,
      uplatnic, na rate, kreditna, debitna, devizn, dinarsk, kurs evra`,
    invoice: `račun, faktur, priznanic, potvrda o uplati, potvrdu o uplati, dokaz o uplati, pdv, knjigovo,
      knjigovođ, poresk, izvod, predračun, koliko sam platila, koliko sam platio, koliko sam vam,
      da sam platio, da sam platila, pravdanj, opravda, finansij, firmi treba, na firmu,
      na ime firme, pib, specifikac, fiskal, poreskoj, za porez`,
    refund: `povrać, povrat, refund, vratite nov, vratite mi, vratite par, vraćanj, duplo, dvaput,
      dva puta, dupl, dvostruk, greškom, ne prepozna, neovlašćen, greška, pogrešan iznos, previše,
      dve uplate, vratiti novac, vrate novac, nadoknad, storn, pogrešno skinut, bez mog`,
    benefits: `pogodnost, korist od, prednost, isplati, šta dobij, šta tačno dobij, dobijam za,
      dobijamo za, na šta ide, na šta troš, na šta se troši, raspoređ, gde ide, uključen, vredi,
      isplati se, isplati li, pokriva, obuhvat, odlaz, kome ide, kuda ide, čemu služi,
      zašto da se učlan, vredi li, šta članovi dobij, dobijaju, čemu članarina, kuda odl, gde odl,
      za šta plać, zašto plać, šta imam od, čemu to, budžet, finansir, opravdano, preskup,
      nudite članov, za članove, čega sve, uradio za mene, uradili za mene, učinil`,
    levels: `nivo, stepen, kategorij, vrsta članstva, vrste članstva, pridružen, profesional, status,
      rang, koje članstvo, vrste član, koje vrste, koji nivo, koje nivo, bolje da budem,
      razlika između, kao šta mogu, učlanim kao, nov sam, nova sam, tek završi, postanem član,
      učlanjen, opcij, početni nivo, studentsk, kakvo članstvo, kojim nivo`,
    upgrade: `više nivo, višeg, unapre, pređem na, prelazak na, preći na, prebac, sledeći nivo, podign,
      dostign, napredov, u kategorij, promenite mi nivo, promeni nivo, na nivo, nove kvalifikacij,
      sa profesionaln, na profesionaln, završio sam, završila sam, stekao, stekla, status,
      viši nivo, višem nivo, viši stepen, višu kategor, višeg nivo, trenersko članstvo,
      trenerskog, dokazi za, promenjen nivo, nivo promenjen, nivo će, pređem, prelazim, prelazak,
      unapred, sa pridruž, na kouč, na trener`,
    logo: `logo, loga, logotip, znak, znač, bedž, amblem, baner, grb, simbol, vektor, svg, dizajner,
      vaš znak, vašim znak, vašeg znak, štampanje logo, na šolj, na sajt, letak, flajer, plakat,
      tabl, memorandum, majic, kombi, natpis, reklamn, marketinšk`,
    callYourself: `slova iza, iza imena, posle imena, posle prezimena, iza prezimena, titul, zvanj, predstavlj,
      da se nazivam, nazvati, nazovem, opišem, opisati, vizitkart, vizit kart, potpis, oslovlj,
      skraćenic, napišem da sam, skraćen, prezimen, potpisuj, potpišem, potpisu, u potpis,
      navedem, pripadam, zvanje, napišem, regist, na vizit, pogrešno da, ispravno da,
      smem da kažem, smem li da, da napišem, kako da se nazov, kako da se predst, biografij,
      na linked, cv, kako da kažem, naziv, moje ime`,
    online: `onlajn, online, on line, zum, zoom, preko interneta, na internetu, na daljinu, daljin,
      virtuel, snimak, snimc, snimlj, video, uživo, u živo, učionic, lično prisus, vebinar,
      webinar, dopisn, e učenj, tims, teams, skajp, udemi, korona, korone, kovid, karantin,
      preko tel, u inostranstvu, na mreži, računaju li, kod kuće, gledal, predavanja, preko zuma,
      hibrid, od kuće, snimano, prisus, kontakt sati, sati prakse, jutjub, internet, na zumu,
      vežbali, kamere, dopisno, samostalno uč, bili onlajn`,
    complaint: `žalb, žali, prigovor, pritužb, nezadovolj, bezobraz, drzak, drsk, neljubaz, neprofesional,
      reklamacij, nadređen, šef, loša usluga, lošom uslug, usluga, uslug, sramot, skandal, zvanič,
      primedb, predstavk, nepravd, očaj, užas, strašn, grozn, vikao, vikala, vređa, uvred,
      loše iskustv, dalje sa ovim, ombudsman, zaposlen, ishod, ljut, besan, besna, maltretir,
      uznemir, neprimeren, neprikladn, odluk, spor, disciplin, neetič, depozit,
      od jednog do drugog, jedva, živac, podnes, nadmen, neko viši, nekog višeg, odgovorno lice,
      neprijatno mi, neprijatnost, šalje poruke, ponižav, ponizi, omalovaž, razočar, frustr,
      beskoris, nesposob, lagali, slagal, nesavesn, nestruč, krše, kršenj, istrag, ispit,
      saslušan, sankc, izvinj, optuž, protiv mene, povredi me, bahat, arogant, nekultur,
      spustila slušalic, spustio slušalic, gubljenje vremena, ne poštuje, nestao, nestala,
      moje tajne, obratim se dalje`,
    pretence: `lažn, laže, lažu, lažov, prevar, tvrdi da, tvrde da, pretvara, izdaje se, izdaju se,
      zloupotr, neovlašć, bez dozvole, nije član, nisu član, nije na spisku, nije registr,
      izmišlj, falsifik, krivotvor, koristi vaš, koriste vaš, bez obuke, nema obuk, odustao,
      odustala, nije završ, nije u imeniku, nema u imeniku, nema je u imenik, nema ga u imenik,
      nema ga na, nema je na, proverim da li, proverim, stvarno član, stvarno vaš, ukrao, ukral,
      reklam, nikad nije, kopira, glumi, vidim da koristi, video sam, videla sam, na fejsbuku,
      na instagram, članstvo mu je isteklo, članstvo joj je isteklo, kaže da je, govori da je,
      piše da je, piše mu, piše joj, hvali se, nije akredit, bez akredit, bez dozvol,
      bez kvalifik, nema diplom, kupio diplom, sumnjiv, prevarant, obman, dovodi u zablud,
      da li je član, da li je stvarno, jeste li sigurni, ne nalazim ga, ne nalazim je,
      nije na vašem, nije u vašem`,
    safeguarding: `dete, deca, decu, deci, djec, dijet, detet, maloletn, maloljet, zlostav, nasilj, tuče,
      ubije, ubij, samoubi, bezbedn, sigurnost, opasnost, ugrož, ranjiv, zaštit, zanemar, povredi,
      zlouptr, starij, mladi, devojčic, dečak, očuh, maćeh, udara, udari, bije, tuku, dobrobit,
      zabrinut, samopovređ, naudi, nauditi, seksual, silovan, pretnj, preti, porodičn,
      hitan slučaj, centar za socijalni, bojim se, plašim, sumnj, nasil, zabrinjav, modric,
      samopovre, da umre, oduzme, oduzeti, sebi život, skoči, pobeg, kontroliš, proganj, uhodi,
      kriz, krizn, čuje glasove, demencij, starateljst, policij, krivično, zloupotreb, roditelj,
      učenik, nestal, opasan, negovatelj, staru, stari čovek`,
    reply: `odgovor, odgovar, javi, javite, čeka, čekam, čekanj, niko ne, niko mi, ignoriš, ignoris,
      nema odgovora, rok za odgovor, poziv, zvao sam, zvala sam, ćut, koliko dugo, ima li koga,
      čita li, javljate, javlja, za koliko, brzo odg, potvrd, radnih dana, treća poruka,
      druga poruka, pisao sam, pisala sam, poslao poruk, poslala poruk, još nema, još ništa,
      niko se, odgovora, čekam da, još uvek ček, ni traga, kad ćete, kad će mi, kada ćete,
      kada će mi, kada mogu da oček, očekujem, stigla poruka, primili poruk, dobili poruk,
      jeste li dobili, jeste li primili, ostavio poruk, ostavila poruk, zvali, koliko dana,
      pre nedelju, pre dve nedelje, pre mesec, brzo, koliko brzo, kad stiže, nemate nameru,
      mi se javi, se niko javi, nije javio`,
    hours: `radno vreme, radite li, da li radite, radite petkom, radite vikendom, radite sub, radite za,
      do koliko sati, od koliko, otvoreni, zatvoreni, praznic, praznik, božić, uskrs, nova godin,
      novu godin, vikend, subot, nedelj, neradn, do kad radi, od kad do kad, radi neko, neko radi,
      kancelarij, telefonom, dežur, veliki petak, petak, petkom, ponedelj, utor, sred, četvrt,
      uskršnj, prvi maj, letnje radno, pauza za ručak, kojim danima, danima radite, rano, kasno,
      do ponoći, vremenska zona, posle radnog`,
    access: `pristupačn, invalid, slep, gluv, oštećen, slabo vid, slabovid, slabo čuj, krupnij,
      veća slova, većim slov, brajev, čitač ekrana, disleks, prevod, preved, jezik, srpsk,
      englesk, tumač, prevodi, format, prilagod, kolic, naočar, audio, zvuč, ćirilic, latinic,
      francusk, španski, nemačk, arapsk, poljsk, maternj, slušn, čet, četa, teško čitam, vid,
      sluh, autiz, pdf, font, boje, mom jeziku, vid mi, ne vidim dobro, ne čujem, loše čujem,
      loše vidim, teško mi je da čit, sitna slova, sitno, veći font, zovete umesto,
      pozovete umesto, telefonom umesto, nazovete, kretanj, kolica, moždani, drhti, tastatur,
      jednostavnij, italijansk, portugalsk, rusk, tursk, kinesk, mađarsk, albansk, rumunsk,
      hrvatsk, makedonsk, prevodilac, na srpski, na srpskom, na mom`,
    signIn: `uloguj, logova, ulogov, login, prijavim na nalog, prijavim se na nalog, prijava na, šifr,
      lozin, zaključ, korisničk, nalog, zaborav, resetu, resetov, aktivacij, pristup, uđem na,
      uđem u, ulazak, verifikac, kod za, korisnik ne postoji, deo za član, pusta, pušta,
      ne pušta me, ulog, pin, kolačić, pregledač, brauzer, aktivir, napravim nalog, greška pri,
      link je istekao, ne mogu da uđ, ne mogu da pris, pogrešna lozinka, pogrešna šifra,
      stranica za prijavu, pogrešni podaci, podaci za prijavu, izbacuje me, izbaci me,
      odjavljuje me, bela strana, prazna stran, greška, link ne radi, istekao link, sms kod,
      kod ne stiže, prvi put, napravim lozin, promenim lozin, promena lozink, promena šifr,
      novu šifru, nova šifra, novu lozinku, ne prihvata`,
    email: `mejl, imejl, email, e mail, e pošt, elektronsk, gmail, hotmail, mail, sanduč,
      adresu elektronske, staru adresu, novu adresu, hotmejl, gmejl, džimejl, jahu, ajklaud,
      stari mejl, novi mejl, šaljite na, stižu na, poruke mi, stara adresa, nova adresa,
      novu mejl, drugi mejl, moj mejl, mejl mi se promenio, promenio mejl, promena mejl,
      promeni mejl, stižu na stari, pogrešno napisan mejl, mejl adres, imejl adres`,
    directory: `imenik, spisak, spisk, registar, registr, direktorij, profil, podatke u, podaci, podatke,
      pretrag, pretraz, pojavlj, adres, presel, javnom, oglas, mapa, mapi, moja stranica,
      svoju stranicu, stranic, ordinacij, upis, unos, specijalnost, specijaliz, opis, vidljiv,
      sakrij, skloni, uklon, moj sajt, devojačko, ime i prez, grad, mesto rada, telefon,
      broj telefona, poštanski broj, javn, kućnu adres, kućna adres, lokacij, ne mogu da me na,
      traže me, ne nalaze me, klijenti me, moj grad, izmenim, izmenu, izmeni moj, ažurir, dopun,
      dodam, dodajte, broj mobilnog, drugu ordin, lokaciju, pogrešan grad, pogrešan broj,
      pogrešno ime, prezime mi, link ka, društvene mrež, jezike koje, usluge koje`,
    picture: `slik, fotograf, foto, portret, otprem, aploud, uploud, uploaduj, okač, jpg, png, dimenzij,
      piksel, razvuč, naopač, mutn, lice, slič, odseč, isečen, preveli, veličina, rotira, okren,
      kvadrat, okrugl, fajl, rezolucij, izgleda razvuč, okrenut, na stranu, moja slik, nova slik,
      stara slik, nova fotograf, pozadin, smanjim, kompres, selfi, kamer, mutna, zamenim slik,
      promenim slik`,
    magazine: `časopis, raport, rapport, magazin, bilten, njuzleter, newsletter, broj časopisa,
      poslednji broj, stari broj, članak, izdanj, mesečno pismo, ne šaljite, nemojte mi slati,
      novosti, vesti, izlazi, objavlj, pocepan, mokar, oštećen primer, štampan, urednik, mejling,
      primerak, letnji broj, zimski broj, prolećni broj, jesenji broj, sledeći broj, ovaj broj,
      tromeseč, objavim, oglas u, reklamu u, tekst u, pošaljem tekst, prilog, poštom, papirn,
      digitaln, arhiv, rok za predaju, previše mejl, reklamne mejl, odjava sa bilten`,
    events: `događaj, kafe, kafa, klinik, vebinar, webinar, konferenc, sastan, susret, okuplj, radionic,
      druženj, zajednic, mesto na, umrežav, prisustv, termin, sledi, naredn, kalendar, rezerviš,
      rezervac, govornik, supervizij, priključ, karta za, snimak sa, raspored dog, prijavim na,
      onlajn kafe, počinje, počinju, karte za, prijava za, prijavim se za, uputstvo za prist,
      program, snimci, propustila sam, propustio sam, ne mogu da dođem, otkažem mesto, lokaln,
      regional, predavanje, nagrad, festival, otvoreni dan, skup`,
    ethics: `etič, etik, kodeks, pravila, pravilo, pravilnik, ponašanj, standard, princip, načel,
      poverlj, tajn, granic, smem li, dozvoljen, belešk, dodir, vez, odnos sa klijent, privatnost,
      politik, pravilima, moraju li član, zabavlj, prekrš, protiv pravila, obećam, obeća, garant,
      reklamir, poklon, bivši klijent, vođenje evidencij, zaštita podatak, zabranj, dozvoljeno,
      etično, neetično, smeju li, sme li, ponaša, ponašaju`,
    seals: `pečat, nalepn, sertifik, certifik, diplom, hologram, numeris, serijsk, naruč, ponestaje,
      nestal, nalepnic, zlatni pečat, još pečata, kupim pečat, stigli pečat, suvi žig, žig`,
    accreditation: `akredit, prizna, odobr, sertifik, licenc, ovlašć, akademij, centar, institut, naše diplome,
      naši kursevi, naša škola, verifik, odobrite, program obuke, moj program, nastavni program,
      plan i program, postanem akredit, postupak akredit, dobijem akredit, overi`,
    training: `obuk, kurs, škol, trening, trener, predav, polaznik, učenik, student, seminar, edukac,
      kvalifik, sati, časova`,
    masterTrainer: `master trener, mastertrener, majstor trener, glavni trener, master trenera, loza,
      koreni, poreklo`,
    practitioner: `praktič, terapeut, kouč, coach, hipnoterap, vaš član, vašeg član, vaša članica, vašu članic,
      vaše članice, član udruženja, vašeg spiska, na člana, na članicu, protiv mene, koleg,
      kouč kog, kouča kog, terapeuta kog, moj kouč, moja kouč, moj terap, preko vašeg, psihoterap,
      nlp trener, ta osoba, praktičar mi, praktičarka, moj praktič, moja praktič, ovaj kouč,
      ovaj terap, ovaj trener, vaši kouč, vaši terap, vaši trener, naplatio mi, naplatila mi,
      uzeo mi, uzela mi, nije održa, životni kouč`,
    proof: `dokaz, dokument, uslov, kriterij, potrebno da, šta treba da, šta mi treba, zahtev, potvrd,
      ispunj, papir, papirolog, prijav, kandid, koje papire, koji papiri, koja dokument,
      koje sertifikat, pošaljem, šaljem, podnesem, preporuke, kako da se prijavim, prijava za,
      kriterijum, dostav`,
  },

  elsewhere: {
    work: `posao radno mesto slobodno radno mesto zaposlenje zaposlite konkurs za posao plata
      karijera praksa praktikant volontiranje recepcioner biografija cv oglas za posao prijava
      za posao tražim posao treba li vam neko da li vam treba neko radnik poslova imate li posla`,
    treatment: `tražim terapeuta treba mi terapeut ko bi radio sa sinom ćerkom mužem ženom majkom detetom
      anksioznost depresija fobija strah od pušenje alkohol mršavljenje spavanje nesanica stres
      panika trauma preporučite terapeuta u blizini zakazivanje terapije lečenje savetovanje
      brak bračno partner okp ptsp autizam savetnik`,
    priceOfTreatment: `koliko košta seansa cena seanse cena terapije cena časa koliko da naplaćujem klijentima po
      satu tarifa koliko košta kouč životni kouč koliko košta terapeut`,
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
      pratioci instagram digitalni marketing agencija izrada sajtova garantujemo besplatna
      procena nudimo naše usluge vašeg sajta naš tim konkurencija pregledamo vaš sajt rangiranje
      prisustvo na internetu`,
    swindle: `kripto kriptovalute bitkoin nagrada dobitnik čestitamo izabrani kliknite ovde zajam pozajmica
      kazino vijagra nasledstvo lutrija bonus domen ističe ulaganje zaradite milion dolara evra`,
    suppliers: `proizvodimo proizvođač dobavljač veleprodaja proizvodi fabrika kina distribucija
      distributer katalog lampe nameštaj kancelarijska oprema naša firma platforma automatizuje
      prezentacija demo`,
    press: `novinar novinarka intervju novine štampa priča mediji televizija podkast gost sponzor
      sponzorstvo dobrotvorno donacija maraton anketa fakultet diplomski rad upitnik ispitanici
      partnerstvo saradnja popust za vaše članove oglašavanje stipendija stipendije grant`,
    chat: `vreme kiša sunčano temperatura prognoza fudbal utakmica rezultat recept kuvanje torta
      ručak hrana vic glavni grad država kraljica kralj predsednik film pesma muzika pas mačka
      kako ste šta ima proba test probna poruka zanemarite kuva jaje padati kiša domaći
      matematika koliko je sati`,
    gadgets: `laptop računar kompjuter telefon tablet štampač popravka windows instalacija vajfaj
      pokvario upali virus ekran baterija mikrofon kamera`,
    lifeTroubles: `razvod advokat iseljenje škola domaći zadatak ispit izgubljeni ključevi ukraden nesreća
      bolest lek lekovi simptomi bol recept pregled zubar zubara pas laje veterinar rupa put
      bašta auto mehaničar dečko devojka ostavio me plačem usamljen`,
  },
};
