/**
 * Countries and territories that act as states: `names : adjectives : people`, alternatives by `|`, the usual name
 * first. People are given only where they are not the adjective with -s. Own compilation.
 */
const LINES = `
Afghanistan:Afghan
Albania:Albanian
Algeria:Algerian
Andorra:Andorran
Angola:Angolan
Antigua and Barbuda|Antigua:Antiguan
Argentina:Argentine|Argentinian:Argentines|Argentinians|Argentineans
Armenia:Armenian
Australia:Australian:Australians|Aussies
Austria:Austrian
Azerbaijan:Azerbaijani|Azeri
Bahamas|The Bahamas:Bahamian
Bahrain:Bahraini
Bangladesh:Bangladeshi
Barbados:Barbadian
Belarus|Byelorussia:Belarusian|Belarussian
Belgium:Belgian
Belize:Belizean
Benin:Beninese:Beninese
Bermuda:Bermudian
Bhutan:Bhutanese:Bhutanese
Bolivia:Bolivian
Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina|BiH:Bosnian:Bosnians|Bosniaks
Botswana:Botswanan:Batswana
Brazil:Brazilian
Britain|Great Britain|United Kingdom|UK|U.K.:British|UK|U.K.:Britons|Brits|British
Brunei|Brunei Darussalam:Bruneian
Bulgaria:Bulgarian
Burkina Faso:Burkinabe|Burkinabé:Burkinabe
Burma|Myanmar:Burmese:Burmese
Burundi:Burundian
Cambodia|Kampuchea:Cambodian
Cameroon:Cameroonian
Canada:Canadian
Cape Verde|Cabo Verde:Cape Verdean
Central African Republic|CAR:Central African
Chad:Chadian
Chile:Chilean
China|People's Republic of China|PRC|Mainland China:Chinese:Chinese
Colombia:Colombian
Comoros:Comorian|Comoran
Congo|Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Republic of the Congo|Congo-Brazzaville|Congo-Kinshasa:Congolese:Congolese
Cook Islands:Cook Islander
Costa Rica:Costa Rican
Croatia:Croatian:Croatians|Croats
Cuba:Cuban
Cyprus|Northern Cyprus:Cypriot|Greek Cypriot|Turkish Cypriot
Czech Republic|Czechia|Czechoslovakia:Czech
Denmark:Danish:Danes
Djibouti:Djiboutian
Dominica:Dominican
Dominican Republic:Dominican
East Timor|Timor-Leste:East Timorese|Timorese:Timorese|East Timorese
Ecuador:Ecuadorian|Ecuadorean
Egypt:Egyptian
El Salvador:Salvadoran|Salvadorean
England:English:Englishmen
Equatorial Guinea:Equatorial Guinean
Eritrea:Eritrean
Estonia:Estonian
Eswatini|Swaziland:Swazi
Ethiopia:Ethiopian
Faroe Islands|Faeroe Islands:Faroese:Faroese
Fiji:Fijian
Finland:Finnish:Finns
France:French:Frenchmen
French Guiana|French Polynesia|New Caledonia:Kanak
Gabon:Gabonese:Gabonese
Gambia|The Gambia:Gambian
Georgia:Georgian
Germany|West Germany|East Germany:German|East German|West German
Ghana:Ghanaian
Gibraltar:Gibraltarian
Greece:Greek|Hellenic
Greenland:Greenlandic:Greenlanders
Grenada:Grenadian
Guam:Guamanian
Guatemala:Guatemalan
Guinea:Guinean
Guinea-Bissau|Guinea Bissau:Bissau-Guinean
Guyana:Guyanese:Guyanese
Haiti:Haitian
Honduras:Honduran
Hong Kong:Hongkonger:Hongkongers|Hong Kongers
Hungary:Hungarian
Iceland:Icelandic:Icelanders
India:Indian
Indonesia:Indonesian
Iran|Islamic Republic of Iran|Persia:Iranian|Persian
Iraq:Iraqi
Ireland|Republic of Ireland|Irish Republic|Northern Ireland:Irish|Northern Irish:Irishmen|Irish
Israel|State of Israel:Israeli|Zionist
Italy:Italian
Ivory Coast|Côte d'Ivoire|Cote d'Ivoire:Ivorian
Jamaica:Jamaican
Japan:Japanese:Japanese
Jordan:Jordanian
Kazakhstan:Kazakh|Kazakhstani
Kenya:Kenyan
Kiribati:I-Kiribati
Kosovo:Kosovar|Kosovan
Kuwait:Kuwaiti
Kyrgyzstan|Kyrgyz Republic:Kyrgyz|Kyrgyzstani
Laos:Lao|Laotian
Latvia:Latvian
Lebanon:Lebanese:Lebanese
Lesotho:Basotho|Sotho
Liberia:Liberian
Libya:Libyan
Liechtenstein:Liechtensteiner
Lithuania:Lithuanian
Luxembourg:Luxembourgish:Luxembourgers
Macau|Macao:Macanese
Macedonia|North Macedonia|FYROM:Macedonian|North Macedonian
Madagascar:Malagasy|Madagascan
Malawi:Malawian
Malaysia:Malaysian
Maldives|The Maldives:Maldivian
Mali:Malian
Malta:Maltese:Maltese
Marshall Islands:Marshallese
Mauritania:Mauritanian
Mauritius:Mauritian
Mexico:Mexican
Micronesia|Federated States of Micronesia:Micronesian
Moldova|Moldavia:Moldovan
Monaco:Monacan|Monégasque
Mongolia:Mongolian:Mongolians|Mongols
Montenegro:Montenegrin
Morocco:Moroccan
Mozambique:Mozambican
Namibia:Namibian
Nauru:Nauruan
Nepal:Nepalese|Nepali:Nepalis|Nepalese
Netherlands|The Netherlands|Holland:Dutch:Dutchmen|Dutch
New Zealand|Aotearoa:New Zealander|Kiwi:New Zealanders|Kiwis
Nicaragua:Nicaraguan
Niger:Nigerien
Nigeria:Nigerian
North Korea|Democratic People's Republic of Korea|DPRK:North Korean
Norway:Norwegian
Oman:Omani
Pakistan:Pakistani
Palau:Palauan
Palestine|State of Palestine:Palestinian
Panama:Panamanian
Papua New Guinea|PNG:Papua New Guinean|Papuan
Paraguay:Paraguayan
Peru:Peruvian
Philippines|The Philippines:Filipino|Philippine|Filipina:Filipinos
Poland:Polish:Poles
Portugal:Portuguese:Portuguese
Puerto Rico:Puerto Rican
Qatar:Qatari
Romania|Rumania:Romanian
Russia|Russian Federation|Soviet Union|USSR|Soviet Russia:Russian|Soviet:Russians|Soviets
Rwanda:Rwandan
Saint Lucia|St Lucia|St. Lucia:Saint Lucian
Saint Vincent and the Grenadines|Saint Kitts and Nevis|St Kitts and Nevis:Kittitian
Samoa|American Samoa:Samoan
San Marino:Sammarinese
Saudi Arabia|Kingdom of Saudi Arabia|KSA:Saudi|Saudi Arabian
Scotland:Scottish:Scots
Senegal:Senegalese:Senegalese
Serbia|Serbia and Montenegro|Yugoslavia:Serbian|Yugoslav|Bosnian Serb|Serb:Serbs|Serbians|Yugoslavs
Seychelles|The Seychelles:Seychellois
Sierra Leone:Sierra Leonean
Singapore:Singaporean
Slovakia|Slovak Republic:Slovak|Slovakian
Slovenia:Slovenian:Slovenians|Slovenes
Solomon Islands:Solomon Islander
Somalia|Somaliland|Puntland:Somali|Somalian
South Africa:South African
South Korea|Republic of Korea|ROK:South Korean
Korea:Korean
South Sudan:South Sudanese:South Sudanese
Spain:Spanish:Spaniards
Sri Lanka|Ceylon:Sri Lankan
Sudan:Sudanese:Sudanese
Suriname:Surinamese:Surinamese
Sweden:Swedish:Swedes
Switzerland|Swiss Confederation:Swiss:Swiss
Syria|Syrian Arab Republic:Syrian
São Tomé and Príncipe|Sao Tome and Principe:Santomean
Taiwan|Republic of China:Taiwanese:Taiwanese
Tajikistan:Tajik|Tajikistani
Tanzania|Zanzibar:Tanzanian
Thailand:Thai
Tibet:Tibetan
Togo:Togolese:Togolese
Tonga:Tongan
Transnistria|Abkhazia|South Ossetia|Nagorno-Karabakh:Abkhaz|Ossetian|South Ossetian|Transnistrian
Trinidad and Tobago|Trinidad:Trinidadian
Tunisia:Tunisian
Turkey|Türkiye|Turkiye:Turkish:Turks
Turkmenistan:Turkmen
Tuvalu:Tuvaluan
Uganda:Ugandan
Ukraine|The Ukraine:Ukrainian
United Arab Emirates|UAE|U.A.E.|Emirates:Emirati
United States|United States of America|US|U.S.|USA|U.S.A.|America:American|US|U.S.:Americans
Uruguay:Uruguayan
Uzbekistan:Uzbek|Uzbekistani
Vanuatu:Ni-Vanuatu
Vatican|Holy See|Vatican City|The Vatican:Vatican
Venezuela:Venezuelan
Vietnam|Viet Nam|South Vietnam|North Vietnam:Vietnamese:Vietnamese
Wales:Welsh:Welshmen
Western Sahara:Sahrawi
Yemen|South Yemen:Yemeni
Zaire:Zairean
Zambia:Zambian
Zimbabwe|Rhodesia:Zimbabwean
Kurdistan|Iraqi Kurdistan:Kurdish:Kurds
Catalonia:Catalan
Chechnya:Chechen
Crimea:Crimean
Quebec:Québécois|Quebecois
Bavaria:Bavarian
Flanders:Flemish
`;

