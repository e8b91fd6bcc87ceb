/** Bodies of many countries and fields whose names do not show what they are. Own compilation. */

/** Companies, agencies, laboratories and universities by their short names. */
export const COMPANIES = `Oppo|Vivo|Lazard|Jesuits|Franciscans|Salesians|Redemptorists|Benedictines|Trappists|Azul|Royal Caribbean|Planned Parenthood|Carabinieri|Guardia Civil|A Bola|Holy Trinity|Sacred Heart|M-Pesa|Capitec|Vodacom|Hartalega|Kossan|Top Glove|Ayala Land|SM Prime|Meralco|Telkomsel|Bank Mandiri|Bharti|Kotak|Garanti|Akbank|Kaspi|Ma'aden|Almarai|CMPC|Suzano|Femsa|Citi|Nomura|Pilbara Minerals|Eskom|Transnet|Sasol|MTN|Safaricom|Airtel|Econet|Glo|EgyptAir|Royal Air Maroc|Air Mauritius|RwandAir|Sonatrach|Sonangol|NNPC|Zesco|Gécamines|Telkom|Naspers|Multichoice|Shoprite|
Absa|GTBank|AngloGold|AngloGold Ashanti|Anglo American|Gold Fields|Harmony Gold|Impala Platinum|Sibanye|
Flutterwave|Jumia|HCL|TCS|Mahindra|Maruti|Maruti Suzuki|Bharti Airtel|Jio|Flipkart|Paytm|Zomato|Swiggy|Byju's|SpiceJet|Vedanta|Hindalco|ONGC|
NTPC|BHEL|ISRO|DRDO|HDFC|ICICI|SBI|Sun Pharma|Cipla|Lupin|Biocon|Patanjali|Infocomm|Grameenphone|Biman|Dialog Axiata|Hyundai Motor|LG|SK Hynix|
Posco|POSCO|Kepco|KEPCO|Hanjin|Hanwha|Naver|Kakao|Coupang|Doosan|Asiana|Korean Air|SsangYong|HYBE|Krafton|NCSoft|Nexon|Sumitomo|Marubeni|Itochu|Fujitsu|
NEC|Ricoh|Nikon|Olympus|Kyocera|Keyence|Fanuc|Denso|Bridgestone|Isuzu|Daihatsu|SoftBank|Rakuten|NTT|DoCoMo|KDDI|Daiwa|Tepco|TEPCO|JAL|ANA|Shiseido|Kirin|
Suntory|Eisai|Astellas|Uniqlo|Sega|Capcom|Konami|Bandai Namco|Square Enix|Studio Ghibli|Toei|Riken|RIKEN|JAXA|Foxconn|TSMC|MediaTek|Acer|Asus|HTC|Quanta|Evergreen Marine|Lenovo|Haier|BYD|
Geely|NIO|SAIC|Sinopec|CNOOC|CNPC|Chinalco|Baosteel|ICBC|Ping An|Evergrande|Country Garden|Vanke|Meituan|Pinduoduo|JD.com|NetEase|Bilibili|SenseTime|Megvii|iFlytek|DeepSeek|SMIC|
CATL|DJI|Cosco|COSCO|Cathay Pacific|Swire|Jardine Matheson|Temasek|DBS|OCBC|Singtel|Gojek|Tokopedia|Bukalapak|Pertamina|Lion Air|AirAsia|Petronas|CIMB|
Sime Darby|PTT|Charoen Pokphand|San Miguel|Jollibee|PLDT|Vietjet|VinFast|Vingroup|Viettel|Petrovietnam|Woolworths|Telstra|Optus|Westpac|ANZ|Macquarie|
Fortescue|CSIRO|Canva|Atlassian|Air New Zealand|Ambev|Braskem|Eletrobras|Itaú|Bradesco|JBS|Odebrecht|Gerdau|Oi|Natura|Nubank|LATAM|Avianca|Ecopetrol|Codelco|SQM|
Cencosud|Falabella|YPF|Mercado Libre|Globant|Cemex|CEMEX|Televisa|América Móvil|Telmex|Banorte|Aeroméxico|Banrisul|Petroecuador|Bancolombia|
VTB|Alfa-Bank|Norilsk Nickel|Nornickel|Rusal|Severstal|Evraz|Novatek|Surgutneftegas|Yukos|Rosatom|Rostec|Roscosmos|
Avtovaz|Uralkali|Yandex|Mail.ru|Kaspersky|Megafon|Beeline|Veon|VimpelCom|Sukhoi|Tupolev|Naftogaz|
Motor Sich|Belavia|KazMunayGas|SOCAR|Azal|PKN Orlen|Orlen|KGHM|PZU|ČEZ|CEZ|Skoda Auto|OTP|Wizz Air|Petrom|Tarom|Bulgartabac|INA|Pliva|Agrokor|Krka|OMV|Erste|
Raiffeisen|Turkcell|Arçelik|Baykar|Aselsan|Elbit|El Al|Teva|Check Point|Bezeq|Sabic|SABIC|Adnoc|ADNOC|Saudia|DP World|Emaar|
Etisalat|Ooredoo|Masdar|Mubadala|Lamborghini|Maserati|Alfa Romeo|Pirelli|Telecom Italia|UniCredit|Intesa Sanpaolo|Mediobanca|Enel|Fincantieri|Benetton|Luxottica|
Mediaset|Inditex|Repsol|Endesa|Iberdrola|BBVA|Bankia|Abertis|Ferrovial|Banco Santander|Galp|Millennium BCP|Stellantis|Citroën|Michelin|Saint-Gobain|Lafarge|Holcim|
LafargeHolcim|Vivendi|Lagardère|Hachette|Gallimard|Flammarion|Bouygues|Veolia|Engie|EDF|Areva|Orano|Thales|Dassault|LVMH|Kering|Auchan|AXA|Axa|Crédit Agricole|
Natixis|Accor|Ubisoft|Dailymotion|Sodexo|Publicis|CNRS|INRIA|Inria|Allianz|Munich Re|E.ON|E.on|RWE|Uniper|EnBW|Vattenfall|Infineon|Wirecard|Zalando|
Delivery Hero|Bertelsmann|Axel Springer|ProSieben|TUI|Beiersdorf|Fresenius|ABB|Rolex|Julius Baer|Swisscom|Swiss Re|
Syngenta|Electrolux|Spotify|Klarna|Scania|SKF|Sandvik|Skanska|SAS|Nordea|SEB|Telia|Novo Nordisk|Vestas|Ørsted|LEGO|Telenor|Norsk Hydro|DNB|
Finnair|Neste|Supercell|Rovio|UPM|Stora Enso|Ahold|ASML|ING|ABN Amro|DSM|KPN|Randstad|TomTom|Fortis|KBC|Sabena|AB InBev|InBev|Delhaize|Umicore|Cargolux|
Aer Lingus|AIB|Icelandair|Kaupthing|Landsbanki|OTE|BHP Billiton|Tullow|Centrica|SSE|National Grid|
Serco|G4S|Capita|Carillion|Balfour Beatty|Marks & Spencer|Marks and Spencer|Morrisons|Waitrose|John Lewis|Debenhams|Primark|Burberry|JCB|Jaguar Land Rover|Jaguar|Land Rover|
Aston Martin|Vauxhall|Virgin Atlantic|Virgin Media|Flybe|Thomas Cook|Penguin Books|HarperCollins|Bloomsbury|Faber and Faber|
Picador|Simon & Schuster|Farrar, Straus and Giroux|Elsevier|Reed Elsevier|WPP|Saatchi|Sotheby's|Christie's|Lloyd's|Prudential|Aviva|Legal & General|Schroders|Standard Chartered|NatWest|
Nationwide|Northern Rock|DeepMind|Google DeepMind|GSK|Anthropic|Hugging Face|Stability AI|Midjourney|Inflection AI|xAI|Waymo|Boston Dynamics|iRobot|
Unitree|Palantir|Databricks|Salesforce|ServiceNow|Workday|Splunk|VMware|Red Hat|Canonical|GitHub|GitLab|Dropbox|Twilio|Robinhood|Coinbase|Binance|FTX|Kraken|Roblox|Epic Games|Electronic Arts|
Activision|Zynga|Take-Two|Rockstar Games|BioWare|Atari|Qualcomm|Broadcom|AMD|Texas Instruments|Xilinx|Juniper Networks|Motorola|Xerox|Xerox PARC|Bell Labs|Kodak|
Polaroid|Hewlett-Packard|Hewlett Packard|Compaq|Netscape|Yahoo|Yahoo!|Which?|AOL|Lycos|eBay|Craigslist|Etsy|Shopify|DoorDash|Instacart|WeWork|Peloton|GoPro|Fitbit|Garmin|Rivian|Fisker|
Blue Origin|Virgin Galactic|General Electric|GE|3M|John Deere|Whirlpool|Procter & Gamble|P&G|Colgate-Palmolive|Kimberly-Clark|Kraft Heinz|Kellogg's|Mondelez|General Mills|
ADM|Dow Chemical|Philip Morris|Altria|RJ Reynolds|Eli Lilly|AbbVie|Amgen|Gilead|Biogen|Genentech|Regeneron|Bristol-Myers Squibb|Theranos|23andMe|Illumina|Medtronic|UnitedHealth|
Aetna|Cigna|Humana|CVS|Walgreens|Rite Aid|Safeway|Albertsons|Publix|Costco|Best Buy|Home Depot|Lowe's|Macy's|Kmart|J.C. Penney|JCPenney|Levi Strauss|Reebok|Under Armour|
Chipotle|Burger King|KFC|Wendy's|Domino's|Pizza Hut|Dunkin'|Caesars|Wells Fargo|Merrill Lynch|Bear Stearns|Citadel|KKR|Berkshire Hathaway|
State Street|American Express|AIG|MetLife|Allstate|GEICO|Fannie Mae|Freddie Mac|Equifax|Experian|WorldCom|MCI|Time Warner|Warner Bros|Warner Bros.|Warner Music|
Universal Music|Lionsgate|Miramax|DreamWorks|Pixar|Lucasfilm|DC Comics|MGM|Viacom|Hulu|HBO|Showtime|
ESPN|MTV|VH1|Nickelodeon|Adult Swim|Comedy Central|Discovery Channel|History Channel|iHeartMedia|SiriusXM|Clear Channel|Ticketmaster|Live Nation|Motown|
Def Jam|Sub Pop|Interscope|Geffen|RCA|EMI|Parlophone|Decca|ECM|Blue Note|Stax|
Sun Records|Rough Trade|4AD|Nuclear Blast|Sony Music|NPM|Schlumberger|Baker Hughes|ConocoPhillips|
PG&E|Con Edison|Entergy|Exelon|Nucor|Newmont|Freeport-McMoRan|Southern Pacific|Union Pacific|BNSF|Norfolk Southern|CSX|Conrail|
Greyhound|Air Canada|WestJet|Nortel|Rogers Communications|Bell Canada|Telus|Loblaw|Hudson's Bay|Canadian Pacific|Canadian National|Suncor|Enbridge|TransCanada|Teck|Inco|Alcan|SNC-Lavalin|
RBC|Manulife|Lululemon|Pan Am|TWA|CERN|Fermilab|SLAC|ESA|NOAA|USGS|
NIST|NIH|DARPA|NSF|Caltech|Georgia Tech|Virginia Tech|Texas A&M|Carnegie Mellon|Johns Hopkins|UC Berkeley|UC San Diego|UC Davis|USC|NYU|CUNY|SUNY|Rutgers|Tulane|
Notre Dame|Brandeis|Bryn Mawr|UBC|SRI International|RAND|
UCL|SOAS|Balliol|Eton|Sciences Po|Sorbonne|ETH|ETH Zurich|EPFL|
Karolinska|Max Planck|Fraunhofer|TU Delft|Tsinghua|Fudan|KAIST|POSTECH|Waseda|Keio|IIT|IIT Bombay|IIT Delhi|JNU|Makerere|Technion|
Bar-Ilan|Woods Hole|Lawrence Livermore|Sandia|Argonne|Scripps|
Smithsonian|Guggenheim|IEEE|ACM|AAAI|W3C|IETF|ICANN|ISO|ASCAP|RIAA|BPI|
MPAA|SAG-AFTRA|UNODC|UNAIDS|UNFPA|IFC|IFRC|ICRC|World Food Programme|ActionAid|Christian Aid|Tearfund|Plan International|
Islamic Relief|Freedom House|Human Rights First|Global Witness|Sea Shepherd|PETA|RSPCA|
RSPB|Vitol|Trafigura|Gunvor|Fitch|Jefferies|Daiichi Sankyo|Perplexity|Replit|Anduril|Revolut|Temu|Shein|Shopee|Deliveroo|Ipsos|Gallup|Datafolha|Kodansha`;

