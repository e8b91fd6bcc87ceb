// Names of people from parts of the world that the data packages hardly know, in the Latin spelling of news in English.
// Own compilation; lower case, without accents. Only the hints of names in nameFilters.ts are made of them.

/** Names that are mostly given ones. */
export const WORLD_GIVEN_NAMES = `
aadhaar aadu aamir aarti aasim abang abay abayomi abbas abdallah abdel abdelaziz abdelfattah abdelhakim abdelhamid abdelilah abdelkader abdelkarim
abdellah abdellatif abdelmadjid abdelmajid abdelmalek abdelmonem abdelouahed abdelrahman abderrahim abderrahmane abdessalam abdesslam abdifatah
abdihakim abdikadir abdinasir abdiqani abdirahman abdirashid abdiweli abdou abdoul abdoulaye abdul-hamid abdul-rashid abdulaziz abdulhadi abdulhai
abdulhamid abdulkadir abdulkarim abdulla abdullah abdullahi abdullatif abdulmalik abdulmohsen abdulqader abdulqadir abdulrahman abdulrazak abdulsalam
abdulwahab abdulwahid abdurrahman abebech abed abel abelardo abena abhijit abhinav abhishek abhisit abid abida abimbola abiodun abiola abir abiy
abolfazl abolhassan abosede aboubacar abraha abu-bakr abul abulfaz achieng achyut adaeze adalberto adam adama adanech adaobi adarsh addis ade adebayo
adebisi adedayo adeeb adekunle adel adelaida adelina adem adeola aderonke adesina adetokunbo adewale adeyinka adham adhiambo adi adib adil adilbek
aditi aditya adja adjoa adjovi admassu adnan adolfo adonis adrian adriana adrien adwoa ae-ra aecio afaf afgan afi afia afolabi afsana afshin aftab afua
agathe agim agnete agni agnieszka ago agron agus agustin ahlam ahmad ahmad-zahid ahmadu ahmed ahmet ahok ahsan ai aicha aichatou aida aidyn aigars
aigul aiko aimal aiman ainembabazi aino airlangga aisake aisha aisosa aissata aissatou aitzaz aivars ajay ajit ajkuna ajmal akampurira akane akanni
akash akbar akemi akezhan akhil akhilesh akhtar aki akif akihiko akihito akiko akin akindele akinola akinori akintola akinyi akio akira aklima akmaral
akos akossiwa akosua akoto akram aksel akshay akua akuila akwasi ala'a alaa alade alaeddin alain alar alassane alba alban albana alberto albin albulena
alcides alckmin aldo aleem alejandra alejandro aleksander alemayehu alemitu alemu alexandra alexis alfonso alfredo algirdas ali ali-babacan alia
aliagha alicia alicja alin alioune alireza aliya alka allar almazbek almudena alofa aloizio alok alonso alparslan alpha altaf altair altin altynbek
alvaro alwi ama amado amadou amaka amal amalia amama aman amanbek amani amanullah amar amare amarinder amarjeet amath ambika ameen ameena ameer amel
amelie amena amin amina aminata amine aminu amira amirhossein amit amita amitabh amjad amma ammar amol amparo amr amrit amrita amrullah amy ana anahit
anais anand anant ananth ananya anar anara anargul anas anass anastasios anbumani anca andargachew anders anderson andras andrea andreas andrej andres
andrian andris andrius andrus ange angeles angelica angelos anh ani anibal anicet anies anifah anil anindya anirudh anis anisul anita anjali anjana
anju anjum anker ankit ankita annapurna annelise anousheh ansh anshu antal antanas antero antoine antoinette antonio antonis ants antti anu anuar anuj
anup anupam anura anuradha anurag anusha anushka anusorn anutin anwaar anwar anwara anyango aparna apirat apisai apostolos ara aracely aram ararat
arash arata aravind araz arben archana archil arda ardeshir ardian aref aregawi arfa arief ariel arif aristotelis arja arjun arjuna arkadiusz arlette
arlindo arman armand armen armine arnab arnaud arne arnold arnon arnulfo aroha arpad arpine arpita arsen arshad arta artak artan arthur artis artsakh
artur arturas arturo arturs arun aruna arundhati arusyak arvind arvo arvydas arwa aryo arzu asaad asaduzzaman asako asami asanka asdrubal aseefa
asenaca asep aset asfandyar asfaw asger asghar asha ashan ashenafi ashiq ashish ashok ashot ashraf ashutosh ashwani ashwin asif asim asit askar aslan
asli asma asmaa asoka assaad assad assane assem assetou assimi asta aster astou asuka asuman asylbek ata ata-ur-rehman ataf atal ataollah ataur atef
athanasios athar atieno atif atilla atishi atsuko atsushi atta attila atul audu augustin aulia auma aung aurelie aurelien aurelio avani avetik avinash
avni avtandil awa awad awatef aweys awino awuor axelle aya ayaan ayad ayako ayao ayat ayatollah ayaz aydin aye ayele ayelech ayesha ayham ayhan aykut
aylin ayman aymane aynur ayo ayodeji ayodele ayotunde ayoub ayse aysel aytac ayten ayumi ayushmann azadeh azalina azam azamat azar azeb azeem azer
azhar azimbek aziz azizah azmera azmin azra azucena azza azzam baaba babacar babajide babak babar babatunde babirye babul bacary badal badri badruddoza
bah baha bahaa bahadir bahareh bahati bahgat bahman bahram baiba baidy bajram bakary baker bakht bakhtiyar bakili bakir bako bakr baktybek balaji
balakrishna balarabe balbir baldev baltasar balwant bam bambang bamdev bamidele banharn bansi bao baraka barbara baris barre barsha bartlomiej basar
basavaraj basel basem bashe bashir bashkim basil basima basma bassam bassel bassem bastien basuki batoul baurzhan bauyrzhan bayani beata beatriz begum
behgjet behnam behrouz behzad beibut bekele bekir bela belayneh belete belgin belisario bello bence benedita benigno benito benny bente beom berat
berdymukhamedov bergljot berhane berhanu berik berkay berkin berna bernadett bernadette bernard berta besa besigye besik besir besnik beto betul beyza
bezabih bhagwant bhanu bharat bharati bharti bhavna bheki bhekisisa bhim bhumibol bhupender bhupesh bhupinder bidandi bidhan bidya bidzina bijan bijoy
bikram bilal bilawal bilge bilquis bimal bimala bimalendra bin binali bineta bingu binh biniam binod binta biplab birame biren birender birgitte birgul
birhanu birthe birtukan bishnu bishow bisi bismillah bjarne bjarni bjork blaise blanca blendi bo bo-ra bocar boediono bogdan bogumila bohumil bohuslav
boiko bola bolaji bolanle bolat boleslaw bong bongani bongbong boonsong bora boris bosede bouba boubacar boubou bouchra bouthaina boutheina boyko
bozhidar bozidar branimir bratislav braulio bretislav brij bronislaw bruna bruno brynjar buddhadeb budi bujar bukar bukola bulat bulcha bulent bum
burak burcu burhan burhanuddin bushra bwalya byaruhanga byung caasha caetano cahyo cai calin camila camilo can canan candelaria caner canh cansu
capucine carlota carmelo carmen carolina carsten cassia catalin cecile cecilia cedomir cedric celestin celso cem cemal cemil cengiz cenk ceren cesar
cevdet cezary chadchart chadi chafik chai chairul chaitanya chaker chakib chakufwa chalerm chamal chaminda chamlong champika chan chandana chandrababu
chandrakant chandrasekhar chandrashekhar chandresh chandrika chang-dong chang-jung changchun chao charalambos charan charanjit chatichai chaturon chau
chaudhary chavalit chee-hwa cheick cheikh cheikhna cheng chenjerai cheol-soo chepkemoi chepkoech chepkorir cheptoo cheruto chetan chhagan chi chi-fung
chiamaka chibueze chibuike chibuzo chico chidambaram chidera chidiebere chidinma chidozie chiedozie chiedu chien-jen chigozie chihiro chijioke chika
chikako chikaodili chike chikezie chilufya chima chimamanda chimaobi chimezie chineke ching-te chinonso chinwe chinwendu chinyere chioma chipo chirag
chisom chisomo chitra chizoba chizuko chokri christelle christiane christophe chrysi chu-luan chuan chukwudi chukwuebuka chukwuemeka chukwuka chukwuma
chul chun-ying chung chunying chyngyz cida cihan cihat ciprian ciro clarice claude claudia claudine claudio claver cleber clemence clement clemente
clementine clotilde codruta colette concepcion consolee constantin constantino consuelo corazon corentin corina corinne corneliu coskun cosmin costas
coumba crin cristi cristian cristina cristobal csaba csilla cuauhtemoc cuneyt cuong cynthia cyprien cyril czeslaw dace dacian daciana dae-jung dag
dagfinn daggubati dahir dahlan dai daichi daiki daim daisuke dal-kon dalal dalia dalibor damares damaso dambudzo damien damilola dan dang daniachew
daniel daniela danielle danijel danish daniyar danjuma dante dao daoud daouda dariga dario darioush dariush darmin darshan darwin darwish daud daudi
daulet davi davit davor davron davut dawit dawoud dayan dayanidhi dayasiri dayo debashish debretsion dede dedi deepa deepika deepti deeqa dehuai dejan
delali delcy delfina delphine deltan delyan demba demeke demetrio deming dena deng denis deniz derartu dereje derya desire desislava desta deuba dev
devendra devika devlet devraj devrim dewi deyi dhafer dhananjay dharmasena dharmendra dhruv dia diaa dian diane dias didi didier diego dien diep
dieudonne dieynaba digvijaya dilan dilek dilip dilma dilrukshi dilshod dimas dimitra dimitrios dimple dina dinara dinesh dinh diosdado dipa dipak
dipankar dipika dipu diriye divya diyan djalma djamila djarot djibo djibril djiby djoko dobrica dobroslav dogan dogu doina dolores domingo dominique
donald donatille dong dong-hyuk dong-young dora dorin dorota dorthe doru dossou dosym dotun dounia dragoljub dragomir dragos drazen drita du-hwan duaa
duale dubem duc duduzane dulce dullas dung durga dusan dusko duy duygu dwi dzifa dzulkefly dzurinda ebba ebele ebere ebo ebrahim ebru ebun ece ecevit
edcel edem edgar edgars edhy edi edinho edir edison edith edmond edson eduard eduarda edy eero eeva efklidis efrain efua egal egemen egils egle ehsan
eid eiichi eija eiji eiki eili einar einars eino eirik eisa eivind ejaz ejigayehu ejike eka ekene ekin ekmeleddin eko ekow ekrem el-hadj eladio elaheh
elba elchin eldar eldbjorg eleazar eleftherios elena elene elhadj elham eliane elif elikana elikem elin elira elise eliseo eliziane ellemann elman
elmar elnur eloise eloy elshad elvedin elvira elza elzbieta emad eman emeka emel emeterio emi emiko emil emile emilie emilio emin emine emir emmanuelle
emmerson emomali emrah emre emtithal encarnacion endang ender endre endri enes engin enlai enrique ensio enver enyinnaya epeli ephrem epiphanie eran
erbol ercan erdal erdem eren ergin erhan erick eriko erion erkan erkki erlan erlangga erlinda ermal ermek erna ernestina erol ersan ersin ertan
ertugrul erundina esala esfandiar eshaq esi esin esinam eskinder esko esmail espen esperance esperanza esra essam esteban estela estelle eszter etienne
etsuko euclid euclides eugen eugenie eugenio eulalia eun eun-hye eun-ji eun-kyung eusebio eustache eva evangelos evariste evaristo evelin evelio evren
evrim ewa ewelina eyjolfur eyup ezequiel ezinne fabiano fabien fabienne fabio fabiola fabrice facundo fadel fadhil fadi fadia fadil fadillah fadime
fadli faduma fadwa fahad fahd fahim fahmi fahrettin fahri fahrudin faik faisal fajar fakhar fakhri fakhrul fale faly fang fanta farah farahnaz farai
fareed fares farhad farhat farhatullah farhiya fariba farid farida farideh faris farmajo farnaz farooq farouk farouq farrokh farrukh fartun faruk
farzad farzana farzaneh fasil fatbardha fatema fatemeh fathi fathia fatih fatima fatma fatmir fatos fatoumata fatoumatou faure faustin fausto fawad
fawaz fawzi fawzia faycal fayez fayrouz faysal fazal fazle fazlur federico fehmida fei fekadu felicien felicitas feliks felix feng feras ferenc
fereydoun ferhan ferhat ferit fermin fernand fernanda ferry fethullah fevzi feyisa fiame fida fidel fifame figen fiifi fikre fikret fikru filipo filiz
finn firdous firli firmin firoz firudin fitri flamur flavia flavio florence florent florian florim florin fode fofi folake folarin folasade foluso
forough fortunat fotis fouad fowsiyo francine francis-escudero francisca francisco francisco-dornelles franciszek franck francois francoise frantisek
frederic fredrik frode froilan fu fuad fujio fumihiko fumihito fumiko fumio funda fungai funke funmi funmilayo furaha furkan furqat futoshi fuziah
gabor gabriel gabriela gabrielius gaelle gaetan gafur gagan gagik galya gamini gamze ganesh gang ganga ganjar garba garegin garik garikai gaspar
gaspard gaston gathoni gatot gaurav gautam gayan gayatri gazmend gbagbo gbenga gbolahan geddel gedeao gediminas geeta gegham geir gen genaro genet
genevieve genichiro gent genzebe georges georgi georgios geraldine geraldo gerardo gerasimos gergana gergely gergo germain german getachew getulio
geun-hye gevorg geza gezim ghada ghadeer ghaleb ghanem ghanim ghanshyam ghasem ghassan ghazal ghazaleh ghazi gheorghe ghislaine gholam gholamali
gholamhossein gholamreza ghulam gi-moon giang giap gichuru gideon giga gil-dong gilbert gilberto gilles gilmar ginandjar gines gintautas giorgi giorgos
girija giriraj girish girma girmay gisele gisli gita gitanas gitau githinji givi gizachew gizem gjergj glauber gleisi gloria gnagna gnassingbe gocha
godbless gokhan golnar golshifteh gonca gonul gonzalo goo gopal gopinath gor goran goranka gordon goretti goro gotabaya govind gowher grace graciela
grazyna gregoire gregorio grethe grigol grigor gringo grzegorz guadalupe guan guang guangbiao gubad gudina gudlaugur gudmundur gudni gudrun guilhem
guilherme guillaume guillermo gul gulab gulalai gulay gulbakhor gulbuddin gulcin guled guler gulnara gulnora gulsen gulseren gulzar gumersindo gunay
gundars gunhild gunnar guntis gunvor guofeng guoqiang guoqing gurbachan gurbanguly gurcan gurdeep gurinder gurkan gurmeet gustave gustavo guven guy
gwanda gwang-jo gwenael gyanendra gyorgy gyula ha ha-na habib habibullah habibur haddad hadi hadja hadjar hae-chan hafeez hafez hafiz hafsa haftom
hagos hai haibatullah haidar haider haifa haifeng haile hailemariam hailu haitham haiyan hajar hajdar hajer hajime hakainde hakam hakan hakim hakob
hakon hala haldun halil halim halima halimo halina halis halldor haluk halvard hama hamad hamada hamadoun hamady hamdan hamdeen hamdi hamed hameed
hamid hamidreza hamidullah hamisi hamit hamlet hammad hammam hamoud hamza hamzah han hana hanaa hanan hande hanh hani hanif hanin hanne hanno hannu hao
haq harald hardeep hardik hari harin harini haris harish harith haritha harjit haroon haroun harpreet harri harry harsh harsha harshad harshvardhan
hartati haruhiko haruka haruki haruko harumi harun haruna haruo hary hasan hasanul hashem hashim hashmat hasmik hassan hassiba hasto hatem hatice hatim
hatta hawa haya hayao hayat hayato haydar haydee hayder hayk haytham hazal hazem hazim heba hector hedayat hee hee-jung hege heidi heiki heikki heimo
helder helene helga helgi helir-valdor heloisa hema hemant hemanta hendra hendro henning henri henrik henrique henryk heriberto hermenegildo hermeto
hernan hernando heru herve heydar hicham hichem hidayat hideaki hideki hideko hidenori hideo hideto hien hieu hikaru hikmat hikmet hilal hilario hilde
hilkka hilmi himanshu himanta hina hind hinewehi hipolito hippolyte hiren hiro hiroaki hirofumi hirohito hiroki hiroko hiromi hironori hiroshi hirotaka
hiroto hiroyuki hirut hisako hisashi hisham hishammuddin hisila hitomi hitoshi hiu-fung hiwot hjalmar hoa hoang hoda hodan hoe-chang hoi-chang
hojjatoleslam homa honasan hone hong hong-joon hongwen honorine hooman horacio horia hortensia hosam hossam hossein houda houessou houria houshang
hovhannes hovik hrant hripsime hristo hrvoje htay htin hua huan huda hue hugo hugues hui hukum hulusi hulya humayun humberto hung huong huseyin husni
hussain hussam hussein hutu huy hwa-jung hwan hye-jin hye-won hyo hyo-jin hyuk hyun hyun-jin hyun-soo ibolya ibrahim ibrahima ibrahimkhil ibtisam
ibukun ichiro idham idowu idris idrissa idy ifeanyi ifeoma ifeyinwa ifthikhar iftikhar ige ignacio igor ihab ihsan iidle iiro ijaz ijeoma ika ike
ikechukwu ikram ikuo ildiko ilgar ilham ilhan ilia iliana ilie ilir ilkay ilker ilkka ilknur ilunga ilyas ilze imad imam iman imane imani imants imed
imee imelda immaculee imran imre imtiaz in-hye in-young inam inan inas indah indra indrani indrek indu ines inese ing-wen inga ingeborg ingegerd ingolf
ingrida ingvar inmaculada innocent innocente inocencio intigam intisar inzamam ioan ioana ioannis ion ionel ionut ipek iqbal iraj irakli iraklis irem
ireneo ireneusz irfan iris irma irwan isa isabelle isaias isam isamu isao isgandar ishaan ishaq ishrat ishtiaq ishwor isidoro isidro isko islom ismaeel
ismael ismail ismail-sabri ismaila ismatullah ismet ismo israa issa issam issoufou istvan itamar itsuki iulian iurie ivailo ivan ivane ivar ivari ivars
ivaylo iveta ivete ivica ivo iwona iyad izalci izet izumi izzat izzeldin izzet jaafar jaak jaakko jaan jabari jabbar jaber jabir jabu jabulani jacek
jacinto jacobo jacqueline jacques jader jadranka jadwiga jae jae-in jae-myung jae-won jae-yong jafar jagan jaganmohan jagat jagath jagjit jagmohan
jahanara jahangir jahongir jaime jairam jaishankar jakaya jakub jakup jalal jalaluddin jalil jalila jama jamal jameel jamil jamila jamshid jandira
janina janis jannike janos janusz jao jaques jari jarmo jaromir jaroslav jaroslaw jasmin jassim jaswant jatin jatuporn javad javed javid javier jawad
jawar jawdat jaya jayalalithaa jayant jayanthi jayaram jean-baptiste jean-bosco jean-christophe jean-damascene jean-dominique jean-francois
jean-jacques jean-louis jean-loup jean-luc jean-marc jean-marie-vianney jean-max jean-michel jean-noel jean-paul jean-philippe jean-pierre jean-vincent
jean-yves jeanne jeannine jebet jedrzej jeenbek jehad jehangir jejomar jelagat jelena jelko jemutai jenaro jenderal jeong-eun jepchirchir jepkosgei
jeptoo jerome jeronimo jerzy jesper jestina jesus jetmir jeyhun jhalanath jhulan ji-eun ji-hoon ji-hye ji-min ji-sung ji-won ji-woo ji-yeon jia jiabao
jian jianchao jiang jianguo jianhua jianlin jianmin jianping jiayi jide jie jiechi jihad jihane jihen jimmie jin jin-young jindrich jing jinggoy
jingsheng jinping jintao jintara jiri jiro jitendra jitka joachim joana joanna joaquim joaquin joel jogorku jojo joko jolanta jon jonas jone jonetani
jong jong-il jong-nam jong-suk jong-un jonina joo joon-ho joon-pyo jordan jorge jorma jorn josaia jose jose-dirceu josef josefa josefina josephine
josiane josseline jouko joumana jouni jovica joyce jozef jozsef juan juan-carlos juan-manuel juan-ponce juana juca judit judith juha juhan jukka julian
juliana julien juliette julita juma jumana jumoke jun jun-ho junaid jung jung-eun jung-hee jung-hwa jung-woo junichi junichiro junji junko juraj
jurgita juri juris juscelino jussi justine jusuf jutatip jutta juvenal jyothi jyoti jyotiraditya jyrki ka-shing kaan kaarina kabongo kacper kadhim
kadiatou kadidia kadir kadri kadzo kaede kagiso kahindi kahurangi kai kailash kairat kais kaisa kaishek kaja kajal kakha kakhi kalani kalaniuvalu
kalidou kalifa kalin kalle kalman kalonji kalpana kaltuum kalyan kam-lam kamal kamande kamau kambiz kamel kamil kamlesh kamran kamrul kamuzu kana
kanako kanat kanatbek kandia kangana kanhaiya kanimozhi kanwar kaori kaoru kapil kapila karam karamoko karan karanja karapet kareem karel karen kari
karim karima karin kariuki karol karolos karoly karsten karthik karti kartika karu karunanidhi kashif kashyap kasim kasirye kasit kasongo kaspars kasra
kassab kassim kassymzhomart katalin katana katarzyna katayoun katerina katia katlego kato katrin katsuhiko katsunobu katsuro katsutoshi katsuya kauko
kaushik kaveh kavita kavitha kayode kayumba kazem kazi kazim kazimiera kazimierz kazuhiko kazuhiro kazuki kazuko kazumi kazunori kazuo kazushi kazuya
kazuyoshi kazuyuki keabetswe kebede kedar kehinde kei keigo keiichi keiji keijo keiko keisuke keita keizo kelechi kelkile kemal kemi kenan kene
kenechukwu kenenisa kengo kenichi kenichiro kenji kenjiro kenta kentaro kento keqiang kerem kerim kersti keshav kestutis ketan keti ketut keyvan
kgalema kgomotso kgosientsho khachatur khadga khadija khadra khady khai khairullah khairy khalaf khaldoon khaled khaleda khalid khalifa khalil
khalilullah khalsa khamis khanh khawaja khawla khaya khayrat khin khizer khoa khofifah khosrov khosrow khouloud khum khursheed khurshid ki-moon
kianoush kibet kidane kiet kifah kigen kiiza kikuko kilonzo kimani kimi kimia kimiko kimito kimmo kin-wah kinfe kinga kinyua kioko kipchoge kipchumba
kipkemboi kipkoech kipkorir kiplagat kiplangat kiprono kiprop kiprotich kiptoo kiptum kiran kiril kirit kirsi kirti kirui kishan kishore kiska
kit-siang kittiratt kivanc kiyohiko kiyoko kiyomi kiyoshi kizza kjell kjersti klara klaus knut ko kobby kobina kodjo koffi kofi koichi koichiro koji
kojo kokou kolawole kolinda komal komi komil komlan konosuke konrad konstantina konstantinos kopano koray korkut korn kornelia kosei kossi kostas
kosuke kota kotaro kote kouhei kozo krasimir kreshnik kresimir kriengsak krishna krishnan krisjanis kristalina kristen kristian kristiina kristin
kristinn kristyna krisztina kriti krunoslav krystyna krzysztof kuan kudakwashe kudzai kuldeep kulsoom kumar kumari kun kun-hee kunal kunihiko kuniko
kunle kuo-yu kurmanbek kurniawan kursat kusal kushtrim kusum kwabena kwabla kwadwo kwaku kwame kwang kwasi kwesi kwok kwok-hung kwon kyaw kyi kyoko
kyong-hui kyosti kyosuke kyoung-soo kyriakos kyu-ha kyung kyung-wha kyung-won ladan ladislav lahiru laila laima laimdota laisenia lajos lakhan lakshman
laksmi lal lali lalit lalitha lalu lam lamia lamine lamis lan lanre lansana lars lasantha lasha lasith lasse laszlo lata latha latif latifa laura
laureano laurent lauri laurien lautaro lawal lawan laxman laxmi layla lazaro lazarus leandro lebo lebogang lech leen leena lefteris lei leif leila
leila-de leji lekan lemalu lemlem lemma lena leni lenka lennart leon leone leonel leonidas leonor leopoldo lerato lesego leszek letesenbet leticia
letlhogonolo letty levan levani levent levente levon levy leyla li liaquat liban libor libuse lidetu lidia lidice lihui liina liisa lijian lijun
liliana lilit lim-guan lina linas lindita lindiwe line ling linh lino lionel liqun liridon lise litia lito liv liviu liza lizardo ljubisa ljubo loan
loay loic lokesh lola lolohea lone long loren lorena lorinc losalini lotfi lotfullah louay loubna louis-philippe loukas lourdes lovemore lovre lu luan
lubna lubomir lubos luc lucero lucia lucian luciana luciano lucien lucinia lucrecia ludek ludovic luhut luis luisa luizinho lujain luka lukas lukasz
lul lulzim lungisa lusine lutfor luz lwazi ly lyuben lyubomir ma maamoun maarit macarena macharia maciej macky madan made madeleine madhav madhavi
madhu madhur madhuri madiha madior maduro magali magaly magdalena maged magno magnus maha mahad mahamadou mahamane mahamat mahanta mahathir mahbooba
mahbubul mahdi mahela mahendra maher mahesh mahfud mahfuz mahinda mahir mahira mahmood mahmoud mahmud mahmudul mahnaz mahsa mahtab mahua mai maia maija
maiko mailis maimouna maina maisa maithripala majd majda majed majeed majid majlinda maka makame makhtar maki makiko makis makoto maksat malala malalai
maleeha malek malgorzata malietoa malika malini mallikarjun malusi mamadi mamady mamata mamdouh mame mame-diarra mammad mamnoon mamo mamoru mamoun
mamuka man man-kit mana manabu manaf manal manana manas manasa mandana mandla maneka mangal mangala mangosuthu manh mani mania manik manika manish
manisha manju manmohan manny manohar manoj manolis manouchehr mansour mansoureh mansukh manu manuela manzoor mao mapula mar-roxas maram marama marat
marc marc-andre marcel marcela marceline marcelino marcelle marcelo marcial marcin marcio marcos marek maren margarita margaux margot margrethe
marguerite mari maria maria-corina mariam mariama mariame marian mariana mariano maribel maricarmen marie-christine marie-claire marie-france
marie-george marie-helene marie-laure marie-louise marie-noelle marie-pierre marielle marieme mariko marina marine marinko mario marion maris marisol
marit marius mariusz marja marjatta markandey marketa markku marko markos marouane marriyum mart marta martin martina martine marton martti maruf marwa
marwan maryam marzena masaaki masahiko masahiro masaki masako masami masanori masao masaru masashi masatoshi masaya masayoshi masayuki masego mashal
mashallah mashrafe masih masood masoud masoumeh massogbe masumi masuo mat mataitai mate mateusz mathieu mathilde mati matia matias matti matus matyas
maud maung mauri maurice mauro mavluda mawuli mawussi maxamed maxime maximiliano maximo maya mayank mayawati mayra maysa maysoon mayu mayuko mayumi
mazen mazhar mazin mbali mbaraka mbaye mbugua mbuyi mbwana mcebisi mebratu medha meena meenakshi meera megawati meghna meglena megumi mehdi mehmet
mehmood mehran mehrdad mehreen mehriban mehrnoush mei meka mekdes mekonnen melaku melanie melchior melchor meli melih melike melina melis meltem meng
merab meral mercedes mereana merera merete meriem mert merve meseret mesfin messaoud mesut metin mevlut mher mi-ju mi-kyung mi-ran michal michalis
michel michele michelle michiko michio midori mieczyslaw mieko miguel mihaela mihail mihkel mika mikael mikaela mikayil mikheil miki mikio mikko miklos
mikolaj mikulas milagros milan milenko milivoj miljenko milorad milos miloslav milovan miltiadis milton milutin mimoza min min-jae min-ji min-jun
min-seok min-woo mina minako mindaugas minerva ming minghan mingzhu minh minna minoru mircea mireille mirek miriam mirko miroslav miroslava miroslaw
mirsad mirwais mirza mirziyoyev misaki misbah mishal mislav mithali mithat mitra mitsuhiro mitsuko mitsuo mitsuru miyuki mizanur mizengo mizuho mkrtich
mladen mmusi moacir moana mochtar moctar modibo modou modupe moe moeen moeldoko moema mogens mohamad mohamed mohamedi mohammad mohammad-ali
mohammad-bagher mohammad-javad mohammad-reza mohammed mohan mohannad mohaqiq mohieddin mohini mohit mohiuddin mohsen mohsin moin moises mojgan mojtaba
momchil momcilo mona moncef monica moniem monika monique monirul montserrat moo-hyun morgan morgane moro mortada morten morteza mosese mosharraf
mosiuoa mostafa motiur motoko motoo mouad mouaz moufid moulaye mouloud mounia mounir mourad moussa moustafa moustapha mpho mu-jin mu-song mubarak
mubariz mubashir muchiri mueni muferiat mufid mugisha mugo mugur muhaimin muhammad muhammet muhannad muhanned muharrem muhidin muhieddine muhith
muhoozi muhsin muhyiddin mujib mujibur mukadder mukasa mukesh mukhriz mukhtar mukul mulatu mulayam mulenga mullah mulugeta mulumba mumbi mumo muna
munib munir munira muntadhar muqtada murad murage murali murat muriel muriithi muriuki murli murlidhar murtada murtaza musa musaab musab muse mushahid
musharraf mushfiqur mushtaq mustafa mustafizur mustapha mustaq musyoka mutale muthama muthanna muthoni mutinda mutiso mutlu mutombo mutsuko muttiah
mutua muyiwa muzaffer muzammil mwai mwanaisha mwangi mwende mwihaki mwikali mwila mwinyi my mya myint mykolas myo myung myung-bak na naa nabeel nabil
nabila naci nadeem nader nadezhda nadia nadiem nadim nadine naeem nafez nagesh nagisa naguib nahed nahid nahla naidu nail naim naima naing naira najam
najat najib najibullah najla najm najwa najwan nak-yon nakato nakitto nalaka nalini nalubega nam namal namazzi namir namrata namukasa namutebi nan nana
nanang nand nandan nandini nandita nandor nantume nao naoki naoko naomi naomichi naoto naoya naoyuki naqibullah narasimha narayan narayana narciso
narek naresh narges narine narottam naseem naseer naser nasim nasimi nasir nasira nasr nasrallah nasreen nasrin nasrullah nasser nasseruddin nastaran
nasteexo natalio natarajan nathalie natiq natsuki natsuko natsumi nattawut natukunda naveed naveen navin navjot nawab nawaf nawal nawaz nayef nayib
nazan nazanin nazario nazia nazih nazim nazir nazli nazmul nazri ndegwa ndeye nduku ndung'u ne nebojsa necati necdet necip necmettin neda nedzad neelam
neema neena neeraj nega negar negasso negede neha nelida nelson nelu nenad nene neo neri nerijus nermin nesrin nesrine nestor netani neven nevin nexhat
neymar nga ngaire ngalula ngan nghia ngoc ngone ngoni ngugi nguyet nhan nhat nhlanhla nhung niaz nicanor nicolae nicolas nicole nicusor nidal nieves
nigora nihad nihal nihat nii nijaz nik nika nikau nikhil niko nikol nikolaos nikolay nikoloz nikos nilesh nilgun niloufar nils nilufer nimal nimco
nimet nimrat ning nino niraj niranjan nirbhaya nirmal nirupama nisar nisha nishant nishantha nisreen nitin nitish nizar njenga njeri njoki njoroge
njuguna nkechi nkem nkiru nkosazana nkosinathi nnamdi nneka nnenna noboru nobuaki nobuhiko nobuko nobuo nobuyoshi nobuyuki nodir noel noemi noemie noha
nohemi nomvula nomvuyo nona nong nonhlanhla nonso noor noorullah nooshin noppadon nora norberto noriaki norihiko noriko norio noris norito noriyuki
norma normunds nosiviwe notis nour noura noureddine nouri novel novi novruz nozipho nthabiseng ntombi ntombizodwa nubia nuha nuhu numan nupur nur nuray
nurbek nurdin nurettin nuri nurlan nursultan nurtai nurten nurul nurul-izzah nusrat nwando nyambura nyamko nyasha nyokabi nyoman nzomo oanh obafemi
obaid obaidul obaidullah obert obi obinna obioma ochieng octavian octavio odair odd oddny odette odhiambo odile ofa ogechi oginga ognian ognjen ognyan
ogonna oguz oguzhan ohn ojok okan okechukwu okello okey okezie okot okoth oktay okwudili ola oladapo oladele oladimeji oladipo olafur olaide olajide
olamide olanrewaju olara olatunji olavo olayinka olcay ole olegario olga olivier ollanta olli olof oluchi olufemi olufunke olufunmilayo olugbenga
olukayode olumide olumuyiwa oluremi oluseun olusola oluwaseun oluwatosin oluwole oluyemi omaar omaima omar ombeni omid omondi omprakash omran omurbek
on-ju onder ondrej onn onsari onur onyango onyeka onyekachi onyinye onyx opeyemi opio oppah orhan orkhan orlando orsolya osagie osama osamu osaze oscar
osea oskar osman osmar osmo osoble osvaldo otabek otakar otar othman otieno otkir ott ottar otto ouafa ouma oumar oumou oumy ousmane ousseynou outi
ovidiu owino owuor oya oybek oyewole oystein ozan ozcan ozge ozgur ozlem paata paavo pablo pacifique padma paetongtarn paivi pal palaniswami palesa
palle paloma pampha panagiotis pandeli panfilo pania panitan pankaj panneerselvam pannika panos papa pape parag paraskevi paresh parineeti parisa parit
parkash parmanand parth parvan parvaneh parvati parveen parvesh parvez parviz parwiz pascal pascale pascual pasirayi pasteur patcharawat pathum patrice
patricia patrik paul paulette paulinho paulo pavan pavla pavlos pawan pawel payam paz peceli peder pedro pegah pejman pekka pele pelin pellumb penda
peng pengfei per per-olof pericles pernille pertti pervaiz pervez pervin petar peter peter-o'neill petko petra petre petrit petros petru petteri peyman
phat phathu phelekezela pheu phiem philippe philomene phong phu phuc phumla phumtham phung phuong phyo pia pierre pierre-yves piia pilar pinaki pinar
pinarayi ping pinky piotr piripi pirjo pita pius piyabutr piyush placide placido plamen policarpo ponciano pongpat pooja poonam porfirio pornpetch
pouria pouya prabha prabhakar prabhu prabowo prachanda prachi pradeep pradip pradyumna prafulla prahlad prakash pramod pramono pranav pranay prasanna
prashant prashanth prasoon pratap prateek pratibha pratik pratikno praveen pravin prawit prayut prayuth preben precious preeti prem premadasa preneet
priit primitivo prithviraj priyanka prokopis prosper prudencio przemyslaw puan puja puji pule puneet punit purnima purnomo purwanto pushkar pushpa
putri putu pv pyae qabil qahar qais qalinle qamar qasem qasim qassem qayum qazi qi qiang qiao qin qing qinghong qinglin qishan qiu quaid quan quang
quentin quoc quy quyen quynh rabab rabah rabea rabi rabia rabie rabindranath rabuka rachid rachida rachmat rachna radek radev radha radhia radhika
radislav radivoj radmila radoje radomir radoslaw radovan radu radwan raed raf rafael rafaela rafal rafat raffi rafic rafik rafiq rafiqul rafizi raghad
raghav raghda raghib raghu raghunath raghuram ragnar ragnhild raheel rahim rahimullah rahma rahmat rahmatullah rahmi rahul raija raila raimo raimonds
raimundo rais raito raivo raj raja rajaa rajab rajabu rajan rajat rajdeep rajeev rajendra rajesh rajeshwar rajinder rajiv rajnath rajni rajnikanth raju
rakesh rakhi raluca ram rama ramachandra ramadan ramadhani ramakrishna raman ramanathan ramandeep ramazan ramdas ramesh rameshwar rami ramil ramin
ramiro ramiz ramla ramnath ramon ramush ramvilas ramy ramzi rana rand randeep randolfe rangin rangsiman rania ranil ranjan ranjana ranjit ranjita
ranjith rannveig ranya raouf raquel rasha rashad rashed rashid rashida rasim rasmi rasmus ratan rati ratko ratu rauf rauff raul ravi ravindra ravish
ravneet rawan rawda rawia rawiri raya raymonde raza razvan rebeca rebecca recai reda redwan reem reena reet refilwe refugio regina regine regis rehab
rehana rehema rehman reiji reijo reiko reina reinaldo reinfeldt rekha remedios remi remigijus remus remy remzi ren renan renato renaud rene renqiang
renu renuka reshma resul rethabile retno revathi reza rezaul riad riaz ricardo ridha ridvan ridwan rie rieko rigmor rigoberta rigoberto riikka riina
riitta riku rima rimantas rina rini risa rishad risma risto ritesh ritu ritva rivaldo riyad riza rizal rizieq rizk rizwan rizwana roar robert roberto
robin roch rocio rodica rodolfo rodolphe rodrigo rogelio roger rohan rohini rohit rok-ju rokeya rokhaya rokia rola roland rolandas rolando romain roman
romario romeo romero romulo ronald ronaldinho ronaldo rong rongji ronke ronnie rooble roopa roozbeh rosalia rosalinda rosangela rosario roselyne rosen
rosendo roshan rosmah rostislav rotich rotimi rouba rouhollah rovshan roxana roya roza ruba ruben rubina ruchi ruchira rudo rufat rufino ruhakana ruhi
ruhul ruhut rui ruihuan rula rully rumen runa rune rupa rupali ruqaya rusdi ruslan rustam rustami rustamjon rustem ruto ruvimbo rwabwogo rydz ryo
ryoichi ryoji ryoko ryoma ryosuke ryota ryszard ryu ryuichi ryuji ryunosuke ryutaro saad saadeddine saadi saadia saadio saba sabah saber sabiha sabina
sabine sabir sabri sabrin sachiko sachin sadaf sadakazu sadako sadek sadeque sadettin sadhana sadhvi sadia sadio sadiq sadyr saeed saeid safa safaa
safdar safet safia safiatou safwan sagar sagarika sagbo saghar sahar sahil sahin sahle sahra saibal said saida saidi saif saiful sailosi saira sajan
sajeeb sajid sajith sajjad saken saki sakshi sakura salah salahuddin salam salama salauddin saldi saleem saleh salem salete sali salif salih saliha
salim salima salimata salma salman salome salum salvador salwa samad samajwadi samak samaneh samat sambit sameer samer sami samia samiha samir samira
samora sampath sampo samrat samuel samvel samy san sana sanaa sanae sanam sanan sandar sandeep sandhya sandiaga sandile sandor sandra sandrine sang
sang-hyun sang-jung sang-woo sangeeta sanghamitra sangita sani sania sanjana sanjay sanjeev sanjiang sanjiv sanju sanna sansern santos santosh sanusi
saori saparmyrat sapna sara sarah sarala sarath sarawut sardor sarfraz sargis sari sarita saroj sarojini sarraj sartaj sarvepalli sasa sasagu sashi
sathya satish satoko satoru satoshi satsuki satu saturnino satya satyajit satyendra sauli saulius saulos saurabh saurav saviour savita savitri sawsan
sayaka sayed sayed-ahmad saynab sayuri sayyid se-hoon se-ri se-yeon sebastian sebastiao seble sebnem seda sedat sediq sediqullah seema sefa sefer sefik
segun segundo seif seiichi seiichiro seiji seiko sein seishiro sekou selahattin selamawit selasi selcuk seleshi selim selin sello selma selorm semi
semih semisi semra sena senad senait sentayehu senyo senzo seo-yeon seok-youl seong seong-il sepideh seppo serafin serap serban serdar seref serge
sergei sergio serhat serik serkan sermin serzh setsuko setya seun seung seung-hee seung-hyun seung-jun seung-min seung-woo sevda severino sevgi sevil
sevim sevinj seydou seyi seyit seyoum seyran sezen sezer sfiso shaan shabana shabani shabbir shada shadi shadia shafie shafik shafiq shafiqul shafqat
shahab shaharzad shahd shaheen shaher shaheryar shahidul shahin shahira shahla shahram shahriar shahrizat shahrzad shaila shailaja shailendra shaima
shaimaa shaista shakeel shaker shakhnoza shakib shakil shakila shakti shalini shalva shamil shamim shamshad shamsul shan shandana shanghai shangkun
shankar shanta shanti shaoqi shapour sharad sharif sharmeen sharmila sharmistha shashank shashi shatrughan shavendra shavkat shawki shawqi shazia
sheema sheetal shehan sheheryar sheida sheikh sheikha sheila sheng shengkun sher sherif sherine sherry shettima shewit shi shiferaw shigefumi shigeki
shigeko shigenobu shigeo shigeru shigeyuki shikha shilpa shin shingai shingo shinichi shinichiro shinji shinjiro shinobu shinpei shinsuke shintaro
shinya shinzo shiori shireen shirin shiva shivani shivraj shiying shizuka shizuko shkelzen sho shoaib shobha shobhaa shoei shogo shohei shohreh shoichi
shoji shoko shola shota shozo shpend shreya shruti shu shuai shuang shubham shubman shuhei shui-bian shuichi shuja shuji shukhrat shukri shukria shulan
shun shunichi shunji shunsuke shuntaro shusaku shushan shuxian shwe shweta si-woo siaka siamak siaosi siavash sibel sibghatullah sibusiso siddaramaiah
siddharth sidharth sidiki sidya sigit sigmundur sigridur sigurd sigurdur siham siim sikandar sikeli sileshi silja silverio silvestre silvia silvio
silviu simi simin simon simone sina sinan sindre sinisa sinknesh sione siphiwe sipho siqi sira sirajuddin sirikit sirimavo sirin sirine sirkka sirri
siti sitiveni siu-lai sixbert siya siyabonga sizwe skender slamet slaven slavi slavisa slawomir slobodan smita smriti sneha snezana snorri so-hyun
so-yeon so-young socorro sodiq soe soeren sofia sofiane sofyan sohail sohaila sohei soheil sohrab soichiro sokhna sola solange soledad solene solly
solomon soludo solveig solvita somchai somkid somnath son sona sonal sonali sonam sondhi song song-thaek songezo soo-hyun soo-jin soo-young sooronbay
sophie sopho soraya sorin sosefo sossa sota sotto souad souha souhail souleymane soumaila soumaya soumeylou soumitra soumya sourav sourou sousan
spyridon spyros srdjan srettha sri sridevi sridhar srikanth srinivas srinivasan sriram ssali ssebuufu ssekandi sserwadda stalin stanishev stanislav
stanislaw stavros steen stefan stefania stefanos steffen stein steingrimur stelios stepan stephane stephanie stevan sthembiso stig stipe stjepan stoyan
sture su su-bin su-chen su-ji su-mi suad subhas subhash subomi subramaniam subramanian subrata sucaad suchart sucheta sudarat sudarshan sudha sudhanshu
sudhir sudi sudirman sufi sufia sugata sugeng suha suhail suharso suhas suhasini suheir sujata sukanya sukarno sukhbir sukhwinder sukru sulaiman sule
suleiman suleimani sulejman suleyman sulistyo suljeman sultan suman sumanthiran sumathi sumaya sumera sumie sumiko sumitra sun-hee sundar sunetra sung
sung-hoon sung-jae sung-min sung-yueng sunita suniti sunmbo supriya suraj suranjit surayud suren surendra suresh surinder suriya surjit surya susana
sushant sushil sushila sushma susi susumu suthep sutopo suwarno suyanto suzanne svandis svatopluk sven sverker sverre svetla svetozar swapan swapna
swara swaraj swarup swati swe syafruddin syahrul syama syarif syed syed-saddiq sylvain sylvestre sylviane sylvie szabolcs szilard szymon taavi tabassum
tabata tadahiro tadao tadashi tadesse tadeusz tadin tae tae-woo tae-yong tafadzwa tage taha tahani tahar taher tahereh tahir tahsin tai taichi taiki
taimur taina taiwo taj takaaki takafumi takahiro takako takamasa takanori takao takashi takato takayuki takehiko takehiro takele takeo takeshi takeyuki
takis takudzwa takuma takumi takuro takuya talal talat taleb talgat tam tama tamaki tamam tamar tamas tamer tamilisai tamim tamio tamirat tamotsu
tamrat tan tanasak tancredo tane tanel taner tanguy tansu tantowi tanuja tanveer tanvi tanvir tao tapan tapiwa tara taraneh tarcisio tarek tariana
tarik tariku tariq tarja tarmo taro tarun taskin taslima tasso tatenda tatsuo tatsuya tatu tatul taufa taufik tawakkol tawanda tawee tawfik tawfiq taye
tayeb tayfun taylan tayo tayseer tayyip te-ururoa tea tebogo teboho tedros teemu teferi teguh tehmina teija teiji tejashwi tejasvi tekeda tekin telma
telmo temel temesgen temir temitope temur tendai tendayi tene teng-hui tengiz tengku teodora teodoro teofilo teori teresa terje teruhisa teruko
tesfalem tesfaye teshome teten tetsuji tetsuo tetsuro tetsuya tetsuzo teuvo tevita thabet thabo thach thai than thanathorn thandar thandeka thandi
thandiwe thang thanh thanos thant thao tharwat thato thaworn theerayut thein themba thembi thembinkosi theodoros theogene theoneste thet thi thiago
thibault thida thien thierno thierry thiha thilanga thin thinh thione thitinan tho thoa thodoris thokozani thomas-lembong thong thor thorbjorn
thorgerdur thorkild thu thuan thuc thuli thura thuy tiankai tiao tiberiu tibor tiburcio tichaona tida tidiane tidjane tien tigist tigran tihomir tiina
tiisetso tiit tilahun tilak timo timoci timoteo timur tin tina tinashe ting tiririca tirunesh tissa titi titiek titilayo tito titu tjahjo toan tobenna
tobi todor toe tofail tofig togrul tohir toivo toktar tokuko tokyo tola tolga tolu tolulope tomas tomasz tomio tomislav tomohiko tomohiro tomoko tomomi
tomonori tomoya tomoyuki toomas tooru tope torbjorn tore torgeir toribio tormod torsak torsten toru toshiaki toshihide toshihiko toshihiro toshiki
toshiko toshimitsu toshinori toshio toshiro toshiyuki tosin touraj tove toyin traian trang trevor tri trieu trine trinidad tris tritan troels trond
trong truc trung truong trygve tsegaye tsetska tshepo tshibola tshwane tsitsi tsu-yi tsuneo tsutomu tsuyoshi tsvetan tsz-ching tu tuan tuba tufail
tugba tugce tuija tuilaepa tukur tulay tulia tulin tulip tumelo tumi tumusiime tumwine tun tuncay tuncer tunde tung tung-chih tunji tunku tuomas turgut
turhan turki turyahikayo tutut tuula tuva tuyen tuyet tytti tze-wai ubolratana uche uchechukwu uchenna udaya udayanidhi uddhav udo udoka uffe ufuk
ugochukwu ugur uhuru uktam uldis ulf ulises ulku ulla ulrica ulufa'alu ulugbek ulughbek ulysses uma umair umar umarali umeko umer umesh umida umit umm
umut unal unni untung upendo upendra upul urho urjit urmas urmila urpo urszula urve usama usatii usha usman utkarsh utku uttam utut uzoamaka uzochukwu
vaclav vagif vahagn vahan vahe vahid vahit vaibhav vaine vaishali vajiralongkorn vakhtang valdas valdemar valdet valdis valentin valeri valeria valerie
valeriu valon vamsi van vandana vanessa vangelis vani vano vardan varun vasant vasil vasile vassilis vasudev vasudeva vasundhara vazgen vedat veikko
velimir velislava veljko velupillai venkaiah venkat venkatesh venkatraman vera veronica veronika veronique vesa vesna vesselin vestine veysel vibha
vicente vicentinho vico victor victoria vidal vidar vidya vidyut viet vigdis vigen vijay vijaya vikas vikash vikrant viktor vilho viliame viliami
vilija vilis ville villy vilma vilmos vimal vimbai vinay vinayagamoorthi vincent vineet vinesh vinh vinicius vinko vinod violaine viorel viorica vipin
virat virender virgil virgilio virginia virginie virginijus visanu vishal vishnu vishwanath vishwas vit vital vivek vjosa vlad vladimir vladimiro
vlastimil vojin vojtech volkan vrinda vu vugar vukasin vuyani vuyo vyas vygaudas vytautas waclaw wael wafa wafaa wagner waheed wahiba wahid wahidullah
wahyu wai wai-ching wai-hing wairimu waisake waithera wajdi wajid wajih wakana waldemar waldir wale waleed walid walter wambua wambui wan wanda wangari
wangui wanindu wanja wanjiku wanjiru waqar ward warong warsame wasantha waseem washington wasim wassim wasswa wataru wavinya wawan waweru wayan wazhma
wei weidong weiwei welshman wema wen wen-je wenbin wenceslao wenjing wenyi weverton whetu wichai widjojo wieslaw wiktor willow wilson wimal win wing
winiata wiranto wiremu wisam wisnu wissanu witold wladyslaw wlodzimierz woizero wojciech wolde wole won won-shik wondwosen woo-jin worawut workneh
worknesh wu wunna xasan xavier xenophon xhafer xi xia xian xianglin xiao xiaobo xiaochuan xiaoming xiaoping xiaowei xilai xin xing xiomara xiong xiu
xolani xolile xu xuan xue xuefei xuesen xun ya yaa yacouba yadollah yae yafei yahia yahya yakubu yalcin yamini yan yane yang yanhong yanis yann yannick
yannis yanping yanti yao yaobang yara yared yasar yaser yash yashar yashpal yashwant yasiin yasin yasir yasmeen yasmin yasmine yasonna yasser yassin
yassine yasuaki yasuhiko yasuhiro yasuhisa yasuko yasunari yasunori yasuo yasushi yasutoshi yasuyuki yavor yavuz yaw yawovi yaya yazan ye yehia yelda
yemane yemi yemisi yen yenny yeon-ah yerlan yermek yesim yetnebersh yetunde yezid yi yiannis yifan yifei yigit yildiray yilmaz yiming yimou yin ying
ying-jeou yinghua yingluck yinka ylli ylva yngve yo-jong yogendra yogesh yogi yohannes yohei yoichi yoichiro yoji yoko yolanda yolimar yon-ah yong
yong-chol yong-hae yong-ho yong-nam yong-woo yongkang yongtu yongyuth yoon-hee yordanka yoriko yosano yoshi yoshiaki yoshie yoshihide yoshihiko
yoshihiro yoshihito yoshiki yoshiko yoshimasa yoshimi yoshinobu yoshinori yoshio yoshiro yoshitaka yoshito yoshiyuki yosuke you youichi younes young
young-hee young-ho young-jin young-sam young-soo younis yousaf yousef yousif youssef youssou youssouf yousuf youxia yoweri yu yu-na yuan yuanchao yucel
yudai yudi yue yuet-ngor yui yuichi yuichiro yuji yuka yukari yuki yukihiko yukiko yukio yukiya yuko yuksel yuli yuma yumi yumiko yun yun-seok yunis
yunus yuriko yusaku yusril yusuf yusufu yusuke yuta yutaka yuvraj yuya yuzo yuzuru yves yvette yvon yvonne zabiullah zacarias zafar zafer zafrullah
zaheer zaher zahid zahida zahir zahoor zahra zahraa zaid zaiga zain zaina zainab zakari zakaria zaki zakia zakir zalmai zamira zana zandile zanele
zarifa zarko zartaj zaruhi zaur zaven zaw zaynab zaza zbigniew zdenek zdravko zdzislaw zeca zedong zeeshan zef zehra zeid zeina zeinab zekeriya zeki
zekri zelalem zeljka zeljko zemin zenaide zenawi zeng zeray zerihun zewde zeya zeynal zeynep zhan zhanar zhandos zhang zhanna zhao zhe zhelyu zhen
zheng zhengfei zhengsheng zhengxiao zhi zhijun zhiyong zhong zhou zhu zhuang zia ziad ziaur zico zied zin zinash zineb zineddine zinhle zita zitto ziya
ziyang zizi zlatan zlatko zodwa zoe zofia zohreh zoila zokir zola zolani zoleka zoltan zong zongtang zongyuan zoran zouhair zoumana zsolt zsuzsa
zsuzsanna zubaida zubair zubairu zuberi zul zulfikar zulfiqar zulkifli zurab zuraida zuzana zviad zvonimir zvonko zweli zwelinzima zwelithini
zygimantas zygmunt
`;