/** Adjectives of regions, peoples, creeds and parties: they qualify nouns, and in the plural name their people. */
const OTHER_ADJECTIVES = `African Asian European Arab Arabian Arabic Latin Caribbean Scandinavian Nordic Baltic Balkan
Mediterranean Western Eastern Southern Northern Middle-Eastern Pacific Atlantic Alpine Andean Amazonian Siberian Caucasian Anglo Hispanic
Latino Latina African-American Native Indigenous Aboriginal Inuit Maori Māori Uyghur Uighur Rohingya Tamil Sikh Hindu Muslim
Islamic Islamist Christian Catholic Protestant Orthodox Jewish Buddhist Sunni Shia Shiite Shi'ite Coptic Anglican Lutheran Methodist
Baptist Evangelical Mormon Republican Democratic Conservative Labour Liberal Socialist Communist Marxist Nazi Fascist
Tory Maoist Zionist Unionist Nationalist Loyalist Parisian Londoner Californian Texan Sicilian Basque Corsican Breton Cornish Saxon
Punjabi Bengali Kashmiri Gujarati Hausa Igbo Yoruba Zulu Pashtun Hutu Tutsi Berber Roma Romani Cossack Tatar Hebrew Farsi Mandarin Cantonese
Sinhalese Malay Javanese Balinese Ottoman Byzantine Roman Victorian Georgian Pan-African Pan-Arab Euro-Atlantic Transatlantic Zapatista Bolivarian
Peronist Gaullist Baathist Ba'athist Taliban Houthi Druze Alawite Maronite Yazidi Sherpa Mayan Inca Aztec Cherokee Navajo Sioux Sámi Sami Mapuche Quechua Aymara Eurosceptic Eurasian Euroasian`;

