import { mensNames, womensNames } from "./people.ts";
import { wordSet } from "./word-set.ts";

/** Given names of men in reports from outside the English-speaking world. */
const mensNamesElsewhere = wordSet(`
  abbas abdallah abdel abdelfattah abdu abdul abdulaziz abdullah abdulrahman abiy abhishek abraham achim adolfo adrian
  ahmad ahmadou ahmet akbar akira akhmed akinwumi alain alassane alberto aleksandr aleksander aleksandar aleksei aleksey
  alessandro alexandre alexandros alexei alexey alfonso alfredo alhaji alberto alvaro álvaro amadou amin amir amit amr
  anatoly anders andre andreas andrei andrés andres andrey andriy andrzej ángel angelo anil anthony antoine anton
  antonis antti anwar arif arjun armando armin arne arnaud artem arturo arun arvind ashok ashraf atsushi augusto aung
  axel ayman aziz bakari bartosz bashar bassam bassem bayram bernard bernardo bernd björn bogdan bohdan boutros branko
  bülent burak carles carsten cem cesare césar charly christian christoph christophe christos claudio claus clemens
  cyril damian damien daniele dariusz deepak denys devendra didier diego dieter dietmar dimitri dimitris dinesh dmitri
  dmytro domenico dominic dominik dong-hyuk dragan eduardo edgar edouard édouard efraim egor ehud emil emilio emir emre
  enrico enrique erdem erdogan ernesto esteban etienne étienne eugene evgeny fadi fahad fahd faisal farid farouk federico
  felipe felix fernando ferdinand fethi fikri filip florian franck franco françois francois francisco franz frederic
  frédéric friedrich fumio gabriel gaëtan gamal gareth gaurav genaro gennady georg georges georgi georgios gerhard gerard
  gérard gerd gianni gilles giorgi giorgio giovanni giuseppe gopal goran grigory grzegorz guido guillaume guillermo
  gunnar gunter günter gustavo habib hadi haider haitham hakan hamad hamdi hamid hamza hani hans hari haruki hashim
  hasan hector héctor heiko heinrich heinz helmut henri henrik henryk herbert hermann hernan hernán hideo
  hiroshi hisham horst hossam hossein hugo hulusi humberto ibrahim idris ignacio igor ihor ilham ilya imad imran ingo
  ioannis irakli isaac isaias isak ismail issa itamar ivo jaap jabir jacek jacques jaime jair jakob jakub jalal jamal jan
  jānis janos jános janusz jaroslav jaroslaw javier jawad jean-claude jean-luc jean-marc jean-marie jean-michel
  jean-paul jean-pierre jean-yves jens jerome jérôme jerzy jesús jesus jiří jiri joachim joão joao joaquin joaquín jochen
  johan johann johannes jokin jorge jörg josef josep josé juha julian julien julio jun junichi jürgen
  kamal kareem karim karl-heinz kaspar katsuya kazuo kemal kenji kenjiro khaled khalid khalifa khalil kiran kiril klaus
  kofi konstantin konstantinos krzysztof kurt kwame kwasi kyriakos lars laszlo lászló laurent lech leonardo leonid
  leopoldo lionel lorenzo lothar luca lucas luciano ludovic luigi luís lukas lukasz maciej mads magnus mahamadou mahathir
  mahdi maher mahmoud mahmud mahmut majid malcolm malik mamadou mamoun manfred manish manoj manuel mansour marcel marcelo
  marcin marcus marek mariano marius mariusz marko markus marwan masahiro masoud massimo mateusz mathias mathieu matteo
  matthias mattia maurice mauricio mauro max maxim maximilian mehdi mehmet meles mengistu michal michał michele michel
  mikael mikhail mikheil miklos miklós milan milos miloš miroslav mohamad mohammad mohamud mohan mohsen moise mokhtar
  moshe moussa muammar muhammed muhammadu mukesh munir murad murat musa mustafa mustapha mykhailo mykola naftali nabil
  naguib nairo nanda narendra naser nasser nawaz nayib ned nestor néstor nicolae nicolás nicolas nikita niklas nikola
  nikolai nikolaj nikolay nikos nils nitin nizar nouri nuri nursultan olaf olafur olav ole oleg oleh oleksandr oleksiy
  oleksii olivier omer ömer onur orhan oskar osama osman othman otto oussama pablo pål paolo pascal patrice patrik pavel
  pavlo pawel paweł pedro pekka pere petr petri petro petros philippe pierre pieter pietro piotr pradeep prakash pranab
  prashant pravin qasem qassem rachid radek radosław radoslaw rafał rafiq rahul rainer raj rajesh rajiv raúl rakesh
  ramesh rami ramón ramon ramzan ranil rashid ravi reinhard reza ricardo riad riccardo rishi ritchie rodolfo rodrigo
  roger roland rolf roman romano ronaldo ruben rubén rune ruslan rustam sadiq saeed sajid salah salem salim
  salman salvador salvatore sameh sami samir sandeep sanjay sanjeev santiago satoshi sayed sebastian sebastián sebastien
  sébastien selahattin selim serge sergei sergey sergii sergio serhiy serhii shahid shashi shavkat shigeru shimon shinzo
  shlomo shoaib sigmar silvio simone slobodan stanislav stefan stefano stéphane stephane sten stig subhash suleiman
  süleyman sunil sunder suresh sven svein syed taha tadeusz taha takeshi takashi tamás tamim taro tarek tariq tayyip
  teodor teodoro thabo thierry thorsten tobias tomas tomáš tomás tomasz tommaso torsten toru tsai ulrich
  umar umberto usman uwe václav vaclav vadim valentin valery valeriy vasily vassilis vijay viktor vikram vinay vincenzo
  vinod viorel vitali vitaliy vitaly vito vittorio vivek vladislav vlad volker volodymyr vyacheslav wael waleed walid
  walter werner wilfried wilhelm willem willy wim winfried wojciech wolf wolfgang xavi yair yanis yannick yannis yasir
  yasser yasuo yehuda yevgeny yiannis yitzhak yoav yogi yoshihide yoshiki yossi youssef yuki yukio yuri yuriy yusuf yves
  zaki zbigniew zdeněk zeid ziad zoran zviad`);

