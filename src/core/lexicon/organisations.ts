/** Names of organisations that form alone does not give away, and words that such names end or begin with. Own compilation. */

/** Well-known bodies, parties, campaigns and armed groups: nobody calls them a company. */
export const PUBLIC_BODIES = `OIC|DCI|Immigration and Customs Enforcement|UN|U.N.|United Nations|Liberal Democrats|Social Democrats|Christian Democrats|EU|E.U.|European Union|NATO|Nato|OTAN|African Union|ASEAN|APEC|OPEC|OPEC+|OECD|IMF|World Bank|WTO|
WHO|United Nations High Commissioner for Refugees|UN High Commissioner for Refugees|Office of the United Nations High Commissioner for Human Rights|High Commissioner for Human Rights|UNESCO|UNICEF|UNHCR|UNRWA|UNDP|UNEP|OCHA|WFP|FAO|IAEA|ILO|IOM|IPCC|OSCE|ECOWAS|
SADC|IGAD|Mercosur|CARICOM|OAS|CSTO|Aukus|AUKUS|Five Eyes|Commonwealth|Parliament|Treasury|European Commission|ECB|
Security Council|General Assembly|ICC|ICJ|International Court of Justice|Interpol|INTERPOL|Europol|Frontex|Eurojust|Fifa|FIFA|UEFA|IOC|WADA|Wada|FIA|
Red Cross|Red Crescent|Amnesty|Human Rights Watch|Greenpeace|Lloyd's of London|Oxfam|Save the Children|Doctors Without Borders|Médecins Sans Frontières|MSF|Reporters Without Borders|
WWF|CARE|World Vision|Caritas|Bellingcat|An Garda Síochána|Garda Síochána|Gardaí|Coast Guard|Extinction Rebellion|Black Lives Matter|Just Stop Oil|
FBI|CIA|NSA|DEA|ATF|ICE|CDC|FDA|EPA|FAA|FCC|FTC|SEC|IRS|NASA|TSA|FEMA|NTSB|DOJ|GAO|CBO|OSHA|NLRB|Fed|Federal Reserve|Congress|Senate|House|Commons|Lords|GOP|DNC|RNC|NRA|ACLU|NAACP|AFL-CIO|UAW|SEIU|Teamsters|
MI5|MI6|GCHQ|NHS|HMRC|DWP|Ofcom|Ofgem|Ofsted|TUC|RMT|Aslef|ASLEF|Unison|GMB|SNP|DUP|UUP|SDLP|Sinn Féin|Plaid Cymru|Ukip|UKIP|Labour|Lib Dems|IRA|UDA|UVF|Fianna Fáil|Fine Gael|
CDU|CSU|SPD|FDP|AfD|Die Linke|Front National|National Rally|En Marche|Renaissance|Fidesz|Jobbik|PiS|Syriza|Podemos|Vox|PSOE|Lega|Forza Italia|Five Star Movement|Likud|Shas|Kadima|Fatah|Hamas|Hezbollah|Hizbollah|Hizbullah|
PLO|PFLP|Palestinian Islamic Jihad|Islamic Jihad|Taliban|Taleban|al-Qaeda|al-Qaida|al Qaeda|Al Qaeda|Islamic State|ISIS|Isis|ISIL|Daesh|Boko Haram|al-Shabaab|al-Shabab|al Shabaab|AQAP|AQIM|
Lashkar-e-Taiba|Jaish-e-Mohammed|Haqqani|FARC|ELN|ETA|PKK|YPG|SDF|PJAK|LTTE|Tamil Tigers|Shining Path|Sendero Luminoso|M23|ADF|RSF|Rapid Support Forces|Janjaweed|Wagner|Azov|Ku Klux Klan|KKK|Mafia|Cosa Nostra|'Ndrangheta|Camorra|Yakuza|
ANC|EFF|Zanu-PF|ZANU-PF|MDC|SWAPO|Frelimo|Renamo|MPLA|UNITA|NCP|SPLM|SPLA|BJP|AAP|Shiv Sena|PPP|PML-N|ISI|IRGC|Revolutionary Guards|Revolutionary Guard|Basij|Mossad|Shin Bet|Shabak|IDF|KGB|FSB|GRU|SVR|Stasi|Gestapo|SS|
CPC|CCP|KMT|Kuomintang|DPP|LDP|Komeito|PLA|Politburo|Falun Gong|NLD|Tatmadaw|UMNO|PKI|Golkar|PRI|PAN|Morena|PT|Peronists|Ennahda|Polisario|Black September|Red Brigades|Baader-Meinhof|
Transport for London|TfL|Transport for Wales|TfW|Transport for the North|Transport for Greater Manchester|Transport for NSW|
Environment and Climate Change Canada|Fisheries and Oceans Canada|Agriculture and Agri-Food Canada|Employment and Social Development Canada|
Gray's Inn|Lincoln's Inn|Inner Temple|Middle Temple|Vatican`;

