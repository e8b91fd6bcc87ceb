/** Names of places that are neither countries nor in the generated list of cities. Own compilation. */

/** States, provinces and regions: they act now and then, but are mostly the scene. */
export const REGIONS = `Arunachal Pradesh|Himachal Pradesh|Meghalaya|Mizoram|Orissa|Sikkim|Tripura|Uttarakhand|Jiangxi|Qinghai|Gilgit-Baltistan|East Java|West Java|Central Java|Visayas|Johor|Penang|Rio Grande do Sul|Santa Catarina|Paraná|Pernambuco|Ceará|Goiás|Tamaulipas|Nuevo León|Rhineland-Palatinate|Baden-Wuerttemberg|Aquitaine|Puglia|Liguria|Andalucia|Extremadura|Asturias|Cantabria|Navarre|Moravia|Bohemia|Pomerania|Wallachia|Vojvodina|Thrace|Macedonia|Scania|Jutland|Bashkortostan|Krasnodar|Limpopo|Mpumalanga|Northern Cape|Free State|Puntland|Equatoria|Kaduna|Kano State|Lagos State|Rivers State|Oahu|Maui|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|
Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|
New Jersey|New Mexico|New York State|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|
South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington State|West Virginia|Wisconsin|Wyoming|District of Columbia|Washington DC|
Washington, D.C.|Washington D.C.|D.C.|DC|N.Y.|N.J.|N.C.|S.C.|N.H.|N.M.|N.D.|S.D.|R.I.|W.Va.|Calif.|Ala.|Ark.|Ga.|Ill.|Ind.|Kan.|Ky.|Md.|Mont.|Neb.|Nev.|Okla.|Ore.|Pa.|Vt.|Va.|Wyo.|Conn.|Mass.|Fla.|Mich.|Minn.|Wis.|Ariz.|Colo.|Tenn.|Ont.|Que.|NYC|L.A.|LA|NSW|WA|NY|Qld|QLD|B.C.|BC|N.B.|P.E.I.|N.L.|HK|
Ontario|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Newfoundland and Labrador|Prince Edward Island|Yukon|Nunavut|Northwest Territories|
New South Wales|Queensland|Victoria|Tasmania|South Australia|Western Australia|Northern Territory|Australian Capital Territory|
Andalusia|Galicia|Basque Country|Valencia|Aragon|Castile|Saxony|Lower Saxony|Hesse|Brandenburg|Thuringia|Rhineland|Saarland|Schleswig-Holstein|
North Rhine-Westphalia|Baden-Württemberg|Prussia|Brittany|Normandy|Provence|Alsace|Lorraine|Burgundy|Corsica|Sardinia|Sicily|Tuscany|Lombardy|Veneto|Piedmont|Umbria|Calabria|
Apulia|Campania|Wallonia|Tyrol|Carinthia|Transylvania|Silesia|Galilee|Golan Heights|West Bank|Gaza|Gaza Strip|East Jerusalem|Judea|Samaria|
Sinai|Donbas|Donbass|Donetsk|Luhansk|Lugansk|Kherson|Zaporizhzhia|Zaporizhia|Dagestan|Tatarstan|Siberia|Kaliningrad|Karelia|Kamchatka|Ingushetia|North Ossetia|
Anatolia|Kashmir|Jammu and Kashmir|Punjab|Sindh|Balochistan|Baluchistan|Khyber Pakhtunkhwa|Waziristan|Gujarat|Maharashtra|Kerala|Tamil Nadu|Karnataka|Telangana|
Andhra Pradesh|Uttar Pradesh|Madhya Pradesh|Bihar|Rajasthan|Haryana|Odisha|West Bengal|Bengal|Assam|Manipur|Nagaland|Goa|Ladakh|Chhattisgarh|Jharkhand|
Xinjiang|Guangdong|Guangxi|Sichuan|Hunan|Hubei|Henan|Hebei|Yunnan|Zhejiang|Jiangsu|Shandong|Shanxi|Shaanxi|Fujian|Hainan|Inner Mongolia|Manchuria|Gansu|Guizhou|Liaoning|Jilin|Heilongjiang|
Okinawa|Hokkaido|Fukushima|Java|Sumatra|Bali|Borneo|Papua|West Papua|Aceh|Kalimantan|Sulawesi|Timor|Mindanao|Luzon|Rakhine|Shan State|Sabah|Sarawak|Kelantan|Terengganu|Selangor|Perak|Kedah|Perlis|Pahang|Negeri Sembilan|Leyte|Chaco|
Darfur|Kordofan|Tigray|Oromia|Amhara|Ogaden|Biafra|Katanga|Kivu|North Kivu|South Kivu|Ituri|Cabinda|Casamance|Kwazulu-Natal|KwaZulu-Natal|Gauteng|Western Cape|Eastern Cape|Transvaal|Borno|Cabo Delgado|Rift Valley|
Anbar|Helmand|Kandahar|Idlib|Hasakah|Kurdish Region|Hadramawt|Dhofar|Chiapas|Oaxaca|Sinaloa|Chihuahua|Sonora|Jalisco|Michoacán|Guerrero|Veracruz|Yucatán|Baja California|Patagonia|Amazonas|Mato Grosso|Bahia|Minas Gerais|Pará|
Antioquia|Araucanía|Falkland Islands|Falklands|Canary Islands|Azores|Madeira|Balearic Islands|Channel Islands|Isle of Man|Jersey|Guernsey|Shetland|Orkney|Hebrides|Svalbard|Lapland|Åland|
Ulster|Munster|Leinster|Connacht|Cornwall|Devon|Kent|Essex|Sussex|Surrey|Yorkshire|Lancashire|Cumbria|Northumberland|Norfolk|Suffolk|Somerset|Dorset|Hampshire|Wiltshire|Merseyside|Midlands|West Midlands|Highlands|
Aberdeenshire|Fife|Greater Manchester|Tyneside|Wessex|East Anglia|Home Counties|Silicon Valley|Long Island|Manhattan|Brooklyn|Bronx|Queens|Harlem|Staten Island|New England|Midwest|Deep South|Bay Area|Appalachia`;

