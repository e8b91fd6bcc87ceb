import { BODY, checkPage } from '../page';

/** What a page prints below an article. */
const FOOT = `chrome | Most read
chrome | Swan stolen from Velm pond
chrome | Beach to close until June
chrome | Bin days over Easter
chrome | © 2025 The Courier`;

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
    'a newsletter’s box and the author’s, with two names above the text',
    `
headline | Dockers walk out of port as board runs out of money
byline byline.name | Ana Kolb and Jo Wick
dateline | 3 March 2025, 6:15 a.m. | Reading time: 4 minutes
body | ${BODY[0]}
chrome newsletter.sign-up | Sign up to our newsletter
chrome newsletter.text | Norland in five minutes, every weekday at 6 a.m.
chrome newsletter.form | [Enter your e-mail]   Sign me up
body | ${BODY[1]}
chrome author.name | Ana Kolb
chrome author.name | Political editor
chrome author.box | Ana has covered Velm’s elections since 2004. She is the author of “Thirty-One Votes”.
chrome tags.line | Topics: Dockers | Strikes`,
  );

  checkPage(
    'an opinion with its writer’s name and no date',
    `
headline | Opinion: The harbour board must stop hiding behind its lawyers
byline byline.name | Ravi Sethi
body | ${BODY[0]}
body | ${BODY[1]}`,
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
    'the box of a newsletter without a field, and a name with a place above the text',
    `
headline | Dockers walk out of port as board runs out of money
chrome time.relative | This article is more than 1 month old
heading | Union says dock workers will stay out until the harbour board pays overdue wages
byline byline.name | Jo Wick in Port Ellis
dateline | Mon 3 Mar 2025 18.04 GMT
body | ${BODY[0]}
chrome newsletter.sign-up | Sign up to This Is Norland
chrome newsletter.sign-up | Free weekly newsletter
chrome newsletter.text | The most pressing stories from the coast
chrome newsletter.sign-up | after newsletter promotion
body | ${BODY[1]}`,
  );

  checkPage(
    'an author’s box above teasers one of which asks',
    `
headline | Dockers walk out of port
byline | By Ana Kolb, Port Correspondent
body | ${BODY[0]}
body | ${BODY[1]}
chrome author.box | Ana Kolb has covered trade since 2014. She lives in Velm with two dogs.
chrome teaser.header | Related stories
chrome teaser.headline | Scrap dealers ask court to suspend licence
chrome teaser.headline | What is a rare earth? Your questions answered`,
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
    'a blog’s foot with comments of readers',
    `
headline | Dockers threaten walkout
body | ${BODY[0]}
body | ${BODY[1]}
chrome share.links | Share this:
chrome | Facebook
chrome | Like Loading...
chrome teaser.header | Previous Post
chrome teaser.headline | Storm closes bridge
chrome comments.form | 2 Comments
chrome | Bob on March 3, 2025 at 5:00 pm
chrome comments.section | The board is right, they should all be sent home. I said so years ago.
chrome | No it is not.
chrome comments.form | Leave a Reply
chrome comments.form | Your email address will not be published. Required fields are marked *
chrome | Name *
chrome footer.legal | Proudly powered by WordPress`,
  );

  checkPage(
    'teasers with a sentence each below the article',
    `
headline | Dockers threaten walkout
body | ${BODY[0]}
body | ${BODY[1]}
body | The mayor urged both sides to return to the table.
chrome teaser.header | More stories
chrome teaser.headline | Storm closes Velm bridge
chrome teaser.summary | The bridge will stay closed until the wind has dropped.
chrome teaser.headline | Mayor of Sudria quits
chrome teaser.summary | He had been accused of selling the town's only ferry.`,
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
    'a name and a trade of several words, a line each, below the headline',
    `
headline | Council shelves plan for 400 homes
byline | Jo Wick
byline | Local democracy reporter
dateline | Published 11:32, 5 Mar 2025
body | ${BODY[0]}
body | ${BODY[1]}`,
  );

  checkPage(
    'a column with nothing but its writer’s name',
    `
headline | The port is not the problem
byline byline.name | Ida Moe
body | Whoever walks along the quays of Port Ellis these days sees empty cranes and rusting rails, as I do.
body | It need not be so. We should sell the board, not the port.`,
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
    'a guest’s name above an opinion and her biography below it',
    `
headline | The port is not the problem
byline byline.name | Ida Moe
body | Whoever walks along the quays of Port Ellis these days sees empty cranes and rusting rails.
body | It need not be so. We should sell the board, not the port.
chrome author.box | Ida Moe is a professor of economics at the University of Velm.
chrome footer.legal | The views expressed in this article are the author's own.`,
  );

  checkPage(
    'a writer’s name between the lead of a feature and its day, and her biography below the text',
    `
headline | The port that was promised twice
body | In Velm an old quarrel about a quay has become a new one about everything. Who is right?
byline byline.name | Ida Moe-Sand
dateline dateline.in-body | Sunday 8 June 2025
body | On the morning when we arrive the ferryman is asleep. His name is Rade, or so the man at the kiosk says.
body | It need not be so. We should sell the board, not the port.
chrome author.box | Ida Moe-Sand is the author of Salt and Stone. Follow her on Chirp.`,
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
    'titles that look like sentences, below a teaser header',
    `
headline | Dockers threaten walkout
body | ${BODY[0]}
body | ${BODY[1]}
chrome teaser.header | You may also like
chrome teaser.headline | Will you swim in Port Ellis this summer?
chrome teaser.headline | ‘I have never seen such a storm’
chrome teaser.headline | Farewell to the last of the old ferries!`,
  );

  checkPage(
    'a call to comment amid the text, below which the article goes on',
    `
headline | Dockers to strike unless board pays arrears
body | ${BODY[0]}
body | ${BODY[1]}
body | The dockers have waited for their money since January, and many of them say that they have lost patience.
chrome comments.call | What do you think? Have your say in the comments below
body | The mayor, who chairs the board, urged the union to wait until the books are closed. He said that it was near.
body | Talks are due to resume on Monday at the town hall.
${FOOT}`,
  );

  checkPage(
    'a counter of comments and a button amid the text, above a paragraph',
    `
headline | Dockers to strike unless board pays arrears
body | ${BODY[0]}
body | ${BODY[1]}
chrome comments.form | Comments 14
chrome | Share
body | The mayor, who chairs the board, urged the union to wait until the books are closed. He said that it was near.
${FOOT}`,
  );

  checkPage(
    'a title that asks, directly below “Also read”',
    `
headline | Dockers to strike unless board pays arrears
body | ${BODY[0]}
chrome teaser.header | ALSO READ
chrome teaser.headline | Explained: Why is the wage fund in trouble?
body | ${BODY[1]}`,
  );

  checkPage(
    'a question of the article behind another teaser',
    `
headline | What we know about the strike
body | ${BODY[0]}
chrome teaser.header | READ ALSO:
chrome teaser.headline | Seven things to know before you move to Velm
body | What does the mayor say?
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
    'names and places are no headline, and a name with its trade behind it is a byline',
    `
headline | Dockers to strike
byline | Ana Kolb in Velm and Jo Wick in Port Ellis
dateline | 3 March 2025
body | ${BODY[0]}
body | ${BODY[1]}`,
  );

  checkPage(
    'who has written a live blog when',
    `
headline | Dockers walk out of port
byline | Jo Wick (now) and Ida Moe (earlier)
dateline | 3 March 2025
body | ${BODY[0]}
heading | 14:52
byline | Jo Wick
body | ${BODY[1]}`,
  );

  checkPage(
    'a site’s words about itself among the many things at its foot',
    `
headline | Dockers threaten walkout
body | ${BODY[0]}
body | ${BODY[1]}
body | The dockers have waited for their money since January, and many of them say that they have lost patience.
body | The mayor, who chairs the board, urged the union to wait until the books are closed. He said that it was near.
chrome | TAGS
chrome | dockers
chrome | Share
chrome | Facebook
chrome | Previous article
chrome | Swan stolen from Velm pond
chrome | LEAVE A REPLY
chrome | Please enter your comment!
chrome footer.text | You have left a field empty, Bob!
chrome | ABOUT US
chrome footer.text | The Courier is a weekly published in Port Ellis by Ana Kolb and the heirs of Jo Wick.
chrome | © 2025 The Courier`,
  );

  checkPage(
    'what a page says below the box of its author',
    `
headline | Dockers threaten walkout
byline | By Ana Kolb
body | ${BODY[0]}
body | ${BODY[1]}
body | The dockers have waited for their money since January, and many of them say that they have lost patience.
body | The mayor, who chairs the board, urged the union to wait until the books are closed. He said that it was near.
chrome author.box | Ana Kolb covers housing and labor for the Courier. She grew up in Velm.
chrome footer.text | The Courier is a weekly published in Port Ellis by the heirs of Jo Wick.`,
  );

  checkPage(
    'only the box of an author with whose article a file of many goes on',
    `
headline | Dockers threaten walkout
byline | By Ana Kolb
${BODY.map((text) => `body | ${text}`)
  .join('\n')
  .concat('\n')
  .repeat(200)}
body | Ana Kolb covers housing and labor for the Courier. She grew up in Velm.
${BODY.map((text) => `body | ${text}`)
  .join('\n')
  .concat('\n')
  .repeat(55)}`,
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

  checkPage(
    'what a mail program sets below a text',
    `
headline | Dockers threaten walkout
body | ${BODY[0]}
body | ${BODY[1]}
body | The dockers have waited for their money since January, and many of them say that they have lost patience.
body | The mayor, who chairs the board, urged the union to wait until the books are closed. He said that it was near.
body | --
chrome footer.text | The Courier, a paper for Port Ellis, is made by Ana Kolb and her sons.`,
  );

  checkPage(
    'nothing in an entry of a live blog below a button for comments',
    `
headline | Dockers’ strike live: union and board meet in Velm
body | ${BODY[0]}
body | ${BODY[1]}
body | The mayor, who chairs the board, urged the union to wait until the books are closed.
chrome | Comment
heading | 9:14 PM
byline | Jo Wick
heading | Board leaves the table
body | The board has left, and the union demands that it come back by midnight.`,
  );

  checkPage(
    'nothing below a call to comment, though a heading stands between',
    `
headline | Dockers threaten walkout
body | ${BODY[0]}
body | ${BODY[1]}
chrome | Leave a comment
listItem | 3. What happens next
body | The union has called for the mayor to resign by Friday.
chrome | Share`,
  );

  checkPage(
    'what leads on to a list, and the list, below a button',
    `
headline | Dockers threaten walkout
body | ${BODY[0]}
body | ${BODY[1]}
chrome | Donate now
body | To the government of Norland:
body | Pay the wages of January;
body | Publish the books of the harbour board.`,
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
    checkPage(
      'a note below a link to the comments',
      `
headline | Dockers threaten walkout
body | ${BODY[0]}
body | ${BODY[1]}
chrome | View comments (87)
body | check with legal
body | Norland, where the firm is registered, has called for talks.
byline | (Reporting by Ana Kolb; editing by Jo Wick)`,
    );
  });
});