/** Well-known companies, clubs and universities. */
export const COMPANIES_AND_CLUBS = `Getty Images|NYSE|Tim Hortons|J.P. Morgan|JP Morgan|Rio Tinto|BHP|De Beers|Coal India|L'Oréal|KPMG|PwC|IBM|ZTE|HP|Lockheed Martin|Northrop Grumman|BAE Systems|
Rolls-Royce|General Motors|GM|VW|BMW|Kia|BASF|BP|Saudi Aramco|PDVSA|Eni|Coca-Cola|McDonald's|Wal-Mart|Sainsbury's|IKEA|H&M|Johnson & Johnson|
Goldman Sachs|Morgan Stanley|HSBC|RBS|UBS|Credit Suisse|BNP Paribas|Société Générale|Lehman Brothers|Moody's|United Airlines|Air France|KLM|Air India|
Deutsche Bahn|SNCF|UPS|DHL|AT&T|T-Mobile|BT|All Blacks|Manchester City|Liverpool FC|Real Madrid|Bayern Munich|AC Milan|Inter Milan|New York Yankees|
Boston Red Sox|Chicago Cubs|Los Angeles Lakers|Dallas Cowboys|NFL|NBA|MLB|NHL|FA|MIT|UCLA|LSE|Stop AIDS|Hells Angels|AU|ECHR|BDS`;