/** Continents, seas, mountains, rivers and wide regions: never a state. */
export const WIDE_REGIONS = `Africa|Asia|Europe|Antarctica|Oceania|Eurasia|North America|South America|Latin America|Central America|Middle East|Near East|
Far East|North Africa|West Africa|East Africa|Southern Africa|Central Africa|Sub-Saharan Africa|Horn of Africa|Maghreb|Sahel|Sahara|Southeast Asia|
South-East Asia|South East Asia|South Asia|East Asia|Central Asia|Western Europe|Eastern Europe|Central Europe|Northern Europe|Southern Europe|Balkans|Caucasus|North Caucasus|South Caucasus|Levant|
Scandinavia|Baltics|Iberia|Caribbean|West Indies|Polynesia|Melanesia|Arabia|Arabian Peninsula|Indian Ocean|Pacific|Pacific Ocean|
Atlantic|Atlantic Ocean|Arctic|Arctic Ocean|Mediterranean|Mediterranean Sea|Black Sea|Caspian Sea|Red Sea|Dead Sea|North Sea|Baltic Sea|Irish Sea|
South China Sea|East China Sea|Sea of Japan|Sea of Azov|Persian Gulf|Gulf of Mexico|Gulf of Aden|Gulf of Oman|English Channel|Channel|Strait of Hormuz|
Bosphorus|Bosporus|Dardanelles|Suez Canal|Panama Canal|Himalayas|Himalaya|Alps|Andes|Rockies|Rocky Mountains|Pyrenees|Urals|Appalachians|Amazon Basin|
Nile|Danube|Rhine|Volga|Thames|Seine|Euphrates|Tigris|Mekong|Ganges|Indus|Yangtze|Mississippi River|Rio Grande|Jordan River|River Jordan|Dnipro|Dnieper|
Mount Everest|Everest|Kilimanjaro|Lake Victoria|Lake Chad|Great Lakes|Great Barrier Reef|Gulf Coast|West Coast|East Coast|Guantánamo Bay|
Northern Hemisphere|Southern Hemisphere|Gulf|Galápagos|Korean Peninsula|Crimean Peninsula|Sinai Peninsula|Iberian Peninsula|Heathrow|Gatwick|Ground Zero|Tahrir Square|Tiananmen Square|
Mideast|Prairies|Maritimes|Riverina|Pilbara|Gippsland|Great Plains|Rust Belt|Cotswolds|Pennines|West Country|Black Country|
Lower East Side|Upper East Side|Upper West Side|South Side|West End|East End|Times Square|Red Square|Trafalgar Square|Wall Street`;

