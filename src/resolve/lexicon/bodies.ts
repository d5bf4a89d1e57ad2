import { phraseSet, wordSet } from "./word-set.ts";

/** Words that make a name the name of a body. */
export const bodyWords = wordSet(`
  Academy Administration Agency Airlines Airways Alliance Archives Army Assembly Associates Association Associations
  Attorney's Authority Band Bancorp Bank Bar Battalion Board Branch Brewery Brigade Brothers Brotherhood Bundestag
  Bundesbank Bureau Cabinet Campaign Capital Caucus Cathedral Center Centers Centre Centres Chamber Charity Church City Clinic
  Club Co Co. Coalition Coastguard College Command Commission Committee Commons Community Company Conference Congress Constabulary
  Consortium Consulate Consulting Convention Cooperative Corp Corp. Corporation Corps Council County Court Crescent Cross Defence
  Defense Department Dept Dept. Directorate District Division Duma Electric Embassy Energy Enterprises Entertainment
  Exchange Executive Faculty Federal Federation Financial Firm Force Forces Forum Foundation Front Fund Gallery Games
  Government Group Guard Guild Headquarters Health Holding Holdings Homes Hospital Hotel House Inc Inc. Incorporated
  Industries Infirmary Initiative Inspectorate Institute Institution Insurance Intelligence International Judiciary
  Knesset Kremlin Lab Laboratories Laboratory Labs League Legislature Library Limited LLC LLP Lords Ltd Ltd. Majlis
  Management Media Memorial Ministry Mission Monitor Mosque Motors Movement Museum Nations Navy Network NGO Observatory Office
  Ombudsman Organisation Organization Panel Parliament Partners Partnership Party Patrol Pentagon Pharmaceuticals Plant
  Plc PLC Police Policy Politburo Port Press Prison Program Programme Project Prosecution Railway Railways Regiment Registry
  Regulator Research Resources Reserve Rights Riksbank Sanctuary School Schools Secretariat Securities Security Sejm
  Senate Service Services Society Solutions Squad Staff State Station Studio Studios Supermarkets Survey Synod Systems Taliban
  Team Technologies Technology Theatre Theater Treasury Tribunal Trust Union Unions Unit United University Ventures
  Aerospace Analytics Aviation Beverages Biologics Biosciences Biotech Books Breweries Capital Chemical Chemicals Collective Construction
  Data Developments Diagnostics Digital Dynamics Engineering Estates Express Foods Gas Genomics Hydro Instruments Interactive Lines
  Logistics Materials Medical Metals Microsystems Minerals Mobile Oil Petroleum Pharma Pictures Ports Power Properties Rail
  Robotics Rovers Semiconductor Semiconductors Shipping Shipyards Software Steel Steelworks Stores Telecom Telecoms Textiles Therapeutics
  Tobacco Tours Towers Utilities Wanderers Water Wind Wireless
  Watch Watchdog Workers Works Zoo Administración Bund Gesellschaft Verband`);

/** Bodies with names of one word or of letters that are no words. */
export const bodies = phraseSet(`
  NATO, Nato, UN, U.N., EU, E.U., FBI, F.B.I., CIA, C.I.A., IRS, I.R.S., NSA, NRA, IMF, WHO, OPEC, ISIS, ISIL, Isis, IS, al-Qaeda,
  al Qaeda, Al Qaeda, Al-Qaeda, al-Qaida, Boko Haram, al-Shabab, al-Shabaab, Al-Shabaab, Hamas, Hezbollah, Hizbullah, Houthis, the Houthis, Taliban, Fatah, PLO,
  UNICEF, Unicef, UNESCO, Unesco, UNHCR, ASEAN, Asean, Mercosur, BRICS, Gallup, YouGov, Ipsos, Quinnipiac, Rasmussen, Nielsen, Moody's, Moody’s, Fitch, PolitiFact, Snopes, Bellingcat, Opec, Ecowas, ECOWAS, FIFA, Fifa, UEFA, Uefa, Frontex, Eurostat, Ofcom, Ofsted, Ofgem, Mossad, Shin Bet,
  Facebook, Twitter, Google, Apple, Microsoft, Amazon, Boeing, Airbus, Interpol, Europol, Amnesty, Amnesty International, Greenpeace, Oxfam,
  Tesla, SpaceX, Toyota, Honda, Nissan, Volkswagen, BMW, Renault, Peugeot, Siemens, Samsung, Huawei, TikTok, YouTube, Instagram, WhatsApp, Uber, Lyft, Netflix,
  Walmart, Tesco, Sainsbury's, Asda, Ikea, IKEA, Nestlé, Nestle, Unilever, Pfizer, Moderna, AstraZeneca, Bayer, Novartis, Shell, BP, Exxon, ExxonMobil, Chevron, Gazprom,
  Rosneft, Aramco, Lufthansa, Ryanair, EasyJet, easyJet, Verizon, AT&T, Intel, IBM, Sony, Nintendo, Nokia, Ericsson, Spotify, PayPal, Starbucks, McDonald's, Nike, Adidas,
  Westminster, Whitehall, Downing Street, No 10, No. 10, Number 10, 10 Downing Street, Brussels, Wall Street, Capitol Hill, Labour, Tories, GOP, G.O.P., Islamic State, Élysée,
  White House, Supreme Court, Foreign Office, Home Office, Red Cross, Justice, State Department, Kremlin, Pentagon, Knesset, Bundestag, Oireachtas, Holyrood,
  Scotland Yard, Buckingham Palace, Kensington Palace, Blue House, Politburo, Fatah, Likud, Sinn Féin, Sinn Fein, Fianna Fáil, Fine Gael, Plaid Cymru, Fidesz, Podemos, Syriza`);

