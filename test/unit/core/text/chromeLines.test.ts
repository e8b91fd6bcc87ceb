import assert from 'node:assert/strict';
import { divide } from '../../../../src/core/text/divide';
import { BODY, checkPage } from './page';

describe('a line of page chrome', () => {
  describe('by its words alone, between paragraphs of an article', () => {
    for (const line of [
      'Skip to main content',
      'Share this article on Facebook',
      'Share via e-mail',
      'Facebook Twitter WhatsApp Email',
      'Copy link',
      'Follow us on Facebook and Instagram',
      'Save article  Print  Listen (4 min)',
      'Home > Culture > Music',
      'News | Sport | Weather | Travel',
      'Sign in or register',
      'Please log in to comment',
      'Subscribe today and get 3 months free',
      'You have successfully subscribed. Please check your inbox.',
      'Thanks for signing up!',
      'Check your inbox',
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
      '© 2003-2026. This page belongs to the network of Velm Local Papers. A Norpress company. Velm Local Papers Ltd, Mill House, Quay Road, Velm, Lennshire. Registered in Norland | 0099887 | We are proud of our reporters and of the towns that they report from.',
      'Ipso: We at the Courier adhere to the Editors’ Code of Practice. Whoever thinks that we have got something wrong may write to the editor.',
      'If you have a complaint about our editorial content, write to the editor first.',
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
      'Most read: Ten beaches to see before autumn',
      'Trending now | Why the harbour bells fell silent',
      'Editor’s pick: A village waits for its wall',
      'Comments have to be in English, and in full sentences.',
      'READ LATER SEE ALL PRINT',
      'WhatsApp: +44 7700 900123',
      'Are you in the flooded area? E-mail desk@norpress.example',
      'Tags / Keywords: Norland , Strike',
      'The content you requested does not exist or is not available anymore.',
      'Journal information: Norland Letters',
      'Provided by Velm College',
      'Get Norpress on WhatsApp! Follow our channel for more',
      'Want the latest Velm news? Get our free newsletter',
      'In other news',
      'Civil  Commercial  Launch  Opinion',
      'More From The Courier',
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
      'Most read the letter as a threat: nobody answered it',
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
      'Comments by the minister were not well received.',
      'In the headlines of its papers the strike comes last',
      'Are you ready? asks the minister',
      'Provided by law, the inquiry, which began in May, is public',
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
    for (const headline of [
      'Home news and sport: what the law says',
      'UK government energy policy criticised',
      'Business Travel Jobs Return to Velm Airport',
      'Home Office Justice Policy Fails, Says Norland Judge',
      'World Energy Markets Fear War in Norland',
    ]) {
      checkPage(
        `in a headline of many such words: ${headline}`,
        `headline | ${headline}\nbody | ${BODY[0]}\nbody | ${BODY[1]}`,
      );
    }
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
      'By Ana Kolb, housing reporter',
      'By Ana Kolb, social care correspondent',
      'Additional reporting by Ana Kolb. Got a story? E-mail news@velm.example',
      'Written by Ana Kolb',
      'Ana Kolb, Political Correspondent',
      'Norpress Staff Writer',
      'Reporting by Ana Kolb; Editing by Jo Wick',
      'Translated from the German by P. Lund',
      'Ana Kolb in Velm contributed to this report.',
      'Norpress writers Ana Kolb in Velm and Jo Wick contributed.',
      'Additional reporting by Ana Kolb in Velm and Jo Wick; editing by Ida Moe',
      'Text: Ana Kolb | Photo: Jo Wick',
    ]) {
      it(line, () =>
        assert.equal(divide(`Dockers walk out of port\n${line}\n${BODY[0]}\n${BODY[1]}`)[1]?.role, 'byline'),
      );
    }
  });
});
