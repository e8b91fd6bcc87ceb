/** Bodies of many countries and fields whose names do not show what they are. Own compilation. */

/** Companies, agencies, laboratories and universities by their short names. */
export const COMPANIES = `Royal Caribbean|Planned Parenthood|Guardia Civil|A Bola|Holy Trinity|Sacred Heart|M-Pesa|Top Glove|Ayala Land|SM Prime|Bank Mandiri|Ma'aden|CMPC|
Pilbara Minerals|MTN|Glo|Royal Air Maroc|Air Mauritius|NNPC|AngloGold Ashanti|Anglo American|Gold Fields|Harmony Gold|Impala Platinum|HCL|TCS|
Maruti Suzuki|Bharti Airtel|Jio|Byju's|ONGC|NTPC|BHEL|ISRO|DRDO|HDFC|ICICI|SBI|Sun Pharma|Dialog Axiata|Hyundai Motor|LG|SK Hynix|POSCO|KEPCO|
Korean Air|HYBE|NEC|NTT|KDDI|TEPCO|JAL|ANA|Bandai Namco|Square Enix|Studio Ghibli|RIKEN|JAXA|TSMC|HTC|Evergreen Marine|BYD|NIO|SAIC|CNOOC|CNPC|ICBC|
Ping An|Country Garden|JD.com|SMIC|CATL|DJI|COSCO|Cathay Pacific|Jardine Matheson|DBS|OCBC|Lion Air|CIMB|Sime Darby|PTT|Charoen Pokphand|San Miguel|
PLDT|ANZ|CSIRO|Air New Zealand|JBS|Oi|LATAM|SQM|YPF|Mercado Libre|CEMEX|América Móvil|VTB|Alfa-Bank|Norilsk Nickel|Mail.ru|Motor Sich|SOCAR|PKN Orlen|
KGHM|PZU|ČEZ|CEZ|Skoda Auto|OTP|Wizz Air|INA|OMV|El Al|Check Point|SABIC|ADNOC|DP World|Alfa Romeo|Telecom Italia|Intesa Sanpaolo|BBVA|
Banco Santander|Millennium BCP|Saint-Gobain|EDF|LVMH|AXA|Axa|Crédit Agricole|CNRS|INRIA|Munich Re|E.ON|E.on|RWE|Delivery Hero|Axel Springer|TUI|ABB|
Julius Baer|Swiss Re|SKF|SAS|SEB|Novo Nordisk|LEGO|Norsk Hydro|DNB|UPM|Stora Enso|ASML|ING|ABN Amro|DSM|KPN|KBC|AB InBev|Aer Lingus|AIB|OTE|
BHP Billiton|SSE|National Grid|G4S|Balfour Beatty|Marks & Spencer|Marks and Spencer|John Lewis|JCB|Jaguar Land Rover|Land Rover|Aston Martin|
Virgin Atlantic|Virgin Media|Thomas Cook|Penguin Books|Faber and Faber|Simon & Schuster|Farrar, Straus and Giroux|Reed Elsevier|WPP|Sotheby's|
Christie's|Lloyd's|Legal & General|Standard Chartered|Northern Rock|Google DeepMind|GSK|Hugging Face|Stability AI|Inflection AI|xAI|Boston Dynamics|
Red Hat|FTX|Epic Games|Electronic Arts|Take-Two|Rockstar Games|AMD|Texas Instruments|Juniper Networks|Xerox PARC|Bell Labs|Hewlett-Packard|
Hewlett Packard|Yahoo!|AOL|Blue Origin|Virgin Galactic|General Electric|GE|3M|John Deere|Procter & Gamble|P&G|Colgate-Palmolive|Kimberly-Clark|
Kraft Heinz|Kellogg's|General Mills|ADM|Dow Chemical|Philip Morris|RJ Reynolds|Eli Lilly|Bristol-Myers Squibb|23andMe|CVS|Rite Aid|Best Buy|
Home Depot|Lowe's|Macy's|J.C. Penney|Levi Strauss|Under Armour|Burger King|KFC|Wendy's|Domino's|Pizza Hut|Dunkin'|Wells Fargo|Merrill Lynch|
Bear Stearns|KKR|Berkshire Hathaway|State Street|American Express|AIG|GEICO|Fannie Mae|Freddie Mac|MCI|Time Warner|Warner Bros|Warner Bros.|
Warner Music|Universal Music|DC Comics|MGM|HBO|ESPN|MTV|VH1|Adult Swim|Comedy Central|Discovery Channel|History Channel|Clear Channel|Live Nation|
Def Jam|Sub Pop|RCA|EMI|ECM|Blue Note|Sun Records|Rough Trade|4AD|Nuclear Blast|Sony Music|NPM|Baker Hughes|PG&E|Con Edison|Freeport-McMoRan|
Southern Pacific|Union Pacific|BNSF|Norfolk Southern|CSX|Air Canada|Rogers Communications|Bell Canada|Hudson's Bay|Canadian Pacific|Canadian National|
SNC-Lavalin|RBC|Pan Am|TWA|CERN|SLAC|ESA|NOAA|USGS|NIST|NIH|DARPA|NSF|Georgia Tech|Virginia Tech|Texas A&M|Carnegie Mellon|Johns Hopkins|UC Berkeley|
UC San Diego|UC Davis|USC|NYU|CUNY|SUNY|Notre Dame|Bryn Mawr|UBC|SRI International|RAND|UCL|SOAS|Sciences Po|ETH|ETH Zurich|EPFL|Max Planck|TU Delft|
KAIST|POSTECH|IIT|IIT Bombay|IIT Delhi|JNU|Bar-Ilan|Woods Hole|Lawrence Livermore|IEEE|ACM|AAAI|W3C|IETF|ICANN|ISO|ASCAP|RIAA|BPI|MPAA|SAG-AFTRA|
UNODC|UNAIDS|UNFPA|IFC|IFRC|ICRC|World Food Programme|Christian Aid|Plan International|Islamic Relief|Freedom House|Human Rights First|Global Witness|
Sea Shepherd|PETA|RSPCA|RSPB|Daiichi Sankyo`;