/** English and newly-used names of cities that the generated list gives in another form or not at all. */
export const ENGLISH_CITY_NAMES = `Antwerp|Basra|Cologne|Fallujah|Frankfurt|Geneva|Ghent|Gothenburg|Hague|Hanover|Kharkov|Odesa|Bakhmut|Marseilles|Nuremberg|Raqqa|Hama|St Petersburg|Seville|Teheran|Venice|
Rangoon|Lausanne|Luxembourg City|New York|Panama City|Quebec City|Saigon|Bombay|Calcutta|Madras|Bangalore|Canton|Peking|Oxford|Davos|Dayton|
Camp David|Bethlehem|Ramallah|Nablus|Jenin|Rafah|Khan Younis|Gaza City|Goma|Timbuktu|Rio|Darwin|Innsbruck|Calais|Nice|Cannes|Grozny|Mostar|Srebrenica|
Hollywood|Reading|Bath|Ferguson|Wimbledon|
Hodeidah|Marib|Taiz|Kobane|Afrin|Daraa|Sirte|Misrata|Tobruk|Kidal|Mopti|Agadez|Pemba|Entebbe|Hargeisa|Mekelle|Strathclyde|Teesside|Antrim|
Armagh|Fermanagh|Donegal|Sligo|Limerick|Wexford|Kilkenny|Mazar-i-Sharif|Gwadar|Dehradun|Shillong|Bhubaneswar|Phuket|Pattaya|Khon Kaen|
Luang Prabang|Siem Reap|Hai Phong|Cebu|Marawi|Lhasa|Stepanakert|Sukhumi|Tskhinvali|Rostov-on-Don|Arkhangelsk|Kramatorsk|Avdiivka|Matamoros|Acapulco|Ayacucho|El Alto|Punta Arenas|
Fujairah|Baalbek|Tartus|Sweida|Qamishli|Manbij|Douma|Samarra|Tikrit|Natanz|Ashkelon|Sderot|Eilat|Jericho|Tulkarm|Qalqilya|Jabalia|Sharm el-Sheikh|Marrakech|
Lesbos|Crete|Corfu|Paphos|Famagusta|Durrës|Shkodër|Tuzla|Mitrovica|Dubrovnik|Lampedusa|Pisa|Dunkirk|San Sebastián|Tenerife|Ceuta|Melilla|Bruges|Leuven|Maastricht|
Heidelberg|Lucerne|Aarhus|Uppsala|Kiruna|Stavanger|Tromsø|Inverness|Londonderry|Salford|Exeter|Canterbury|Hackney|Merthyr Tydfil|
Yellowknife|Alice Springs|Toowoomba|Dunedin|Boise|New Haven|Annapolis|Uvalde|Fairbanks|Juneau|Palo Alto|Molenbeek|Gangnam|Dharavi|
Kibera|Sandton|Khayelitsha|Copacabana|Rotorua`;