/** Given names of women in reports from outside the English-speaking world. */
const womensNamesElsewhere = wordSet(`
  adriana agata agnes agnès agnieszka aicha aïcha aisha aki akiko aleksandra alejandra alena alessandra alicia alina
  almudena amal amelia amélie amina amira ana anastasia anastasiia angelina angelique anja anita anke anjali anna-lena
  annalena annegret anneliese annette annick antje antonella ariane arlette asma asmaa astrid audronė aurelia
  aurélie ayaka ayesha aylin ayşe barbora beata beatrice béatrice beatrix beatriz benazir birgit birgitta bożena brigitte
  britta camila camille carina carla carmen carme carole cecilia cecile cécile celia chantal chiara christa christel
  christelle christiane clara clare clarissa claudine clémentine corinne cristina dalia daniela danuta daria delphine
  deepika denisa dilma dolores dominique dorota dorothea ebru edyta ekaterina elena eleni elif elina elisa elisabeth
  elise élisabeth elise eliza elke ella elvira emilia emine emmanuelle erika esperanza estela eugenia
  eugenie eva evelina ewa fadwa farida fatma fatou fatoumata federica fernanda filiz floriane francesca franziska
  françoise freya frida friederike gabriela gabriele gabriella galina gemma geneviève gerda gertrud gisela gitte giorgia
  giulia graciela greta grazyna gro gudrun gunilla gulnara hadja haifa hala halina hana hanan hanna hannelore hanneke hatice
  hatidže hedda heike helena helene hélène helga henriette hiba hilde hildegard hind huda ikram ilona ilse imane
  ingeborg ingrid inés ines inge iratxe irena irina iryna isabella isabelle isolde ivana ivanka ivonne jacinda jadwiga
  jana janina jasmin jelena joana johanna jolanta josefa josefina judit juliana juliane juliette jutta kaia kaja kamala
  karin karina karla karolina katarina katarzyna katerina kateryna katharina kathrin katja katrin keiko khadija kinga
  klara kristalina kristina krystyna lakshmi lara larissa latifa laila layla leila lena leni leonie leonor lenka leyla
  liliana lilia lina liudmila liv lucia lucía lucie lucile lucinda ludmila ludivine luisa luise luiza luz lyudmila madhuri
  magda magdalena magdalene maha mai maja malala malgorzata małgorzata manal manon manuela margarete margarita margrethe
  mariam mariana marianne marie-christine marie-france marie-louise marija marina marine marion maristella marisol
  mariya marlene marta martina martine maryam maryna masako mathilde matilda mayu mechthild meena meera mercedes meryem
  mette michèle milena mina mirjam miriam mona mónica monika monique montserrat mounira muna nada nadezhda nadia
  nadine nagwa najat naledi natalia natalya nataliya natasha nathalie nawal nazanin ngozi nikki nicole noa noor nour
  nuria odile oksana olena olesya olha oriana paola paulina petra pia pilar pooja priya raquel rana rania rasha raya
  regine reem rena renata renate rocío roberta rosalia rosario roza rym sabine sabrina safia sahar saida sakiko salma
  samia sanna saskia sawsan ségolène selma severine shabana shahida shereen shirin sigrid silke silvana silvia simona
  simone sirimavo smriti snezana solveig sonja soraya stefania stefanie stella stine suad sunita susana susanna susanne
  sushma suu svenja svitlana taraneh tatiana tatyana tawakkol teodora tereza tetiana tetyana théa theodora trine trudy
  tsai ulla ulrike urszula ute valentina valentyna valérie valerie vera verena vesna victoire viktoria violeta viola
  vittoria vjosa waltraud wanda wiktoria xenia xiomara yael yana yasmin yasmine yelena yevgenia yingluck yoko yolanda
  yuka yukiko yuliya yulia yuriko zahra zainab zeina zeynep zineb zofia zuzana`);

