import assert from 'node:assert/strict';
import { divide } from '../../../../src/core/text/divide';
import { BODY, checkPage } from './page';

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

  describe('by its words alone, between paragraphs of an article', () => {
    for (const line of [
      'Skip to main content',
      'Share this article on Facebook',
      'Share via e-mail',
      'Copy link',
      'Follow us on Facebook and Instagram',
      'Save article  Print  Listen (4 min)',
      'Home > Culture > Music',
      'News | Sport | Weather | Travel',
      'Sign in or register',
      'Please log in to comment',
      'Subscribe today and get 3 months free',
      'Get the latest news in your inbox',
      'Sign up to Morning Briefing',
      'Subscribe to get the latest posts sent to your email.',
      'This article is for subscribers only.',
      'Accept all cookies',
      'This website uses cookies. You can change your settings at any time.',
      'We and our 842 partners store and/or access information on a device.',
      'Tags: Music, Velm, Television',
      '#Norland #strike',
      'ALSO READ | Storm closes Velm bridge',
      'Related: Storm closes Velm bridge',
      'Read the full story here',
      'Comments (27)',
      'Leave a reply',
      '- ADVERTISEMENT -',
      'Story continues below advertisement',
      '3 / 12',
      'View image in fullscreen',
      'Updated 3 hours ago',
      'Last updated: 5 mins ago',
      '5 minute read',
      'Listen to this article',
      'Have a tip? Write to the newsroom.',
      'Copyright 2025 Norpress',
      'Terms and conditions - Privacy policy - Contact us',
      'Download our app',
      'https://norpress.example/strike',
      'desk@norpress.example',
      '[Read more](https://norpress.example/a)',
      'For more news, follow us on Twitter',
      'Scroll back up to restore default view.',
      'To comment, please log in or register.',
      'Follow @ana_kolb',
      'Get updates on this story: turn on notifications',
      'Donate now',
      'This article is more than 1 month old',
      'Follow live updates',
      'Follow our coverage of elections at https://norpress.example/votes',
      'More Norpress sports: https://norpress.example/sports',
      'For more on this story, visit our website',
      'We and our 143 partners store and access information on your device. You can change your mind at any time.',
      'Media contact: Jo Wick, Head of Communications',
      'f  𝕏  ✉  Copy link  🔊 Listen (6 min)',
      'Norpress agency / English service / Politics',
      'Comments (212) | Show all',
      'People who read this also read',
    ]) {
      it(line, () => assert.equal(divide(`Dockers walk out\n${BODY[0]}\n${line}\n${BODY[1]}`)[2]?.role, 'chrome'));
    }
  });

  describe('is not seen in an article', () => {
    for (const line of [
      'Politics',
      'Search',
      'Background',
      'Culture shock',
      'No ransom paid',
      'Jo Wick',
      'What happens next?',
      'Share of vote falls',
      'Print is dead, says publisher',
      'Follow the money',
      'Sign the treaty or leave, envoy warns',
      'Subscribers sue Skylark over cookies',
      'Please leave us alone, residents tell ministers',
      'Get out, mayor tells board',
      'More in Norland than in Sudria',
      'Related charges were dropped in 2019',
      'Comment was not available from the board.',
      'The regulator said that websites must let their users reject cookies.',
      '"We use cookies on our site to improve your experience," the company told the court.',
      'She told readers to subscribe to the newsletter of the union.',
      'Updated figures were published two hours ago.',
      'By Friday the talks had failed.',
      'By Friday or face a walkout, drivers warn',
      'Ana Kolb is a journalist who was held for ten years. She was freed on Monday.',
      '- an apology',
      '14:32 Minister arrives',
      'A: Wait and see.',
      'For more than ten years pilgrims have come to visit the shrine of Saint Orlan in Velm.',
      'Already a hit in Norland, the show moves to Sudria',
      'Already registered voters need not do so again, the board said',
      'Donate to flood victims, bishop urges faithful',
      'Send letters to ministers, union tells members',
      'Get tough on e-mail fraud now, lawmakers tell banks',
      'By submitting the terms of the deal to parliament, Kolb hopes to end the row.',
      'The site is owned by the Port Ellis harbour board and has stood empty since May.',
      'The site may not be safe, engineers warned the council.',
      'This video is not from Velm, police say',
      'Visit to Sudria brings more trade, minister says',
      'Designed by Ana Kolb, the bridge opens to traffic',
      'People who lost their homes',
      'Two years ago',
      'Research by the University of Velm shows that cranes kill more dockers than falls do.',
      'Video from the harbour showed police clearing the gate.',
      'Graphics by the ministry put the loss at a third of all trade.',
      'China | 10 | 5 | 3',
      'Russia - Ukraine',
      'Home – and dry',
      'Storm closes Velm bridge https://norpress.example/a1b2',
      'Get in touch, minister tells absent fathers',
      'Get the app out of schools, parents demand',
      '- Facebook',
    ]) {
      it(line, () => {
        const role = divide(`Dockers walk out\n${BODY[0]}\n${line}\n${BODY[1]}`)[2]?.role;
        assert.ok(role !== 'chrome' && role !== 'byline', role);
      });
    }
    checkPage(
      'in a table of places',
      `
headline | Who pays how much
body | ${BODY[0]}
heading | China
heading | Canada
heading | Russia
heading | Norland
body | ${BODY[1]}`,
    );
    checkPage(
      'in a list of places without a text',
      `
headline | Who pays how much
body | China
body | Canada
body | Russia`,
    );
    checkPage(
      'in a list of platforms',
      `
headline | Ban on platforms
body | ${BODY[0]}
listItem | - Facebook
listItem | - Telegram
listItem | - YouTube
body | ${BODY[1]}`,
    );
    checkPage(
      'in a short last sentence behind teasers',
      `
headline | Dockers walk out
body | ${BODY[0]}
chrome teaser.header | Related Stories
chrome teaser.headline | Storm closes Velm bridge again
body | "We are ready," said Ida Moe.`,
    );
    checkPage(
      'in a last paragraph about a journalist of whom the article tells',
      `
headline | Reporter freed
body | The reporter Ana Kolb was freed in Velm on Monday after ten years in prison, her lawyer said.
body | ${BODY[1]}
body | Ana Kolb is a journalist based in Velm who has worked for Norpress since 2012.`,
    );
    checkPage(
      'in the life of one whose name is the headline',
      `
headline | Ida Moe
body | She was the first woman to lead the union of the dockers, and the last to lose a strike in Port Ellis.
body | Ida Moe was born in Velm. She holds a degree in law.`,
    );
    checkPage(
      'in what goes on below a link to the comments',
      `
headline | Dockers walk out
body | ${BODY[0]}
body | ${BODY[1]}
chrome | 12 Comments
body | The mayor urged both sides to return to the table.
body | The minister is due to speak on Tuesday.`,
    );
    checkPage(
      'in the first heading below the buttons',
      `
headline | Dockers walk out of the port
byline | By Ana Kolb
chrome | Share
heading | The costs
body | ${BODY[0]}`,
    );
    checkPage('in a short headline', `headline | Strike ends\nbody | ${BODY[0]}`);
    checkPage('in a headline that is a word of menus', `headline | Search\nbody | ${BODY[0]}`);
    checkPage(
      'in headings that follow a link',
      `
headline | Dockers walk out
body | ${BODY[0]}
chrome | See also: Storm closes Velm bridge
heading | No ransom paid
body | ${BODY[1]}`,
    );
    checkPage(
      'in a list at the end',
      `
headline | Dockers walk out
body | ${BODY[0]}
chrome advert.label | Advertisement
listItem | - an apology
listItem | - safer cranes`,
    );
  });

  describe('bylines', () => {
    for (const line of [
      'By Ana Kolb',
      'BY ANA KOLB AND JO WICK',
      'By Ana Kolb in Port Ellis and Jo Wick in Velm',
      'By: Ana Kolb | March 3, 2025',
      'Written by Ana Kolb',
      'Ana Kolb, Political Correspondent',
      'Norpress Staff Writer',
      'Reporting by Ana Kolb; Editing by Jo Wick',
      'Ana Kolb in Velm contributed to this report.',
      'Additional reporting by Ana Kolb in Velm and Jo Wick; editing by Ida Moe',
      'Text: Ana Kolb | Photo: Jo Wick',
    ]) {
      it(line, () =>
        assert.equal(divide(`Dockers walk out of port\n${line}\n${BODY[0]}\n${BODY[1]}`)[1]?.role, 'byline'),
      );
    }
  });
});