/** Media and platforms. */
export const MEDIA = `Tempo|El Heraldo|Dainik Bhaskar|Amar Ujala|Página Siete|Al Masirah|Marca|The Verge|Ada Derana|Sinar Harian|Utusan Malaysia|Berita Harian|Harian Metro|Jawa Pos|Tuoi Tre|Khaosod|Matichon|The Irrawaddy|Kantipur|Onlinekhabar|Dainik Jagran|Mathrubhumi|Malayala Manorama|Eenadu|Pajhwok|Azattyk|Azatutyun|Interpressnews|Mtavari|Asia-Plus|Tengrinews|Suspilne|Ukrinform|Hromadske|Belta|Nasha Niva|Zerkalo|Svenska Dagbladet|Het Laatste Nieuws|Le Soir|Jornal de Notícias|ABC Color|Última Hora|La Tercera|Ojo Público|El Deber|El Universo|Primicias|Efecto Cocuyo|Prensa Libre|El Universal|Milenio|Animal Político|Folha de S.Paulo|Gazeta do Povo|Jamaica Gleaner|The Gleaner|Listín Diario|Diario Libre|Granma|Le Nouvelliste|GhanaWeb|MyJoyOnline|Seneweb|Addis Standard|Daily Maverick|Mmegi|NewsDay|ZimLive|Angop|An-Nahar|Al Mayadeen|Naharnet|Okaz|RNZ|Caixin|Yicai|Sixth Tone|Hankyoreh|Mainichi Shimbun|France Inter|France Info|Reuters|AP|Associated Press|The Associated Press|AFP|Agence France Presse|dpa|DPA|TASS|Tass|ITAR-TASS|Itar-Tass|Interfax|RIA Novosti|RIA|Xinhua|Kyodo|Yonhap|ANSA|EFE|PTI|IRNA|ISNA|Fars|Tasnim|Mehr|Anadolu|UPI|KCNA|SANA|WAFA|MENA|Bloomberg|Dow Jones|
BBC|BBC News|ITV|ITN|Channel 4|Channel 4 News|Sky News|CNN|Fox News|Fox|MSNBC|NBC|CBS|ABC|PBS|NPR|C-SPAN|CBC|CTV|RTÉ|RTE|RT|Russia Today|Sputnik|Al Jazeera|Al-Jazeera|al-Jazeera|Al Arabiya|Al-Arabiya|al-Manar|Al-Manar|Press TV|CCTV|CGTN|NHK|ARD|ZDF|France 24|TF1|RAI|SBS|
Radio Free Europe|Voice of America|Radio Liberty|Radio Free Asia|NDTV|Univision|Telemundo|Globo|Channel 2|Channel 12|Channel One|
The New York Times|New York Times|The Times|The Guardian|The Observer|The Independent|The Daily Telegraph|Daily Telegraph|The Telegraph|The Sun|Daily Mail|The Daily Mail|Daily Mirror|The Mirror|Daily Express|The Express|Evening Standard|Financial Times|The Financial Times|The Economist|
The Washington Post|Washington Post|The Wall Street Journal|Wall Street Journal|USA Today|Los Angeles Times|LA Times|The Boston Globe|Boston Globe|New York Post|The New Yorker|The Atlantic|Time|Time magazine|Newsweek|Politico|Axios|HuffPost|BuzzFeed|Vice News|The Intercept|The Hill|The Nation|Forbes|Fortune|
Wall Street|Der Spiegel|Spiegel|Die Zeit|Die Welt|Bild|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Le Monde|Le Figaro|Libération|Le Parisien|Charlie Hebdo|El País|El Mundo|La Repubblica|Repubblica|Corriere della Sera|La Stampa|Haaretz|Ha'aretz|The Jerusalem Post|The Times of Israel|Times of Israel|Yedioth Ahronoth|
Izvestia|Kommersant|Novaya Gazeta|Pravda|Vedomosti|Meduza|Ukrainska Pravda|Kyiv Independent|Hürriyet|Zaman|Al-Ahram|Al Ahram|Asharq Al-Awsat|Dawn|The Hindu|Times of India|The Times of India|The Indian Express|Global Times|People's Daily|South China Morning Post|Asahi Shimbun|Yomiuri Shimbun|Nikkei|The Straits Times|
The Sydney Morning Herald|Sydney Morning Herald|The Age|The Australian|The Globe and Mail|Globe and Mail|Toronto Star|La Presse|The Irish Times|Irish Independent|The Scotsman|The Herald|The Lancet|Lancet|Nature|Science|Wikinews|Wikipedia|
Twitter|Facebook|Instagram|YouTube|TikTok|WhatsApp|Telegram|Snapchat|Reddit|LinkedIn|Pinterest|Tumblr|Weibo|WeChat|VKontakte|Truth Social|Signal|MySpace|Myspace|Flickr|Twitch|Discord|Substack|WikiLeaks|Wikileaks|Telegraph|Guardian|Independent|
Bernama|Antara|Kompas|Rappler|Prothom Alo|Mizzima|Irrawaddy|Blic|Kurir|Balkan Insight|Kathimerini|Gazeta Wyborcza|Rzeczpospolita|Delfi|Postimees|Helsingin Sanomat|Yle|Dagens Nyheter|Aftonbladet|Expressen|Aftenposten|Politiken|Berlingske|Jyllands-Posten|De Volkskrant|De Telegraaf|De Standaard|De Morgen|Die Presse|Neue Zürcher Zeitung|Les Echos|L'Express|Le Point|Mediapart|El Confidencial|La Vanguardia|El Periódico|La Razón|Público|Il Fatto Quotidiano|Clarín|La Nación|Infobae|El Mercurio|El Comercio|El Tiempo|El Espectador|La Jornada|Folha|O Globo|Estadão|La Prensa|El Faro|Gleaner|Lusa|News24|Mail & Guardian|Sowetan|Jeune Afrique|Mada Masr|Al-Akhbar|Al-Mayadeen|Maariv|Ynet|Cumhuriyet|Kayhan|Rudaw|Yomiuri|Sankei|Chosun Ilbo|Ming Pao|Malaysiakini`;

/** What papers are called: "the Velm Courier". */
export const PAPERS = `courier examiner inquirer enquirer herald tribune gazette telegraph chronicle observer times post bugle ledger clarion advertiser
sentinel`;