/** More given names of the English-speaking world. */
const mensNamesToo = wordSet(`
  abe abel alastair alec alfie alfred alistair allan allen alvin amos angus anton archie armando arnold asa ashton
  austin bart basil benedict benny bertie bradley brendan brent brock bryan bryce byron caleb calvin cameron cary casey
  cecil chad chase chester chip clark clay clayton cliff clifford clint clinton clive clyde cody colin connor conrad
  cory craig curtis cyrus dale damon dana darrell darren darryl dave dennis derrick desmond devin dick dirk dominick
  donovan doyle drew duane duncan dustin dwayne dwight dylan earl edgar edmund edwin eli elias elijah elliot elliott
  elmer elon emmett errol ethan eugene everett ezra fergus finley fletcher floyd forrest franklin freddie frederick
  garrett garth gene geoffrey gerard gerry gilbert giles glen graham grant greg grover gus hank hardy harold harris
  harrison heath hector herb herbert herman hilary homer horace howie hubert hugo humphrey ira irving isaac isaiah ivor
  jackson jamal jamie jarvis jasper jay jeffery jed jefferson jeremiah jeremy jermaine jerome jesse jody jordan jude
  julian julius kareem keir kellen kelvin kendall kent kermit kieran kirk kris kurt lamar lance lane laurence lawson
  leland lenny leonard leroy leslie lester lincoln lindsey lionel logan lorne lucas luther lyle lyndon mack malcolm
  marcus marshall marty mason maurice max melvin mervyn micah miles milo milton mitchell mohammad monty morgan morris
  murray myles ned nelson nate nathaniel neal newt niall nicky norm norris oswald otis owen percy perry pete preston
  quentin quincy ralph ramon randall randolph reece reginald reggie rex rhys ricky riley roderick rodney roland rollie
  roman romeo rory ross roscoe ruben rufus russ sammy sandy sanford seamus sebastian seymour sherman sherrod sidney
  silas simeon solomon spencer stan stanley sterling stevie stewart stu sylvester tad tanner taylor ted terence
  terrence thad thaddeus theo tobias toby tobin tommy tracey tristan troy tucker ty tyrone tyson vaughn vernon
  vinnie virgil wade wallace wally warner wayne wendell wesley wilbur wiley wilfred willard willie willis wilson winston
  woodrow woody wyatt zach zack zane`);
