/** Capitalised words and phrases that are no actors wherever they stand. Own compilation. */

/** Days, months and holidays; "May", "April", "June" may be names, by context. */
export const CALENDAR_WORDS = `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
christmas easter ramadan eid passover hanukkah thanksgiving halloween diwali lent pentecost advent nowruz yom kippur rosh hashanah boxing valentine's bst gmt utc est edt cst cdt pst pdt cet cest msk ist jst aest a.m. p.m. am pm bc ad bce ce b.c. a.d.`;

/** Given names that are months or common words: names only where a family name or a speech verb follows. */
export const MONTH_NAMES = `april may june august`;

/** Diseases, beliefs, systems, things and abbreviations that begin with a capital. */
export const CAPITALISED_THINGS = `covid covid-19 coronavirus sars-cov-2 sars mers hiv aids h1n1 h5n1 ebola zika mpox dna rna pcr islam christianity judaism hinduism buddhism catholicism protestantism communism marxism nazism zionism fascism islamism god allah jesus christ bible quran koran torah talmud brexit internet web wi-fi wifi
holocaust nakba intifada jihad sharia halal kosher renaissance reformation enlightenment industrial antarctic tv tvs cctv pc pcs cd dvd usb gps sms pdf url html www http https faq faqs id ids iq ai ar vr iot atm gdp gnp vat cpi ngo ngos ceo ceos cfo coo cto mp mps mep meps msp pm vp phd mba ba ma bsc md pow pows wmd wmds ied ieds
icbm icbms uav uavs suv suvs lng lpg co2 ufo vip vips diy eta rsvp asap usd eur gbp jpy cny euro euros dollar dollars pound pounds sterling yen yuan ruble rubles rouble roubles rupee rupees dirham shekel shekels lira peso pesos krona franc rand bitcoin ethereum
earth moon mars jupiter venus saturn mercury iphone ipad android windows linux macos playstation xbox nintendo kalashnikov ak-47 scud patriot-missile himars javelin stinger tomahawk f-16 f-35 boeing-737 a380 nobel oscar oscars grammy grammys emmy emmys tony bafta baftas olympic olympics paralympics eurovision wimbledon
icymi pic pics photo-gallery gallery podcast analysis interview explainer opinion editorial transcript quiz factbox infographic wow hey oops yeah ah aha hmm thanks thank wiki anon qc kc sc obe cbe mbe kcmg esq hq r&d q&a t-shirt e-mail
i i'm i've i'd i'll oh ok okay yes no please hello hi dear sincerely mr mrs ms dr image images photo photos photograph video videos picture file source sources credit credits editor's update updated breaking exclusive live watch listen read share related topics tags comments comment menu search home news sport sports weather travel business culture music
page pages chapter figure table note notes part section appendix volume vol issue no. q a xi ii iii iv vi vii viii ix act lgbt lgbtq lgbtq+ lgbti bme bame sos etc etc. cabinet state islamophobia antisemitism anti-semitism eurozone schengen cold world-war ww1 ww2 wwi wwii d-day 9/11 spring summer autumn winter fall north south east west senate-race
ipo ipos mou mous fir firs doi isbn rv rvs gp icu mri ev evs etf etfs nda ndas gst ct hvac pts pld brent agm agms egm egms q1 q2 q3 q4 h1 h2 ebitda ftse dax mdax et ors anor mr. mrs. ms. dr. english arabic latin ppe it's ira-funded gen z hiv/aids`;

/** Marks that wires set before a headline: "UPDATE 2-…", "CORRECTED-…". */
export const WIRE_MARKS = `update refile rpt corrected correction wrapup exclusive factbox timeline analysis insight interview breakingviews graphic explainer feature newsmaker advisory preview brief poll table column text snapshot diary buzz profile digest alert news roundup highlights summary urgent markets stocks forex commentary`;
