/** Nouns for those who may demand or be asked. Lower case. Own compilation. */

/** Nouns, titles and offices of those who give orders to others. */
export const AUTHORITIES = `judge+s court+s tribunal police prosecutor+s investigator+s inspector+s inspectorate council commission ministry minister+s government governor mayor sheriff army soldiers officer+s official+s authority authorities regulator watchdog agency committee panel referee coastguard firefighters commander general colonel captain president parliament senate magistrate coroner ombudsman board administration cabinet federation chief customs headmaster headmistress management coach carmaker company airline operator bank utility`;

/** Nouns for some of those whom the words behind them name: "some of the nurses". */
export const SOME_OF_THEM = `one all some many most both member+s head part`;

/** Parties that no other list has, of those of whom one says that they must act. */
export const ASKED_PARTIES = `city town village farms households families congregation+s accused defendant+s anyone everyone schools shops firms airlines management state county`;

/** Things whose nouns end like those of doers: "orders", "tractors". */
export const THINGS_LIKE_DOERS = `numbers orders offers matters letters shelters barriers borders powers waters quarters computers containers doors floors sensors motors corridors tractors errors factors sectors others mirrors meters metres trailers towers rivers boilers servers routers posters banners charters chapters centers centres lasers drawers trousers flowers dangers answers layers covers corners counters filters scooters helicopters steamers trawlers freighters tankers`;