/** Names that are mostly family names. */
export const WORLD_FAMILY_NAMES = `
abacha abad abalos abashidze abate abaya abbasi abbasov abdallah abdille abdishakur abdollahian abdrashitov abdulaziz abdulgani abdullayev abdulsalami
abe abebe abello abera abeysekera abeywardena abimanyu abiola ablyazov aboubakar abovyan abrahamyan abramovich abubakar acar acharya acheampong achebe
acheng adachi adamia adamyan adani addo adeboye adedeji adefope adegoke adelaja adeleke ademola aden adenuga adeosun aderibigbe adesina adeyemo
adhikari adichie adiguzel adiwarna adjei admasu adomako adu advani afanasyev aflaq afolayan afrah afridi afriyie aganga agarwal agathe agayev agbaje
agbakoba aggarwal aghajanyan aghajari aghayev agrawal aguiyi agyapong agyei agyeman agyepong ahady ahidjo ahluwalia ahmadi ahmadinejad ahmadov ahmadzai
ahn aho ai aidid aidit aitmatov aiyar aiyer ajavon ajayi ajimobi ajorlou akagi akand akande akar akasaka akayev akayeva akbas akdag akena akere akgun
akhmadov akhmedov akhmetov akhoundi akhter akhund akhundov akhundzada akiba akinjide akintola akinwunmi akishev akiyama akmatov akpabio aksener aksoy
aksu aktas akufo akufo-addo akunin akunyili al-abadi al-adnani al-assad al-awlaki al-azizi al-baghdadi al-banna al-baradei al-bashir al-burhan al-dabi
al-douri al-faisal al-ghazali al-hakim al-halbousi al-hariri al-hashimi al-houthi al-jaafari al-jazairi al-jubeir al-kadhimi al-khalifa al-khoei
al-mahdi al-maliki al-masri al-megrahi al-muallem al-nahyan al-nujaifi al-obeidi al-qaradawi al-rashid al-rubaie al-sabah al-sadr al-saud al-shami
al-sharaa al-sharif al-shehri al-sisi al-sistani al-sudani al-tayeb al-thani al-turabi al-zahar al-zarqawi al-zawahiri alaafin alahaperuma alakbarov
alakija alami alamieyeseigha alamolhoda alasania alavi alavidze albayrak alekperov aleksandrov aleksanyan alekseyev alexeyev aliko aliyeva alkan
alkhanov allawi ally almatov aloush altan altun alvi amaechi amaglobeli amanat amankwah amarasinghe amathila ambani ambedkar amer amidu amin amini
amir-abdollahian amiri amirov amissah amonkar amoozgar amosun amoussou ampofo amunugama amupanda amuriat an anam anane ando andom anenih angara angkana
anim anisimov annan anozie ansah antadze antonov antony antwi anung anwari anyanwu anyaoku anywar anzai aoki aoun aoyama apai aphaiwong apostol appiah
apte aquino arafat arafeh araghchi arai arakelyan araki arap aras aravinda arega aregbesola areikat arekat aribisala arima arinc arita aritonang
ariwoola arora arroyo arshavin arslan artemyev arthur arzumanyan asada asadov asahara asakura asamoah asano asante asare asari asatryan asefa asfawosen
asgari asgarkhani ashrawi asiedu askarov aslan aso assefa assegaf assiri astakhov astaraki asthana atac atalay atambayev atapattu atasoy ates athawale
atienza atmar atrash atta attah attar attiyah atubo avagyan avakov avci aven aventajado averin avetisyan awang awiti awolowo ayade ayalew ayalon ayana
ayariga aydin ayew aygun ayittey ayrault ayub ayvazyan azad azarov azikiwe azimi azinge azmi aznam azuma azzam ba baah baba babacan babalola babangida
babanov babaryka babich babiy baburin bachchan badalyan badaru badaruddin badawi badiane badie badji badran badu bae baek bagbin bagchi bageya baghaei
baghdadi baghdasaryan baghel bagirov bagis bagosora bagratyan baharuddin bahati bahceli bahonar bahuguna bai baidoo baik bajaj bajpai bajwa bakari
bakatin bakhtiar bakiyev bako bakradze bakrie balakrishnan balala balasanyan balasuriya balayan balbay balde baleka balogun baltabayev bamanga bamba
ban banda bandara bandaranaike bandyopadhyay banerji bang banisadr bankole bansal bapela baqeri baradar baradei barakat barakzai baramidze baranov
barghouti bargouthi bari baroque barril barro barrow baruah barzani basargin basbug basci basha bashardost bashir bashiru baskan baskota basnet bastani
bastola bastrykin basu baswedan bathily bathiudeen batra batubara bautista bawumia bayar baye baykal bayo bayraktar bayram bazargan bazzi bedi behera
beheshti bekbolotov beki beknazarov bello belmonte belousov belov belykh bemba ben-ali ben-barka ben-bella ben-jaafar ben-youssef bendukidze benflis
bengu benkirane berberoglu berdimuhamedov berdimuhamedow berete berezhnaya berezovsky beria berri bezhuashvili bezrukov bezsmertnyi bhagat bhagwat
bhandari bharadwaj bhardwaj bhargava bhatia bhatt bhattacharjee bhattacharya bhattacharyya bhattarai bhave bhebhe bhengu bhuiya bhuiyan bhusal bhushan
bhutia bhutto bialiatski bian biazon bictogo biftu bigombe bihi bikila bikitsha biko bilgin bille bilozir binay bio biraaro birla birru bisengimana
bishara biswas biti biwott biya bizenjo bizimana bizimungu boakye boateng bocoum bogati bogdanov bokeria boko bol bolshakov bommai bondar bondarenko
bongo boni bonyongwe borah borodin boronov boroujerdi borthakur bortnikov borujerdi bosco bose botchway botha bouabre bouasone bouazizi boudiaf
boumediene bouphavanh bourguiba bouteflika boutros boyko bozdag bozize bozkir bozkurt brezhnev bu bubka budanov bugarin bugti buhari bukenya bulgakov
bulhan bulog bulti bulut bun bunnag burbulis burchuladze burjanadze bushnaq busia businge buthelezi butt buyoya bwezani byabakama byalyatski byanyima
bykov byun cabral cai cakir calida calik caliskan camara canikli cao cavusoglu cayetano cele celik cen cetin cevik cha chadha chae chahal chahine chai
chaika chaklader chakraborty chakravarty chakwera chalabi chalghoumi chamisa chammari chamoun chanda chandran chandrasekaran chandrasiri chang chaniago
chantarasiri chanthalangsy chao chapo charamba charusathien chatha chatterjee chattopadhyay chaturvedi chaudhry chauhan chautala chavan chavchavadze
chawla che chea cheam chebbi chehab chemeda chen cheng chenge cheon cherargei cherif chernenko chernomyrdin chernyshenko cheruiyot cheung chhon chiang
chiba chidambaram chidchob chien chigumba chihuri chikane chikerema chikomba chikwanda chilembwe chilima chiluba chimutengwende chin chinamasa ching
chinotimba chipande chipanga chipimo chirathivat chiravanont chisiza chissano chitepo chitiyo chiu chiume chivukuvuku chiwenga chiwewe chiyangwa
chizhov chkheidze chkhenkeli cho choe choi chombo chon chong choo chopra chornovil chou choudhary choudhury choummaly chow chu chua chuang chubais chui
chukwu chukwuma chumak chun chung chunhavan churkin chuychenko cicek cindoruk cisse cojuangco colak coloma cooray coskun coulibaly cui cung dabbagh
dabengwa dabiri dabo dacko dacoury dagli daglo dahal daher dahlan dai daimon dallakyan dalmia damodaran dangote danielyan danilov danjuma dankwambo
danquah danylyuk dapaah daqamseh dar darame darbinyan darchiashvili darko darkwa darwazeh dasgupta dasmunsi dassanayake datta daura dave davitashvili
davoudi davtyan davutoglu dayoub deb debo deby dechapipat dehghan demir demirchyan demirel demirtas deng denktas deo derbali deressa deripaska dervis
desai desalegn deshmukh deshpande devakula devananda devgan devkota dewan dey dhakal dhaliwal dhankhar dhar dharmapala dhillon dhlakama dhlomo dhoni
dia diab diaby diagne diagouraga diakhate diakite diallo diarra diatta diawara dib dibaba dickson didiza diedhiou dieng dieye difaqa dikko dikshit
dimaporo ding dink diomande diomi diop dioubate diouf diriba dissanayake dixit djaballah djalil djibo djiwandono djojohadikusumo djotodia dlamini
dlamini-zuma dlodlo dmitriev do dobkin dobrodeyev dogan dogara doi dokolo dokpesi domelevo domoto dong dongo dorenko dostum dou doucoure doumbia doval
drach drame dravid drilon du dualeh duan duarte dubey dubinsky duch dugin dulaimi dumanli duntsova duong durmus durrani dusaidi duterte dutt dutta
dvorkovich dwivedi dzhabrailov dzhemilev eav ebadi ebeid ebihara ebri ecevit eda edano edun effendi effendy effiong egbo egeh eguchi ehouzou ejei
ejercito ekanayake ekeh ekpo ekweremadu ekwueme el-adly el-baradei el-beltagy el-erian el-ghad el-hage el-hoss el-khatib el-kikhia el-othmani el-rufai
el-sayed el-shater el-sisi el-zein elahi elechi elmi elvan emami embalo emefiele enahoro endo enekwechi enomoto enrile eom erbakan erbas erdogan erekat
eren ergenekon ermita eroglu ershad ersoy erwin escudero esfandiari eshete eslami essebsi essid essien estrada estrella etana etim eto'o etoo eun evren
eyvazov ezeife ezeilo ezekwesili fadiga fadnavis fagbemi fakhoury fakhrizadeh falae falana fall fallahian fan fang farahani farhadi farhat fashola
fasola fawehinmi fawzy faye fayemi fayose fayulu fayyad fazl fedorov fei feng fernando fernandopulle fesenko feyissa fidan filatov firouzabadi firtash
fisseha fivaz fneish fofana fonseka foo forouhar fory fotso fradkov frangieh fridman frolov fru fu fujii fujimoto fujimura fujino fujisaki fujisawa
fujita fujiwara fukada fukasawa fukuda fukui fukumoto fukunaga fukushima funabashi fung fursenko fursin furukawa furuta furuya gaafar gaas gabol
gabunia gachagua gachhadar gaddafi gadet gadhafi gadkari gaid gaidam gaidar gaikwad galushka gambar gambhir gamkrelidze gammanpila gamsakhurdia gan
gandhi ganduje ganeshan gang ganguly gani ganji gao garang garg garin gasimov gasparyan gassama gatchalian gatimu gauhar gaydar gbagbo gbajabiamila
gcabashe ge geagea gebeyehu gebre gebreegziabher gebrehiwot gebremariam gebremedhin gebremeskel gebremichael gebreyesus gebrselassie gebru gedi geelle
gegeshidze geghamyan gehlot geingob gemayel gemba gemechu genda geng gerasimov gerba geum ghaffari ghalib ghalibaf ghani ghannouchi gharibashvili
ghatak ghazaryan ghimire ghonim ghorbani ghosh ghoshal ghoul ghozlan ghukasyan gicheru gidey gigaba gikonyo gil gilani gill gillani ginting githae
githongo giwa gizenga glazyev gnassingbe go gobel gobena goche godane goel gogoi goh goita gok gokce gokcek gokhale golez golikova golovin golpayegani
gomelauri gomis gondwe gong gono gonul gorbachev gorbunov gordeyev gordhan goswami goto goud gouled gowda gowon goyal gqubule grachev grechko gref
grewal grigoriev grigoryan grover gryzlov gu guan guebuza guei guelleh gueye guha guingona guirassy guissou gujral gul gulati gulen guler guliyev
guloglu gulsen gulyaev gumbi gumbo gumede gunaratna gunaratne gunasekara gunatilleke gunawan gunawardena gundogan gunes gungor guo gupta gurgenidze
guriev gursel gurses gurung gusau gusinsky gutu guven gwak gyan gyasi gyawali ha haasan habash haberal habibie habineza habri habyarimana hadisoesastro
hafidz hagiwara hahn hailemichael haji hajiyev hajjarian hakimi hakizimana hakobyan ham hamada hamaguchi hamamoto hambardzumyan hamdani hamdok hammah
hamududu hamutenya han hanada handa hani haniya haniyeh hao haqqani haque hara harada haraguchi harahap harb hardjasoemantri hardjono hariri hartarto
hartono harutyunyan hasanov hasebe hasegawa hashemi hashimi hashimoto hashmi hasibuan hasina hassoun hata hatano hatoyama hatsenko hatta hattori
havugimana hawatmeh hayakawa hayama hayashi hayashida hayrapetyan hazare hazra he hegde hekmatyar hemeti heng heo heptulla herashchenko herath herawi
hersi hettiarachchi hewage hichilema hidayatullah higuchi hijazi hilal hing hino hirabayashi hirai hirano hiranuma hirata hirayama hirose hirota hirpo
hitti hmeidan hneidi ho hokari holomisa homsi honasan honcharuk honda hong honma hontareva hontiveros hooda hoque hor horbulin hori horie horiguchi
horiuchi hosaka hoshino hosoda hosokawa hosono hosseini hosseinian hotak hoti hou houngbedji houngbo hourani hovannisian hovhannisyan hovsepyan
howlader hrawi hrytsak hrytsenko hsiao hsieh hsu hu hua huang huda huh hui hun hung hungwe hur huseynli huseynov husseini hutabarat hutagalung hutapea
huynh hwang hyun iashvili ibnu ibori ibrahimi ibrahimov ichihara ichikawa iddrisu idika ieng ieu igarashi ige iheanacho ihedioha iida iijima ikeda
ikegami ikhlef ikimi ikpeazu illangakoon illarionov ilyushin im imai imamoglu imamura imanyara imedashvili imoke in inada inagaki inamori inan
indrawati indroyono ingabire ingawa ingwe inoni inonu inose inoue inu irani isaboke isakov isgandarov ishiba ishida ishigaki ishiguro ishihara ishii
ishikawa ishimaru ishimoto ishizaki isik iskandar ismayilov ismayilova isogai isozaki isse issoufou ito ivanishvili ivanov iwai iwamoto iwasaki iwata
iwobi iwuanyanwu iyad iyengar izawa izumi izzedine jabbour jabri jadeja jadhav jadoon jafari jafarov jahangiri jain jaising jaiswal jaitley jakande
jalali jalalzai jalili jalloud jalosjos jamaa jamali jammeh jamot jamuna jang janjua jannati japaridze japarov jarrah jatoi jatusripitak javadi javadov
javakhishvili jayakody jayasinghe jayasundera jayasuriya jayatilaka jayawardena jayawardene jayewardene jee jeenbekov jega jeon jeong jha ji jia jiang
jiao jibril jilani jimale jin jinapor jindal jing jirongo jirru jo johar joho jomo jonathan joo jordaan joshi jouma'a joya ju juangroongruangkit
jumblatt juneja junejo jung kaba kabambe kabarebe kabila kabimba kabore kabudi kabuga kabuleta kabund kabwe kachali kachikwu kadaga kadam kaddafi kader
kadhafi kadirgamar kadivar kadyrov kadzamira kafando kagame kaguta kagwanja kagwe kahin kaieda kaifu kaimenyi kainerugaba kaira kajembe kajiyama
kajwang kaka kakar kakodkar kaladze kalam kale kalesnikava kaliati kalin kalisa kalla kalmadi kalonzo kalu kalugin kamada kamalvandi kamanda kamath
kambwili kamei kamerhe kameyama kamikawa kamitatu kamotho kamto kamuriwo kamya kan kanaan kanai kanchanabhakdi kanda kandelaki kandemir kandjii kane
kaneda kanehara kaneko kanemaru kang kanno kant kante kanu kanungo kanyarengwe kanyeihamba kao kapadia kaplan kapoor kapur kapwepwe kara kara-murza
karabulut karaca karadag karaduman karaganov karagoz karakas karalliyadde karam karamoko karapetian karapetyan karat karayilan karbaschi karegeya
karemera kargin karimi karimli karimov karimova karki karnad karpal karroubi kartanegara kartasasmita kartiwa karua karuhanga karume karunakaran
karunanayake karunaratne karunatilaka karve karzai kasai kasaija kasambara kasekende kasenov kashim kashiwagi kashyap kasparov kasrils kassa kassem
kassymov kasukuwere kasuri kasyanov katagiri katatni katayama katju kato katoch katumba katumbi katureebe katyrin kaul kaunda kaur kavakci kavala
kawabata kawaguchi kawai kawakami kawamoto kawamura kawano kawasaki kawashima kawata kawawa kaya kayama kayani kayibanda kayihura kaynak kayumba
kazanci kazemi kazhegeldin kazibwe kazimov kc ke keat kebede kedikilwe keerthisinghe keflezighi keita kejelcha kejriwal kelimbetov kem kengo kenyatta
keo keola kerekou kerimli kerimov kernes keskin keter ketkar keyamo kezerashvili kganyago khaburzania khachatryan khachaturian khaddam khadka khaduri
khaindrava khairallah khaire khakamada khalaf khalili khalilzad khalkhali khama khamenei khamtai khanal khandelwal khanna khar kharchenko kharge
kharrazi khasbulatov khatami khatib khatri khattab khattak khattar khayre khazal khazali khazaradze khemka khidasheli khieu khim khloponin khodorkovsky
khokhar kholodov khomeini khonje khoroshkovsky khosa khosravi khoury khoza khpalwak khristenko khrushchev khuat khumalo khupe khurana khurtsidze ki
kiano kiarostami kibaki kibassa kibicho kibor kibria kida kidanemariam kigwangalla kihika kiir kikabidze kikuchi kikwete kil kilic kilicdaroglu kilo
kim kimaiyo kimata kimbangu kimoto kimunya kimura kinakh kinana kingibe kinoshita kinoti kiraitu kirakosyan kirca kiriella kirienko kirill kiriyenko
kiros kisacik kiselyov kishi kishida kishimoto kitagawa kitahara kitajima kitamura kitano kitaoka kitazawa kitenge kitingan kittikachorn kiuchi
kiunjuri klimov klitschko kliuyev klychko klyuyev ko kobakhidze kobayashi kobzon koc kocak kocharyan kodituwakku kodmani kodwa koga koh kohli koide
koike koirala koizumi kojima kokori koksal kolelas kolesnikov kolesnikova kolobov kolokoltsev kolomoisky kolomoyskyi komatsu kombayi komichi komiya
komori komura konaka konashenkov konate kondo kone kong kongo konishi konno kono koo koofi kook koome koornhof korkmaz korm korolev koroma koru
korzhakov kosachev kosachyov kose kosgei kosgey koshiba koshiishi kostin kostyukov kosugi kothari kouassi koulibaly koushki koussa kouyate kovalchuk
kovalenko kovalev kovalyov koyama kozak kozhara kozlov kozyrev kpodo kraisintu krasnov kravchenko kravchuk krishnamurthy krishnaswamy kryvonis
kshirsagar ku kuang kubayi kubiv kubo kubota kubrakov kuchma kudo kudrin kuffour kufuor kuku kulchytsky kuleba kulibayev kulikov kulkarni kulov kum
kumagai kumaranatunga kumarasinghe kumaraswamy kumaratunga kumble kume kumpalume kunene kuno kuo kuol kurata kure kuria kuribayashi kurihara kuroda
kurokawa kurosawa kuroyanagi kurtulmus kusama kusano kusuma kusumaatmadja kutan kutesa kuti kuvhanga kuwahara kuznetsov kvirikashvili kvit kvrivishvili
kwak kwan kwankwaso kwok kwon kwong kyagulanyi kyambadde kyerematen kyslytsya kyungu lacson lado lagat lagesse lagman lahham lahiri lahoud lai lakhani
lalayan lalwani lam lama lamamra lamichhane lamorde lan langa laoly lar lara larayedh larijani lashari lasut latuconsina lau lavasa lavasani lavrov law
lawan lazarenko leakey lebed lebedev ledovskikh lee leekpai legarda leghari lei lekota lele lemma leon leong leontiev leung levada levchenko levitin
levochkin li lian liang liao lieu likulia lim limann limbu limjaroenrat limonov lin ling lipumba lissouba lissu liton litvinenko litvinov liu livanov
lo lobanov locsin lodhi lodin loh loke lokuge lomaia lon long loong lordkipanidze lou louhichi lourenco lowassa lozhkin lu lubanga lubinda lubis ludin
luhaka lui luk lukashenka lukashenko lukin lukwago lukwiya lukyanchenko lumumba lungu luo luong lutfi luthuli lutsenko luu luzhkov lv lyashko
lyovochkin lysenko ma maaloul maarif maatouk mabandla mabe mabrouk mabuse mabuyane mabuza mac macapagal maceda machar machaya machel machimura macozoma
made madhuku madikizela madisha madlala madlanga madobe madonsela madumarov madzimure maeda maehara maekawa maeng magoha magomedov magsaysay magsi magu
magufuli mahajan mahama mahanta mahar mahara maharaj maharjan mahat mahlangu mahlobo mahmudov mahumapelo maiga maimane mainali maitra majaliwa
majdalani majodina majola majome majoro majumdar majumder mak makamba makarim makarov makarova makau makei makgoba makhanya makhdoom makhlouf
makhmalbaf makhubele makhura maki makinde makino makokha makone makoni makonnen maksimov maktoum makuei makwetu malaba malami malatsi malecela
maleenont malema malewezi malhotra malikyar malinga malki mallick mallya malofeev malong malu malula maluleke malunga malwal malyuk mam mamba mamin
mammadli mammadov mammadyarov manalu manamela mandal mandela mandviwalla mane mangkusubroto mangoma mangope mangudadatu mangwana manik manjrekar mann
mansoor mansoori mansouri mansur mantashe mantsha manuel manukyan manyi mao maope mapaila maphatsoe maphosa mapisa-nqakula mara maraga maraghi marandi
marchenko marchuk marcus margai margaryan margvelashvili mariam markaryan markov marpaung marri marsudi martirosyan maruschenko maruyama marzouki
maseko maseru mashaba mashatile mashego mashinini mashkov masilela masimov masire masisi masiyiwa maslyukov masondo masri massimov massoud massouda
masualle masuda masui masuku masumoto masutha masuzoe matata matekane mathabatha mathai mathale mathebula mathunjwa mathur matiang'i matiba matin
matinenga matiza matlala matsubara matsuda matsui matsumoto matsumura matsunaga matsuno matsuo matsuoka matsushita matsuura matsuyama matsuzaka
mattalitti matviyenko mavaire mavimbela mavuso mayardit mayom mazari mazibuko mba mbabazi mbacke mbadiwe mbalula mbappe mbaye mbeki mbengegwi mbete
mbeumo mbhele mbodj mboso mbow mbowe mboya mbumba mbwete mchunu mdluli meas medinsky medvedchuk medvedev medvedko megersa mehdiyev mehlis mehra
mehrotra mehsud mehta mei mekdad melaye melia melkonyan melnychenko melnyk membe men menagarishvili menderes mendis mendy meng mengal mengesha mengi
mengistu menon mensah menshov merabishvili merbah mercan merkushin mersha meshaal meskel messahel metsing metuh mfeketo mfeto mgaloblishvili mhlauli mi
miah miao michuki mifune miguna mikami mikati mikhailov mikhalkov miki mikitani milinkevich mills milongo milov mimiko mimura min minami minamoto
minhas mirani mirchandani mirdamadi mironov mirzakhani mirzayev mirziyoyeva mirzoyan mishima mishra misra mistry misuari mita mitani mitra mitsui
mitsuya mittal miura miyagawa miyake miyamoto miyamura miyanda miyata miyauchi miyazaki miyazato miyazawa mizoguchi mizuki mizulina mizuno mkandawire
mkapa mkenda mkhabela mkhatshwa mkhitaryan mkhize mkhwanazi mkhwebane mkrtchyan mlambo-ngcuka mlangeni mliswa mmembe mnangagwa mnatsakanyan mngomezulu
mnguni mo moallem mobutu mochizuki modi modiba modise moerane moerdani moezzi mogae mogale mogoeng mogotsi mohadi mohajerani mohammadi mohamoud mohamud
mohanty mohapatra mohaqqeq mohseni mohtashami moi moitra mojaddedi mojumder mok mokaba moke mokgoro mokoena mokonda mokonyane molefe molewa molla
mollah mollel molobi moloi molopo momade momanyi mombeshora momoh mompati mondal mondlane montazeri montsitsi mookerjee moon moosa mopipi moragoda
mordashov mori morii morikawa morimoto morinaga morioka morisaki morita moriya moriyama morjane moroka moroz morsi mortazavi mosaddegh moseneke
moshoeshoe mosimane mosisili mostofi mostovyi motahari motegi mothapo motlanthe motohashi motoyama motsepe motshekga motsoaledi mottaki mouaffak moudud
mousavi mousavian moussaoui moussavi movahedi mowla moyane moyo mozumder mpahlwa mpango mphahlele mphephu mpofu mroue msekwa msigwa msika msimang msipa
msomi msuya mthembu mthethwa mtshali mtsweni mu mualla mubarak mudavadi mudede mudenda mudzuri mudzuru mufamadi mugabe mughniyeh muhit muhongo muigai
mujahid mujuru mukabalisa mukantabana mukhamejanov mukherji mukhin mukhisa mukhopadhyay mukoko mukonoweshuro mukula muladi mulago mulaudzi muleta
mulongoti muluk muluzi mulwana mulyani mulyasari mumba mumbengegwi muna munangagwa munde mundia munshi muntari muntu munya munyakazi munyantwari muraev
murai murakami muralitharan muramatsu muraoka murata murayama murekezi murerwa murigande murkomen muroya murr murthy murty murungaru murungi musalia
musavi musdapher museveni musharraf mushikiwabo mushohwe mushore mushowe mushwana musonge musoni mustafayev mutahi mutalibov mutallimov mutambara
mutasa mutati mutembo muthambi mutharika muthukrishnan mutinhiri mutko muto mutsvangwa muttaqi mutunga muturi muwanga muyej muyingo muyongo muzani
muzenda muzito muzorewa mwaanga mwakwere mwakyembe mwamba mwanamvekha mwanawasa mwanza mwau mwigulu mykolaichuk myung mzembi mzilikazi mzimande mzimela
mzobe n'diaye n'dour na nababan nabiullina naccache nachar nadar naderi nadery nagai nagano nagase nagashima nagata nagatsuma nagayama naghdi nahas
naidoo naik naim nainggolan nair naito najafi najafizada najjar naka nakada nakagawa nakagome nakahara nakai nakajima nakamoto nakamura nakanishi
nakano nakao nakasone nakata nakatani nakayama nalbandian nalbandyan nalyvaichenko nam namazi nambiar namboodiri nambooze namgung nanami nanayakkara
nanda nandutu nandy nankabirwa nape naqvi narang narayanan narayanasamy narita naryshkin nasrallah nassir nasu nasution natalegawa natelashvili nath
natsir natsume naumov navalnaya navalny nawakwi nayak nayar nayyem nazarbayeva nazarian nazaruddin nazlioglu nchemba ncube ndaba ndabeni-abrahams
ndadaye ndalichako ndanga ndao ndaw ndayishimiye ndayizeye ndebele ndenguet ndi ndiaye ndii ndimande ndlovu ndlozi ndour ndoye ndugai nduwimana
nebozhenko negash negassa negeri negishi nehru nel nembang nemtsov nene nerayo nesterenko neto netshitenzhe ng ng'andu ngabalin ngai ngamwiset ngbanda
ngcobo ngconde ngcuka ngendahimana ngendakumana ngilu ngirente ngoako ngoma ngoyi ngubane nguema ngute ngwane ngwenya nhema nhial nhlapo nhleko ni
niane niang niasse niazi nigam nikai nikiforov nikitin nikonov nilekani nimeiri nishi nishida nishijima nishikawa nishikori nishimoto nishimura nishino
nishioka nishiwaki nishiyama nishizawa niu niwa niwagaba niyazov niyombare niyomsilp niyonzima nizami njonjo nkabane nkabinde nkadimeng nketia nketiah
nkomo nkosi nkrumah nkunda nkundabagenzi nkurunziza nkwinti nnamani nobakht noda nodia nogaideli noghaideli nograles noguchi noh nohara nombembe nomo
nomura nonaka noor noorani noorzai nosaka notosusanto novak nozaki nqakula nsaba nsibambi nsour ntaganda ntaganzwa ntahomvukiye ntaryamira
ntibantunganya ntim ntimama ntombela ntsaluba ntshangase ntshavheni ntshebeza ntuli nujoma numbi nuon nurgaliyev nuristani nuriyev nurwahid nusseibeh
nuwagaba nwabueze nwachukwu nwankwo nwobodo nwosu nxasana nxesi ny nyaba nyachae nyagarama nyako nyalandu nyamwasa nyanda nyarko nyaruhirira nyasulu
nyathi nyembezi nyerere nyesom nyong'o nyoni nyuon nyusi nzanga nzibo nzimande nzo obado obanikoro obasanjo obaseki obata obaze obeid oberoi obiang
obiano obote oboth obua obuchi ocalan ochiai oda odegbami odili odinga odinkalu odonga oduah odunga ofori ogasawara ogata ogawa ogbeh ogbulafor ogino
oguma ogun ogunbanjo ogunlewe oguri oguz ogwal oh ohakim ohanyan ohashi ohira ohno ohtani oishi ojiambo ok oka okabe okada okadigbo okafor okagbare
okah okamoto okamura okano okawa okazaki okeke okemo okereke okiro okocha okogie okojie okombi okonjo okonjo-iweala okonkwo okorie okoro okorocha
okotie okoye okri okruashvili okubo okuda okullo okumura okuno okupe okuyama olago olawoyin oli olisah oliynyk oljira oloyede olubadan olukoya olunloyo
olurode omach omamo omarkhil ombeta omelchenko omelyan omisore omori omoyele omtatah omura onaiyekan onal onana onaolapo ong ongeri ongor ongwae ongwen
onishi onnoghen ono onodera onoh onoja onuki onyeama onyshchenko ooka oommen oomori opara oparanya opare opoku oppong orbay orengo oreshkin orlov osada
osafo osaka osawa ose osei oshima oshiomhole oshoba osinbajo oskanian osmena osoba osoble osuji ota otafiire otake otani othmani otsuka otsuki
otunbayeva otunnu ou ouaddar ouattara ouch ouedraogo ouedraougo ouk oulanyah oum ouologuem outtara ouyahia ouyang owada owusu oyama oyedepo oyegun
oyetola oyugi ozaki ozal ozawa ozcan ozdag ozdemir ozdil ozel ozer ozersay ozgurel ozigbo ozilhan ozkan ozkok ozturk pacquiao padukone pagan pahad
pahlavi pai paik paintsil pairin pak palkhivala paloh palparan pamfilova pamuk pan panahi panda pande pandey pandit pandjaitan pandor pandya pang
pangestu panggabean pangilinan panigrahi panjaitan pann pant panta panyarachun papikyan papoyan papuashvili paracha parajuli paramita parastui pardede
parekh parikh parirenyatwa park parmar parrikar partey parubiy paruntu pashayev pashayeva pashinyan paswan pataraia patarkatsishvili patel pathak
pathan pathirana patil patkar patnaik patra patrushev pattinasarany paudel pavlenko pavlov pavlova pavlovsky pawar pazniak pech pei peiris pekcan peng
penn perera peskov petrenko petrosyan petrov pezeshkian phahlane pham phan phanomyong phay phiri phiyega phomvihane phongpaichit phongsavan phosa
phromphan pi pichay pilapitiya pillai pillay pilot pimentel pinchuk pinda pityana piyadasa plushenko plyushch podolyak poernomo poghosyan pohamba pohan
pokharel pokhrel pokhriyal polat politkovskaya poltak poltorak polyakov ponnambalam ponomarev ponyo poojary poon popal popov poroshenko potanin poudel
pourmohammadi prabhakaran prachuabmoh pradhan prak pramoj prawiranegara premachandra premadasa premajayantha premji prempeh pretorius pribadi prigozhin
primakov priyanto prokhorov prokopenko prum prusak prystaiko pu pua pukach pun puno purba puri purmohammadi purnama purohit pushkov puspoyo
pustovoitenko putin putina pyakurel pyatt pyo pyun qabbani qaddoumi qadri qalibaf qandil qanooni qanuni qaoud qasemi qasr qassam qasuri qawasmeh qi
qian qiang qiao qin qiu qu quach quader quaderi quadir quan quansah quaye que querubin quezon quirino qurei qureia qureshi rabbani rabiei rabinovich
raburu radchenko radebe radjasa raduyev rafsanjani raghavan raghavendra raghuvanshi rahane rahardja rahardjo rahbani rahimi rahman rahmans rahmon
rahnavard rai raina rainsy raisani raisi rajagopal rajagopalan rajapaksa rajapakse rajaraman rajitha rajoub rajput rakabuming rakhmon rakhmonov
ramachandran ramaite ramakrishnan ramamurthy raman ramanujan ramaphosa ramasamy ramaswamy ramathuba ramatlhodi ramdev ramezani ramli ramodibedi ramos
ran rana ranade ranariddh ranasinghe ranatunga ranawaka ranaweera rane rangarajan ransome rantissi rao rasheed rasool rasoul rastogi rasulzade rathi
rathnayake rathod rathore ratnasiri ratnayake ratwatte raut ravanchi rawal rawat rawlings ray razak razaleigh razzaz recto reddi regassa regmi rehmani
ren reshetnikov ressa revilla rezaei rezai rezaian rezvani rhee ri riady riak rianto rifai rijal rijiju riyadi robow robredo rodionov rogozin roh
rohatgi roizman romanov romualdez romulo rondeli rong roongruangkit roque rosenbaum rotich rouhani roxas roychowdhury ruan rubaie ruberwa rucagu
rudasingwa rudkovsky rugunda rugwabiza ruhani rukutana rumengan rusesabagina rusike rustamov rutaremera ruto rutskoi rutskoy rutto rwasa rwigamba
rwigara ryabkov ryaboshapka ryang rybachuk rybalka rybkin ryoo ryu ryzhkov rzayev saadani saadawi saakashvili sabahi sabanci sabbagh sabharwal sabio
sablin sabra sachdev sadat sadigov sadikin sadjadpour sadovyi saefuddin saeki saenkosum saenmuangchin safadi safarov safaryan safavi safdari safi
safonov sagawa saguisag sahakyan sahay sahin sahni sahoo saied saikia saini saito saitoh saitoti saji saka sakaguchi sakai sakakibara sakamoto sakata
sakharov sakuma sakurada sakurai sakvarelidze salami saleh salehi saleshando sall sallal salmin salonga saloojee salve samadi samaha samake samakuva
samanta samarasekera samarasinghe samaraweera samareh samarrai sambandan sambuaga sampanthan sampath samutwanit sanaullah sancar sandhu sandiganbayan
sane sangakkara sangare sangma sanha sanhaji sanjrani sankara sankoh sannikov sano sanogo santhanam santoso sapkota sar saragih saraki saral sarangi
sargin sargsyan sariev sarkar sarkisian sarkissian sarkisyan sarma sarpong sarr sarsenbayev sarsour sarwar sarwono sasaki sasayama sassou
sastroamidjojo sastry sata sato satoh satomi satpathy satpayev sattari sattarov satybaldiyev savarkar savchenko savetsila savimbi sawa sawada sawant
sawiris saxena sayan sayegh sayyaf scindia sebarenzi sebhatu sechin seck sedhai sedibe sediqqi segawa sehgal sehwag seif sekeramayi sekhon seki
sekiguchi sekine selassie selebi seleznev selivanov sellal sembene semenov semenya semerak semochko senanayake senaratne sendashonga sener seneviratne
senghor sengoku sengupta senjrani senn sentop sentsov seo seok seol seong serdyukov seremane sereno sergeyev sesanga setati seth sethi setiawan seto
setyawan sexwale sezer sezgin sezibera shaath shabangu shabir shadary shafaq shafiq shafiqur shagari shah shahin shahrani shahroudi shakya shalah
shalgham shallah shamanov shamkhani shamu shamuyarira shan shang shankaranarayanan shantsev shao sharaa sharaf sharapova shariati shariatmadari
sharmarke shastri shatah shegow shehadeh shehu shein shekarau shekau shekhawat shen sheng shenoy shermarke sherpa sherpao sherzai sheth shetty
shevardnadze shevchenko shevchuk shezi shi shibata shibuya shiferaw shiga shigemitsu shigute shih shihabi shiina shikapwasha shikder shikhlinski
shikongo shilowa shim shima shimada shimazaki shimazu shimizu shimoda shimomura shimura shin shinawatra shinde shinoda shinohara shinozaki shintani
shiokawa shiozaki shirai shiraishi shirakawa shirazi shirdon shiri shirodkar shirota shivakumar shivambu shkarlet shkiryak shmyhal shoigu shokhin
shoman shonekan shourie shrestha shrivastava shu shufrych shukeyev shukla shum shumet shushkevich shuvalov shvets shvidkoy shyamal si sial siamunene
siazon sibal sibanda sibeko sibiya sibotshiwe sichinga siddhu siddiqi siddiqui sidhu sidibe sidorsky sigcau sigdel sihamoni sihanouk sihombing sikder
sikhala sikka silanyo sima simamora simango simanjuntak simatupang simelane simonov simonyan simsek simumba sinaga sindayigaya sinduhije singhal
singhania singhvi singson sinha siniora sinkinesh sinwar siphandone sirait siregar sirisena sirivadhanabhakdi sirleaf sisodia sison sisoulith sissoco
sissoko sisulu sitharaman sithole sitole sitompul situmorang siu sivarasa sivkovych siyad sizani sjahrir skaff skosana skripal skrynnik skuratov
skweyiya slaa slutsky smailov smirnov so sobchak sobukwe sobyanin sodhi soebandrio soebianto soedarman soedirman soeharto soekarno soekarnoputri
soemitro soepomo soga soglo sogoni sohn sok sokoine sokolov solanki soleimani solovyov soltani solzhenitsyn somaiya son song songkram soni sonjica
sonko sono sonoda sonowal soomro soong sopheap sophoan sorabjee soren soro soroush sotoudeh sotto sotyu soumah soumare souphanouvong souvanna sow
sowore soyer soyinka soylu soysa spanta spio sreedharan srivastava ssegona ssemogerere ssemujju ssewanyana stalin stamps stanekzai stanikzai stankevich
starovoitova starovoyt statkevich stefanchuk stepanenko stepanyan stepashin stetskiv su subasinghe subbarao subedi subianto subkhanberdin subramanyam
suda sudarsono sudibyo sudomo sudradjat sudrajat sueyoshi suga sugawara sugimoto sugimura sugita sugiura sugiyama suh suharto sui sujarittanont sukardi
sukarnoputri sukhorukov sukmawati sule suleymanov sultanov sumathipala sumaye sumi sumida sun sundaravej sung sunuwar sunwoo suparman supriyanto suprun
surbakti suri suriyarachchi surjadi surjewala surkov surty suryadi suryohadiprojo susanto suslov suso suswam sutanto sutarman sutiyoso sutrisno
suwannathat suzuki svanidze sviridov svitlychna swaminathan swamy swart swartz syafii syahrir syamsuddin sylla symonenko syrskyi szeto ta tabachnyk
taban tabata tabatabai tabbara tabei tachibana tada tadele tadevosyan tafesse taffese tagawa tagiyev tagore taguchi tahara taira tajima tajuddin
tajzadeh tak takada takagi takahama takahashi takahata takai takaichi takamatsu takami takamura takano takashima takata takatsu takayama takebe takeda
takei takemi takemura takenaka takeshita takeuchi takezawa taki takigawa takita taksin talabani talakvadze taleghani talibov tall talon talukder talwar
tam tamaki tamang tamari tambo tambunan tambuwal tamura tan tanabe tanada tanaka tandia tandja tandjung tandon taneja tang tange tani tanigaki tanigawa
taniguchi tanikawa tanimoto tanizaki tanjung tanrikulu tantawi tao taraba taraki tarar tareen targamadze tarhan tarhouni tarigan tarin tarique taruta
taseer tashiyev tasmagambetov tata tatlises tatsumi tavakoli tay tebboune techapaibul teehankee tekebayev tekere tekin tembo temelli tendulkar teng
tennakoon teo teoh tep ter-petrosyan terada terajima terakado teramoto terasawa terashima terauchi tereshkova tergat terreblanche tesema teshale
tessema tetteh tevzadze thabane thabit thackeray thakkar thakur thanarat thapa thapaliya thapar tharoor thaugsuban thavisin thiam thienthong thioune
thohir thondaman thongloun thuraiswamy thwala tian tibaijuka tien tikait tikhanovskaya timchenko ting tinsulanonda tinubu tioulong titov tiwari
tjiptoherijanto tkachev tkachyov tkeshelashvili tlakula tlass tobiko tobing todd todria tofa togo toivo tokarev tokayev toktogul tokuda tokugawa
tolbert tolentino tolokonnikova tolstoy tomana tomar tomba tombalbaye tomenko tominaga tomita tomizawa tomoda tong tonoyan topcu topilin toprak
torosyan tosun toure toyama toyoda toyotomi trabelsi trahms traore travnikov trehan trihatmodjo tripathi trivedi trollip trutnev tsadik tsai tsang
tsarukyan tse tsedu tsegay tseng tsenoli tsereteli tshabalala tshisekedi tshivhase tshombe tshwete tsikhanouskaya tsikhelashvili tso tsoi tsou tsubaki
tsuchida tsuchiya tsuda tsui tsuji tsujimoto tsukamoto tsulukiani tsunoda tsurumi tsuruta tsushima tsutsui tsvangirai tu tueni tuju tuladhar tulayev
tuleyev tulfo tulsi tulu tumukunde tunc tuncel tung tungamirai turabi turajonzoda turan turchynov turgunaliyev turk turkes turkmen tutu twagiramungu
tyagi tyali tyhypko tymchuk tymoshenko uba ubah ubeid uchida uchimura uchiyama udaltsov udeh udom udoma ueda uehara uematsu uemura ueno ugulava ugwu
ugwuanyi uhm uludag ulyukaev um umahi umana umeda umehara umemoto umerov unal undenge ung unnikrishnan uno unver upadhyay upadhyaya upreti usenov
ushijima ushio usmanov ustinov ustun usui usupashvili utemuratov utomi utsumi uwaifo uwazuruike uwilingiyimana uysal uzan vadra vaezi vahidi vaidya
vajpayee valiyev vanaskul vanetsyan vann vanna varank vardanyan varghese varma vasan vashadze vasiliev vasu vats vavi vavilov vaz vejjajiva vekselberg
velayati veliyev venaani venediktov venediktova venkataraman venkatesan venugopal ver vereshchuk verghese verma verwoerd verzosa veshnyakov vicente
vieira vijayakumar vijayan vilakazi viljoen vilkul villafuerte villar vinokurov visessurakarn vithanage vo vohra voitsekhovska volkov volodin voloshin
volozh vorachith vorobyov voronin vorster voskanyan vuemba vuong vyalbe wabara wada wade wadhwa waghela wagle wahid wakabayashi wakamatsu wakata wakil
wako wamala wamalwa wan wanandi wanchinga wang wanggai wani wanjigi wannous wardak warfaa warioba watanabe watari wattoo waytha wazir waziri weah
weerakoon weerasekera weerasinghe weerawansa wei weldegebriel weldemariam welgama welikala wen weng wetang'ula wetangula wibisono wickramanayake
wickramasinghe wickremasinghe wickrematunge wickremesinghe widjaja widjajanto widjojo widodo wijeratne wijesekara wijesinghe wijetunga wijewardene wike
wimalasena wina winata winyi wirahadikusumah wiryawan wol woldegiorgis woldemariam woldemichael won wong wongsawat wongsuwan woo workineh worku wu
xaaji xaba xasa xi xia xiang xiao xie xin xing xingwana xiong xu xue xuma yaalon yabe yabloko yabuki yadav yagi yakovlev yakunin yalcin yam yamada
yamaguchi yamakawa yamamori yamamoto yamamura yamanaka yamane yamaoka yamasaki yamashiro yamashita yamauchi yamawaki yamazaki yamazoe yameogo yan
yanagawa yanagi yanagida yanagisawa yanagita yanardag yanayev yang yankah yano yanukovich yanukovych yao yap yapa yaqoob yaqub yaqut yar'adua yarema
yarosh yarovaya yashin yastrzhembsky yasuda yasui yasukawa yasumoto yatsenyuk yatsu yau yavlinsky yavuz yaye yayi yazdi yazici ye yeboah yechury
yediyurappa yefremov yegorov yeh yekhanurov yeltsin yen yener yeng yengeni yeo yeom yeop yerima yeritsyan yermak yero yerodia yesilyurt yessimov yeung
yevkurov yhombi yi yifru yildirim yildiz yilmaz yim yimam yimer yin ying yip yoda yoka yokota yokoyama yonekura yonezawa yongchaiyudh yoo yoon yosano
yoshida yoshihara yoshii yoshikawa yoshimoto yoshimura yoshino yoshioka yoshizawa you yousafzai youssefi yousufzai yu yuan yuasa yucel yudaeva
yudhoyono yue yuen yukawa yuksekdag yum yumashev yumbi yun yung yunus yurash yurgens yusgiantoro yushchenko yusifov yusufov zaake zadran zaghloul zahar
zaidan zaidi zainuddin zakaryan zakayev zakharchenko zakharova zakhilwal zakzaky zaluzhnyi zaman zambry zamihan zana zang zanganeh zardari zarghami
zarif zatulin zavgayev zayets zebari zehri zein zelenskaya zelenskiy zelensky zelenskyi zelenskyy zemariam zemedkun zeng zerbo zeroual zewdie zeybekci
zeynalov zha zhai zhakiyanov zhan zhang zhao zhaparov zhen zheng zhi zhirinovsky zhong zhou zhu zhuang zhuge zhukov zhuo zhuravlyov zhuwao zhvania zia
ziarmal zibakalam zida zidan zikalala zille zimin zimondi zinsou zita ziyadeh zlenko zohrabyan zokwana zolotov zong zorkin zorlu zou zoubi
zourabichvili zubiri zubkov zuhdi zulfiqarov zulu zulum zuma zungu zuo zurabishvili zvarych zvinavashe zwane zyuganov
`;
