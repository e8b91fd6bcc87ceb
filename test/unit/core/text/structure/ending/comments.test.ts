import { BODY, checkPage } from '../../page';

/** What a page prints below an article. */
const FOOT = `chrome | Most read
chrome | Swan stolen from Velm pond
chrome | Beach to close until June
chrome | Bin days over Easter
chrome | © 2025 The Courier`;

describe('readers’ comments', () => {
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
