import type { Language } from './language.ts';

export const english: Language = {
  spelling: [
    [/is(?=(?:e|ed|es|er|ing|ations?)$)/u, 'iz'],
    // `adress`, `cancelled`, `pleeease`
    [/(\p{L})\1+/gu, '$1'],
  ],
  gramLength: 4,

  stopWords: `a about actually after again all already also always am an and another any anybody
    anyone anything anyway are aren't as ask asking at back be because been before being but by came
    can can't cannot come could couldn't dear definitely did didn't do does doesn't doing don't done
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

  synonyms: {
    leave: `cancel, cancle, stop paying, stop my, terminat, quit, leave, leaving, resign, unsubscri,
      withdraw, discontinu, opt out, give up, giving up, end my, end the, ending,
      close my account, delete my account, no longer, any longer, any more, retir, pause, freez,
      suspend, put on hold, anymore, want to be a member, wanna be a member, notice period,
      drop out, moved on, moving on, take me off, direct debit not, stopped practi, finish my,
      ceas, get out of my, cooling off, not be renewing, auto renew, stop auto`,
    changePlan: `downgrad, cheaper, switch, swap plan, change my plan, change plan, monthly, annually,
      yearly, lower level, move down, moved down, scheduled change`,
    renew: `renew, lapse, expir, runs out, run out, reinstat, reactivat, restart, rejoin, re join,
      come back, comes to an end, coming to an end, due date, next year, another year, extend,
      continu, auto renew, automatic, carry on, carries on, reminder, slip, valid until,
      out of date, ran out, former member, used to be a member, ex member, still a member,
      anniversar, join again, again, old number, before it`,
    payment: `pay, pays, paid, payment, paying, charg, debit, card, bank, fee, fees, cost, money, subs,
      dues, price, expensiv, instal, taken from, took from, transaction, declined, quid, pounds,
      £, euro, paypal, cheque, failed payment, payment fail`,
    invoice: `invoic, receipt, reciept, recipt, bill, vat, proof of payment, proof of purchase,
      accountant, bookkeep, tax return, tax deduct, expenses claim, my records`,
    refund: `refund, money back, reimburs, overcharg, over charg, charged twice, paid twice, taken
      twice, double, duplicat, did not authori, recogni, unexpected`,
    benefits: `benefit, worth it, worth the, for my money, our money, value for, perks, advantage,
      what do i get, what do we get, do i get for, where does the money, is it spent, are spent,
      breakdown, transparen, included, what is in it for, who gets, where does my, where my,
      get out of it, get out of, cover, use to me, point of, good for, worthwhile, worth joining,
      why join, why should i`,
    levels: `level, grade, tier, band, categor, type of member, types of member, kinds of member,
      associate, professional, which member, status, better off as, which one should, kinds of,
      level suits, suits`,
    upgrade: `upgrad, move up, moving up, moved up, higher, next level, promot, progress, advanc, go up,
      going up, step up, level up, change my level, my grade, new qualif, more qualif,
      more training, since i joined, completed my, passed my, from associate, from professional,
      to professional, to coach, to trainer, my status, amend`,
    logo: `logo, badge, emblem, brand, crest, banner, artwork, graphic, mark on my, symbol, vector,
      svg`,
    callYourself: `letters after, after my name, post nominal, postnominal, designat, title, initial,
      call myself, describe myself, describe my, describe what i, refer to myself, say i am,
      say that i am, business card, wording, abbreviat, behind my, surname, write that i, footer,
      signature, job title, registered with, linkedin, credential, my bio, introduce myself`,
    online: `online, on line, zoom, virtual, remote, distance, video, e learning, elearning, webinar,
      home study, at home, recorded, recording, self paced, own time, own pace, in person,
      face to face, classroom, live, correspondence, teams, skype, udemy, covid, lockdown,
      streaming, in the room, internet, virtually, over the phone, abroad`,
    complaint: `complain, unhappy, dissatisf, rude, grievanc, appeal, escalat, disgust, appal,
      unprofessional, formal, treated, not happy, bad service, poor service, service was,
      let down, manager, unfair, not satisf, raise a concern, raise an issue, took my money,
      ripped off, misconduct, badly, awful, terribl, shocking, fed up, furious, angry, shout,
      horribl, bad experience, this further, ombudsman, let me down, staff, outcome, upset,
      insult, bully, bullied, mistreat, harass, inappropriat, decision, disput, disciplin,
      unethic, end of my tether, hired, deposit back`,
    pretence: `fake, bogus, fraud, pretend, claims to be, claiming, falsely, false, lying, liar, lies,
      misus, imperson, unauthori, without permission, not a member, not registered, not qualified,
      not certified, unqualified, untrained, never trained, using your logo, uses your logo,
      using the logo, made up, conning, dropped out, never finished, not in the directory,
      not in your directory, cannot find her, cannot find him, cant find her, cant find him,
      not entitled, not on your, check whether, check if, really is, genuin, verif, legit, phoney,
      phony, himself off, herself off, stole, stolen, counterfeit, isnt a member, arent a member,
      arent on, never did, no longer a member, advert, real member`,
    safeguarding: `safeguard, child, kid, kids, abus, harm, at risk, vulnerab, danger, suicid, kill, protect,
      neglect, minor, hurt, young people, young person, welfare, safety, unsafe, exploit, violen,
      grooming, disclos, girl, boy, stepfather, hits, beat, beaten, worried about,
      concerned about, wellbeing, self harm, underage, teen, assault, rape, sexual, threat,
      domestic, elderly, emergency, social services, scared, frightened, police`,
    reply: `repl, answer, respon, hear back, heard back, heard nothing, heard from, hear from,
      get back to, got back to, wait, chas, ignor, nobody, no one, noone, unanswered, how long,
      response time, call me back, called me back, voicemail, silence, anyone there, is anyone,
      anybody there, get back, how soon, reading these, turnaround, acknowledg, working day,
      third message, second message, contacted you, written to you, follow up, no reply,
      havent heard, not heard`,
    hours: `opening, open, closed, close at, office hours, working hours, what hours, bank holiday,
      christmas, easter, new year, holidays, weekend, saturday, sunday, what time, after hours,
      staffed, shut, phone line, your phone, your office, evening`,
    access: `accessib, disab, blind, deaf, large print, larger, bigger print, bigger text, braille,
      screen reader, dyslex, translat, language, interpret, hearing, sight, eyesight, english,
      bsl, sign language, easy read, format, adjustment, wheelchair, autis, contrast, read aloud,
      audio, french, spanish, polish, german, arabic, serbian, francais, hablan, deutsch, espanol,
      mother tongue, text relay, live chat, hard of hearing, partially, visual, impair,
      learning difficult, adhd, pdf, colour blind, font, my language`,
    signIn: `log in, login, log on, logon, logging in, logged in, logged out, sign in, signin,
      signing in, sign on, password, pasword, passcode, locked out, locked, username, user name,
      reset, forgot, get into my, get in to my, into my account, access my account, access to my,
      account, authenticat, verification code, members area, portal, credentials, user id,
      get in to the, let me in, cant get in, get in, user not found, members bit, members section,
      members only, pin, two factor, cookies, browser, activation, activat, set up my account,
      error message, expired link, captcha`,
    email: `email, e mail, emial, gmail, hotmail, outlook, yahoo, inbox, mail address, mailbox,
      contact address, icloud, contact details, wrong address, new address, old address,
      messages go to, messages are going`,
    directory: `director, listing, listed, find a practitioner, find an nlp, practitioner search, your list,
      public list, on the list, register, my entry, profile, appear, my details, show up,
      showing up, shown, moved house, address, postcode, map, search result, my practice, my page,
      entry, specialis, description, visible, hide, hidden, find me, my website, maiden name,
      my name, town, county, phone number, location, public, remove me, home address, area,
      region`,
    picture: `photo, pictur, imag, headshot, head shot, portrait, upload, avatar, jpg, jpeg, png, selfie,
      crop, pixel, blurr, sideways, upside, face, stretch, squash, pic, pics, too large, too big,
      file size, rotat, megabyte, resolution, square, mugshot`,
    magazine: `magazin, rapport, journal, back issue, latest issue, last issue, newsletter, mailing,
      bulletin, back copies, copy, publication, subscribe to, write an article, by post, the post,
      the news, email news, monthly, print edition, editor, publish, damaged, edition,
      mailing list`,
    events: `event, cafe, café, clinic, webinar, conferenc, meeting, meet up, meet ups, meetup, workshop,
      get together, gathering, community, book a place, my place, join link, local group,
      networking, attend, drop in, coming up, upcoming, supervision, calendar, whats on, speaker,
      summit, seminar, cpd, ticket, book for, recording of`,
    ethics: `ethic, code of, conduct, rule, standard, principl, confidential, boundar,
      professional behaviour, allowed to, obligation, client notes, secret, supervis,
      relationship with, touch, dating, privacy, policy, behav, do members have to, must members`,
    seals: `seal, sticker, certificat, diploma, hologram, numbered, serial, foil, run out of`,
    accreditation: `accredit, recogni, approv, certified, licen, validat, endors, academy, centre, institut,
      provider, our courses, our certificates`,
    training: `training, train, trained, trainer, course, school, teach, student, delegate, graduate,
      qualif, learn, diploma`,
    masterTrainer: `master trainer, master trainers, mastertrainer, trainer of trainers, lineage, roots`,
    practitioner: `practitioner, therapist, coach, hypnotherap, one of your members, your member,
      member of yours, my trainer, fellow member, a member, another member, listed with you,
      the coach i, the therapist i, my coach, my therapist, through your, psychotherap,
      this person`,
    proof: `evidenc, document, prove, proof, criteria, requirement, eligib, need to have, what do i need,
      required, how many hours, portfolio`,
  },

  elsewhere: {
    work: `job jobs vacancy vacancies apply for a job work for you employment career careers position
      salary recruiting recruitment internship placement volunteer receptionist cv hiring hire openings`,
    treatment: `find me a therapist looking for someone to treat help my son daughter husband wife mother
      child anxiety depression phobia fear of stop smoking drinking alcohol weight loss sleep
      stress panic trauma grief recommend a therapist hypnotherapist near me book an appointment
      counselling marriage couples relationship ocd ptsd autism counsellor`,
    priceOfTreatment: `how much does a session cost price of a session per session per hour therapy
      coaching rates what should I charge my clients`,
    whatNlpIs: `what is NLP does NLP work science scientific evidence research cure treat hypnosis
      technique techniques exercise swish anchor anchoring learn book books recommend safe
      pregnant difference between NLP and CBT EMDR psychotherapy dangerous mind control`,
    clientsWhoDoNotPay: `client has not paid me client owes me money refuses to pay late cancelled a
      session no show legal solicitor court small claims debt`,
    ownBusiness: `find clients get more clients marketing my business set up a website accounting
      software self employed tax return hmrc insurance limited company sole trader room rooms to hire`,
    chooseCourse: `best NLP course best school which course price of a course how much does a
      practitioner course cost where can I train learn NLP near me`,
    otherBodies: `bacp ukcp cnhc hcpc bps british psychological society nhs gp doctor surgery hospital nurse
      hmrc dvla council driving licence passport visa blue badge council tax police bank
      government benefits pension citizen citizenship home office tribunal jury court ofsted`,
    household: `parcel delivery order royal mail courier amazon ebay netflix sky broadband internet
      engineer electricity gas water meter energy bill phone contract tariff washing machine
      boiler plumber furniture mortgage rent landlord tenant neighbour noise ee o2 vodafone bt
      virgin tesco sainsburys asda ikea mobile sim iron kettle mugs`,
    travel: `train flight flights airport hotel restaurant table booking luggage car insurance holiday
      compensation parking taxi gym spa voucher ticket tickets bus directions`,
    marketing: `seo google first page ranking backlinks link building guest post boost traffic
      followers instagram digital marketing agency web design leads guaranteed results free quote we
      offer our services your website our experts`,
    swindle: `crypto bitcoin prize winner congratulations selected click here loan loans casino viagra
      inheritance lottery bonus domain expires investment earn money million dollars transfer`,
    suppliers: `we manufacture manufacturer supplier wholesale products factory china distribution
      distributor catalogue lamps furniture office equipment our company payroll software demo`,
    press: `journalist interview reporter newspaper press story feature media bbc podcast guest
      sponsor charity donation fundraising marathon survey university dissertation questionnaire
      participants partnership collaboration discount offer for your members advertise grants
      funding scholarship bursary`,
    chat: `weather rain sunny temperature football match score game recipe cook cake dinner food joke
      capital of country queen king president film movie song music dog cat how are you what is
      your name meaning of life test testing ignore boil egg time is it maths homework`,
    gadgets: `laptop computer iphone android tablet printer repair windows install wifi broken turn on
      virus screen battery microphone camera netflix app`,
    lifeTroubles: `divorce solicitor lawyer evict evicted school bullied homework exam lost keys
      stolen accident illness doctor medicine symptoms pain prescription`,
  },
};
