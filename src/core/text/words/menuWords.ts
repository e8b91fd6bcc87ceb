/**
 * What stands on the buttons and links of news sites. A line that consists of such words alone, or of several of them
 * between separators, is page chrome. In lower case, without counts and punctuation.
 */

/** Sections and pages: also fit to be a heading within an article, so a single one counts only beside other chrome. */
export const SECTION_WORDS: ReadonlySet<string> = listed(`
  home|homepage|front page|news|news home|breaking news|latest|latest news|live|live tv|live now|world|world news|
  uk|uk news|us|us news|u.s.|usa|
  international|global|nation|national|local|local news|regional|regions|city|country|
  politics|elections|election|government|policy|parliament|law|courts|crime|justice|economy|business|business news|
  companies|markets|market data|finance|money|personal finance|investing|property|real estate|jobs|work|careers|
  industry|energy|transport|aviation|travel|cars|motoring|autos|tech|technology|science|science & environment|
  environment|climate|climate change|nature|weather|forecast|health|wellness|coronavirus|covid-19|education|schools|
  family|family & education|lifestyle|life|life & style|style|fashion|beauty|food|food & drink|recipes|
  home & garden|culture|arts|entertainment|entertainment & arts|music|film|movies|tv|television|tv & radio|radio|
  books|theatre|stage|games|gaming|art & design|celebrity|celebrities|royals|sport|sports|football|soccer|rugby|
  cricket|tennis|golf|boxing|cycling|athletics|formula 1|f1|olympics|racing|basketball|baseball|hockey|nba|nfl|nhl|
  opinion|opinions|editorial|editorials|comment|comment is free|columns|columnists|letters|cartoons|analysis|
  features|long reads|in depth|in-depth|in pictures|pictures|photos|photo|gallery|galleries|video|videos|
  video & audio|audio|podcast|podcasts|watch|listen|reality check|fact check|explainer|explainers|investigations|
  special reports|magazine|weekend|obituaries|puzzles|crosswords|crossword|quizzes|quiz|horoscopes|tv listings|
  events|what's on|archive|archives|newsletters|newsletter|topics|tags|series|interviews|reviews|research|society|
  religion|people|community|military|defence|defense|security|war|startups|media|press|
  newsroom|reports|publications|services|products|solutions|resources|programs|programmes|schedule|shows|live blog|
  more|other|all|all news|all sections|editor's picks|top stories|top story|headlines|most read|most popular|
  most viewed|trending|popular|popular now|recommended|featured|must read|related|sponsored|stories|explore|
  discover|extra|exclusive|exclusives|perspectives|voices|blogs|blog|brand studio|classifieds|marketplace|shop|
  shopping|store|deals|coupons|vouchers|dating|holidays
`);

/** The same on the pages around an English edition of a paper: Turkish, Spanish, Portuguese, French, German, Polish and more. */
export const FOREIGN_SECTIONS: ReadonlySet<string> = listed(`
  anasayfa|ana sayfa|gündem|ekonomi|spor|dünya|siyaset|yazarlar|yaşam|kültür|kültür sanat|magazin|teknoloji|sağlık|
  inicio|portada|deportes|economía|sociedad|cultura|política|mundo|opinión|internacional|nacional|sucesos|
  início|esportes|esporte|economia|cidades|accueil|monde|économie|politique|société|actualités|
  startseite|politik|wirtschaft|kultur|gesellschaft|wissen|meinung|kraj|świat|gospodarka|kultura|opinie|
  beranda|nasional|olahraga|dunia|hiburan|hukum|daerah|esteri|cronaca|spettacoli|nyheter|utrikes|kotimaa|ulkomaat|
  новости|политика|экономика|общество|спорт|культура|в мире
`);

/** Sections that are called by a place: a list of places, or a table of them, is no menu unless others stand in it. */
export const PLACE_WORDS: ReadonlySet<string> = listed(`
  europe|asia|asia pacific|africa|americas|latin america|north america|middle east|australia|canada|china|india|ukraine|russia|israel|gaza
`);