/** Parties and movements. */
export const PARTIES = `Jamaat|Civil Contract|Hayastan|Lelo|European Solidarity|Rally for Democracy|Nuevas Ideas|Libre|Renovación Popular|Perú Libre|Revolución Ciudadana|Citizen Revolution|ActionSA|uMkhonto we Sizwe|Mthwakazi|Pastef|Taxawu|Amotekun|SODELPA|FijiFirst|Vanua'aku Pati|Nahdlatul Ulama|Muhammadiyah|KeNHA|Phivolcs|Comelec|Napolcom|Wapda|Tories|Whigs|Reform UK|BNP|People Before Profit|Democratic Unionists|Ulster Unionists|Bloc Québécois|Parti Québécois|
NDP|New Democrats|One Nation|Rassemblement National|Les Républicains|La France Insoumise|UMP|MoDem|EELV|
Alternative for Germany|Bündnis 90|ÖVP|FPÖ|SPÖ|NEOS|SVP|PVV|VVD|CDA|D66|PvdA|Vlaams Belang|Vlaams Blok|N-VA|CD&V|Venstre|Dansk Folkeparti|Sweden Democrats|Moderaterna|True Finns|
MSZP|Tisza|Law and Justice|Civic Platform|Konfederacja|Samoobrona|Solidarność|Smer|SaS|ANO|ODS|ČSSD|CSSD|GERB|Ataka|AUR|PSD|PNL|USR|Vetëvendosje|
HDZ|SNSD|SNS|Golden Dawn|New Democracy|Pasok|PASOK|AKEL|AKP|CHP|MHP|HDP|IYI|United Russia|Servant of the People|Batkivshchyna|Right Sector|Georgian Dream|
Otzovitsy|Partido Popular|Ciudadanos|Sumar|Unidas Podemos|Izquierda Unida|Convergència|ERC|Junts|Bildu|EH Bildu|Batasuna|PNV|Chega|Bloco de Esquerda|Fratelli d'Italia|
Lega Nord|Movimento 5 Stelle|Italia Viva|Labour Zionists|Yisrael Beiteinu|Yesh Atid|Blue and White|Meretz|Kahol Lavan|Religious Zionism|Otzma Yehudit|
Peace Now|Ra'am|Nidaa Tounes|Wafd|Al-Nour|Hizb ut-Tahrir|Houthis|Kataeb|KDP|PUK|Gorran|SCIRI|Dawa|
Hashd al-Shaabi|Kataib Hezbollah|Mujahedin-e Khalq|Jundallah|Tehreek-e-Insaf|PML-Q|MQM|Jamaat-e-Islami|Jamiat Ulema-e-Islam|ANP|Tehreek-e-Taliban|Lashkar-e-Jhangvi|
Hizbul Mujahideen|BSP|TMC|AIADMK|DMK|TDP|YSRCP|JD(U)|JD(S)|RJD|RSS|VHP|CPI(M)|CPM|CPI-M|
National Conference|UNP|SLFP|SLPP|JVP|TNA|CPN-UML|Pheu Thai|Palang Pracharath|Move Forward|Future Forward|Thai Rak Thai|USDP|KNU|KIA|CPP|CNRP|
Funcinpec|Khmer Rouge|Viet Cong|Viet Minh|PDI-P|Gerindra|Nasdem|PKS|PKB|Laskar Jihad|DAP|Bersatu|MILF|MNLF|NPA|Abu Sayyaf|
DPJ|CDP|Aum Shinrikyo|Saenuri|Demosisto|Falungong|Inkatha|IFP|
Economic Freedom Fighters|Cosatu|COSATU|NUMSA|Zanu|Zapu|ZAPU|PAIGC|FNLA|Swapo|Chama Cha Mapinduzi|CCM|Chadema|CUF|ODM|Wiper|NRM|FDC|LRA|
Lord's Resistance Army|TPLF|EPRDF|OLF|OLA|ONLF|EPLF|Mungiki|Interahamwe|RPF|FDLR|CNDP|Mai-Mai|AFDL|Seleka|Anti-balaka|APC|PDP|APGA|MASSOB|IPOB|Ansaru|ISWAP|NDC|NPP|RUF|NPFL|ULIMO|AFRC|Ecomog|
ECOMOG|JNIM|MNLA|Ansar Dine|Sandinistas|FSLN|FMLN|Contras|Zapatistas|EZLN|Los Zetas|Zetas|MS-13|Mara Salvatrucha|Barrio 18|Tren de Aragua|Los Choneros|
Clan del Golfo|AUC|M-19|FARC-EP|APRA|Fuerza Popular|Peru Libre|Sendero|Movimiento al Socialismo|MIR|Tupamaros|Montoneros|Frente Amplio|Cambiemos|La Libertad Avanza|
MST|PSDB|PSOL|PCdoB|PMDB|MDB|PSL|DEM|PRD|Acción Democrática|Copei|PSUV|Voluntad Popular|Primero Justicia|Lavalas|Tonton Macoute|Proud Boys|Oath Keepers|Antifa|
Weather Underground|Black Panthers|Irgun|Haganah|Stern Gang|Red Army Faction|GRAPO|November 17|Tupac Amaru|Provisional IRA|Real IRA|INLA|Continuity IRA|
Nation of Islam|Aryan Nations|
Bhumjaithai`;