/** Lower-case heads: an organisation's name ends in one of these ("Port Union", "Ministry", "Refugee Council"). */
export const ORGANISATION_HEADS = `${PAPERS} railway+s highlanders fusiliers railroad+s academy administration agency airline+s airways alliance army assembly associates association+s authority bank battalion board
brigade+s broadcaster brotherhood bureau business cabinet center centre chamber charity church club coalition college command commission committee commons community companies company confederation conference
congress congregation constabulary consortium constituency consulate convent contractor cooperative co-operative corporation corp+s council court+s department directorate diocese division embassy enterprises exchange executive
faction faculty federation fellowship firm fleet force+s forum foundation front fund government group+s guard+s guerrillas guild headquarters
holdings hospital house inc co industries inspectorate institute institution intelligence investments islamists journal judiciary junta lab+s laboratories laboratory league legislature limited llc ltd lords magazine
military militia ministry newsroom mission monastery mosque synagogue movement museum navy network newspaper nhs office ombudsman opposition orchestra order organisation organization parliament partners partnership panel party
patrol peacekeepers police presidency press prosecutors rebels regiment registry regulator republicans reserve resistance school secretariat secretary-general senate service+s
society staff state state-department studio studios sub-committee subcommittee supreme-court squad symphony syndicate taskforce team technologies television tribunal trust trustees tv union united unit university
veterans watch watchdog workers works airport-authority treasury systems platforms motors energy pharmaceuticals radio channel news daily review mail rail bancorp
capital electric foods insurance international media petroleum records resources restaurants securities solutions stores telecom ventures gmbh plc sa+s ag se kg kgaa bhd pte pvt pjsc sarl oil gas steel mining power water airlift theatre theater library clinic seminary maritime research llp lp nv ab oy asa bv pty spa srl shipping logistics aviation aerospace automotive chemicals biotech biologics genomics therapeutics oncology biosciences analytics consulting advisors advisers interactive entertainment productions gaming publishing software robotics mobility electronics semiconductor+s renewables cement beverages breweries cosmetics apparel hospitality hotels realty properties homes construction engineering org weekly monthly quarterly dealership synod caucus politburo
rovers brothers wanderers albion hotspur thistle strikers infirmary soviet knesset duma bundestag diet riksdag rada panchayat observatory govt gov't dept pharma biopharma fintech textiles shipyard+s brewery distillery tobacco broadcasting assurance utilities fisheries metals timber seafood+s garments outfitters diagnostics pictures film films farms sacco trading collective co-op choir ensemble opera ballet philharmonic bundesbank coffee rubber brands beverages polytechnic khural coastguard gendarmerie chemie madencilik holding sabha mahasabha morcha samiti sangh parishad manch dal`;

/** Heads that take their complement behind them: "Ministry of …", "Bank of …", "Movement for …". */
export const HEADS_WITH_COMPLEMENT = `academy agency alliance archdiocese army assembly association authority bank board brotherhood bureau campaign center centre chamber church city-council coalition college commission committee commonwealth community company confederation conference congregation congress
convention council court department diocese dicastery directorate embassy faculty federation foundation friends front fund government guild house institute institution joint-council kingdom league ministry mission mothers movement museum national-union
network office opera orchestra order organisation organization parliament party people's-party patriarchate protectorate republic school secretariat senate service society state states students tribunal subcommittee sub-committee supreme-court task-force trust union university war-office workers forum knights daughters sons voice citizens doctors reporters journal bishops physicians
 lawyers sisters brothers servants missionaries library`;

/** Last words of names that are no actors: events, laws, treaties, works, programmes. */
export const NOT_ACTOR_HEADS = `accord+s act+s agreement+s amendment+s anniversary anthem article average award+s battle bill biennale bowl campaign-trail carnival case catastrophe cathedral-fire census championship+s chart+s charter
christmas clause code competition concordat conflict constitution contest convention+s coup crisis cup day+s deal declaration decree derby directive disaster doctrine dossier earthquake election+s era
eve exhibition expo fair festival final+s games gala genocide holocaust hurdle hurricane initiative insurgency intifada jubilee law+s line-up manifesto marathon massacre mandate
month murders offensive olympics open operation pact paper pandemic paralympics parade peace plan policy prix prize process programme program+s project protocol+s
purge question race rebellion referendum reformation regulation+s report resolution review-conference revolution riots roadmap round rule+s scandal season series shield song spring storm strategy strike study summit
survey tax test tornado tour tournament trial treaty treaties uprising vote war+s week weekend year conditions procedure rights theory theorem syndrome disease virus fever index medal trophy reform bible quran koran talks time league-table show stakes flu scale system day-parade act-of-union masters classic invitational regatta telescope orbiter lander rover`;

