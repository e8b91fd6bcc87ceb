import { BODY, checkPage } from '../../page';

describe('where an article ends', () => {
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
});
