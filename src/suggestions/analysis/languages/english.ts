import type { Language } from './language.ts';

/** British and American English. */
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
      ceas, get out of my, cooling off, not be renewing, auto renew, stop auto, changed my mind,
      undo, revers, last day of my member, leaver, exit, packing it in, packed it in, pack it in,
      call it a day, not renewing, wont be renewing, not going to renew, not continue,
      no intention, drop my member, bereave, died, passed away, deceased, come off your,
      off your books, out of your system, remove my data, erase me`,
    changePlan: `downgrad, cheaper, switch, swap plan, change my plan, change plan, monthly, annually,
      yearly, lower level, move down, moved down, scheduled change, different plan, other plan,
      pay by instal, new plan, plan change, package`,
    renew: `renew, lapse, expir, runs out, run out, reinstat, reactivat, restart, rejoin, re join,
      come back, comes to an end, coming to an end, due date, next year, another year, extend,
      continu, auto renew, automatic, carry on, carries on, reminder, slip, valid until,
      out of date, ran out, former member, used to be a member, ex member, still a member,
      anniversar, join again, old number, before it, keep my member, stay a member,
      remain a member, still valid, up to date, membership number, return to anlp,
      returning member, lost my member, overdue, grace period`,
    payment: `pay, pays, paid, payment, paying, charg, debit, card, bank, fee, fees, cost, money, subs,
      dues, price, expensiv, instal, taken from, took from, transaction, declined, quid, pounds,
      euro, paypal, cheque, failed payment, payment fail, pay by, pay for, declin, bounced,
      bank transfer, standing order, debited, checkout, billed`,
    invoice: `invoic, receipt, reciept, recipt, bill, vat, proof of payment, proof of purchase,
      accountant, bookkeep, tax return, tax deduct, expenses claim, my records, what i paid,
      what i have paid, that i paid, hmrc, self assessment, proof that i paid, billing, year end,
      my accounts, sent to my employer, finance department, purchase order, address on the`,
    refund: `refund, money back, reimburs, overcharg, over charg, charged twice, paid twice, taken twice,
      double, duplicat, did not authori, recogni, unexpected, by mistake, mistake, twice by,
      two payments, wrong amount, too much, money returned, claim back, cancelled but, reclaim`,
    benefits: `benefit, worth it, worth the, for my money, our money, value for, perks, advantage,
      what do i get, what do we get, do i get for, where does the money, is it spent, are spent,
      breakdown, transparen, included, what is in it for, who gets, where does my, where my,
      get out of it, get out of, cover, use to me, point of, good for, worthwhile, worth joining,
      why join, why should i, what for, subs go, fees go, fee go, where do the,
      what happens to my money, how are my, funded, finances, good value, rip off, justify,
      why pay, why do i pay, anything else with, offer members, offer to members, for members,
      done for me, do for me, does for me, do for us`,
    levels: `level, grade, tier, band, categor, type of member, types of member, kinds of member,
      associate, professional, which member, status, better off as, which one should, kinds of,
      level suits, suits, what could i join as, join as, what level, which level, new to nlp,
      just qualified, newly qualified, student member, become a member, joining, join,
      membership options, option, entry level, fellow`,
    upgrade: `upgrad, move up, moving up, moved up, higher, next level, promot, progress, advanc, go up,
      going up, step up, level up, change my level, my grade, new qualif, more qualif,
      more training, since i joined, completed my, passed my, from associate, from professional,
      to professional, to coach, to trainer, my status, amend, reviewed, level changed,
      level change, trainer member, coach member, next step up, move to, moved to, moving to,
      go from, change from, reclassif, evidence needed, application to`,
    logo: `logo, badge, emblem, brand, crest, banner, artwork, graphic, mark on my, symbol, vector,
      svg, our logo, print logo, on my site, on my website, on my van, letterhead, leaflet, flyer,
      poster, mug, sign outside, signage, marketing material, website badge, colours of`,
    callYourself: `letters after, after my name, post nominal, postnominal, designat, title, initial,
      call myself, describe myself, describe my, describe what i, refer to myself, say i am,
      say that i am, business card, wording, abbreviat, behind my, surname, write that i, footer,
      signature, job title, registered with, linkedin, credential, my bio, introduce myself,
      on my card, on my business, cv, my website as, correct way, right way to say, can i say,
      may i say, can i call, allowed to say, allowed to call, how do i describe, correct term,
      name badge, tagline, profile headline, on my door`,
    online: `online, on line, zoom, virtual, remote, distance, video, e learning, elearning, webinar,
      home study, at home, recorded, recording, self paced, own time, own pace, in person,
      face to face, classroom, live, correspondence, teams, skype, udemy, covid, lockdown,
      streaming, in the room, internet, virtually, over the phone, abroad, watched, from home,
      lectures, hybrid, blended, over zoom, by zoom, on zoom, video call, remote learning,
      pre recorded, prerecorded, youtube, attendance, attended live, practice hours,
      contact hours, observed, home learning`,
    complaint: `complain, unhappy, dissatisf, rude, grievanc, appeal, escalat, disgust, appal,
      unprofessional, formal, treated, not happy, bad service, poor service, service was,
      let down, manager, unfair, not satisf, raise a concern, raise an issue, took my money,
      ripped off, misconduct, badly, awful, terribl, shocking, fed up, furious, angry, shout,
      horribl, bad experience, this further, ombudsman, let me down, staff, outcome, upset,
      insult, bully, bullied, mistreat, harass, inappropriat, decision, disput, disciplin,
      unethic, end of my tether, hired, deposit back, dismissive, senior, patronis, patroniz,
      uncomfortable, texting, creepy, flirt, wasted my, waste of, disappoint, frustrat, useless,
      incompeten, ignoring me, lied to me, breach, broke confiden, bad practice, malpractice,
      negligen, unprofess, rudely, spoke to me, talked down, hung up, ashamed, accus, allegation,
      investigat, hearing, panel, against me, sanction, apolog, vanish, my secrets,
      application was dealt`,
    pretence: `fake, bogus, fraud, pretend, claims to be, claiming, falsely, false, lying, liar, lies,
      misus, imperson, unauthori, without permission, not a member, not registered, not qualified,
      not certified, unqualified, untrained, never trained, using your logo, uses your logo,
      using the logo, made up, conning, dropped out, never finished, not in the directory,
      not in your directory, cannot find her, cannot find him, cant find her, cant find him,
      not entitled, not on your, check whether, check if, really is, genuin, verif, legit, phoney,
      phony, himself off, herself off, stole, stolen, counterfeit, isnt a member, arent a member,
      arent on, never did, no longer a member, advert, real member, spotted, facebook using,
      instagram, using our, using it without, ran out years, expired years, saying he is,
      saying she is, says he is, says she is, says he, says she, says they, not accredited,
      without accredit, without training, no training, no qualif, photoshop, dodgy, suspicious,
      suspect, trick, fool, deceiv, mislead, expired member, former member still, is he a member,
      is she a member, are they a member, is this person, isnt on your, is not on your,
      not listed`,
    safeguarding: `safeguard, child, kid, kids, abus, harm, at risk, vulnerab, danger, suicid, kill, protect,
      neglect, minor, hurt, young people, young person, welfare, safety, unsafe, exploit, violen,
      grooming, disclos, girl, boy, stepfather, hits, beat, beaten, worried about,
      concerned about, wellbeing, self harm, underage, teen, assault, rape, sexual, threat,
      domestic, elderly, emergency, social services, scared, frightened, police, worrying,
      disturb, bruis, self injur, overdos, end her life, end his life, end my life, wants to die,
      run away, trafficking, coercive, controlling partner, stalking, crisis, hearing voices,
      mental capacity, dementia, carer, confess, serious crime, inappropriate with`,
    reply: `repl, answer, respon, hear back, heard back, heard nothing, heard from, hear from,
      get back to, got back to, wait, chas, ignor, nobody, no one, noone, unanswered, how long,
      response time, call me back, called me back, voicemail, silence, anyone there, is anyone,
      anybody there, get back, how soon, reading these, turnaround, acknowledg, working day,
      third message, second message, contacted you, written to you, follow up, no reply,
      havent heard, not heard, you lot, still nothing, nothing yet, no answer, no response,
      when can i expect, expect a, expect an, how quick, how fast, when will you, when will i,
      when will someone, when do you, got my message, get my message, received my, receive my,
      did you get, left a message, phoned, rang, how many days, keep waiting, week ago, weeks ago,
      days ago, got back to me`,
    hours: `opening, open, closed, close at, office hours, working hours, what hours, bank holiday,
      christmas, easter, new year, holidays, weekend, saturday, sunday, what time, after hours,
      staffed, shut, phone line, your phone, your office, evening, good friday, manned, monday,
      tuesday, wednesday, thursday, friday, boxing day, bank hols, new years, summer hours, lunch,
      what days, which days, early, late, midnight, time zone, out of hours`,
    access: `accessib, disab, blind, deaf, large print, larger, bigger print, bigger text, braille,
      screen reader, dyslex, translat, language, interpret, hearing, sight, eyesight, english,
      bsl, sign language, easy read, format, adjustment, wheelchair, autis, contrast, read aloud,
      audio, french, spanish, polish, german, arabic, serbian, francais, hablan, deutsch, espanol,
      mother tongue, text relay, live chat, hard of hearing, partially, visual, impair,
      learning difficult, adhd, pdf, colour blind, font, my language, my sight, cant see,
      cannot see, cant hear, cannot hear, hard to read, difficult to read, hard to see,
      small print, text size, ring me instead, phone me, phone me instead, call me instead,
      typetalk, relay, mobility, stroke, tremor, keyboard, colourblind, plain english,
      simple english, italian, portuguese, russian, turkish, chinese, ukrainian, welsh, hebrew,
      persian, dutch, second language, native, translator, translated`,
    signIn: `log in, login, log on, logon, logging in, logged in, logged out, sign in, signin,
      signing in, sign on, password, pasword, passcode, locked out, locked, username, user name,
      reset, forgot, get into my, get in to my, into my account, access my account, access to my,
      account, authenticat, verification code, members area, portal, credentials, user id,
      get in to the, let me in, cant get in, get in, user not found, members bit, members section,
      members only, pin, two factor, cookies, browser, activation, activat, set up my account,
      error message, expired link, captcha, invalid credentials, invalid, login page, log me in,
      log me out, logs me out, keeps logging, my login, cant access, cannot access, cant get into,
      cannot get into, blank page, error, link has expired, link doesnt work, link does not work,
      link not working, security question, two step, sms code, register online, first time,
      set a password, change my password, remember my, accept my`,
    email: `email, e mail, emial, gmail, hotmail, outlook, yahoo, inbox, mail address, mailbox,
      contact address, icloud, contact details, wrong address, new address, old address,
      messages go to, messages are going, new email, my email, different email, email has changed,
      old email, work email, update my email, change my email, mail goes to, second email,
      another email, typo in my email, spelt my email`,
    directory: `director, listing, listed, find a practitioner, find an nlp, practitioner search, your list,
      public list, on the list, register, my entry, profile, appear, my details, show up,
      showing up, shown, moved house, address, postcode, map, search result, my practice, my page,
      entry, specialis, description, visible, hide, hidden, find me, my website, maiden name,
      my name, town, county, phone number, location, public, remove me, home address, area,
      region, cant find me, search for, not appear, isnt showing, my town, my county,
      service area, update my, amend my, edit my, alter my, change my phone, change my number,
      mobile number, opening times, languages i, what i offer, services i, add my, add another,
      second practice, i have moved, moved to, map pin, wrong town, wrong number, listed under,
      spelling of my name, link to my website, social media`,
    picture: `photo, pictur, imag, headshot, head shot, portrait, upload, avatar, jpg, jpeg, png, selfie,
      crop, pixel, blurr, sideways, upside, face, stretch, squash, pic, pics, too large, too big,
      file size, rotat, megabyte, resolution, square, mugshot, got uploaded, looks blurry,
      sideway, photograph, passport photo, logo instead of my, background, camera, photo of me,
      picture of me, old photo, new photo, smaller, resize, compress, heic, upload fail`,
    magazine: `magazin, rapport, journal, back issue, latest issue, last issue, newsletter, mailing,
      bulletin, back copies, copy, publication, subscribe to, write an article, by post, the post,
      the news, email news, monthly, print edition, editor, publish, damaged, edition,
      mailing list, summer issue, winter issue, spring issue, autumn issue, next issue,
      this issue, quarterly, put an advert, place an advert, subscription to rapport, post me,
      postal, printed, paper copy, digital copy, archive, submit an article, contributor,
      deadline, read online, too many emails, junk, marketing emails`,
    events: `event, cafe, café, clinic, webinar, conferenc, meeting, meet up, meet ups, meetup, workshop,
      get together, gathering, community, book a place, my place, join link, local group,
      networking, attend, drop in, coming up, upcoming, supervision, calendar, whats on, speaker,
      summit, seminar, cpd, ticket, book for, recording of, online cafe, starts, tickets,
      book onto, book on to, sign up for the, register for the, register for,
      joining instructions, agenda, programme for, recording, recordings, catch up, replay,
      missed the, cant make it, cancel my place, local, near me, regional, practice group, talk,
      open day, awards, festival`,
    ethics: `ethic, code of, conduct, rule, standard, principl, confidential, boundar,
      professional behaviour, allowed to, obligation, client notes, secret, supervis,
      relationship with, touch, dating, privacy, policy, behav, do members have to, must members,
      against your rules, promise a cure, promise, guarantee, advertis, gifts, dual relationship,
      former client, social media policy, record keeping, keep records, data protection, code,
      ethically, right and wrong, prohibited, forbidden, ban`,
    seals: `seal, sticker, certificat, diploma, hologram, numbered, serial, foil, run out of,
      wee sticker, gold seal, order more, how many seals, buy seals, seals arrived, embossed,
      watermark`,
    accreditation: `accredit, recogni, approv, certified, licen, validat, endors, academy, centre, institut,
      provider, our courses, our certificates, endorsed by, kitemark, approved by, recognised by,
      programme approved, my programme, training programme, syllabus, curriculum,
      become accredited, get accredited, accreditation cost, accreditation process`,
    training: `training, train, trained, trainer, course, school, teach, student, delegate, graduate,
      qualif, learn, diploma`,
    masterTrainer: `master trainer, master trainers, mastertrainer, trainer of trainers, lineage, roots,
      signs off master, sign off master, roots documented, two master, signed by two`,
    practitioner: `practitioner, therapist, coach, hypnotherap, one of your members, your member,
      member of yours, my trainer, fellow member, a member, another member, listed with you,
      the coach i, the therapist i, my coach, my therapist, through your, psychotherap,
      this person, practitioner keeps, my practitioner, my nlp, my hypno, this coach,
      this therapist, this trainer, he is a member, she is a member, she is one of, he is one of,
      your coaches, your therapists, your trainers, your practitioners, charged me,
      took money from me, didnt deliver, never delivered, no show`,
    proof: `evidenc, document, prove, proof, criteria, requirement, eligib, need to have,
      what do i need, required, how many hours, portfolio, what paperwork, what evidence,
      which documents, which certificates, send in, send you, submit, upload my cert, references,
      testimonial, how do i apply, apply for, application, criterion, pass mark`,
  },

  elsewhere: {
    work: `job jobs vacancy vacancies apply for a job work for you employment career careers position
      salary recruiting recruitment internship placement volunteer receptionist cv hiring hire
      openings staff needed are you looking for staff do you need anyone role roles going`,
    treatment: `find me a therapist looking for someone to treat help my son daughter husband wife mother
      child anxiety depression phobia fear of stop smoking drinking alcohol weight loss sleep
      stress panic trauma grief recommend a therapist hypnotherapist near me book an appointment
      counselling marriage couples relationship ocd ptsd autism counsellor`,
    priceOfTreatment: `how much does a session cost price of a session per session per hour therapy coaching
      rates what should I charge my clients how much is a coach how much is a therapist`,
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
    marketing: `seo google first page ranking backlinks link building guest post boost traffic followers
      instagram digital marketing agency web design leads guaranteed results free quote we offer
      our services your website our experts competitors audit your site ranking online presence
      grow your business`,
    swindle: `crypto bitcoin prize winner congratulations selected click here loan loans casino viagra
      inheritance lottery bonus domain expires investment earn money million dollars transfer`,
    suppliers: `we manufacture manufacturer supplier wholesale products factory china distribution
      distributor catalogue lamps furniture office equipment our company payroll software demo
      saas platform automate presentation`,
    press: `journalist interview reporter newspaper press story feature media bbc podcast guest
      sponsor charity donation fundraising marathon survey university dissertation questionnaire
      participants partnership collaboration discount offer for your members advertise grants
      funding scholarship bursary`,
    chat: `weather rain sunny temperature football match score game recipe cook cake dinner food joke
      capital of country queen king president film movie song music dog cat how are you what is
      your name meaning of life test testing ignore boil egg time is it maths homework`,
    gadgets: `laptop computer iphone android tablet printer repair windows install wifi broken turn on
      virus screen battery microphone camera netflix app`,
    lifeTroubles: `divorce solicitor lawyer evict evicted school bullied homework exam lost keys stolen
      accident illness doctor medicine symptoms pain prescription dentist pothole vet dog
      barking pet garden car repair boyfriend girlfriend left me crying lonely`,
  },
};
