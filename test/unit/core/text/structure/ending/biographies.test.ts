import { BODY, checkPage } from '../../page';

describe('authors’ names and boxes', () => {
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
});