/** Words that make a name the name of a news organisation. */
export const outletWords = wordSet(`
  Times Post Guardian Journal Herald Tribune Gazette Observer Telegraph Mail Chronicle Magazine Weekly Radio
  Television TV Broadcasting News Newspaper Newspapers Daily Dispatch Courier Examiner Inquirer Enquirer Sentinel Globe Bee Sun Mirror
  Independent Spectator Economist Newsweek Today Wire Ledger Register Republic Reporter Review Bulletin Argus Echo Standard Record Recorder
  Advocate Beacon Citizen Democrat Press-Telegram Star Tabloid Zeitung Presse Channel Ilbo Shimbun Sunday Outlook Beast Caller Intercept
  Atlantic Hill Nation Monthly Quarterly Voice Update Newsroom Newsday Podcast Journalism Pollster Nachrichten Tageblatt Rundschau
  Dagbladet Politika Pravda Novosti Noticias Nemzet`);

/** News organisations whose names do not say so. */
export const outlets = phraseSet(`
  Reuters, AP, A.P., AFP, CNN, BBC, NPR, MSNBC, NBC, CBS, ABC, PBS, CBC, CTV, CNBC, C-SPAN, Bloomberg News, Politico, POLITICO, HuffPost, Breitbart, Yonhap, TASS, Tass, Xinhua,
  Al Jazeera, Al-Jazeera, Al Arabiya, Al-Arabiya, Al Jazeera English, Axios, Vox, Buzzfeed, BuzzFeed, BuzzFeed News, Slate, Salon, Time, Forbes, Fortune, Wired, Interfax, Kyodo, KCNA, RIA, RIA Novosti, RT, ITV, ITN, Sky,
  Le Monde, Der Spiegel, Spiegel, Die Zeit, Bild, Die Welt, El País, El Pais, El Mundo, Haaretz, Le Figaro, Libération, La Repubblica, Corriere della Sera, La Stampa, Vice, Agence France-Presse, Agence France Presse,
  Associated Press, WikiLeaks, The Wall Street Journal, Wall Street Journal, Fox, Fox Business, Sputnik, Press TV, IRNA, ISNA, Fars, Tasnim, Mehr, SANA, WAFA, Anadolu, Hurriyet, NHK, Jiji, ANSA, dpa, DPA, EFE, APA, PTI, ANI, IANS,
  Press Trust of India, Press Association, PA Media, Canadian Press, Deutsche Welle, France 24, France Info, BFM, BFMTV, RTL, TF1, ARD, ZDF, ORF, SRF, RAI, RTÉ, RTE, SBS, SVT, NRK, YLE, Yle, Dawn, Mint, ThePrint, NDTV, The Hindu,
  Rappler, Meduza, Novaya Gazeta, Kommersant, Vedomosti, Izvestia, Ukrinform, Suspilne, Belta, Rossiya 24, Quartz, Gizmodo, TechCrunch, The Verge, Ars Technica, Variety, Deadline, TMZ, Newsmax, Univision, Telemundo,
  Rolling Stone, Vanity Fair, Esquire, GQ, Vogue, Cosmopolitan, Playboy, The Onion, Mother Jones, National Review, Daily Beast, Daily Kos, Newsweek, The Atlantic, The Intercept, The Hill, Democracy Now, Voice of America, Radio Free Europe`);