/** Bands and ensembles of music. */
export const BANDS = `Beatles|The Beatles|Rolling Stones|The Rolling Stones|Pink Floyd|Led Zeppelin|Deep Purple|Black Sabbath|Iron Maiden|Judas Priest|Metallica|Megadeth|Slayer|Anthrax|Pantera|Sepultura|Motörhead|
AC/DC|Guns N' Roses|Aerosmith|Van Halen|Bon Jovi|Def Leppard|Scorpions|Rammstein|Nightwish|Opeth|Dream Theater|Slipknot|Limp Bizkit|Linkin Park|Rage Against the Machine|Audioslave|
Soundgarden|Pearl Jam|Alice in Chains|Foo Fighters|Red Hot Chili Peppers|Smashing Pumpkins|Nine Inch Nails|R.E.M.|U2|Coldplay|Radiohead|Suede|Arctic Monkeys|The Strokes|The White Stripes|
The Killers|Kings of Leon|Arcade Fire|Vampire Weekend|Sonic Youth|Dinosaur Jr.|New Order|The Smiths|The Cure|Depeche Mode|Pet Shop Boys|Kraftwerk|Duran Duran|
Simple Minds|Tears for Fears|Eurythmics|Talking Heads|Blondie|The Ramones|Sex Pistols|The Clash|Buzzcocks|Dead Kennedys|Black Flag|Bad Religion|Green Day|Blink-182|
The Offspring|Fall Out Boy|My Chemical Romance|Panic! at the Disco|Thirty Seconds to Mars|Fleetwood Mac|The Eagles|Steely Dan|The Doors|Jefferson Airplane|Grateful Dead|The Byrds|
The Beach Boys|Beach Boys|The Velvet Underground|Velvet Underground|The Stooges|The Who|The Kinks|The Yardbirds|Jethro Tull|King Crimson|Emerson, Lake & Palmer|Supertramp|ABBA|Bee Gees|
Boney M|Jackson 5|The Supremes|The Temptations|Earth, Wind & Fire|Parliament-Funkadelic|Public Enemy|N.W.A|Wu-Tang Clan|Run-DMC|Beastie Boys|OutKast|A Tribe Called Quest|De La Soul|The Roots|
Black Eyed Peas|Destiny's Child|TLC|Spice Girls|Take That|Westlife|Boyzone|One Direction|Backstreet Boys|NSYNC|BTS|Blackpink|EXO|Big Bang|Stray Kids|NewJeans|Babymetal|
AKB48|X Japan|L'Arc-en-Ciel|Daft Punk|The Chemical Brothers|The Prodigy|Massive Attack|Faithless|Gorillaz|LCD Soundsystem|Tame Impala|Tinariwen|Osibisa|
Ladysmith Black Mambazo|Los Tigres del Norte|Soda Stereo|Calle 13|Os Mutantes|Gipsy Kings|Cirque du Soleil|Bolshoi|Mariinsky|La Scala|Covent Garden|Metropolitan Opera|
Concertgebouw|Kronos Quartet|Weather Report|Modern Jazz Quartet|Art Ensemble of Chicago|Cannibal Corpse|Morbid Angel|Mayhem|
Darkthrone|Burzum|Venom|Bathory|Celtic Frost|Kreator|Sodom|Helloween|Blind Guardian|Sabaton|Dimmu Borgir|Cradle of Filth|In Flames|At the Gates|Meshuggah|Mastodon|Bluesky|Deftones|System of a Down|
Evanescence|Nickelback|The Tragically Hip|Barenaked Ladies|Crowded House|INXS|Midnight Oil|Men at Work|Split Enz|Silverchair|Bauhaus|Siouxsie and the Banshees|Cocteau Twins|
My Bloody Valentine|Jesus and Mary Chain|Stone Roses|Happy Mondays|Primal Scream|Belle and Sebastian|Franz Ferdinand|Mogwai|The Cranberries|The Corrs|Thin Lizzy|The Pogues|
The Dubliners|The Chieftains|
Clannad`;