/** Parties and movements. */
export const PARTIES = `Civil Contract|European Solidarity|Rally for Democracy|Nuevas Ideas|Renovación Popular|Perú Libre|Revolución Ciudadana|Citizen Revolution|
uMkhonto we Sizwe|SODELPA|Vanua'aku Pati|Nahdlatul Ulama|Reform UK|BNP|People Before Profit|Democratic Unionists|Ulster Unionists|Bloc Québécois|
Parti Québécois|NDP|New Democrats|One Nation|Rassemblement National|Les Républicains|La France Insoumise|UMP|EELV|Alternative for Germany|Bündnis 90|
ÖVP|FPÖ|SPÖ|NEOS|SVP|PVV|VVD|CDA|D66|Vlaams Belang|Vlaams Blok|N-VA|CD&V|Dansk Folkeparti|Sweden Democrats|True Finns|MSZP|Law and Justice|
Civic Platform|SaS|ANO|ODS|ČSSD|CSSD|GERB|AUR|PSD|PNL|USR|HDZ|SNSD|SNS|Golden Dawn|New Democracy|PASOK|AKEL|AKP|CHP|MHP|HDP|IYI|United Russia|
Servant of the People|Right Sector|Georgian Dream|Partido Popular|Unidas Podemos|Izquierda Unida|ERC|EH Bildu|PNV|Bloco de Esquerda|Fratelli d'Italia|
Lega Nord|Movimento 5 Stelle|Italia Viva|Labour Zionists|Yisrael Beiteinu|Yesh Atid|Blue and White|Kahol Lavan|Religious Zionism|Otzma Yehudit|
Peace Now|Ra'am|Nidaa Tounes|Al-Nour|Hizb ut-Tahrir|KDP|PUK|SCIRI|Hashd al-Shaabi|Kataib Hezbollah|Mujahedin-e Khalq|Tehreek-e-Insaf|PML-Q|MQM|
Jamaat-e-Islami|Jamiat Ulema-e-Islam|ANP|Tehreek-e-Taliban|Lashkar-e-Jhangvi|Hizbul Mujahideen|BSP|TMC|AIADMK|DMK|TDP|YSRCP|JD(U)|JD(S)|RJD|RSS|VHP|
CPI(M)|CPM|CPI-M|National Conference|UNP|SLFP|SLPP|JVP|TNA|CPN-UML|Pheu Thai|Palang Pracharath|Move Forward|Future Forward|Thai Rak Thai|USDP|KNU|KIA|
CPP|CNRP|Khmer Rouge|Viet Cong|Viet Minh|PDI-P|PKS|PKB|Laskar Jihad|DAP|MILF|MNLF|NPA|Abu Sayyaf|DPJ|CDP|Aum Shinrikyo|IFP|Economic Freedom Fighters|
COSATU|NUMSA|ZAPU|PAIGC|FNLA|Chama Cha Mapinduzi|CCM|CUF|ODM|NRM|FDC|LRA|Lord's Resistance Army|TPLF|EPRDF|OLF|OLA|ONLF|EPLF|RPF|FDLR|CNDP|Mai-Mai|
AFDL|Anti-balaka|APC|PDP|APGA|MASSOB|IPOB|ISWAP|NDC|NPP|RUF|NPFL|ULIMO|AFRC|ECOMOG|JNIM|MNLA|Ansar Dine|FSLN|FMLN|EZLN|Los Zetas|MS-13|
Mara Salvatrucha|Barrio 18|Tren de Aragua|Los Choneros|Clan del Golfo|AUC|M-19|FARC-EP|APRA|Fuerza Popular|Peru Libre|Movimiento al Socialismo|MIR|
Frente Amplio|La Libertad Avanza|MST|PSDB|PSOL|PMDB|MDB|PSL|DEM|PRD|Acción Democrática|PSUV|Voluntad Popular|Primero Justicia|Tonton Macoute|
Proud Boys|Oath Keepers|Weather Underground|Black Panthers|Stern Gang|Red Army Faction|GRAPO|November 17|Tupac Amaru|Provisional IRA|Real IRA|INLA|
Continuity IRA|Nation of Islam|Aryan Nations`;