/** What one does with a page: share it, print it, search, log in. Short ones are also words of headings. */
export const ACTION_WORDS: ReadonlySet<string> = listed(`
  menu|main menu|navigation|navigation menu|toggle navigation|toggle menu|open menu|close menu|search|search site|search here|close|
  open|open navigation|close navigation|hide|show|show all|show more|show less|older posts|newer posts|older entries|newer entries|view all|view more|see all|see more|load more|
  next|previous|prev|back|back to top|back to home|go back|top|skip|share|shares|share article|share now|share this|
  print|print this|print page|print article|email|e-mail|mail|save|save article|save story|save for later|bookmark|
  bookmarks|copy|copy link|copied|link copied|link|get link|other apps|follow|following|follow us|followers|like|
  likes|reply|comment|comments|view comments|no comments|add comment|post comment|listen|listen to this article|
  play|pause|play video|watch live|mute|unmute|gift|gift article|give this article|report|report ad|translate|
  text size|text|small text|medium text|large text|
  font size|a a a|sign in|sign up|signin|signup|sign out|log in|log out|login|logout|register|
  registration|my account|account|profile|your account|subscribe|subscribe now|subscriptions|subscription|donate|
  donate now|support us|contribute|membership|member login|become a member|e-paper|epaper|today's paper|
  digital edition|print edition|get the app|download app|download the app|apps|app|alerts|notifications|language|
  languages|english|dark mode|light mode|settings|preferences|accept|accept all|accept cookies|accept all cookies|
  i accept|agree|i agree|reject|reject all|decline|manage preferences|manage cookies|manage options|manage choices|
  cookie settings|
  cookie preferences|privacy settings|got it|ok|learn more|find out more|read more|more info|continue|
  continue reading|cancel|submit|send|go|expand|collapse|full screen|fullscreen|download pdf|pdf|download|rss|
  rss feed|rss feeds|feedback|add to favourites|add to favorites|set preferred source|add as preferred source|
  google news|preferred source|
  newest first|oldest first|show key events only|hide key events|view post|show more posts|full story|full coverage|report a problem|view results|
  report a problem with this page|member comments|register for free|want to read more|comments: our rules|
  artikel anhören|link kopieren|fehler melden|diskutieren sie mit|
  paylaş|tweetle|yazdır|compartir|compartilhar|partager|teilen|drucken|imprimir|imprimer|udostępnij|drukuj|bagikan|
  condividi|stampa
`);

/** Places where a page can be shared. */
export const PLATFORM_WORDS: ReadonlySet<string> = listed(`
  facebook|fb|twitter|x|x (twitter)|x/twitter|twitter/x|instagram|whatsapp|telegram|linkedin|linked in|reddit|
  pinterest|tumblr|youtube|tiktok|threads|bluesky|mastodon|messenger|facebook messenger|viber|line|vk|vkontakte|
  odnoklassniki|weibo|wechat|snapchat|flipboard|pocket|digg|delicious|stumbleupon|skype|signal|email|e-mail|sms|
  google|google+|google plus|apple news|spotify|apple podcasts|rss
`);

/** The small print at a page's foot; hardly ever anything else. */
export const FOOTER_WORDS: ReadonlySet<string> = listed(`
  terms|terms of use|terms of service|terms & conditions|terms and conditions|terms of sale|conditions of use|
  privacy|privacy policy|privacy notice|privacy statement|privacy & cookies|privacy and cookies|
  your privacy choices|do not sell my info|do not sell my personal information|
  do not sell or share my personal information|cookies|cookie policy|cookies policy|cookie notice|use of cookies|
  ad choices|adchoices|about|about us|about the site|who we are|our team|team|staff|contact|contact us|contacts|
  contact the newsroom|work with us|work for us|vacancies|advertise|advertise with us|advertising|media kit|
  press office|help|help centre|help center|faq|faqs|support|customer service|accessibility|accessibility help|
  accessibility statement|site map|sitemap|site index|imprint|impressum|legal|legal notice|disclaimer|copyright|
  copyright policy|code of ethics|ethics policy|editorial policy|editorial standards|corrections|complaints|
  complaints & corrections|parental guidance|corporate|investor relations|partners|modern slavery act statement|
  licensing|reprints|reprints & permissions|rights & permissions|syndication|all rights reserved|mobile|mobile site|
  desktop site|facebook page
`);

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\|\s*/));
}