/** Plural names of peoples, believers and party followers that are not an adjective with -s. */
const OTHER_PEOPLES = `Europeans Arabs Jews Palestinians Islamists Democrats Republicans Conservatives Liberals Socialists
Communists Nationalists Tories Greens Dems Lib-Dems Catholics Protestants Muslims Christians Hindus Sikhs Buddhists Sunnis Shiites Shias Evangelicals Londoners Parisians New-Yorkers Texans
Californians Southerners Northerners Westerners Hispanics Latinos Inuit Maori Aborigines Kurds Houthis Tamils Uyghurs Uighurs Rohingya Roma
Basques Catalans Chechens Berbers Zulus Pashtuns Hutus Tutsis Hmong Zapatistas Peronists Unionists Loyalists Maoists Separatists Marxists Nazis Zionists Social-Democrats`;

/** A country as the lexicon knows it. */
export interface Country {
  /** The usual name. */
  readonly name: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
}

export const COUNTRIES: readonly Country[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [names = [], adjectives = [], people] = line.split(':').map((part) => part.split('|'));
    return { name: names[0]!, names, adjectives, people: people ?? adjectives.map((adjective) => `${adjective}s`) };
  });

/** Adjectives of origin, creed and party, as printed. */
export const ADJECTIVES_OF_ORIGIN: readonly string[] = [
  ...COUNTRIES.flatMap(({ adjectives }) => adjectives),
  ...OTHER_ADJECTIVES.split(/\s+/),
];

/** Plural names of peoples, as printed. */
export const PEOPLES: readonly string[] = [
  ...COUNTRIES.flatMap(({ people }) => people),
  ...OTHER_PEOPLES.split(/\s+/).map((name) => name.replaceAll(/(?<=[a-z])-(?=[A-Z])/g, ' ')),
];