const womensNamesToo = wordSet(`
  abby ada adele adelaide adrienne agatha agnes aileen alana alexa alexis alicia alisa allie allison allyson alma alyssa
  amelia amie anastasia andie anette angel angelica angelina angie anika anjelica annabel annabelle annette annie
  antoinette antonia april arlene ariana ariel asha athena audra aurora ava avery bea beatrice becky belinda bernadette
  bernice bertha bessie bethany bettina bianca billie bonnie brandi breanna bree brenna bridget brigid britney brittany
  brooke bryony cady caitlin callie camilla camille candace candice cara carissa carmen carole carolina cassandra
  cassidy cassie cecilia celeste celia chantal charlene chelsea cherie cheri chloe christa christie christy
  ciara clara clarissa colette colleen connie constance cora coretta corinne dahlia danica daphne darlene davina dawn
  deanna deb deena deirdre delia della delores demi desiree dinah dolly dolores doreen doris edith edna effie eileen
  elaina elise eliza ella ellie elisabeth elisa elsa elsie elspeth emilia erika ernestine estelle ethel eunice eve
  evangeline fay faye felicia felicity fern fiona francesca fran freda gemma genevieve georgina geraldine germaine
  gertrude gilda gillian ginger ginny gladys glenda glenys glynis greta gretchen gwen gwendolyn hailey hanna harmony
  hattie hayley hazel hedy henrietta hilda hope imogen ina inez ingrid iona iris irma isabella isabelle isla ivy
  jacinta jada jade jan jana janelle janette janice janine jasmine jeanette jeanine jemima jen jenna jillian joann
  joelle joni jocelyn josie jovita joy juanita juliana juliet juliette june kamala kara karin karina karla kasey katelyn
  kathryn katy kay keisha kelli kelly kendra kerry keri kiera kirsty kirstjen kitty krista kristi kristin kristina kristine
  kyra lana lara larissa latoya laurel lauri laurie lavinia leanne leila lena leona letitia liana libby lily lina lindsay
  lisbeth liz liza lizzie lola loretta lorna lorraine louisa louise lucia lucille lucinda lulu luna lydia lynda lynette
  lynne mabel mackenzie maddie madeline madison mae magdalena mandy marcia margery margo margot mariah marian marianne
  maribel mariel marina marjorie marla marlene marsha martina matilda maude mavis maxine maya mazie mckenna melody mercedes
  meryl millie mimi minnie miranda miriam mitzi mollie mona monique muriel myra myrtle nadia nadine nan nanette natalia
  natasha nell nellie nettie nia nicki nikki noelle noreen norma octavia olive oprah orla paige pam pat patsy patti patty
  paulette pauline pearl peggy petra philippa pippa polly portia quinn rachael ramona raquel renata rhonda rhoda roberta
  rochelle ros rosalind rosalyn rosemary rosie roslyn rosamund rowena roxanne ruby sabrina sadie saffron sage
  scarlett selena selina serena shana shannon shari sharron shawna sheryl shirley sienna silvia simone sinead siobhan
  skye stacey stefanie stella susanna robyn suzy sybil tabitha tamara tamika tania tara tasha tatiana tess tessa thelma
  tia tisha toni tonya tracey tricia trina trisha trudy vanda velma vera verity vicki vicky viola violet
  vivian vivien vivienne wanda wilhelmina wilma winifred winnie yasmin yvette zara zelda zoe zoey`);

/** Names that men and women share, so that they tell that a word is a given name and nothing else. */
const shared = wordSet(`
  terry chris sam val
  alexis angel ariel ashley ashton avery bailey brook cameron carey casey dakota dana
  darcy devon eden emerson frankie gale hadley harley harper hayden hunter jackie jaime jamie
  jan jesse jessie jo jody jordan kai kelly kelsey kendall kennedy kerry kim kirby kit kris lane lee
  leigh leslie lindsay lindsey logan lou marion mel michele morgan nicky noor parker pat peyton
  quinn reese riley robbie robin rowan sage sasha shannon shelby sidney skyler taylor 
    tracy tsai valerie`);

const men = new Set([mensNames, mensNamesElsewhere, mensNamesToo].flatMap((names) => [...names]));
const women = new Set([womensNames, womensNamesElsewhere, womensNamesToo].flatMap((names) => [...names]));

/** Whom a given name lets one expect: a man, a woman, either (`null`); `undefined` for a word that is no given name. */
export function genderOfGiven(name: string): "he" | "she" | null | undefined {
  if (shared.has(name) || (men.has(name) && women.has(name))) return null;
  if (men.has(name)) return "he";
  return women.has(name) ? "she" : undefined;
}
