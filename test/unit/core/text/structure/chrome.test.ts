import { BODY, checkPage } from '../page';

describe('page chrome', () => {
  checkPage(
    'around an article: menus, a clock, buttons, advertisements, teasers, tags, author, newsletter, footer',
    `
chrome menu.run | The Harbour Post
chrome menu.word | Home
chrome menu.word | News
chrome menu.word | Politics
chrome | Sign in
chrome clock.top | Monday, March 3, 2025
chrome menu.run | Breaking: Storm closes Velm bridge
chrome menu.row | News / Politics
headline | Dockers to strike unless board pays arrears
heading | Union sets Friday deadline for eastern terminal
byline | By Ana Kolb, Political Editor
dateline dateline.below | 3 March 2025, 14:05 GMT
chrome time.relative | Updated 2 hours ago
chrome | Share
chrome | Save
chrome time.reading | 4 min read
caption | Port workers outside the gates on Monday. Photo: Jo Wick/Norpress
body | ${BODY[0]}
chrome advert.label | Advertisement
heading | Talks collapse
body | ${BODY[1]}
chrome link.read-more | Read more: Velm tunnel to reopen in May
listItem | - Wages are three months late
chrome gallery.counter | Image 1 of 5
body | The mayor urged both sides to return to the table.
chrome teaser.header | Related Stories
chrome teaser.headline | Velm tunnel to reopen in May
chrome teaser.headline | Norland raises fuel duty for lorries
body | The minister is due to speak on Tuesday. She has not commented.
byline | Additional reporting by Jo Wick; editing by Bea Lund
chrome | Topics
chrome tail.run | Port Ellis
chrome author.name | Ana Kolb
chrome author.box | Ana Kolb is our political editor. She has covered Norland since 2012 and lives in Velm.
chrome teaser.header | Most Read
chrome teaser.headline | 1
chrome teaser.headline | Mayor quits over toll
chrome newsletter.sign-up | Sign up for our daily newsletter
chrome consent.notice | We use cookies to improve your experience. By continuing to browse you agree to our use of cookies.
chrome footer.copyright | © 2025 The Harbour Post. All rights reserved.
chrome footer.row | About us | Contact | Privacy Policy | Terms of Use`,
  );

  checkPage(
    'a teaser header above the headline takes in the teasers, not the headline',
    `
chrome clock.top | Wednesday, June 25, 2025
chrome teaser.header | Top 5 This Week
chrome teaser.headline | Storm closes Velm bridge again
chrome teaser.header | Related Posts
headline | Dockers threaten walkout over wages
body | ${BODY[0]}
body | ${BODY[1]}`,
  );

  checkPage(
    'share buttons of a blog, above and below a text without a headline',
    `
chrome | - Get link
chrome | - X
chrome | - Other Apps
body | ${BODY[0]}
chrome | See also: Couple lost at sea may never be found, warns their son
body | ${BODY[1]}
chrome | - Get link
chrome | - X
chrome | Comments
chrome | Post a Comment`,
  );

  checkPage(
    'a report whose first sentence a line break cuts',
    `
headline | Dockers walk out of port as board runs out of money
body body.prose | VELM, 3 March 2026 (Norpress) - Norland's labour minister, Carla Nunes, told dockers on Tuesday to return
body | ${BODY[0]}
body | ${BODY[1]}`,
  );

  checkPage(
    'sections called by places within a menu',
    `
headline | Dockers walk out of port
body | ${BODY[0]}
chrome | World
chrome | Africa
chrome | Asia
chrome | Business
body | ${BODY[1]}`,
  );

  checkPage(
    'a headline far from the body, with its byline',
    `
chrome | World
chrome | Europe
headline | Dock workers threaten walkout over overdue wages
byline | By Ana Kolb and Jo Wick
dateline | March 3, 2025 10:32 AM GMT+1 · Updated 2 hours ago
chrome | Small Text
chrome | Large Text
caption caption.counter | [1/3] Dockers gather outside the gates in Port Ellis, March 3, 2025. NORPRESS/Jo Wick
body | ${BODY[0]}
chrome | Our Standards: The Norpress Trust Principles.
chrome author.name | Ana Kolb
chrome author.box | Ana Kolb covers ports and shipping for Norpress. She has worked in Velm since 2012.`,
  );

  for (const menu of [
    'Home News Politics Business Sport Culture Sign in',
    'HOME NEWS SPORT OPINION LIFE & STYLE',
    'Home News Velm Valley Business Sport Obituaries Jobs',
    'News Sport Weather Travel Jobs Subscribe',
    'World Business Politics Science Health Opinion',
    'About us Contact Privacy policy Terms of use Cookies',
  ]) {
    checkPage(
      `a menu whose words nothing parts: ${menu}`,
      `
chrome menu.line | ${menu}
headline | Dockers to strike unless board pays arrears
byline | By Ana Kolb
body | ${BODY[0]}
body | ${BODY[1]}`,
    );
  }

  checkPage(
    'counters, languages and a notice of mistakes',
    `
chrome menu.breadcrumb | Home  Politics  Economy  Society  World
chrome menu.languages | EN UA RU
headline | Norland demands return of fishing boats
dateline | 3 March 2025, 14:05
chrome share.count | 123
body | The foreign ministry of Norland has demanded that Sudria return three fishing boats by Friday.
body | "We will not wait," the statement said.
chrome contact.tip | If you notice a mistake, select it and press Ctrl+Enter
chrome tags.line | #Norland #Sudria
chrome teaser.header | Read also
chrome teaser.headline | Sudria denies seizing boats`,
  );

  checkPage(
    'a report with a line of two names of places',
    `
headline | The port is not the problem
heading | Port Ellis
body | Whoever walks along the quays these days sees empty cranes. “I see them,” said a docker.
body | It need not be so, the union says.`,
  );

  checkPage(
    'a site’s word about itself above its menu',
    `
body | Help us to keep the news free for all. What you give makes a difference to our work on the coast and the ports.
chrome | Home
chrome | News
chrome | Business
headline | Dockers threaten walkout
dateline dateline.below | 3 March 2025
body | ${BODY[0]}
body | ${BODY[1]}`,
  );

  checkPage(
    'headlines of others above the headline, though they share words with the article',
    `
chrome menu.row | Velm | Home | Fact File
chrome teaser.header | Trending
chrome teaser.headline | Harbour board of Velm sells its only ferry
chrome teaser.headline | Will you swim in Port Ellis this summer?
headline | Dockers threaten walkout over overdue wages
byline | By Ana Kolb
body | ${BODY[0]}
body | ${BODY[1]}`,
  );

  checkPage(
    'the name of the site above its menu button',
    `
chrome | Skip to main content
chrome | Velm Borough Council
chrome | Menu
chrome | Home
headline | Residents asked about the mill pond
dateline | Published: 9 January 2025
body | ${BODY[0]}
body | ${BODY[1]}`,
  );

  checkPage(
    'a paper’s name, which has words in common with the article, above its menu',
    `
chrome | The Port Ellis Courier
chrome | Serving Velm County since 1887
chrome | News
chrome | Sports
chrome | Obituaries
headline | Dockers in Port Ellis to strike unless board pays arrears
byline | By Ana Kolb
body | ${BODY[0]}
body | ${BODY[1]}`,
  );

  checkPage(
    'a headline of two lines above the byline, with a video’s title next to the text',
    `
chrome | News
headline | Dock workers to walk out of Port Ellis over overdue wages, union says
heading | The harbour board has no money left
byline | By Ana Kolb
chrome | Facebook
chrome | Video
heading | Mayor urges dockers and board to talk
body | ${BODY[0]}
body | ${BODY[1]}`,
  );

  checkPage(
    'a headline of two sentences',
    `
chrome | News
chrome | Sports
body | Dockers want their wages. The board wants proof.
headline | After three months without wages the dock workers of Port Ellis go to court
byline | By Ana Kolb
dateline | 3 March 2025
body | ${BODY[0]}
body | ${BODY[1]}`,
  );

  describe('an edit silences no other line', () => {
    checkPage(
      'a paragraph that is parted below a teaser header',
      `
headline | Dockers threaten walkout
body | ${BODY[0]}
chrome | RELATED ARTICLES
chrome | Swan stolen from Velm pond
heading | The harbour board has demanded that
body | the dockers pay for the repair of its gate.
body | ${BODY[1]}`,
    );
    checkPage(
      'the first paragraph that is parted',
      `
headline | Kolvan shares plunge as Sudria freezes assets
byline | By Ana Kolb
heading | Shares in Kolvan plunged on Monday after Sudria ordered its banks to freeze the
heading | shipper's assets.
body | ${BODY[0]}
body | ${BODY[1]}`,
    );
  });
});