/** Bands and ensembles of music. */
export const BANDS = `The Beatles|Rolling Stones|The Rolling Stones|Pink Floyd|Led Zeppelin|Deep Purple|Black Sabbath|Iron Maiden|Judas Priest|AC/DC|Guns N' Roses|
Van Halen|Bon Jovi|Def Leppard|Dream Theater|Limp Bizkit|Linkin Park|Rage Against the Machine|Pearl Jam|Alice in Chains|Foo Fighters|
Red Hot Chili Peppers|Smashing Pumpkins|Nine Inch Nails|R.E.M.|U2|Arctic Monkeys|The Strokes|The White Stripes|The Killers|Kings of Leon|Arcade Fire|
Vampire Weekend|Sonic Youth|Dinosaur Jr.|New Order|The Smiths|The Cure|Depeche Mode|Pet Shop Boys|Duran Duran|Simple Minds|Tears for Fears|
Talking Heads|The Ramones|Sex Pistols|The Clash|Dead Kennedys|Black Flag|Bad Religion|Green Day|Blink-182|The Offspring|Fall Out Boy|
My Chemical Romance|Panic! at the Disco|Thirty Seconds to Mars|Fleetwood Mac|The Eagles|Steely Dan|The Doors|Jefferson Airplane|Grateful Dead|
The Byrds|The Beach Boys|Beach Boys|The Velvet Underground|Velvet Underground|The Stooges|The Who|The Kinks|The Yardbirds|Jethro Tull|King Crimson|
Emerson, Lake & Palmer|ABBA|Bee Gees|Boney M|Jackson 5|The Supremes|The Temptations|Earth, Wind & Fire|Parliament-Funkadelic|Public Enemy|N.W.A|
Wu-Tang Clan|Run-DMC|Beastie Boys|A Tribe Called Quest|De La Soul|The Roots|Black Eyed Peas|Destiny's Child|TLC|Spice Girls|Take That|One Direction|
Backstreet Boys|NSYNC|BTS|EXO|Big Bang|Stray Kids|AKB48|X Japan|L'Arc-en-Ciel|Daft Punk|The Chemical Brothers|The Prodigy|Massive Attack|
LCD Soundsystem|Tame Impala|Ladysmith Black Mambazo|Los Tigres del Norte|Soda Stereo|Calle 13|Os Mutantes|Gipsy Kings|Cirque du Soleil|La Scala|
Covent Garden|Metropolitan Opera|Kronos Quartet|Weather Report|Modern Jazz Quartet|Art Ensemble of Chicago|Cannibal Corpse|Morbid Angel|Celtic Frost|
Blind Guardian|Dimmu Borgir|Cradle of Filth|In Flames|At the Gates|System of a Down|The Tragically Hip|Barenaked Ladies|Crowded House|INXS|
Midnight Oil|Men at Work|Split Enz|Siouxsie and the Banshees|Cocteau Twins|My Bloody Valentine|Jesus and Mary Chain|Stone Roses|Happy Mondays|
Primal Scream|Belle and Sebastian|Franz Ferdinand|The Cranberries|The Corrs|Thin Lizzy|The Pogues|The Dubliners|The Chieftains`;