/** Clubs of all sports. */
export const MORE_CLUBS = `Heart of Midlothian|Rovers|Wanderers|Albion|Hotspur|Osasuna|Levante|Las Palmas|Celta|Betis|Real Mallorca|Alavés|Real Zaragoza|Sporting Gijón|Atlético|Torino|Cagliari Calcio|Hellas Verona|
Chievo|Palermo Calcio|Spezia|Monza Calcio|Cremonese|Juve|VfL Wolfsburg|Hoffenheim|RB Leipzig|Union Berlin|Mainz 05|VfL Bochum|
Arminia Bielefeld|Hannover 96|Fortuna Düsseldorf|MSV Duisburg|Karlsruher SC|Greuther Fürth|OGC Nice|Stade Rennais|Stade Brestois|RC Lens|RC Strasbourg|Montpellier HSC|Angers SCO|
Girondins Bordeaux|Lille OSC|AZ Alkmaar|NEC Nijmegen|Willem II|Sparta Rotterdam|Go Ahead Eagles|KAA Gent|Royal Antwerp|Union Saint-Gilloise|
Sporting Braga|Vitoria Guimaraes|Boavista|Maritimo|Rio Ave|Servette|St Gallen|Red Bull Salzburg|Sturm Graz|LASK|Midtjylland|
Viking FK|Djurgarden|Hammarby|AIK|Elfsborg|HJK|HJK Helsinki|Levski Sofia|Ludogorets|Steaua|Rapid Bucharest|CFR Cluj|Universitatea Craiova|
Ujpest|Honved|Legia|Lech Poznan|Wisła Kraków|Widzew Lodz|Slavia|Sparta Praha|Viktoria Plzen|Banik Ostrava|Slovan Bratislava|Olimpija Ljubljana|
Rijeka HNK|Crvena Zvezda|Red Star|Shakhtar|Zenit|Zenit St Petersburg|Rubin Kazan|Rostov FC|Torpedo Moscow|Alania Vladikavkaz|Metalist|
Zorya Luhansk|BATE Borisov|Qarabağ|Sheriff Tiraspol|Apoel|APOEL|Omonia|Anorthosis|
Panionios|Bursaspor|Konyaspor|Sivasspor|Ankaragucu|Al-Ittihad|Al Ittihad|Al Hilal|Al Nassr|Al Ahli|Al-Ahli|Al-Ahly|Al Sadd|Al-Sadd|Al Ain|Al-Ain|Al Jazira|Al Wahda|
Al Wasl|Persepolis|Esteghlal|Sepahan|Wydad|Wydad Casablanca|Esperance Tunis|Etoile du Sahel|Club Africain|JS Kabylie|USM Alger|MC Alger|TP Mazembe|AS Vita|Asante Kotoko|Hearts of Oak|Enyimba|
Kano Pillars|ASEC Mimosas|Coton Sport|Mamelodi Sundowns|Moroka Swallows|Gor Mahia|AFC Leopards|Simba SC|Young Africans|Dynamos Harare|Highlanders|
Nkana|Petro de Luanda|Saint George|Jeonbuk|Ulsan Hyundai|Pohang Steelers|Urawa|Gamba Osaka|Cerezo Osaka|Yokohama F. Marinos|Yokohama Marinos|
Kawasaki Frontale|Vissel Kobe|Sanfrecce Hiroshima|Nagoya Grampus|Júbilo Iwata|Verdy Kawasaki|Shimizu S-Pulse|Consadole Sapporo|Guangzhou Evergrande|Beijing Guoan|
Shanghai Shenhua|Shandong Luneng|Shandong Taishan|Dalian Wanda|Johor Darul Ta'zim|Selangor FA|Persib|Persib Bandung|Persija|Persija Jakarta|Arema|Mohun Bagan|
East Bengal|Kerala Blasters|Melbourne Victory|Sydney FC|Perth Glory|Brisbane Roar|Wellington Phoenix|Central Coast Mariners|Boca|San Lorenzo de Almagro|Rosario Central|Newell's|
Lanús|Huracán|Argentinos Juniors|Gimnasia|Colon de Santa Fe|Talleres|Belgrano|São Paulo FC|Internacional|Coritiba|Bahia EC|
Sport Recife|Fortaleza EC|Goias EC|Ponte Preta|Portuguesa|Guarani FC|Juventude|Chapecoense|Universidad de Chile|Cobreloa|Huachipato|
Palestino|Cerro Porteño|Guarani Asuncion|Universitario|Sporting Cristal|Cienciano|Emelec|LDU Quito|Liga de Quito|El Nacional|
América de Cali|Junior de Barranquilla|Once Caldas|Independiente Santa Fe|Bolivar La Paz|The Strongest|Oriente Petrolero|
Chivas|Club América|Cruz Azul|Pumas|Pumas UNAM|Tigres|Tigres UANL|Rayados|Pachuca CF|Santos Laguna|
Saprissa|Alajuelense|Olimpia Tegucigalpa|LA Galaxy|Los Angeles Galaxy|LAFC|Seattle Sounders|Portland Timbers|New York Red Bulls|
New England Revolution|Columbus Crew|Inter Miami|Real Salt Lake|Sporting Kansas City|Dundee FC|St Johnstone|St Mirren|Greenock Morton|Queen of the South|
Hamilton Academical|Ross County|Montrose FC|Brechin City|East Fife|Forfar Athletic|Queen's Park|Airdrieonians|St. Johnstone|St. Mirren|
Aston Villa|Wigan Athletic|Wigan Warriors|Charlton Athletic|Millwall|Queens Park Rangers|QPR|AFC Wimbledon|Barnsley FC|Huddersfield Town|Bradford City|
Grimsby Town|Lincoln City|Notts County|Mansfield Town|Stoke City|Shrewsbury Town|Wrexham AFC|Cardiff City|Plymouth Argyle|
Exeter City|Cheltenham Town|Swindon Town|Reading FC|AFC Bournemouth|Brighton & Hove Albion|
Ipswich Town|Northampton Town|Luton Town|Barnet FC|Preston North End|Bury FC|
Rochdale AFC|Oldham Athletic|Stockport County|Darlington FC|York City|Chesterfield FC|Leicester City|
Macclesfield Town|Yeovil Town|Accrington Stanley|Morecambe FC|Fleetwood Town|Crawley Town|Saracens|Leicester Tigers|
London Wasps|Wasps|Harlequins|London Irish|Northampton Saints|Sale Sharks|Bath Rugby|Exeter Chiefs|Newcastle Falcons|Worcester Warriors|Stade Toulousain|
Stade Français|Racing 92|Clermont Auvergne|La Rochelle Rugby|Biarritz Olympique|Ospreys|Scarlets|Cardiff Blues|Glasgow Warriors|
Benetton Treviso|Crusaders|Waratahs|Brumbies|Queensland Reds|Stormers|Cheetahs|Jaguares|Black Caps|Proteas|Super Eagles|
Black Stars|Bafana Bafana|Indomitable Lions|Harambee Stars|Socceroos|Matildas|St Helens|St. Helens|Wakefield Trinity|Castleford Tigers|
Huddersfield Giants|Catalans Dragons|Brisbane Broncos|Sydney Roosters|Parramatta Eels|Penrith Panthers|Manly Sea Eagles|Cronulla Sharks|
St George Illawarra|North Queensland Cowboys|Melbourne Storm|Canberra Raiders|New Zealand Warriors|South Sydney|South Sydney Rabbitohs|Wests Tigers|
Balmain|Illawarra Steelers|Western Suburbs|North Sydney Bears|Essendon|St Kilda|Western Bulldogs|North Melbourne|Port Adelaide|Fremantle Dockers|
West Coast Eagles|Sydney Swans|Brisbane Lions|GWS Giants|Fitzroy|Footscray|Mumbai Indians|Chennai Super Kings|Kolkata Knight Riders|Royal Challengers Bangalore|
Rajasthan Royals|Kings XI Punjab|Punjab Kings|Sunrisers Hyderabad|Deccan Chargers|Lucknow Super Giants|Karachi Kings|Lahore Qalandars|
Peshawar Zalmi|Quetta Gladiators|Surrey CCC|Yorkshire CCC|Lancashire CCC|Glamorgan|Warwickshire|Worcestershire|Leicestershire|Nottinghamshire|Northamptonshire|
Gloucestershire|Durham CCC|Arizona Cardinals|Atlanta Falcons|Baltimore Ravens|Buffalo Bills|Carolina Panthers|Chicago Bears|Cincinnati Bengals|Cleveland Browns|Denver Broncos|
Detroit Lions|Green Bay Packers|Houston Texans|Houston Oilers|Indianapolis Colts|Jacksonville Jaguars|Kansas City Chiefs|Las Vegas Raiders|Oakland Raiders|Los Angeles Chargers|
San Diego Chargers|Los Angeles Rams|St. Louis Rams|Miami Dolphins|Minnesota Vikings|New England Patriots|New Orleans Saints|New York Giants|New York Jets|Philadelphia Eagles|
Pittsburgh Steelers|San Francisco 49ers|Seattle Seahawks|Tampa Bay Buccaneers|Tennessee Titans|Washington Redskins|Washington Commanders|Atlanta Hawks|Boston Celtics|Brooklyn Nets|
New Jersey Nets|Charlotte Hornets|Charlotte Bobcats|Chicago Bulls|Cleveland Cavaliers|Dallas Mavericks|Denver Nuggets|Detroit Pistons|Golden State|Golden State Warriors|Houston Rockets|
Indiana Pacers|Los Angeles Clippers|LA Clippers|Memphis Grizzlies|Miami Heat|Milwaukee Bucks|Minnesota Timberwolves|New Orleans Pelicans|New Orleans Hornets|New York Knicks|
Oklahoma City Thunder|Orlando Magic|Phoenix Suns|Portland Trail Blazers|Sacramento Kings|San Antonio Spurs|Toronto Raptors|Utah Jazz|
Vancouver Grizzlies|Washington Wizards|Arizona Diamondbacks|Atlanta Braves|Baltimore Orioles|Chicago White Sox|White Sox|Cincinnati Reds|
Cleveland Indians|Cleveland Guardians|Colorado Rockies|Detroit Tigers|Florida Marlins|Miami Marlins|Houston Astros|Kansas City Royals|Los Angeles Angels|Anaheim Angels|
Los Angeles Dodgers|Milwaukee Brewers|Minnesota Twins|Montreal Expos|New York Mets|Oakland Athletics|Philadelphia Phillies|Pittsburgh Pirates|San Diego Padres|
San Francisco Giants|Seattle Mariners|St. Louis Cardinals|St Louis Cardinals|Tampa Bay Rays|Tampa Bay Devil Rays|Texas Rangers|Toronto Blue Jays|Washington Nationals|Anaheim Ducks|
Arizona Coyotes|Phoenix Coyotes|Boston Bruins|Buffalo Sabres|Calgary Flames|Carolina Hurricanes|Hartford Whalers|Chicago Blackhawks|Colorado Avalanche|Columbus Blue Jackets|Dallas Stars|
Detroit Red Wings|Edmonton Oilers|Florida Panthers|Los Angeles Kings|Minnesota Wild|Montreal Canadiens|Nashville Predators|New Jersey Devils|New York Islanders|New York Rangers|
Ottawa Senators|Philadelphia Flyers|Pittsburgh Penguins|San Jose Sharks|Seattle Kraken|St. Louis Blues|Tampa Bay Lightning|Toronto Maple Leafs|Vancouver Canucks|
Washington Capitals|Winnipeg Jets|Mets|Orioles|Astros|Mariners|Padres|Expos|Marlins|Brewers|Rockies|Diamondbacks|Braves|Mavericks|Knicks|Clippers|Grizzlies|
Nuggets|Pistons|Pacers|Raptors|Sonics|Hornets|Bengals|Browns|Texans|Jaguars|Titans|Raiders|Vikings|Dolphins|Sabres|Penguins|Islanders|Oilers|Avalanche|Predators|
Nordiques|Whalers|Red Bull|Red Bull Racing|Mercedes-Benz|Williams F1|Jordan Grand Prix|Ligue 1 Sauber|Alpine F1|AlphaTauri|Haas F1|Ducati|Yamaha Racing|Repsol Honda|
Ineos|Ineos Grenadiers|Team Sky|Movistar|Quick-Step|Jumbo-Visma|Lotto Soudal|Astana Qazaqstan|Cofidis|AG2R|Lampre|Saeco|Mapei|Banesto|Festina|Telekom|Team Telekom|
Maccabi|Hapoel|Žalgiris|Zalgiris Kaunas|Olimpia Milano|Kinder Bologna|Virtus Bologna|Fortitudo Bologna|Limoges CSP|Pau-Orthez|ASVEL|Cibona|Cibona Zagreb|Efes|
Anadolu Efes|Efes Pilsen|Tau Ceramica|Baskonia|Unicaja|Joventut|Estudiantes Madrid|Scottish Claymores|Rhein Fire|
UConn|Ole Miss|LSU|Crimson Tide|Buckeyes|Wolverines|Longhorns|Sooners|Hoosiers|Jayhawks|Tar Heels|Blue Devils|Fighting Irish|Seminoles|Gators|Hawkeyes|Cornhuskers|
Razorbacks|Huskies|
Trojans`;

