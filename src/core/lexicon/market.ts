/** Words of the market, by which unknown names are told for companies. Own compilation. */

/** What prices and shares do: "Kestrel rose 2.3 percent". */
export const MARKET_MOVES = `rose fell gained climbed slipped jumped dropped shed added lost surged slid tumbled soared rallied eased advanced plunged closed ended traded sank dipped rise+s fall+s gain+s climb+s slip+s jump+s drop+s add+s lose+s surge+s slide+s tumble+s soar+s rally rallies ease+s advance+s plunge+s sink+s dip+s up down`;

/** In what moves are measured, behind a number. */
export const MARKET_MEASURES = `percent per pct % cent+s point+s pence p kobo sen paise fils bps`;

/** What is held of a company: "shares in Kestrel". */
export const HOLDINGS = `share+s stock+s stake+s bond+s shareholder+s`;

/** Words that are used of markets, nearly alone. */
export const MARKET_WORDS = `share+s stocks index bourse analysts dividend+s pct percent bln mln bps traders investors ratings earnings profits barrel+s rupees rand naira pesos yen yuan baht ringgit rupiah sen kobo equities bonds yields futures bullish bearish`;

/** What prices alone do, so that no measure need follow where markets are reported on. */
export const PRICE_MOVES = `rose fell climbed slipped jumped slid tumbled surged soared rallied eased sank dipped plunged climb+s slide+s tumble+s surge+s soar+s rallies ease+s sink+s dip+s`;