/** Clubs of all sports. */
export const MORE_CLUBS = `Heart of Midlothian|Las Palmas|Real Mallorca|Real Zaragoza|Sporting Gijón|Cagliari Calcio|Hellas Verona|Palermo Calcio|Monza Calcio|VfL Wolfsburg|
RB Leipzig|Union Berlin|Mainz 05|VfL Bochum|Arminia Bielefeld|Hannover 96|Fortuna Düsseldorf|MSV Duisburg|Karlsruher SC|Greuther Fürth|OGC Nice|
Stade Rennais|Stade Brestois|RC Lens|RC Strasbourg|Montpellier HSC|Angers SCO|Girondins Bordeaux|Lille OSC|AZ Alkmaar|NEC Nijmegen|Willem II|
Sparta Rotterdam|Go Ahead Eagles|KAA Gent|Royal Antwerp|Union Saint-Gilloise|Sporting Braga|Vitoria Guimaraes|Rio Ave|St Gallen|Red Bull Salzburg|
Sturm Graz|LASK|Viking FK|AIK|HJK|HJK Helsinki|Levski Sofia|Rapid Bucharest|CFR Cluj|Universitatea Craiova|Lech Poznan|Wisła Kraków|Widzew Lodz|
Sparta Praha|Viktoria Plzen|Banik Ostrava|Slovan Bratislava|Olimpija Ljubljana|Rijeka HNK|Crvena Zvezda|Red Star|Zenit St Petersburg|Rubin Kazan|
Rostov FC|Torpedo Moscow|Alania Vladikavkaz|Zorya Luhansk|BATE Borisov|Sheriff Tiraspol|APOEL|Al-Ittihad|Al Ittihad|Al Hilal|Al Nassr|Al Ahli|Al-Ahli|
Al-Ahly|Al Sadd|Al-Sadd|Al Ain|Al-Ain|Al Jazira|Al Wahda|Al Wasl|Wydad Casablanca|Esperance Tunis|Etoile du Sahel|Club Africain|JS Kabylie|USM Alger|
MC Alger|TP Mazembe|AS Vita|Asante Kotoko|Hearts of Oak|Kano Pillars|ASEC Mimosas|Coton Sport|Mamelodi Sundowns|Moroka Swallows|Gor Mahia|
AFC Leopards|Simba SC|Young Africans|Dynamos Harare|Petro de Luanda|Saint George|Ulsan Hyundai|Pohang Steelers|Gamba Osaka|Cerezo Osaka|
Yokohama F. Marinos|Yokohama Marinos|Kawasaki Frontale|Vissel Kobe|Sanfrecce Hiroshima|Nagoya Grampus|Júbilo Iwata|Verdy Kawasaki|Shimizu S-Pulse|
Consadole Sapporo|Guangzhou Evergrande|Beijing Guoan|Shanghai Shenhua|Shandong Luneng|Shandong Taishan|Dalian Wanda|Johor Darul Ta'zim|Selangor FA|
Persib Bandung|Persija Jakarta|Mohun Bagan|East Bengal|Kerala Blasters|Melbourne Victory|Sydney FC|Perth Glory|Brisbane Roar|Wellington Phoenix|
Central Coast Mariners|San Lorenzo de Almagro|Rosario Central|Newell's|Argentinos Juniors|Colon de Santa Fe|São Paulo FC|Bahia EC|Sport Recife|
Fortaleza EC|Goias EC|Ponte Preta|Guarani FC|Universidad de Chile|Cerro Porteño|Guarani Asuncion|Sporting Cristal|LDU Quito|Liga de Quito|El Nacional|
América de Cali|Junior de Barranquilla|Once Caldas|Independiente Santa Fe|Bolivar La Paz|The Strongest|Oriente Petrolero|Club América|Cruz Azul|
Pumas UNAM|Tigres UANL|Pachuca CF|Santos Laguna|Olimpia Tegucigalpa|LA Galaxy|Los Angeles Galaxy|LAFC|Seattle Sounders|Portland Timbers|
New York Red Bulls|New England Revolution|Columbus Crew|Inter Miami|Real Salt Lake|Sporting Kansas City|Dundee FC|St Johnstone|St Mirren|
Greenock Morton|Queen of the South|Hamilton Academical|Ross County|Montrose FC|Brechin City|East Fife|Forfar Athletic|Queen's Park|St. Johnstone|
St. Mirren|Aston Villa|Wigan Athletic|Wigan Warriors|Charlton Athletic|Queens Park Rangers|QPR|AFC Wimbledon|Barnsley FC|Huddersfield Town|
Bradford City|Grimsby Town|Lincoln City|Notts County|Mansfield Town|Stoke City|Shrewsbury Town|Wrexham AFC|Cardiff City|Plymouth Argyle|Exeter City|
Cheltenham Town|Swindon Town|Reading FC|AFC Bournemouth|Brighton & Hove Albion|Ipswich Town|Northampton Town|Luton Town|Barnet FC|Preston North End|
Bury FC|Rochdale AFC|Oldham Athletic|Stockport County|Darlington FC|York City|Chesterfield FC|Leicester City|Macclesfield Town|Yeovil Town|
Accrington Stanley|Morecambe FC|Fleetwood Town|Crawley Town|Leicester Tigers|London Wasps|London Irish|Northampton Saints|Sale Sharks|Bath Rugby|
Exeter Chiefs|Newcastle Falcons|Worcester Warriors|Stade Toulousain|Stade Français|Racing 92|Clermont Auvergne|La Rochelle Rugby|Biarritz Olympique|
Cardiff Blues|Glasgow Warriors|Benetton Treviso|Queensland Reds|Black Caps|Super Eagles|Black Stars|Bafana Bafana|Indomitable Lions|Harambee Stars|
St Helens|St. Helens|Wakefield Trinity|Castleford Tigers|Huddersfield Giants|Catalans Dragons|Brisbane Broncos|Sydney Roosters|Parramatta Eels|
Penrith Panthers|Manly Sea Eagles|Cronulla Sharks|St George Illawarra|North Queensland Cowboys|Melbourne Storm|Canberra Raiders|New Zealand Warriors|
South Sydney|South Sydney Rabbitohs|Wests Tigers|Illawarra Steelers|Western Suburbs|North Sydney Bears|St Kilda|Western Bulldogs|North Melbourne|
Port Adelaide|Fremantle Dockers|West Coast Eagles|Sydney Swans|Brisbane Lions|GWS Giants|Mumbai Indians|Chennai Super Kings|Kolkata Knight Riders|
Royal Challengers Bangalore|Rajasthan Royals|Kings XI Punjab|Punjab Kings|Sunrisers Hyderabad|Deccan Chargers|Lucknow Super Giants|Karachi Kings|
Lahore Qalandars|Peshawar Zalmi|Quetta Gladiators|Surrey CCC|Yorkshire CCC|Lancashire CCC|Durham CCC|Arizona Cardinals|Atlanta Falcons|
Baltimore Ravens|Buffalo Bills|Carolina Panthers|Chicago Bears|Cincinnati Bengals|Cleveland Browns|Denver Broncos|Detroit Lions|Green Bay Packers|
Houston Texans|Houston Oilers|Indianapolis Colts|Jacksonville Jaguars|Kansas City Chiefs|Las Vegas Raiders|Oakland Raiders|Los Angeles Chargers|
San Diego Chargers|Los Angeles Rams|St. Louis Rams|Miami Dolphins|Minnesota Vikings|New England Patriots|New Orleans Saints|New York Giants|
New York Jets|Philadelphia Eagles|Pittsburgh Steelers|San Francisco 49ers|Seattle Seahawks|Tampa Bay Buccaneers|Tennessee Titans|Washington Redskins|
Washington Commanders|Atlanta Hawks|Boston Celtics|Brooklyn Nets|New Jersey Nets|Charlotte Hornets|Charlotte Bobcats|Chicago Bulls|
Cleveland Cavaliers|Dallas Mavericks|Denver Nuggets|Detroit Pistons|Golden State|Golden State Warriors|Houston Rockets|Indiana Pacers|
Los Angeles Clippers|LA Clippers|Memphis Grizzlies|Miami Heat|Milwaukee Bucks|Minnesota Timberwolves|New Orleans Pelicans|New Orleans Hornets|
New York Knicks|Oklahoma City Thunder|Orlando Magic|Phoenix Suns|Portland Trail Blazers|Sacramento Kings|San Antonio Spurs|Toronto Raptors|Utah Jazz|
Vancouver Grizzlies|Washington Wizards|Arizona Diamondbacks|Atlanta Braves|Baltimore Orioles|Chicago White Sox|White Sox|Cincinnati Reds|
Cleveland Indians|Cleveland Guardians|Colorado Rockies|Detroit Tigers|Florida Marlins|Miami Marlins|Houston Astros|Kansas City Royals|
Los Angeles Angels|Anaheim Angels|Los Angeles Dodgers|Milwaukee Brewers|Minnesota Twins|Montreal Expos|New York Mets|Oakland Athletics|
Philadelphia Phillies|Pittsburgh Pirates|San Diego Padres|San Francisco Giants|Seattle Mariners|St. Louis Cardinals|St Louis Cardinals|Tampa Bay Rays|
Tampa Bay Devil Rays|Texas Rangers|Toronto Blue Jays|Washington Nationals|Anaheim Ducks|Arizona Coyotes|Phoenix Coyotes|Boston Bruins|Buffalo Sabres|
Calgary Flames|Carolina Hurricanes|Hartford Whalers|Chicago Blackhawks|Colorado Avalanche|Columbus Blue Jackets|Dallas Stars|Detroit Red Wings|
Edmonton Oilers|Florida Panthers|Los Angeles Kings|Minnesota Wild|Montreal Canadiens|Nashville Predators|New Jersey Devils|New York Islanders|
New York Rangers|Ottawa Senators|Philadelphia Flyers|Pittsburgh Penguins|San Jose Sharks|Seattle Kraken|St. Louis Blues|Tampa Bay Lightning|
Toronto Maple Leafs|Vancouver Canucks|Washington Capitals|Winnipeg Jets|Red Bull|Red Bull Racing|Mercedes-Benz|Williams F1|Jordan Grand Prix|
Ligue 1 Sauber|Alpine F1|Haas F1|Yamaha Racing|Repsol Honda|Ineos Grenadiers|Team Sky|Quick-Step|Jumbo-Visma|Lotto Soudal|Astana Qazaqstan|AG2R|
Team Telekom|Zalgiris Kaunas|Olimpia Milano|Kinder Bologna|Virtus Bologna|Fortitudo Bologna|Limoges CSP|Pau-Orthez|ASVEL|Cibona Zagreb|Anadolu Efes|
Efes Pilsen|Tau Ceramica|Estudiantes Madrid|Scottish Claymores|Rhein Fire|Ole Miss|LSU|Crimson Tide|Tar Heels|Blue Devils|Fighting Irish`;

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