/** Names of bodies that are common words, towns or names of people as well; folded. */
export const PERHAPS_ORGANISATIONS = `abbott akel alcoa alloa amal antonov arbroath arena aris arista arm asahi auxerre ayala badgers bajaj banfield barca barilla barrick basaksehir bastia bentley berkeley bethesda bimbo 
blackberry blackstone blizzard blur bolton bombardier boots brabham braga brann bridgewater brookhaven brookings bruins bulls bunge burnley cargill carlton carlyle castres caterpillar 
chargers charlton chery chiefs clydebank cognizant cohere coles collingwood colts cornell cowdenbeath cream cruise cummins dacia dartmouth deere derbyshire didi dongfeng doubleday 
dunfermline dupont dyson eibar elche elektra emory emperor empoli esperance falcons falkirk ferrari ferrero fidelity flames flyers genesis genk gent georgetown getafe gillingham gonzaga 
goodyear goto grab grasshopper guingamp halliburton harrow hawthorn heerenveen heinemann henkel hermes hershey hilton honeywell hurricanes hutchison hyatt ilyushin indigo inter iraklis jets 
kairat kaiserslautern kashima kellogg kilmarnock knopf koc kone kongsberg korn kraft kroger krupp lecce leganes lego lehi liberals libertad linde lions lorient lotte lotus macmillan mana 
maribor marquette marriott marvel mcgill mclaren mcmaster micron mila minardi mitsui mizuho mol molde momentum monarch murata muse napoli naxos necaxa nets nike nikola nirvana 
nomura nordstrom novo oasis oberlin olimpia opel panthers paramore paramount patriots pavement peabody pearson pirates pixies porsche portishead proton pulp puma purdue 
queen racing rafael raja ramones rams ravens reds republicans ripple river roche royals rush sabanci safran saint-etienne saints santander sap sapporo sassuolo sauber scribner 
sears senators sharks skoda slack snowflake solidarity solvay springer sprint spurs stenhousemuir stoke stripe suez sundowns svoboda swarthmore swatch takeda tether thyssen tool toulon 
tufts twins tyrrell ulker underworld valero valladolid valve vanderbilt vanguard vasco vassar velez verve villanova villeurbanne vinci virgin warriors watford weathermen wellesley 
wilco wiley wits wolfsburg woodside yabloko yanga yara zain zara 
zoom`;
