/** Capitalised words and phrases that are no actors wherever they stand. Own compilation. */

import { DAYS_OF_WEEK, FEAST_DAYS, MONTHS_OF_YEAR, PLAIN_ZONES } from '../text/words/calendarWords';

/** Days, months and holidays; "May", "April", "June" may be names, by context. */
export const CALENDAR_WORDS = `${DAYS_OF_WEEK} ${MONTHS_OF_YEAR} ${FEAST_DAYS} ${PLAIN_ZONES} mondays tuesdays wednesdays thursdays fridays saturdays sundays mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. yom kippur rosh hashanah boxing valentine's a.m. p.m. am pm bc ad bce ce b.c. a.d.`;

/** Given names that are months or common words: names only where a family name or a speech verb follows. */
export const MONTH_NAMES = `april may june august`;

/** What bodies, papers and towns are called by, and what is rather meant where such a word opens a sentence. */
export const THINGS_AT_OPENING = `house nature science signal dawn time fortune channel bath male hue fox canon reliance mirror star sun globe
spectator grocer focus stern bold`;

/** Diseases, beliefs, systems, things and abbreviations that begin with a capital. */
export const CAPITALISED_THINGS = `re tel fax test+s odi+s apertura clausura x-ray+s enditem grade holi navratri onam pongal songkran ep+s lp+s dj+s covid covid-19 coronavirus sars-cov-2 sars mers hiv aids h1n1 h5n1 ebola zika mpox dna rna pcr islam christianity judaism hinduism buddhism catholicism protestantism communism marxism nazism zionism fascism islamism god allah jesus christ bible quran koran torah talmud brexit internet web wi-fi wifi
holocaust nakba intifada jihad sharia halal kosher renaissance reformation enlightenment industrial antarctic tv+s cctv pc+s cd dvd usb sms pdf url html www http+s faq+s id+s iq ai ar vr iot atm gdp gnp vat cpi ngo+s ceo+s cfo coo cto mp+s mep+s msp pm vp phd mba ba ma bsc md pow+s wmd+s ied+s
icbm+s uav+s suv+s lng lpg co2 ufo vip+s diy eta rsvp asap usd eur gbp jpy cny euro+s dollar+s pound+s sterling yen yuan ruble+s rouble+s rupee+s dirham shekel+s lira peso+s krona franc rand bitcoin ethereum neurips icml iclr emnlp naacl coling cvpr iccv eccv ijcai siggraph icassp conll robocup
earth moon mars jupiter venus saturn mercury iphone ipad android windows linux macos playstation xbox kalashnikov ak-47 scud patriot-missile himars javelin stinger tomahawk f-16 f-35 boeing-737 a380 nobel oscar+s grammy+s emmy+s tony bafta+s olympic+s paralympics eurovision
icymi pic+s photo-gallery gallery podcast analysis interview explainer opinion editorial transcript quiz factbox infographic wow hey oops yeah ah aha hmm thank+s wiki anon qc kc sc obe cbe mbe kcmg esq hq r&d q&a t-shirt e-mail
i i'm i've i'd i'll oh ok okay yes no please hello hi dear sincerely mr+s ms dr image+s photo+s photograph video+s picture file source+s credit+s editor's update updated breaking exclusive live watch listen read share related topics tags comment+s menu search home news sport+s weather travel business culture music
page+s chapter figure table note+s part section appendix volume vol issue no. q a xi ii iii iv vi vii viii ix act lgbt lgbtq lgbtq+ lgbti bme bame sos etc etc. cabinet state islamophobia antisemitism anti-semitism eurozone schengen cold world-war ww1 ww2 wwi wwii d-day 9/11 spring summer autumn winter fall north south east west senate-race
ipo+s mou+s fir+s doi isbn rv+s gp+s icu mri ev+s etf+s nda+s gst ct hvac pts pld brent agm+s egm+s q1 q2 q3 q4 h1 h2 ebitda ftse dax mdax et ors anor mr. mrs. ms. dr. english arabic latin ppe it's ira-funded gen z hiv/aids`;

/** Marks that wires set before a headline: "UPDATE 2-…", "CORRECTED-…". */
export const WIRE_MARKS = `update refile rpt corrected correction wrapup exclusive factbox timeline analysis insight interview breakingviews graphic explainer feature newsmaker advisory preview brief poll table column text snapshot diary buzz profile digest alert news roundup highlights summary urgent markets stocks forex commentary`;