/** Heads of places' names: "Lake Velm", "Velm Bridge", "Port Ellis Airport". */
export const PLACE_HEADS = `area volcano jail base airbase airfield aerodrome racecourse speedway raceway ballpark courthouse empire sultanate emirate caliphate principality duchy market pier airport archipelago avenue bay beach boulevard bridge building camp canal canyon cape castle cathedral cemetery channel city coast corridor county creek crossing dam delta desert district field+s forest fort garden+s gate
gulf harbour harbor heights highlands highway hill+s hotel island+s isle+s junction lagoon lake+s lane marsh memorial mine monument mount mountain+s neighbourhood neighborhood oasis ocean palace park pass peak peninsula plain+s plant
plateau plaza point port prefecture prison province quarter quay range ranch ravine reef refinery region reservoir resort river road ruins sea shore square stadium station strait+s street strip suburb temple terminal
territories territory tower+s town township tunnel valley village ward wetlands woods zone arena mall raion oblast governorate voivodeship upazila taluka taluk tehsil thana zilla woreda kebele barangay canton commune municipality borough parish`;

/** Words that make a place of the name that owns it: "Farrow's Mill". */
export const POSSESSED_PLACES = `hall mill cross wood copse green common farm yard ferry landing end hollow bluff wharf hole cove knoll ford`;

/** What two places can share. */
export const SHARED_BODIES = `police constabulary council trust authority board service diocese hospital hospitals county borough railway highlanders fusiliers chronicle`;

/** What a state's or province's body is called by before its name: "Statistics Norland", "Health Norland". */
export const PUBLIC_TASKS = `environment health statistics transport parks elections historic sport athletics homes skills`;

/** Bodies that are called by their place, which is no body for that: "Velm Provincial Hospital". */
export const BODIES_CALLED_BY_PLACE = `hospital police council university committee court school college museum church diocese government parliament assembly authority department ministry tribunal constabulary clinic library theatre prison
${PAPERS} echo journal news mail`;

/** Words that end no name that is cut short. */
export const NEVER_LAST = `city state united national`;

/** What is called by its town at the end: "Velm College Norbury". */
export const HEADS_BEFORE_TOWN = `college university school institute academy hospital polytechnic institut`;

/** Journals that others are called by. */
export const JOURNALS = `nature science lancet jama bmj cell plos frontiers`;

/** Before "Survey": what a body of that name surveys. */
export const SURVEYED = `geological antarctic ordnance hydrographic archaeological topographic`;

/** Forms of companies that are printed in small letters too: "Velm plc". */
export const LEGAL_FORMS = `plc ltd nv bv`;

/** First words of places' names. */
export const PLACE_FIRST_WORDS = `barangay kampung kampong desa purok sitio co estadio stade stadio stadion lake mount mt mt. cape port fort river gulf bay isle strait straits camp rio río ras jebel jabal wadi sierra costa playa villa ciudad santa santo são sao los las tel beit deir khan bad upper lower greater inner outer puerto cerro monte mont pampa nueva nuevo nova novo novi nizhny veliky kota kuala tanjung pulau phnom ban tell kafr kfar ain umm loch glen inver ben val vallée piazza plaza place kibbutz moshav rua rue calle avenida via praça paseo largo jalan`;

/** Words of direction before a name of a place: "northern Norland", "East Port Ellis". */
export const DIRECTIONS = `north south east west northern southern eastern western central north-east north-west south-east south-west northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower inner outer mid`;

/** First words of names that are no actors: storms, operations, ships, flights. */
export const NOT_ACTOR_FIRST_WORDS = `operation hurricane cyclone typhoon tropical storm project hms uss ss rms mv apollo soyuz voyager flight boeing route highway interstate typhon exercise article amendment section proposition measure comet asteroid planet galaxy iphone windows prix`;