/**
 * Capitals and buildings that stand for a government, as `country` ("Moscow demands") or as an organisation.
 * A capital counts so only where it acts: context decides.
 */
export const CAPITALS = `Moscow|Kyiv|Kiev|Washington|Beijing|Brussels|London|Paris|Berlin|Tehran|Jerusalem|Ankara|Riyadh|Islamabad|New Delhi|Delhi|Tokyo|
Seoul|Pyongyang|Damascus|Baghdad|Kabul|Cairo|Doha|Minsk|Warsaw|Budapest|Belgrade|Pristina|Rome|Madrid|Athens|Lisbon|Vienna|Prague|Bratislava|Vilnius|
Riga|Tallinn|Helsinki|Stockholm|Oslo|Copenhagen|Dublin|The Hague|Bern|Canberra|Wellington|Ottawa|Caracas|Havana|Bogotá|Brasília|Buenos Aires|
Santiago|Lima|Quito|Taipei|Hanoi|Bangkok|Manila|Jakarta|Kuala Lumpur|Phnom Penh|Naypyidaw|Dhaka|Colombo|Kathmandu|Tashkent|Astana|Baku|Yerevan|Tbilisi|
Chisinau|Bucharest|Sofia|Skopje|Tirana|Sarajevo|Zagreb|Ljubljana|Nicosia|Beirut|Amman|Abu Dhabi|Muscat|Manama|Sanaa|Sana'a|Tripoli|Tunis|Algiers|Rabat|
Khartoum|Juba|Addis Ababa|Asmara|Mogadishu|Nairobi|Kampala|Kigali|Kinshasa|Luanda|Pretoria|Harare|Lusaka|Abuja|Accra|Dakar|Bamako|Niamey|Ouagadougou|N'Djamena|
Mexico City|Managua|Tegucigalpa|Port-au-Prince|Santo Domingo|Asunción|Montevideo|La Paz|Bishkek|Dushanbe|Ashgabat|Ulaanbaatar|Thimphu|Vientiane|Dili|Port Moresby|Suva|
Honiara|Port Vila|Apia|Putrajaya|Podgorica|Reykjavik|Nouakchott|Conakry|Freetown|Monrovia|Lomé|Libreville|Brazzaville|Bangui|Yaoundé|Malabo|Bujumbura|Dodoma|Lilongwe|
Maputo|Antananarivo|Gaborone|Windhoek|Ramallah|Erbil|Nuuk`;

/** Buildings and seats that are spoken of as the government inside them. */
export const SEATS_OF_GOVERNMENT = `Kremlin|White House|Downing Street|10 Downing Street|Number 10|No 10|No. 10|Whitehall|Westminster|Holyrood|Stormont|Élysée|Elysée|
Élysée Palace|Quai d'Orsay|Pentagon|Capitol Hill|Foggy Bottom|Oval Office|Buckingham Palace|Kensington Palace|Blue House|Zhongnanhai|Casa Rosada|Planalto|Bundestag|Bundesrat|Knesset|Duma|State Duma|
Sejm|Riksdag|Storting|Folketing|Eduskunta|Saeima|Seimas|Riigikogu|Verkhovna Rada|Rada|Lok Sabha|Rajya Sabha|Dáil|Seanad|Oireachtas|Senedd|Althing|Hluttaw|Matignon|Majlis|Loya Jirga|Cortes|Reichstag|Elysée Palace|Malacañang|Scotland Yard|
New Scotland Yard|Langley|Holy See|City Hall|Fleet Street|Politburo|Sublime Porte`;

/** Loose unions of states, which act together without being one body. */
export const BLOCS = `P5+1|P5|E3|G7|G-7|G8|G-8|G20|G-20|G77|G4|Quad|BRICS|Visegrád Group|Visegrad Four|Global South|Global North|Free World|Third World|Western world|Arab world|Muslim world|Gulf states|Baltic states|Nordic countries|Axis of Resistance|Coalition of the Willing`;
