/** Words of the market, by which unknown names are told for companies. Own compilation. */

/** What prices and shares do: "Kestrel rose 2.3 percent". */
export const MARKET_MOVES = `rose fell gained climbed slipped jumped dropped shed added lost surged slid tumbled soared rallied eased advanced plunged closed ended traded`;

/** In what moves are measured, behind a number. */
export const MARKET_MEASURES = `percent per pct % cent cents point points pence p`;

/** What is held of a company: "shares in Kestrel". */
export const HOLDINGS = `share+s stock+s stake+s bond+s shareholder+s`;