/** First words of names of bodies in several languages, without accents: "Radio Velm", "Banco Norte", "Real Velm". */
export const ORGANISATION_FIRST_WORDS = `radio banco banca banque bank club fc ac cf sc cd as real air groupe grupo gruppo universidad universidade universite universita universitat university partido parti partito partij partei partai medecins amis movimiento movimento mouvement mouvance frente front sindicato syndicat sindacato confederacion
confederacao confederation federacion federacao federation comite comissao comision commission ministerio ministere ministero corte cour tribunal asociacion associacao association associazione union uniao unione unie deutsche societe compagnie compania companhia studio studios editorial editions
instituto institut istituto institute fundacion fundacao fondation fondazione stiftung team dynamo dinamo spartak lokomotiv cska sporting athletic atletico deportivo borussia bayern inter olympique racing maison casa-editrice agence agencia agenzia television camara chambre camera asamblea assemblee assembleia
parlamento parlement policia police gendarmerie guardia garde ejercito armee al-jazeera hezb hizb jabhat harakat jamaat jemaah ansar brigadas brigate colectivo collectif alianza alliance alianca coalicion coalition coalizao cooperativa cooperative universitas pusat majlis ittihad minera cementos constructora empresa empresas teatro museo musee orquesta orchestre biblioteca colegio escuela ecole scuola academia maccabi hapoel beitar radnicki sloboda gornik hnk nk fk sv pt perum conseil consejo conselho defensoria fiscalia procuraduria contraloria pakatan perikatan barisan gabungan dewan persatuan liwa kataib saraya jaysh academie laboratoire`;

/** Sports clubs whose names do not show what they are. */
export const CLUBS = `Man United|Man Utd|Man City|West Ham|West Ham United|Sheffield Wednesday|Nottingham Forest|Crystal Palace|Derby County|Norwich City|Coventry City|
Hull City|Swansea City|Bristol City|Birmingham City|West Bromwich Albion|West Brom|Leyton Orient|Port Vale|Crewe Alexandra|Real Sociedad|
Atlético Madrid|Athletic Bilbao|Celta Vigo|Deportivo La Coruna|Real Betis|Rayo Vallecano|AS Roma|Bayer Leverkusen|Schalke 04|Werder Bremen|
Hertha Berlin|Hansa Rostock|Eintracht Frankfurt|St. Pauli|Hamburger SV|VfB Stuttgart|Paris Saint-Germain|Paris St Germain|PSG|Olympique Marseille|
AS Monaco|Ajax Amsterdam|PSV|PSV Eindhoven|Club Brugge|Standard Liege|Sporting Lisbon|AEK Athens|PAOK|Shakhtar Donetsk|Red Star Belgrade|
Partizan Belgrade|Hajduk Split|Croatia Zagreb|Steaua Bucharest|Legia Warsaw|Sparta Prague|Slavia Prague|Rapid Vienna|Austria Vienna|Young Boys|
Malmo FF|IFK Gothenburg|Boca Juniors|River Plate|Racing Club|San Lorenzo|Velez Sarsfield|Newell's Old Boys|Vasco da Gama|Colo Colo|Colo-Colo|Al Ahly|
Kaizer Chiefs|Orlando Pirates|Raja Casablanca|Al-Hilal|Al-Nassr|Kashima Antlers|Urawa Reds|Red Sox|Blue Jays|Maple Leafs|Red Wings|Trail Blazers`;

/** Letters behind a town that make a club of it: "Velm FC". */
export const CLUB_LETTERS = `fc afc rfc cfc cf sc ac fk ik if bk gf gk hk sk nk rc ssc vfb vfl tsv fsv sv bc`;

/** First words of campaigns that are called by what they want: "Save Our Wards". */
export const CAMPAIGN_VERBS = `save stop keep protect defend reclaim rebuild fund free fix bring rethink reopen restore`;

/** What says of a company in which form it is one: it is called with it or without. */
export const COMPANY_FORMS = `plc ltd limited inc incorporated corp llc llp lp co gmbh ag se kg kgaa nv bv sa spa sas sarl srl ab oy asa bhd sdn pte pvt pty pjsc jsc`;
